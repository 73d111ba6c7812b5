r"""Scaled exponential linear unit: ELU with the two constants that keep mean 0 and variance 1 from layer to layer.

Some listings round the constants, which is a function of its own here: it differs in the sixth place.
"""

from functools import partial

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.stable import ZERO, at_least, at_most, number
from actexplorer.core.text import QT_TRANSLATE_NOOP

FULL = (1.0507009873554804934, 1.7580993408473768599)  # λ and λα
ROUNDED = (1.0507, 1.758094282)  # of 1.0507 and 1.67326


def jet(scale: Array, scale_alpha: Array, x: Array, out: Places = ANYWHERE) -> Jet:
    f = at_most(x, 0.0, out=out.f)
    d2f = np.exp(f, out=out.d2f)
    above = (x > ZERO).astype(np.float64)
    d2f -= above
    d2f *= scale_alpha
    above *= scale
    df = np.add(d2f, above, out=out.df)
    np.expm1(f, out=f)
    f *= scale_alpha / scale
    f += at_least(x, 0.0)
    f *= scale
    return Jet(f, df, d2f)


def tails(scale: float, scale_alpha: float) -> Tails:
    return Tails(Line(0.0, -scale_alpha), Line(scale))


def breakpoints(scale: float, scale_alpha: float) -> Pieces:
    return ((0.0, Jet(0.0, scale_alpha, scale_alpha), Jet(0.0, scale, 0.0)),)


def latex(scale: str, alpha: str) -> Latex:
    constants = rf",\quad \lambda = {scale},\quad \alpha = {alpha}"
    return Latex(
        f=r"\begin{cases} \lambda x & x > 0 \\ \lambda \alpha \left(e^{x} - 1\right) & x \le 0 \end{cases}" + constants,
        df=r"\begin{cases} \lambda & x > 0 \\ \lambda \alpha e^{x} & x \le 0 \end{cases}" + constants,
        d2f=r"\begin{cases} 0 & x > 0 \\ \lambda \alpha e^{x} & x \le 0 \end{cases}" + constants,
    )


PAPER = Reference("Klambauer, Unterthiner, Mayr, Hochreiter: Self-normalizing neural networks", 2017, "arXiv:1706.02515")

SELU = Activation(
    key="selu",
    title=QT_TRANSLATE_NOOP("Activation", "SELU"),
    family="exponential",
    jet=partial(jet, number(FULL[0]), number(FULL[1])),
    tails=partial(tails, *FULL),
    breakpoints=partial(breakpoints, *FULL),
    latex=latex("1.0507009873554805", "1.6732632423543772"),
    aliases=("scaled exponential linear unit", "スケール付き指数線形関数", "缩放指数线性单元"),
    references=(PAPER,),
)

SELU_ROUNDED = Activation(
    key="selu_rounded",
    title=QT_TRANSLATE_NOOP("Activation", "SELU (rounded)"),
    family="exponential",
    jet=partial(jet, number(ROUNDED[0]), number(ROUNDED[1])),
    tails=partial(tails, *ROUNDED),
    breakpoints=partial(breakpoints, *ROUNDED),
    latex=latex("1.0507", "1.67326"),
    aliases=("selu with rounded constants", "SELU近似", "近似SELU"),
    references=(PAPER,),
)
