"""A network of one hidden layer, forward and backward by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from actexplorer.core.activation import Activation, Array


class Network:
    """A `Model`: inputs – ``hidden`` units of one activation function – one output.

    ``theta`` holds, one after another, ``weights`` (hidden, inputs), ``biases`` (hidden,), ``output`` (hidden,), the output's
    ``offset`` (1,) and the learnable parameters of the activation; these attributes are views into it. The loss is the mean
    squared error, or with ``classes`` the logistic loss of the output's sigmoid. Weights start as He et al. (2015) draw them
    for functions that keep half of their input, else as Glorot, Bengio (2010) do, biases at 0.

    Parameters
    ----------
    function, values
        The activation and those of its parameters that are set.
    inputs, hidden
        How many inputs (1 or 2) and hidden units there are.
    classes
        Whether the output is the log-odds of class 1.
    seed
        What the weights are drawn from.
    learn
        Whether the learnable parameters of the activation are learnt too.
    """

    def __init__(
        self,
        function: Activation,
        values: Mapping[str, float],
        inputs: int,
        hidden: int,
        classes: bool = False,
        seed: int = 0,
        learn: bool = True,
    ) -> None:
        self.theta: Array
        self.gradient: Array
        raise NotImplementedError


class LinearLayer(NamedTuple):
    """One linear layer: ``w`` of shape (inputs,) and ``b``."""

    w: Array
    b: float

    def __call__(self, x: Array) -> Array:
        """Return w·x + b for ``x`` of shape (n, inputs)."""
        raise NotImplementedError


def collapse(network: Network, theta: Array | None = None) -> LinearLayer | None:
    """Return the one linear layer that the network is (before the sigmoid of classes), None if its activation is not affine."""
    raise NotImplementedError
