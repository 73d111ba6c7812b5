"""Adaptive evaluation: the x at which straight lines between samples follow the curves."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array
from actexplorer.core.chords import Departures, Scale, in_pixels, jet_departures
from actexplorer.core.grid import Indices, Values, limits, split

TOLERANCE = 0.12  # px between a curve and the chord of a cell
ROUNDS = 16
PROBES = 7
MANY, FEW = 4096, 64  # samples and cells to cut from which on it pays to look for oscillations
BUDGET = 64  # samples per pixel column, on average
CROWD = 8  # samples in a pixel column beyond which an oscillation is not followed any further
TURNS = 4  # turns in a column that make it one

Mask = NDArray[np.bool_]
DeparturesOf = Callable[[Array, Array, Array], Departures]


@np.errstate(all="ignore")
def refined(
    values: Values,
    x: Array,
    y: Array,
    scales: Callable[[Array], Scale],
    tolerance: float = TOLERANCE,
    departures_of: DeparturesOf = jet_departures,
    known: Departures | None = None,
) -> tuple[Array, Array, Array]:
    """Return x, y and the cells' errors after cutting every cell whose chord departs visibly from one of the curves.

    ``scales`` gives the pixels for the samples so far, ``departures_of`` how far chords depart from curves: by default from
    f, f′ and f″; ``known`` is what it gives at first where values do not jitter. The errors, in px, have shape (k, n − 1);
    those of cells that were given up, as there is no end to what happens in them, are −1.
    """
    scale = scales(y)
    rounding = _rounding(values, x, y, scale)
    departures = departures_of(x, y, rounding) if known is None or rounding.any() else known
    errors = in_pixels(departures, scale)
    for _ in range(ROUNDS):
        worst = errors.max(axis=0)
        cells = (worst > tolerance).nonzero()[0]
        if x.size > MANY and cells.size > FEW:
            crowded = _crowded(x, y, cells, scale)
            errors[:, cells[crowded]] = -1.0
            cells = cells[~crowded]
        if not cells.size:
            break
        cells, parts = _parts(x, cells, worst[cells] / tolerance)
        if not cells.size:
            break
        whole = np.ones(worst.size, dtype=bool)
        whole[cells] = False
        x, y, new = split(values, x, y, cells, parts)
        scale = scales(y)
        errors = _updated(departures_of, errors, whole, x, y, new, scale, rounding)
    return x, y, errors


def _parts(x: Array, cells: Indices, excess: Array) -> tuple[Indices, Indices]:
    """Return those of ``cells`` that can be cut, and into how many parts: the error falls with their square."""
    most = min(max(2048 // cells.size, 4), 64)
    parts = np.minimum(np.ceil(np.sqrt(excess)), most)
    left, right = x[cells], x[cells + 1]
    ulps = (right - left) / np.spacing(np.maximum(np.abs(left), np.abs(right)))
    parts = np.minimum(parts, ulps).astype(np.intp)
    return cells[parts > 1], parts[parts > 1]


def _updated(
    departures_of: DeparturesOf, before: Array, whole: Mask, x: Array, y: Array, new: Mask, scale: Scale, rounding: Array
) -> Array:
    """Return the cells' errors: as ``before`` for ``whole`` cells, but for the neighbours of cells at ``new`` points."""
    fresh = new[1:] | new[:-1]
    errors = np.zeros((len(before), fresh.size))
    errors[:, ~fresh] = before[:, whole]
    near = _widened(fresh) & (errors[0] >= 0.0)
    around = _widened(near)
    points = np.zeros(x.size, dtype=bool)
    points[:-1] = around
    points[1:] |= around
    chosen = np.flatnonzero(points)
    departures = departures_of(x[chosen], y[:, chosen], rounding)
    errors[:, near] = in_pixels(departures, scale)[:, near[chosen[:-1]]]
    return errors


def _widened(mask: Mask) -> Mask:
    wide = mask.copy()
    wide[1:] |= mask[:-1]
    wide[:-1] |= mask[1:]
    return wide


def _rounding(values: Values, x: Array, y: Array, scale: Scale) -> Array:
    """Return, (k, 1), how much the curves jitter from one number to the next, where so small a thing could show.

    It is the typical second difference over steps far below a pixel, at a few places.
    """
    narrow = x[-1] - x[0] < 1e-5 * max(abs(x[0]), abs(x[-1]), 1.0)
    bottom, top = limits(y)
    if not narrow and not (np.maximum(top, -bottom) * scale.sy > 1e12).any():
        return np.zeros((len(y), 1))
    places = x[1 : -1 : max(x.size // PROBES, 1), None]
    step = np.maximum((x[-1] - x[0]) / (16.0 * x.size), 3.0 * np.spacing(np.abs(places)))
    there = values((places + step * np.arange(7.0)).ravel()).reshape(len(y), -1, 7)
    jitter = np.abs(np.diff(there, 2, axis=2)).max(axis=2)
    return np.asarray(2.0 * np.median(np.nan_to_num(jitter), axis=1, keepdims=True))


def columns(x: Array, scale: Scale) -> NDArray[np.intp]:
    """Return the pixel column of each x, the first one 0."""
    c = np.floor((x - scale.left) * scale.sx)
    return np.asarray(c - c[0], dtype=np.intp)


def turns(column: Indices, y: Array) -> Indices:
    """Return how often curves turn from rising to falling or back among the samples of each column, (k, columns)."""
    rising = np.diff(y) > 0.0
    turning = rising[:, 1:] != rising[:, :-1]
    return np.stack([np.bincount(column[1:-1][t], minlength=column[-1] + 1) for t in turning])


def within(number: Indices, reach: int) -> Indices:
    """Return the sums of each number and those up to ``reach`` to either side, along rows."""
    total = np.cumsum(np.pad(number, ((0, 0), (reach + 1, reach))), axis=1)
    return np.asarray(total[:, 2 * reach + 1 :] - total[:, : -2 * reach - 1])


def restless(number: Indices) -> Mask:
    """Return where there are three turns a column or more, with the neighbours on either side or in one alone."""
    return np.asarray((within(number, 1) >= 9) | (number > TURNS))


def _crowded(x: Array, y: Array, cells: Indices, scale: Scale) -> Mask:
    """Return which ``cells`` lie in a pixel column that has turns and samples enough, or far too many samples."""
    column = columns(x, scale)
    samples = np.bincount(column)
    full = restless(turns(column, y)).any(axis=0) & (samples > CROWD)
    full[column[np.searchsorted(x[:-1], 0.0)]] = False  # at the origin much may happen in one column
    full |= (samples > BUDGET) & (x.size > BUDGET * samples.size) | (samples > 25 * BUDGET)
    return np.asarray(full[column[cells]])
