"""What functions cost on this machine: f alone, f with f′, and all three, measured on the steps of the jets themselves."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Activation, Array
from actexplorer.core.evaluate import BLOCK
from actexplorer.core.tape import Program, program

ROUND = 4e-4  # seconds that a round of repetitions takes at least
ROUNDS = 7  # of which the fastest counts: what else the machine does only ever adds
SPREAD = 2.0  # the standard deviation of x


class Cost(NamedTuple):
    """Nanoseconds an element for f alone, for f and f′, and for f, f′ and f″."""

    key: str
    forward: float
    slope: float
    joint: float

    def relative_to(self, other: Cost) -> tuple[float, float, float]:
        """Return the three in units of what ``other`` takes for f alone."""
        return self.forward / other.forward, self.slope / other.forward, self.joint / other.forward


def costs(functions: Iterable[Activation]) -> Iterator[Cost]:
    """Yield the cost of each function at its default parameters, as soon as it has been measured; stop when you like.

    The input is a block of random numbers of both signs that stays in cache. A function takes some ten milliseconds.
    """
    x = np.random.default_rng(0).normal(0.0, SPREAD, BLOCK)
    for function in functions:
        programs = (program(function.declared.jet, x, function.defaults, wanted) for wanted in (1, 2, 3))
        forward, slope, joint = (_nanoseconds(run, x) for run in programs)
        # A longer program cannot take less: what it does begins with the shorter one.
        yield Cost(function.key, forward, max(slope, forward), max(joint, slope, forward))


@np.errstate(all="ignore")
def _nanoseconds(run: Program, x: Array) -> float:
    repetitions, fastest = 1, np.inf
    while (spent := _seconds(run, x, repetitions)) < ROUND:
        repetitions *= 2
    for _ in range(ROUNDS):
        fastest = min(fastest, _seconds(run, x, repetitions))
    return float(min(fastest, spent)) / repetitions / x.size * 1e9


def _seconds(run: Program, x: Array, repetitions: int) -> float:
    start = time.perf_counter()
    for _ in range(repetitions):
        run(x)
    return time.perf_counter() - start
