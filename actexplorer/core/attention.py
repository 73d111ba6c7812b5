"""One softmax between queries and keys, with the products of its derivatives; heads are further axes in front."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Array


class Attended(NamedTuple):
    """Queries (…, n, w), keys (…, m, w), values (…, m, e); scores and weights (…, n, m); and the ``value`` (…, n, e)."""

    q: Array
    k: Array
    v: Array
    scale: float
    scores: Array
    weights: Array
    value: Array


@np.errstate(all="ignore")
def attend(q: Array, k: Array, v: Array, scale: float, causal: bool) -> Attended:
    """Return softmax(scale·qkᵀ)v; where ``causal``, query i sees keys up to i, and hidden scores are −inf.

    Scores are computed from factors near 1 and a power of two, so that where they overflow their softmax is still right.
    """
    factor, power = np.frexp(scale)
    (q_near, q_power), (k_near, k_power) = _near_one(q, (-1,)), _near_one(k, (-2, -1))
    near = (q_near * factor) @ np.swapaxes(k_near, -1, -2)
    power = power + q_power + k_power
    if causal:
        near = np.where(np.tri(*near.shape[-2:]) > 0.0, near, -np.inf)
    weights = np.exp(np.ldexp(near - near.max(axis=-1, keepdims=True), power))
    weights /= weights.sum(axis=-1, keepdims=True)
    return Attended(q, k, v, scale, np.ldexp(near, power), weights, weights @ v)


def _near_one(x: Array, axes: tuple[int, ...]) -> tuple[Array, Array]:
    """Return ``x`` divided by a power of two so that the largest entry along ``axes`` is near 1, and that power."""
    power = np.frexp(np.abs(x).max(axis=axes, keepdims=True))[1]
    return np.ldexp(x, -power), power


@np.errstate(all="ignore")
def pull(at: Attended, g: Array) -> tuple[Array, Array, Array]:
    """Return the gradients of queries, keys and values where that of the value is ``g``; no softmax's Jacobian is formed."""
    scores = _projected(at.weights, g @ np.swapaxes(at.v, -1, -2))
    scores *= at.scale
    turned = np.swapaxes(scores, -1, -2)
    return scores @ at.k, turned @ at.q, np.swapaxes(at.weights, -1, -2) @ g


@np.errstate(all="ignore")
def push(at: Attended, q: Array, k: Array, v: Array) -> Array:
    """Return the derivative of the value along ``q``, ``k`` and ``v`` together."""
    moved = q @ np.swapaxes(at.k, -1, -2) + at.q @ np.swapaxes(k, -1, -2)
    moved *= at.scale
    return _projected(at.weights, moved) @ at.v + at.weights @ v


def _projected(weights: Array, w: Array) -> Array:
    """Return wᵢ·weightᵢ less its part of their sum; taken from the value at the top, it cancels nowhere one key dominates."""
    top = np.broadcast_to(weights.argmax(axis=-1)[..., np.newaxis], (*w.shape[:-1], 1))
    weighted = weights * (w - np.take_along_axis(w, top, axis=-1))
    weighted -= weights * weighted.sum(axis=-1, keepdims=True)
    return weighted
