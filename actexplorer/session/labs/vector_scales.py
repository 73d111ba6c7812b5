"""Which part of the numbers the bars of a vector are drawn over: round ends that hold still while the numbers move a little."""

from __future__ import annotations

import math

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.core.window import Range

FEW = 10  # shares of so few entries are drawn over 0 to 1, so that they can be compared from picture to picture
HEADROOM = 1.1  # of the input, so that its largest bar can be dragged farther
LARGEST, SMALLEST = 1.5e308, 1e-300  # beyond them, ends could not be round

_ROUND = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_COARSE = (1.0, 2.0, 5.0, 10.0)


def round_above(size: float, steps: tuple[float, ...] = _ROUND) -> float:
    """Return the smallest of ``steps``, times a power of ten, that is not below ``size``; 1 for 0."""
    if size <= 0.0:
        return 1.0
    size = min(max(size, SMALLEST), LARGEST)
    exponent = math.floor(math.log10(size))
    for step in steps:
        end = float(f"{step}e{exponent}")
        if size <= end:
            return min(end, LARGEST)
    return min(float(f"1e{exponent + 1}"), LARGEST)


def largest(values: Array) -> float:
    """Return the largest finite size among ``values``, 0 where there is none."""
    sizes = np.abs(values)
    known = sizes[np.isfinite(sizes)]
    return float(known.max()) if known.size else 0.0


def input_ends(values: Array) -> Range:
    """Return the ends for entries that can be dragged up and down: as far below 0 as above, and ±1 at least."""
    end = max(round_above(min(largest(values), LARGEST / HEADROOM) * HEADROOM), 1.0)
    return -end, end


def share_ends(values: Array) -> Range:
    """Return the ends for shares of 1: 0 and 1, or less where they are many and all small."""
    if values.size <= FEW:
        return 0.0, 1.0
    return 0.0, min(round_above(largest(values), _COARSE), 1.0)


def signed_ends(values: Array) -> Range:
    """Return the ends for numbers of either sign, 0 among them."""
    known = values[np.isfinite(values)]
    low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)
    return (-round_above(-low) if low < 0.0 else 0.0), (round_above(high) if high > 0.0 or low >= 0.0 else 0.0)


def gradient_ends(values: Array) -> Range:
    """Return the ends for a gradient that is drawn up and down, as far below 0 as above."""
    end = round_above(largest(values), _COARSE)
    if values.size <= FEW:
        end = max(end, 1.0)
    return -end, end
