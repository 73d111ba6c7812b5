"""Exponential weights of vectors, and what softmax and its relatives make of them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array
from actexplorer.core.parameter import Interval, Parameter
from actexplorer.core.sums import dots, row_sums, times, two_sum

LARGE = 1e290  # beyond it sums and differences may overflow
WIDE = 1 << 17  # entries of a block of rows, which stays in cache
MANY = 1 << 15  # entries from which on it is worth to leave out a pass
PLAIN = (1e-4, 1e300)  # of what Σ e^x may be when e^x itself neither overflows nor loses digits
SAMPLE = 8  # columns that tell of most rows that they are not all ties, nor all in one entry

TEMPERATURE = Parameter(
    "temperature", 1.0, "T", slider=(0.05, 10.0), domain=Interval(0.0, math.inf, closed_low=True, closed_high=True)
)


@dataclass(frozen=True)
class Shares:
    """Positive numbers y (batch, n), those of a row together 1, and, if known, which of them is the greatest (batch,).

    ``flat`` are the numbers of the rows whose shares are all above half the greatest one, and ``lack`` (rows, n) what each is
    short of it, as a part of it, −1/2 to 0. ``z`` is the logarithm of each share's ratio to the greatest, where it was asked
    for.
    """

    y: Array
    first: NDArray[np.intp] | None
    flat: NDArray[np.intp]
    lack: Array
    z: Array

    @cached_property
    def top(self) -> NDArray[np.intp]:
        """Which entry of each row is the greatest, the first of equal ones (batch,)."""
        if self.first is not None:
            return self.first
        found: NDArray[np.intp] = self.y.argmax(axis=1)
        return found

    @cached_property
    def places(self) -> NDArray[np.intp]:
        """The numbers of the rows."""
        return np.arange(len(self.y))

    @cached_property
    def greatest(self) -> Array:
        """The greatest share of each row as (batch, 1)."""
        return self.y[self.places, self.top][:, np.newaxis]

    @cached_property
    def rest(self) -> Array:
        """What the other shares of each row add up to, as (batch, 1): 1 − the greatest, to all digits."""
        out = 1.0 - self.greatest
        leading = np.flatnonzero(self.greatest > 0.5)
        others = self.y[leading]
        others[np.arange(len(leading)), self.top[leading]] = 0.0
        out[leading] = np.add.reduce(others, axis=1, keepdims=True)
        return out

    @cached_property
    def leading(self) -> NDArray[np.intp]:
        """The numbers of the rows in which one share is above 0.999, and perhaps of further ones."""
        columns = np.ascontiguousarray(self.y[:, : max(SAMPLE, self.y.shape[1] // 256)].T)
        rest_at_least = np.add.reduce(columns, axis=0) - columns.max(axis=0)
        doubtful = np.flatnonzero(~(rest_at_least > 1e-3))
        found: NDArray[np.intp] = doubtful[self.y[doubtful].max(axis=1) > 0.5]
        return found

    @property
    def others(self) -> Array:
        """What 1 lacks of each share (batch, n), to all digits."""
        out = 1.0 - self.y
        out[self.places, self.top] = self.rest[:, 0]
        return out

    def mean(self, w: Array) -> Array:
        """Return the mean of each row of ``w`` (batch, n) by the shares (batch,); see `deviations`."""
        out = dots(self.y, w)
        if len(self.flat):
            sums = row_sums(w[self.flat])
            total = sums.high + (sums.low + dots(self.lack, w[self.flat]))
            out[self.flat] = total / (w.shape[1] + np.add.reduce(self.lack, axis=1))
        return out

    def deviations(self, w: Array) -> Array:
        """Return w − w̄, where w̄ is the mean of ``w`` (batch, n) by the shares.

        It is Σ yⱼ(wᵢ − wⱼ), with w taken from its value at the top: without cancellation where one entry dominates. Where
        the shares are nearly equal, the plain sum Σ (wᵢ − wⱼ) is exact, and what the shares lack is taken from it.
        """
        base = w[self.places, self.top][:, np.newaxis]
        h = w - base
        h -= dots(self.y, h)[:, np.newaxis]
        if len(self.flat):
            h[self.flat] = self._near_ties(w[self.flat], base[self.flat])
        return h

    def _near_ties(self, w: Array, base: Array) -> Array:
        h, error = two_sum(w, -base)
        n, sums = w.shape[1], row_sums(h, error)
        high, low = times(h, n)
        out, rest = two_sum(high, -sums.high[:, np.newaxis])
        rest += low + (n * error - sums.low[:, np.newaxis])
        lacking = h * np.add.reduce(self.lack, axis=1, keepdims=True) - dots(self.lack, h)[:, np.newaxis]
        out += rest + lacking
        out /= n + np.add.reduce(self.lack, axis=1, keepdims=True)
        return out

    def some(self, rows: slice | NDArray[np.intp]) -> Shares:
        """Return the shares of some of the rows, in their order."""
        kept = np.arange(len(self.y))[rows]
        flat = np.flatnonzero(np.isin(kept, self.flat)) if len(self.flat) else self.flat
        lack = self.lack[np.searchsorted(self.flat, kept[flat])] if len(flat) else self.lack[:0]
        return Shares(self.y[rows], None if self.first is None else self.first[rows], flat, lack, self.z[rows])


def blocks(x: Array) -> Iterator[slice]:
    """Yield the rows of ``x`` in blocks that stay in cache."""
    step = max(1, WIDE // x.shape[1])
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


def shares(x: Array, factor: float = 1.0, divisor: float = 1.0, keep: bool = False, worst: str = "-inf") -> Shares:
    """Return e^{z} over its sum for z = factor·(x − max x)/divisor of each row; ``keep`` keeps z too.

    Either may be 0 or infinite where the other is 1: then all shares are equal, or those below the greatest are 0.
    ``worst`` is for `settled`.
    """
    if factor == divisor == 1.0 and not keep and x.size > MANY and x.shape[1] > SAMPLE:
        y, top, z = _plain_shares(x, worst), None, x[:, :0]
    else:
        y, top, z = _shares(x, factor, divisor, keep, worst)
    columns = np.ascontiguousarray(y[:, :SAMPLE].T)
    flat = np.flatnonzero(columns.min(axis=0) > 0.5 * columns.max(axis=0))
    flat = flat[y[flat].min(axis=1) > 0.5 * y[flat].max(axis=1)]
    rows = settled(x[flat])
    lack = np.expm1(_depths(rows, rows.max(axis=1, keepdims=True), factor, divisor))
    return Shares(y, top, flat, lack, z)


def _plain_shares(x: Array, worst: str) -> Array:
    """Return e^x over its sum, by way of the differences in rows where e^x overflows or vanishes."""
    y, sums = np.empty_like(x), np.empty((len(x), 1))
    for rows in blocks(x):
        out, total = y[rows], sums[rows]
        np.exp(x[rows], out=out)
        np.add.reduce(out, axis=1, keepdims=True, out=total)
        out *= np.reciprocal(total)
    odd = np.flatnonzero(~((sums > PLAIN[0]) & (sums < PLAIN[1])))
    if len(odd):
        y[odd] = _shares(x[odd], 1.0, 1.0, False, worst)[0]
    return y


def _shares(x: Array, factor: float, divisor: float, keep: bool, worst: str) -> tuple[Array, NDArray[np.intp], Array]:
    """Return the shares, where each row's greatest is, and z (no columns of it unless ``keep``)."""
    y, z, top = np.empty_like(x), np.empty(x.shape if keep else (len(x), 0)), np.empty(len(x), np.intp)
    for rows in blocks(x):
        part, out = settled(x[rows], worst), y[rows]
        top[rows] = first = part.argmax(axis=1)
        depths = _depths(part, part[np.arange(len(part)), first][:, np.newaxis], factor, divisor)
        if keep:
            z[rows] = depths
        np.exp(depths, out=out)
        out /= np.add.reduce(out, axis=1, keepdims=True)
    return y, top, z


