r"""Tanh shrinkage, x − tanh x: what the hyperbolic tangent takes away from its input."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.stable import TWO, inverse, number
from actexplorer.core.text import QT_TRANSLATE_NOOP

SMALL = 0.35
ABOVE, BELOW = (tuple(map(number, c)) for c in ((27.0, 2772.0, 45045.0), (28.0, 3150.0, 62370.0, 135135.0)))


def jet(x: Array, out: Places = ANYWHERE) -> Jet:
    tanh = np.tanh(x, out=out.df)
    d2f = inverse(np.cosh(x, out=out.d2f))
    d2f **= 2
    d2f *= tanh
    d2f *= TWO
    f = np.subtract(x, tanh, out=out.f)
    tanh **= 2
    small = np.flatnonzero(tanh < SMALL * SMALL)  # where x and tanh x cancel
    if small.size:
        y = x[small]
        f[small] = series(y, y**2)
    return Jet(f, tanh, d2f)


def series(x: Array, square: Array) -> Array:
    """Return x − tanh x beside 0, from the seventh convergent of Lambert's continued fraction."""
    above = (ABOVE[0] * square + ABOVE[1]) * square + ABOVE[2]
    below = ((BELOW[0] * square + BELOW[1]) * square + BELOW[2]) * square + BELOW[3]
    above *= square
    above *= x
    above /= below
    return above


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
