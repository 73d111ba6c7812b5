r"""Squared ReLU, max(0, x)²: a rectifier whose slope grows, and starts at zero."""

import math

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.stable import at_least, choose
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    y = at_least(x, 0.0)
    return Jet(y**2, 2.0 * y, choose(x > 0.0, 2.0, 0.0))


def tails() -> Tails:
    return Tails(Line(0.0), Jet(math.inf, math.inf, 2.0))


def breakpoints() -> Pieces:
    return ((0.0, constant(), Jet(0.0, 0.0, 2.0)),)


ACTIVATION = Activation(
    key="relu_squared",
    title=QT_TRANSLATE_NOOP("Activation", "Squared ReLU"),
    family="rectifiers",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    latex=Latex(
        f=r"\max(0, x)^2",
        df=r"2 \max(0, x)",
        d2f=r"\begin{cases} 2 & x > 0 \\ 0 & x \le 0 \end{cases}",
    ),
    aliases=("relu2", "squared rectified linear unit", "二乗ReLU", "平方ReLU"),
    references=(
        Reference(
            "So, Mańke, Liu, Dai, Shazeer, Le: Primer: searching for efficient Transformers for language modeling",
            2021,
            "arXiv:2109.08668",
        ),
    ),
)
