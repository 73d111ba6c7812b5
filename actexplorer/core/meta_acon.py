r"""Meta-ACON on images: ACON-C whose β a switch computes from the input, forward and backward.

y = p₁xσ(z) + p₂xσ(−z) with z = β(p₁ − p₂)x. The gradient of y in x has two parts: with β held, and through β by
∂y/∂β = (p₁ − p₂)²x²σ(z)σ(−z). Definition: Ma, Zhang, Liu, Sun: Activate or not: learning customized activation (2021).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from actexplorer.core.activation import Array
from actexplorer.core.evaluate import as_real
from actexplorer.core.stable import MODERATE
from actexplorer.core.switches import Switch, logistic, pixel

LARGEST = 1e300  # of ∂y/∂β: times a slope of 0 it is 0
EVERY = (0, 1, 2, 3)


class Gradients(NamedTuple):
    """∂L/∂x, of x's shape, ∂L/∂p₁ and ∂L/∂p₂, of the shapes these were given in, and those of the switch's weights."""

    x: Array
    p1: Array
    p2: Array
    weights: Mapping[str, Array]


class MetaAcon(NamedTuple):
    """What the layer gives: y, of x's shape; β, of a shape that broadcasts to it; what σ was taken of, where that is not x.

    ``backward`` takes ∂L/∂y, of y's shape, and returns the `Gradients`.
    """

    y: Array
    beta: Array
    pooled: Array | None
    backward: Callable[[ArrayLike], Gradients]


def meta_acon(x: ArrayLike, p1: ArrayLike = 1.0, p2: ArrayLike = 0.25, switch: Switch = pixel) -> MetaAcon:
    """Return meta-ACON of the images ``x``, with its backward pass.

    Parameters
    ----------
    x
        Finite numbers of shape (N, C, H, W).
    p1, p2
        One number for all channels, or (C,): one for each.
    switch
        What computes β: `switches.pixel`, or what `switches.channel`, `switches.layer` and `switches.own` return.

    Raises
    ------
    ValueError
        When the shapes do not fit, or x is not finite; so does ``backward`` for a gradient of another shape than y's.
    """
    images = as_real(x)[0]
    if images.ndim != 4 or not images.size:
        raise ValueError(f"x must have four axes (N, C, H, W), none of them empty; its shape is {images.shape}")
    if not np.isfinite(images).all():
        raise ValueError("x must be finite")
    a, b = (_along_channels(p, name, images.shape[1]) for name, p in (("p1", p1), ("p2", p2)))
    with np.errstate(all="ignore"):
        return _layer(images, a, b, switch, (np.shape(p1), np.shape(p2)))


def _layer(x: Array, p1: Array, p2: Array, switch: Switch, shapes: tuple[tuple[int, ...], tuple[int, ...]]) -> MetaAcon:
    beta, pull, pooled = switch(x)
    gap = p1 - p2
    z = beta * x
    np.clip(z, -MODERATE, MODERATE, out=z)
    z *= gap
    np.clip(z, -MODERATE, MODERATE, out=z)
    up, down = logistic(z)
    gate = _gate(z, up, down, p1, p2)

    @np.errstate(all="ignore")
    def backward(g: ArrayLike) -> Gradients:
        dy = np.asarray(g, np.float64)
        if dy.shape != x.shape:
            raise ValueError(f"the gradient must have the shape of y, {x.shape}, not {dy.shape}")
        turn = up * down
        turn *= z
        of_beta = x * up
        of_beta *= x * down
        np.minimum(of_beta, LARGEST, out=of_beta)
        of_beta *= gap * gap
        of_beta *= dy
        through, weights = pull(_summed(of_beta, beta.shape))
        dx = gap * turn
        dx += gate
        dx *= dy
        dx += through
        weight = dy * x
        dp1 = _summed(weight * (up + turn), p1.shape).reshape(shapes[0])
        dp2 = _summed(weight * (down - turn), p2.shape).reshape(shapes[1])
        return Gradients(dx, dp1, dp2, weights)

    return MetaAcon(x * gate, beta, pooled, backward)


def _gate(z: Array, up: Array, down: Array, p1: Array, p2: Array) -> Array:
    """Return p₁σ(z) + p₂σ(−z); where p₁ and p₂ nearly cancel at z = 0, by way of e^z − 1, which is exact there."""
    gate = p1 * up + p2 * down
    cancel = (p1 * p2 < 0.0) & (np.abs(p1) <= 2.0 * np.abs(p2)) & (np.abs(p2) <= 2.0 * np.abs(p1))
    if not cancel.any():
        return gate
    near = np.minimum(z, 600.0)
    return np.where(cancel & (z < 600.0), (p1 * np.expm1(near) + (p1 + p2)) * down, gate)


def _along_channels(p: ArrayLike, name: str, channels: int) -> Array:
    """Return a parameter so that it broadcasts to the images, four axes of it."""
    values = np.asarray(p, np.float64)
    if values.shape not in ((), (channels,)) or not np.isfinite(values).all():
        raise ValueError(f"{name} must be a finite number, or {channels} of them: one for each channel")
    return values.reshape(1, -1, 1, 1)


def _summed(terms: Array, shape: tuple[int, ...]) -> Array:
    """Return ``terms`` summed to ``shape``, over every axis of length 1 in it."""
    axes = tuple(axis for axis in EVERY if shape[axis] == 1)
    return terms.sum(axis=axes, keepdims=True) if axes else terms
