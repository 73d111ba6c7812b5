r"""The cardinal sine, sin(x)/x, with 1 at 0: a peak and the ripples about it."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.text import QT_TRANSLATE_NOOP

SMALL = 1.0
# Maclaurin coefficients of f, f′/x and f″ in x², highest power first
F = tuple((-1) ** k / math.factorial(2 * k + 1) for k in range(9, -1, -1))
DF = tuple((-1) ** k * 2 * k / math.factorial(2 * k + 1) for k in range(10, 0, -1))
D2F = tuple((-1) ** k * 2 * k * (2 * k - 1) / math.factorial(2 * k + 1) for k in range(10, 0, -1))


def jet(x: Array) -> Jet:
    r = np.reciprocal(x)
    f = np.sin(x)
    f *= r
    df = np.cos(x)
    df -= f
    df *= r
    r *= df
    r *= -2.0
    r -= f
    small = np.flatnonzero(np.abs(x) < SMALL)  # where all of this cancels
    if small.size:
        y = x[small]
        square = y**2
        f[small] = np.polyval(F, square)
        df[small] = y * np.polyval(DF, square)
        r[small] = np.polyval(D2F, square)
    return Jet(f, df, r)


def tails() -> Tails:
    return Tails(Line(0.0), Line(0.0))


ACTIVATION = Activation(
    key="sinc",
    title=QT_TRANSLATE_NOOP("Activation", "Sinc"),
    family="periodic",
    jet=jet,
    tails=tails,
    latex=Latex(
        f=r"\begin{cases} \frac{\sin x}{x} & x \ne 0 \\ 1 & x = 0 \end{cases}",
        df=r"\begin{cases} \frac{\cos x}{x} - \frac{\sin x}{x^2} & x \ne 0 \\ 0 & x = 0 \end{cases}",
        d2f=r"\begin{cases} \frac{2 \sin x}{x^3} - \frac{2 \cos x}{x^2} - \frac{\sin x}{x} & x \ne 0"
        r" \\ -\frac{1}{3} & x = 0 \end{cases}",
    ),
    aliases=("cardinal sine", "シンク関数", "辛格函数"),
    references=(Reference("Efe: Novel neuronal activation functions for feedforward neural networks", 2008),),
)
