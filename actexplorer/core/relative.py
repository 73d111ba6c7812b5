"""How far one function is from another, measured by that other: (f − g)/|g|, and so for f′ and f″ each by its own."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike

from actexplorer.core.activation import Array, Breakpoint, Jet
from actexplorer.core.difference import COLUMNS, Difference, Gap, largest
from actexplorer.core.extent import NOWHERE, Extent
from actexplorer.core.sampling import Samples, Trace
from actexplorer.core.window import Range, Window

A_PIXEL = 2  # samples
SEEN = 0.02  # the share of samples at either end that a range leaves out: at a zero of g there is no end


@dataclass(frozen=True, eq=False)
class Relative:
    """The three quotients of a difference by the absolute value of its ``g``; f′'s is not the derivative of f's.

    Where g is 0 there is no quotient: it is NaN.
    """

    difference: Difference
    _breakpoints: tuple[Breakpoint, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_breakpoints", self._limits())

    @np.errstate(all="ignore")
    def jet(self, x: ArrayLike) -> Jet:
        """Return the quotients for f, f′ and f″ at ``x``, in its shape."""
        return _quotients(self.difference.jet(x), self._base(x))

    def breakpoints(self) -> tuple[Breakpoint, ...]:
        """Return, by x, the points where f, g or a derivative of theirs is not continuous, with the limits from both sides."""
        return self._breakpoints

    def _base(self, x: ArrayLike) -> Jet:
        return self.difference.g.jet(x, **self.difference.g_parameters)

    @np.errstate(all="ignore")
    def _limits(self) -> tuple[Breakpoint, ...]:
        d = self.difference
        of_g = {b.x: b for b in d.g.breakpoints(**d.g_parameters)}
        of_both = {b.x: b for b in d.breakpoints()}
        found = []
        for x in sorted({*of_g, *of_both}):
            f, g = d.jet(x), self._base(x)
            left, right = of_both[x][2:] if x in of_both else (f, f)
            low, high = of_g[x][2:] if x in of_g else (g, g)
            found.append(Breakpoint(x, 0, _numbers(_quotients(left, low)), _numbers(_quotients(right, high))))
        return tuple(found)


def _quotients(differences: Jet, base: Jet) -> Jet:
    ratios = (np.divide(d, np.abs(g)) for d, g in zip(differences, base, strict=True))
    return Jet(*(np.where(np.isfinite(ratio), ratio, np.nan)[()] for ratio in ratios))


def _numbers(jet: Jet) -> Jet:
    return Jet(*(float(value) for value in jet))


def _places(relative: Relative, low: float, high: float, count: int) -> tuple[Array, Array]:
    """Return ``count`` places and the quotients there, (3, n), every breakpoint twice with its limits."""
    knots = [b for b in relative.breakpoints() if low < b.x < high]
    x = np.linspace(low, high, count)
    x = x[~np.isin(x, [b.x for b in knots])]
    y = np.array(relative.jet(x))
    if knots:
        at = np.searchsorted(x, [b.x for b in knots])
        sides = np.array([side for b in knots for side in (b.left, b.right)]).T
        x = np.insert(x, np.repeat(at, 2), np.repeat([b.x for b in knots], 2))
        y = np.insert(y, np.repeat(at, 2), sides, axis=1)
    return x, y


def sample_relative(relative: Relative, window: Window) -> Samples:
    """Return what to draw: two samples a pixel, and gaps where g is 0 or the quotient leaps across the window."""
    low, high = window.x
    pad = 4.0 * (high - low) / window.width
    x, y = _places(relative, low - pad, high + pad, A_PIXEL * (window.width + 8) + 1)
    traces = []
    for values, (bottom, top) in zip(y, window.y, strict=True):
        known = np.isfinite(values)
        joined = known[1:] & known[:-1]
        with np.errstate(all="ignore"):
            joined &= (x[1:] > x[:-1]) | (values[1:] == values[:-1])
            opposite = (np.minimum(values[1:], values[:-1]) < bottom) & (np.maximum(values[1:], values[:-1]) > top)
        joined &= ~opposite
        kept = known.nonzero()[0]
        starts = np.concatenate([[True], ~joined])[kept].nonzero()[0]
        trace = Trace(x[kept], values[kept], starts, np.empty((3, 0)))
        for array in (trace.x, trace.y, trace.starts, trace.band):
            array.setflags(write=False)
        traces.append(trace)
    return Samples(*traces)


def relative_extent(relative: Relative, x_range: Range) -> Extent:
    """Return the range of each quotient in ``x_range``, but for the little that goes beyond all bounds about zeros of g."""
    _, y = _places(relative, *x_range, COLUMNS)
    found = []
    for values in y:
        known = values[np.isfinite(values)]
        found.append((float(np.quantile(known, SEEN)), float(np.quantile(known, 1.0 - SEEN))) if known.size else NOWHERE)
    return found[0], found[1], found[2]


@np.errstate(all="ignore")
def relative_gaps(relative: Relative, x_range: Range) -> tuple[Gap, Gap, Gap]:
    """Return the largest quotient of each order in ``x_range``, where it is, and the root of the mean square.

    It is infinite, and at the zero of g, where g changes its sign and f − g does not vanish with it.
    """
    x, y = _places(relative, *x_range, COLUMNS)
    base = np.array(relative._base(x))
    found = []
    for order in range(3):
        values = np.abs(y[order])
        known = np.isfinite(values)
        if not known.any():
            found.append(Gap(float(x[0]), float("nan"), float("nan")))
            continue
        (at, gap), rms = largest(relative, order, x, values), float(np.sqrt(np.mean(values[known] ** 2)))
        pole = _pole(relative, order, x, base[order])
        found.append(Gap(at, gap, rms) if pole is None else Gap(pole, float("inf"), float("inf")))
    return found[0], found[1], found[2]


def _pole(relative: Relative, order: int, x: Array, base: Array) -> float | None:
    """Return a zero of g at which it changes its sign while f − g is something, None where there is none."""
    change = (np.sign(base[1:]) * np.sign(base[:-1]) < 0.0) & (x[1:] > x[:-1])
    through = (base[1:-1] == 0.0) & (np.sign(base[2:]) * np.sign(base[:-2]) < 0.0)
    for low, high in [*zip(x[:-1][change], x[1:][change], strict=True), *((z, z) for z in x[1:-1][through])]:
        left = float(relative._base(low)[order])
        for _ in range(60):
            middle = 0.5 * (low + high)
            if not low < middle < high:
                break
            if left * float(relative._base(middle)[order]) > 0.0:
                low = middle
            else:
                high = middle
        scale = max(abs(float(g)) for g in base[np.isfinite(base)])
        if abs(float(relative.difference.jet(high)[order])) > 1e-9 * scale:
            return float(high)
    return None
