"""The first samples of a curve in a range of x, from which its extent and what is drawn of it both follow."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, partial
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Activation, Array, Breakpoint
from actexplorer.core.chords import Departures, jet_departures
from actexplorer.core.grid import samples
from actexplorer.core.window import Range

CELLS = 256
BEYOND = 1 / 64  # of the range, on either side
KEPT = 64  # curves: those of the picture at hand

_STEADY = np.zeros((3, 1))


class Base(NamedTuple):
    """Samples of f, f′ and f″ from somewhat below a range to somewhat above it; the arrays are read-only.

    Parameters
    ----------
    x, y
        The samples, (n,) and (3, n), both sides of breakpoints among them.
    departures
        How far the chords between them depart from the curves, but for jitter.
    breakpoints
        The breakpoints among them.
    within
        Which of the samples are in the range; its ends are among them.
    """

    x: Array
    y: Array
    departures: Departures
    breakpoints: tuple[Breakpoint, ...]
    within: slice

    def inner(self) -> tuple[Array, Array, Departures]:
        """Return the samples in the range, and the departures between them."""
        cells = slice(self.within.start, self.within.stop - 1)
        return self.x[self.within], self.y[:, self.within], Departures(*(each[:, cells] for each in self.departures))


def base(function: Activation, parameters: Mapping[str, float], x_range: Range) -> Base:
    """Return the first samples of ``function`` for ``x_range``, kept while they may be asked for again."""
    return _base(function, tuple(parameters.items()), x_range)


@lru_cache(KEPT)
def _base(function: Activation, values: tuple[tuple[str, float], ...], x_range: Range) -> Base:
    parameters, (low, high) = dict(values), x_range
    pad = (high - low) * BEYOND
    breakpoints = tuple(b for b in function.breakpoints(**parameters) if low - pad < b.x < high + pad)
    x, y = samples(partial(function.jet, **parameters), low, high, CELLS, breakpoints, pad)
    departures = jet_departures(x, y, _STEADY)
    for array in (x, y, *departures):
        array.setflags(write=False)
    first, last = int(x.searchsorted(low, "right")) - 1, int(x.searchsorted(high, "left"))
    return Base(x, y, departures, breakpoints, slice(first, last + 1))
