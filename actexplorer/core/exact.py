"""Products together with what rounding took from them, for the few places where that would show."""

from __future__ import annotations

import math
import sys
from fractions import Fraction

import numpy as np

from actexplorer.core.activation import Array

LOW_BITS = ~np.int64((1 << 27) - 1)
SPLITTER = 2.0**27 + 1.0
LARGEST = sys.float_info.max


def finite(value: float | Fraction) -> float:
    """Return the nearest finite float, so that coefficients made of extreme parameters never turn 0 into NaN."""
    return float(min(max(value, -LARGEST), LARGEST))


def product(x: Array, factor: float) -> tuple[Array, Array | None]:
    """Return p and e with ``factor``·x = p + e exactly, p rounded; e is None where it is 0 throughout.

    See Dekker: A floating-point technique for extending the available precision (1971). Beyond about ±1e290, and where e
    is subnormal, e may be 0 though the product is not exact.
    """
    p = factor * x
    if abs(math.frexp(factor)[0]) == 0.5:
        return p, None
    high = (x.view(np.int64) & LOW_BITS).view(np.float64)
    low = x - high
    shifted = SPLITTER * factor
    factor_high = shifted - (shifted - factor)
    factor_low = factor - factor_high
    e = high * factor_high
    e -= p
    e += low * factor_high
    e += high * factor_low
    e += low * factor_low
    e[~np.isfinite(e)] = 0.0
    return p, e
