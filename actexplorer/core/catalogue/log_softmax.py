r"""Log-softmax, xᵢ − ln Σⱼ e^{xⱼ}: what the cross-entropy takes, exact where the softmax itself rounds to 0 or to 1."""

import numpy as np

from actexplorer.core.activation import Array, Reference
from actexplorer.core.softmax import TEMPERATURE, projected, reciprocal, tamed, weights
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.vector import VectorFunction, VectorLatex


class LogSoftmax:
    """ln softmax(x/T) at a batch of vectors; see `Local`. At T = 0 its derivatives are the limits, infinite ones among them."""

    def __init__(self, x: Array, temperature: float) -> None:
        self.weights = weights(x, divisor=temperature, keep=True)
        self.temperature = temperature

    @property
    def value(self) -> Array:
        """Z − ln(1 + the other terms), with no cancellation, the greatest entry included."""
        w = self.weights
        assert w.z is not None
        return w.z - np.log1p(w.rest)[:, np.newaxis]

    def jacobian(self) -> Array:
        """Return (δᵢⱼ − sⱼ)/T as (batch, i, j)."""
        w, n = self.weights, self.weights.e.shape[1]
        out = np.repeat(-w.shares[:, np.newaxis, :], n, axis=1)
        out[:, np.arange(n), np.arange(n)] = w.others / w.total
        return self._cooled(out)

    def jvp(self, v: Array) -> Array:
        """Return (vᵢ − Σⱼ sⱼvⱼ)/T."""
        v, back = tamed(v)
        return self._cooled(self.weights.deviations(v) / self.weights.total) * back

    def vjp(self, g: Array) -> Array:
        """Return (gⱼ − sⱼ Σᵢ gᵢ)/T; at the top it is gⱼ times the others' share, less its own share of the others' sum."""
        w, places = self.weights, np.arange(len(g))
        g, back = tamed(g)
        highest = g[places, w.top]
        below = g.copy()
        below[places, w.top] = 0.0
        rest = np.add.reduce(below, axis=1)
        out = g - w.shares * (highest + rest)[:, np.newaxis]
        out[places, w.top] = (highest * w.rest - rest) / w.total[:, 0]
        return self._cooled(out) * back

    def hvp(self, g: Array, v: Array) -> Array:
        """Return −sⱼ(vⱼ − Σᵢ sᵢvᵢ) Σᵢ gᵢ/T²."""
        rate = reciprocal(self.temperature)
        return -np.add.reduce(g, axis=1, keepdims=True) * projected(self.weights, v, rate) * rate

    def _cooled(self, change: Array) -> Array:
        """Return ``change`` divided by the temperature; where it is 0 at T = 0, it has vanished faster."""
        if self.temperature == 1.0:
            return change
        return np.where(change == 0.0, 0.0, change / self.temperature)


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
