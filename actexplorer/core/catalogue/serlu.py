r"""Scaled exponentially regularised linear unit: below zero a bump, λαxeˣ, which fades again."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails
from actexplorer.core.exact import finite
from actexplorer.core.parameter import Parameter
from actexplorer.core.stable import at_least, at_most
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, lambd: float, alpha: float) -> Jet:
    below = at_most(x, 0.0)
    above = x >= 0.0
    e = np.exp(below)
    e *= finite(lambd * alpha)
    f = e * below
    f += lambd * at_least(x, 0.0)
    e[above] = 0.0
    below += 1.0
    df = below * e
    df[above] = lambd
    below += 1.0
    below *= e
    return Jet(f, df, below)


def tails(lambd: float, alpha: float) -> Tails:
    return Tails(Line(0.0), Line(lambd))


def breakpoints(lambd: float, alpha: float) -> Pieces:
    return ((0.0, Jet(0.0, lambd * alpha, 2.0 * lambd * alpha), Jet(0.0, lambd, 0.0)),)


ACTIVATION = Activation(
    key="serlu",
    title=QT_TRANSLATE_NOOP("Activation", "SERLU"),
    family="exponential",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    parameters=(
        Parameter("lambd", 1.07862, "λ", slider=(0.0, 3.0)),
        Parameter("alpha", 2.90427, "α", slider=(0.0, 5.0)),
    ),
    latex=Latex(
        f=r"\begin{cases} \lambda x & x \ge 0 \\ \lambda \alpha x e^{x} & x < 0 \end{cases}",
        df=r"\begin{cases} \lambda & x \ge 0 \\ \lambda \alpha \left(x + 1\right) e^{x} & x < 0 \end{cases}",
        d2f=r"\begin{cases} 0 & x \ge 0 \\ \lambda \alpha \left(x + 2\right) e^{x} & x < 0 \end{cases}",
    ),
    aliases=("scaled exponentially-regularized linear unit", "指数正則化線形ユニット", "指数正则化线性单元"),
    references=(
        Reference(
            "Zhang, Li: Effectiveness of scaled exponentially-regularized linear units (SERLUs)", 2018, "arXiv:1807.10117"
        ),
    ),
    presets={QT_TRANSLATE_NOOP("Preset", "paper"): {"lambd": 1.07862, "alpha": 2.90427}},
)
