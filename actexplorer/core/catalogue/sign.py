r"""The sign of x, the perceptron's decision."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    return Jet(np.sign(x), 0.0, 0.0)


def tails() -> Tails:
    return Tails(Line(0.0, -1.0), Line(0.0, 1.0))


def breakpoints() -> Pieces:
    return ((0.0, constant(-1.0), constant(1.0)),)


ACTIVATION = Activation(
    key="sign",
    title=QT_TRANSLATE_NOOP("Activation", "Sign"),
    family="steps",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    latex=Latex(f=r"\begin{cases} -1 & x < 0 \\ 0 & x = 0 \\ 1 & x > 0 \end{cases}", df="0", d2f="0"),
    aliases=("signum", "sgn", "符号関数", "符号函数"),
    references=(
        Reference(
            "Rosenblatt: The perceptron: a probabilistic model for information storage and organization in the brain",
            1958,
            "10.1037/h0042519",
        ),
    ),
)
