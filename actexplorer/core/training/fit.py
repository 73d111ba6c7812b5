"""One function of the catalogue whose learnable parameters are fitted to a target by least squares."""

from __future__ import annotations

from collections.abc import Mapping

from actexplorer.core.activation import Activation, Array


class FunctionFit:
    """A `Model` of one input: an activation function, whose ``theta`` are its learnable parameters in the record's order.

    The loss is the mean of (f(x) − y)²; the gradient comes from the function's own `gradients`.

    Raises
    ------
    ValueError
        When the function has nothing to learn, or ``values`` are no parameters of it.
    """

    def __init__(self, function: Activation, values: Mapping[str, float]) -> None:
        self.theta: Array
        self.gradient: Array
        raise NotImplementedError
