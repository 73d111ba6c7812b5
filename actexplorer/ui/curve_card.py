"""One curve of the comparison, with everything about it that can be changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from actexplorer.session import edits
from actexplorer.session.edits import Edit
from actexplorer.session.state import Curve
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.language import translate
from actexplorer.ui.parameter_row import ParameterRow
from actexplorer.ui.store import Store
from actexplorer.ui.theme import DASHES, GAP, current_theme
from actexplorer.ui.widgets.elided_label import ElidedLabel
from actexplorer.ui.widgets.glyph_button import GlyphButton
from actexplorer.ui.widgets.line_sample import LineSample


class CurveCard(QWidget):
    """Mirrors one curve: how it is drawn, its title, its parameters, and buttons for what can be done with it.

    A card serves one function in one colour; `serves` says whether it still fits a curve.
    """

    def __init__(self, store: Store, gesture: Gesture, curve: Curve, *, preview: bool) -> None:
        super().__init__()
        self._store, self._gesture = store, gesture
        self._preview = preview
        self.curve = curve
        self.selected = False
        theme = current_theme()
        colour = theme.curve(curve.colour)
        self.sample = LineSample(colour, "dash" if preview else DASHES[curve.dash % len(DASHES)])
        self.title = ElidedLabel()
        font = self.title.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.rows = [ParameterRow(store, gesture, curve, p, colour) for p in curve.function.parameters]
        self._lay_out()
        self._make_buttons()
        for row in self.rows:
            row.touched.connect(self.select)
        self._show(curve)

    def serves(self, curve: Curve, preview: bool) -> bool:
        """Return whether this card can show ``curve``."""
        now = self.curve
        return (now.key, now.colour, now.dash, self._preview) == (curve.key, curve.colour, curve.dash, preview)

    def show_curve(self, curve: Curve, selected: bool) -> None:
        """Show ``curve``."""
        if selected != self.selected:
            self.selected = selected
            self.update()
        if curve is not self.curve:
            self.curve = curve
            self._show(curve)

    def select(self) -> None:
        """Make this curve the one that the panels speak about."""
        if not self._preview and not self.selected:
            self._store.apply(edits.select(self.curve.id))

    def _show(self, curve: Curve) -> None:
        title = curve.name or translate("Activation", curve.function.title)
        if title != self.title.text():
            self.title.setText(title)
        if self.rows:
            self.reset.setEnabled(bool(curve.values))
        if curve.visible == self.sample.faint:
            self.sample.set_faint(not curve.visible)
            self.title.setForegroundRole(QPalette.ColorRole.WindowText if curve.visible else QPalette.ColorRole.PlaceholderText)
            self.eye.set_glyph(*self._eye())
        for row in self.rows:
            row.show_curve(curve)

    def _eye(self) -> tuple[str, str]:
        return ("eye", self.tr("Hide")) if self.curve.visible else ("closed eye", self.tr("Show"))

    def _make_buttons(self) -> None:
        curve_id, function = self.curve.id, self.curve.function
        if function.presets:
            self.presets = self._button("presets", self.tr("Presets"), self._offer_presets)
        if function.parameters:
            self.reset = self._button(
                "reset", self.tr("Reset parameters"), lambda: self._commit(edits.reset_parameters(curve_id))
            )
        if self._preview:
            self.add = self._button("add", self.tr("Add to the comparison"), self._add)
        else:
            self.eye = self._button(*self._eye(), self._toggle)
        leave = edits.preview(None) if self._preview else edits.remove_curve(curve_id)
        self.remove = self._button("remove", self.tr("Remove"), lambda: self._commit(leave))

    def _button(self, glyph: str, text: str, run: Callable[[], None]) -> GlyphButton:
        button = GlyphButton(glyph, text, self)
        button.clicked.connect(run)
        self._header.addWidget(button)
        return button

    def _add(self) -> None:
        self._commit(edits.add_curve(self.curve.key, dict(self.curve.values)))

    def _toggle(self) -> None:
        self._commit(edits.with_visible(self.curve.id, not self.curve.visible))

    def _lay_out(self) -> None:
        self._header = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP + 2, GAP - 2, GAP, GAP)
        column.setSpacing(GAP // 2)
        column.addLayout(self._header)
        self._header.setSpacing(0)
        self._header.addWidget(self.sample)
        self._header.addSpacing(GAP)
        self._header.addWidget(self.title, 1)
        if self._preview:
            self._header.addWidget(_muted(self.tr("preview")))
            self._header.addSpacing(GAP)
        for row in self.rows:
            column.addWidget(row)
        if not self.rows:
            column.addWidget(_muted(self.tr("no parameters")))

    def _commit(self, edit: Edit) -> None:
        self._gesture.end()
        self._store.apply(edit)
        self._gesture.end()

    def _offer_presets(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, values in self.curve.function.presets.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            complete = {**self.curve.function.defaults, **values}
            action.setChecked(complete == self.curve.parameters)
            action.triggered.connect(lambda _, chosen=complete: self._commit(edits.with_parameters(self.curve.id, chosen)))
        menu.popup(self.presets.mapToGlobal(QPoint(0, self.presets.height())))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.select()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme = current_theme()
        border = QPen(QColor(theme.accent if self.selected else theme.line), 1.5 if self.selected else 1.0)
        if self._preview:
            border.setStyle(Qt.PenStyle.DashLine)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(border)
            painter.setBrush(QColor(theme.surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), GAP, GAP)


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    return label
