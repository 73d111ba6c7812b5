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


def plot_rect(area: QRectF, font: QFont) -> QRectF:
    """Return the part of ``area`` for curves; its margins depend on the font alone, so that canvases line up."""
    metrics = QFontMetricsF(font)
    line = metrics.height()
    left = round(metrics.horizontalAdvance(WIDEST) + line * 0.7)
    return area.adjusted(left, round(line * 1.9), -round(line * 0.9), -round(line * 1.9))


def paint(painter: QPainter, area: QRectF, plane: Plane, orders: tuple[int, ...], theme: Theme) -> None:
    """Paint the background of ``area``, and all that belongs to ``plane`` but its curves."""
    painter.fillRect(area, QColor(theme.surface))
    x, y = ticks(*plane.x, plane.rect.width() / ACROSS), ticks(*plane.y, plane.rect.height() / UPWARD)
    _paint_grid(painter, plane, x, y, theme)
    _paint_numbers(painter, plane, x, y, theme)
    painter.setPen(QColor(theme.text))
    font = QFont(painter.font())
    font.setPointSizeF(font.pointSizeF() * 1.15)
    painter.save()
    painter.setFont(font)
    name = ", ".join(NAMES[order] for order in orders)
    top = QRectF(plane.rect.left(), area.top(), plane.rect.width(), plane.rect.top() - area.top())
    painter.drawText(top, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
    painter.restore()


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
    if y.offset:
        painter.drawText(
            QRectF(rect.left(), rect.top() - line * 1.2, rect.width(), line), Qt.AlignmentFlag.AlignRight, y.offset
        )


def _crisp(px: float) -> float:
    return round(px - 0.5) + 0.5
