"""Marks at breakpoints: dots at the ends of a curve's pieces, arrows for Dirac deltas with their weights."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEngine, QPainter, QPen, QPolygonF

from actexplorer.core.marks import Arrow, Dot
from actexplorer.ui.labels import scientific
from actexplorer.ui.plane import Plane

DOT = 3.6  # radius
FAR = 1e6  # pixels
SHAFT = 1.8  # width
HEAD = 4.0  # half the width of an arrow's head
SHORTEST, LONGEST = 26.0, 84.0  # an arrow
ASIDE = 9.0  # from an arrow to its weight
LANES = 5
PATCH = 200  # alpha, of 255, of what is between a weight and the curves behind it
STEP = 15.0  # between the lengths of arrows in neighbouring lanes

_VECTOR = (QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf, QPaintEngine.Type.Picture)


def is_vector(painter: QPainter) -> bool:
    """Return whether the device keeps shapes (SVG, PDF) instead of pixels."""
    engine = painter.paintEngine()
    return engine is not None and engine.type() in _VECTOR


def paint_dot(painter: QPainter, dot: Dot, plane: Plane, colour: str, ground: str) -> None:
    """Paint the end of a piece of a curve, filled or open."""
    x, y = plane.x_px(dot.x), plane.y_px(dot.y)
    if plane.rect.adjusted(-DOT, -DOT, DOT, DOT).contains(x, y):
        painter.setPen(QPen(QColor(colour), 1.6))
        painter.setBrush(QColor(colour if dot.filled else ground))
        painter.drawEllipse(QPointF(x, y), DOT, DOT)


def place_of(dot: Dot, plane: Plane) -> QRect:
    """Return the pixels that a dot covers; far outside the plot they do not matter."""
    x, y = plane.x_px(dot.x), plane.y_px(dot.y)
    reach = DOT + 2.0
    return QRectF(x - reach, y - reach, 2.0 * reach, 2.0 * reach).toAlignedRect() if abs(x) + abs(y) < FAR else QRect()


def paint_arrows(painter: QPainter, arrows: Sequence[Arrow], plane: Plane, colour: str, ground: str, lane: int = 0) -> None:
    """Paint a curve's Dirac deltas, each weight on the side on which no other arrow stands."""
    metrics = QFontMetricsF(painter.font())
    for arrow in arrows:
        x, room = plane.x_px(arrow.x), metrics.horizontalAdvance(weight_text(arrow)) + 1.5 * ASIDE
        others = [plane.x_px(other.x) - x for other in arrows if other.x != arrow.x]
        left = any(-room < distance < 0.0 for distance in others)
        right = any(0.0 < distance < room for distance in others)
        paint_arrow(painter, arrow, plane, colour, ground, lane, left if left != right else not arrow.doublet)


def paint_arrow(
    painter: QPainter, arrow: Arrow, plane: Plane, colour: str, ground: str, lane: int = 0, rightwards: bool = True
) -> None:
    """Paint a Dirac delta as an arrow from the zero line, with its weight; a doublet as a pair of opposite arrows.

    The length says nothing at all; the weight is written beside the head. Where the zero line is not in view, or leaves too
    little room, the arrow is moved inside.
    """
    rect = plane.rect
    x = plane.x_px(arrow.x)
    if not rect.left() - HEAD <= x <= rect.right() + HEAD:
        return
    longest = min(max(0.22 * rect.height(), SHORTEST), LONGEST)
    length = max(longest - STEP * (lane % LANES), SHORTEST) * (0.6 if arrow.doublet else 1.0)
    up = -1.0 if arrow.weight > 0 else 1.0
    base = min(max(plane.y_px(0.0), rect.top() + 2.0), rect.bottom() - 2.0)
    spare = length + 10.0
    base = max(base, rect.top() + spare) if up < 0 or arrow.doublet else base
    base = min(base, rect.bottom() - spare) if up > 0 or arrow.doublet else base
    painter.setPen(QPen(QColor(colour), SHAFT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.setBrush(QColor(colour))
    if arrow.doublet:
        _paint_shaft(painter, x - 3.0, base, base + up * length)
        _paint_shaft(painter, x + 3.0, base, base - up * length)
    else:
        _paint_shaft(painter, x, base, base + up * length)
    _paint_weight(painter, weight_text(arrow), x, base + up * length, rightwards, plane, ground)


def _paint_shaft(painter: QPainter, x: float, base: float, tip: float) -> None:
    back = tip + (2.2 * HEAD if tip < base else -2.2 * HEAD)
    painter.drawLine(QPointF(x, base), QPointF(x, back))
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([QPointF(x, tip), QPointF(x - HEAD, back), QPointF(x + HEAD, back)]))
    painter.restore()


def _paint_weight(painter: QPainter, text: str, x: float, y: float, rightwards: bool, plane: Plane, ground: str) -> None:
    metrics = QFontMetricsF(painter.font())
    box, wide = metrics.tightBoundingRect(text), metrics.horizontalAdvance(text)
    right, left = x + ASIDE, x - ASIDE - wide
    if left < plane.rect.left() or (rightwards and right + wide <= plane.rect.right()):
        left = right
    bottom = min(max(y + box.height() / 2, plane.rect.top() + box.height() + 2.0), plane.rect.bottom() - 2.0)
    at = QPointF(left, bottom - box.bottom())
    if not is_vector(painter):
        behind = QColor(ground)
        behind.setAlpha(PATCH)
        painter.fillRect(QRectF(left - 2.0, at.y() + box.top() - 2.0, wide + 4.0, box.height() + 4.0), behind)
    painter.drawText(at, text)


def weight_text(arrow: Arrow) -> str:
    """Return an arrow's weight and what it weighs: "−0.5 δ", "2.06×10⁻⁹ δ′"."""
    return f"{scientific(f'{arrow.weight:.3g}')} {'δ′' if arrow.doublet else 'δ'}"
