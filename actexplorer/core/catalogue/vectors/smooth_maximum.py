r"""Smooth maximum, Σ xᵢe^{βxᵢ}/Σ e^{βxᵢ}: from the minimum (β = −∞) by the mean (β = 0) to the maximum (β = ∞)."""

import math
from functools import cached_property

import numpy as np

from actexplorer.core.activation import Array, Reference
from actexplorer.core.parameter import Interval, Parameter
from actexplorer.core.shares import Shares, settled, shares
from actexplorer.core.softmax import LARGE, normalised, rescaled
from actexplorer.core.sums import dots, quotient, row_sums
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.vector import VectorFunction, VectorLatex
from actexplorer.core.weights import FEW, Weights
from actexplorer.core.wide import ONE, Wide

FAINT = -1e4  # where β(xᵢ − S) is below, xᵢ has no weight at all


class SmoothMaximum:
    """S_max of each row (batch, n); see `Local`. For β < 0 it is −S_max(−x; −β).

    At β = ±∞, entries that share the maximum have equal parts of the gradient.
    """

    def __init__(self, x: Array, beta: float) -> None:
        self.sign = math.copysign(1.0, beta)
        self.beta = abs(beta)
        self.scale = 2.0**-40 if np.abs(x[np.isfinite(x)]).max(initial=0.0) > LARGE else 1.0
        self.x = x * (self.sign * self.scale)
        self.few = bool(x.size <= FEW and 0.0 < self.beta < math.inf and not np.isinf(x).any())
        self.unscaled = x * self.sign
        self.worst = "-inf" if self.sign > 0.0 else "+inf"
        self.steepness = min(self.beta / self.scale, max(self.beta, 1e300))  # β in units of the scaled x

    @property
    def value(self) -> Array:
        """The smooth maxima (batch,)."""
        if self.beta == 0.0:
            result = self._mean()
        elif self.beta == math.inf:
            result = np.maximum.reduce(self.x, axis=1)
        elif self.few:
            return self.weights.mean(Wide.of(self.unscaled)).floats()[:, 0] * self.sign
        else:
            result = self._between()
        result *= self.sign / self.scale
        return result

    def _mean(self) -> Array:
        plain = np.add.reduce(self.x, axis=1)
        if (np.isnan(plain) & ~np.isnan(self.x).any(axis=1)).any():
            raise ValueError("the mean of +inf and -inf has no limit")
        exact = quotient(row_sums(self.x), np.full(len(self.x), self.x.shape[1]))
        result: Array = np.where(np.isfinite(plain), exact.high, plain)
        return result

    def _between(self) -> Array:
        """Return the maximum less what the others take, or the mean and what the weights add: what cancels less."""
        highest = np.maximum.reduce(self.x, axis=1)
        taken = dots(self.shares.y, self.depths)
        mean = quotient(row_sums(self.x), np.full(len(self.x), self.x.shape[1]))
        apart = (self.x - mean.high[:, np.newaxis]) - mean.low[:, np.newaxis]
        growth = np.expm1(self.steepness * apart)
        added = dots(apart, growth) / np.add.reduce(1.0 + growth, axis=1)
        better = np.isfinite(added) & (np.abs(mean.high) + added < np.abs(highest) - taken)
        result: Array = np.where(better, mean.high + (mean.low + added), highest + taken)
        return result

    @cached_property
    def weights(self) -> Weights:
        """e^{βx} of not too many entries, in wide numbers."""
        return Weights.of(self.unscaled, Wide.of(self.beta))

    @cached_property
    def wide_rises(self) -> Wide:
        """β(xᵢ − S) (batch, n), in wide numbers."""
        return self.weights.deviations(Wide.of(self.unscaled)) * Wide.of(self.beta)

    @cached_property
    def shares(self) -> Shares:
        """The softmax of βx."""
        if self.beta == 0.0:
            return shares(np.where(np.isnan(self.x), np.nan, 0.0))
        return shares(self.x, factor=self.steepness if self.beta < math.inf else math.inf, worst=self.worst)

    @cached_property
    def depths(self) -> Array:
        """Each entry less the greatest (batch, n), 0 for those infinitely far down, which have no weight."""
        x = settled(self.x, self.worst)
        below = x - np.maximum.reduce(x, axis=1, keepdims=True)
        below[np.isneginf(below)] = 0.0
        return below

    @cached_property
    def rises(self) -> Array:
        """β(xᵢ − S) (batch, n)."""
        if self.beta in (0.0, math.inf):
            return np.zeros_like(self.x)
        return np.maximum(self.steepness * (self.shares.deviations(self.depths)), FAINT)

    def jacobian(self) -> Array:
        """Return the gradient wᵢ(1 + β(xᵢ − S)), with w the softmax of βx, as (batch, n)."""
        if self.few:
            return (self.weights.shares * (ONE + self.wide_rises)).floats()
        return self.shares.y * (1.0 + self.rises)

    def jvp(self, v: Array) -> Array:
        """Return the gradient's product with ``v`` (batch, n) as (batch,)."""
        if self.few:
            wide, weights = Wide.of(v), self.weights
            return (weights.mean(wide) + weights.mean(self.wide_rises * weights.deviations(wide))).floats()[:, 0]
        return self.shares.mean(v) + dots(self.shares.y * self.rises, self.shares.deviations(v))

    def vjp(self, g: Array) -> Array:
        """Return the gradient times ``g`` (batch,)."""
        if self.few:
            return (self.weights.shares * (ONE + self.wide_rises) * Wide.of(g[:, np.newaxis])).floats()
        return g[:, np.newaxis] * self.jacobian()

    def hvp(self, g: Array, v: Array) -> Array:
        """Return gβwᵢ(uᵢ(2 + β(xᵢ − S)) − Σⱼ wⱼβ(xⱼ − S)uⱼ), with u the deviations of ``v`` from its mean by w."""
        if self.few:
            return self._wide_hvp(Wide.of(g[:, np.newaxis]), Wide.of(v)).floats()
        y = self.shares.y
        if self.beta == math.inf:
            return y * 0.0
        v, exponent = normalised(v)
        apart = self.shares.deviations(v)
        covariance = dots(y * self.rises, apart)[:, np.newaxis]
        change = y * (apart * (2.0 + self.rises) - covariance)
        g, of_g = normalised(g)
        mantissa, of_beta = math.frexp(self.sign * self.beta)
        return rescaled((mantissa * g)[:, np.newaxis] * change, exponent + of_g + of_beta)

    def _wide_hvp(self, g: Wide, v: Wide) -> Wide:
        weights, rises = self.weights, self.wide_rises
        u = weights.deviations(v)
        change = u * (Wide.of(2.0) + rises) - weights.mean(rises * u)
        return weights.shares * change * g * Wide.of(self.sign * self.beta)


