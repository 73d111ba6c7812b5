"""Polylines as line segments in the painter's units: placed, clipped, dashed, lengthened; arrays throughout."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from actexplorer.core.activation import Array
from actexplorer.core.sampling import Trace
from actexplorer.ui.plane import Plane

Lines = NDArray[np.float64]  # (n, 4): x and y of both ends

OVERLAP = 0.15  # added to both ends of a segment: flat caps leave specks where segments meet at an angle
FAR = 1e9
BEYOND = 32.0  # what is farther outside the plot is not painted


def points(x: Array, y: Array, plane: Plane) -> tuple[Array, Array]:
    """Return points in the painter's units."""
    return _px(x, plane), _py(y, plane)


def segments(trace: Trace, plane: Plane) -> Lines:
    """Return the segments of a trace's polyline in the painter's units."""
    x, y = points(trace.x, trace.y, plane)
    lines = _between(x, y)
    return np.delete(lines, trace.starts[1:] - 1, axis=0) if trace.starts.size > 1 else lines


def outlines(traces: Sequence[Trace], plane: Plane) -> list[Lines]:
    """Return the segments of each trace's polyline inside the plot and a margin around it: all traces are placed at once."""
    if len(traces) == 1:
        return [clipped(segments(traces[0], plane), plane.rect)]
    sizes = [trace.x.size for trace in traces]
    lines = _between(*points(np.concatenate([t.x for t in traces]), np.concatenate([t.y for t in traces]), plane))
    joined = np.ones(sum(sizes), dtype=bool)
    joined[np.concatenate([t.starts + first for t, first in zip(traces, accumulate(sizes, initial=0), strict=False)])] = False
    owner = np.repeat(np.arange(len(traces)), sizes)[joined]
    lines, seen = _clip(lines[joined[1:]], plane.rect)
    ends = owner[seen].searchsorted(range(len(traces) + 1)).tolist()
    return [lines[first:last] for first, last in pairwise(ends)]


def placed(traces: Sequence[Trace], plane: Plane, patterns: Sequence[Sequence[float]]) -> list[Lines]:
    """Return what to draw of each trace with flat caps: its `outlines`, dashed by its pattern if it has one, and lengthened."""
    found = [dashed(lines, p) if p else lines for lines, p in zip(outlines(traces, plane), patterns, strict=True)]
    if len(found) == 1:
        return [lengthened(found[0])]
    longer = lengthened(np.concatenate(found))
    return [longer[first:last] for first, last in pairwise(accumulate(map(len, found), initial=0))]


def _between(x: Array, y: Array) -> Lines:
    """Return the segments between each point and the next."""
    lines = np.empty((max(x.size - 1, 0), 4))
    lines[:, 0], lines[:, 1], lines[:, 2], lines[:, 3] = x[:-1], y[:-1], x[1:], y[1:]
    return lines


def columns(trace: Trace, plane: Plane) -> Lines:
    """Return the vertical lines of a trace's band, each a pixel long at least."""
    if not trace.band.size:
        return np.empty((0, 4))
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
    return _clip(lines, rect)[0]


def _clip(lines: Lines, rect: QRectF) -> tuple[Lines, NDArray[np.bool_] | slice]:
    """Return the parts of ``lines`` inside, and which lines these are parts of."""
    left, right, top, bottom = rect.left() - BEYOND, rect.right() + BEYOND, rect.top() - BEYOND, rect.bottom() + BEYOND
    x, y = lines[:, 0::2], lines[:, 1::2]
    if not y.size or (y.min() >= top and y.max() <= bottom and x[:, 0].min() >= left and x[:, 1].max() <= right):  # x ascends
        return lines, slice(None)
    start, end = lines[:, :2], lines[:, 2:]
    delta = end - start
    with np.errstate(divide="ignore", invalid="ignore"):
        a, b = (np.array([left, top]) - start) / delta, (np.array([right, bottom]) - start) / delta
    outside = (delta == 0.0) & ((start < (left, top)) | (start > (right, bottom)))
    enter = np.fmax(np.fmin(a, b).max(axis=1, where=delta != 0.0, initial=0.0), 0.0)
    leave = np.fmin(np.fmax(a, b).min(axis=1, where=delta != 0.0, initial=1.0), 1.0)
    seen = (enter < leave) & ~outside.any(axis=1)
    start, delta = start[seen], delta[seen]
    return np.hstack([start + delta * enter[seen, None], start + delta * leave[seen, None]]), seen


def dashed(lines: Lines, pattern: Sequence[float]) -> Lines:
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