def _depths(x: Array, highest: Array, factor: float, divisor: float) -> Array:
    """Return factor·(x − highest)/divisor; see `shares`."""
    if factor == 0.0 or divisor == math.inf:
        return np.where(x == -np.inf, -np.inf, 0.0 * x)
    if factor == math.inf or divisor == 0.0:
        return np.where(np.isnan(highest), np.nan, np.where(x == highest, 0.0, -np.inf))
    if factor < 1.0 or divisor > 1.0:  # the product may be finite where the difference is not
        out = 0.5 * x
        out -= 0.5 * highest
        out *= 2.0 * factor if factor < 1.0 else factor
        out /= 0.5 * divisor if divisor > 1.0 else divisor
        return out
    out = x - highest
    if factor != 1.0:
        out *= factor
    if divisor != 1.0:
        out /= divisor
    return out


def normalised(w: Array, largest: int = 400) -> tuple[Array, int]:
    """Return ``w`` divided by a power of 2 that keeps it below 2^largest, and the exponent, 0 where it is below already."""
    size = max(w.max(), -w.min()) if w.size else 0.0
    exponent = math.frexp(size)[1] - largest if math.isfinite(size) else 0
    return (np.ldexp(w, -exponent), exponent) if exponent > 0 else (w, 0)


def rescaled(w: Array, exponent: int) -> Array:
    """Return ``w`` times a power of 2."""
    return np.ldexp(w, exponent) if exponent else w


