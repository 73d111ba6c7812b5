r"""Logish, x·ln(1 + σ(x)): a gate that runs from 0 to ln 2."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.stable import logistic_pair, moderate
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    y = moderate(x)
    up, down = logistic_pair(y)
    gate = np.log1p(up)
    slope = up * down
    slope /= 1.0 + up
    down -= up
    down -= slope  # the slope's logarithmic derivative
    down *= y
    down += 2.0
    down *= slope
    slope *= y
    slope += gate
    gate *= x
    return Jet(gate, slope, down)


def tails() -> Tails:
    return Tails(Line(0.0), Line(math.log(2.0)))


S = r",\quad s = \frac{\sigma(x)\,\sigma(-x)}{1 + \sigma(x)}"

ACTIVATION = Activation(
    key="logish",
    title=QT_TRANSLATE_NOOP("Activation", "Logish"),
    family="gated",
    jet=jet,
    tails=tails,
    latex=Latex(
        f=r"x\,\ln\left(1 + \sigma(x)\right)",
        df=r"\ln\left(1 + \sigma(x)\right) + x s" + S,
        d2f=r"s \left(2 - x s - x \tanh\frac{x}{2}\right)" + S,
    ),
    aliases=("ロギッシュ",),
    references=(
        Reference(
            "Zhu, Zeng, Liu, Zhang: Logish: a new nonlinear nonmonotonic activation function for convolutional neural network",
            2021,
        ),
    ),
)
