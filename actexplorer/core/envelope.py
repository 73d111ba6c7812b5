"""The upper envelope of lines, which is a maxout of one number: who wins where, its kinks and its derivatives."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from actexplorer.core.activation import Array, Breakpoint, Jet, Line

PRESETS: Mapping[str, tuple[Line, ...]] = MappingProxyType(
    {
        "abs": (Line(-1.0), Line(1.0)),
        "relu": (Line(0.0), Line(1.0)),
        "leaky": (Line(0.1), Line(1.0)),
    }
)


class Win(NamedTuple):
    """The interval from ``start`` to ``end``, which may be infinite, in which a line, by its number from 0, is the largest."""

    line: int
    start: float
    end: float


class Kink(NamedTuple):
    """Where one line takes over from another: f″ has a Dirac δ there, whose weight is the jump of the slope."""

    x: float
    y: float
    weight: float


@dataclass(frozen=True, eq=False)
class Envelope:
    """max_j(slope_j·x + intercept_j), which is convex; it is sampled and drawn like a function of the catalogue.

    Who wins where is decided in rational arithmetic; only then are the ends rounded. Of equal lines the first wins, a line
    that is the largest in no more than a point never does.

    Parameters
    ----------
    lines
        One or more, their slopes and intercepts finite.

    Raises
    ------
    ValueError
        For no lines, and for numbers that are not finite.
    """

    lines: tuple[Line, ...]
    wins: tuple[Win, ...] = field(init=False)
    kinks: tuple[Kink, ...] = field(init=False)

    def __post_init__(self) -> None:
        if not self.lines:
            raise ValueError("an envelope needs one line or more")
        if not all(math.isfinite(number) for line in self.lines for number in line):
            raise ValueError("the slopes and intercepts of lines must be finite numbers")
        wins = _wins(self.lines)
        object.__setattr__(self, "wins", wins)
        object.__setattr__(self, "kinks", tuple(_kink(self.lines, a, b) for a, b in pairwise(wins)))

    @property
    def losers(self) -> tuple[int, ...]:
        """The numbers of the lines that never win."""
        return tuple(sorted(set(range(len(self.lines))) - {win.line for win in self.wins}))

    @property
    def weights(self) -> tuple[Array, Array]:
        """W (1, 1, k) and b (1, k) of the maxout layer of one input and one output that it is."""
        slopes, intercepts = np.array(self.lines, dtype=np.float64).T
        return slopes.reshape(1, 1, -1), intercepts.reshape(1, -1)

    @np.errstate(all="ignore")
    def jet(self, x: ArrayLike) -> Jet:
        """Return f, f′ and f″ at ``x``, in its shape; at a kink f′ is that of the line which stands first."""
        place = np.asarray(x, dtype=np.float64)
        starts = np.array([win.start for win in self.wins[1:]])
        order = np.array([win.line for win in self.wins])
        left, right = order[np.searchsorted(starts, place, "left")], order[np.searchsorted(starts, place, "right")]
        slopes, intercepts = np.array(self.lines, dtype=np.float64).T
        winner = np.minimum(left, right)
        slope = slopes[winner]
        f = np.where(slope == 0.0, 0.0, slope * place) + intercepts[winner]
        missing = np.isnan(place)
        return Jet(*(np.where(missing, np.nan, part)[()] for part in (f, slope, np.zeros_like(place))))

    def breakpoints(self) -> tuple[Breakpoint, ...]:
        """Return the kinks, by x, with the limits of f, f′ and f″ from both sides."""
        found = []
        for kink, (a, b) in zip(self.kinks, pairwise(self.wins), strict=True):
            left, right = self.lines[a.line].slope, self.lines[b.line].slope
            found.append(Breakpoint(kink.x, 1, Jet(kink.y, left, 0.0), Jet(kink.y, right, 0.0)))
        return tuple(found)


def _wins(lines: Sequence[Line]) -> tuple[Win, ...]:
    """Return the intervals in ascending order; lines enter by slope, and those that they cover leave again."""
    order = sorted(range(len(lines)), key=lambda n: (lines[n].slope, lines[n].intercept, -n))
    hull: list[tuple[int, Fraction | None]] = []  # a line, and from where on it wins
    for number in order:
        start = None
        while hull:
            last, since = hull[-1]
            if lines[last].slope != lines[number].slope:
                start = _crossing(lines[last], lines[number])
                if since is None or start > since:
                    break
            start = None
            hull.pop()
        hull.append((number, start))
    ends = [-math.inf, *(_rounded(start) for _, start in hull if start is not None), math.inf]
    return tuple(Win(n, a, b) for (n, _), (a, b) in zip(hull, pairwise(ends), strict=True) if a < b)


def _crossing(a: Line, b: Line) -> Fraction:
    """Return the x at which two lines of different slopes are equal, exactly."""
    rise = Fraction(b.slope) - Fraction(a.slope)
    return (Fraction(a.intercept) - Fraction(b.intercept)) / rise


def _kink(lines: Sequence[Line], before: Win, after: Win) -> Kink:
    a, b = lines[before.line], lines[after.line]
    x = _crossing(a, b)
    return Kink(before.end, _rounded(Fraction(a.slope) * x + Fraction(a.intercept)), b.slope - a.slope)


def _rounded(number: Fraction) -> float:
    """Return the nearest float, infinite beyond the largest."""
    try:
        return float(number)
    except OverflowError:
        return math.inf if number > 0 else -math.inf
