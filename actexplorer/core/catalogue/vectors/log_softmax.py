r"""Log-softmax, xᵢ − ln Σⱼ e^{xⱼ}: what the cross-entropy takes, exact where the softmax itself rounds to 0 or to 1."""

from functools import cached_property

import numpy as np

from actexplorer.core.activation import Array, Reference
from actexplorer.core.shares import MANY, Parts, Shares, blocks, settled, shares
from actexplorer.core.softmax import TEMPERATURE, normalised, projected, rescaled
from actexplorer.core.sums import row_sums, times, two_sum
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.vector import VectorFunction, VectorLatex
from actexplorer.core.weights import COLD, FEW, Weights
from actexplorer.core.wide import Wide


class LogSoftmax:
    """ln softmax(x/T) at a batch of vectors; see `Local`. At T = 0 its derivatives are the limits, infinite ones among them."""

    def __init__(self, x: Array, temperature: float) -> None:
        self.shares = shares(x, divisor=temperature, exact=True)
        self.x, self.temperature = x, abs(temperature)

    @cached_property
    def weights(self) -> Weights | None:
        """Wide weights of not too many entries, None of more and where T is 0 or ∞."""
        few = self.x.size <= FEW and 0.0 < self.temperature < np.inf
        return Weights.of(settled(self.x), self.rate) if few else None

    @property
    def rate(self) -> Wide:
        """1/T."""
        return Wide.of(self.temperature).inverse()

    @property
    def value(self) -> Array:
        """The logarithms (batch, n), from z and that of the sum, in which the greatest entry counts as 1."""
        return self.shares.z - np.log1p(self.shares.rest / self.shares.greatest)

    def jacobian(self) -> Array:
        """Return (δᵢⱼ − sⱼ)/T as (batch, i, j)."""
        n = self.shares.y.shape[1]
        if self.temperature < COLD and (weights := self.weights) is not None:
            out = np.repeat(-(weights.shares * self.rate).floats()[:, np.newaxis, :], n, axis=1)
            out[:, np.arange(n), np.arange(n)] = (weights.others * self.rate).floats()
            return out + 0.0
        out = np.repeat(-self.shares.y[:, np.newaxis, :], n, axis=1)
        out[:, np.arange(n), np.arange(n)] = self.shares.others
        return self._cooled(out + 0.0)

    def jvp(self, v: Array) -> Array:
        """Return (vᵢ − Σⱼ sⱼvⱼ)/T."""
        if (weights := self.weights) is not None:
            return (weights.deviations(Wide.of(v)) * self.rate).floats()
        v, exponent = normalised(v)
        return rescaled(self._cooled(self.shares.deviations(v)), exponent)

    def vjp(self, g: Array) -> Array:
        """Return (gⱼ − sⱼ Σᵢ gᵢ)/T."""
        if (weights := self.weights) is not None:
            return (weights.pulled(Wide.of(g)) * self.rate).floats()
        g, exponent = normalised(g)
        if g.size <= MANY:
            return rescaled(self._cooled(_pulled(self.shares, g)), exponent)
        out, sums = np.empty_like(g), np.empty((len(g), 1))
        for rows in blocks(g):
            np.add.reduce(g[rows], axis=1, keepdims=True, out=sums[rows])
            np.multiply(self.shares.y[rows], sums[rows], out=out[rows])
            np.subtract(g[rows], out[rows], out=out[rows])
        leading = self.shares.leading
        if len(leading):
            out[leading] = _pulled(self.shares.some(leading), g[leading])
        return rescaled(self._cooled(out), exponent)

    def hvp(self, g: Array, v: Array) -> Array:
        """Return −sⱼ(vⱼ − Σᵢ sᵢvᵢ) Σᵢ gᵢ/T²."""
        if (weights := self.weights) is not None:
            factor = Wide.of(g).sum() * self.rate * self.rate
            return (weights.shares * weights.deviations(Wide.of(v)) * -factor).floats()
        g, of_g = normalised(g)
        v, of_v = normalised(v)
        out = -row_sums(g).high[:, np.newaxis] * projected(self.shares, v, 1.0)
        return rescaled(self._cooled(self._cooled(out)), of_g + of_v)

    def _cooled(self, change: Array) -> Array:
        """Return ``change`` divided by the temperature; where it is 0 at T = 0, it has vanished faster."""
        if self.temperature == 1.0:
            return change
        return np.where(change == 0.0, 0.0, change / self.temperature)


def _pulled(shares: Shares, g: Array) -> Array:
    """Return gⱼ − sⱼ Σᵢ gᵢ: among entries that nearly tie from ngⱼ − Σᵢ gᵢ, exactly, and what their shares lack."""
    parts, sums = Parts.of(shares.z), row_sums(g)
    high, low = times(g, parts.number)
    out, error = two_sum(high, np.where(parts.near, -sums.high[:, np.newaxis], 0.0))
    error += low - np.where(parts.near, sums.low[:, np.newaxis], 0.0)
    for weights in (parts.lack, parts.far):
        error += g * np.add.reduce(weights, axis=1, keepdims=True) - weights * sums.high[:, np.newaxis]
    out += error
    out /= parts.total
    return out


def at(x: Array, temperature: float) -> LogSoftmax:
    return LogSoftmax(x, temperature)


LOG_SOFTMAX = VectorFunction(
    key="log_softmax",
    title=QT_TRANSLATE_NOOP("Activation", "Log-softmax"),
    at=at,
    parameters=(TEMPERATURE,),
    latex=VectorLatex(
        f=r"\frac{x_i}{T} - \ln \sum_j e^{x_j/T}",
        jacobian=r"\frac{1}{T}\left(\delta_{ij} - s_j\right),\quad s_j = e^{y_j}",
        jvp=r"\frac{1}{T}\bigl(v_i - \sum_j s_j v_j\bigr),\quad s_j = e^{y_j}",
        vjp=r"\frac{1}{T}\bigl(g_j - s_j\,\sum_i g_i\bigr),\quad s_j = e^{y_j}",
        hvp=r"-\frac{1}{T^2}\,s_j\bigl(v_j - \sum_i s_i v_i\bigr)\,\sum_i g_i,\quad s_j = e^{y_j}",
    ),
    aliases=("logarithmic softmax", "対数ソフトマックス", "ログソフトマックス", "对数归一化指数函数"),
    references=(Reference("Bridle: Training stochastic model recognition algorithms as networks", 1989),),
    presets={"PyTorch, JAX, Keras": {"temperature": 1.0}},
)
