"""Which part of a canvas a curve covers, so that no more is painted when it moves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from actexplorer.core.sampling import Trace
from actexplorer.session.resolve import Stroke
from actexplorer.ui.plane import Plane
from actexplorer.ui.strokes import points

RUN = 8  # segments a box
MARGIN = 3  # pixels beside the points: half a line's width, and its antialiasing


def swath(strokes: Sequence[Stroke], orders: tuple[int, ...], plane: Plane) -> QRegion:
    """Return a region that holds every pixel of ``strokes``: boxes along them, or all of the plot where there is more."""
    region = QRegion()
    if any(stroke.spread is not None for stroke in strokes):
        return QRegion(plane.rect.toAlignedRect())
    for trace in (trace for stroke in strokes for order in orders for trace in stroke.traces(order)):
        if trace.dots or trace.arrows or trace.band.size:
            return QRegion(plane.rect.toAlignedRect())
        if trace.x.size:
            for box in _boxes(trace, plane):
                region |= box
    return region


def _boxes(trace: Trace, plane: Plane) -> list[QRect]:
    x, y = points(trace.x, trace.y, plane)
    np.maximum(y, plane.rect.top() - MARGIN, out=y)
    np.minimum(y, plane.rect.bottom() + MARGIN, out=y)
    first = np.arange(0, max(x.size - 1, 1), RUN)
    last = np.minimum(first + RUN, x.size - 1)
    top, bottom = np.minimum.reduceat(y, first), np.maximum.reduceat(y, first)
    np.minimum(top, y[last], out=top)
    np.maximum(bottom, y[last], out=bottom)
    ends = zip(x[first].tolist(), top.tolist(), x[last].tolist(), bottom.tolist(), strict=True)
    return [
        QRect(int(x0) - MARGIN, int(y0) - MARGIN, int(x1) - int(x0) + 2 * MARGIN + 1, int(y1) - int(y0) + 2 * MARGIN + 1)
        for x0, y0, x1, y1 in ends
    ]
