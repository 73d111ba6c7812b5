"""A short piece of a curve as it is drawn, as a button."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from actexplorer.ui.theme import current_theme

STYLES = {
    "solid": Qt.PenStyle.SolidLine,
    "dash": Qt.PenStyle.DashLine,
    "dot": Qt.PenStyle.DotLine,
    "dashdot": Qt.PenStyle.DashDotLine,
}


class LineSample(QAbstractButton):
    """A line of one colour and style (a key of `STYLES`), as in a legend; faint when ``faint``, framed when checked."""

    def __init__(self, colour: str, style: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.faint = False
        self._line = ("", "")
        self.set_line(colour, style)
        self.setFixedSize(self.sizeHint())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(26, 22)

    def set_line(self, colour: str, style: str) -> None:
        """Draw another line."""
        if (colour, style) == self._line:
            return
        self._line = colour, style
        self._pen = QPen(QColor(colour), 2.5, STYLES[style], Qt.PenCapStyle.FlatCap)
        self.update()

    def set_faint(self, faint: bool) -> None:
        """Draw the line faintly, as of a hidden curve, or fully again."""
        self.faint = faint
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme = current_theme()
        hot = self.isEnabled() and self.underMouse()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if hot or self.hasFocus() or self.isChecked():
                framed = self.hasFocus() or self.isChecked()
                painter.setPen(QPen(QColor(theme.accent), 1.5) if framed else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.raised) if hot else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4.0, 4.0)
            painter.setOpacity(0.35 if self.faint else 1.0)
            painter.setPen(self._pen)
            middle = self.height() / 2.0
            painter.drawLine(QLineF(2.0, middle, self.width() - 2.0, middle))
