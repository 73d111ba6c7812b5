r"""Log-softmax, xᵢ − ln Σⱼ e^{xⱼ}: what the cross-entropy takes, exact where the softmax itself rounds to 0 or to 1."""

import numpy as np

from actexplorer.core.activation import Array, Reference
from actexplorer.core.softmax import TEMPERATURE, Shares, blocks, normalised, projected, rescaled, shares
from actexplorer.core.sums import row_sums, times, two_sum
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.vector import VectorFunction, VectorLatex


class LogSoftmax:
    """ln softmax(x/T) at a batch of vectors; see `Local`. At T = 0 its derivatives are the limits, infinite ones among them."""

    def __init__(self, x: Array, temperature: float) -> None:
        self.shares = shares(x, divisor=temperature, keep=True)
        self.temperature = temperature
        self.value = self.shares.z  # and from it the logarithm of the sum, with the greatest entry as 1
        self.value -= np.log1p(self.shares.rest / self.shares.greatest)

    def jacobian(self) -> Array:
        """Return (δᵢⱼ − sⱼ)/T as (batch, i, j)."""
        n = self.shares.y.shape[1]
        out = np.repeat(-self.shares.y[:, np.newaxis, :], n, axis=1)
        out[:, np.arange(n), np.arange(n)] = self.shares.others
        return self._cooled(out + 0.0)

    def jvp(self, v: Array) -> Array:
        """Return (vᵢ − Σⱼ sⱼvⱼ)/T."""
        v, exponent = normalised(v)
        return rescaled(self._cooled(self.shares.deviations(v)), exponent)

    def vjp(self, g: Array) -> Array:
        """Return (gⱼ − sⱼ Σᵢ gᵢ)/T; at the top it is gⱼ times the others' share, less its own share of the others' sum."""
        s, (g, exponent), out = self.shares, normalised(g), np.empty_like(g)
        for rows in blocks(g):
            filled = np.empty_like(g[rows])
            np.copyto(filled, np.add.reduce(g[rows], axis=1, keepdims=True))
            filled *= s.y[rows]
            np.subtract(g[rows], filled, out=out[rows])
        leading = np.flatnonzero(s.greatest > 0.5)
        highest, below = g[leading, s.top[leading]], g[leading]
        below[np.arange(len(leading)), s.top[leading]] = 0.0
        out[leading, s.top[leading]] = highest * s.rest[leading, 0] - s.greatest[leading, 0] * np.add.reduce(below, axis=1)
        if len(s.flat):
            out[s.flat] = _near_ties(s, g[s.flat])
        return rescaled(self._cooled(out), exponent)

    def hvp(self, g: Array, v: Array) -> Array:
        """Return −sⱼ(vⱼ − Σᵢ sᵢvᵢ) Σᵢ gᵢ/T²."""
        g, of_g = normalised(g)
        v, of_v = normalised(v)
        out = -row_sums(g).high[:, np.newaxis] * projected(self.shares, v, 1.0)
        return rescaled(self._cooled(self._cooled(out)), of_g + of_v)

    def _cooled(self, change: Array) -> Array:
        """Return ``change`` divided by the temperature; where it is 0 at T = 0, it has vanished faster."""
        if self.temperature == 1.0:
            return change
        return np.where(change == 0.0, 0.0, change / self.temperature)


def _near_ties(shares: Shares, g: Array) -> Array:
    """Return gⱼ − sⱼ Σᵢ gᵢ in rows of nearly equal shares: from ngⱼ − Σᵢ gᵢ, exactly, and what the shares lack."""
    n, sums, lack = g.shape[1], row_sums(g), shares.lack
    high, low = times(g, n)
    out, error = two_sum(high, -sums.high[:, np.newaxis])
    error += low - sums.low[:, np.newaxis]
    short = np.add.reduce(lack, axis=1, keepdims=True)
    out += error + (g * short - lack * sums.high[:, np.newaxis])
    out /= n + short
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
        jvp=r"\frac{1}{T}\left(v_i - \sum_j s_j v_j\right),\quad s_j = e^{y_j}",
        vjp=r"\frac{1}{T}\left(g_j - s_j \sum_i g_i\right),\quad s_j = e^{y_j}",
        hvp=r"-\frac{1}{T^2}\,s_j\left(v_j - \sum_i s_i v_i\right) \sum_i g_i,\quad s_j = e^{y_j}",
    ),
    aliases=("logarithmic softmax", "対数ソフトマックス", "ログソフトマックス", "对数归一化指数函数"),
    references=(Reference("Bridle: Training stochastic model recognition algorithms as networks", 1989),),
    presets={"PyTorch, JAX, Keras": {"temperature": 1.0}},
)