def projected(shares: Shares, w: Array, factor: float, power: int = 0) -> Array:
    """Return factor · 2^power · yᵢ(wᵢ − Σⱼ wⱼyⱼ), with y the shares, for ``w`` (batch, n).

    Of large arrays, rows without ties, without a dominating share and without a common offset in ``w`` are computed as
    they are written, in few passes.
    """
    if w.size <= MANY:
        return rescaled(_projected_with_care(shares, w, factor), power)
    out, mean = np.empty_like(w), np.empty(len(w))
    for rows in blocks(w):
        change = out[rows]
        mean[rows] = dots(shares.y[rows], w[rows])
        np.subtract(w[rows], mean[rows][:, np.newaxis], out=change)
        change *= shares.y[rows]
        if factor != 1.0:
            change *= factor
    spread = np.maximum(np.abs(w[:, 0] - mean), np.abs(w[:, -1] - mean))
    delicate = ~((np.abs(mean) <= 16.0 * spread) & (np.abs(mean) < LARGE))
    delicate[shares.flat] = True
    delicate[shares.leading] = True
    careful = np.flatnonzero(delicate)
    if len(careful):
        out[careful] = _projected_with_care(shares.some(careful), w[careful], factor)
    return rescaled(out, power)


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
        self.shares = shares(x if up else -x, divisor=temperature, worst="-inf" if up else "+inf")
        self.rate, self.power = reciprocal(temperature)
        self.sign = sign

    @property
    def value(self) -> Array:
        """The shares (batch, n)."""
        return self.shares.y

    def jacobian(self) -> Array:
        """Return ±yᵢ(δᵢⱼ − yⱼ)/T as (batch, i, j)."""
        y, places = self.shares.y, np.arange(self.shares.y.shape[1])
        steps = self.sign * self.rate * y
        out = -steps[:, :, np.newaxis] * y[:, np.newaxis, :]
        out[:, places, places] = steps * self.shares.others
        out += 0.0  # no -0
        return rescaled(out, self.power)

    def vjp(self, g: Array) -> Array:
        """Return ±yᵢ(gᵢ − Σⱼ gⱼyⱼ)/T."""
        return projected(self.shares, g, self.sign * self.rate, self.power)

    jvp = vjp  # the Jacobian is symmetric

    def hvp(self, g: Array, v: Array) -> Array:
        """Return yᵢ(aᵢ − Σⱼ aⱼyⱼ)/T² with a = (g − Σ gⱼyⱼ)(v − Σ vⱼyⱼ)."""
        return curvature(self.shares, g, v, self.rate, self.power)


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
    apart = shares.rest[:, 0] - shares.greatest[:, 0]
    apart[shares.flat] = shares.greatest[shares.flat, 0] * np.add.reduce(shares.lack, axis=1)
    change = shares.greatest[:, 0] * shares.rest[:, 0] * apart * steepness
    return np.where(shares.top[:, np.newaxis] == np.arange(2), change[:, np.newaxis], -change[:, np.newaxis])
