r"""Tanh shrinkage, x − tanh x: what the hyperbolic tangent takes away from its input."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.text import QT_TRANSLATE_NOOP

SMALL = 0.25
# x − tanh x = x³(1/3 − 2x²/15 + …): Maclaurin coefficients, highest first
SERIES = (
    -18888466084 / 194896477400625,
    443861162 / 1856156927625,
    -6404582 / 10854718875,
    929569 / 638512875,
    -21844 / 6081075,
    1382 / 155925,
    -62 / 2835,
    17 / 315,
    -2 / 15,
    1 / 3,
)


def jet(x: Array) -> Jet:
    tanh = np.tanh(x)
    d2f = np.cosh(x)
    np.reciprocal(d2f, out=d2f)
    d2f **= 2
    d2f *= tanh
    d2f *= 2.0
    f = x - tanh
    tanh **= 2
    small = np.flatnonzero(tanh < SMALL * SMALL)  # where x and tanh x cancel
    if small.size:
        y = x[small]
        f[small] = y**2 * y * np.polyval(SERIES, y**2)
    return Jet(f, tanh, d2f)


def tails() -> Tails:
    return Tails(Line(1.0, 1.0), Line(1.0, -1.0))


ACTIVATION = Activation(
    key="tanhshrink",
    title=QT_TRANSLATE_NOOP("Activation", "Tanh shrink"),
    family="shrinkage",
    jet=jet,
    tails=tails,
    latex=Latex(f=r"x - \tanh x", df=r"\tanh^2 x", d2f=r"\frac{2 \tanh x}{\cosh^2 x}"),
    aliases=("tanh shrinkage", "タンシュリンク", "tanh收缩"),
    references=(Reference("Collobert, Kavukcuoglu, Farabet: Torch7: a Matlab-like environment for machine learning", 2011),),
)
