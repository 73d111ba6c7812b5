"""Which points of ∂f/∂p to draw, for every learnable parameter p: as for f, f′ and f″, but from the values alone."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np

from actexplorer.core.activation import Activation, Array
from actexplorer.core.band import bands
from actexplorer.core.chords import HUGE, Scale, bend_departures
from actexplorer.core.extent import fitted
from actexplorer.core.grid import Values, evaluated, places, samples, split
from actexplorer.core.marks import VISIBLE, Marks, jump_dots
from actexplorer.core.refine import columns, refined
from actexplorer.core.sampling import OUTSIDE, Trace, pixels, traces
from actexplorer.core.window import Range, Window

JOINED = 1e-3  # px: sides of a knot that are no farther apart are one point
COLUMNS = 384  # in which a range is searched for how far curves reach
PROBES = 9  # into which a cell is cut once more where the curve oscillates elsewhere
TURNS = 16  # of a curve, beyond which it oscillates
OCTAVES = 40  # below the spacing, in which a curve about the origin is looked for


@np.errstate(all="ignore")
def sample_gradients(function: Activation, parameters: Mapping[str, float], window: Window) -> tuple[Trace, ...]:
    """Return what to draw of ∂f/∂p for each learnable p, in their order; ``window`` has one range of y for all.

    The polylines pass within a quarter of a device pixel of the true curves wherever these are in the window. Where the
    pieces of a function meet, the gradients of both sides are points of them: a jump is a lift of the pen with an open dot
    at the side whose value is not taken.
    """
    if not function.learnable:
        return ()
    low, high = window.x
    pad = (high - low) * (OUTSIDE / window.width)
    low, high = low - pad, high + pad
    values, knots = partial(_rows, function, parameters), _knots(function, parameters, low, high)
    x, y = _begun(values, places(low, high, window.width), knots)
    if _oscillates(y):  # slopes are at hand for f, and tell where to look
        x, y = _begun(values, np.union1d(x, _followed(function, parameters, (low, high), window)), knots)
    scale = pixels(window)
    _join(x, y, scale)
    x, y, errors = refined(values, x, y, lambda _: scale, departures_of=bend_departures)
    if (errors < 0.0).any():  # among oscillations chords lie along a curve by accident, and columns may have no sample
        unsure = ((errors[0] >= 0.0) & (x[1:] > x[:-1]) | (np.diff(columns(x, scale)) > 1)).nonzero()[0]
        x, y, _ = split(values, x, y, unsure, np.full(unsure.size, PROBES))
        x, y, errors = refined(values, x, y, lambda _: scale, departures_of=bend_departures)
    dense = None
    if x.size > 4 * window.width:
        jets = evaluated(partial(function.jet, **parameters), x)
        dense = bands(values, x, y, errors, scale, jets[1:])
    return tuple(traces(x, y, errors, scale, dense, _marks(values, knots, window)))


@np.errstate(all="ignore")
def gradient_extent(function: Activation, parameters: Mapping[str, float], x_range: Range) -> tuple[Range, ...]:
    """Return the lowest and the highest value of each ∂f/∂p in ``x_range``, to within 1 % of their distance.

    What lies beyond ±1e100 counts as that.
    """
    if not function.learnable:
        return ()
    low, high = x_range
    values = partial(_rows, function, parameters)
    x, y = _begun(values, places(low, high, COLUMNS), _knots(function, parameters, low, high))
    x, y, _ = refined(values, x, y, lambda y: fitted(y, x_range), 0.25, bend_departures)
    return tuple(zip(np.nanmin(y, axis=1).tolist(), np.nanmax(y, axis=1).tolist(), strict=True))


def gradients_at(function: Activation, parameters: Mapping[str, float], x: Array) -> Array:
    """Return ∂f/∂p at ``x`` (n,) as rows (k, n), one for each learnable p in their order."""
    assert function.gradients is not None, "on a record it is always there"
    found = function.gradients(x, **parameters)
    return np.array([found[p.name] for p in function.learnable]).reshape(len(function.learnable), *np.shape(x))


def _rows(function: Activation, parameters: Mapping[str, float], x: Array) -> Array:
    return np.clip(gradients_at(function, parameters, x), -HUGE, HUGE)


def _knots(function: Activation, parameters: Mapping[str, float], low: float, high: float) -> Array:
    """Return where pieces meet, ascending, whether f shows it or not: with a slope of 1 SReLU is straight, its gradient not."""
    pieces = function.declared.pieces(**function.check(**parameters))
    return np.array(sorted({float(x) for x, *_ in pieces if low < x < high}))


def _sides(values: Values, knots: Array) -> tuple[Array, Array]:
    return values(np.nextafter(knots, -np.inf)), values(np.nextafter(knots, np.inf))


def _oscillates(y: Array) -> bool:
    rising = np.diff(y) > 0.0
    return bool((rising[:, 1:] != rising[:, :-1]).sum(axis=1).max() > TURNS)


def _followed(function: Activation, parameters: Mapping[str, float], x_range: Range, window: Window) -> Array:
    """Return x at which f, f′ and f″ are followed, each as high as the canvas."""
    jet, (low, high) = partial(function.jet, **parameters), x_range
    x, y = samples(jet, low, high, max(window.width // 2, 32), ())
    return refined(partial(evaluated, jet), x, y, lambda y: fitted(y, x_range)._replace(sx=window.width / (high - low)))[0]


def _begun(values: Values, x: Array, knots: Array) -> tuple[Array, Array]:
    """Return the samples at ``x`` (n,), ascending, and ever closer to the origin, with both sides of ``knots``."""
    low, high = float(x[0]), float(x[-1])
    step = (high - low) / x.size
    if low < 16.0 * step and high > -16.0 * step:  # slopes would tell of what happens between samples
        near = step * 0.5 ** np.arange(OCTAVES)
        near = np.concatenate([-near, [0.0], near])
        x = np.unique(np.concatenate([x, near[(near > low) & (near < high)]]))
    x = np.sort(np.concatenate([x[~np.isin(x, knots)], knots, knots]))
    y = values(x)
    if knots.size:
        first = np.searchsorted(x, knots)
        y[:, first], y[:, first + 1] = _sides(values, knots)
    return x, y


def _join(x: Array, y: Array, scale: Scale) -> None:
    """Let the two sides of a knot be one point where they can hardly be told apart."""
    for i in (x[1:] == x[:-1]).nonzero()[0]:
        near = (np.abs(y[:, i + 1] - y[:, i]) * scale.sy[:, 0]) < JOINED
        y[near, i] = y[near, i + 1]


def _marks(values: Values, knots: Array, window: Window) -> list[Marks]:
    """Return for each curve the dots where it jumps; nothing in it is infinite, so there are no arrows."""
    ((bottom, top),) = window.y
    visible = VISIBLE * (top - bottom) / window.height
    ends = zip(*_sides(values, knots), values(knots), strict=True)
    found: list[Marks] = []
    for left, right, at in ends:
        four = zip(knots.tolist(), left.tolist(), right.tolist(), at.tolist(), strict=True)
        dots = tuple(dot for x, low, high, y in four for dot in jump_dots(x, low, high, y, visible))
        found.append((dots, ()))
    return found
