"""The few overflow-safe primitives that jets share."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array
from actexplorer.core.evaluate import BLOCK, sum_of_squares

MODERATE = 1e150  # its square is finite, and every exponential tail has vanished long before
EXPONENT = 700.0  # e to this is finite


@lru_cache(maxsize=16)
def _level(value: float) -> Array:
    level = np.full(BLOCK, value)
    level.flags.writeable = False
    return level


def at_least(x: Array, low: float, out: Array | None = None) -> Array:
    """Return max(x, low) for a constant ``low``: NumPy takes half as long over two arrays as over one and a number."""
    return np.maximum(x, _level(low)[: x.size] if x.size <= BLOCK else low, out=out)


def at_most(x: Array, high: float, out: Array | None = None) -> Array:
    """Return min(x, high) for a constant ``high``; see `at_least`."""
    return np.minimum(x, _level(high)[: x.size] if x.size <= BLOCK else high, out=out)


def inverse(x: Array) -> Array:
    """Return 1/x in the place of x: to divide takes half as long as `numpy.reciprocal`."""
    return np.divide(1.0, x, out=x)


def moderate(x: Array) -> Array:
    """Return x, held within ±`MODERATE`; a block's sum of squares is the cheapest sign that nothing is beyond."""
    return x if sum_of_squares(x) < MODERATE**2 else x.clip(-MODERATE, MODERATE)


def overflows(z: Array) -> bool:
    """Return whether e to some of ``z`` may overflow; True now and then where it does not."""
    return not sum_of_squares(z) < EXPONENT**2


def scaled(x: Array, factor: float) -> Array:
    """Return ``factor``·x, held within ±`MODERATE`, so that what is left of a tail is 0, never NaN."""
    return moderate(x if factor == 1.0 else factor * x)


def logistic_pair(z: Array) -> tuple[Array, Array]:
    """Return σ(z) and σ(−z), both to full relative accuracy, at any z."""
    up = np.exp(z)
    down = inverse(1.0 + up)
    up *= down
    if overflows(z):
        np.fmin(up, 1.0, out=up)  # where exp overflowed, inf·0
    return up, down


def logistic_square(x: Array, z: Array, slope: Array, factor: float = 1.0) -> Array:
    """Return (factor·x)²σ(z)σ(−z), given the product of both σ, also where a square overflows or that product vanishes."""
    out = x * factor
    if sum_of_squares(out) < MODERATE**2 and not overflows(z):
        out **= 2
        out *= slope
        return out
    root = np.exp(-0.25 * np.abs(z))
    out = x * root
    out *= root
    out /= 1.0 + root**2 * root**2
    out *= factor
    return out**2


def tanh_half(z: Array, down: Array) -> Array:
    """Return tanh(z/2), exact beside 0 too, given σ(−z)."""
    half = np.expm1(z)
    half *= down
    return np.fmin(half, 1.0, out=half) if overflows(z) else half


def choose(mask: NDArray[np.bool_], yes: float, no: float) -> Array:
    """Return ``yes`` where ``mask`` holds and ``no`` elsewhere; unlike `np.where`, at a cost that no pattern can raise."""
    step = yes - no
    if no + step != yes:
        return np.where(mask, yes, no)
    out = mask.astype(np.float64)
    out *= step
    out += no
    return out


def weighted_logistic(z: Array, up: Array, down: Array, a: float, b: float) -> Array:
    """Return aσ(z) + bσ(−z), given both σ; if a and b nearly cancel at z = 0, by way of e^z − 1, which is exact there."""
    if a * b < 0.0 and 0.5 <= -a / b <= 2.0:
        out = np.expm1(np.minimum(z, 600.0))
        out *= a
        out += a + b
        out *= down
        return np.where(z < 600.0, out, a)
    out = a * up
    if b:
        out += b * down
    return out
