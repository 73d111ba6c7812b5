"""Arithmetic on the ranges of a view: zooming about a point, panning, and the numbers that a zoom warrants."""

from __future__ import annotations

import math

from actexplorer.session.state import Range

NOTHING = 1e-10


def zoomed(old: Range, about: float, factor: float) -> Range:
    """Return ``old`` made ``factor`` times as wide, the point ``about`` staying where it is."""
    low, high = old
    return (about + (low - about) * factor, about + (high - about) * factor)


def panned(old: Range, by: float) -> Range:
    """Return ``old`` moved by ``by``."""
    return (old[0] + by, old[1] + by)


def settled(value: float, step: float) -> float:
    """Return ``value``, or 0 where it is what rounding leaves of a zero on a scale on which ``step`` can be seen."""
    return value if abs(value) > NOTHING * step else 0.0


def written(value: float, step: float) -> str:
    """Return ``value`` with the digits that a reading to within ``step`` warrants, at most 15 significant ones."""
    if not math.isfinite(value):
        return {math.inf: "∞", -math.inf: "−∞"}.get(value, "—")
    if value == 0.0:
        return "0"
    digits = 15
    if step > 0.0 and math.isfinite(step):
        digits = math.floor(math.log10(abs(value))) - math.floor(math.log10(step)) + 2
        digits = min(max(digits, 3), 15)
    text = f"{value:.{digits}g}"
    if 1e-4 <= abs(value) < 10.0 ** min(digits, 7):
        decimals = max(digits - 1 - math.floor(math.log10(abs(value))), 0)
        text = f"{value:.{decimals}f}"
    return text.replace("-", "−")
