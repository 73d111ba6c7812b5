r"""The Gaussian e^{−x²}: a neuron that answers to one value and its neighbourhood."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.stable import moderate
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    y = moderate(x)
    d2f = y**2
    f = np.exp(-d2f)
    d2f *= 4.0
    d2f -= 2.0
    d2f *= f
    df = y * f
    df *= -2.0
    return Jet(f, df, d2f)


def tails() -> Tails:
    return Tails(Line(0.0), Line(0.0))


ACTIVATION = Activation(
    key="gaussian",
    title=QT_TRANSLATE_NOOP("Activation", "Gaussian"),
    family="others",
    jet=jet,
    tails=tails,
    latex=Latex(f=r"e^{-x^2}", df=r"-2 x e^{-x^2}", d2f=r"\left(4 x^2 - 2\right) e^{-x^2}"),
    aliases=("radial basis function", "RBF", "ガウス関数", "ガウシアン", "高斯函数"),
    references=(Reference("Broomhead, Lowe: Multivariable functional interpolation and adaptive networks", 1988),),
)
