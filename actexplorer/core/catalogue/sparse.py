r"""Sparse plus and sparse sigmoid: softplus and the sigmoid with exact zeros, as sparsemax has them in place of softmax."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.stable import at_least, at_most, choose
from actexplorer.core.text import QT_TRANSLATE_NOOP


def ramp(x: Array) -> Array:
    """Return clip((x + 1)/2, 0, 1)."""
    y = x + 1.0
    y *= 0.5
    at_least(y, 0.0, out=y)
    return at_most(y, 1.0, out=y)


def plus_jet(x: Array) -> Jet:
    df = ramp(x)
    f = df**2
    np.maximum(f, x, out=f)  # the square lies above the line that it touches at 1
    return Jet(f, df, choose(np.abs(x) < 1.0, 0.5, 0.0))


def plus_tails() -> Tails:
    return Tails(Line(0.0), Line(1.0))


def plus_breakpoints() -> Pieces:
    return ((-1.0, constant(), Jet(0.0, 0.0, 0.5)), (1.0, Jet(1.0, 1.0, 0.5), Jet(1.0, 1.0, 0.0)))


def sigmoid_jet(x: Array) -> Jet:
    return Jet(ramp(x), choose(np.abs(x) < 1.0, 0.5, 0.0), 0.0)


def sigmoid_tails() -> Tails:
    return Tails(Line(0.0), Line(0.0, 1.0))


def sigmoid_breakpoints() -> Pieces:
    return ((-1.0, constant(), Jet(0.0, 0.5, 0.0)), (1.0, Jet(1.0, 0.5, 0.0), constant(1.0)))


PAPER = Reference("Blondel, Martins, Niculae: Learning with Fenchel–Young losses", 2020, "arXiv:1901.02324")
INSIDE = r"\begin{cases} \frac{1}{2} & |x| < 1 \\ 0 & |x| \ge 1 \end{cases}"
RAMP = r"\begin{cases} 0 & x \le -1 \\ \frac{x + 1}{2} & -1 < x < 1 \\ 1 & x \ge 1 \end{cases}"

SPARSE_PLUS = Activation(
    key="sparse_plus",
    title=QT_TRANSLATE_NOOP("Activation", "Sparse plus"),
    family="rectifiers",
    jet=plus_jet,
    tails=plus_tails,
    breakpoints=plus_breakpoints,
    latex=Latex(
        f=r"\begin{cases} 0 & x \le -1 \\ \frac{\left(x + 1\right)^2}{4} & -1 < x < 1 \\ x & x \ge 1 \end{cases}",
        df=RAMP,
        d2f=INSIDE,
    ),
    aliases=("スパースプラス", "稀疏plus"),
    references=(PAPER,),
)

SPARSE_SIGMOID = Activation(
    key="sparse_sigmoid",
    title=QT_TRANSLATE_NOOP("Activation", "Sparse sigmoid"),
    family="sigmoids",
    jet=sigmoid_jet,
    tails=sigmoid_tails,
    breakpoints=sigmoid_breakpoints,
    latex=Latex(f=RAMP, df=INSIDE, d2f="0"),
    aliases=("スパースシグモイド", "稀疏sigmoid"),
    references=(PAPER,),
)
