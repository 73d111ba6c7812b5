r"""The arctangent: a sigmoid from −π/2 to π/2 with algebraic tails."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.stable import inverse
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    df = x**2
    df += 1.0
    inverse(df)
    d2f = x * df
    d2f *= df
    d2f *= -2.0
    return Jet(np.arctan(x), df, d2f)


def tails() -> Tails:
    return Tails(Line(0.0, -0.5 * math.pi), Line(0.0, 0.5 * math.pi))


ACTIVATION = Activation(
    key="arctan",
    title=QT_TRANSLATE_NOOP("Activation", "Arctan"),
    family="sigmoids",
    jet=jet,
    tails=tails,
    latex=Latex(f=r"\arctan x", df=r"\frac{1}{1 + x^2}", d2f=r"-\frac{2 x}{\left(1 + x^2\right)^2}"),
    aliases=("atan", "arctangent", "inverse tangent", "逆正接", "アークタンジェント", "反正切"),
    references=(Reference("Wikipedia: Activation function, comparison of activation functions (February 2018)", 2018),),
)
