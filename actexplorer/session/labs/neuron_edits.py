"""What can be done to the neuron: its numbers, one by one, its shape, and steps of gradient descent."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from typing import Any, NamedTuple

import msgspec

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.edit import Edit
from actexplorer.session.lab_edits import with_lab
from actexplorer.session.labs.chosen import Chosen
from actexplorer.session.labs.neuron import LARGEST, NeuronLab
from actexplorer.session.labs.neuron_passes import passes
from actexplorer.session.state import Session

SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


class Which(NamedTuple):
    """One of the neuron's numbers: a field of its record and, in "inputs" and "weights", the place there.

    Of "activation" it is the parameter called ``name``.
    """

    field: str
    place: int = 0
    name: str = ""

    def symbol(self, lab: NeuronLab) -> str:
        """Return what the picture calls it."""
        if self.field == "activation":
            return next(p.symbol for p in lab.activation.function.parameters if p.name == self.name)
        number = str(self.place + 1).translate(SUBSCRIPTS)
        symbols = {"inputs": f"x{number}", "weights": f"w{number}", "bias": "b", "target": "t", "given": "∂L/∂y", "rate": "η"}
        return symbols[self.field]

    def of(self, lab: NeuronLab) -> float:
        """Return the number."""
        if self.field == "activation":
            return lab.activation.parameters[self.name]
        value = getattr(lab, self.field)
        return float(value[self.place] if isinstance(value, tuple) else value)


def _edit(text: str, change: Callable[[NeuronLab], dict[str, Any]], gesture: Hashable = None, **details: str) -> Edit:
    def apply(session: Session) -> Session:
        return with_lab("neuron", text, **change(session.labs.neuron)).change(session)

    return Edit(text, apply, details, None if gesture is None else ("neuron", gesture))


def with_number(which: Which, value: float, symbol: str) -> Edit:
    """Set one number; ``symbol`` is what undo calls it.

    Raises
    ------
    ValueError
        When applied, for what a neuron cannot have there.
    """

    def change(lab: NeuronLab) -> dict[str, Any]:
        if which.field == "activation":
            return {"activation": lab.activation.with_parameters({which.name: value})}
        now = getattr(lab, which.field)
        if isinstance(now, tuple):
            return {which.field: (*now[: which.place], value, *now[which.place + 1 :])}
        return {which.field: value}

    return _edit(QT_TRANSLATE_NOOP("Edit", "set {name}"), change, which, name=symbol)


def with_count(count: int) -> Edit:
    """Give the neuron ``count`` inputs; new ones are 1 and their weights 0.5."""

    def change(lab: NeuronLab) -> dict[str, Any]:
        inputs, weights = (*lab.inputs, *[1.0] * count)[:count], (*lab.weights, *[0.5] * count)[:count]
        return {"inputs": inputs, "weights": weights}

    return _edit(QT_TRANSLATE_NOOP("Edit", "set the number of inputs"), change)


def with_activation(key: str) -> Edit:
    """Give the neuron another activation, with its default parameters."""
    return _edit(QT_TRANSLATE_NOOP("Edit", "choose an activation"), lambda _: {"activation": Chosen(key)})


def with_upstream(upstream: str) -> Edit:
    """Take ∂L/∂y from the squared error ("error"), or let it be "given"."""
    return _edit(QT_TRANSLATE_NOOP("Edit", "choose where the gradient comes from"), lambda _: {"upstream": upstream})


def show(example: NeuronLab) -> Edit:
    """Put a whole neuron in place of the one that is there."""
    fields = {name: getattr(example, name) for name in example.__struct_fields__}
    return _edit(QT_TRANSLATE_NOOP("Edit", "show an example"), lambda _: fields)


def step(count: int = 1) -> Edit:
    """Take steps of gradient descent in the weights, the bias and the learnable parameters.

    Raises
    ------
    ValueError
        When applied, where the gradient is not defined, or a step leads out of a parameter's domain or beyond 1e9.
    """

    def change(lab: NeuronLab) -> dict[str, Any]:
        moved = lab
        for _ in range(count):
            moved = stepped(moved)
        return {"weights": moved.weights, "bias": moved.bias, "activation": moved.activation}

    return _edit(QT_TRANSLATE_NOOP("Edit", "take a gradient step"), change)


def stepped(lab: NeuronLab) -> NeuronLab:
    """Return ``lab`` one step later; see `step`."""
    now = passes(lab)
    if not all(map(math.isfinite, (*now.d_weights, now.d_bias, *now.d_parameters.values()))):
        raise ValueError("no step: the gradient is not defined here")
    weights = tuple(w - lab.rate * d for w, d in zip(lab.weights, now.d_weights, strict=True))
    bias = lab.bias - lab.rate * now.d_bias
    if max(map(abs, (*weights, bias))) > LARGEST:
        raise ValueError("no step: it leads too far; choose a smaller rate")
    values = lab.activation.parameters
    moved = {name: values[name] - lab.rate * d for name, d in now.d_parameters.items()}
    return msgspec.structs.replace(lab, weights=weights, bias=bias, activation=lab.activation.with_parameters(moved))
