"""The curves of a canvas as they are stroked: all of them placed at once, then painted one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QRegion

from actexplorer.core.sampling import Trace
from actexplorer.session.resolve import Stroke
from actexplorer.ui.colours import colour_of
from actexplorer.ui.legend import style
from actexplorer.ui.mark_painter import paint_arrows, paint_dot, place_of
from actexplorer.ui.painter import draw, paint_band, pattern_of, pen_of
from actexplorer.ui.plane import Plane
from actexplorer.ui.spread_painter import paint_spread
from actexplorer.ui.strokes import Lines, placed
from actexplorer.ui.theme import Theme, current_theme

WIDTH = 2.0  # of a curve, in logical pixels
RUN = 16  # lines a box
FEW = 3  # bodies; the boxes of more cost as much as they save
MANY = 16  # strokes with marks
MARGIN = 3  # pixels beside the ends of lines: half their width, and its antialiasing


class Body(NamedTuple):
    """One trace of a stroke on a canvas: the first of its order or not, and its lines in pixels, dashed and clipped."""

    stroke: Stroke
    order: int
    first: bool
    trace: Trace
    lines: Lines


def bodies_of(strokes: Sequence[Stroke], orders: tuple[int, ...], plane: Plane, preview: int | None) -> list[Body]:
    """Return what to paint of ``strokes`` on a canvas of ``orders``; the curve ``preview`` is dashed."""
    found = [(s, order, n, trace) for s in strokes for order in orders for n, trace in enumerate(s.traces(order))]
    if not found:
        return []
    patterns = [pattern_of(style(s.curve, order, orders, preview, n), WIDTH) for s, order, n, _ in found]
    lines = placed([trace for *_, trace in found], plane, patterns)
    return [Body(s, order, n == 0, trace, body) for (s, order, n, trace), body in zip(found, lines, strict=True)]


def paint(painter: QPainter, bodies: Sequence[Body], plane: Plane) -> None:
    """Paint the lines of ``bodies``, and what training shows beside them; the painter is clipped."""
    theme = current_theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for stroke, order, first, trace, lines in bodies:
        colour = colour_of(stroke.line, theme)
        if stroke.spread is not None and first:
            paint_spread(painter, stroke.spread, order, plane, colour)
        painter.setPen(pen_of(colour, WIDTH))
        draw(painter, lines)
        paint_band(painter, trace, plane)
    painter.restore()


def are_crowded(strokes: Sequence[Stroke], orders: tuple[int, ...]) -> bool:
    """Return whether so many of ``strokes`` have marks that it takes too long to paint them in every frame."""
    return sum(any(t.arrows or t.dots for order in orders for t in s.traces(order)) for s in strokes) > MANY


def paint_marks(
    painter: QPainter,
    strokes: Sequence[Stroke],
    orders: tuple[int, ...],
    plane: Plane,
    theme: Theme,
    region: QRegion | None = None,
    among: Sequence[Stroke] = (),
) -> None:
    """Paint the marks of ``strokes`` over all lines, so that none hides them: arrows with their weights, then dots.

    Only ``region`` is wanted, if there is one. Arrows are as long as the place of their curve ``among`` those of the picture
    says, which are ``strokes`` themselves by default.
    """
    found = [(s, t) for s in strokes for order in orders for t in s.traces(order) if t.arrows or t.dots]
    if not found:
        return
    lanes: dict[int, int] = {}
    for n, stroke in enumerate(among or strokes):
        lanes.setdefault(stroke.curve.id, n)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for stroke, trace in found:
        if trace.arrows:
            paint_arrows(painter, trace.arrows, plane, colour_of(stroke.line, theme), theme.surface, lanes[stroke.curve.id])
    for stroke, trace in found:
        for dot in trace.dots:
            if region is None or region.intersects(place_of(dot, plane)):
                paint_dot(painter, dot, plane, colour_of(stroke.line, theme), theme.surface)
    painter.restore()


def plot_of(plane: Plane) -> QRegion:
    """Return every pixel of the plot, with those at its edges that it covers in part."""
    return QRegion(plane.rect.toAlignedRect().adjusted(-1, -1, 1, 1))


def swath(bodies: Sequence[Body], plane: Plane) -> QRegion:
    """Return a region that holds every pixel of ``bodies``: boxes along them, or all of the plot where there is more."""
    plot = plot_of(plane)
    if len(bodies) > FEW or any(b.stroke.spread or b.trace.dots or b.trace.arrows or b.trace.band.size for b in bodies):
        return plot
    region = QRegion()
    for body in bodies:
        for box in _boxes(body.lines):
            region |= box
    return region & plot


def _boxes(lines: Lines) -> list[QRect]:
    if not len(lines):
        return []
    first = np.arange(0, len(lines), RUN)
    last = np.minimum(first + RUN, len(lines)) - 1
    top = np.minimum.reduceat(np.minimum(lines[:, 1], lines[:, 3]), first)
    bottom = np.maximum.reduceat(np.maximum(lines[:, 1], lines[:, 3]), first)
    ends = zip(lines[first, 0].tolist(), top.tolist(), lines[last, 2].tolist(), bottom.tolist(), strict=True)
    return [
        QRect(int(x0) - MARGIN, int(y0) - MARGIN, int(x1) - int(x0) + 2 * MARGIN + 1, int(y1) - int(y0) + 2 * MARGIN + 1)
        for x0, y0, x1, y1 in ends
    ]
