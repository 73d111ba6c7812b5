"""Adaptive evaluation: the x at which straight lines between samples of f, f′ and f″ follow the curves.

Arrays of samples are ``x`` (n,), ascending, and ``y`` (3, n) with f, f′ and f″ in its rows. A breakpoint stands in them
twice, with the limits from its two sides; the cell between the two has no width.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array, Breakpoint, Jet

TOLERANCE = 0.1  # px between a curve and the chord of a cell
HUGE = 1e100  # what lies beyond is drawn there
MARGIN = 8.0  # px above and below the canvas that are still refined
ROUNDS = 16
CROWD = 128  # samples in a pixel column beyond which an oscillation is not followed any further
TURNS = 12  # turns in a column that make it one

JetFunction = Callable[[Array], Jet]


class Scale(NamedTuple):
    """Data to pixels: the left end, pixels per unit of x, then bottoms, tops and pixels per unit of y as (3, 1) columns."""

    left: float
    sx: float
    bottom: Array
    top: Array
    sy: Array


@lru_cache(maxsize=32)
def _start(count: int) -> Array:
    """Return ``count`` + 1 increasing numbers from 0 to 1, irregular so that no oscillation keeps step with them."""
    i = np.arange(count + 1.0)
    i[1:-1] += 0.5 * ((i[1:-1] * 0.6180339887498949) % 1.0) - 0.25
    return i / count


def start(low: float, high: float, count: int, breakpoints: Sequence[Breakpoint]) -> tuple[Array, NDArray[np.intp]]:
    """Return x from ``low`` to ``high``, breakpoints twice, and the indices of the first of each such pair.

    Where the spacing exceeds the scale on which activations vary, x is denser about the origin.
    """
    ulp = np.spacing(max(abs(low), abs(high)))
    count = int(min(count, (high - low) / (4.0 * ulp)))
    t = _start(count)
    x = low * (1.0 - t) + high * t
    step = (high - low) / count
    extra: list[NDArray[Any]] = []
    if step > 0.25 and low < 16.0 * step and high > -16.0 * step:
        near = 0.25 * 2.0 ** np.arange(int(np.log2(step)) + 7)
        extra = [-near[::-1], np.zeros(1), near]
    inside = [b.x for b in breakpoints]
    if not extra and not inside:
        return x, np.empty(0, dtype=np.intp)
    if extra:
        more = np.concatenate(extra)
        x = np.unique(np.concatenate([x, more[(more > low) & (more < high)]]))
    if inside:
        knots = np.array(inside)
        x = np.sort(np.concatenate([x[~np.isin(x, knots)], knots, knots]))
        return x, np.searchsorted(x, knots)
    return x, np.empty(0, dtype=np.intp)


def evaluated(jet: JetFunction, x: Array) -> Array:
    """Return f, f′ and f″ at x as the rows of one array, nothing beyond ±1e100."""
    y = np.empty((3, x.size))
    y[0], y[1], y[2] = jet(x)
    if not max(y.max(), -y.min()) <= HUGE:
        np.clip(y, -HUGE, HUGE, out=y)
    return y


@np.errstate(all="ignore")
def refined(
    jet: JetFunction, x: Array, y: Array, scales: Callable[[Array], Scale], tolerance: float = TOLERANCE
) -> tuple[Array, Array, Array]:
    """Return x, y and the cells' errors after cutting every cell whose chord departs visibly from f, f′ or f″.

    ``scales`` gives the pixels for the samples so far. The errors, in px, have shape (3, n − 1).
    """
    for _ in range(ROUNDS):
        scale = scales(y)
        errors = cell_errors(x, y, scale)
        worst = errors.max(axis=0)
        cells = np.flatnonzero(worst > tolerance)
        if cells.size and x.size > 4096:
            cells = cells[~_crowded(x, y, cells, scale)]
        if not cells.size:
            break
        most = min(max(1024 // cells.size, 4), 64)
        parts = np.minimum(np.ceil(np.sqrt(worst[cells] / tolerance)), most)
        ulps = 0.5 * np.diff(x)[cells] / np.spacing(np.maximum(np.abs(x[cells]), np.abs(x[cells + 1])))
        parts = np.minimum(parts, ulps).astype(np.intp)
        if not (parts > 1).any():
            break
        x, y = split(jet, x, y, cells[parts > 1], parts[parts > 1])
    else:
        errors = cell_errors(x, y, scales(y))
    return x, y, errors


def cell_errors(x: Array, y: Array, scale: Scale) -> Array:
    """Return an estimate of the distance between each cell's chord and the curve, in pixels, for f, f′ and f″.

    The chord of a smooth curve departs by h²/8 times the second derivative, which follows from the next higher order
    at the cell's ends. What happens between two samples shows where a chord's slope is not the mean of the slopes at
    its ends. The rounding of the values is subtracted. What lies outside the canvas counts as no error.
    """
    h = np.diff(x)
    closed = np.flatnonzero(h == 0.0)
    if closed.size:
        h[closed] = np.inf
    left, right = y[:, :-1], y[:, 1:]
    rise = right - left
    mean = left + right
    mean *= 0.5
    slope = rise / h
    if closed.size:
        slope[:, closed] = np.nan
    noise = np.abs(mean)
    noise *= 4.0 * np.finfo(float).eps / h
    gap = np.abs(slope[:2] - mean[1:])
    gap -= noise[:2]
    errors = np.empty_like(rise)
    np.abs(rise[1:], out=errors[:2])
    errors[:2] *= h * 0.125
    np.maximum(errors[1], 1.5 * gap[0], out=errors[1])
    bend = np.abs(np.diff(slope[2]))
    bend -= noise[2, 1:] + noise[2, :-1]
    bend *= 0.125
    np.multiply(gap[1], 1.5, out=errors[2])
    np.fmax(errors[2, 1:], bend * h[1:], out=errors[2, 1:])
    np.fmax(errors[2, :-1], bend * h[:-1], out=errors[2, :-1])
    gap *= h
    np.fmax(errors[:2], gap, out=errors[:2])
    slack = MARGIN / scale.sy
    above, below = scale.top + slack, scale.bottom - slack
    hidden = np.minimum(left, right) - errors > above
    hidden |= np.maximum(left, right) + errors < below
    errors *= scale.sy
    errors /= _stretch(slope, scale)
    errors[hidden] = 0.0
    if closed.size:
        errors[:, closed] = 0.0
    np.maximum(errors, 0.0, out=errors)
    unknown = np.isnan(errors)
    if unknown.any():
        at_edge = np.isnan(left) != np.isnan(right)
        errors[unknown] = 0.0
        errors[at_edge] = np.broadcast_to(h * scale.sx, errors.shape)[at_edge]
    return errors


def _stretch(slope: Array, scale: Scale) -> Array:
    """Return √(1 + m²), m the flattest slope of a cell and its neighbours, in pixels: 1 where the curve turns."""
    low, high = slope.copy(), slope.copy()
    np.fmin(slope[:, 1:], low[:, :-1], out=low[:, :-1])
    np.fmin(slope[:, :-1], low[:, 1:], out=low[:, 1:])
    np.fmax(slope[:, 1:], high[:, :-1], out=high[:, :-1])
    np.fmax(slope[:, :-1], high[:, 1:], out=high[:, 1:])
    flat = np.maximum(low, -high)
    np.maximum(flat, 0.0, out=flat)
    flat *= scale.sy / scale.sx
    flat *= flat
    flat += 1.0
    return np.sqrt(flat, out=flat)


def split(jet: JetFunction, x: Array, y: Array, cells: NDArray[np.intp], parts: NDArray[np.intp]) -> tuple[Array, Array]:
    """Return x and y with each of ``cells`` cut into equal ``parts`` (two or more)."""
    new = parts - 1
    owner = np.repeat(cells, new)
    order = np.arange(owner.size)
    t = (order - np.repeat(np.cumsum(new) - new, new) + 1) / np.repeat(parts, new)
    inner = x[owner] + (x[owner + 1] - x[owner]) * t
    at = owner + 1 + order
    old = np.ones(x.size + at.size, dtype=bool)
    old[at] = False
    xs, ys = np.empty(old.size), np.empty((3, old.size))
    xs[at], xs[old] = inner, x
    ys[:, at], ys[:, old] = evaluated(jet, inner), y
    return xs, ys


def columns(x: Array, scale: Scale) -> NDArray[np.intp]:
    """Return the pixel column of each x, the first one 0."""
    c = np.floor((x - scale.left) * scale.sx)
    return np.asarray(c - c[0], dtype=np.intp)


def turns(y: Array) -> NDArray[np.bool_]:
    """Return whether each of f, f′ and f″ turns from rising to falling or back at each inner sample, (3, n − 2)."""
    rising = np.diff(y) > 0.0
    return np.asarray(rising[:, 1:] != rising[:, :-1])


def _crowded(x: Array, y: Array, cells: NDArray[np.intp], scale: Scale) -> NDArray[np.bool_]:
    """Return which ``cells`` lie in a pixel column that is full of turns and of samples already."""
    column = columns(x, scale)
    turning = np.bincount(column[1:-1][turns(y).any(axis=0)], minlength=column[-1] + 1)
    full = (turning > TURNS) & (np.bincount(column) > CROWD)
    return np.asarray(full[column[cells]])
