"""Polylines in pixels: leaving out the points that nobody would miss."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array

TOLERANCE = 0.1  # px between the points left out and the chords that replace them


def thinned(x: Array, y: Array, kept: NDArray[np.bool_], load: Array) -> NDArray[np.intp]:
    """Return the indices of points whose polyline passes within 0.1 px of all the others.

    Parameters
    ----------
    x, y
        The points in pixels, (n,).
    kept
        Points that stay in any case, among them the first and the last; overwritten.
    load
        How much of the tolerance the curve between each point and the one before needs, as the square root of the
        share: along an arc of even curvature these add up, so that a first choice is where their sum passes integers.
    """
    level = np.floor(np.cumsum(load))
    kept[1:] |= level[1:] != level[:-1]
    while True:
        ends = np.flatnonzero(kept)
        first, count = ends[:-1], np.diff(ends)
        dx, dy = np.diff(x[ends]), np.diff(y[ends])
        length = np.hypot(dx, dy)
        length[length == 0.0] = 1.0
        dx /= length
        dy /= length
        across, along = dx * y[first] - dy * x[first], dx * x[first] + dy * y[first]
        dx, dy, across, along, end = np.repeat(np.stack([dx, dy, across, along, along + length]), count, axis=1)
        distance = np.abs(dx * y[:-1] - dy * x[:-1] - across)
        place = dx * x[:-1] + dy * y[:-1]
        np.maximum(distance, np.maximum(along - place, place - end), out=distance)  # a peak may pass a steep chord's end
        worst = np.maximum.reduceat(distance, first)
        wrong = worst > TOLERANCE
        if not wrong.any():
            return ends
        limit = np.repeat(np.where(wrong, worst, np.inf), count)
        kept[:-1] |= distance >= limit
