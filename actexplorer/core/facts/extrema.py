"""Extrema of f, f′ and f″, and the least and the greatest value of f."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from actexplorer.core.facts.partition import Cell, Cut, Partition
from actexplorer.core.facts.sets import Set, hull, point, union
from actexplorer.core.parameter import Interval

Kind = Literal["minimum", "maximum"]
CONSTANT = (0, 0, 0)
SAME = 1e-12  # relative: values closer than this are taken to be equal


class Extremum(NamedTuple):
    """A strict local extremum; ``side`` is "-" or "+" where it is only approached, from the left or the right of ``x``."""

    x: float
    value: float
    kind: Kind
    side: Literal["", "-", "+"] = ""


class Extreme(NamedTuple):
    """The least or greatest value of f, everywhere that it is attained, and the place of those that is nearest to 0."""

    x: float
    f: float
    where: Set


def extrema(partition: Partition, order: int) -> tuple[Extremum, ...]:
    """Return the strict local extrema of the derivative of ``order``, by x; what is constant has none."""
    triples = zip(partition.cuts, pairwise(partition.cells), strict=True)
    return tuple(e for cut, (before, after) in triples for e in _at(cut, before, after, order))


def _at(cut: Cut, before: Cell, after: Cell, order: int) -> Iterator[Extremum]:
    rising, leaving = before.rises[order], after.rises[order]
    left, right = cut.left[order] + 0.0, cut.right[order] + 0.0
    if cut.order > order:
        if rising * leaving < 0:
            yield Extremum(cut.x, left, "maximum" if rising > 0 else "minimum")
        return
    own = cut.at[order] if order == 0 else math.nan  # a derivative that jumps has no value of its own
    if (rising > 0 and left > right) or (rising < 0 and left < right):
        yield Extremum(cut.x, left, "maximum" if rising > 0 else "minimum", "" if own == left else "-")
    if (leaving < 0 and right > left) or (leaving > 0 and right < left):
        yield Extremum(cut.x, right, "maximum" if leaving < 0 else "minimum", "" if own == right else "+")


def extreme(partition: Partition, image: Set, kind: Kind) -> Extreme | None:
    """Return the least or greatest value of f, given its ``image``, or None where f has none."""
    whole = hull(image)
    value, attained = (whole.low, whole.closed_low) if kind == "minimum" else (whole.high, whole.closed_high)
    where = level_set(partition, value) if attained else ()
    if not where:
        return None
    x = min(map(_nearest, where), key=lambda x: (abs(x), x))
    return Extreme(0.0 + x, value, where)


def _nearest(i: Interval) -> float:
    """Return the point of an interval that is nearest to 0, or one a little inside where an open end is."""
    if i.low > 0.0 or (i.low == 0.0 and not i.closed_low):
        return i.low if i.closed_low else i.low + min(1.0, 0.5 * (i.high - i.low))
    if i.high < 0.0 or (i.high == 0.0 and not i.closed_high):
        return i.high if i.closed_high else i.high - min(1.0, 0.5 * (i.high - i.low))
    return 0.0


def level_set(partition: Partition, value: float) -> Set:
    """Return where f is constant or at a cut and equals ``value``; not where it passes through it."""
    flat = [Interval(c.low, c.high) for c in partition.cells if c.rises == CONSTANT and same(c.inside.f, value)]
    return union([*flat, *(point(c.x) for c in partition.cuts if same(c.at.f, value))])


def same(a: float, b: float) -> bool:
    """Return whether two values are equal up to rounding."""
    return a == b or math.isclose(a, b, rel_tol=SAME, abs_tol=1e-30)
