r"""Squareplus, (x + √(x² + b))/2: softplus without exponentials. With b = 0 it is ReLU."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.evaluate import ANYWHERE, Places, sum_of_squares
from actexplorer.core.parameter import NON_NEGATIVE, Parameter
from actexplorer.core.stable import at_least
from actexplorer.core.text import QT_TRANSLATE_NOOP

FAR = 1e100  # its cube is finite


def jet(x: Array, b: float, out: Places = ANYWHERE) -> Jet:
    if b == 0.0:
        return Jet(np.maximum(x, 0.0), x > 0.0, 0.0)
    if 1e-200 < b < 1e200 and sum_of_squares(x) < FAR**2:
        d2f = np.square(x, out=out.d2f)
        d2f += b
        h = np.sqrt(d2f)
        d2f *= h
        np.divide(0.5 * b, d2f, out=d2f)
    else:
        h = np.hypot(x, math.sqrt(b))  # slow, but no square of it overflows or vanishes
        d2f = 0.5 * b / h / h / h
    f = np.abs(x, out=out.f)
    f += h
    np.divide(0.5 * b, f, out=f)
    f += at_least(x, 0.0)
    return Jet(f, np.divide(f, h, out=out.df), d2f)


def tails(b: float) -> Tails:
    return Tails(Line(0.0), Line(1.0))


def breakpoints(b: float) -> Pieces:
    return () if b else ((0.0, constant(), Jet(0.0, 1.0, 0.0)),)


ROOT = r"\sqrt{x^2 + b}"

ACTIVATION = Activation(
    key="squareplus",
    title=QT_TRANSLATE_NOOP("Activation", "Squareplus"),
    family="rectifiers",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    parameters=(Parameter("b", 4.0, "b", slider=(0.0, 10.0), domain=NON_NEGATIVE),),
    latex=Latex(
        f=rf"\frac{{x + {ROOT}}}{{2}}",
        df=rf"\frac{{1}}{{2}} \left(1 + \frac{{x}}{{{ROOT}}}\right)",
        d2f=r"\frac{b}{2\left(x^2 + b\right)^{3/2}}",
    ),
    aliases=("スクエアプラス", "平方加"),
    references=(Reference("Barron: Squareplus: a softplus-like algebraic rectifier", 2021, "arXiv:2112.11687"),),
    presets={"JAX, Keras 3": {"b": 4.0}, "ReLU": {"b": 0.0}},
)
