r"""The bent identity: a hyperbola's branch leaning between slopes of ½ and 3/2."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.stable import HALF, ONE, moderate
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, out: Places = ANYWHERE) -> Jet:
    y = moderate(x)  # far out, √(y²+1) is |y| and y divided by it the sign, whatever y is
    d2f = np.square(y, out=out.d2f)
    d2f += ONE
    h = np.sqrt(d2f)
    d2f *= h
    np.divide(HALF, d2f, out=d2f)
    f = np.multiply(HALF, y, out=out.f)
    df = np.divide(f, h, out=out.df)
    df += ONE
    h += ONE
    f /= h  # √(x²+1) − 1 = x²/(h+1) without the cancellation
    f += ONE
    f *= x
    return Jet(f, df, d2f)


def tails() -> Tails:
    return Tails(Line(0.5, -0.5), Line(1.5, -0.5))


ACTIVATION = Activation(
    key="bent_identity",
    title=QT_TRANSLATE_NOOP("Activation", "Bent identity"),
    family="others",
    jet=jet,
    tails=tails,
    latex=Latex(
        f=r"\frac{\sqrt{x^2 + 1} - 1}{2} + x",
        df=r"\frac{x}{2\sqrt{x^2 + 1}} + 1",
        d2f=r"\frac{1}{2\left(x^2 + 1\right)^{3/2}}",
    ),
    aliases=("ベント恒等関数", "弯曲恒等函数"),
    references=(Reference("Wikipedia: Activation function, comparison of activation functions (February 2018)", 2018),),
)
