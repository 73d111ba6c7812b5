"""Exponential weights of vectors, and what softmax and its relatives make of them."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array
from actexplorer.core.evaluate import BLOCK
from actexplorer.core.parameter import Interval, Parameter
from actexplorer.core.sums import dots

LARGE = 1e290  # beyond it sums and differences may overflow; they are taken of what is SCALE times smaller
SCALE = 2.0**-40

TEMPERATURE = Parameter(
    "temperature", 1.0, "T", slider=(0.05, 10.0), domain=Interval(0.0, math.inf, closed_low=True, closed_high=True)
)


@dataclass(frozen=True, slots=True)
class Weights:
    """e^{z} of each row (batch, n), where z ≤ 0 is 0 at ``top`` (batch,); ``rest`` (batch,) is the row's sum without that 1."""

    e: Array
    top: NDArray[np.intp]
    rest: Array
    z: Array | None = None

    @property
    def total(self) -> Array:
        """The sum of each row as (batch, 1)."""
        return (1.0 + self.rest)[:, np.newaxis]

    @property
    def shares(self) -> Array:
        """The weights divided by their sum: softmax."""
        return self.e / self.total

    @property
    def others(self) -> Array:
        """For each weight, the sum of the others (batch, n), without cancellation at the top."""
        out = self.total - self.e
        out[np.arange(len(out)), self.top] = self.rest
        return out

    def deviations(self, w: Array) -> Array:
        """Return total · (w − w̄), where w̄ is the mean of ``w`` (batch, n) by the weights.

        It is Σ eⱼ(wᵢ − wⱼ), with w taken from its value at the top: exact for ties of whole numbers, and without
        cancellation where one entry dominates.
        """
        h = w - w[np.arange(len(self.top)), self.top][:, np.newaxis]
        mean = dots(self.e, h)[:, np.newaxis]
        h *= self.total
        h -= mean
        return h

    def block(self, rows: slice) -> Weights:
        """Return the weights of some of the rows."""
        return Weights(self.e[rows], self.top[rows], self.rest[rows])


def blocks(x: Array) -> Iterator[slice]:
    """Yield the rows of ``x`` in blocks that stay in cache."""
    step = max(1, BLOCK // x.shape[1])
    yield from (slice(start, start + step) for start in range(0, len(x), step))


def settled(x: Array, worst: str = "-inf") -> Array:
    """Return ``x`` with the limit of infinite entries: where some are +inf, they count as equal, and others not at all.

    Raises
    ------
    ValueError
        For a row of −inf alone, which has no limit; ``worst`` is what the caller's entries are called there.
    """
    highest = np.maximum.reduce(x, axis=1)
    if np.isfinite(highest).all():
        return x
    if (highest == -np.inf).any():
        raise ValueError(f"a vector of nothing but {worst} has no limit")
    limit = np.where(x == np.inf, 0.0, -np.inf)
    return np.where((highest == np.inf)[:, np.newaxis], limit, x)


def weights(x: Array, factor: float = 1.0, divisor: float = 1.0, keep: bool = False, worst: str = "-inf") -> Weights:
    """Return e^{z} for z = factor·(x − max x)/divisor of each row; ``keep`` keeps z too.

    Either may be 0 or infinite where the other is 1: then all weights are equal, or those below the greatest are 0.
    """
    e, z = np.empty_like(x), np.empty_like(x) if keep else None
    top, rest = np.empty(len(x), np.intp), np.empty(len(x))
    if 0.0 < factor < 1.0 or 1.0 < divisor < math.inf:  # the product may be finite where the difference is not
        x, factor, divisor = 0.5 * x, factor * 2.0 if factor < 1.0 else factor, divisor * 0.5 if divisor > 1.0 else divisor
    for rows in blocks(x):
        part, out = settled(x[rows], worst), e[rows]
        places = np.arange(len(part))
        top[rows] = first = part.argmax(axis=1)
        highest = part[places, first][:, np.newaxis]
        np.subtract(part, highest, out=out)
        if factor == 0.0 or divisor == math.inf:
            out[...] = np.where(part == -np.inf, -np.inf, 0.0 * part)
        elif factor == math.inf or divisor == 0.0:
            out[...] = np.where(np.isnan(highest), np.nan, np.where(part == highest, 0.0, -np.inf))
        elif factor != 1.0:
            out *= factor
        elif divisor != 1.0:
            out /= divisor
        if z is not None:
            z[rows] = out
        np.exp(out, out=out)
        out[places, first] = 0.0
        np.add.reduce(out, axis=1, out=rest[rows])
        out[places, first] = 1.0
    return Weights(e, top, rest, z)


def tamed(w: Array) -> tuple[Array, float]:
    """Return ``w`` and 1, or, where its differences may overflow, what is `SCALE` times smaller, and what takes it back."""
    if w.size and max(w.max(), -w.min()) > LARGE:
        return w * SCALE, 1.0 / SCALE
    return w, 1.0


def projected(weights: Weights, w: Array, factor: float) -> Array:
    """Return factor · yᵢ(wᵢ − Σⱼ wⱼyⱼ), with y the shares, for ``w`` (batch, n)."""
    out = np.empty_like(w)
    for rows in blocks(w):
        part = weights.block(rows)
        plain, back = tamed(w[rows])
        change = part.deviations(plain)
        change *= part.e
        np.multiply(change, factor * back / (part.total * part.total), out=out[rows])
    return out


class Softmax:
    """softmax(x/T) at a batch of vectors, or softmax(−x/T) where ``sign`` is −1; see `Local`.

    At T = 0, where it is constant but for jumps at ties, and at T = ∞ the derivatives are 0.
    """

    def __init__(self, x: Array, temperature: float, sign: float = 1.0) -> None:
        self.weights = weights(x if sign > 0.0 else -x, divisor=temperature, worst="-inf" if sign > 0.0 else "+inf")
        self.rate = reciprocal(temperature)
        self.sign = sign

    @property
    def value(self) -> Array:
        """The shares (batch, n)."""
        return self.weights.shares

    def jacobian(self) -> Array:
        """Return ±yᵢ(δᵢⱼ − yⱼ)/T as (batch, i, j)."""
        w, places = self.weights, np.arange(self.weights.e.shape[1])
        steps = self.sign * self.rate * w.shares
        out = -steps[:, :, np.newaxis] * w.shares[:, np.newaxis, :]
        out[:, places, places] = steps * (w.others / w.total)
        out += 0.0  # no -0
        return out

    def vjp(self, g: Array) -> Array:
        """Return ±yᵢ(gᵢ − Σⱼ gⱼyⱼ)/T."""
        return projected(self.weights, g, self.sign * self.rate)

    jvp = vjp  # the Jacobian is symmetric

    def hvp(self, g: Array, v: Array) -> Array:
        """Return yᵢ(aᵢ − Σⱼ aⱼyⱼ)/T² with a = (g − Σ gⱼyⱼ)(v − Σ vⱼyⱼ)."""
        w, (g, back), (v, further) = self.weights, tamed(g), tamed(v)
        product = (w.deviations(g) / w.total) * (w.deviations(v) / w.total)
        return projected(w, product, self.rate) * (self.rate * back * further)


def reciprocal(temperature: float) -> float:
    """Return 1/T, and 0 where T is 0; the largest float where no float is as large."""
    return min(1.0 / temperature, sys.float_info.max) if temperature else 0.0
