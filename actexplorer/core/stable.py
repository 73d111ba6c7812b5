"""The few overflow-safe primitives that jets share."""

from __future__ import annotations

import numpy as np

from actexplorer.core.activation import Array

LARGEST = 708.0  # exp of it, and its reciprocal, are normal numbers


def logistic_pair(z: Array) -> tuple[Array, Array]:
    """Return σ(z) and σ(−z), both to full relative accuracy, for z up to `LARGEST` (beyond it σ(−z) stays at 3e-308)."""
    e = np.exp(np.minimum(z, LARGEST))
    c = np.reciprocal(1.0 + e)
    e *= c
    return e, c
