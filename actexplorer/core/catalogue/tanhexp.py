r"""TanhExp, x·tanh(eˣ): like Mish, with a steeper gate."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.stable import ONE, TWO, at_most, inverse, vanish
from actexplorer.core.text import QT_TRANSLATE_NOOP

LAST = 5.871


def jet(x: Array, out: Places = ANYWHERE) -> Jet:
    y = at_most(x, LAST)  # beyond, the gate is 1 and its derivatives have vanished
    e = np.exp(y)
    e *= TWO
    f = np.expm1(e, out=out.f)
    r = f + TWO
    f /= r  # tanh(e/2), of which 1 − f = 2/r; to multiply by 1/r would not give 1
    inverse(r)
    df = np.add(f, ONE, out=out.df)
    df *= r
    df *= e
    d2f = np.multiply(f, e, out=out.d2f)
    np.subtract(ONE, d2f, out=d2f)
    d2f *= y
    d2f += TWO
    d2f *= df
    vanish(d2f, x, LAST)
    df *= y
    df += f
    f *= x
    return Jet(f, df, d2f)


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
