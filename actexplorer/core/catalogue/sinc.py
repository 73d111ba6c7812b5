r"""The cardinal sine, sin(x)/x, with 1 at 0: a peak and the ripples about it."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.text import QT_TRANSLATE_NOOP

SMALL = 1.0
# (cos x − sin(x)/x)/x² = −1/3 + x²/30 − …: Maclaurin coefficients in x², highest power first
SERIES = tuple((-1) ** k * 2 * k / math.factorial(2 * k + 1) for k in range(10, 0, -1))


def jet(x: Array) -> Jet:
    f = np.sin(x)
    f /= x
    f[x == 0.0] = 1.0
    r = 1.0 / x
    df = np.cos(x)
    df -= f
    df *= r
    r *= df
    small = np.flatnonzero(np.abs(x) < SMALL)  # where cos x and sin(x)/x cancel
    if small.size:
        y = x[small]
        r[small] = np.polyval(SERIES, y**2)
        df[small] = y * r[small]
    r *= -2.0
    r -= f
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