def at(x: Array, beta: float) -> SmoothMaximum:
    return SmoothMaximum(x, beta)


SMOOTH_MAXIMUM = VectorFunction(
    key="smooth_maximum",
    title=QT_TRANSLATE_NOOP("Activation", "Smooth maximum"),
    at=at,
    scalar=True,
    parameters=(Parameter("beta", 1.0, "β", slider=(-10.0, 10.0), domain=Interval(closed_low=True, closed_high=True)),),
    latex=VectorLatex(
        f=r"S = \frac{\sum_i x_i e^{\beta x_i}}{\sum_i e^{\beta x_i}}",
        jacobian=r"w_i\bigl(1 + \beta(x_i - S)\bigr),\quad w_i = \frac{e^{\beta x_i}}{\sum_j e^{\beta x_j}}",
        jvp=r"\sum_i w_i\bigl(1 + \beta(x_i - S)\bigr)v_i",
        vjp=r"g\,w_i\left(1 + \beta(x_i - S)\right)",
        hvp=r"g\,\beta\,w_i\bigl(u_i\bigl(2 + \beta(x_i - S)\bigr) - \beta\,\sum_j w_j (x_j - S) u_j\bigr),\quad "
        r"u_i = v_i - \sum_j w_j v_j",
    ),
    aliases=("S_max", "Boltzmann operator", "softmax-weighted mean", "平滑最大値", "平滑最大值函数", "ボルツマン演算子"),
    references=(
        Reference("Ma, Zhang, Liu, Sun: Activate or not, learning customized activation", 2021, "arXiv:2009.04759"),
        Reference("Asadi, Littman: An alternative softmax operator for reinforcement learning", 2017, "arXiv:1612.05628"),
    ),
    presets={"minimum": {"beta": -math.inf}, "mean": {"beta": 0.0}, "maximum": {"beta": math.inf}},
)
