r"""Scaled exponential linear unit: ELU with the two constants that keep mean 0 and variance 1 from layer to layer."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails
from actexplorer.core.stable import at_least, at_most
from actexplorer.core.text import QT_TRANSLATE_NOOP

SCALE = 1.0507009873554804934
SCALE_ALPHA = 1.7580993408473768599


def jet(x: Array) -> Jet:
    below = at_most(x, 0.0)
    above = (x > 0.0).astype(np.float64)
    d2f = np.exp(below)
    d2f -= above
    d2f *= SCALE_ALPHA
    f = np.expm1(below, out=below)
    f *= SCALE_ALPHA
    linear = at_least(x, 0.0)
    linear *= SCALE
    f += linear
    above *= SCALE
    above += d2f
    return Jet(f, above, d2f)


def tails() -> Tails:
    return Tails(Line(0.0, -SCALE_ALPHA), Line(SCALE))


def breakpoints() -> Pieces:
    return ((0.0, Jet(0.0, SCALE_ALPHA, SCALE_ALPHA), Jet(0.0, SCALE, 0.0)),)


CONSTANTS = r",\quad \lambda = 1.0507009873554805,\quad \alpha = 1.6732632423543772"

ACTIVATION = Activation(
    key="selu",
    title=QT_TRANSLATE_NOOP("Activation", "SELU"),
    family="exponential",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    latex=Latex(
        f=r"\begin{cases} \lambda x & x > 0 \\ \lambda \alpha \left(e^{x} - 1\right) & x \le 0 \end{cases}" + CONSTANTS,
        df=r"\begin{cases} \lambda & x > 0 \\ \lambda \alpha e^{x} & x \le 0 \end{cases}" + CONSTANTS,
        d2f=r"\begin{cases} 0 & x > 0 \\ \lambda \alpha e^{x} & x \le 0 \end{cases}" + CONSTANTS,
    ),
    aliases=("scaled exponential linear unit", "スケール付き指数線形関数", "缩放指数线性单元"),
    references=(
        Reference("Klambauer, Unterthiner, Mayr, Hochreiter: Self-normalizing neural networks", 2017, "arXiv:1706.02515"),
    ),
)
