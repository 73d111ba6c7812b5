"""What training at random shows: between which bounds a function lies, and a sample of what is drawn for elements."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from actexplorer.core.activation import Activation, Array
from actexplorer.core.window import Range

WIDE = 400  # pixels from which on there is room for many elements
MANY, FEW = 100.0, 40.0  # of them in a range of x, about


@dataclass(frozen=True, eq=False, slots=True)
class Spread:
    """The bounds of f and f′ where they are drawn at random, and a sample of them, in read-only float64 arrays.

    Parameters
    ----------
    x, low, high
        Where the bounds are, (n,), and f's and f′'s lowest and highest there, (2, n): straight lines between them.
    at, drawn
        The elements of the sample, (m,), and f and f′ there, (2, m).
    """

    x: Array
    low: Array
    high: Array
    at: Array
    drawn: Array


def bounds(function: Activation, parameters: Mapping[str, float]) -> tuple[dict[str, float], dict[str, float]]:
    """Return the parameters with which a function that trains at random is its lower and its upper bound."""
    assert function.constraint is not None, "what is drawn lies between two parameters"
    low, high, _ = function.constraint
    values = function.check(**parameters)
    return {**values, high: values[low]}, {**values, low: values[high]}


def spread(function: Activation, parameters: Mapping[str, float], seed: int, x_range: Range, wide: bool = True) -> Spread:
    """Return what training shows of ``function`` in ``x_range``, on a canvas that is at least `WIDE` or less ``wide``.

    What is drawn are slopes below zero. The elements stand at multiples of 1, 2 or 5 times a power of ten, and each keeps
    its slope as the range moves along x.
    """
    low, high = x_range
    x = np.array([low, min(high, 0.0)]) if low < 0.0 else np.empty(0)
    ends = [np.array(function.jet(x, **values)[:2]) for values in bounds(function, parameters)]
    step = _round((high - low) / (MANY if wide else FEW))
    first, last = math.ceil(low / step), math.floor(min(high, -0.5 * step) / step)
    at: Array = np.arange(first, last + 1.0) * step
    drawn = function.sample(at, seed=seed, first=first, **parameters) if function.sample is not None else ((), ())
    found = Spread(x, np.minimum(*ends), np.maximum(*ends), at, np.array(drawn[:2]))
    for array in (found.x, found.low, found.high, found.at, found.drawn):
        array.setflags(write=False)
    return found


def _round(value: float) -> float:
    """Return the largest of 1, 2 and 5 times a power of ten that is no larger than ``value``."""
    power = 10.0 ** math.floor(math.log10(value))
    return max(n * power for n in (1.0, 2.0, 5.0) if n * power <= value * (1.0 + 1e-12))
