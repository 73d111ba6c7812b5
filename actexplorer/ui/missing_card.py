"""The card of a curve whose function or parameter is unknown: it says so, and lets it be kept or removed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from actexplorer.session import edits
from actexplorer.session.state import Curve
from actexplorer.ui.labels import number
from actexplorer.ui.store import Store
from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.widgets.elided_label import ElidedLabel
from actexplorer.ui.widgets.glyph_button import GlyphButton


class MissingCard(QWidget):
    """Names what is missing; its parameters stand below as they were written. It serves one curve as it is."""

    seen = Signal()
    filled = True

    def __init__(self, store: Store, curve: Curve) -> None:
        super().__init__()
        self._store = store
        self.curve = curve
        self.selected = False
        missing = curve.missing
        assert missing is not None
        title = ElidedLabel()
        title.setText(curve.name or curve.key)
        font = title.font()
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        self.remove = GlyphButton("remove", self.tr("Remove"), self)
        self.remove.clicked.connect(self._remove)
        header = QHBoxLayout()
        header.addWidget(title, 1)
        header.addWidget(self.remove)
        self.reason = QLabel(self.tr("Not drawn, but kept: {reason}").format(reason=missing.reason))
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setStyleSheet(f"color: {current_theme().danger}")
        values = QLabel(", ".join(f"{name} = {number(value)}" for name, value in curve.values))
        values.setTextFormat(Qt.TextFormat.PlainText)
        values.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP + 2, GAP - 2, GAP, GAP)
        column.setSpacing(GAP // 2)
        column.addLayout(header)
        for label in (self.reason, values):
            label.setWordWrap(True)
            column.addWidget(label)
        values.setVisible(bool(curve.values))

    def fill(self) -> MissingCard:
        """Return the card, which is made whole."""
        return self

    def serves(self, curve: Curve, preview: bool) -> bool:
        """Return whether this card can show ``curve``."""
        return curve == self.curve

    def show_curve(self, curve: Curve, selected: bool, sweep: object = None) -> None:
        """Show whether the curve is the selected one."""
        if selected != self.selected:
            self.selected = selected
            self.update()

    def _remove(self) -> None:
        self._store.end_gesture()
        self._store.apply(edits.remove_curve(self.curve.id))
        self._store.end_gesture()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton:
            self._store.apply(edits.select(self.curve.id))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme = current_theme()
        border = QPen(QColor(theme.accent if self.selected else theme.line), 1.5 if self.selected else 1.0)
        border.setStyle(Qt.PenStyle.DotLine)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(border)
            painter.setBrush(QColor(theme.window))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), GAP, GAP)
