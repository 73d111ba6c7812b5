r"""Mish, x·tanh(softplus(x)): the input gated by the tanh of its softplus."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.stable import TWO, at_most, inverse, number, vanish
from actexplorer.core.text import QT_TRANSLATE_NOOP

FOUR, THREE_HALVES = number(4.0), number(1.5)
LAST = 354.0


def jet(x: Array, out: Places = ANYWHERE) -> Jet:
    y = at_most(x, LAST)  # beyond, the gate is 1 and its derivatives have vanished
    e = np.exp(y)
    f = np.add(e, TWO, out=out.f)
    r = np.multiply(e, f, out=out.d2f)
    r += TWO
    inverse(r)
    b = e * r
    a = b + r
    f *= b  # the gate
    b4 = FOUR * b
    df = np.multiply(a, b4, out=out.df)
    r *= a  # gate″ = 8b(ra − b²(e + 3/2))
    e += THREE_HALVES
    e *= b
    e *= b
    r -= e
    r *= b4
    r *= y
    r += df
    r *= TWO
    vanish(r, x, LAST)
    df *= y
    df += f
    f *= x
    return Jet(f, df, r)


def tails() -> Tails:
    return Tails(Line(0.0), Line(1.0))


S = r",\quad s = \ln\left(1 + e^{x}\right)"

ACTIVATION = Activation(
    key="mish",
    title=QT_TRANSLATE_NOOP("Activation", "Mish"),
    family="gated",
    jet=jet,
    tails=tails,
    latex=Latex(
        f=r"x \tanh\left(\ln\left(1 + e^{x}\right)\right)",
        df=r"\tanh s + \frac{x\,\sigma(x)}{\cosh^2 s}" + S,
        d2f=r"\frac{\sigma(x)}{\cosh^2 s} \left(2 + x\,\sigma(-x) - 2 x\,\sigma(x) \tanh s\right)" + S,
    ),
    aliases=("ミッシュ", "自正则非单调激活函数"),
    references=(Reference("Misra: Mish: a self regularized non-monotonic activation function", 2019, "arXiv:1908.08681"),),
)
