"""Curves on paper or screen: written against QPainter alone, so that images, windows, SVG and PDF get the same.

Lengths are in the painter's units: logical pixels on screen.
"""

from __future__ import annotations

from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintEngine, QPainter, QPainterPath, QPen, QPolygonF
from shiboken6 import Shiboken

from actexplorer.core.activation import Array
from actexplorer.core.marks import Arrow, Dot
from actexplorer.core.sampling import Trace
from actexplorer.ui.plane import Plane

Lines = NDArray[np.float64]  # (n, 4): x and y of both ends

PATTERNS = {"solid": (), "dash": (4.0, 2.5), "dot": (1.2, 1.8), "dashdot": (4.5, 2.0, 1.2, 2.0)}  # on, off…, in line widths
OVERLAP = 0.15  # added to both ends of a segment: flat caps leave specks where segments meet at an angle
FAR = 1e9
BEYOND = 32.0  # what is farther outside the plot is not painted
DOT = 3.6  # radius
HEAD = 4.0  # half the width of an arrow's head
SHORTEST, LONGEST = 26.0, 84.0  # an arrow

_VECTOR = (QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf, QPaintEngine.Type.Picture)


def paint_samples(
    painter: QPainter,
    trace: Trace,
    plane: Plane,
    colour: str,
    width: float,
    style: str = "solid",
    ground: str = "#ffffff",
    lane: int = 0,
) -> None:
    """Paint a curve and its marks.

    Parameters
    ----------
    painter
        Clipped to the plot by the caller; its settings are left as they were.
    style
        One of `PATTERNS`.
    ground
        The colour behind the curves, which fills open dots.
    lane
        Curves in different lanes have arrows of different lengths, so that those at the same x can be told apart.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_lines(painter, trace, plane, colour, width, style)
    for arrow in trace.arrows:
        paint_arrow(painter, arrow, plane, colour, ground, lane)
    for dot in trace.dots:
        paint_dot(painter, dot, plane, colour, ground)
    painter.restore()


def paint_lines(painter: QPainter, trace: Trace, plane: Plane, colour: str, width: float, style: str) -> None:
    """Paint a curve's polyline and its band."""
    pen = QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.BevelJoin)
    lines = clipped(segments(trace, plane), plane.rect)
    band = clipped(columns(trace, plane), plane.rect) if trace.band.size else trace.band
    engine = painter.paintEngine()
    if engine is not None and engine.type() in _VECTOR:
        painter.strokePath(path(band), pen)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if PATTERNS[style]:
            pen.setDashPattern(PATTERNS[style])
        painter.strokePath(path(lines), pen)
        return
    if PATTERNS[style]:
        lines = dashed(lines, [length * width for length in PATTERNS[style]])
    painter.setPen(pen)
    draw(painter, lengthened(lines))
    draw(painter, band)


def segments(trace: Trace, plane: Plane) -> Lines:
    """Return the segments of a trace's polyline in the painter's units."""
    x, y = _px(trace.x, plane), _py(trace.y, plane)
    lines = np.empty((max(x.size - 1, 0), 4))
    lines[:, 0], lines[:, 1], lines[:, 2], lines[:, 3] = x[:-1], y[:-1], x[1:], y[1:]
    return np.delete(lines, trace.starts[1:] - 1, axis=0) if trace.starts.size > 1 else lines


def columns(trace: Trace, plane: Plane) -> Lines:
    """Return the vertical lines of a trace's band, each a pixel long at least."""
    x, low, high = trace.band
    px, bottom, top = _px(x, plane), _py(low, plane), _py(high, plane)
    return np.column_stack([px, np.minimum(top, bottom - 1.0), px, bottom])


def _px(x: Array, plane: Plane) -> Array:
    px = x - plane.x[0]
    px *= 1.0 / plane.x_pixel
    px += plane.rect.left()
    return px


def _py(y: Array, plane: Plane) -> Array:
    py = plane.y[0] - y
    py *= 1.0 / plane.y_pixel
    py += plane.rect.bottom()
    np.maximum(py, -FAR, out=py)
    return np.minimum(py, FAR, out=py)


def clipped(lines: Lines, rect: QRectF) -> Lines:
    """Return the parts of ``lines`` inside ``rect`` and a margin around it (Liang and Barsky's parametric clipping)."""
    if not lines.size:
        return lines
    x, y = lines[:, 0::2], lines[:, 1::2]
    left, right, top, bottom = rect.left() - BEYOND, rect.right() + BEYOND, rect.top() - BEYOND, rect.bottom() + BEYOND
    if y.min() >= top and y.max() <= bottom and x[0, 0] >= left and x[-1, 1] <= right:  # x ascends
        return lines
    start, end = lines[:, :2], lines[:, 2:]
    delta = end - start
    with np.errstate(divide="ignore", invalid="ignore"):
        a, b = (np.array([left, top]) - start) / delta, (np.array([right, bottom]) - start) / delta
    outside = (delta == 0.0) & ((start < (left, top)) | (start > (right, bottom)))
    enter = np.fmax(np.fmin(a, b).max(axis=1, where=delta != 0.0, initial=0.0), 0.0)
    leave = np.fmin(np.fmax(a, b).min(axis=1, where=delta != 0.0, initial=1.0), 1.0)
    seen = (enter < leave) & ~outside.any(axis=1)
    start, delta = start[seen], delta[seen]
    return np.hstack([start + delta * enter[seen, None], start + delta * leave[seen, None]])


