"""A neuron's forward and backward pass."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np

from actexplorer.session.labs.neuron import NeuronLab
from actexplorer.session.labs.table import Table

FAINT = 0.01  # below this |f′(z)| next to nothing of the gradient comes through

State = Literal["", "undefined", "dead", "met", "faint"]


@dataclass(frozen=True, slots=True)
class Passes:
    """Every number that follows from a neuron's own.

    Forward: the ``products`` wᵢxᵢ, z, y and the loss (None where ∂L/∂y is given). Backward: ``upstream`` ∂L/∂y, ``slope``
    f′(z), ``delta`` ∂L/∂z = ∂L/∂y·f′(z), then ∂L/∂wᵢ = δxᵢ, ∂L/∂b = δ, ∂L/∂xᵢ = δwᵢ and ∂L/∂p = ∂L/∂y·∂f/∂p by the name
    of each learnable parameter.
    """

    products: tuple[float, ...]
    z: float
    y: float
    loss: float | None
    upstream: float
    slope: float
    delta: float
    d_weights: tuple[float, ...]
    d_bias: float
    d_inputs: tuple[float, ...]
    d_parameters: dict[str, float]

    @property
    def state(self) -> State:
        """What keeps the neuron from learning: f or f′ is "undefined", f′ is 0 ("dead") or "faint", or the target is "met"."""
        if math.isnan(self.y) or math.isnan(self.slope):
            return "undefined"
        if self.upstream == 0.0:
            return "met"
        if self.slope == 0.0:
            return "dead"
        return "faint" if abs(self.slope) < FAINT else ""


@np.errstate(all="ignore")
def passes(lab: NeuronLab) -> Passes:
    """Return both passes of ``lab``; what is not defined is NaN."""
    products = tuple(w * x for w, x in zip(lab.weights, lab.inputs, strict=True))
    z = math.fsum((*products, lab.bias))
    function, parameters = lab.activation.function, lab.activation.parameters
    jet = function.jet(z, **parameters)
    y, slope = float(jet.f), float(jet.df)
    partials = function.gradients(z, **parameters) if function.gradients is not None else {}
    error = y - lab.target
    upstream, loss = (error, 0.5 * error * error) if lab.upstream == "error" else (lab.given, None)
    delta = upstream * slope
    return Passes(
        products,
        z,
        y,
        loss,
        upstream,
        slope,
        delta,
        tuple(delta * x for x in lab.inputs),
        delta,
        tuple(delta * w for w in lab.weights),
        {name: upstream * float(d) for name, d in partials.items()},
    )


def table(lab: NeuronLab) -> Table:
    """Return every number of both passes: what it is, its value, and ∂L in it where that is known."""
    return Table(("quantity", "value", "gradient"), tuple(_rows(lab, passes(lab))))


def _rows(lab: NeuronLab, now: Passes) -> Iterator[tuple[str | float, ...]]:
    for n, x in enumerate(lab.inputs):
        yield f"x{n + 1}", x, now.d_inputs[n]
    for n, w in enumerate(lab.weights):
        yield f"w{n + 1}", w, now.d_weights[n]
    yield "b", lab.bias, now.d_bias
    yield "z", now.z, now.delta
    yield "f'(z)", now.slope, ""
    for name, value in lab.activation.parameters.items():
        yield name, value, now.d_parameters.get(name, "")
    yield "y", now.y, now.upstream
    if now.loss is not None:
        yield "target", lab.target, -now.upstream
        yield "L", now.loss, 1.0
