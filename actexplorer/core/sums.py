"""Sums along the rows of an array, with what rounding took from them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Array


class Exact(NamedTuple):
    """An unevaluated sum ``high + low``, of about twice a float's digits; ``low`` is below the last place of ``high``."""

    high: Array
    low: Array


def two_sum(a: Array, b: Array) -> Exact:
    """Return a + b exactly, but for overflow. See Knuth: The art of computer programming 2, section 4.2.2 (1969)."""
    total = a + b
    shadow = total - a
    return Exact(total, (a - (total - shadow)) + (b - shadow))


def row_sums(high: Array, low: Array | None = None) -> Exact:
    """Return the sum of each row of ``high`` (batch, n), or of ``high + low``, by adding halves to each other."""
    low = np.zeros_like(high) if low is None else low
    if not high.shape[1]:
        return Exact(np.zeros(len(high)), np.zeros(len(high)))
    while (n := high.shape[1]) > 1:
        half = n // 2
        added, error = two_sum(high[:, :half], high[:, half : 2 * half])
        error += low[:, :half] + low[:, half : 2 * half]
        high, low = np.concatenate([added, high[:, 2 * half :]], axis=1), np.concatenate([error, low[:, 2 * half :]], axis=1)
    return two_sum(high[:, 0], low[:, 0])


def times(a: Array, whole: Array | int) -> Exact:
    """Return ``a`` times whole numbers below 2²⁶, exactly but for overflow."""
    high, low = halves(a)
    return two_sum(high * whole, low * whole)


def quotient(a: Exact, whole: Array) -> Exact:
    """Return ``a`` divided by whole numbers below 2²⁶."""
    q = a.high / whole
    high, low = halves(q)
    rest = (a.high - high * whole) - low * whole
    return two_sum(q, (rest + a.low) / whole)


def halves(a: Array) -> Exact:
    """Return ``a`` as a sum of two numbers of 26 and 27 bits."""
    high = (a.view(np.int64) & ~np.int64((1 << 27) - 1)).view(np.float64)
    return Exact(high, a - high)


def dots(a: Array, b: Array) -> Array:
    """Return the products of the rows of ``a`` with those of ``b``, in plain floats; never by a BLAS that starts threads."""
    out: Array = np.vecdot(a, b) if a.shape[1] < 10_000 else np.einsum("ij,ij->i", a, b)
    return out
