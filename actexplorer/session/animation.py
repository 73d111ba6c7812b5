"""Moving a parameter through a range in time: what its value is when."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from actexplorer.session.edits import with_parameter
from actexplorer.session.lines import lines
from actexplorer.session.resolve import ranges_of
from actexplorer.session.state import ORDERS, Curve, Session

Loop = Literal["swing", "again", "once"]
LOOPS: tuple[Loop, ...] = ("swing", "again", "once")
MOST_FRAMES = 1000
MOST_SAMPLES = 200  # of all lines that move
DIGITS = 4  # of the width of the range, to which values are rounded


@dataclass(frozen=True, slots=True)
class Motion:
    """A parameter of a curve that goes from ``low`` to ``high`` in so many seconds.

    ``swing`` goes to and fro, ``again`` starts anew at the end, ``once`` stays there.
    """

    curve: int
    parameter: str
    low: float
    high: float
    seconds: float = 3.0
    loop: Loop = "swing"

    def __post_init__(self) -> None:
        if not (math.isfinite(self.low) and math.isfinite(self.high) and self.low < self.high):
            raise ValueError(f"{self.parameter}: it moves from a number to a larger one")
        if not 0.1 <= self.seconds <= 600.0:
            raise ValueError("one way takes from 0.1 to 600 seconds")

    def value(self, phase: float) -> float:
        """Return the value after ``phase`` ways, 0 being ``low`` and 1 ``high``, rounded to a decimal that reads well."""
        if self.loop == "swing":
            share = 1.0 - abs(phase % 2.0 - 1.0)
        else:
            share = min(phase, 1.0) if self.loop == "once" else phase % 1.0
        digits = DIGITS - math.ceil(math.log10(self.high - self.low))
        value = round(self.low + (self.high - self.low) * share, digits)
        return min(max(value, self.low), self.high)

    def text(self, value: float) -> str:
        """Return a value as wide as the others: with as many decimals, and with a sign where some have one."""
        decimals = max(DIGITS - 1 - math.ceil(math.log10(self.high - self.low)), 0)
        sign = "+" if self.low < 0.0 else "-"
        return f"{round(value, decimals) + 0.0:{sign}.{decimals}f}".replace("-", "−")

    def phase(self, value: float) -> float:
        """Return where on the way up a value lies; one beyond the end begins anew, or turns back."""
        share = min(max((value - self.low) / (self.high - self.low), 0.0), 1.0)
        return share if share < 1.0 or self.loop == "swing" else 0.0

    def frames(self, rate: float) -> tuple[float, ...]:
        """Return the values of a film that shows ``rate`` of them a second and can be repeated.

        Raises
        ------
        ValueError
            When there are too many.
        """
        way = max(round(self.seconds * rate), 1)
        number = 2 * way if self.loop == "swing" else way + 1
        if number > MOST_FRAMES:
            raise ValueError(f"{number} frames are too many; {MOST_FRAMES} are allowed")
        if self.loop == "swing":
            return tuple(self.value(n / way) for n in range(number))
        return tuple(replace(self, loop="once").value(n / way) for n in range(number))


def motion_of(curve: Curve, parameter: str, seconds: float = 3.0, loop: Loop = "swing") -> Motion:
    """Return the motion through the range of a parameter's slider."""
    low, high = next(p.slider for p in curve.function.parameters if p.name == parameter)
    return Motion(curve.id, parameter, low, high, seconds, loop)


def at(session: Session, motion: Motion, value: float) -> Session:
    """Return ``session`` as it is when the parameter has come to ``value``; as it was where another one forbids that."""
    try:
        return with_parameter(motion.curve, motion.parameter, value).change(session)
    except ValueError:
        return session


def held(session: Session, motion: Motion, values: Iterable[float]) -> Session:
    """Return ``session`` with ranges of y that hold for all ``values``, so that the axes stand still, but not in the view."""
    loose = replace(session, focus=replace(session.focus, held=None))
    ranges = [ranges_of(at(loose, motion, value)) for value in dict.fromkeys(values)]
    low, high = (tuple(pick(y[order][end] for y in ranges) for order in ORDERS) for end, pick in enumerate((min, max)))
    f, df, d2f, partial = zip(low, high, strict=True)
    return replace(session, focus=replace(session.focus, held=(f, df, d2f, partial)))


def samples(session: Session, motion: Motion) -> tuple[float, ...]:
    """Return values along the way from which `held` finds its ranges: fewer where more than one line moves with them."""
    ends = (lines(at(session, motion, value)) for value in (motion.low, motion.high))
    moving = sum(a.source != b.source for a, b in zip(*ends, strict=False))
    steps = max(min(MOST_SAMPLES // max(moving, 1), 32), 4)
    return tuple(replace(motion, loop="once").value(n / steps) for n in range(steps + 1))
