"""A field to type a search into, which leaves the keys of the list below it to that list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit

from actexplorer.ui.theme import current_theme

STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
ICON = 16


class SearchField(QLineEdit):
    """A line edit with a magnifier and a button to clear it.

    Attributes
    ----------
    stepped : Signal(QKeyEvent)
        An arrow up or down, or a page key.
    entered : Signal(bool)
        Enter; True with Ctrl held.
    escaped : Signal()
        The Escape key.
    """

    stepped = Signal(object)
    entered = Signal(bool)
    escaped = Signal()

    def __init__(self, placeholder: str, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.addAction(_icon(_magnifier), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = self.addAction(_icon(_cross), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setToolTip(self.tr("Clear"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key = event.key()
        if key in STEPS:
            self.stepped.emit(event)
            self.setFocus()  # a view that moves takes the keyboard when the window is not the active one
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


def _magnifier(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(2.5, 2.5, 8, 8))
    painter.drawLine(QPointF(9.5, 9.5), QPointF(13.5, 13.5))


def _cross(painter: QPainter) -> None:
    painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5))
    painter.drawLine(QPointF(4.5, 11.5), QPointF(11.5, 4.5))


def _icon(draw: Callable[[QPainter], None]) -> QIcon:
    """Return what ``draw`` strokes on 16 × 16 as an icon, crisp on every screen."""
    icon = QIcon()
    for ratio in (1, 2, 3):
        picture = QPixmap(ICON * ratio, ICON * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_theme().muted), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        draw(painter)
        painter.end()
        icon.addPixmap(picture)
    return icon
