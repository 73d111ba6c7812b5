"""The activation of a learner: a function of the catalogue, some of whose parameters are learnt."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

import numpy as np

from actexplorer.core.activation import Activation, Array
from actexplorer.core.evaluate import BLOCK
from actexplorer.core.parameter import Interval
from actexplorer.core.registry import catalogue, elementwise
from actexplorer.core.tape import Program, program

EDGE = 1e-6  # how far within an open end of a domain a parameter is held, relative to its size
NEAR = 32.0  # up to here programs follow the branches of their jets
BRANCHES = np.concatenate([np.linspace(-8.0, 8.0, 255), [1e-9, -1e-9, NEAR, -NEAR]])  # values that take every branch
FEW = 512  # elements for which a program does not pay


class Unit:
    """An activation function; the parameters called ``names`` are learnt, and given to its methods as an array in that order.

    Raises
    ------
    ValueError
        When ``values`` are no parameters of the function.
    """

    def __init__(self, function: Activation, values: Mapping[str, float], learn: bool) -> None:
        self.function = function
        self.values = function.check(**values)
        self.names = tuple(p.name for p in function.parameters if p.learnable) if learn else ()
        self.start = np.array([self.values[name] for name in self.names])
        self._programs: dict[int, Program] = {}

    def parameters(self, learnt: Array) -> dict[str, float]:
        """Return all parameters by name."""
        return {**self.values, **dict(zip(self.names, learnt.tolist(), strict=True))}

    def value(self, z: Array, learnt: Array) -> Array:
        """Return f(z), in the shape of ``z``."""
        return self.function(z, **self.parameters(learnt))

    @np.errstate(all="ignore")
    def value_and_slope(self, z: Array, learnt: Array) -> tuple[Array, Array]:
        """Return f(z) and f′(z), in the shape of the contiguous float64 array ``z``.

        Where nothing is learnt, the steps that lead to f″ are left out.
        """
        flat = z.reshape(-1)
        if self.names or not -NEAR <= flat.min() <= flat.max() <= NEAR:
            jet = self.function.jet(z, **self.parameters(learnt))
            return jet.f, jet.df
        if flat.size <= BLOCK:
            f, df = self._run(flat)
        else:
            f, df = np.empty(flat.size), np.empty(flat.size)
            for part in (slice(start, start + BLOCK) for start in range(0, flat.size, BLOCK)):
                f[part], df[part] = self._run(flat[part])
        return f.reshape(z.shape), df.reshape(z.shape)

    def _run(self, z: Array) -> tuple[Array, ...]:
        if z.size < FEW:
            return self.function.jet(z, **self.values)[:2]
        run = self._programs.get(z.size)
        return run(z) if run is not None else self._compiled(z.size)(z)

    def _compiled(self, size: int) -> Program:
        sample = np.zeros(size)
        sample[: BRANCHES.size] = BRANCHES
        run = self._programs[size] = program(self.function.declared.jet, sample, self.values, 2)
        return run

    def gradients(self, z: Array, learnt: Array) -> tuple[Array, ...]:
        """Return ∂f/∂p at ``z`` for each of ``names``, each in the shape of ``z``."""
        if not self.names or self.function.gradients is None:
            return ()
        found = self.function.gradients(z, **self.parameters(learnt))
        return tuple(found[name] for name in self.names)

    def project(self, learnt: Array) -> None:
        """Put what a step has carried out of its domain back to the edge, and what it has carried past one another together."""
        values = self.parameters(learnt)
        for name in self.names:
            values[name] = nearest(values[name], self.function.declared.parameters[name].domain)
        order = self.function.constraint
        if order is not None and not values[order.low] < values[order.high]:
            low, high = meeting(values, order.low, order.high, self.names)
            gap = EDGE * max(abs(low), 1.0) if order.strict else 0.0
            values[order.low], values[order.high] = (
                low - gap * (order.low in self.names),
                high + gap * (order.high in self.names),
            )
        for i, name in enumerate(self.names):
            learnt[i] = values[name]


def chosen(key: str, values: Iterable[tuple[str, float]]) -> Activation:
    """Return the elementwise function ``key``, which takes the parameters ``values``.

    Raises
    ------
    ValueError
        When there is no such function, or it does not take them.
    """
    if key not in elementwise:
        try:
            catalogue[key]
        except KeyError as error:
            raise ValueError(str(error.args[0])) from None
        raise ValueError(f"{key} is no elementwise function")
    elementwise[key].check(**dict(values))
    return elementwise[key]


def nearest(value: float, domain: Interval) -> float:
    """Return the value within ``domain`` that is nearest, a little within an end that does not belong to it."""
    if value in domain or math.isnan(value):
        return value
    if value <= domain.low:
        return domain.low if domain.closed_low else domain.low + EDGE * max(abs(domain.low), 1.0)
    return domain.high if domain.closed_high else domain.high - EDGE * max(abs(domain.high), 1.0)


def meeting(values: Mapping[str, float], low: str, high: str, learnt: tuple[str, ...]) -> tuple[float, float]:
    """Return where two parameters that have passed one another meet: half-way, or where the one that is not learnt is."""
    fixed = [values[name] for name in (low, high) if name not in learnt]
    place = fixed[0] if fixed else 0.5 * values[low] + 0.5 * values[high]
    return place, place
