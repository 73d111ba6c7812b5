"""Parameters of activations: names, domains, slider ranges, constraints."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple


@dataclass(frozen=True, slots=True)
class Interval:
    """The values a parameter may take. An end at infinity belongs to it only where it is closed there."""

    low: float = -math.inf
    high: float = math.inf
    closed_low: bool = False
    closed_high: bool = False

    def __contains__(self, value: float) -> bool:
        above = value >= self.low if self.closed_low else value > self.low
        below = value <= self.high if self.closed_high else value < self.high
        return above and below


REAL = Interval()
POSITIVE = Interval(0.0)
NON_NEGATIVE = Interval(0.0, closed_low=True)


@dataclass(frozen=True, eq=False, slots=True)
class Parameter:
    """One parameter of an activation.

    ``slider`` is the range in which moving it is instructive; values beyond it but inside ``domain`` are valid.
    ``symbol`` is what formulas call it, in Unicode ("β", "p₁"). One that is ``whole`` takes whole numbers only.
    """

    name: str
    default: float
    symbol: str
    slider: tuple[float, float]
    domain: Interval = REAL
    learnable: bool = False
    whole: bool = False

    def __post_init__(self) -> None:
        low, high = self.slider
        if not low < high or low not in self.domain or high not in self.domain or self.default not in self.domain:
            raise ValueError(f"{self.name}: the slider {self.slider} and the default {self.default} must lie in the domain")

    @property
    def domain_text(self) -> str:
        """The domain in words and symbols: ``beta > 0``, ``-1 <= alpha <= 1``, ``b any real number``."""
        d = self.domain
        low = f"{d.low:g} {'<=' if d.closed_low else '<'} " if math.isfinite(d.low) else ""
        high = f" {'<=' if d.closed_high else '<'} {d.high:g}" if math.isfinite(d.high) else ""
        if low and not high:
            return f"{self.name} {'>=' if d.closed_low else '>'} {d.low:g}"
        if not low and not high:
            return f"{self.name} any real number" + (" or inf" if d.closed_high else "")
        return f"{low}{self.name}{high}"


class Order(NamedTuple):
    """A constraint between two parameters: ``low`` < ``high``, or ≤ where not ``strict``."""

    low: str
    high: str
    strict: bool = True


def complete(key: str, parameters: Mapping[str, Parameter], given: Mapping[str, Any]) -> dict[str, float]:
    """Return the values of all ``parameters`` of the function ``key``: those given, checked, and the defaults of the others.

    Raises
    ------
    ValueError
        For a name that is unknown, and for a value that is no number, outside its domain or not whole where it must be.
    """
    values = {name: float(parameter.default) for name, parameter in parameters.items()}
    for name, value in given.items():
        parameter = parameters.get(name)
        if parameter is None:
            known = ", ".join(values) or "none"
            raise ValueError(f"{key} has no parameter {name!r} (its parameters: {known})")
        try:
            number = float(value)
        except (TypeError, ValueError, OverflowError):
            raise ValueError(f"{key}: {name} = {value!r} is not a number; {parameter.domain_text}") from None
        if number not in parameter.domain:
            raise ValueError(f"{key}: {name} = {number:g} is outside its domain, {parameter.domain_text}")
        if parameter.whole and not number.is_integer():
            raise ValueError(f"{key}: {name} = {number:g} is not a whole number; {parameter.domain_text}")
        values[name] = number
    return values
