"""Why networks need activations that bend: with straight ones, the whole network is one linear layer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Activation, Array, Line
from actexplorer.core.training.network import Network

PROBES = np.concatenate([np.linspace(-12.0, 12.0, 385), [-1e6, 1e6, -1e-6, 1e-6]])
ROUNDING = 1e-14


class LinearLayer(NamedTuple):
    """One linear layer: ``w`` of shape (inputs,) and ``b``."""

    w: Array
    b: float

    def __call__(self, x: Array) -> Array:
        """Return w·x + b for ``x`` of shape (n, inputs)."""
        return np.asarray(x @ self.w + self.b)


def straight(function: Activation, parameters: Mapping[str, float]) -> Line | None:
    """Return the line that a function is at these parameters, None if it is none."""
    left, right = function.tails(**parameters)
    if not isinstance(left, Line) or left != right or function.breakpoints(**parameters):
        return None
    jet = function.jet(PROBES, **parameters)
    gap = np.abs(jet.f - (left.slope * PROBES + left.intercept))
    size = abs(left.slope) * np.abs(PROBES) + abs(left.intercept)
    return left if np.all(gap <= ROUNDING * size) and not np.any(jet.d2f) else None


def collapse(network: Network, theta: Array | None = None) -> LinearLayer | None:
    """Return the one linear layer that the network is (before the sigmoid of classes), None if its activation bends.

    With f(z) = sz + c, the output v·f(Wx + b) + o is (s·vW)x + s·v·b + cΣv + o.
    """
    line = straight(network.unit.function, network.activation(theta))
    if line is None:
        return None
    layer, output, offset, _ = network.parts(theta)
    *w, b = line.slope * (output @ layer)
    return LinearLayer(np.array(w), float(b + line.intercept * output.sum() + offset[0]))
