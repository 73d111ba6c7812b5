"""Softmax and what its relatives share: its products without its Jacobian."""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.core.parameter import Interval, Parameter
from actexplorer.core.shares import MANY, Shares, blocks, is_large, settled, shares
from actexplorer.core.sums import dots
from actexplorer.core.weights import COLD, FEW, Weights
from actexplorer.core.wide import Wide

LARGE = 1e290  # beyond it sums and differences may overflow

TEMPERATURE = Parameter(
    "temperature", 1.0, "T", slider=(0.05, 10.0), domain=Interval(0.0, math.inf, closed_low=True, closed_high=True)
)


def normalised(w: Array, largest: int = 400) -> tuple[Array, int]:
    """Return ``w`` divided by a power of 2 that keeps it below 2^largest, and the exponent, 0 where it is below already."""
    size = max(w.max(), -w.min()) if w.size else 0.0
    exponent = math.frexp(size)[1] - largest if math.isfinite(size) else 0
    return (np.ldexp(w, -exponent), exponent) if exponent > 0 else (w, 0)


def rescaled(w: Array, exponent: int) -> Array:
    """Return ``w`` times a power of 2."""
    return np.ldexp(w, exponent) if exponent else w


class Projection:
    """factor · yᵢ(wᵢ − Σⱼ wⱼyⱼ), with y the shares, for a large ``w`` (batch, n), in few passes over blocks of rows."""

    def __init__(self, w: Array, factor: float) -> None:
        self.w, self.factor = w, factor
        self.out, self.mean = np.empty_like(w), np.empty(len(w))

    def take(self, rows: slice, y: Array) -> None:
        """Compute a block of rows from its shares, as the formula is written."""
        w, out, mean = self.w[rows], self.out[rows], self.mean[rows]
        mean[...] = dots(y, w)
        np.subtract(w, mean[:, np.newaxis], out=out)
        out *= y
        if self.factor != 1.0:
            out *= self.factor

    def result(self, shares: Shares) -> Array:
        """Return all rows, those with ties, with a dominating share or with a common offset in ``w`` computed with care."""
        w, mean = self.w, self.mean
        spread = np.maximum(np.abs(w[:, 0] - mean), np.abs(w[:, -1] - mean))
        delicate = ~((np.abs(mean) <= 16.0 * spread) & (np.abs(mean) < LARGE))
        if len(shares.fine) < len(w):
            delicate[shares.fine] = True
        delicate[shares.leading] = True
        delicate[shares.odd] = True
        careful = np.flatnonzero(delicate)
        if len(careful):
            self.out[careful] = _projected_with_care(shares.some(careful), w[careful], self.factor)
        return self.out


def projected(shares: Shares, w: Array, factor: float, power: int = 0) -> Array:
    """Return factor · 2^power · yᵢ(wᵢ − Σⱼ wⱼyⱼ), with y the shares, for ``w`` (batch, n)."""
    if w.size <= MANY:
        return rescaled(_projected_with_care(shares, w, factor), power)
    projection = Projection(w, factor)
    for rows in blocks(w):
        projection.take(rows, shares.y[rows])
    return rescaled(projection.result(shares), power)


def _projected_with_care(shares: Shares, w: Array, factor: float) -> Array:
    plain, exponent = normalised(w, 960)
    out = shares.deviations(plain) * shares.y * factor
    return rescaled(out, exponent)


def reciprocal(temperature: float) -> tuple[float, int]:
    """Return a factor and a power of 2 that make 1/T, which may be beyond floats; 0 and 0 where T is 0 or ∞."""
    if temperature in (0.0, math.inf):
        return 0.0, 0
    mantissa, exponent = math.frexp(temperature)
    return (1.0 / temperature, 0) if abs(exponent) < 512 else (1.0 / mantissa, -exponent)


