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
    active, at = np.arange(x.size), kept
    while True:
        ends = at.nonzero()[0]
        first, last = ends[:-1], ends[1:]
        dx, dy = x[last] - x[first], y[last] - y[first]
        length = np.hypot(dx, dy)
        unit = np.maximum(length, 1e-300)
        dx /= unit
        dy /= unit
        chord = np.repeat(np.arange(first.size), last - first)
        from_x, from_y = x[:-1] - x[first][chord], y[:-1] - y[first][chord]
        along, across = dx[chord], dy[chord]
        distance = np.abs(along * from_y - across * from_x)
        place = along * from_x + across * from_y
        np.maximum(distance, np.maximum(-place, place - length[chord]), out=distance)  # a peak may pass a steep chord's end
        worst = np.maximum.reduceat(distance, first)
        worst[worst <= TOLERANCE] = np.inf
        limit = worst[chord]
        added = active[:-1][distance >= limit]
        if not added.size:
            return kept.nonzero()[0]
        kept[added] = True
        again = np.zeros(active.size, dtype=bool)
        again[:-1] = limit < np.inf
        again[1:] |= again[:-1]
        active, x, y = active[again], x[again], y[again]
        at = kept[active]
