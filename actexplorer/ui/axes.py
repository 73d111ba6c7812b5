"""Axes as paper wants them: a box with ticks, numbers, a name above and x below.

Lengths are in logical pixels of 1/96 inch; the painter is scaled by the caller.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from actexplorer.core.ticks import Ticks, ticks
from actexplorer.session.state import Range
from actexplorer.ui.plane import Plane
from actexplorer.ui.theme import Theme

ACROSS, UPWARD = 44.0, 36.0  # between numbers, about
TICK = 4.0
GAP = 4.0
BORDER = 1.0


class Axes(NamedTuple):
    """One plot of a figure: its orders and name, where its curves are drawn, its ticks, and the size of a device pixel."""

    orders: tuple[int, ...]
    name: str
    plane: Plane
    x: Ticks
    y: Ticks
    pixel: float


def room_above(font: QFont) -> float:
    """Return the height that an axes' name needs."""
    return QFontMetricsF(font).height() + 2 * GAP


def room_below(font: QFont, labels: bool = True, numbers: bool = True) -> float:
    """Return the height that numbers and the name of x need."""
    return (labels + numbers) * QFontMetricsF(font).height() + (TICK if numbers else 0.0) + 2 * GAP


def room_left(font: QFont, y: Range, height: float) -> float:
    """Return the width that the numbers of a y axis of that height need."""
    metrics = QFontMetricsF(font)
    widest = max((metrics.horizontalAdvance(label) for label in upward(y, height).labels), default=0.0)
    return widest + TICK + 2 * GAP


def room_right(font: QFont) -> float:
    """Return the width that half a number at the end of an x axis needs."""
    return QFontMetricsF(font).horizontalAdvance("−0.0") / 2 + GAP


def upward(y: Range, height: float) -> Ticks:
    """Return the ticks of a y axis of that height."""
    return _marks(y, height, UPWARD)


def _marks(shown: Range, length: float, apart: float) -> Ticks:
    """Return ticks about ``apart`` from one another, closer where only one would be left to read a scale from."""
    found = ticks(*shown, max(length / apart, 2.0))
    return found if len(found.positions) > 1 else ticks(*shown, max(2.0 * length / apart, 2.0))


def place(orders: tuple[int, ...], name: str, x: Range, y: Range, rect: QRectF, pixel: float) -> Axes:
    """Return axes whose curves are drawn in ``rect``, moved onto the device's pixels."""
    left, top = _crisp(rect.left(), pixel), _crisp(rect.top(), pixel)
    rect = QRectF(left, top, _crisp(rect.right(), pixel) - left, _crisp(rect.bottom(), pixel) - top)
    return Axes(orders, name, Plane(x, y, rect), _marks(x, rect.width(), ACROSS), upward(y, rect.height()), pixel)


def paint_grid(painter: QPainter, axes: Axes, theme: Theme) -> None:
    """Paint what lies behind the curves: the grid and, darker, the zero lines."""
    plane, rect = axes.plane, axes.plane.rect
    painter.setPen(QPen(QColor(theme.grid), BORDER))
    for value in axes.x.positions:
        painter.drawLine(_upright(_crisp(plane.x_px(value), axes.pixel), rect.top(), rect.bottom()))
    for value in axes.y.positions:
        painter.drawLine(_level(_crisp(plane.y_px(value), axes.pixel), rect.left(), rect.right()))
    painter.setPen(QPen(QColor(theme.axis), BORDER))
    if plane.x[0] < 0.0 < plane.x[1]:
        painter.drawLine(_upright(_crisp(plane.x_px(0.0), axes.pixel), rect.top(), rect.bottom()))
    if plane.y[0] < 0.0 < plane.y[1]:
        painter.drawLine(_level(_crisp(plane.y_px(0.0), axes.pixel), rect.left(), rect.right()))


def paint_frame(painter: QPainter, axes: Axes, theme: Theme, labels: bool = True, numbers: bool = True) -> None:
    """Paint what lies over the ends of the curves and outside: box, ticks, numbers and names."""
    rect = axes.plane.rect
    painter.setPen(QPen(QColor(theme.text), BORDER))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
    metrics = QFontMetricsF(painter.font())
    below = rect.bottom() + (TICK if numbers else 0.0) + metrics.ascent() + 2.0
    if numbers:
        _paint_numbers(painter, axes, below)
        below += metrics.height()
    if labels:
        paint_text(painter, "x", rect.center().x(), below, 0.5)
        paint_text(painter, axes.name, rect.center().x(), rect.top() - GAP - metrics.descent(), 0.5)


def _paint_numbers(painter: QPainter, axes: Axes, line: float) -> None:
    """Paint ticks and numbers, those of x on the base ``line``."""
    plane, rect, metrics = axes.plane, axes.plane.rect, QFontMetricsF(painter.font())
    for value in axes.x.positions:
        painter.drawLine(_upright(_crisp(plane.x_px(value), axes.pixel), rect.bottom(), rect.bottom() + TICK))
    for value in axes.y.positions:
        painter.drawLine(_level(_crisp(plane.y_px(value), axes.pixel), rect.left() - TICK, rect.left()))
    for value, label in zip(axes.x.positions, axes.x.labels, strict=True):
        paint_text(painter, label, plane.x_px(value), line, 0.5)
    for value, label in zip(axes.y.positions, axes.y.labels, strict=True):
        paint_text(painter, label, rect.left() - TICK - GAP, plane.y_px(value) + metrics.capHeight() / 2, 1.0)
    paint_text(painter, axes.x.offset, rect.right(), line + metrics.height(), 1.0)
    paint_text(painter, axes.y.offset, rect.left(), rect.top() - GAP - metrics.descent(), 0.0)


def paint_text(painter: QPainter, text: str, x: float, baseline: float, align: float) -> None:
    """Paint ``text`` to the right of ``x`` (``align`` 0), centred on it (0.5) or to its left (1)."""
    if text:
        painter.drawText(QPointF(x - align * QFontMetricsF(painter.font()).horizontalAdvance(text), baseline), text)


def _crisp(at: float, pixel: float) -> float:
    """Return where near ``at`` a line of the border's width covers whole pixels."""
    half = round(BORDER / pixel) % 2 / 2
    return (round(at / pixel - half) + half) * pixel


def _upright(x: float, top: float, bottom: float) -> QLineF:
    return QLineF(x, top, x, bottom)


def _level(y: float, left: float, right: float) -> QLineF:
    return QLineF(left, y, right, y)
