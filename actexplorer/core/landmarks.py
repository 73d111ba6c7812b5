"""Zeros, extrema, kinks and jumps of f, f′ and f″ in a short interval, to fifteen digits: what a pointer snaps to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Activation, Array
from actexplorer.core.text import QT_TRANSLATE_NOOP

CELLS = 24  # into which an interval is cut, again and again
ROUNDS = 12  # 24¹² > 2⁵³

ZERO = QT_TRANSLATE_NOOP("Landmark", "zero")
MINIMUM = QT_TRANSLATE_NOOP("Landmark", "minimum")
MAXIMUM = QT_TRANSLATE_NOOP("Landmark", "maximum")
KINK = QT_TRANSLATE_NOOP("Landmark", "kink")
JUMP = QT_TRANSLATE_NOOP("Landmark", "jump")

Values = Callable[[Array], Array]


class Landmark(NamedTuple):
    """A point of a curve that has a name."""

    x: float
    kind: str


@np.errstate(all="ignore")
def landmarks(
    function: Activation, parameters: Mapping[str, float], order: int, low: float, high: float
) -> tuple[Landmark, ...]:
    """Return the landmarks of f, f′ or f″ (``order`` 0, 1, 2) from ``low`` to ``high``, by x.

    Zeros are points at which the curve changes its sign; of several within 1/24 of the interval one may be missed. Minima
    and maxima of f″ are good to about eight digits.
    """
    breakpoints = [b for b in function.breakpoints(**parameters) if low <= b.x <= high]
    found = []
    for b in breakpoints:
        if b.left[order] != b.right[order]:
            found.append(Landmark(b.x, JUMP))
        elif order < 2 and b.left[order + 1] != b.right[order + 1]:
            found.append(Landmark(b.x, KINK))

    def of(n: int) -> Values:
        return lambda x: np.asarray(function.jet(x, **parameters)[n])

    ends = [low, *(b.x for b in breakpoints), high]
    for left, right in pairwise(ends):
        # a breakpoint has the values of one of its sides: pieces end just beside it
        left, right = float(np.nextafter(left, right)), float(np.nextafter(right, left))
        if left < right:
            found += _zeros(of(order), left, right)
            found += _slope_zeros(of(order + 1), left, right) if order < 2 else _peaks(of(2), left, right)
    return tuple(sorted(found))


def nearest(function: Activation, parameters: Mapping[str, float], order: int, x: float, reach: float) -> Landmark | None:
    """Return the landmark nearest to ``x``, no farther than ``reach``, or None."""
    found = landmarks(function, parameters, order, x - reach, x + reach)
    return min(found, key=lambda mark: abs(mark.x - x), default=None)


def _grid(low: float, high: float) -> Array:
    return np.linspace(low, high, CELLS + 1)


def _changes(y: Array) -> list[int]:
    """Return where ``y`` is positive on one side of a cell and negative on the other, or 0 between the two."""
    known = np.flatnonzero(y)
    flips = np.flatnonzero(np.signbit(y[known[1:]]) != np.signbit(y[known[:-1]]))
    return [int(known[i]) for i in flips if known[i + 1] - known[i] <= 2]


def _zeros(values: Values, low: float, high: float) -> list[Landmark]:
    x = _grid(low, high)
    y = values(x)
    return [Landmark(_root(values, x[i], x[min(i + 2, CELLS)]), ZERO) for i in _changes(y)]


def _slope_zeros(slope: Values, low: float, high: float) -> list[Landmark]:
    x = _grid(low, high)
    y = slope(x)
    return [Landmark(_root(slope, x[i], x[min(i + 2, CELLS)]), MAXIMUM if y[i] > 0.0 else MINIMUM) for i in _changes(y)]


def _root(values: Values, low: float, high: float) -> float:
    """Return the first x from ``low`` to ``high`` at which the sign of ``values`` changes."""
    for _ in range(ROUNDS):
        x = _grid(low, high)
        y = values(x)
        changes = _changes(y)
        if not changes:
            break
        first = changes[0]
        if y[first + 1] == 0.0:
            return float(x[first + 1])
        low, high = float(x[first]), float(x[first + 1])
    if low <= 0.0 <= high and values(np.zeros(1))[0] == 0.0:
        return 0.0
    return low if abs(values(np.array([low]))[0]) <= abs(values(np.array([high]))[0]) else high


def _peaks(values: Values, low: float, high: float) -> list[Landmark]:
    x = _grid(low, high)
    y = values(x)
    rise = np.sign(np.diff(y))
    found = []
    for i in np.flatnonzero((rise[:-1] * rise[1:]) < 0.0):
        sign = float(rise[i])
        a, b = float(x[i]), float(x[i + 2])
        for _ in range(ROUNDS):
            finer = _grid(a, b)
            top = int(np.argmax(sign * values(finer)))
            a, b = float(finer[max(top - 1, 0)]), float(finer[min(top + 1, CELLS)])
        found.append(Landmark(0.5 * (a + b), MAXIMUM if sign > 0.0 else MINIMUM))
    return found
