"""What a canvas shows: ranges of x and y, and how many pixels they are drawn on."""

from __future__ import annotations

import math
from typing import NamedTuple

LARGEST = 1e300  # limits; their differences and pixel scales must stay finite
NARROWEST = 1e-300
ULPS = 64

Range = tuple[float, float]


class Window(NamedTuple):
    """The part of the plane that the canvases of f, f′ and f″ show, or the one of curves that share a range of y.

    ``width`` and ``height`` are the device pixels of one canvas; where the three differ in size, those of the largest:
    what is fine enough for it is fine enough for the others.
    """

    x: Range
    y: tuple[Range, ...]
    width: int
    height: int


def steady(window: Window) -> Window:
    """Return a window that shows all of ``window`` and no coarser, and stays the same while the ranges of y change little.

    Its ranges of y end at multiples of a quarter to a half of their heights, and are up to twice as high.
    """
    return window._replace(y=tuple(map(_rounded_out, window.y)), height=2 * window.height)


def _rounded_out(y: Range) -> Range:
    bottom, top = y
    unit = math.ldexp(1.0, math.frexp(top - bottom)[1] - 2)
    return unit * math.floor(bottom / unit), unit * math.ceil(top / unit)


def check_range(low: float, high: float) -> Range:
    """Return (low, high) if a canvas can show that range.

    Raises
    ------
    ValueError
        For limits that are not numbers, not finite or beyond ±1e300, equal or reversed, and for ranges narrower than 64
        units in the last place of the limits or than 1e-300.
    """
    try:
        low, high = float(low), float(high)
    except (TypeError, ValueError, OverflowError):
        raise ValueError("the limits of a range must be numbers") from None
    if math.isnan(low) or math.isnan(high):
        raise ValueError("a limit of the range is not a number")
    if math.isinf(low) or math.isinf(high):
        raise ValueError("the limits of a range must be finite")
    if max(-low, low, -high, high) > LARGEST:
        raise ValueError(f"the range {low:g} to {high:g} reaches beyond ±{LARGEST:g}")
    if low == high:
        raise ValueError(f"the range is empty: both limits are {low:g}")
    if low > high:
        raise ValueError(f"the range is reversed: {low:g} is above {high:g}")
    if high - low < max(ULPS * math.ulp(max(abs(low), abs(high))), NARROWEST):
        raise ValueError(f"the range {low!r} to {high!r} is too narrow for double precision")
    return low, high