def dashed(lines: Lines, pattern: list[float]) -> Lines:
    """Return the pieces of ``lines``, taken one after the other, that a dash pattern of on and off lengths leaves."""
    lines = lines[np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1]) > 0.0]
    if not lines.size:
        return lines
    delta = lines[:, 2:] - lines[:, :2]
    length = np.hypot(delta[:, 0], delta[:, 1])
    begin = np.cumsum(length) - length
    total = begin[-1] + length[-1]
    period = sum(pattern)
    edges = np.cumsum([0.0, *pattern[:-1]])
    cuts = (np.arange(np.ceil(total / period))[:, None] * period + edges).ravel()
    places = np.sort(np.concatenate([begin, cuts[cuts < total]]))
    ends = np.append(places[1:], total)
    on = np.searchsorted(edges, 0.5 * (places + ends) % period, side="right") % 2 == 1
    on &= ends > places
    places, ends = places[on], ends[on]
    owner = np.searchsorted(begin, 0.5 * (places + ends), side="right") - 1
    direction = delta[owner] / length[owner, None]
    start = lines[owner, :2]
    along = begin[owner, None]
    return np.hstack([start + direction * (places[:, None] - along), start + direction * (ends[:, None] - along)])


def lengthened(lines: Lines) -> Lines:
    """Return ``lines`` a little longer at both ends."""
    if not lines.size:
        return lines
    x, y = lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1]
    scale = OVERLAP / np.sqrt(x * x + y * y + 1e-18)
    x *= scale
    y *= scale
    longer = np.empty_like(lines)
    np.subtract(lines[:, 0], x, out=longer[:, 0])
    np.subtract(lines[:, 1], y, out=longer[:, 1])
    np.add(lines[:, 2], x, out=longer[:, 2])
    np.add(lines[:, 3], y, out=longer[:, 3])
    return longer


def draw(painter: QPainter, lines: Lines) -> None:
    """Draw ``lines`` in the painter's pen: one call, from the array's own memory."""
    if lines.size:
        lines = np.ascontiguousarray(lines)
        first = cast("QLineF", Shiboken.wrapInstance(lines.ctypes.data, QLineF))
        painter.drawLines(first, len(lines))


def path(lines: Lines) -> QPainterPath:
    """Return ``lines`` as a path in which those that continue one another are joined."""
    result = QPainterPath()
    last = None
    for x0, y0, x1, y1 in lines.tolist():
        if last != (x0, y0):
            result.moveTo(x0, y0)
        result.lineTo(x1, y1)
        last = (x1, y1)
    return result


def paint_dot(painter: QPainter, dot: Dot, plane: Plane, colour: str, ground: str) -> None:
    """Paint the end of a piece of a curve, filled or open."""
    x, y = plane.x_px(dot.x), plane.y_px(dot.y)
    if plane.rect.adjusted(-DOT, -DOT, DOT, DOT).contains(x, y):
        painter.setPen(QPen(QColor(colour), 1.6))
        painter.setBrush(QColor(colour if dot.filled else ground))
        painter.drawEllipse(QPointF(x, y), DOT, DOT)


def paint_arrow(painter: QPainter, arrow: Arrow, plane: Plane, colour: str, ground: str, lane: int = 0) -> None:
    """Paint a Dirac delta as an arrow from the zero line, with its weight; a doublet as a pair of opposite arrows.

    The length says nothing at all; the weight is written beside the head. Where the zero line is not in view, or leaves
    too little room, the arrow is moved inside.
    """
    rect = plane.rect
    x = plane.x_px(arrow.x)
    if not rect.left() - HEAD <= x <= rect.right() + HEAD:
        return
    longest = min(max(0.22 * rect.height(), SHORTEST), LONGEST)
    length = max(longest - 15.0 * (lane % 5), SHORTEST) * (0.6 if arrow.doublet else 1.0)
    up = -1.0 if arrow.weight > 0 else 1.0
    base = min(max(plane.y_px(0.0), rect.top() + 2.0), rect.bottom() - 2.0)
    spare = length + 10.0
    base = max(base, rect.top() + spare) if up < 0 or arrow.doublet else base
    base = min(base, rect.bottom() - spare) if up > 0 or arrow.doublet else base
    painter.setPen(QPen(QColor(colour), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.setBrush(QColor(colour))
    if arrow.doublet:
        _paint_shaft(painter, x - 3.0, base, base + up * length)
        _paint_shaft(painter, x + 3.0, base, base - up * length)
    else:
        _paint_shaft(painter, x, base, base + up * length)
    _paint_weight(painter, f"{_number(arrow.weight)} {'δ′' if arrow.doublet else 'δ'}", x, base + up * length, plane, ground)


def _paint_shaft(painter: QPainter, x: float, base: float, tip: float) -> None:
    back = tip + (2.2 * HEAD if tip < base else -2.2 * HEAD)
    painter.drawLine(QPointF(x, base), QPointF(x, back))
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([QPointF(x, tip), QPointF(x - HEAD, back), QPointF(x + HEAD, back)]))
    painter.restore()


def _paint_weight(painter: QPainter, text: str, x: float, y: float, plane: Plane, ground: str) -> None:
    font = QFont(painter.font())
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    box = metrics.tightBoundingRect(text)
    wide, high = metrics.horizontalAdvance(text), box.height()
    left = x + HEAD + 5.0
    if left + wide > plane.rect.right():
        left = x - HEAD - 5.0 - wide
    bottom = min(max(y + high / 2, plane.rect.top() + high + 2.0), plane.rect.bottom() - 2.0)
    cover = QColor(ground)
    cover.setAlpha(200)
    painter.fillRect(QRectF(left - 2.0, bottom - high - 2.0, wide + 4.0, high + 4.0), cover)
    painter.drawText(QPointF(left, bottom - box.bottom()), text)


def _number(value: float) -> str:
    return f"{value:.3g}".replace("-", "−").replace("e+0", "e").replace("e−0", "e−").replace("e+", "e")
