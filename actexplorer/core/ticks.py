"""Round numbers for axes, and short labels for them however far out or close up the axis is."""

from __future__ import annotations

import math
from decimal import Context, Decimal
from functools import lru_cache
from typing import NamedTuple

PLAIN = 5  # digits that a label may have before the axis gets a common factor
REPEATED = 100_000  # multiples of the smallest digit beyond which the labels' common part is taken out

_exact = Context(prec=700, Emax=999_999, Emin=-999_999)
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class Ticks(NamedTuple):
    """Where to mark an axis, what to write there, and what belongs to every label, such as ``×10⁻⁹ + 1000000``.

    A label times the factor plus the constant is the position. ``offset`` is empty where there is neither.
    """

    positions: tuple[float, ...]
    labels: tuple[str, ...]
    offset: str


@lru_cache(256)
def ticks(low: float, high: float, most: float) -> Ticks:
    """Return ticks from ``low`` to ``high``, inclusive, with at most ``most`` steps from end to end.

    Positions are multiples of 1, 2 or 5 times a power of ten. Ranges that are empty, reversed or not finite have none.
    """
    if not (math.isfinite(low) and math.isfinite(high) and low < high):
        return Ticks((), (), "")
    width = _exact.subtract(Decimal(high), Decimal(low))
    unit, exponent = _step(_exact.divide(width, Decimal(max(int(most), 1))))
    step = _scaled(unit, exponent)
    first = int(_exact.divide(Decimal(low), step)) - 1
    digits = [n * unit for n in range(first, first + int(_exact.divide(width, step)) + 4)]  # in units of 10^exponent, exactly
    digits = [d for d in digits if low <= float(_scaled(d, exponent)) <= high]
    if not digits:
        return Ticks((), (), "")
    common = _common(digits[0], digits[-1])
    labels, factor = _labels([d - common for d in digits], exponent)
    return Ticks(tuple(float(_scaled(d, exponent)) for d in digits), labels, _offset(factor, _scaled(common, exponent)))


def _scaled(number: int, exponent: int) -> Decimal:
    return Decimal(number).scaleb(exponent, _exact)


def _step(least: Decimal) -> tuple[int, int]:
    """Return (1, 2 or 5, exponent) of the smallest round step that is not less than ``least``."""
    exponent = least.adjusted()
    mantissa = least.scaleb(-exponent, _exact)
    for unit in (1, 2, 5):
        if mantissa <= unit:
            return unit, exponent
    return 1, exponent + 1


def _common(first: int, last: int) -> int:
    """Return what to take out of integer labels from ``first`` to ``last``: 0 where they are short enough."""
    if max(abs(first), abs(last)) < REPEATED or first <= 0 <= last:
        return 0
    power: int = 10 ** len(str(last - first))
    for size in (power * 1000, power * 100):
        inside = -(-first // size) * size
        if inside <= last:
            return inside
    return first // power * power if first > 0 else -(-last // power) * power


def _labels(digits: list[int], exponent: int) -> tuple[tuple[str, ...], int]:
    """Return texts for ``digits`` × 10^exponent, and the power of ten that was left out of them."""
    largest = max(abs(digits[0]), abs(digits[-1]))
    size = len(str(largest)) + exponent  # digits before the decimal point
    factor = 0 if largest == 0 or (size <= PLAIN and exponent >= -PLAIN and size - exponent <= 2 * PLAIN) else size - 1
    decimals = max(factor - exponent, 0)
    texts = []
    for d in digits:
        value = _scaled(d, exponent - factor)
        texts.append(f"{value:.{decimals}f}".replace("-", "−") if d else "0")
    return tuple(texts), factor


def _offset(factor: int, common: Decimal) -> str:
    power = f"×10{str(factor).translate(_SUPERSCRIPTS)}" if factor else ""
    if not common:
        return power
    size = abs(common).normalize(_exact)
    plain = -6 <= size.adjusted() < 16
    text = f"{size:f}" if plain else f"{size:e}".replace("e+", "e").replace("e-", "e−")
    sign = "−" if common < 0 else "+"
    return f"{power} {sign} {text}".strip()
