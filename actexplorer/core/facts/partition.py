"""The line cut where anything happens to f, f′ or f″: between two cuts all three are monotone and keep their signs."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Array, Breakpoint, Jet
from actexplorer.core.facts.scan import NOISE, VANISHED, Evaluate, Scan, crossings, turned

SATURATED = 0.01  # |f′| below this counts as saturation
SMOOTH = 3  # the order of a cut that is no breakpoint
NEGLIGIBLE = 1e-14  # relative to what is beside it
TOGETHER = 1e-9  # relative: an extremum of f″ this close to another cut is taken to be there


class Cut(NamedTuple):
    """A point where something happens: the jets before it, at it and after it, and the order of its breakpoint."""

    x: float
    order: int
    left: Jet
    at: Jet
    right: Jet


class Cell(NamedTuple):
    """What lies between two cuts.

    ``inside`` is the jet at one point of it, ``rises`` says for f, f′ and f″ whether it rises (1), falls (−1) or is constant.
    """

    low: float
    high: float
    inside: Jet
    rises: tuple[int, int, int]


class Partition(NamedTuple):
    """The cuts, one fewer than the cells between them; the limits at the line's ends; where f is zero without turning."""

    cuts: tuple[Cut, ...]
    cells: tuple[Cell, ...]
    ends: tuple[Jet, Jet]
    zeros: tuple[float, ...]
    window: float

    def pieces(self) -> list[tuple[list[Cell], list[Cut], Jet, Jet]]:
        """Return, for every piece between breakpoints, its cells, the cuts inside, and the limits at its ends."""
        found: list[tuple[list[Cell], list[Cut], Jet, Jet]] = []
        cells, inside, start = [self.cells[0]], list[Cut](), self.ends[0]
        for cut, cell in zip(self.cuts, self.cells[1:], strict=True):
            if cut.order < SMOOTH:
                found.append((cells, inside, start, cut.left))
                cells, inside, start = [], [], cut.right
            else:
                inside.append(cut)
            cells.append(cell)
        return [*found, (cells, inside, start, self.ends[1])]


def partition(evaluate: Evaluate, samples: Scan, breakpoints: tuple[Breakpoint, ...], window: float) -> Partition:
    """Return the partition of a scanned function."""
    samples, peaks = turned(evaluate, samples)
    levels = ((1, 0.0), (1, SATURATED), (1, -SATURATED), (2, 0.0))
    others = [x for x, _ in crossings(evaluate, samples, *levels)]
    known = {b.x: b for b in breakpoints if -window < b.x < window}
    x = _apart(np.unique(np.concatenate([*others, list(known)])), peaks)
    ends = Jet(*samples.y[:, 0].tolist()), Jet(*samples.y[:, -1].tolist())
    low, high = float(samples.x[0]), float(samples.x[-1])
    jets = _snapped(evaluate(np.concatenate([x, _between(x, low, high)])).T, x.size).tolist()
    zeros = _zeros(evaluate, samples, x, jets, sorted(known))
    cuts = tuple(_cut(place, Jet(*jet), known.get(place)) for place, jet in zip(x.tolist(), jets, strict=False))
    limits = [(ends[0], ends[0]), *((c.left, c.right) for c in cuts), (ends[1], ends[1])]
    cells = tuple(
        Cell(a, b, Jet(*jet), _rises(Jet(*jet), left[1], right[0]))
        for (a, b), jet, (left, right) in zip(pairwise([low, *x.tolist(), high]), jets[x.size :], pairwise(limits), strict=True)
    )
    return Partition(cuts, cells, ends, zeros, window)


def _apart(x: Array, peaks: Array) -> Array:
    """Return ``x`` and those of ``peaks`` that are not among them already, sorted."""
    if not x.size:
        return np.sort(peaks)
    distance = np.abs(peaks[:, None] - x).min(axis=1)
    return np.sort(np.concatenate([x, peaks[distance > TOGETHER * np.abs(peaks)]]))


def _between(x: Array, low: float, high: float) -> Array:
    """Return a point in each cell; beyond the outermost cuts at a distance that suits the scale of the cuts."""
    if not x.size:
        return np.array([0.5 * (low + high) if math.isfinite(high - low) else 0.5])
    scale = float(x[-1] - x[0]) or abs(float(x[0])) or 1.0
    first = 0.5 * (low + x[0]) if math.isfinite(low) else x[0] - scale
    last = 0.5 * (high + x[-1]) if math.isfinite(high) else x[-1] + scale
    return np.concatenate([[first], 0.5 * (x[1:] + x[:-1]), [last]])


def _snapped(jets: Array, size: int) -> Array:
    """Return the jets with 0 where one at a cut, of which there are ``size``, is a rounding error beside those around it."""
    here, between = jets[:size], np.abs(jets[size:])
    here[np.abs(here) <= NEGLIGIBLE * np.minimum(between[1:], between[:-1])] = 0.0
    return jets


def _zeros(evaluate: Evaluate, samples: Scan, x: Array, jets: list[list[float]], known: list[float]) -> tuple[float, ...]:
    """Return where f changes its sign inside pieces, given the points ``x`` between which it is monotone."""
    new = [i for i, place in enumerate(x.tolist()) if place not in known]
    y = np.array([jets[i] for i in new]).reshape(-1, 3).T
    samples = samples.add(x[new], y, np.searchsorted(known, x[new]))
    ((zeros, _),) = crossings(evaluate, samples, (0, 0.0))
    return tuple(sorted({0.0 + zero for zero in zeros.tolist()}))


def _cut(x: float, at: Jet, breakpoint: Breakpoint | None) -> Cut:
    if breakpoint is None:
        return Cut(x, SMOOTH, at, at, at)
    return Cut(x, breakpoint.order, breakpoint.left, at, breakpoint.right)


def _rises(inside: Jet, left: Jet, right: Jet) -> tuple[int, int, int]:
    change = right.d2f - left.d2f
    if not abs(change) > NOISE * max(abs(left.d2f), abs(right.d2f)) + VANISHED:
        change = 0.0
    return _sign(inside.df), _sign(inside.d2f), _sign(change)


def _sign(value: float) -> int:
    return int(value > VANISHED) - int(value < -VANISHED)
