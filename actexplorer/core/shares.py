"""Shares of 1 that exponentials of a vector's entries have, and means by them, to all digits."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array
from actexplorer.core.sums import dots, row_sums, times, two_sum

WIDE = 1 << 17  # entries of a block of rows, which stays in cache
MANY = 1 << 15  # entries from which on it is worth to leave out a pass
PLAIN = (1e-4, 1e300)  # of what Σ e^x may be when e^x itself neither overflows nor loses digits
NEAR = -math.log(2.0)  # z from which on e^z is taken as 1 + (e^z − 1)
SAMPLE = 8  # columns that tell of most rows that they are not all ties, nor all in one entry


@dataclass(frozen=True)
class Shares:
    """Positive numbers y (batch, n), those of a row together 1, and, if known, which of them is the greatest (batch,).

    ``fine`` are the numbers of the rows of which more is known: ``z`` (rows, n), the logarithms of their shares' ratios to the
    greatest. They are all rows, or those of a large array whose shares are nearly equal. ``odd``
    are rows of a large array that were computed apart, and ``columns`` may be the first few of y.
    """

    y: Array
    first: NDArray[np.intp] | None
    fine: NDArray[np.intp]
    z: Array
    odd: NDArray[np.intp] = field(default_factory=lambda: np.empty(0, np.intp))
    columns: Array | None = None

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
        columns = np.ascontiguousarray(self.y[:, :SAMPLE].T) if self.columns is None else self.columns
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
        if len(self.fine):
            parts, w = Parts.of(self.z), w[self.fine]
            sums = row_sums(np.where(parts.near, w, 0.0))
            out[self.fine] = (sums.high + (sums.low + dots(parts.lack + parts.far, w))) / parts.total[:, 0]
        return out

    def deviations(self, w: Array) -> Array:
        """Return w − w̄, where w̄ is the mean of ``w`` (batch, n) by the shares.

        It is Σ yⱼ(wᵢ − wⱼ), with w taken from its value at the top: without cancellation where one entry dominates. Among
        entries that nearly tie, the plain sum Σ (wᵢ − wⱼ) is exact, and what their shares lack of the greatest is taken
        from it.
        """
        base = w[self.places, self.top][:, np.newaxis]
        if len(self.fine) == len(w):
            return self._fine_deviations(w, base)
        h = w - base
        h -= dots(self.y, h)[:, np.newaxis]
        if len(self.fine):
            h[self.fine] = self._fine_deviations(w[self.fine], base[self.fine])
        return h

    def _fine_deviations(self, w: Array, base: Array) -> Array:
        parts = Parts.of(self.z)
        h, error = two_sum(w, -base)
        sums = row_sums(np.where(parts.near, h, 0.0), np.where(parts.near, error, 0.0))
        high, low = times(h, parts.number)
        out, rest = two_sum(high, -sums.high[:, np.newaxis])
        rest += low + (parts.number * error - sums.low[:, np.newaxis])
        for weights in (parts.lack, parts.far):
            rest += h * np.add.reduce(weights, axis=1, keepdims=True) - dots(weights, h)[:, np.newaxis]
        out += rest
        out /= parts.total
        return out

    def some(self, rows: NDArray[np.intp]) -> Shares:
        """Return the shares of some of the rows, by their numbers in ascending order."""
        fine = np.flatnonzero(np.isin(rows, self.fine))
        z = self.z[np.searchsorted(self.fine, rows[fine])]
        return Shares(self.y[rows], None if self.first is None else self.first[rows], fine, z)


class Parts(NamedTuple):
    """e^z of each row in two parts: 1 + ``lack`` where it is ``near`` 1, and ``far`` elsewhere, each 0 in place of the other.

    ``number`` and ``total`` (batch, 1) are how many are near, and the sum of all.
    """

    near: NDArray[np.bool_]
    lack: Array
    far: Array
    number: Array
    total: Array

    @classmethod
    def of(cls, z: Array) -> Parts:
        """Return the parts of e^z."""
        near = z > NEAR
        lack, far = np.where(near, np.expm1(z), 0.0), np.where(near, 0.0, np.exp(z))
        number = np.add.reduce(near, axis=1, keepdims=True, dtype=np.float64)
        total = number + np.add.reduce(lack, axis=1, keepdims=True) + np.add.reduce(far, axis=1, keepdims=True)
        return cls(near, lack, far, number, total)


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


def is_large(x: Array) -> bool:
    """Return whether `shares` computes ``x`` (batch, n) in the fewest passes, where it may."""
    return x.size > MANY and x.shape[1] > SAMPLE


def shares(
    x: Array,
    factor: float = 1.0,
    divisor: float = 1.0,
    worst: str = "-inf",
    exact: bool = False,
    follow: Callable[[slice, Array], None] | None = None,
) -> Shares:
    """Return e^{z} over its sum for z = factor·(x − max x)/divisor of each row.

    Either may be 0 or infinite where the other is 1: then all shares are equal, or those below the greatest are 0.
    ``worst`` is for `settled`; where ``exact``, z is known of every row. Of a large ``x``, ``follow`` is called for every block
    with its rows and their shares; those that are ``odd`` it must compute again.
    """
    if exact or factor != 1.0 or divisor != 1.0 or not is_large(x):
        y, top, z = _shares(x, factor, divisor, worst)
        return Shares(y, top, np.arange(len(x)), z)
    y, columns, odd = _plain_shares(x, worst, follow)
    flat = np.flatnonzero(columns.min(axis=0) > 0.5 * columns.max(axis=0))
    flat = flat[y[flat].min(axis=1) > 0.5 * y[flat].max(axis=1)]
    return Shares(y, None, flat, x[flat] - x[flat].max(axis=1, keepdims=True), odd, columns)


def _plain_shares(x: Array, worst: str, follow: Callable[[slice, Array], None] | None) -> tuple[Array, Array, NDArray[np.intp]]:
    """Return e^x over its sum, and the first columns of that; and which rows are odd.

    In those e^x overflows or vanishes: they are computed by way of the differences.
    """
    y, columns, sums = np.empty_like(x), np.empty((SAMPLE, len(x))), np.empty((len(x), 1))
    for rows in blocks(x):
        out, total = y[rows], sums[rows]
        np.exp(x[rows], out=out)
        np.add.reduce(out, axis=1, keepdims=True, out=total)
        out *= np.reciprocal(total)
        columns[:, rows] = out[:, :SAMPLE].T
        if follow is not None:
            follow(rows, out)
    odd = np.flatnonzero(~((sums > PLAIN[0]) & (sums < PLAIN[1])))
    if len(odd):
        y[odd] = _shares(x[odd], 1.0, 1.0, worst)[0]
        columns[:, odd] = y[odd, :SAMPLE].T
    return y, columns, odd


def _shares(x: Array, factor: float, divisor: float, worst: str) -> tuple[Array, NDArray[np.intp], Array]:
    """Return the shares, where each row's greatest is, and z."""
    y, z, top = np.empty_like(x), np.empty_like(x), np.empty(len(x), np.intp)
    for rows in blocks(x):
        part, depths, out = settled(x[rows], worst), z[rows], y[rows]
        top[rows] = first = part.argmax(axis=1)
        depths[...] = _depths(part, part[np.arange(len(part)), first][:, np.newaxis], factor, divisor)
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
