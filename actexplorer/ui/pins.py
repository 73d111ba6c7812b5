"""Marks that stay: a dot on a curve with its x and y beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from actexplorer.session.lines import lines
from actexplorer.session.ranges import settled, written
from actexplorer.session.state import Pin, Session
from actexplorer.ui.colours import colour_of
from actexplorer.ui.plane import Plane
from actexplorer.ui.theme import Theme, current_theme

DOT = 4.0
GRIP = 8.0  # pixels from its middle within which a mark is taken hold of
GAP = 5.0


class Mark(NamedTuple):
    """A pin as it is drawn: its curve's colour, and f, f′ and f″ there."""

    pin: Pin
    colour: str
    values: tuple[float, float, float]


def marks_of(session: Session) -> tuple[Mark, ...]:
    """Return the marks on curves that are drawn."""
    theme = current_theme()
    shown = lines(session) if session.pins else ()
    drawn = {line.curve.id: line for line in shown if line.share is None}
    marked = ((pin, drawn[pin.curve]) for pin in session.pins if pin.curve in drawn)
    return tuple(Mark(pin, colour_of(line, theme), line.jet(pin.x)) for pin, line in marked)


def pin_at(at: QPointF, marks: Sequence[Mark], plane: Plane, orders: tuple[int, ...]) -> Pin | None:
    """Return the pin under a position."""
    for mark in reversed(marks):
        x = plane.x_px(mark.pin.x)
        if any((at - QPointF(x, plane.y_px(mark.values[n]))).manhattanLength() <= GRIP for n in orders):
            return mark.pin
    return None


def paint(painter: QPainter, marks: Sequence[Mark], plane: Plane, orders: tuple[int, ...], theme: Theme) -> None:
    """Paint marks; the painter is clipped to the plot."""
    for mark in marks:
        for order in orders:
            at = QPointF(plane.x_px(mark.pin.x), plane.y_px(mark.values[order]))
            if plane.rect.contains(at):
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(theme.text), 1.4))
                painter.setBrush(QColor(mark.colour))
                painter.drawEllipse(at, DOT, DOT)
                _paint_label(painter, mark, order, at, plane, theme)


def _paint_label(painter: QPainter, mark: Mark, order: int, at: QPointF, plane: Plane, theme: Theme) -> None:
    value = settled(mark.values[order], plane.y_pixel)
    x, y = written(mark.pin.x, plane.x_pixel), written(value, plane.y_pixel)
    metrics = QFontMetricsF(painter.font())
    text = f"({x}, {y})"
    width, height = metrics.horizontalAdvance(text) + 4.0, metrics.height()
    falling = order < 2 and mark.values[order + 1] < 0.0
    left = at.x() + GAP if falling else at.x() - GAP - width  # above a slope, on the side that it leaves free
    left = min(max(left, plane.rect.left()), plane.rect.right() - width)
    top = at.y() - GAP - height
    if top < plane.rect.top():
        top = at.y() + GAP
    ground = QColor(theme.surface)
    ground.setAlpha(215)
    painter.fillRect(QRectF(left, top, width, height), ground)
    painter.setPen(QColor(theme.text))
    painter.drawText(QPointF(left + 2.0, top + metrics.ascent()), text)
