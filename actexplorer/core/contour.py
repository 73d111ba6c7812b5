"""Level lines of a function sampled on a grid, by marching squares (Lorensen and Cline 1987, in the plane)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array

BOTTOM, RIGHT, TOP, LEFT = range(4)  # the sides of a cell
SEGMENTS: tuple[tuple[tuple[int, int], ...], ...] = (  # by the corners above: 1, 2, 4, 8 round from the lower left one
    (),
    ((LEFT, BOTTOM),),
    ((BOTTOM, RIGHT),),
    ((LEFT, RIGHT),),
    ((RIGHT, TOP),),
    ((LEFT, BOTTOM), (RIGHT, TOP)),
    ((BOTTOM, TOP),),
    ((LEFT, TOP),),
    ((LEFT, TOP),),
    ((BOTTOM, TOP),),
    ((LEFT, TOP), (BOTTOM, RIGHT)),
    ((RIGHT, TOP),),
    ((LEFT, RIGHT),),
    ((BOTTOM, RIGHT),),
    ((LEFT, BOTTOM),),
    (),
)


@np.errstate(all="ignore")
def level_lines(values: Array, x: Array, y: Array, level: float) -> Array:
    """Return the line segments along which ``values`` pass ``level``, (n, 4): x and y of both ends.

    Parameters
    ----------
    values
        The function, (y.size, x.size). Values equal to the level count as above it, NaN as below.
    x, y
        Where it is sampled, ascending.
    """
    above = (values >= level).astype(np.intp)
    code = above[:-1, :-1] + 2 * above[:-1, 1:] + 4 * above[1:, 1:] + 8 * above[1:, :-1]
    across = x[:-1] + (level - values[:, :-1]) / np.diff(values, axis=1) * np.diff(x)
    upward = y[:-1, np.newaxis] + (level - values[:-1]) / np.diff(values, axis=0) * np.diff(y)[:, np.newaxis]

    def crossing(side: int, row: NDArray[np.intp], column: NDArray[np.intp]) -> list[Array]:
        if side in (BOTTOM, TOP):
            row = row + (side == TOP)
            return [across[row, column], y[row]]
        column = column + (side == RIGHT)
        return [x[column], upward[row, column]]

    found = [np.empty((4, 0))]
    for n, segments in enumerate(SEGMENTS):
        row, column = np.nonzero(code == n)
        found += [np.array(crossing(a, row, column) + crossing(b, row, column)) for a, b in segments]
    return np.concatenate(found, axis=1).T
