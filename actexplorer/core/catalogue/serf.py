r"""Serf, x·erf(ln(1 + eˣ)): Mish with the error function in place of tanh."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.gaussian_tail import error_function
from actexplorer.core.stable import at_most, logistic_pair, moderate
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    y = moderate(x)
    up, down = logistic_pair(y)
    s = np.exp(at_most(y, 40.0))
    np.log1p(s, out=s)
    np.maximum(s, y, out=s)  # softplus
    gate, slope = error_function(s)
    slope *= up  # of the gate
    s *= up
    s *= -2.0
    s += down  # the slope's logarithmic derivative
    s *= y
    s += 2.0
    s *= slope
    slope *= y
    slope += gate
    gate *= x
    return Jet(gate, slope, s)


def tails() -> Tails:
    return Tails(Line(0.0), Line(1.0))


S = r",\quad s = \ln\left(1 + e^{x}\right)"

ACTIVATION = Activation(
    key="serf",
    title=QT_TRANSLATE_NOOP("Activation", "Serf"),
    family="gated",
    jet=jet,
    tails=tails,
    latex=Latex(
        f=r"x\,\operatorname{erf}\left(\ln\left(1 + e^{x}\right)\right)",
        df=r"\operatorname{erf}(s) + \frac{2 x}{\sqrt{\pi}} e^{-s^2} \sigma(x)" + S,
        d2f=r"\frac{2}{\sqrt{\pi}} e^{-s^2} \sigma(x) \left(2 + x\,\sigma(-x) - 2 x s\,\sigma(x)\right)" + S,
    ),
    aliases=("log-softplus error activation function", "サーフ"),
    references=(
        Reference(
            "Nag, Bhattacharyya: Serf: towards better training of deep neural networks using log-softplus error activation",
            2021,
            "arXiv:2108.09598",
        ),
    ),
)
