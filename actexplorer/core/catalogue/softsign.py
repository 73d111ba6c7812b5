r"""Softsign, x/(1 + |x|): a sigmoid with algebraic tails, which saturates far more slowly than tanh."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.stable import ONE, TWO, ZERO, inverse
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, out: Places = ANYWHERE) -> Jet:
    r = np.abs(x)
    r += ONE
    inverse(r)
    f = np.multiply(x, r, out=out.f)
    df = np.square(r, out=out.df)
    r *= df
    r *= TWO
    d2f = np.copysign(r, ZERO - x, out=out.d2f)  # 0 − x, unlike −x, is +0 at both zeros
    return Jet(f, df, d2f)


def tails() -> Tails:
    return Tails(Line(0.0, -1.0), Line(0.0, 1.0))


def breakpoints() -> Pieces:
    return ((0.0, Jet(0.0, 1.0, 2.0), Jet(0.0, 1.0, -2.0)),)


ACTIVATION = Activation(
    key="softsign",
    title=QT_TRANSLATE_NOOP("Activation", "Softsign"),
    family="sigmoids",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    latex=Latex(
        f=r"\frac{x}{1 + |x|}",
        df=r"\frac{1}{\left(1 + |x|\right)^2}",
        d2f=r"\begin{cases} -\frac{2}{\left(1 + x\right)^3} & x > 0 \\ \frac{2}{\left(1 - x\right)^3} & x \le 0 \end{cases}",
    ),
    aliases=("ソフトサイン", "软符号函数"),
    references=(
        Reference("Bergstra, Desjardins, Lamblin, Bengio: Quadratic polynomials learn better image features", 2009),
        Reference("Glorot, Bengio: Understanding the difficulty of training deep feedforward neural networks", 2010),
    ),
)
