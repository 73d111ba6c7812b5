r"""Softplus, ln(1 + e^{βx})/β: the ramp with its corner rounded off, and the sigmoid's integral."""

import math
from fractions import Fraction

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.parameter import POSITIVE, Interval, Parameter
from actexplorer.core.stable import ONE, VANISHED, at_most, inverse, vanish
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, beta: float, threshold: float, out: Places = ANYWHERE) -> Jet:
    up = np.exp(x if beta == 1.0 else beta * x, out=out.df)
    at_most(up, 1.7e308, out=up)
    f = np.log1p(up, out=out.f)
    down = inverse(np.add(ONE, up, out=out.d2f))
    up *= down
    if beta != 1.0:
        f /= beta
        down *= beta
    np.maximum(f, x, out=f)  # the asymptote takes over where the exponential is held back
    down *= up
    vanish(down, x, VANISHED / beta)
    if threshold < math.inf:
        linear = x > knee(beta, threshold)
        np.copyto(f, x, where=linear)
        up[linear] = 1.0
        down[linear] = 0.0
    return Jet(f, up, down)


def knee(beta: float, threshold: float) -> float:
    """Return the largest x at which βx does not exceed the threshold."""
    x = threshold / beta
    if math.isinf(x):
        return x
    return math.nextafter(x, -math.inf) if Fraction(x) * Fraction(beta) > Fraction(threshold) else x


def tails(beta: float, threshold: float) -> Tails:
    return Tails(Line(0.0), Line(1.0))


def breakpoints(beta: float, threshold: float) -> Pieces:
    if threshold == math.inf:
        return ()
    x = knee(beta, threshold)
    if math.isinf(x):
        return ()
    with np.errstate(all="ignore"):
        left = jet(np.array([x]), beta, math.inf)
    return ((x, Jet(*(float(values[0]) for values in left)), Jet(x, 1.0, 0.0)),)


LINEAR = r" & \beta x > \theta \end{cases}"

ACTIVATION = Activation(
    key="softplus",
    title=QT_TRANSLATE_NOOP("Activation", "Softplus"),
    family="rectifiers",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    parameters=(
        Parameter("beta", 1.0, "β", slider=(0.1, 10.0), domain=POSITIVE),
        Parameter("threshold", math.inf, "θ", slider=(-5.0, 40.0), domain=Interval(closed_high=True)),
    ),
    latex=Latex(
        f=r"\begin{cases} \frac{1}{\beta} \ln\left(1 + e^{\beta x}\right) & \beta x \le \theta \\ x" + LINEAR,
        df=r"\begin{cases} \sigma(\beta x) & \beta x \le \theta \\ 1" + LINEAR,
        d2f=r"\begin{cases} \beta\,\sigma(\beta x)\,\sigma(-\beta x) & \beta x \le \theta \\ 0" + LINEAR,
    ),
    aliases=("smooth ReLU", "ソフトプラス", "软加函数"),
    references=(
        Reference(
            "Dugas, Bengio, Bélisle, Nadeau, Garcia: Incorporating second-order functional knowledge for better option pricing",
            2001,
        ),
    ),
    presets={
        "PyTorch": {"beta": 1.0, "threshold": 20.0},
        "JAX, Keras": {"beta": 1.0, "threshold": math.inf},
    },
)
