"""Sets of real numbers as unions of intervals, in ascending order and apart from one another."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from actexplorer.core.parameter import Interval

Set = tuple[Interval, ...]


def point(x: float) -> Interval:
    """Return the set of ``x`` alone."""
    return Interval(x, x, True, True)


def union(parts: Iterable[Interval]) -> Set:
    """Return the union of ``parts``; two that touch are one if the point where they do belongs to either."""
    merged: list[Interval] = []
    for part in sorted(parts, key=lambda i: (i.low, not i.closed_low)):
        last = merged[-1] if merged else None
        if last is None or part.low > last.high or (part.low == last.high and not (last.closed_high or part.closed_low)):
            merged.append(part)
            continue
        high, ends = max((last.high, last.closed_high), (part.high, part.closed_high))
        merged[-1] = Interval(last.low, high, last.closed_low, ends)
    return tuple(merged)


def hull(parts: Set) -> Interval:
    """Return the smallest interval that holds every one of ``parts``, of which there is at least one."""
    return Interval(parts[0].low, parts[-1].high, parts[0].closed_low, parts[-1].closed_high)


def gaps(parts: Set) -> tuple[tuple[float, float], ...]:
    """Return the ends of what lies between neighbours among ``parts``."""
    return tuple((a.high, b.low) for a, b in pairwise(parts))
