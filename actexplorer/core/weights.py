"""Exponential weights of vectors in wide numbers, for the derivatives of softmax and its relatives at not too many entries."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction
from functools import cached_property, lru_cache
from math import factorial

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array
from actexplorer.core.sums import times, two_sum
from actexplorer.core.wide import ONE, Wide

FEW = 1 << 15  # entries up to which thirty digits take no more than some hundredths of a second
STEPS = 64  # arguments are taken to within half a step of 1/STEPS
COLD = 1e-7  # temperature below which shares that are no full floats still count in derivatives
NEAR = 0.5 / STEPS  # how far below the greatest entry e^z is kept as 1 + (e^z − 1)
FAINT = -1e4  # where z is below, e^z counts for nothing, whatever it is multiplied with
LN_2 = (0.6931471805599453, 2.3190468138462996e-17)
SERIES = [Wide.of(Fraction(1, factorial(n))) for n in (1, 2, 3, 4)]


@dataclass(frozen=True)
class Weights:
    """e^z of each row (batch, n), z = 0 at the greatest: 1 + ``lack`` where it is ``near`` it, ``far`` elsewhere."""

    near: NDArray[np.bool_]
    lack: Wide
    far: Wide
    top: NDArray[np.intp]

    @classmethod
    def of(cls, x: Array, factor: Wide) -> Weights:
        """Return e^{factor·(x − max x)} for ``x`` whose entries are finite, or −inf, which have no weight."""
        places, top = np.arange(len(x)), x.argmax(axis=1)
        highest = x[places, top][:, np.newaxis]
        nothing = x == -np.inf
        z = (Wide.of(np.where(nothing, highest, x)) - Wide.of(highest)) * factor
        size = z.floats()
        nothing |= size < FAINT
        near = ~nothing & (size >= -NEAR)
        lack, far = _exponential(z.only(~nothing), near)
        return cls(near, lack.only(near), far.only(~near & ~nothing), top)

    @cached_property
    def count(self) -> Wide:
        """How many are near (batch, 1)."""
        return Wide.of(np.add.reduce(self.near, axis=1, keepdims=True, dtype=np.float64))

    @cached_property
    def sums(self) -> tuple[Wide, Wide]:
        """The sums of ``lack`` and of ``far`` (batch, 1)."""
        return self.lack.sum(), self.far.sum()

    @cached_property
    def scale(self) -> Wide:
        """1/Σ e^z (batch, 1)."""
        lack, far = self.sums
        return (self.count + lack + far).inverse()

    @cached_property
    def shares(self) -> Wide:
        """e^z/Σ e^z (batch, n)."""
        return (ONE.only(self.near) + self.lack + self.far) * self.scale

    @property
    def others(self) -> Wide:
        """What 1 lacks of each share (batch, n)."""
        lack, far = self.sums
        highest = np.arange(self.near.shape[1]) == self.top[:, np.newaxis]
        rest = (self.count - ONE + lack + far) * self.scale
        return (ONE - self.shares).only(~highest) + rest.only(highest)

    def jacobian(self) -> Wide:
        """Return yᵢ(δᵢⱼ − yⱼ) as (batch, i, j)."""
        y, diagonal = self.shares, np.eye(self.near.shape[1], dtype=np.bool_)
        own = y * self.others
        return own[:, :, np.newaxis].only(diagonal) - (y[:, :, np.newaxis] * y[:, np.newaxis, :]).only(~diagonal)

    def mean(self, w: Wide) -> Wide:
        """Return the mean of each row of ``w`` (batch, n) by the shares (batch, 1)."""
        return (w.only(self.near).sum() + (self.lack * w).sum() + (self.far * w).sum()) * self.scale

    def deviations(self, w: Wide) -> Wide:
        """Return w less its mean, Σⱼ yⱼ(wᵢ − wⱼ)."""
        among_near, rest = self._deviations(w)
        return among_near + rest

    def _deviations(self, w: Wide) -> tuple[Wide, Wide]:
        """Return what they would be if all that are near were equal and the others nothing; and the rest."""
        h = w - w[np.arange(len(self.top)), self.top][:, np.newaxis]
        (lack, far), of_h = self.sums, self.lack * h + self.far * h
        return (self.count * h - h.only(self.near).sum()) * self.scale, (h * (lack + far) - of_h.sum()) * self.scale

    def curved(self, g: Wide, v: Wide) -> Wide:
        """Return the deviations of the product of those of ``g`` and ``v``, without cancellation among ties."""
        (a, a_rest), (b, b_rest) = self._deviations(g), self._deviations(v)
        return self.deviations(a * b) + self.deviations(a * b_rest + a_rest * (b + b_rest))

    def pulled(self, g: Wide) -> Wide:
        """Return gⱼ − yⱼ Σᵢ gᵢ."""
        near, others, (lack, far) = g.only(self.near).sum(), g.only(~self.near).sum(), self.sums
        out = self.count * g - near.only(self.near) - others.only(self.near)
        out += g * (lack + far) - (self.lack + self.far) * (near + others)
        return out * self.scale


@lru_cache(maxsize=1)
def _powers() -> Wide:
    """Return e^{j/STEPS} for j from −STEPS/2 to STEPS/2, which is more than half of ln 2."""
    with localcontext(prec=50):
        exact = [Fraction((Decimal(j) / STEPS).exp()) for j in range(-STEPS // 2, STEPS // 2 + 1)]
    high = np.array([float(value) for value in exact])
    return Wide.of(high) + Wide.of(np.array([float(value - Fraction(start)) for value, start in zip(exact, high, strict=True)]))


def _exponential(z: Wide, near: NDArray[np.bool_]) -> tuple[Wide, Wide]:
    """Return e^z − 1 where ``near``, and e^z, for z from `FAINT` to 0."""
    high, low = np.ldexp(z.high, z.power.clip(-1100, 20)), np.ldexp(z.low, z.power.clip(-1100, 20))
    doublings = np.rint(np.nan_to_num(high) / LN_2[0])
    p, p_low = times(np.full_like(high, LN_2[0]), doublings)
    r, error = two_sum(high, -p)
    error += (low - p_low) - doublings * LN_2[1]
    step = np.rint(np.nan_to_num(r + error) * STEPS)
    r, lost = two_sum(r, -step / STEPS)
    rest = Wide.of(r) + Wide.of(error + lost)
    rest = rest.only(~near) + z.only(near)
    small = rest.floats()
    tail = 1 / 120 + small * (1 / 720 + small * (1 / 5040 + small * (1 / 40320 + small / 362880)))
    series = Wide.of(tail)
    for coefficient in reversed(SERIES):
        series = coefficient + series * rest
    less_one = series * rest
    table, row = _powers(), step.astype(np.intp) + STEPS // 2
    start = table[row] * Wide(np.ones(()), np.zeros(()), doublings.astype(np.int64))
    return less_one, start * (ONE + less_one)
