"""What is to be learnt: another function, a formula, points, or a toy problem."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from actexplorer.core.activation import Array

Kind = Literal["function", "formula", "points", "toy"]
REGRESSION_TOYS = ("sine", "steps", "bumps")
CLASS_TOYS = ("moons", "circles", "spirals")
TOYS = (*REGRESSION_TOYS, *CLASS_TOYS)


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

    @property
    def inputs(self) -> int:
        """How many inputs a learner has: 1 or 2."""
        raise NotImplementedError

    @property
    def classes(self) -> bool:
        """Whether y is one of two classes."""
        raise NotImplementedError

    def samples(self, seed: int) -> Samples:
        """Return the samples; the same seed gives the same ones.

        Raises
        ------
        ValueError
            When the function or the formula is not finite somewhere in the range: the line says where.
        """
        raise NotImplementedError

    def curve(self, x: Array) -> Array | None:
        """Return what is to be learnt at ``x`` without noise, None of points and of two-class problems."""
        raise NotImplementedError
