r"""Sparsemax: the nearest point of the simplex, which gives small entries exactly 0."""

import math

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array, Reference
from actexplorer.core.shares import settled
from actexplorer.core.softmax import LARGE, TEMPERATURE, normalised, reciprocal, rescaled
from actexplorer.core.sums import quotient, row_sums, two_sum
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.vector import VectorFunction, VectorLatex

Mask = NDArray[np.bool_]


def excess(high: Array, low: Array, temperature: float) -> tuple[Mask, Array]:
    """Return the support of ``high + low`` (batch, n), greatest entry 0, and how far it is above its threshold, which is T.

    Sums are exact to twice a float's digits, since what remains of an entry may be far smaller than the entry. See
    Michelot: A finite algorithm for finding the projection of a point onto the canonical simplex of Rⁿ (1986).
    """
    inside = high > -temperature
    while True:
        count = np.add.reduce(inside, axis=1)
        total = row_sums(np.where(inside, high, 0.0), np.where(inside, low, 0.0))
        surplus, error = two_sum(total.high, np.full_like(total.high, -temperature))
        threshold = quotient(two_sum(surplus, error + total.low), count)
        above, error = two_sum(high, -threshold.high[:, np.newaxis])
        above += error + (low - threshold.low[:, np.newaxis])
        kept = inside & (above > 0.0)
        if np.array_equal(kept, inside):
            return inside, np.where(inside, above, 0.0)
        inside = kept


class Sparsemax:
    """sparsemax(x/T) at a batch of vectors; see `Local`. An entry at the very edge of the support counts as outside of it."""

    def __init__(self, x: Array, temperature: float) -> None:
        x = settled(x)
        self.top = x.argmax(axis=1)
        self.rate, self.power = reciprocal(temperature)
        if LARGE < temperature < math.inf:
            x, temperature = x * 2.0**-40, temperature * 2.0**-40
        high, low = two_sum(x, -np.maximum.reduce(x, axis=1, keepdims=True))
        low[~np.isfinite(high)] = 0.0
        if 0.0 < temperature < math.inf:
            self.inside, above = excess(high, low, temperature)
            self.value = above / temperature
        else:
            self.inside = high == 0.0 if temperature == 0.0 else x > -np.inf
            self.value = self.inside / np.add.reduce(self.inside, axis=1, keepdims=True)
        self.nothing = np.where(np.isnan(high).any(axis=1, keepdims=True), np.nan, 0.0)
        self.value += self.nothing

    def jacobian(self) -> Array:
        """Return (δᵢⱼ − 1/k)/T for i and j among the k of the support, 0 elsewhere, as (batch, i, j)."""
        count, n = np.add.reduce(self.inside, axis=1)[:, np.newaxis], self.inside.shape[1]
        both = self.inside[:, :, np.newaxis] & self.inside[:, np.newaxis, :]
        out = np.where(both, -self.rate / count[:, :, np.newaxis], 0.0)
        out[:, np.arange(n), np.arange(n)] = np.where(self.inside, self.rate * ((count - 1) / count), 0.0)
        return rescaled(out, self.power) + self.nothing[:, :, np.newaxis]

    def vjp(self, g: Array) -> Array:
        """Return (gᵢ − the support's mean of g)/T within the support, 0 elsewhere."""
        g, exponent = normalised(g)
        h, rest = two_sum(g, -g[np.arange(len(g)), self.top][:, np.newaxis])
        sums = row_sums(np.where(self.inside, h, 0.0), np.where(self.inside, rest, 0.0))
        mean = quotient(sums, np.add.reduce(self.inside, axis=1))
        change, lost = two_sum(h, -mean.high[:, np.newaxis])
        change += lost + (rest - mean.low[:, np.newaxis])
        return rescaled(np.where(self.inside, change * self.rate, 0.0), exponent + self.power) + self.nothing

    jvp = vjp  # the Jacobian is symmetric

    def hvp(self, g: Array, v: Array) -> Array:
        """Return zeros: it is piecewise linear."""
        return np.zeros_like(g) + self.nothing


def at(x: Array, temperature: float) -> Sparsemax:
    return Sparsemax(x, temperature)


SPARSEMAX = VectorFunction(
    key="sparsemax",
    title=QT_TRANSLATE_NOOP("Activation", "Sparsemax"),
    at=at,
    parameters=(TEMPERATURE,),
    latex=VectorLatex(
        f=r"\max\left(0, \frac{x_i}{T} - \tau\right),\quad \sum_j \max\left(0, \frac{x_j}{T} - \tau\right) = 1",
        jacobian=r"\frac{1}{T}\bigl(\delta_{ij} - \frac{1}{k}\bigr),\quad y_i, y_j > 0",
        jvp=r"\frac{1}{T}\bigl(v_i - \frac{1}{k}\,\sum_{y_j > 0} v_j\bigr),\quad y_i > 0",
        vjp=r"\frac{1}{T}\bigl(g_i - \frac{1}{k}\,\sum_{y_j > 0} g_j\bigr),\quad y_i > 0",
        hvp="0",
    ),
    aliases=("sparse softmax", "simplex projection", "スパースマックス", "稀疏归一化函数"),
    references=(
        Reference("Martins, Astudillo: From softmax to sparsemax, a sparse model of attention", 2016, "arXiv:1602.02068"),
    ),
    presets={"Keras": {"temperature": 1.0}},
)