class Softmax:
    """softmax(x/T) at a batch of vectors, or softmax(−x/T) where ``sign`` is −1; see `Local`.

    At T = 0, where it is constant but for jumps at ties, and at T = ∞ the derivatives are 0.
    """

    def __init__(self, x: Array, temperature: float, sign: float = 1.0) -> None:
        up = sign > 0.0
        self.x = x if up else -x
        self.shares = shares(self.x, divisor=temperature, worst="-inf" if up else "+inf")
        self.rate, self.power = reciprocal(temperature)
        self.temperature, self.sign = temperature, sign

    @cached_property
    def weights(self) -> Weights | None:
        """Wide weights of not too many entries, None of more and where the derivatives are 0."""
        return Weights.of(settled(self.x), self.wide_rate) if self.x.size <= FEW and self.rate else None

    @property
    def wide_rate(self) -> Wide:
        """1/T."""
        return Wide.of(self.temperature).inverse()

    @property
    def value(self) -> Array:
        """The shares (batch, n)."""
        return self.shares.y

    def jacobian(self) -> Array:
        """Return ±yᵢ(δᵢⱼ − yⱼ)/T as (batch, i, j)."""
        if self.temperature < COLD and (weights := self.weights) is not None:
            return (weights.jacobian() * self.wide_rate).floats() * self.sign + 0.0
        y, places = self.shares.y, np.arange(self.shares.y.shape[1])
        steps = self.sign * self.rate * y
        out = -steps[:, :, np.newaxis] * y[:, np.newaxis, :]
        out[:, places, places] = steps * self.shares.others
        out += 0.0  # no -0
        return rescaled(out, self.power)

    def vjp(self, g: Array) -> Array:
        """Return ±yᵢ(gᵢ − Σⱼ gⱼyⱼ)/T."""
        if (weights := self.weights) is not None:
            return (weights.shares * weights.deviations(Wide.of(g)) * self.wide_rate).floats() * self.sign
        return projected(self.shares, g, self.sign * self.rate, self.power)

    jvp = vjp  # the Jacobian is symmetric

    def hvp(self, g: Array, v: Array) -> Array:
        """Return yᵢ(aᵢ − Σⱼ aⱼyⱼ)/T² with a = (g − Σ gⱼyⱼ)(v − Σ vⱼyⱼ)."""
        if (weights := self.weights) is not None:
            rate = self.wide_rate
            return (weights.shares * weights.curved(Wide.of(g), Wide.of(v)) * rate * rate).floats()
        return curvature(self.shares, g, v, self.rate, self.power)


def softmax_with_vjp(x: Array, g: Array) -> tuple[Array, Array]:
    """Return softmax (batch, n) and its vjp with ``g``; of a large ``x`` both block by block, while a block is in cache."""
    if not is_large(x):
        local = Softmax(x, 1.0)
        return local.value, local.vjp(g)
    projection = Projection(g, 1.0)
    found = shares(x, follow=projection.take)
    return found.y, projection.result(found)


def curvature(shares: Shares, g: Array, v: Array, rate: float, power: int) -> Array:
    """Return what `Softmax.hvp` does, with powers of 2 apart: factors may be beyond floats where the product is not."""
    g, of_g = normalised(g)
    v, of_v = normalised(v)
    mantissa, exponent = math.frexp(rate)
    if g.shape[1] == 2:
        out = _curvature_of_two(shares, (g[:, 0] - g[:, 1]) * (v[:, 0] - v[:, 1])) * mantissa**2
    else:
        out = projected(shares, shares.deviations(g) * shares.deviations(v), mantissa) * mantissa
    return rescaled(out, of_g + of_v + 2 * (exponent + power))


def _curvature_of_two(shares: Shares, steepness: Array) -> Array:
    """Return ±y₁y₂(y₂ − y₁) · (g₁ − g₂)(v₁ − v₂), where the difference of the shares is exact beside ties as well."""
    apart = shares.greatest[:, 0] * np.expm1(shares.z.min(axis=1))
    change = shares.greatest[:, 0] * shares.rest[:, 0] * apart * steepness
    signs = np.where(shares.top[:, np.newaxis] == np.arange(2), 1.0, -1.0)
    out: Array = signs * change[:, np.newaxis]
    return out
