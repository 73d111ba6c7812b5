r"""The logarithm of the hyperbolic cosine: x²/2 beside 0, |x| − ln 2 far out, and tanh its derivative."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.catalogue import tanh
from actexplorer.core.stable import at_most
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    size = np.abs(x)
    rise = np.expm1(at_most(size, 350.0))
    f = rise**2
    rise += 1.0
    f /= rise
    f *= 0.5  # cosh x − 1, exact beside 0 too
    np.log1p(f, out=f)
    size -= math.log(2.0)
    np.maximum(f, size, out=f)  # the asymptote takes over where the exponential is held back
    df, d2f, _ = tanh.jet(x)
    return Jet(f, df, d2f)


def tails() -> Tails:
    return Tails(Line(-1.0, -math.log(2.0)), Line(1.0, -math.log(2.0)))


ACTIVATION = Activation(
    key="logcosh",
    title=QT_TRANSLATE_NOOP("Activation", "Log-cosh"),
    family="others",
    jet=jet,
    tails=tails,
    latex=Latex(f=r"\ln\left(\cosh x\right)", df=r"\tanh x", d2f=r"\frac{1}{\cosh^2 x}"),
    aliases=("log cosh", "対数双曲線余弦", "对数双曲余弦"),
    references=(
        Reference(
            "Hyvärinen: Fast and robust fixed-point algorithms for independent component analysis", 1999, "10.1109/72.761722"
        ),
    ),
)
