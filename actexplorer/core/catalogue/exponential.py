r"""The exponential, a link function for positive outputs such as rates and variances."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    f = np.exp(x)
    return Jet(f, f, f)


def tails() -> Tails:
    return Tails(Line(0.0), Jet(math.inf, math.inf, math.inf))


ACTIVATION = Activation(
    key="exponential",
    title=QT_TRANSLATE_NOOP("Activation", "Exponential"),
    family="exponential",
    jet=jet,
    tails=tails,
    latex=Latex(f=r"e^{x}", df=r"e^{x}", d2f=r"e^{x}"),
    aliases=("exp", "指数関数", "指数函数"),
    references=(Reference("Nelder, Wedderburn: Generalized linear models", 1972, "10.2307/2344614"),),
)
