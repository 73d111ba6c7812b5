"""How far attention's softmax is saturated: how much of the weight goes to few keys, and what the width has to do with it."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.core.attention import attend

ROWS = 128  # that a mean is taken over, at least


class Spread(NamedTuple):
    """Means over the rows of attention weights: the entropy, as a share of the largest possible, and the largest weight."""

    entropy: float
    largest: float


class Saturation(NamedTuple):
    """The means for queries and keys of normal numbers, by their width: with the factor 1/√width, and without."""

    widths: tuple[int, ...]
    scaled: tuple[Spread, ...]
    plain: tuple[Spread, ...]


def entropies(weights: Array) -> Array:
    """Return the entropy −Σ p·ln p of each row of ``weights`` (…, n, m), in nats."""
    return -np.sum(weights * np.log(np.where(weights > 0.0, weights, 1.0)), axis=-1) + 0.0  # type: ignore[no-any-return]


def spread_of(weights: Array, causal: bool = False) -> Spread:
    """Return the means of ``weights`` (…, n, m); rows that see a single key tell nothing of a softmax and are left out."""
    rows, keys = weights.shape[-2:]
    seen = np.minimum(np.arange(1, rows + 1), keys) if causal else np.full(rows, keys)
    telling = seen > 1
    if not telling.any():
        return Spread(0.0, 1.0)
    shares = entropies(weights)[..., telling] / np.log(seen[telling])
    return Spread(float(shares.mean()), float(weights.max(axis=-1)[..., telling].mean()))


@lru_cache(16)
def saturation(tokens: int, widths: tuple[int, ...], deviation: float, causal: bool, seed: int) -> Saturation:
    """Return the means for ``tokens`` queries and as many keys of normal numbers of that standard deviation."""
    repeats = -(-ROWS // tokens)
    scaled: list[Spread] = []
    plain: list[Spread] = []
    for width in widths:
        random = np.random.default_rng((seed, width))
        q, k = random.normal(0.0, deviation, (2, repeats, tokens, width))
        for found, scale in ((scaled, 1.0 / np.sqrt(width)), (plain, 1.0)):
            weights = attend(q, k, np.zeros((repeats, tokens, 1)), float(scale), causal).weights
            found.append(spread_of(weights, causal))
    return Saturation(widths, tuple(scaled), tuple(plain))
