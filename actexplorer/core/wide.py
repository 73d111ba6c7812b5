"""Numbers of about thirty digits and any exponent, for sums that cancel and for factors beyond the floats."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array
from actexplorer.core.sums import halves, row_sums, two_sum

LEAST = -(1 << 40)  # the power of a 0
APART = 4000  # powers by which a summand no longer counts


@dataclass(frozen=True, slots=True)
class Wide:
    """Arrays of numbers (``high`` + ``low``)·2^``power``, ``low`` below the last place of ``high``.

    ``high`` is 0 or, of a sum, in ±[½, 1); products of a few such are near 1 as well.
    """

    high: Array
    low: Array
    power: NDArray[np.int64]

    @classmethod
    def of(cls, x: Array | float | Fraction) -> Wide:
        """Return floats, or one fraction, as such numbers."""
        high = np.asarray(float(x) if isinstance(x, Fraction) else x, np.float64)
        low = np.asarray(float(x - Fraction(float(x))) if isinstance(x, Fraction) else 0.0)
        return _settled(high, low, np.int64(0))

    def __add__(self, other: Wide) -> Wide:
        power = np.maximum(self.power, other.power)
        (a, a_low), (b, b_low) = self._with(power), other._with(power)
        high, low = two_sum(a, b)
        low += a_low
        low += b_low
        return _settled(high, low, power)

    def __neg__(self) -> Wide:
        return Wide(-self.high, -self.low, self.power)

    def __sub__(self, other: Wide) -> Wide:
        return self + -other

    def __mul__(self, other: Wide) -> Wide:
        """Return the product; see Dekker: A floating-point technique for extending the available precision (1971)."""
        product = self.high * other.high
        (a, a_rest), (b, b_rest) = halves(self.high), halves(other.high)
        low = ((a * b - product) + a * b_rest + a_rest * b) + a_rest * b_rest
        low += self.high * other.low
        low += self.low * other.high
        return Wide(*two_sum(product, low), self.power + other.power)

    def inverse(self) -> Wide:
        """Return 1/self."""
        first = _settled(1.0 / self.high, np.zeros(()), -self.power)
        return first + first * (ONE - self * first)

    def sum(self) -> Wide:
        """Return the sum of each row of (batch, n) as (batch, 1)."""
        power = self.power.max(axis=1, keepdims=True)
        high, low = row_sums(*self._with(power))
        return _settled(high[:, np.newaxis], low[:, np.newaxis], power)

    def only(self, mask: NDArray[np.bool_]) -> Wide:
        """Return the numbers where ``mask`` holds, 0 elsewhere."""
        return Wide(np.where(mask, self.high, 0.0), np.where(mask, self.low, 0.0), np.where(mask, self.power, LEAST))

    def __getitem__(self, places: Any) -> Wide:
        return Wide(self.high[places], self.low[places], self.power[places])

    def floats(self) -> Array:
        """Return the nearest floats."""
        out: Array = np.ldexp(self.high + self.low, self.power.clip(-APART, APART))
        return out

    def _with(self, power: NDArray[np.int64]) -> tuple[Array, Array]:
        """Return ``high`` and ``low`` for a power that is not below its own."""
        scale = np.ldexp(1.0, np.maximum(self.power - power, -APART))
        return self.high * scale, self.low * scale


def _settled(high: Array, low: Array, power: NDArray[np.int64] | np.int64) -> Wide:
    high, low = two_sum(high, low)
    high, shift = np.frexp(high)
    return Wide(high, np.ldexp(low, -shift), np.where(high == 0.0, LEAST, power + shift))


ONE = Wide.of(1.0)
