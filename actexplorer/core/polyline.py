"""Polylines in pixels: leaving out the points that nobody would miss."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array

TOLERANCE = 0.12  # px between the points left out and the chords that replace them


def thinned(x: Array, y: Array, kept: NDArray[np.bool_], load: Array) -> NDArray[np.intp]:
    """Return the indices of points whose polyline passes within 0.12 px of all the others.

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
        offset = np.repeat(np.stack([dx, dy, dx * y[first] - dy * x[first]]), count, axis=1)
        distance = np.abs(offset[0] * y[:-1] - offset[1] * x[:-1] - offset[2])
        worst = np.maximum.reduceat(distance, first)
        wrong = worst > TOLERANCE
        if not wrong.any():
            return ends
        limit = np.repeat(np.where(wrong, worst, np.inf), count)
        kept[:-1] |= distance >= limit
