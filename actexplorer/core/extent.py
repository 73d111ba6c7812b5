"""Automatic ranges of y: how far curves reach in a range of x, and what a canvas of several of them shows."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import partial
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Activation, Array
from actexplorer.core.base import base
from actexplorer.core.chords import Scale
from actexplorer.core.grid import evaluated, limits
from actexplorer.core.refine import refined
from actexplorer.core.window import LARGEST, NARROWEST, ULPS, Range

COLUMNS = 192
ROWS = 256.0  # the extremes are found to a quarter of a row
MARGIN = 0.05  # of the height, above and below
EXPLODING = 24.0
NOWHERE = (math.nan, math.nan)

Extent = tuple[Range, Range, Range]


class Fit(NamedTuple):
    """A range of y, and whether curves reach out of it."""

    range: Range
    clipped: bool


@np.errstate(all="ignore")
def extent(function: Activation, parameters: Mapping[str, float], x_range: Range) -> Extent:
    """Return the lowest and the highest finite value of f, f′ and f″ in ``x_range``, (nan, nan) where there is none.

    One-sided limits at breakpoints and narrow peaks are seen; what lies beyond ±1e100 counts as that. The ends are those
    of the true range to within 0.2 % of its height, or 1 % where a function oscillates out of sight. Poles at an end of
    the function's domain are left out.
    """
    begun = base(function, parameters, x_range)
    x, y, departures = begun.inner()
    if np.isnan(limits(y)[0]).any():
        return NOWHERE, NOWHERE, NOWHERE
    values = partial(evaluated, partial(function.jet, **parameters))
    x, y, _ = refined(values, x, y, lambda y: fitted(y, x_range), 0.25, known=departures)
    if np.isnan(y).any():
        y = _without_poles(x, y, (x_range[1] - x_range[0]) / COLUMNS)
    ends = [b.x for b in begun.breakpoints if b.x in x_range]
    if ends:  # only limits were sampled there
        y = np.hstack([y, values(np.array(ends))])
    bottom, top = limits(y)
    f, df, d2f = zip(bottom[:, 0].tolist(), top[:, 0].tolist(), strict=True)
    return f, df, d2f


def fitted(y: Array, x_range: Range) -> Scale:
    """Return the scale in which samples, (k, n), fill `ROWS` pixels."""
    bottom, top = limits(y)
    height = np.maximum(top - bottom, np.maximum(1e-9 * np.maximum(np.abs(bottom), np.abs(top)), NARROWEST))
    return Scale(x_range[0], COLUMNS / (x_range[1] - x_range[0]), bottom, top, ROWS / height)


def _without_poles(x: Array, y: Array, near: float) -> Array:
    """Return y without what lies ``near`` an end of the function's domain, if it goes far beyond the rest there."""
    missing = np.isnan(y)
    edges = np.flatnonzero(np.diff(missing.any(axis=0)))
    close = (np.abs(x[:, None] - x[edges]) < near).any(axis=1)
    rest = np.where(close, np.nan, y)
    low, high = np.nanmin(rest, axis=1), np.nanmax(rest, axis=1)
    height = np.nanmax(y, axis=1) - np.nanmin(y, axis=1)
    pole = height > EXPLODING * (high - low)
    return np.where(pole[:, None] & np.isfinite(low)[:, None], rest, y)


def combine(extents: Iterable[Range], modest: float = 0.0) -> Fit:
    """Return the range of y for a canvas of curves that reach as far as ``extents``.

    Every curve fits, with a margin of 5 %, unless it explodes: taken by ascending height, the first curve that is more
    than 24 times as high as all those before it together (and as their largest value), and every higher one, is cut off;
    the direction it takes is given room.
    Curves no higher than ``modest`` never count as exploding (for f, a few times the width of x is a good choice).

    The limits are multiples of 1/32 to 1/64 of the height, so that they stand still while a curve changes little. A
    constant c is shown between 0 and 2c, or −1 and 1 if it is 0.
    """
    known = sorted((e for e in extents if not math.isnan(e[0])), key=lambda e: e[1] - e[0])
    if not known:
        return Fit((-1.0, 1.0), False)
    low, high = known[0]
    clipped = False
    for number, (bottom, top) in enumerate(known):
        size = max(high - low, abs(low), abs(high))
        if not _flat(low, high) and top - bottom > max(EXPLODING * size, modest):
            low, high = _with_room(low, high, known[number:])
            clipped = True
            break
        low, high = min(low, bottom), max(high, top)
    return Fit(_snapped(low, high), clipped)


def _with_room(low: float, high: float, exploding: list[Range]) -> Range:
    """Return low and high, moved outward by half their distance at most to show where ``exploding`` curves go."""
    room = 0.5 * (high - low)
    bottom, top = min(e[0] for e in exploding), max(e[1] for e in exploding)
    return min(low, max(bottom, low - room)), max(high, min(top, high + room))


def _flat(low: float, high: float) -> bool:
    """Return whether low and high differ by no more than a window can show."""
    size = max(abs(low), abs(high))
    return high - low < max(ULPS * math.ulp(size), NARROWEST)


def _snapped(low: float, high: float) -> Range:
    if _flat(low, high):
        middle = 0.5 * (low + high)
        half = abs(middle) if abs(middle) > NARROWEST else 1.0
        return max(middle - half, -LARGEST), min(middle + half, LARGEST)
    margin = MARGIN * (high - low)
    step = 2.0 ** (math.floor(math.log2(high - low)) - 5)
    low, high = math.floor((low - margin) / step) * step, math.ceil((high + margin) / step) * step
    return max(low, -LARGEST), min(high, LARGEST)
