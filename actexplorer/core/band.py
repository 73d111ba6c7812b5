"""Where curves turn faster than pixels can show: the range they cover in each column of the canvas."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array
from actexplorer.core.chords import Scale
from actexplorer.core.grid import Indices, Values
from actexplorer.core.refine import columns, restless, turns, within

FAN = 24  # steps, half as many again as a period should have
VISIBLE = 0.25  # px: lower oscillations are lines

Mask = NDArray[np.bool_]


class Bands(NamedTuple):
    """The cells (k, n − 1) that lie in bands, and the bands of the curves: x of the columns, lowest, highest (3, m)."""

    cells: Mask
    ranges: tuple[Array, ...]


def bands(values: Values, x: Array, y: Array, errors: Array, scale: Scale, pace: Array) -> Bands | None:
    """Return the bands of curves sampled by `refined`, None if there are none.

    ``pace`` (2, n) are samples of what oscillates as fast, and of its derivative.
    """
    column = columns(x, scale)
    first = np.flatnonzero(np.diff(column, prepend=-1))
    owner = np.repeat(np.arange(first.size), np.diff(first, append=x.size))
    lows, highs = np.minimum.reduceat(y, first, axis=1), np.maximum.reduceat(y, first, axis=1)
    heights = _widest(highs - lows)
    full = _oscillating(owner, y, errors[0] < 0.0) & (heights * scale.sy > VISIBLE)
    wide = np.flatnonzero(full.any(axis=0))
    if not wide.size:
        return None
    left = scale.left + (column[first] + np.floor((x[0] - scale.left) * scale.sx)) / scale.sx
    paces = np.maximum.reduceat(pace, first, axis=1) - np.minimum.reduceat(pace, first, axis=1)
    slow, fast = _widest(paces)
    step = 0.4 * (slow / fast)[wide]  # of a sine, 0.4 radians
    low, high = _extremes(values, left[wide], left[wide] + 1.0 / scale.sx, np.nan_to_num(step))
    lows[:, wide], highs[:, wide] = np.fmin(lows[:, wide], low), np.fmax(highs[:, wide], high)
    middle = left + 0.5 / scale.sx
    ranges = tuple(np.stack([middle, low, high])[:, here] for low, high, here in zip(lows, highs, full, strict=True))
    within = full[:, owner]
    return Bands(within[:, 1:] & within[:, :-1], ranges)


def _oscillating(owner: Indices, y: Array, given_up: Mask) -> Mask:
    """Return, (k, columns), where curves turn faster than pixels, or turn and have been given up."""
    open_ended = np.zeros(owner[-1] + 1, dtype=bool)
    open_ended[owner[:-1][given_up]] = open_ended[owner[1:][given_up]] = True
    number = turns(owner, y)
    return np.asarray(restless(number) | (within(number, 4) >= 9) & open_ended)


def _widest(heights: Array) -> Array:
    """Return the greatest of each height and the two on either side."""
    wide = heights.copy()
    for n in (1, 2):
        np.maximum(wide[:, n:], heights[:, :-n], out=wide[:, n:])
        np.maximum(wide[:, :-n], heights[:, n:], out=wide[:, :-n])
    return wide


def _extremes(values: Values, left: Array, right: Array, step: Array) -> tuple[Array, Array]:
    """Return, (k, m), the lowest and highest values of the curves within a period of the ``left`` and ``right`` ends.

    The ends suffice: between them the height of an oscillation changes little. From points ``step`` apart, which should be
    small for the oscillation, parabolas lead to its peaks.
    """
    step = np.minimum(step, (right - left) / FAN)
    fan = step * np.arange(FAN + 1.0)[:, None]
    x = np.stack([left + fan, right - fan])
    y = values(x.ravel())
    rows = len(y)
    y = y.reshape(rows, *x.shape)
    inner, turn = y[:, :, 1:-1], y[:, :, 2:] - y[:, :, :-2]  # a sample at the end of a fan may hide a peak within it
    bend = y[:, :, 2:] - 2.0 * inner + y[:, :, :-2]
    summit = np.where(np.abs(turn) <= 2.0 * np.abs(bend), inner - turn * turn / (8.0 * bend), inner)
    bottoms, tops = np.where(bend > 0.0, summit, inner), np.where(bend < 0.0, summit, inner)
    best = (
        np.stack([bottoms.argmin(axis=2), tops.argmax(axis=2)])[:, :, :, None] + 1
    )  # the highest peak, not the highest sample
    before, middle, after = (np.take_along_axis(y[None], best + n, axis=3)[:, :, :, 0] for n in (-1, 0, 1))
    shift = 0.5 * step * (before - after) / (before - 2.0 * middle + after)
    shift[..., 1, :] *= -1.0  # the second fan runs to the left
    at = np.take_along_axis(np.broadcast_to(x, (2, rows, *x.shape)), best, axis=3)[:, :, :, 0]
    at = np.clip(at + np.clip(np.nan_to_num(shift), -step, step), left, right)
    peaks = values(at.ravel()).reshape(rows, *at.shape)
    low, high = ([peaks[k, n, k] for k in range(rows)] for n in range(2))
    return np.fmin(y.min(axis=(1, 2)), np.min(low, axis=1)), np.fmax(y.max(axis=(1, 2)), np.max(high, axis=1))
