"""Polylines as line segments in the painter's units: placed, clipped, dashed, lengthened; arrays throughout."""

from __future__ import annotations

from collections.abc import Sequence

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
    lines = np.empty((max(x.size - 1, 0), 4))
    lines[:, 0], lines[:, 1], lines[:, 2], lines[:, 3] = x[:-1], y[:-1], x[1:], y[1:]
    return np.delete(lines, trace.starts[1:] - 1, axis=0) if trace.starts.size > 1 else lines


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
