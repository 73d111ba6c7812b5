"""What follows from the vector on the table: outputs, their sum and entropy, and Jacobians."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.core.registry import catalogue
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.vector import VectorFunction
from actexplorer.session.labs.vectors import Function, VectorLab

KEPT = 64  # outputs, some tens of kilobytes each
SHARES = ("softmax", "softmin", "sparsemax", "argmax", "gumbel_softmax")  # outputs are shares of 1
LOGARITHMS = ("log_softmax",)  # outputs are logarithms of shares of 1

NO_LIMIT = QT_TRANSLATE_NOOP("VectorLab", "There is no limit for these entries.")

Entries = tuple[float, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Output:
    """A function's output.

    Parameters
    ----------
    values
        (n,), read-only; of smooth_maximum the terms xᵢwᵢ, whose sum is its value. NaN where there is none.
    shares
        (n,), the output as shares of 1: itself, or e to its power; None where it is neither.
    total
        The sum of the shares as anybody's loop or `numpy.sum` computes it; of smooth_maximum its value.
    problem
        Why there is no output, in one line, "" where there is one.
    """

    key: Function
    values: Array
    shares: Array | None
    total: float
    problem: str = ""

    @property
    def entropy(self) -> float:
        """The entropy of the shares in nats, from 0 to ln n; NaN where there are none."""
        return math.nan if self.shares is None or self.problem else entropy(self.shares)


def entropy(shares: Array) -> float:
    """Return −Σ p ln p of shares (n,), in nats, 0 ln 0 being 0."""
    some = shares[shares > 0.0]
    return max(0.0, 0.0 - math.fsum((some * np.log(some)).tolist()))


def output(lab: VectorLab, key: Function) -> Output:
    """Return the output of one function for the vector of ``lab``."""
    return _output(key, lab.entries, lab.temperature, lab.noise if key == "gumbel_softmax" else 0)


def outputs(lab: VectorLab) -> tuple[Output, ...]:
    """Return the outputs of the functions of ``lab``, in their order."""
    return tuple(output(lab, key) for key in lab.functions)


def jacobian(lab: VectorLab) -> Array | None:
    """Return ∂yᵢ/∂xⱼ as [i, j] of the function that ``lab`` shows, (n, n), of smooth_maximum (1, n); None without output."""
    key = lab.subject
    return _jacobian(key, lab.entries, lab.temperature, lab.noise if key == "gumbel_softmax" else 0)


def record(key: Function) -> VectorFunction:
    """Return the catalogue's record of a function."""
    return cast("VectorFunction", catalogue[key])


def arguments(key: Function, temperature: float, noise: int) -> dict[str, float]:
    """Return the parameters with which a function acts at ``temperature``, with noise of that seed where it has any."""
    names = record(key).defaults
    parameters = {
        "temperature": temperature,
        "seed": float(noise),
        "beta": math.inf if temperature == 0.0 else 1.0 / temperature,
    }
    return {name: value for name, value in parameters.items() if name in names}


@lru_cache(KEPT)
def _output(key: Function, entries: Entries, temperature: float, noise: int) -> Output:
    x, function = np.array(entries), record(key)
    try:
        result = function(x, axis=-1, **arguments(key, temperature, noise))
    except ValueError as error:
        return _nothing(key, x.size, str(error))
    if np.isnan(result).any():
        return _nothing(key, x.size, NO_LIMIT)
    if function.scalar:
        return Output(key, _terms(x, temperature), None, float(result))
    shares = np.exp(result) if key in LOGARITHMS else result
    for array in (result, shares):
        array.setflags(write=False)
    return Output(key, result, shares, float(np.sum(shares)))


def _nothing(key: Function, size: int, problem: str) -> Output:
    return Output(key, np.full(size, math.nan), None, math.nan, problem)


@np.errstate(all="ignore")
def _terms(x: Array, temperature: float) -> Array:
    """Return the terms xᵢwᵢ of the smooth maximum, w = softmax(x/T)."""
    weights = record("softmax")(x, temperature=temperature)
    terms = np.where(weights > 0.0, x * weights, 0.0)
    terms.setflags(write=False)
    return terms


@lru_cache(4)
def _jacobian(key: Function, entries: Entries, temperature: float, noise: int) -> Array | None:
    if _output(key, entries, temperature, noise).problem:
        return None
    try:
        matrix = np.atleast_2d(record(key).jacobian(np.array(entries), axis=-1, **arguments(key, temperature, noise)))
    except ValueError:
        return None
    matrix.setflags(write=False)
    return matrix
