"""Neurons worth looking at."""

from __future__ import annotations

from typing import NamedTuple

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.labs.chosen import Chosen
from actexplorer.session.labs.neuron import NeuronLab


class Example(NamedTuple):
    """A neuron, its name and what it shows."""

    title: str
    about: str
    lab: NeuronLab


def _low(activation: Chosen, rate: float = 0.5) -> NeuronLab:
    """Return a neuron at z = −1.9."""
    return NeuronLab(bias=-2.0, activation=activation, rate=rate)


EXAMPLES = (
    Example(
        QT_TRANSLATE_NOOP("NeuronExample", "Sigmoid at work"),
        QT_TRANSLATE_NOOP("NeuronExample", "Both passes at a point where the sigmoid is steep."),
        NeuronLab(),
    ),
    Example(
        QT_TRANSLATE_NOOP("NeuronExample", "Saturated sigmoid"),
        QT_TRANSLATE_NOOP("NeuronExample", "As wrong as can be, and next to nothing comes back: f′ is all but 0 far out."),
        NeuronLab(inputs=(2.0, 1.5), weights=(3.0, 2.0), bias=1.0, target=0.0),
    ),
    Example(
        QT_TRANSLATE_NOOP("NeuronExample", "Dead ReLU"),
        QT_TRANSLATE_NOOP("NeuronExample", "Below zero ReLU is flat: the error is 1, the gradient 0, for ever."),
        _low(Chosen("relu")),
    ),
    Example(
        QT_TRANSLATE_NOOP("NeuronExample", "Leaky ReLU lives"),
        QT_TRANSLATE_NOOP("NeuronExample", "The same neuron with a small slope below zero finds its way back."),
        _low(Chosen("leaky_relu", (("negative_slope", 0.1),))),
    ),
    Example(
        QT_TRANSLATE_NOOP("NeuronExample", "PReLU learns its slope"),
        QT_TRANSLATE_NOOP("NeuronExample", "The slope has a gradient of its own, and steps along with the weights."),
        _low(Chosen("prelu"), 0.1),
    ),
)
