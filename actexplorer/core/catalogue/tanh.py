r"""The hyperbolic tangent: the sigmoid, rescaled to be odd."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.stable import inverse, number
from actexplorer.core.text import QT_TRANSLATE_NOOP

MINUS_TWO = number(-2.0)


def jet(x: Array, out: Places = ANYWHERE) -> Jet:
    f = np.tanh(x, out=out.f)
    df = inverse(np.cosh(x, out=out.df))
    df **= 2  # sech²; where cosh overflows, 0 is right
    d2f = np.multiply(f, df, out=out.d2f)
    d2f *= MINUS_TWO
    return Jet(f, df, d2f)


def tails() -> Tails:
    return Tails(Line(0.0, -1.0), Line(0.0, 1.0))


ACTIVATION = Activation(
    key="tanh",
    title=QT_TRANSLATE_NOOP("Activation", "Tanh"),
    family="sigmoids",
    jet=jet,
    tails=tails,
    latex=Latex(f=r"\tanh x", df=r"\frac{1}{\cosh^2 x}", d2f=r"-\frac{2 \tanh x}{\cosh^2 x}"),
    aliases=("hyperbolic tangent", "双曲線正接", "双曲正接", "ハイパボリックタンジェント", "双曲正切"),
    references=(Reference("LeCun, Bottou, Orr, Müller: Efficient backprop", 1998, "10.1007/3-540-49430-8_2"),),
)
