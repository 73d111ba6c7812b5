r"""Argmax as one-hot vector: 1 at the greatest entry, 0 elsewhere; of equal ones the first counts."""

import numpy as np

from actexplorer.core.activation import Array, Reference
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.vector import VectorFunction, VectorLatex


class Argmax:
    """The one-hot argmax at a batch of vectors; see `Local`. Its derivatives are 0: it is constant but for its jumps."""

    def __init__(self, x: Array) -> None:
        highest = np.maximum.reduce(x, axis=1, keepdims=True)
        self.nothing = np.zeros_like(x)
        self.nothing[np.isnan(highest)[:, 0]] = np.nan
        self.value = self.nothing.copy()
        self.value[np.arange(len(x)), x.argmax(axis=1)] += 1.0

    def jacobian(self) -> Array:
        """Return zeros (batch, n, n)."""
        return np.repeat(self.nothing[:, np.newaxis, :], self.nothing.shape[1], axis=1)

    def jvp(self, v: Array) -> Array:
        """Return zeros (batch, n)."""
        return self.nothing.copy()

    def vjp(self, g: Array) -> Array:
        """Return zeros (batch, n)."""
        return self.nothing.copy()

    def hvp(self, g: Array, v: Array) -> Array:
        """Return zeros (batch, n)."""
        return self.nothing.copy()


def at(x: Array) -> Argmax:
    return Argmax(x)


ARGMAX = VectorFunction(
    key="argmax",
    title=QT_TRANSLATE_NOOP("Activation", "Argmax (one-hot)"),
    at=at,
    latex=VectorLatex(
        f=r"\begin{cases} 1 & i = \min\{j : x_j = \max_k x_k\} \\ 0 & \text{otherwise} \end{cases}",
        jacobian="0",
        jvp="0",
        vjp="0",
        hvp="0",
    ),
    aliases=("hardmax", "one-hot argmax", "winner takes all", "アルグマックス", "ハードマックス", "独热编码"),
    references=(Reference("McCulloch, Pitts: A logical calculus of the ideas immanent in nervous activity", 1943),),
)
