"""How far one function is from another: f − g as a function of its own, and where the two are farthest apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import ArrayLike

from actexplorer.core.activation import Activation, Array, Breakpoint, Jet

COLUMNS = 2048  # where the gap is looked for first
ROUNDS = 12  # each looks into two cells of the one before, 16 times as closely
FINE = 33
ROUNDING = 2.0**-50  # of g and of the gap: a limit at a breakpoint that is less by no more is preferred to a point beside it


@dataclass(frozen=True, eq=False)
class Difference:
    """f − g, with the derivatives and breakpoints that it has; it is sampled and drawn like a function of the catalogue."""

    f: Activation
    f_parameters: Mapping[str, float]
    g: Activation
    g_parameters: Mapping[str, float]
    _breakpoints: tuple[Breakpoint, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_breakpoints", self._merged())

    @np.errstate(all="ignore")
    def jet(self, x: ArrayLike) -> Jet:
        """Return f − g, f′ − g′ and f″ − g″ at ``x``, in its shape."""
        f, g = self.f.jet(x, **self.f_parameters), self.g.jet(x, **self.g_parameters)
        return Jet(f.f - g.f, f.df - g.df, f.d2f - g.d2f)

    def breakpoints(self) -> tuple[Breakpoint, ...]:
        """Return, by x, the points where the difference or one of its derivatives is not continuous."""
        return self._breakpoints

    def knots(self) -> tuple[float, ...]:
        """Return, ascending, every x at which f or g or a derivative of theirs jumps, whether the difference does or not."""
        of_f, of_g = self.f.breakpoints(**self.f_parameters), self.g.breakpoints(**self.g_parameters)
        return tuple(sorted({b.x for b in (*of_f, *of_g)}))

    def _merged(self) -> tuple[Breakpoint, ...]:
        of_f = {b.x: b for b in self.f.breakpoints(**self.f_parameters)}
        of_g = {b.x: b for b in self.g.breakpoints(**self.g_parameters)}
        found = []
        for x in sorted({*of_f, *of_g}):
            (a, b), (c, d) = (
                (at.left, at.right) if at is not None else 2 * (_floats(function.jet(x, **parameters)),)
                for at, function, parameters in (
                    (of_f.get(x), self.f, self.f_parameters),
                    (of_g.get(x), self.g, self.g_parameters),
                )
            )
            left, right = (Jet(*(p - q for p, q in zip(*pair, strict=True))) for pair in ((a, c), (b, d)))
            order = next((n for n, (low, high) in enumerate(zip(left, right, strict=True)) if low != high), None)
            if order is not None:
                found.append(Breakpoint(x, order, left, right))
        return tuple(found)


class Gap(NamedTuple):
    """The largest absolute difference of one order in a range, where it is, and the root of the mean square there."""

    x: float
    gap: float
    rms: float


@np.errstate(all="ignore")
def gaps(difference: Difference, x_range: tuple[float, float]) -> tuple[Gap, Gap, Gap]:
    """Return how far apart f and g, f′ and g′, f″ and g″ are in ``x_range``, one-sided limits at breakpoints included.

    The largest gap is found to 1e-12 of itself where the difference is smooth there. Where f and g are both infinite there
    is no difference; such points are passed over.
    """
    low, high = x_range
    x = np.linspace(low, high, COLUMNS)
    values = np.abs(np.array(difference.jet(x)))
    inside = [b for b in difference.breakpoints() if low <= b.x <= high]
    knots = np.array([k for k in difference.knots() if low <= k <= high])
    there = np.abs(np.array(difference.jet(knots)))
    size = np.abs(np.nan_to_num(difference.g.jet(knots, **difference.g_parameters), nan=0.0, posinf=0.0, neginf=0.0))
    noise = ROUNDING * size.max(axis=1, initial=0.0)
    found = []
    for order in range(3):
        at, gap = largest(difference, order, x, values[order])
        limits = [(b.x, abs(side[order])) for b in inside for side in (b.left, b.right)]
        for x_knot, value in (*limits, *zip(knots.tolist(), there[order].tolist(), strict=True)):
            if value > gap - (0.0 if at == x_knot else noise[order] + ROUNDING * gap):
                at, gap = x_knot, value
        finite = values[order][np.isfinite(values[order])]
        found.append(Gap(at, gap, float(np.sqrt(np.mean(finite**2))) if finite.size else 0.0))
    return found[0], found[1], found[2]


def mirrored(difference: Measured, gap: Gap, order: int) -> bool:
    """Return whether the gap is as large at −x."""
    there = difference.jet(-gap.x)[order]
    sides = [side[order] for b in difference.breakpoints() if b.x == -gap.x for side in (b.left, b.right)]
    return gap.x != 0.0 and any(abs(abs(value) - gap.gap) <= 1e-9 * gap.gap for value in (there, *sides))


class Measured(Protocol):
    """What has a jet and breakpoints that take no parameters."""

    def jet(self, x: ArrayLike) -> Jet:
        """Return the values of the three orders at ``x``."""

    def breakpoints(self) -> tuple[Breakpoint, ...]:
        """Return, by x, the points where one of them is not continuous."""


def largest(difference: Measured, order: int, x: Array, values: Array) -> tuple[float, float]:
    """Return where the absolute value of one order is largest, and that value, from those on a grid ``x``."""
    if not np.isfinite(values).any():
        return float(x[0]), 0.0
    best = int(np.nanargmax(np.where(np.isnan(values), -1.0, values)))
    at, gap = float(x[best]), float(values[best])
    step = float(x[1] - x[0])
    for _ in range(ROUNDS):
        near = np.clip(np.linspace(at - step, at + step, FINE), x[0], x[-1])
        around = np.nan_to_num(np.abs(difference.jet(near)[order]), nan=-1.0)
        closer = int(np.argmax(around))
        if around[closer] > gap:
            at, gap = float(near[closer]), float(around[closer])
        step *= 2.0 / (FINE - 1)
    return at, gap


def _floats(jet: Jet) -> Jet:
    return Jet(*(float(value) for value in jet))
