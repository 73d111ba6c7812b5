"""Where a function is defined: its jet is NaN elsewhere."""

from __future__ import annotations

import math

import numpy as np

from actexplorer.core.activation import Breakpoint, Jet
from actexplorer.core.facts.partition import Partition
from actexplorer.core.facts.scan import Evaluate, Scan
from actexplorer.core.facts.sets import Set, point, union
from actexplorer.core.parameter import Interval

HALVINGS = 1100  # from 1e15 to the last bit of the smallest number
CLOSE = 1e-9  # relative, from an edge: here f′ tells whether f diverges
DIVERGES = 1e-3  # f′ times the distance: constant for a logarithm, vanishing for a root
NOWHERE = Jet(math.nan, math.nan, math.nan)


def domain_edges(evaluate: Evaluate, samples: Scan) -> list[Breakpoint]:
    """Return the ends of the domain inside pieces as breakpoints: what no function declares, but formulas may have."""
    x, y, piece = samples
    undefined = np.isnan(y[0])
    inside = (piece[1:] == piece[:-1]) & np.isfinite(x[1:]) & np.isfinite(x[:-1])
    return [
        _edge(evaluate, *((x[i], x[i + 1]) if undefined[i + 1] else (x[i + 1], x[i])))
        for i in np.flatnonzero((undefined[1:] != undefined[:-1]) & inside)
    ]


def _edge(evaluate: Evaluate, defined: float, undefined: float) -> Breakpoint:
    for _ in range(HALVINGS):
        middle = 0.5 * (defined + undefined)
        if middle in (defined, undefined):
            break
        if math.isnan(evaluate(np.array([middle]))[0, 0]):
            undefined = middle
        else:
            defined = middle
    away = math.copysign(CLOSE * max(abs(defined), 1e-300), defined - undefined)
    near, last = (Jet(*evaluate(np.array([x]))[:, 0].tolist()) for x in (defined + away, defined))
    edge = defined
    if abs(near.df * away) > DIVERGES:
        edge, last = undefined, Jet(*(math.copysign(math.inf, v) if math.isfinite(v) else v for v in last))
    return Breakpoint(edge, 0, *((last, NOWHERE) if defined < undefined else (NOWHERE, last)))


def domain(partition: Partition) -> Set:
    """Return where f is defined; beyond the window of a partition, where it is so up to there."""
    far = {-partition.window: -math.inf, partition.window: math.inf}
    defined = [c for c in partition.cells if not math.isnan(c.inside.f)]
    cells = [Interval(far.get(c.low, c.low), far.get(c.high, c.high)) for c in defined]
    return union([*cells, *(point(c.x) for c in partition.cuts if math.isfinite(c.at.f))])
