"""Marks that stay: a dot on a curve with its x and y beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from actexplorer.session.lines import lines
from actexplorer.session.ranges import settled, written
from actexplorer.session.state import GRADIENTS, Pin, Session
from actexplorer.ui.colours import colour_of
from actexplorer.ui.crosshair import partials_of
from actexplorer.ui.plane import Plane
from actexplorer.ui.theme import Theme, current_theme

DOT = 4.0
GRIP = 8.0  # pixels from its middle within which a mark is taken hold of
GAP = 5.0


class Mark(NamedTuple):
    """A pin as it is drawn: its curve's colour, f, f′ and f″ there, and its ∂f/∂p where they are shown."""

    pin: Pin
    colour: str
    values: tuple[float, float, float]
    partials: tuple[float, ...] = ()

    def at(self, order: int) -> tuple[float, ...]:
        """Return the values on the canvas of an order: one but on that of ∂f/∂p."""
        return self.partials if order == GRADIENTS else (self.values[order],)


def marks_of(session: Session) -> tuple[Mark, ...]:
    """Return the marks on curves that are drawn."""
    theme = current_theme()
    shown = lines(session) if session.pins else ()
    drawn = {line.curve.id: line for line in shown if line.share is None}
    found = []
    for pin, line in ((pin, drawn[pin.curve]) for pin in session.pins if pin.curve in drawn):
        partials = partials_of(line, pin.x) if GRADIENTS in session.view.shown else ()
        found.append(Mark(pin, colour_of(line, theme), line.jet(pin.x), tuple(value for _, value in partials)))
    return tuple(found)


def pin_at(at: QPointF, marks: Sequence[Mark], plane: Plane, orders: tuple[int, ...]) -> Pin | None:
    """Return the pin under a position."""
    for mark in reversed(marks):
        x = plane.x_px(mark.pin.x)
        heights = (plane.y_px(value) for n in orders for value in mark.at(n))
        if any((at - QPointF(x, y)).manhattanLength() <= GRIP for y in heights):
            return mark.pin
    return None


def paint(painter: QPainter, marks: Sequence[Mark], plane: Plane, orders: tuple[int, ...], theme: Theme) -> None:
    """Paint marks; the painter is clipped to the plot."""
    for mark in marks:
        for order, value in ((n, value) for n in orders for value in mark.at(n)):
            at = QPointF(plane.x_px(mark.pin.x), plane.y_px(value))
            if plane.rect.contains(at):
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(theme.text), 1.4))
                painter.setBrush(QColor(mark.colour))
                painter.drawEllipse(at, DOT, DOT)
                falling = order < 2 and mark.values[order + 1] < 0.0
                _paint_label(painter, (mark.pin.x, value), falling, at, plane, theme)


def _paint_label(painter: QPainter, point: tuple[float, float], falling: bool, at: QPointF, plane: Plane, theme: Theme) -> None:
    value = settled(point[1], plane.y_pixel)
    x, y = written(point[0], plane.x_pixel), written(value, plane.y_pixel)
    metrics = QFontMetricsF(painter.font())
    text = f"({x}, {y})"
    width, height = metrics.horizontalAdvance(text) + 4.0, metrics.height()
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
