"""What the partition of a function says about its shape: how far it reaches, where it bends, where it stands still."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Literal

from actexplorer.core.facts.extrema import level_set, same
from actexplorer.core.facts.partition import SATURATED, SMOOTH, Cell, Cut, Partition
from actexplorer.core.facts.sets import Set, point, union
from actexplorer.core.parameter import Interval

Monotone = Literal["increasing", "nondecreasing", "decreasing", "nonincreasing", "constant", "no"]


def image(partition: Partition, beyond: Sequence[float]) -> Set:
    """Return the values that f takes; ``beyond`` are those it approaches, or swings to, at −∞ and +∞."""
    parts: list[Interval] = []
    for cells, inside, start, stop in partition.pieces():
        if all(c.rises[0] == 0 for c in cells):
            parts += _span([cells[0].inside.f], [])
        else:
            parts += _span([c.at.f for c in inside], [start.f, stop.f])
    parts += [point(_snapped(c)) for c in partition.cuts if c.order < SMOOTH and math.isfinite(c.at.f)]
    if partition.window < math.inf:
        parts += _span([end.f for end in partition.ends], beyond)
    return union(parts)


def _span(reached: Sequence[float], approached: Sequence[float]) -> Iterator[Interval]:
    """Yield the interval of what lies between values, closed at those that are reached."""
    values = [v for v in (*reached, *approached) if not math.isnan(v)]
    if values:
        low, high = min(values), max(values)
        yield Interval(low + 0.0, high + 0.0, any(same(v, low) for v in reached), any(same(v, high) for v in reached))


def _snapped(cut: Cut) -> float:
    """Return f at a breakpoint, exactly the limit from either side where it is that up to rounding."""
    near = [side.f for side in (cut.left, cut.right) if same(side.f, cut.at.f)]
    return 0.0 + float(near[0] if near else cut.at.f)


def zero_set(partition: Partition) -> Set:
    """Return where f is zero."""
    return union([*level_set(partition, 0.0), *map(point, partition.zeros)])


def monotone(partition: Partition) -> Monotone:
    """Return whether and how f is monotone; "increasing" and "decreasing" are meant strictly."""
    moves = {c.rises[0] for c in partition.cells if not math.isnan(c.inside.f)}
    still = 0 in moves
    for cut in partition.cuts:
        if cut.order == 0 and not math.isnan(cut.left.f + cut.right.f):
            steps = (cut.at.f - cut.left.f, cut.right.f - cut.at.f)
            moves |= {int(math.copysign(1, s)) for s in steps if abs(s) > 1e-12 * abs(cut.at.f)}
    moves.discard(0)
    if not moves:
        return "constant"
    if len(moves) == 2:
        return "no"
    if moves == {1}:
        return "nondecreasing" if still else "increasing"
    return "nonincreasing" if still else "decreasing"


def lipschitz(partition: Partition, beyond: Sequence[float]) -> float:
    """Return the least Lipschitz constant of f; ``beyond`` are the slopes it approaches, or swings to, at ±∞."""
    if any(cut.order == 0 and not math.isnan(cut.left.f + cut.right.f) for cut in partition.cuts):
        return math.inf
    slopes = [end.df for end in partition.ends] + [c.inside.df for c in partition.cells] + list(beyond)
    slopes += [side.df for cut in partition.cuts for side in (cut.left, cut.right)]
    return max(abs(float(s)) for s in slopes if not math.isnan(s))


def bent(partition: Partition, sign: int) -> Set:
    """Return the largest intervals on which f is convex (``sign`` 1) or concave (−1); straight pieces count as part of them.

    They may overlap. An interval on which f is a straight line counts only if it is the whole line.
    """
    found: list[Interval] = []
    run: list[Cell] = []
    curved = False
    joints = [None, *partition.cuts, None]
    for cell, joint in zip(partition.cells, joints, strict=False):
        fits = cell.rises[1] * sign >= 0 and not math.isnan(cell.inside.f)
        turn = 0.0 if joint is None or joint.order != 1 else (joint.right.df - joint.left.df) * sign
        if run and (not fits or turn < 0.0 or (joint is not None and joint.order == 0)):
            found += _kept(partition, run, curved)
            run, curved = [], False
        elif run:
            curved |= turn > 0.0
        if fits:
            run.append(cell)
            curved |= cell.rises[1] * sign > 0
    return tuple([*found, *_kept(partition, run, curved)])


def _kept(partition: Partition, run: list[Cell], curved: bool) -> Iterator[Interval]:
    if run and (curved or len(run) == len(partition.cells)):
        low, high = run[0].low, run[-1].high
        left, right = (next((c for c in partition.cuts if c.x == end), None) for end in (low, high))
        # At a jump the end belongs to the side that has f there.
        yield Interval(
            low,
            high,
            math.isfinite(low) and (left is None or same(left.at.f, left.right.f)),
            math.isfinite(high) and (right is None or same(right.at.f, right.left.f)),
        )


def saturated(partition: Partition) -> Set:
    """Return where |f′| < `SATURATED`; at a kink between two such intervals too."""
    parts = [Interval(c.low, c.high) for c in partition.cells if abs(c.inside.df) < SATURATED]
    inner = {p.high for p in parts} & {p.low for p in parts}
    return union([*parts, *(point(c.x) for c in partition.cuts if c.x in inner and c.order > 0)])
