"""A short piece of a curve as it is drawn."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

STYLES = {
    "solid": Qt.PenStyle.SolidLine,
    "dash": Qt.PenStyle.DashLine,
    "dot": Qt.PenStyle.DotLine,
    "dashdot": Qt.PenStyle.DashDotLine,
}


class LineSample(QWidget):
    """A line of one colour and style (a key of `STYLES`), as in a legend; faint when ``faint``."""

    def __init__(self, colour: str, style: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pen = QPen(QColor(colour), 2.5, STYLES[style], Qt.PenCapStyle.FlatCap)
        self.faint = False
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(26, 22)

    def set_faint(self, faint: bool) -> None:
        """Draw the line faintly, as of a hidden curve, or fully again."""
        self.faint = faint
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(0.35 if self.faint else 1.0)
            painter.setPen(self._pen)
            middle = self.height() / 2.0
            painter.drawLine(QLineF(1.0, middle, self.width() - 1.0, middle))
