r"""The switches of meta-ACON: what computes β from the input, and carries a gradient of β back to the input and the weights.

Ma, Zhang, Liu, Sun: Activate or not: learning customized activation (2021), section 3.4, has three of them: pixel
β = σ(x), channel β_c = σ(W₁W₂ Σ x_c) and layer β = σ(Σ x), where the sums run over the positions of one image. Over a map of
any size such sums saturate σ; the authors' code takes means, with W₂ and W₁ as two 1×1 convolutions. Both are here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from actexplorer.core.activation import Array
from actexplorer.core.stable import MODERATE

REDUCTION = 16  # the paper's r


class Switched(NamedTuple):
    """β, of a shape that broadcasts to x's, and ``pull``: from ∂L/∂β, of β's shape, to its parts of ∂L/∂x and ∂L/∂weights.

    ``pooled`` is what the sigmoid was taken of where that is not x itself.
    """

    beta: Array
    pull: Callable[[Array], tuple[Array, Mapping[str, Array]]]
    pooled: Array | None = None


Switch = Callable[[Array], Switched]


def pixel(x: Array) -> Switched:
    """Return β = σ(x), one for each element of ``x`` (N, C, H, W)."""
    beta, slope = _sigmoid(x)
    return Switched(beta, lambda g: (g * slope, {}))


def layer(mean: bool = False) -> Switch:
    """Return the switch with one β for each image: σ of the sum of all its elements, or of their mean."""

    def switch(x: Array) -> Switched:
        pooled = _pooled(x, (1, 2, 3), mean)
        beta, slope = _sigmoid(pooled)
        count = x[0].size if mean else 1
        return Switched(beta, lambda g: (np.broadcast_to(g * slope / count, x.shape), {}), pooled)

    return switch


def channel(w1: ArrayLike, w2: ArrayLike, mean: bool = False) -> Switch:
    """Return the switch with one β for each channel of each image: σ(W₁W₂s), s the channels' sums, or means, over (H, W).

    Parameters
    ----------
    w1, w2
        Of shapes (C, C/r) and (C/r, C); their gradients are called "w1" and "w2".

    Raises
    ------
    ValueError
        When the shapes fit neither each other nor, in use, the channels.
    """
    a, b = np.asarray(w1, np.float64), np.asarray(w2, np.float64)
    if a.ndim != 2 or a.shape != b.shape[::-1]:
        raise ValueError(f"w1 and w2 must be of shapes (C, C/r) and (C/r, C), not {a.shape} and {b.shape}")

    def switch(x: Array) -> Switched:
        if x.shape[1] != len(a):
            raise ValueError(f"w1 and w2 are for {len(a)} channels, and x has {x.shape[1]}")
        means = np.clip(_pooled(x, (2, 3), mean)[:, :, 0, 0], -MODERATE, MODERATE)
        squeezed = means @ b.T
        pooled = squeezed @ a.T
        beta, slope = _sigmoid(pooled)
        count = x[0, 0].size if mean else 1

        def pull(g: Array) -> tuple[Array, Mapping[str, Array]]:
            excited = g[:, :, 0, 0] * slope
            within = excited @ a
            spread = (within @ b / count)[:, :, None, None]
            return np.broadcast_to(spread, x.shape), {"w1": excited.T @ squeezed, "w2": within.T @ means}

        return Switched(beta[:, :, None, None], pull, pooled[:, :, None, None])

    return switch


def own(beta: Callable[[Array], ArrayLike], slope: Callable[[Array], ArrayLike]) -> Switch:
    """Return a switch of one's own, β(x) of each element alone, given with its derivative; both take and give arrays."""

    def switch(x: Array) -> Switched:
        value = np.broadcast_to(np.asarray(beta(x), np.float64), x.shape)
        known = np.isfinite(value)
        if not known.all():
            raise ValueError(f"β(x) must be finite, and is not at x = {x[~known][0]:.6g}")
        return Switched(value, lambda g: (g * np.asarray(slope(x), np.float64), {}))

    return switch


def drawn(channels: int, reduction: int, seed: int) -> tuple[Array, Array]:
    """Return W₁ and W₂ drawn at random, for max(C // r, 1) units between them; sums keep the size of what is summed."""
    units, random = max(channels // reduction, 1), np.random.default_rng(seed)
    w1 = random.normal(size=(channels, units)) / np.sqrt(units)
    return w1, random.normal(size=(units, channels)) / np.sqrt(channels)


def logistic(z: Array) -> tuple[Array, Array]:
    """Return σ(z) and σ(−z), both to full relative accuracy, for ``z`` of any shape; overflow is not warned of by itself."""
    up = np.exp(z)
    down = 1.0 / (1.0 + up)
    up *= down
    return np.fmin(up, 1.0), down  # where exp overflowed, inf·0


def _sigmoid(z: Array) -> tuple[Array, Array]:
    """Return σ and σ′."""
    up, down = logistic(z)
    return up, up * down


def _pooled(x: Array, axes: tuple[int, ...], mean: bool) -> Array:
    """Return sums or means over ``axes``, which stay; what is summed is scaled, so that no partial sum overflows."""
    count = int(np.prod([x.shape[axis] for axis in axes]))
    scale = 2.0 ** -count.bit_length()  # exact
    total = np.sum(x * scale, axis=axes, keepdims=True)
    return np.asarray(total / (scale * count) if mean else total / scale)
