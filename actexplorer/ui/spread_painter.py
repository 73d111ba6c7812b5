"""What a function in training shows beside its mean: the region between its bounds, and the elements of a sample."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from actexplorer.core.spread import Spread
from actexplorer.ui.plane import Plane
from actexplorer.ui.strokes import points

DOT = 1.8  # radius, in the painter's units
REGION = 40  # alpha, of 255


def paint_spread(painter: QPainter, spread: Spread, order: int, plane: Plane, colour: str) -> None:
    """Paint what there is on the canvas of an order: on those of f and f′; the painter is clipped to the plot."""
    if order >= len(spread.drawn):
        return
    ground = QColor(colour)
    ground.setAlpha(REGION)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    below = list(zip(*points(spread.x, spread.low[order], plane), strict=True))
    above = list(zip(*points(spread.x, spread.high[order], plane), strict=True))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in below + above[::-1]]))
    painter.setBrush(QColor(colour))
    for x, y in zip(*points(spread.at, spread.drawn[order], plane), strict=True):
        if plane.rect.top() - DOT <= y <= plane.rect.bottom() + DOT:
            painter.drawEllipse(QPointF(x, y), DOT, DOT)
    painter.restore()
