"""What stands around and behind curves: grid, zero lines, ticks with their numbers, and the canvas's name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from actexplorer.core.ticks import Ticks, ticks
from actexplorer.ui.plane import Plane
from actexplorer.ui.theme import Theme

NAMES = ("f(x)", "f′(x)", "f″(x)")
WIDEST = "−0.000"  # the tick label that the left margin has room for
ACROSS, UPWARD = 52.0, 44.0  # pixels between numbers, about
OFFSET = 14.0  # before the offset of y


def plot_rect(area: QRectF, font: QFont) -> QRectF:
    """Return the part of ``area`` for curves; its margins depend on the font alone, so that canvases line up."""
    metrics = QFontMetricsF(font)
    line = metrics.height()
    left = round(metrics.horizontalAdvance(WIDEST) + line * 0.7)
    return area.adjusted(left, round(line * 1.9), -round(line * 0.9), -round(line * 1.9))


def paint(painter: QPainter, area: QRectF, plane: Plane, orders: tuple[int, ...], theme: Theme) -> None:
    """Paint the background of ``area``, and all that belongs to ``plane`` but its curves."""
    painter.fillRect(area, QColor(theme.surface))
    x, y = ticks(*plane.x, plane.rect.width() / ACROSS), _upward(plane)
    _paint_grid(painter, plane, x, y, theme)
    _paint_numbers(painter, plane, x, y, theme)
    _paint_heading(painter, plane, orders, y.offset, theme)


def heading_width(plane: Plane, orders: tuple[int, ...], font: QFont) -> float:
    """Return the width of what stands above the plot: the canvas's name, and the offset of y where it has one."""
    offset = _upward(plane).offset
    width = QFontMetricsF(_heading_font(font)).horizontalAdvance(_name(orders))
    return width + (QFontMetricsF(font).horizontalAdvance(offset) + OFFSET if offset else 0.0)


def _upward(plane: Plane) -> Ticks:
    return ticks(*plane.y, plane.rect.height() / UPWARD)


def _name(orders: tuple[int, ...]) -> str:
    return ", ".join(NAMES[order] for order in orders)


def _heading_font(font: QFont) -> QFont:
    font = QFont(font)
    font.setPointSizeF(font.pointSizeF() * 1.15)
    return font


def _paint_heading(painter: QPainter, plane: Plane, orders: tuple[int, ...], offset: str, theme: Theme) -> None:
    font, heading = painter.font(), _heading_font(painter.font())
    left, baseline = plane.rect.left(), plane.rect.top() / 2 + QFontMetricsF(heading).capHeight() / 2
    painter.setFont(heading)
    painter.setPen(QColor(theme.text))
    painter.drawText(QPointF(left, baseline), _name(orders))
    painter.setFont(font)
    if offset:
        painter.setPen(QColor(theme.muted))
        left += QFontMetricsF(heading).horizontalAdvance(_name(orders)) + OFFSET
        painter.drawText(QPointF(left, baseline), offset)


def _paint_grid(painter: QPainter, plane: Plane, x: Ticks, y: Ticks, theme: Theme) -> None:
    rect = plane.rect
    painter.setPen(QPen(QColor(theme.grid), 1))
    verticals = [QPointF(_crisp(plane.x_px(v)), 0) for v in x.positions]
    horizontals = [QPointF(0, _crisp(plane.y_px(v))) for v in y.positions]
    for p in verticals:
        painter.drawLine(QPointF(p.x(), rect.top()), QPointF(p.x(), rect.bottom()))
    for p in horizontals:
        painter.drawLine(QPointF(rect.left(), p.y()), QPointF(rect.right(), p.y()))
    painter.setPen(QPen(QColor(theme.axis), 1))
    if plane.x[0] <= 0.0 <= plane.x[1]:
        at = _crisp(plane.x_px(0.0))
        painter.drawLine(QPointF(at, rect.top()), QPointF(at, rect.bottom()))
    if plane.y[0] <= 0.0 <= plane.y[1]:
        at = _crisp(plane.y_px(0.0))
        painter.drawLine(QPointF(rect.left(), at), QPointF(rect.right(), at))


def _paint_numbers(painter: QPainter, plane: Plane, x: Ticks, y: Ticks, theme: Theme) -> None:
    rect, metrics = plane.rect, QFontMetricsF(painter.font())
    line = metrics.height()
    painter.setPen(QColor(theme.muted))
    for value, text in zip(x.positions, x.labels, strict=True):
        at, half = plane.x_px(value), metrics.horizontalAdvance(text) / 2
        painter.drawText(QPointF(at - half, rect.bottom() + line * 1.05), text)
    for value, text in zip(y.positions, y.labels, strict=True):
        at = plane.y_px(value)
        left = rect.left() - line * 0.35 - metrics.horizontalAdvance(text)
        painter.drawText(QPointF(left, at + metrics.capHeight() / 2), text)
    if x.offset:
        right = QRectF(rect.left(), rect.bottom() + line * 1.05, rect.width(), line)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight, x.offset)


def _crisp(px: float) -> float:
    return round(px - 0.5) + 0.5
