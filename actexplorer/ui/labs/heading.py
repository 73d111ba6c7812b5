"""What is written above a plot, as above the canvases of curves: a name, and a note beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from actexplorer.ui.theme import GAP, Theme

HEADING = 1.9  # of a line's height: the room above a plot
LARGER = 1.15  # of the font's size


def resized(font: QFont, factor: float) -> QFont:
    """Return a font of another size."""
    font = QFont(font)
    if font.pixelSize() > 0:
        font.setPixelSize(round(factor * font.pixelSize()))
    else:
        font.setPointSizeF(factor * font.pointSizeF())
    return font


def paint_title(painter: QPainter, title: str, note: str, at: QPointF, right: float, theme: Theme) -> None:
    """Write a title into the room above a plot, from its upper left at ``at``, and as far as there is room, the note."""
    font = painter.font()
    large = resized(font, LARGER)
    metrics, left = QFontMetricsF(large), at.x()
    baseline = at.y() + 0.5 * HEADING * QFontMetricsF(font).height() + 0.5 * metrics.capHeight()
    painter.setFont(large)
    painter.setPen(QColor(theme.text))
    painter.drawText(QPointF(left, baseline), metrics.elidedText(title, Qt.TextElideMode.ElideRight, right - left))
    left += metrics.horizontalAdvance(title) + 1.5 * GAP
    painter.setFont(font)
    painter.setPen(QColor(theme.muted))
    room = right - left - GAP
    if note and room > 5 * GAP:
        painter.drawText(QPointF(left, baseline), QFontMetricsF(font).elidedText(note, Qt.TextElideMode.ElideRight, room))
