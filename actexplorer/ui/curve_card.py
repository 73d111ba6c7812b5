"""One curve of the comparison, with everything about it that can be changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from actexplorer.session import edits
from actexplorer.session.edit import Edit
from actexplorer.session.state import Curve
from actexplorer.session.sweep import Sweep
from actexplorer.session.sweeps import without_sweep
from actexplorer.ui.curve_menus import add_commands, below, passing_menu, presets_menu
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.language import translate
from actexplorer.ui.parameter_row import ParameterRow
from actexplorer.ui.store import Store
from actexplorer.ui.sweep_dialog import ask_sweep
from actexplorer.ui.sweep_row import SweepRow
from actexplorer.ui.theme import DASHES, GAP, current_theme
from actexplorer.ui.training_row import TrainingRow
from actexplorer.ui.widgets.editable_label import EditableLabel
from actexplorer.ui.widgets.glyph_button import SIDE, GlyphButton
from actexplorer.ui.widgets.line_sample import LineSample
from actexplorer.ui.widgets.look_popup import LookPopup

ROW = 34  # pixels: about what a parameter takes, for cards that have not been made yet


class CurveCard(QWidget):
    """Mirrors one curve: how it is drawn, its title, its parameters, and buttons for what can be done with it.

    It is empty until it is seen for the first time or `fill` is called. A card serves one function in one look; `serves`
    says whether it still fits a curve.
    """

    seen = Signal()
    played = Signal(str)
    play_menu = Signal(str)

    def __init__(self, store: Store, gesture: Gesture, curve: Curve, *, preview: bool) -> None:
        super().__init__()
        self._store, self._gesture = store, gesture
        self._preview = preview
        self.curve = curve
        self.selected = False
        self.filled = False
        self._sweep: Sweep | None = None
        self.sweep_row: SweepRow | None = None
        self.setAccessibleName(self._function_title())

    def fill(self) -> CurveCard:
        """Make everything that belongs on the card, if that has not been done; return the card."""
        if self.filled:
            return self
        self.filled = True
        curve, colour = self.curve, current_theme().curve(self.curve.colour)
        self.sample = LineSample(colour, "dash" if self._preview else DASHES[curve.dash % len(DASHES)])
        self.sample.setToolTip(self.tr("Colour and line style"))
        self.sample.setAccessibleName(self.tr("Colour and line style"))
        self.sample.setEnabled(not self._preview)
        self.sample.clicked.connect(self._offer_looks)
        self.title = EditableLabel()
        font = self.title.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        if not self._preview:
            self.title.wanted.connect(self.rename)
            self.title.edited.connect(self._renamed)
        self.function_title = _muted(self._function_title())
        self.rows = [ParameterRow(self._store, self._gesture, curve, p, colour) for p in curve.function.parameters]
        self.training = TrainingRow() if curve.function.sample is not None else None
        self._lay_out()
        self._make_buttons()
        for row in self.rows:
            row.touched.connect(self.select)
            row.played.connect(lambda name=row.parameter.name: self._play(name))
            row.play_menu.connect(lambda name=row.parameter.name: self.play_menu.emit(name))
        self._show(curve)
        self._show_sweep()
        return self

    def serves(self, curve: Curve, preview: bool) -> bool:
        """Return whether this card can show ``curve``."""
        now = self.curve
        return (now.key, now.colour, now.dash, self._preview) == (curve.key, curve.colour, curve.dash, preview)

    def show_curve(self, curve: Curve, selected: bool, sweep: Sweep | None = None) -> None:
        """Show ``curve``, and how it is swept."""
        if selected != self.selected:
            self.selected = selected
            self.update()
        if curve is not self.curve:
            self.curve = curve
            if self.filled:
                self._show(curve)
        if sweep is not self._sweep:
            self._sweep = sweep
            if self.filled:
                self._show_sweep()

    def select(self) -> None:
        """Make this curve the one that the panels speak about."""
        if not self._preview and not self.selected:
            self._store.apply(edits.select(self.curve.id))

    def rename(self) -> None:
        """Let the reader write over the title."""
        self.title.edit(self.curve.name or self._function_title(), self._function_title(), edits.NAME)

    def _renamed(self, name: str) -> None:
        name = "" if name.strip() == self._function_title() else name
        if name != self.curve.name:
            self._commit(edits.rename(self.curve.id, name))

    def _function_title(self) -> str:
        return translate("Activation", self.curve.function.title)

    def _show(self, curve: Curve) -> None:
        title = curve.name or self._function_title()
        if title != self.title.text():
            self.title.setText(title)
        self.function_title.setVisible(bool(curve.name))
        if self.rows:
            self.reset.setEnabled(bool(curve.values) and not curve.locked)
            self.reset.setVisible(bool(curve.values))
        if not self._preview:
            self.lock.setVisible(curve.locked)
        if curve.visible == self.sample.faint:
            self.sample.set_faint(not curve.visible)
            self.title.setForegroundRole(QPalette.ColorRole.WindowText if curve.visible else QPalette.ColorRole.PlaceholderText)
            self.eye.set_glyph(*self._eye())
        for row in self.rows:
            row.show_curve(curve)
            row.setEnabled(not curve.locked and row.parameter.name not in self._swept())
        if self.training is not None:
            self.training.show_seed(curve.seed)
            self.training.setEnabled(not curve.locked)

    def _swept(self) -> set[str]:
        """Return the parameters whose own values are not drawn."""
        both = () if self._sweep is None else (self._sweep.first, self._sweep.second)
        return {steps.parameter for steps in both if steps is not None}

    def _show_sweep(self) -> None:
        sweep = self._sweep
        for row in self.rows:
            row.setEnabled(not self.curve.locked and row.parameter.name not in self._swept())
        if sweep is not None and self.sweep_row is None:
            self.sweep_row = SweepRow()
            self.sweep_row.wanted.connect(self.ask_sweep)
            self.sweep_row.ended.connect(lambda: self._commit(without_sweep()))
            self._column.addWidget(self.sweep_row)
        if self.sweep_row is not None:
            self.sweep_row.setVisible(sweep is not None)
            if sweep is not None:
                self.sweep_row.show_sweep(self.curve, sweep)

    def show_playing(self, parameter: str) -> None:
        """Show which parameter moves by itself, "" for none."""
        for row in self.rows:
            row.show_playing(row.parameter.name == parameter)

    def _play(self, parameter: str) -> None:
        self.select()
        self.played.emit(parameter)

    def ask_sweep(self) -> None:
        """Ask how the curve is to be swept."""
        edit = ask_sweep(self._store.session, self.curve, self)
        if edit is not None:
            self._commit(edit)

    def _eye(self) -> tuple[str, str]:
        return ("eye", self.tr("Hide")) if self.curve.visible else ("closed eye", self.tr("Show"))

    def _make_buttons(self) -> None:
        curve_id, function = self.curve.id, self.curve.function
        if function.parameters:
            self.reset = self._button(
                "reset", self.tr("Reset parameters"), lambda: self._commit(edits.reset_parameters(curve_id))
            )
        if not self._preview:
            self.lock = self._button("lock", self.tr("Unlock"), lambda: self._commit(edits.with_lock(curve_id, False)))
        if function.presets:
            self.presets = self._button("presets", self.tr("Presets"), self._offer_presets)
        if self._preview:
            self.add = self._button("add", self.tr("Add to the comparison"), self._add)
        else:
            self.eye = self._button(*self._eye(), self._toggle)
            self.more = self._button("more", self.tr("More"), self._offer_more)
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
        self._column = column = QVBoxLayout(self)
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
        column.addWidget(self.function_title)
        for row in self.rows:
            column.addWidget(row)
        if not self.rows:
            column.addWidget(_muted(self.tr("no parameters")))
        if self.training is not None:
            column.addWidget(self.training)
            self.training.chosen.connect(lambda seed: self._commit(edits.with_training(self.curve.id, seed)))
            self.training.stepped.connect(self._draw_soon)

    def _draw_soon(self, seed: int) -> None:
        self._store.apply(edits.with_training(self.curve.id, seed))
        self._gesture.pause()

    def _commit(self, edit: Edit) -> None:
        self._gesture.end()
        self._store.apply(edit)
        self._gesture.end()

    def _offer_presets(self) -> None:
        presets_menu(self.curve, self._commit, self).popup(below(self.presets))

    def _offer_looks(self) -> None:
        self.select()
        popup = LookPopup(current_theme().curves, DASHES, (self.curve.colour, self.curve.dash), self)
        popup.chosen.connect(lambda colour, dash: self._commit(edits.with_look(self.curve.id, colour, dash)))
        popup.open_at(below(self.sample))

    def _offer_more(self) -> None:
        self.menu().popup(below(self.more))

    def menu(self) -> QMenu:
        """Return the menu of what can be done with the curve; it deletes itself when it is closed."""
        menu = passing_menu(self)
        menu.addAction(self.tr("Rename…"), self.rename)
        menu.addAction(self.tr("Colour and line style…"), self._offer_looks)
        if self.rows:
            menu.addAction(self.tr("Sweep…"), self.ask_sweep)
        menu.addSeparator()
        add_commands(menu, self._store.session, self.curve, self._commit)
        return menu

    def sizeHint(self) -> QSize:  # noqa: D102
        if self.filled:
            return super().sizeHint()
        return QSize(240, SIDE + 2 * GAP + ROW * max(len(self.curve.function.parameters), 1))

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return super().minimumSizeHint() if self.filled else self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.select()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        if not self._preview:
            self.select()
            self.menu().popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        if not self.filled:
            self.seen.emit()
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
