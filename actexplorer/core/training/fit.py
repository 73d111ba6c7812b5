"""One function of the catalogue whose learnable parameters are fitted to a target by least squares."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from actexplorer.core.activation import Activation, Array
from actexplorer.core.training.unit import Unit


class FunctionFit:
    """A `Model` of one input: an activation function, whose ``theta`` are its learnable parameters in the record's order.

    The loss is the mean of (f(x) − y)²; the gradient comes from the function's own `gradients`.

    Raises
    ------
    ValueError
        When the function has nothing to learn, or ``values`` are no parameters of it.
    """

    def __init__(self, function: Activation, values: Mapping[str, float]) -> None:
        self.unit = Unit(function, values, learn=True)
        if not self.unit.names:
            raise ValueError(f"{function.key} has no parameter that can be learnt")
        self.theta = self.unit.start.copy()
        self.gradient = np.zeros_like(self.theta)

    @np.errstate(all="ignore")
    def learn(self, x: Array, y: Array) -> float:
        """Return the mean loss on a batch and leave its gradient in ``gradient``."""
        z = x[:, 0]
        rest = self.unit.value(z, self.theta)
        rest -= y
        for i, values in enumerate(self.unit.gradients(z, self.theta)):
            self.gradient[i] = rest.dot(values)
        self.gradient *= 2.0 / y.size
        return float(rest.dot(rest)) / y.size

    @np.errstate(all="ignore")
    def loss(self, x: Array, y: Array, theta: Array | None = None) -> float:
        """Return the mean loss."""
        return float(np.mean((self.predict(x, theta) - y) ** 2))

    def predict(self, x: Array, theta: Array | None = None) -> Array:
        """Return f at ``x``."""
        return self.unit.value(x[:, 0], self.theta if theta is None else theta)

    def project(self) -> None:
        """Put parameters back into their domains."""
        self.unit.project(self.theta)

    def activation(self, theta: Array | None = None) -> dict[str, float]:
        """Return all parameters of the function."""
        return self.unit.parameters(self.theta if theta is None else theta)
