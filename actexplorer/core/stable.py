"""The few overflow-safe primitives that jets share."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array, Jet
from actexplorer.core.evaluate import ANYWHERE, BLOCK, LARGE, Places, sum_of_squares

MODERATE = 1e150  # its square is finite, and every exponential tail has vanished long before
EXPONENT = 700.0  # e to this is finite
VANISHED = 745.2  # e to minus this is 0


def number(value: float) -> Array:
    """Return a constant for use with arrays: NumPy takes 0.2 µs to make one of a Python float, each time."""
    constant = np.array(value)
    constant.flags.writeable = False
    return constant


ZERO, HALF, ONE, TWO = number(0.0), number(0.5), number(1.0), number(2.0)


def _level(value: float, size: int) -> Array | float:
    """Return ``size`` times ``value``; just that for more than a block, of which none are kept."""
    return _levels(value, BLOCK if size <= BLOCK else LARGE)[:size] if size <= LARGE else value


@lru_cache(maxsize=16)
def _levels(value: float, size: int) -> Array:
    levels = np.full(size, value)
    levels.flags.writeable = False
    return levels


def at_least(x: Array, low: float, out: Array | None = None) -> Array:
    """Return max(x, low) for a constant ``low``: NumPy takes half as long over two arrays as over one and a number."""
    return np.maximum(x, _level(low, x.size), out=out)


def at_most(x: Array, high: float, out: Array | None = None) -> Array:
    """Return min(x, high) for a constant ``high``; see `at_least`."""
    return np.minimum(x, _level(high, x.size), out=out)


def vanish(derivative: Array, x: Array, beyond: float) -> None:
    """Make ``derivative`` 0 where x is farther out than ``beyond``: what an exponential that is held leaves is no tail."""
    if not x.size:
        return
    if beyond > 0.0 and x[x.argmax()] > beyond:  # in a third of the time that the maximum takes
        np.copyto(derivative, 0.0, where=x > beyond)
    elif beyond < 0.0 and x[x.argmin()] < beyond:
        np.copyto(derivative, 0.0, where=x < beyond)


def inverse(x: Array) -> Array:
    """Return 1/x in the place of x: to divide takes half as long as `numpy.reciprocal`."""
    return np.divide(ONE, x, out=x)


def moderate(x: Array, most: float = MODERATE) -> Array:
    """Return x, held within ±``most``; a block's sum of squares is the cheapest sign that nothing is beyond."""
    return x if sum_of_squares(x) < most**2 else x.clip(-most, most)


def overflows(z: Array) -> bool:
    """Return whether e to some of ``z`` may overflow, or its square: False is certain."""
    square = sum_of_squares(z)
    return not (square < EXPONENT**2 or (square < MODERATE**2 and z.max() < EXPONENT))


def scaled(x: Array, factor: float) -> Array:
    """Return ``factor``·x, held within ±`MODERATE`, so that what is left of a tail is 0, never NaN."""
    return moderate(x if factor == 1.0 else factor * x)


def logistic_pair(z: Array, far: bool | None = None, out: Array | None = None) -> tuple[Array, Array]:
    """Return σ(z), made in ``out``, and σ(−z), both to full relative accuracy, at any z; ``far`` is `overflows`, if known."""
    up = np.exp(z, out=out)
    down = inverse(ONE + up)
    up *= down
    if overflows(z) if far is None else far:
        np.fmin(up, 1.0, out=up)  # where exp overflowed, inf·0
    return up, down


def gated(x: Array, rate: float, high: float = 1.0, low: float = 0.0, out: Places = ANYWHERE) -> Jet:
    """Return the jet of x·(high·σ(z) + low·σ(−z)) with z = rate·x."""
    if abs(high) < abs(low):
        high, low, rate = low, high, -rate  # the same function, in whose low + (high − low)·σ(z) no digits are lost
    z = x if rate == 1.0 else rate * x
    far = overflows(z)
    if far:
        z = moderate(z)
    f, down = logistic_pair(z, far, out.f)
    d2f = np.subtract(down, f, out=out.d2f)
    if high - low != 1.0:
        f *= high - low
    df = np.multiply(f, down, out=out.df)
    if low:
        f = raised(f, z, down, high, low)
    d2f *= z
    d2f += TWO
    d2f *= df
    if rate != 1.0:
        d2f *= rate
    df *= z
    df += f
    f *= x
    return Jet(f, df, d2f)


def raised(f: Array, z: Array, down: Array, high: float, low: float) -> Array:
    """Return low + (high − low)·σ(z), given σ(−z) and, in its place, the second term, for |low| ≤ |high|.

    If the two nearly cancel at z = 0, it is by way of e^z − 1, which is exact there.
    """
    if low and low / high <= -0.5:
        np.expm1(np.minimum(z, 600.0, out=f), out=f)
        f *= high
        f += high + low
        f *= down
        np.copyto(f, high, where=z >= 600.0)
    elif low:
        f += low
    return f


def logistic_square(x: Array, z: Array, slope: Array, factor: float = 1.0) -> Array:
    """Return (factor·x)²σ(z)σ(−z), given the product of both σ, also where a square overflows or that product vanishes."""
    out = x * factor
    if sum_of_squares(out) < MODERATE**2 and sum_of_squares(z) < EXPONENT**2:
        out **= 2
        out *= slope
        return out
    root = np.exp(-0.25 * np.abs(z))
    out = x * root
    out *= root
    out /= 1.0 + root**2 * root**2
    out *= factor
    return out**2


def tanh_half(z: Array, down: Array, far: bool | None = None, out: Array | None = None) -> Array:
    """Return tanh(z/2), made in ``out``, exact beside 0 too, given σ(−z); ``far`` is `overflows`, if known."""
    half = np.expm1(z, out=out)
    half *= down
    return np.fmin(half, 1.0, out=half) if (overflows(z) if far is None else far) else half


def choose(mask: NDArray[np.bool_], yes: float, no: float) -> Array:
    """Return ``yes`` where ``mask`` holds and ``no`` elsewhere; unlike `np.where`, at a cost that no pattern can raise."""
    step = yes - no
    if no + step != yes:
        return np.where(mask, yes, no)
    out = mask.astype(np.float64)
    out *= step
    out += no
    return out
