"""The few overflow-safe primitives that jets share."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array

MODERATE = 1e150  # its square is finite, and every exponential tail has vanished long before


def moderate(x: Array) -> Array:
    """Return x, held within ±`MODERATE`; a block's sum of squares is the cheapest sign that nothing is beyond."""
    return x if x.dot(x) < MODERATE**2 else np.clip(x, -MODERATE, MODERATE)


def scaled(x: Array, factor: float) -> Array:
    """Return ``factor``·x, held within ±`MODERATE`, so that what is left of a tail is 0, never NaN."""
    return moderate(x if factor == 1.0 else factor * x)


def logistic_pair(z: Array) -> tuple[Array, Array]:
    """Return σ(z) and σ(−z), both to full relative accuracy, at any z."""
    up = np.exp(z)
    down = np.reciprocal(1.0 + up)
    up *= down
    np.fmin(up, 1.0, out=up)  # where exp overflowed, inf·0
    return up, down


def tanh_half(z: Array, down: Array) -> Array:
    """Return tanh(z/2), exact beside 0 too, given σ(−z)."""
    half = np.expm1(z)
    half *= down
    return np.fmin(half, 1.0, out=half)


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
