r"""Gumbel-softmax: a softmax of entries with noise, which is nearly one-hot and chooses each as often as the softmax says."""

import numpy as np

from actexplorer.core.activation import Array, Reference
from actexplorer.core.parameter import Interval, Parameter
from actexplorer.core.shares import settled
from actexplorer.core.softmax import TEMPERATURE, Softmax
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.vector import VectorFunction, VectorLatex

MOST = 2.0**32 - 1.0


def noise(shape: tuple[int, ...], seed: float) -> Array:
    """Return standard Gumbel noise, −ln(−ln u) with u uniform in (0, 1); the first rows are the same whatever their number."""
    return np.random.default_rng(int(seed)).gumbel(size=shape)


class GumbelSoftmax(Softmax):
    """softmax((x + noise)/T) at a batch of vectors; see `Local`.

    With ``hard`` the value is one-hot where that is greatest, and the derivatives stay those of the soft value: the
    straight-through estimator.
    """

    def __init__(self, x: Array, temperature: float, seed: float, hard: float) -> None:
        x, added = settled(x), noise(x.shape, seed)
        places = np.arange(len(x))
        highest = (x + added).argmax(axis=1)
        # differences of each first: x may be so large that it would swallow the noise
        apart = (x - x[places, highest][:, np.newaxis]) + (added - added[places, highest][:, np.newaxis])
        super().__init__(apart, temperature)
        self.hard = hard

    @property
    def value(self) -> Array:
        """The shares (batch, n), or 1 for the greatest and 0 for the others."""
        if not self.hard:
            return self.shares.y
        one_hot = np.zeros_like(self.shares.y)
        one_hot[self.shares.places, self.shares.top] = 1.0
        return one_hot + np.where(np.isnan(self.shares.greatest), np.nan, 0.0)


def at(x: Array, temperature: float, seed: float, hard: float) -> GumbelSoftmax:
    return GumbelSoftmax(x, temperature, seed, hard)


GUMBEL_SOFTMAX = VectorFunction(
    key="gumbel_softmax",
    title=QT_TRANSLATE_NOOP("Activation", "Gumbel-softmax"),
    at=at,
    parameters=(
        TEMPERATURE,
        Parameter("seed", 0.0, "seed", slider=(0.0, 100.0), domain=Interval(0.0, MOST, True, True), whole=True),
        Parameter("hard", 0.0, "hard", slider=(0.0, 1.0), domain=Interval(0.0, 1.0, True, True), whole=True),
    ),
    latex=VectorLatex(
        f=r"\frac{e^{(x_i + n_i)/T}}{\sum_j e^{(x_j + n_j)/T}},\quad n_i = -\ln(-\ln u_i)",
        jacobian=r"\frac{1}{T}\,y_i\left(\delta_{ij} - y_j\right)",
        jvp=r"\frac{1}{T}\,y_i\bigl(v_i - \sum_j y_j v_j\bigr)",
        vjp=r"\frac{1}{T}\,y_i\bigl(g_i - \sum_j g_j y_j\bigr)",
        hvp=r"\frac{1}{T^2}\,y_i\bigl(a_i - \sum_j a_j y_j\bigr),\quad "
        r"a_i = \bigl(g_i - \sum_j g_j y_j\bigr)\bigl(v_i - \sum_j v_j y_j\bigr)",
    ),
    aliases=("concrete distribution", "ガンベルソフトマックス"),
    references=(
        Reference("Jang, Gu, Poole: Categorical reparameterization with Gumbel-softmax", 2017, "arXiv:1611.01144"),
        Reference("Maddison, Mnih, Teh: The concrete distribution", 2017, "arXiv:1611.00712"),
    ),
    presets={"PyTorch": {"temperature": 1.0, "hard": 0.0}},
)
