"""What is to be learnt: another function, a formula, points, or a toy problem."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.core.training import toys
from actexplorer.core.training.formula import Formula
from actexplorer.core.training.unit import chosen

Kind = Literal["function", "formula", "points", "toy"]
REGRESSION_TOYS = tuple(toys.CURVES)
CLASS_TOYS = tuple(toys.CLASSES)
TOYS = (*REGRESSION_TOYS, *CLASS_TOYS)
MOST = 100_000  # samples


class Samples(NamedTuple):
    """What a learner is shown: ``x`` of shape (n, inputs), ``y`` of shape (n,), which holds 0 and 1 where ``classes``."""

    x: Array
    y: Array
    classes: bool


@dataclass(frozen=True)
class Target:
    """What is to be learnt; of the fields those count that its ``kind`` names.

    Parameters
    ----------
    kind
        "function": the function ``key`` with ``values`` on ``low`` to ``high``; "formula": ``formula`` there; "points":
        ``points`` as they are; "toy": the toy problem ``toy``.
    key, values
        A function of the catalogue and those of its parameters that are set.
    formula
        What `Formula` reads.
    points
        Pairs x, y of finite numbers.
    toy
        One of `TOYS`: `REGRESSION_TOYS` have one input, `CLASS_TOYS` two inputs and two classes.
    low, high
        The range of x of a function and a formula.
    count
        How many samples there are, of all kinds but points.
    noise
        The standard deviation of the noise added to y (in two-class problems to both inputs), of all kinds but points.

    Raises
    ------
    ValueError
        In one line, for what makes no sense.
    """

    kind: Kind = "function"
    key: str = "swish"
    values: tuple[tuple[str, float], ...] = ()
    formula: str = "x*sigmoid(x)"
    points: tuple[tuple[float, float], ...] = ()
    toy: str = "sine"
    low: float = -5.0
    high: float = 5.0
    count: int = 256
    noise: float = 0.0

    def __post_init__(self) -> None:
        if self.kind == "function":
            chosen(self.key, self.values)
        elif self.kind == "formula":
            Formula(self.formula)
        elif self.kind == "points":
            self._check_points()
        elif self.kind != "toy":
            raise ValueError(f"unknown kind of target {self.kind!r}: function, formula, points or toy")
        elif self.toy not in TOYS:
            raise ValueError(f"unknown toy problem {self.toy!r}: one of {', '.join(TOYS)}")
        if not (math.isfinite(self.low) and math.isfinite(self.high) and self.low < self.high):
            raise ValueError(f"the range of x must be finite and ascending, not {self.low:g} to {self.high:g}")
        if not 2 <= self.count <= MOST:
            raise ValueError(f"there must be 2 to {MOST} samples, not {self.count}")
        if not 0.0 <= self.noise < math.inf:
            raise ValueError(f"the noise must be 0 or more, not {self.noise:g}")

    @property
    def inputs(self) -> int:
        """How many inputs a learner has: 1 or 2."""
        return 2 if self.classes else 1

    @property
    def size(self) -> int:
        """How many samples there are."""
        return len(self.points) if self.kind == "points" else self.count

    @property
    def classes(self) -> bool:
        """Whether y is one of two classes."""
        return self.kind == "toy" and self.toy in CLASS_TOYS

    def samples(self, seed: int) -> Samples:
        """Return the samples; the same seed gives the same ones.

        Raises
        ------
        ValueError
            When the function or the formula is not finite somewhere in the range: the line says where.
        """
        generator = np.random.default_rng([seed, 1])
        if self.classes:
            return Samples(*toys.classification(self.toy, self.count, self.noise, generator), True)
        if self.kind == "toy":
            x, y = toys.regression(self.toy, self.count, self.noise, generator)
        elif self.kind == "points":
            x, y = np.array(self.points, dtype=np.float64).T
        else:
            x = np.linspace(self.low, self.high, self.count)
            y = self._values(x)
            if not np.isfinite(y).all():
                raise ValueError(f"the target has no finite value at x = {x[np.argmin(np.isfinite(y))]:.6g}")
            y = y + self.noise * generator.standard_normal(self.count)
        return Samples(np.ascontiguousarray(x)[:, np.newaxis], np.ascontiguousarray(y), False)

    def curve(self, x: Array) -> Array | None:
        """Return what is to be learnt at ``x`` without noise, None of points and of two-class problems."""
        if self.kind == "toy" and self.toy in toys.CURVES:
            return toys.CURVES[self.toy](x)
        return self._values(x) if self.kind in ("function", "formula") else None

    def _values(self, x: Array) -> Array:
        if self.kind == "formula":
            return Formula(self.formula)(x)
        return chosen(self.key, self.values)(x, **dict(self.values))

    def _check_points(self) -> None:
        if not 2 <= len(self.points) <= MOST:
            raise ValueError(f"there must be 2 to {MOST} points, not {len(self.points)}")
        values = np.array(self.points, dtype=np.float64)
        if values.shape != (len(self.points), 2) or not np.isfinite(values).all():
            raise ValueError("points must be pairs of finite numbers")
