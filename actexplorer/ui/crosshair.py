"""The crosshair: a line at x, a dot on each curve, and the tangent of the selected one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from actexplorer.session.lines import Line
from actexplorer.session.state import GRADIENTS, Range, Session
from actexplorer.ui.colours import colour_of
from actexplorer.ui.plane import Plane
from actexplorer.ui.theme import Theme, current_theme

TANGENT = 70.0  # pixels to either side of the point
DOT, RING = 4.5, 7.5
STEEPEST = 1e5  # pixels; beyond it there is nothing to draw


class Pointer(NamedTuple):
    """A line at the crosshair: its colour, its three values there, whether it is the one spoken of, and at a landmark.

    ``smooth`` says whether the second value is the slope of the first. ``partials`` are its ∂f/∂p where they are shown, by
    the parameters' symbols, and ``bounds`` what f and f′ are drawn between in training.
    """

    colour: str
    values: tuple[float, float, float]
    chosen: bool
    landmark: bool = False
    smooth: bool = True
    partials: tuple[tuple[str, float], ...] = ()
    bounds: tuple[Range, ...] = ()

    def at(self, order: int) -> tuple[float, ...]:
        """Return the values on the canvas of an order: one but on that of ∂f/∂p."""
        return tuple(value for _, value in self.partials) if order == GRADIENTS else (self.values[order],)


def pointers_of(session: Session, shown: Sequence[Line]) -> list[Pointer]:
    """Return what a crosshair marks on the lines ``shown``, nothing where there is no crosshair."""
    focus, theme, selected = session.focus, current_theme(), session.selected
    if focus.cursor is None:
        return []
    near = focus.near if focus.near is not None else selected and selected.id
    found = []
    for line in shown:
        chosen = line.curve.id == near and line.share is None
        partials = partials_of(line, focus.cursor) if GRADIENTS in session.view.shown else ()
        bounds = line.bounds(focus.cursor) if line.trains_at_random else ()
        colour, values = colour_of(line, theme), line.jet(focus.cursor)
        found.append(Pointer(colour, values, chosen, bool(focus.landmark), line.smooth, partials, bounds))
    return found


def partials_of(line: Line, x: float) -> tuple[tuple[str, float], ...]:
    """Return the ∂f/∂p of a line at ``x``, by the parameters' symbols."""
    symbols = [p.symbol for p in line.curve.function.learnable]
    return tuple(zip(symbols, line.gradients(np.array([x]))[:, 0].tolist(), strict=True)) if symbols else ()


@dataclass(frozen=True, slots=True)
class Crosshair:
    """The crosshair of a canvas that shows ``orders`` in ``plane``."""

    x: float
    pointers: tuple[Pointer, ...]
    plane: Plane
    orders: tuple[int, ...]

    def region(self) -> QRegion:
        """Return what painting it touches."""
        rect, x = self.plane.rect, self.plane.x_px(self.x)
        region = QRegion(QRect(round(x) - 9, int(rect.top()), 19, int(rect.height()) + 2))
        ends = self.tangent()
        return region if ends is None else region | QRectF(*ends).normalized().toAlignedRect().adjusted(-3, -3, 3, 3)

    def tangent(self) -> tuple[QPointF, QPointF] | None:
        """Return the ends of the tangent of f's selected curve, None where there is none to see."""
        pointer = next((p for p in self.pointers if p.chosen), None)
        if pointer is None or not pointer.smooth or 0 not in self.orders:
            return None
        x, y = self.plane.x_px(self.x), self.plane.y_px(pointer.values[0])
        slope = pointer.values[1] * self.plane.x_pixel / self.plane.y_pixel
        if not (abs(y) < STEEPEST and abs(slope) < STEEPEST):
            return None
        along = TANGENT / (1.0 + slope * slope) ** 0.5
        return QPointF(x - along, y + slope * along), QPointF(x + along, y - slope * along)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint it; the painter is clipped to the plot."""
        rect, x = self.plane.rect, self.plane.x_px(self.x)
        painter.setPen(QPen(QColor(theme.axis), 1))
        painter.drawLine(QPointF(round(x) + 0.5, rect.top()), QPointF(round(x) + 0.5, rect.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ends = self.tangent()
        if ends is not None:
            painter.setPen(QPen(QColor(theme.text), 1.2))
            painter.drawLine(*ends)
        painter.setPen(QPen(QColor(theme.surface), 1.5))
        for pointer in self.pointers:
            painter.setBrush(QColor(pointer.colour))
            for y in (self.plane.y_px(value) for order in self.orders for value in pointer.at(order)):
                if rect.top() - DOT <= y <= rect.bottom() + DOT:
                    painter.drawEllipse(QPointF(x, y), DOT, DOT)
        self._paint_ring(painter, theme)

    def _paint_ring(self, painter: QPainter, theme: Theme) -> None:
        """Paint a ring around the landmark that the crosshair has snapped to."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.text), 1.2))
        for pointer in self.pointers:
            if pointer.chosen and pointer.landmark:
                for y in (self.plane.y_px(value) for order in self.orders for value in pointer.at(order)):
                    if abs(y) < STEEPEST:
                        painter.drawEllipse(QPointF(self.plane.x_px(self.x), y), RING, RING)
