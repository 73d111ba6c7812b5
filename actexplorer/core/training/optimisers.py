r"""Optimisers that change parameters in place: gradient descent, with momentum, and Adam.

All follow PyTorch's conventions, so that a rate means here what it means there. A step allocates nothing.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Array

Arrays = Array | tuple[Array, ...]


class Memory(NamedTuple):
    """What an optimiser remembers between steps: how many there were, and its running averages."""

    steps: int
    averages: tuple[Array, ...]


class Optimiser:
    """What the optimisers share: the parameters they change, a buffer for each, and a memory that can be put back.

    Parameters
    ----------
    parameters
        One float64 array or several, of any shapes, changed in place by `step`.
    rate
        The learning rate; it may be changed between steps.

    Raises
    ------
    ValueError
        For a rate that is not above 0 and finite, and for parameters that are no writeable float64 arrays.
    """

    averages_each = 0

    def __init__(self, parameters: Arrays, rate: float) -> None:
        self.parameters = _arrays(parameters)
        self.rate = checked_rate(rate)
        self.steps = 0
        for p in self.parameters:
            if p.dtype != np.float64 or not p.flags.writeable:
                raise ValueError("parameters must be writeable float64 arrays")
        self._buffers = tuple(np.empty_like(p) for p in self.parameters)
        self._averages = tuple(tuple(np.zeros_like(p) for _ in range(self.averages_each)) for p in self.parameters)

    def step(self, gradients: Arrays) -> None:
        """Change the parameters by one step against ``gradients``, arrays of the parameters' shapes, left as they are."""
        self.steps += 1
        self._prepare()
        for p, g, buffer, averages in zip(self.parameters, _arrays(gradients), self._buffers, self._averages, strict=True):
            p -= self._change(g, buffer, *averages)

    def memory(self) -> Memory:
        """Return a copy of what is remembered."""
        return Memory(self.steps, tuple(a.copy() for averages in self._averages for a in averages))

    def restore(self, memory: Memory) -> None:
        """Remember what `memory` returned; the parameters themselves are the caller's to put back."""
        self.steps = memory.steps
        for mine, kept in zip((a for averages in self._averages for a in averages), memory.averages, strict=True):
            mine[...] = kept

    def _prepare(self) -> None:
        """Compute what is the same for all arrays of a step."""

    def _change(self, gradient: Array, buffer: Array, *averages: Array) -> Array:
        """Return what is taken from one array, in ``buffer``."""
        raise NotImplementedError


class Sgd(Optimiser):
    """Gradient descent: p ← p − rate·g."""

    def _change(self, gradient: Array, buffer: Array, *averages: Array) -> Array:
        return np.multiply(gradient, self.rate, out=buffer)


class Momentum(Optimiser):
    """Gradient descent with momentum (Polyak 1964): v ← decay·v + g, p ← p − rate·v."""

    averages_each = 1

    def __init__(self, parameters: Arrays, rate: float, decay: float = 0.9) -> None:
        super().__init__(parameters, rate)
        self.decay = decay

    def _change(self, gradient: Array, buffer: Array, *averages: Array) -> Array:
        (velocity,) = averages
        velocity *= self.decay
        velocity += gradient
        return np.multiply(velocity, self.rate, out=buffer)


class Adam(Optimiser):
    """Adam (Kingma, Ba 2015, arXiv:1412.6980): a step along the mean gradient over the root of its mean square."""

    averages_each = 2

    def __init__(
        self, parameters: Arrays, rate: float, decay: float = 0.9, square_decay: float = 0.999, epsilon: float = 1e-8
    ) -> None:
        super().__init__(parameters, rate)
        self.decay, self.square_decay, self.epsilon = decay, square_decay, epsilon
        self._size, self._root = 0.0, 1.0

    def _prepare(self) -> None:
        self._size = self.rate / (1.0 - self.decay**self.steps)
        self._root = math.sqrt(1.0 - self.square_decay**self.steps)

    def _change(self, gradient: Array, buffer: Array, *averages: Array) -> Array:
        mean, square = averages
        mean *= self.decay
        np.multiply(gradient, 1.0 - self.decay, out=buffer)
        mean += buffer
        square *= self.square_decay
        np.multiply(gradient, gradient, out=buffer)
        buffer *= 1.0 - self.square_decay
        square += buffer
        np.sqrt(square, out=buffer)
        buffer /= self._root
        buffer += self.epsilon
        np.divide(mean, buffer, out=buffer)
        buffer *= self._size
        return buffer


OPTIMISERS: Mapping[str, type[Optimiser]] = MappingProxyType({"sgd": Sgd, "momentum": Momentum, "adam": Adam})


def optimiser(name: str, parameters: Arrays, rate: float) -> Optimiser:
    """Return the optimiser called ``name``, one of `OPTIMISERS`, for ``parameters``.

    Raises
    ------
    ValueError
        For an unknown name, a rate that is not above 0 and finite, and parameters that are no writeable float64 arrays.
    """
    if name not in OPTIMISERS:
        raise ValueError(f"unknown optimiser {name!r}: one of {', '.join(OPTIMISERS)}")
    return OPTIMISERS[name](parameters, rate)


def checked_rate(rate: float) -> float:
    """Return ``rate`` as a float if it can be a learning rate; raise a `ValueError` if not."""
    if not 0.0 < rate < math.inf:
        raise ValueError(f"the learning rate must be above 0 and finite, not {rate:g}")
    return float(rate)


def _arrays(given: Arrays) -> tuple[Array, ...]:
    return given if isinstance(given, tuple) else (given,)
