"""One neuron with its inputs, weights, bias and activation."""

from __future__ import annotations

import math
from typing import Literal

import msgspec

from actexplorer.core.activation import Activation
from actexplorer.core.registry import catalogue

MOST_INPUTS = 6
Upstream = Literal["error", "given"]


class NeuronLab(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One neuron, y = f(w·x + b), and what its output is held against.

    ``parameters`` holds those of the function that were set, by name. With the ``upstream`` "error" the loss is
    ½(y − target)², with "given" ∂L/∂y is ``given`` and the loss is not known. ``rate`` is that of a gradient step.
    """

    inputs: tuple[float, ...] = (1.0, 0.5, -1.0)
    weights: tuple[float, ...] = (0.8, -0.6, 0.4)
    bias: float = 0.2
    function: str = "sigmoid"
    parameters: tuple[tuple[str, float], ...] = ()
    upstream: Upstream = "error"
    target: float = 1.0
    given: float = 1.0
    rate: float = 0.5

    def __post_init__(self) -> None:
        if not 1 <= len(self.inputs) <= MOST_INPUTS:
            raise ValueError(f"a neuron here has from 1 to {MOST_INPUTS} inputs")
        if len(self.inputs) != len(self.weights):
            raise ValueError(f"{len(self.inputs)} inputs need as many weights, not {len(self.weights)}")
        numbers = (*self.inputs, *self.weights, self.bias, self.target, self.given, self.rate)
        if not all(map(math.isfinite, numbers)):
            raise ValueError("the numbers of a neuron must be finite")
        if self.rate <= 0.0:
            raise ValueError("the rate must be above 0")
        if self.function not in catalogue:
            catalogue[self.function]
        self.activation.check(**dict(self.parameters))

    @property
    def activation(self) -> Activation:
        """The catalogue's record of its function."""
        return catalogue[self.function]

    @property
    def values(self) -> dict[str, float]:
        """All parameters of its function, defaults filled in."""
        return {**self.activation.defaults, **dict(self.parameters)}
