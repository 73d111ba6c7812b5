"""Samples of curves: where to begin, how to evaluate, how to cut cells.

Arrays of samples are ``x`` (n,), ascending, and ``y`` (k, n) with a curve in each row: f, f′ and f″, or the gradients in the
parameters. A breakpoint stands in them twice, with the limits from its two sides; the cell between the two has no width.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array, Breakpoint, Jet
from actexplorer.core.chords import HUGE

JetFunction = Callable[[Array], Jet]
Values = Callable[[Array], Array]  # of x (n,), the curves as rows (k, n), nothing beyond ±1e100
Indices = NDArray[np.intp]

NEAR, APART = 0.1, 1.5  # the first of the further places beside the origin, and the ratio of the next ones


def evaluated(jet: JetFunction, x: Array) -> Array:
    """Return f, f′ and f″ at x as the rows of one array, nothing beyond ±1e100."""
    y = np.empty((3, x.size))
    y[0], y[1], y[2] = jet(x)
    if not max(y.max(), -y.min()) <= HUGE:
        np.clip(y, -HUGE, HUGE, out=y)
    return y


def limits(y: Array) -> tuple[Array, Array]:
    """Return the lowest and the highest of samples (k, n), both (k, 1), NaN where all of them are."""
    return np.fmin.reduce(y, axis=1, keepdims=True), np.fmax.reduce(y, axis=1, keepdims=True)


def samples(
    jet: JetFunction, low: float, high: float, count: int, breakpoints: Sequence[Breakpoint], pad: float = 0.0
) -> tuple[Array, Array]:
    """Return x and y from ``low`` to ``high`` in about ``count`` cells, with both sides of ``breakpoints``.

    With a ``pad`` there is another cell of that width on either side.
    """
    x = places(low, high, count)
    if pad:
        x = np.concatenate([[low - pad], x, [high + pad]])
    if not breakpoints:
        return x, evaluated(jet, x)
    knots = np.array([b.x for b in breakpoints])
    known = x.searchsorted(knots)
    known = known[x[known] == knots]
    if known.size:
        x = np.delete(x, known)
    x = np.concatenate([x, knots, knots])
    x.sort()
    y = evaluated(jet, x)
    limits = np.array([(b.left, b.right) for b in breakpoints])  # (breakpoints, 2, 3)
    np.minimum(np.maximum(limits, -HUGE, out=limits), HUGE, out=limits)
    first = x.searchsorted(knots)
    y[:, first], y[:, first + 1] = limits[:, 0].T, limits[:, 1].T
    return x, y


def places(low: float, high: float, count: int) -> Array:
    """Return about ``count`` x from low to high, denser about the origin where they would be farther apart than 0.25."""
    distinct = (high - low) / (4.0 * np.spacing(max(abs(low), abs(high))))
    count = int(min(count, distinct))
    t = _irregular(count)
    x = low * (1.0 - t) + high * t
    step = (high - low) / count
    if step < 0.25 or low > 16.0 * step or high < -16.0 * step:
        return x
    near = NEAR * APART ** np.arange(int(np.log(32.0 * step / NEAR) / np.log(APART)) + 1)
    near = np.concatenate([-near, [0.0], near])
    return np.unique(np.concatenate([x, near[(near > low) & (near < high)]]))


@lru_cache(maxsize=32)
def _irregular(count: int) -> Array:
    """Return ``count`` + 1 increasing numbers from 0 to 1, irregular so that no oscillation keeps step with them."""
    i = np.arange(count + 1.0)
    i[1:-1] += 0.3 * ((i[1:-1] * 0.6180339887498949) % 1.0) - 0.15
    return np.asarray(i / count)


def split(values: Values, x: Array, y: Array, cells: Indices, parts: Indices) -> tuple[Array, Array, NDArray[np.bool_]]:
    """Return x and y with each of ``cells`` cut into equal ``parts`` (two or more), and which points are new."""
    added = parts - 1
    owner = np.repeat(cells, added)
    order = np.arange(owner.size)
    t = (order - np.repeat(np.cumsum(added) - added, added) + 1) / np.repeat(parts, added)
    inner = x[owner] + (x[owner + 1] - x[owner]) * t
    at = owner + 1 + order
    new = np.zeros(x.size + at.size, dtype=bool)
    new[at] = True
    old = ~new
    xs, ys = np.empty(new.size), np.empty((len(y), new.size))
    xs[at], xs[old] = inner, x
    ys[:, at], ys[:, old] = values(inner), y
    return xs, ys, new
