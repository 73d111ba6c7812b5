"""Sweeps: one curve as a family over the values of a parameter, and over those of a second one in small multiples."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

MOST = 200  # curves in a family
MOST_PANELS = 16


@dataclass(frozen=True, slots=True)
class Steps:
    """The values of a parameter from ``low`` to ``high``: ``count`` of them or, where that is 0, by ``step``.

    Where ``log``, neighbours have one ratio, and ``step`` is that ratio.
    """

    parameter: str
    low: float
    high: float
    count: int = 0
    step: float = 0.0
    log: bool = False

    def values(self) -> tuple[float, ...]:
        """Return the values, ascending; linear ones are exact in decimal.

        Raises
        ------
        ValueError
            When they make no sense or are more than 200.
        """
        return _values(self)

    def share(self, value: float) -> float:
        """Return where a value lies between ``low``, 0, and ``high``, 1."""
        if self.log:
            return math.log(value / self.low) / math.log(self.high / self.low)
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True, slots=True)
class Sweep:
    """The curve of that id for each value of a parameter; with a ``second`` one, on a canvas for each value of that."""

    curve: int
    first: Steps
    second: Steps | None = None


@lru_cache(256)
def _values(steps: Steps) -> tuple[float, ...]:
    _check(steps)
    low, high = Fraction(Decimal(repr(steps.low))), Fraction(Decimal(repr(steps.high)))
    if steps.count:
        parts = steps.count - 1
        if steps.log:
            inner = (steps.low * (steps.high / steps.low) ** (n / parts) for n in range(1, parts))
            return steps.low, *(float(f"{value:.12g}") for value in inner), steps.high
        return tuple(float(low + (high - low) * n / parts) for n in range(steps.count))
    if steps.log:
        return tuple(float(f"{steps.low * steps.step**n:.12g}") for n in range(_ratios(steps) + 1))
    step = Fraction(Decimal(repr(steps.step)))
    return tuple(float(low + step * n) for n in range((high - low) // step + 1))


def _ratios(steps: Steps) -> int:
    return math.floor(math.log(steps.high / steps.low) / math.log(steps.step) + 1e-9)


def _check(steps: Steps) -> None:
    low, high = steps.low, steps.high
    if not (math.isfinite(low) and math.isfinite(high) and low < high):
        raise ValueError(f"{steps.parameter}: a sweep goes from a number to a larger one")
    if steps.log and low <= 0.0:
        raise ValueError(f"{steps.parameter}: on a logarithmic scale a sweep begins above 0")
    if steps.count:
        if not 2 <= steps.count <= MOST:
            raise ValueError(f"{steps.parameter}: a sweep has 2 to {MOST} values, not {steps.count}")
        return
    if not (math.isfinite(steps.step) and steps.step > (1.0 if steps.log else 0.0)):
        raise ValueError(f"{steps.parameter}: the {'ratio' if steps.log else 'step'} must be above {int(steps.log)}")
    number = _ratios(steps) if steps.log else (high - low) / steps.step
    if not 1 <= number + 1e-9 < MOST:
        raise ValueError(f"{steps.parameter}: a sweep has 2 to {MOST} values")
