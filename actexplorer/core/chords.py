"""How far the chords between samples of curves depart from them, in pixels."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array

EPSILON = 2.0**-52
HUGE = 1e100  # what lies beyond is drawn there
EDGE = 1e3  # px: the end of a function's domain is looked for to the last digit, for the curve may go far there
MARGIN = 8.0  # px above and below the canvas that still count


class Scale(NamedTuple):
    """Data to pixels: the left end, pixels per unit of x, then bottoms, tops and pixels per unit of y.

    These are (k, 1) columns, with a row for each curve or one for all.
    """

    left: float
    sx: float
    bottom: Array
    top: Array
    sy: Array


class Departures(NamedTuple):
    """How far the chords of the cells between samples depart from curves, and what it takes to say that in pixels.

    Parameters
    ----------
    errors
        An estimate of each cell's greatest distance along y, in units of y, (k, n − 1): none for cells that have no width,
        are undefined, or so far out that they are not drawn, infinite where a curve's domain ends.
    flattest
        How flat the chords of each cell and its neighbours are: the smallest of their slopes' sizes, 0 where the curve turns.
    lowest, highest
        How far each cell may reach.
    """

    errors: Array
    flattest: Array
    lowest: Array
    highest: Array


def jet_departures(x: Array, y: Array, rounding: Array) -> Departures:
    """Return how far f, f′ and f″, the rows of ``y``, depart from their chords.

    The chord of a smooth curve departs by h²/8 times the second derivative, which follows from the next higher order
    at the cell's ends. What happens between two samples shows where a chord's slope is not the mean of the slopes at
    its ends. The rounding of the values, (3, 1), is subtracted.
    """
    h = x[1:] - x[:-1]
    closed = (h == 0.0).nonzero()[0]
    if closed.size:
        h[closed] = np.inf
    left, right = y[:, :-1], y[:, 1:]
    rise = right - left
    mean = left + right
    mean *= 0.5
    slope = rise / h
    if closed.size:
        slope[:, closed] = np.nan
    noise = np.abs(mean)
    noise *= 4.0 * EPSILON
    noise += rounding
    noise /= h
    gap = np.abs(slope[:2] - mean[1:])
    gap -= noise[:2]
    capped = np.abs(mean) >= HUGE
    gap[capped[:2]] = 0.0
    errors = np.empty_like(rise)
    np.abs(rise[1:], out=errors[:2])
    errors[:2] *= h * 0.125
    np.maximum(errors[1], 1.5 * gap[0], out=errors[1])
    bend = np.abs(slope[2, 1:] - slope[2, :-1])
    bend -= noise[2, 1:] + noise[2, :-1]
    bend *= 0.125
    np.multiply(gap[1], 1.5, out=errors[2])
    np.fmax(errors[2, 1:], bend * h[1:], out=errors[2, 1:])
    np.fmax(errors[2, :-1], bend * h[:-1], out=errors[2, :-1])
    gap *= h
    np.fmax(errors[:2], gap, out=errors[:2])
    return _departures(errors, left, right, slope, capped, closed)


def bend_departures(x: Array, y: Array, rounding: Array) -> Departures:
    """Return the same for curves whose derivatives are not at hand, from how much neighbouring chords bend.

    What happens between two samples does not show: they must be close together to begin with.
    """
    h = x[1:] - x[:-1]
    closed = (h == 0.0).nonzero()[0]
    h[closed] = np.inf
    left, right = y[:, :-1], y[:, 1:]
    slope = (right - left) / h
    slope[:, closed] = np.nan
    mean = 0.5 * np.abs(left + right)
    noise = (4.0 * EPSILON * mean + rounding) / h
    bend = np.abs(slope[:, 1:] - slope[:, :-1]) - noise[:, 1:] - noise[:, :-1]
    both = h[1:] + h[:-1]
    errors = np.zeros_like(slope)
    for side, width in ((errors[:, 1:], h[1:]), (errors[:, :-1], h[:-1])):
        np.fmax(side, 0.125 * bend * width * np.fmax(2.0 * width / both, 1.0), out=side)
    return _departures(errors, left, right, slope, mean >= HUGE, closed)


def _departures(
    errors: Array, left: Array, right: Array, slope: Array, capped: NDArray[np.bool_], closed: NDArray[np.intp]
) -> Departures:
    unknown = np.isnan(errors)
    if unknown.any():
        errors[unknown] = 0.0
        errors[np.isnan(left) != np.isnan(right)] = np.inf
    np.maximum(errors, 0.0, out=errors)
    errors[capped] = 0.0
    if closed.size:
        errors[:, closed] = 0.0
    lowest, highest = np.minimum(left, right), np.maximum(left, right)
    lowest -= errors
    highest += errors
    return Departures(errors, _flattest(slope), lowest, highest)


def _flattest(slope: Array) -> Array:
    low, high = slope.copy(), slope.copy()
    np.fmin(slope[:, 1:], low[:, :-1], out=low[:, :-1])
    np.fmin(slope[:, :-1], low[:, 1:], out=low[:, 1:])
    np.fmax(slope[:, 1:], high[:, :-1], out=high[:, :-1])
    np.fmax(slope[:, :-1], high[:, 1:], out=high[:, 1:])
    np.negative(high, out=high)
    np.fmax(low, high, out=low)
    return np.fmax(low, 0.0, out=low)


def in_pixels(departures: Departures, scale: Scale) -> Array:
    """Return the cells' errors across the chords, (k, n − 1), none for what lies outside the canvas."""
    errors = departures.errors * scale.sy
    stretch = departures.flattest * (scale.sy / scale.sx)  # of what lies across a chord, seen along y
    stretch *= stretch
    stretch += 1.0
    errors /= np.sqrt(stretch, out=stretch)
    slack = MARGIN / scale.sy
    hidden = departures.lowest > scale.top + slack
    hidden |= departures.highest < scale.bottom - slack
    errors[hidden] = 0.0
    return np.fmin(errors, EDGE, out=errors)
