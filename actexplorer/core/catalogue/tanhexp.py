r"""TanhExp, x·tanh(eˣ): like Mish, with a steeper gate."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.stable import at_most, inverse
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    y = at_most(x, 8.0)  # beyond, the gate is 1 and its derivatives have vanished
    e = np.exp(y)
    gate = np.tanh(e)
    slope = np.cosh(e)
    inverse(slope)
    slope **= 2
    slope *= e
    d2f = gate * e
    d2f *= -2.0
    d2f += 1.0
    d2f *= y
    d2f += 2.0
    d2f *= slope
    slope *= y
    slope += gate
    gate *= x
    return Jet(gate, slope, d2f)


def tails() -> Tails:
    return Tails(Line(0.0), Line(1.0))


ACTIVATION = Activation(
    key="tanhexp",
    title=QT_TRANSLATE_NOOP("Activation", "TanhExp"),
    family="gated",
    jet=jet,
    tails=tails,
    latex=Latex(
        f=r"x \tanh e^{x}",
        df=r"\tanh e^{x} + \frac{x e^{x}}{\cosh^2 e^{x}}",
        d2f=r"\frac{e^{x}}{\cosh^2 e^{x}} \left(2 + x - 2 x e^{x} \tanh e^{x}\right)",
    ),
    aliases=("タンエイチエクスプ",),
    references=(
        Reference(
            "Liu, Di: TanhExp: a smooth activation function with high convergence speed for lightweight neural networks",
            2020,
            "arXiv:2003.09855",
        ),
    ),
)
