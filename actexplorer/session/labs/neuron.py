"""One neuron with its inputs, weights, bias and activation."""

from __future__ import annotations

import math
from typing import Literal

import msgspec

from actexplorer.session.labs.chosen import Chosen

MOST_INPUTS = 6
LARGEST = 1e9  # of a number on the picture
Upstream = Literal["error", "given"]


class NeuronLab(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One neuron, y = f(w·x + b), and what its output is held against.

    With the ``upstream`` "error" the loss is L = ½(y − ``target``)², so that ∂L/∂y = y − target; with "given", ∂L/∂y is
    ``given`` and L is not known. ``rate`` is that of a gradient step.
    """

    inputs: tuple[float, ...] = (1.0, 0.5, -1.0)
    weights: tuple[float, ...] = (0.8, -0.6, 0.4)
    bias: float = 0.2
    activation: Chosen = Chosen("sigmoid")
    upstream: Upstream = "error"
    target: float = 1.0
    given: float = 1.0
    rate: float = 0.5

    def __post_init__(self) -> None:
        if not 1 <= len(self.inputs) <= MOST_INPUTS:
            raise ValueError(f"a neuron here has from 1 to {MOST_INPUTS} inputs, not {len(self.inputs)}")
        if len(self.inputs) != len(self.weights):
            raise ValueError(f"{len(self.inputs)} inputs need as many weights, not {len(self.weights)}")
        for number in (*self.inputs, *self.weights, self.bias, self.target, self.given, self.rate):
            if not abs(number) <= LARGEST:
                raise ValueError(f"the numbers of a neuron lie within ±{LARGEST:g}")
        if not self.rate > 0.0 or math.isinf(self.rate):
            raise ValueError("the rate must be above 0")
