"""Small problems to learn from: noisy curves of one input, and two classes of points in the plane."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from actexplorer.core.activation import Array

REACH = 3.0  # curves live on −3 to 3


def sine(x: Array) -> Array:
    """Return sin 2x."""
    return np.sin(2.0 * x)


def steps(x: Array) -> Array:
    """Return a stair of three steps, between −1 and 1."""
    return (x > -1.0) + 1.0 * (x > 1.0) - 1.0


def bumps(x: Array) -> Array:
    """Return a wide bump and a narrow one beside it."""
    wide, narrow = np.exp(-0.5 * (x + 1.2) ** 2), np.exp(-8.0 * (x - 1.4) ** 2)
    return wide + 0.8 * narrow - 0.5


def moons(t: Array, ones: Array) -> Array:
    """Return two half circles that reach into one another."""
    angle = math.pi * t
    x = np.where(ones > 0.0, 0.5 - np.cos(angle), np.cos(angle) - 0.5)
    y = np.where(ones > 0.0, 0.25 - np.sin(angle), np.sin(angle) - 0.25)
    return np.column_stack([x, y])


def circles(t: Array, ones: Array) -> Array:
    """Return a circle of radius ½ within one of radius 1."""
    radius = np.where(ones > 0.0, 0.5, 1.0)
    return np.column_stack([radius * np.cos(2.0 * math.pi * t), radius * np.sin(2.0 * math.pi * t)])


def spirals(t: Array, ones: Array) -> Array:
    """Return two arms that wind about one another one and a half times."""
    radius = 0.1 + 0.9 * t
    angle = 3.0 * math.pi * t + math.pi * ones
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])


CURVES: Mapping[str, Callable[[Array], Array]] = MappingProxyType({"sine": sine, "steps": steps, "bumps": bumps})
CLASSES: Mapping[str, Callable[[Array, Array], Array]] = MappingProxyType(
    {"moons": moons, "circles": circles, "spirals": spirals}
)


def regression(name: str, count: int, noise: float, generator: np.random.Generator) -> tuple[Array, Array]:
    """Return x, ascending, of shape (count,) and y beside the curve ``name``, which normal noise has been added to."""
    x = np.sort(generator.uniform(-REACH, REACH, count))
    return x, CURVES[name](x) + noise * generator.standard_normal(count)


def classification(name: str, count: int, noise: float, generator: np.random.Generator) -> tuple[Array, Array]:
    """Return points of shape (count, 2), scattered by normal noise, and which class, 0 or 1 in turn, each belongs to."""
    ones = (np.arange(count) % 2).astype(np.float64)
    points = CLASSES[name](generator.uniform(0.0, 1.0, count), ones)
    return points + noise * generator.standard_normal((count, 2)), ones
