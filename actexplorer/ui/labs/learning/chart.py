"""What a chart is painted on: grid, numbers and a name, on linear and logarithmic scales, in any font."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from actexplorer.core.activation import Array
from actexplorer.core.sampling import Trace
from actexplorer.core.ticks import Ticks, ticks
from actexplorer.session.state import Range
from actexplorer.ui import legend
from actexplorer.ui.frame import WIDEST
from actexplorer.ui.labels import number
from actexplorer.ui.labs.heading import paint_title
from actexplorer.ui.legend import Row
from actexplorer.ui.plane import Plane
from actexplorer.ui.strokes import points
from actexplorer.ui.theme import Theme

ACROSS, UPWARD = 76.0, 40.0  # pixels between numbers, about
HEAD = 2.0  # of a line's height: the room above a chart
CORNER = 0.38  # of a plot, that a key may hide
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def chart_rect(area: QRectF, font: QFont) -> QRectF:
    """Return the part of ``area`` for curves; its margins depend on the font alone, so that charts line up."""
    metrics = QFontMetricsF(font)
    line = metrics.height()
    left = round(metrics.horizontalAdvance(WIDEST) + line * 0.7)
    return area.adjusted(left, round(line * HEAD), -round(line * 0.9), -round(line * 1.8))


def log_ticks(low: float, high: float, most: float) -> Ticks:
    """Return ticks for a scale of decimal logarithms from ``low`` to ``high``: whole powers, closer ones where they are few."""
    first, last = math.ceil(low - 1e-9), math.floor(high + 1e-9)
    if last - first >= 2:
        apart = max(math.ceil((last - first) / max(most, 1.0)), 1)
        powers = [n for n in range(first, last + 1) if n % apart == 0]
        return Ticks(tuple(map(float, powers)), tuple(f"10{str(n).translate(SUPERSCRIPTS)}" for n in powers), "")
    found = [(m * 10.0**n) for n in range(math.floor(low), math.ceil(high) + 1) for m in (1, 2, 5)]
    shown = [v for v in found if low <= math.log10(v) <= high]
    return Ticks(tuple(math.log10(v) for v in shown), tuple(map(number, shown)), "")


def trace_of(x: Array, y: Array) -> Trace:
    """Return the polyline through the points that are finite, broken where others lie between them."""
    finite = np.isfinite(y)
    before = np.append(False, finite[:-1])
    starts = (~before[finite]).nonzero()[0]
    return Trace(x[finite], y[finite], starts, np.empty((3, 0)))


def paint_ground(painter: QPainter, plane: Plane, y: Ticks, name: str, note: str, theme: Theme, across: float = ACROSS) -> None:
    """Paint what lies behind the curves of a chart, and its name above with a ``note`` beside it.

    ``across`` is about how many pixels lie between the numbers of x.
    """
    rect, metrics = plane.rect, QFontMetricsF(painter.font())
    x = ticks(*plane.x, max(rect.width() / across, 1.0))
    painter.save()
    painter.setPen(QPen(QColor(theme.grid), 1.0))
    for value in x.positions:
        painter.drawLine(QPointF(_crisp(plane.x_px(value)), rect.top()), QPointF(_crisp(plane.x_px(value)), rect.bottom()))
    for value in y.positions:
        painter.drawLine(QPointF(rect.left(), _crisp(plane.y_px(value))), QPointF(rect.right(), _crisp(plane.y_px(value))))
    painter.setPen(QPen(QColor(theme.axis), 1.0))
    if plane.x[0] <= 0.0 <= plane.x[1]:
        painter.drawLine(QPointF(_crisp(plane.x_px(0.0)), rect.top()), QPointF(_crisp(plane.x_px(0.0)), rect.bottom()))
    if plane.y[0] <= 0.0 <= plane.y[1] and 0.0 in y.positions and "1" not in y.labels[y.positions.index(0.0)]:
        painter.drawLine(QPointF(rect.left(), _crisp(plane.y_px(0.0))), QPointF(rect.right(), _crisp(plane.y_px(0.0))))
    _paint_numbers(painter, plane, x, y, metrics, theme)
    corner = QPointF(rect.left(), rect.top() - HEAD * metrics.height())
    paint_title(painter, name, f"{note}   {y.offset}".strip(), corner, rect.right(), theme)
    painter.restore()


def upward(shown: Range, height: float) -> Ticks:
    """Return the ticks of a linear scale of that height."""
    return ticks(*shown, max(height / UPWARD, 1.0))


def _paint_numbers(painter: QPainter, plane: Plane, x: Ticks, y: Ticks, metrics: QFontMetricsF, theme: Theme) -> None:
    rect, line = plane.rect, metrics.height()
    painter.setPen(QColor(theme.muted))
    for value, text in zip(x.positions, x.labels, strict=True):
        wide = metrics.horizontalAdvance(text)
        left = min(plane.x_px(value) - wide / 2, rect.right() + line * 0.8 - wide)
        painter.drawText(QPointF(left, rect.bottom() + line * 1.05), text)
    for value, text in zip(y.positions, y.labels, strict=True):
        left = rect.left() - line * 0.35 - metrics.horizontalAdvance(text)
        painter.drawText(QPointF(left, plane.y_px(value) + metrics.capHeight() / 2), text)


def paint_key(painter: QPainter, plane: Plane, rows: Sequence[Row], corner: int, theme: Theme) -> None:
    """Paint a key of ``rows`` into a corner of the plot, counted from the upper left by rows."""
    if rows:
        key = legend.layout(tuple(rows), plane.rect, painter.font())
        legend.paint(painter, key, legend.corners(plane.rect, key.size)[corner], theme)


def free_corner(x: Range, y: Range, traces: Sequence[tuple[Array, Array]], before: int) -> int:
    """Return the corner in which a key hides least of ``traces``: that of ``before`` unless another one is far better."""
    hidden = np.zeros(4)
    for across, up in traces:
        u, v = (across - x[0]) / (x[1] - x[0]), (up - y[0]) / (y[1] - y[0])
        sides = [(u < CORNER, v > 1.0 - CORNER), (u > 1.0 - CORNER, v > 1.0 - CORNER)]
        sides += [(u < CORNER, v < CORNER), (u > 1.0 - CORNER, v < CORNER)]
        hidden += [np.count_nonzero(a & b & (v > -0.05) & (v < 1.05)) / max(u.size, 1) for a, b in sides]
    best = int(np.argmin(hidden))
    return before if hidden[before] <= hidden[best] + 0.05 else best


def paint_area(painter: QPainter, x: Array, low: Array, high: Array, plane: Plane, colour: str) -> None:
    """Paint what lies between two curves, as a veil; points where one is not finite are left out."""
    seen = np.isfinite(low) & np.isfinite(high)
    if np.count_nonzero(seen) > 1:
        there, back = points(x[seen], high[seen], plane), points(x[seen][::-1], low[seen][::-1], plane)
        veil = QColor(colour)
        veil.setAlpha(48)
        outline = [QPointF(*at) for px, py in (there, back) for at in zip(px.tolist(), py.tolist(), strict=True)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawPolygon(QPolygonF(outline))


def paint_dots(painter: QPainter, x: Array, y: Array, plane: Plane, colour: QColor, size: float) -> None:
    """Paint a dot at each point."""
    px, py = points(x, y, plane)
    painter.setPen(QPen(colour, size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints(QPolygonF([QPointF(*at) for at in zip(px.tolist(), py.tolist(), strict=True)]))


def _crisp(px: float) -> float:
    return round(px - 0.5) + 0.5
