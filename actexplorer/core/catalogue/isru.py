r"""Inverse square root unit, x/√(1 + αx²), and ISRLU, which is the identity above zero."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.parameter import NON_NEGATIVE, Parameter
from actexplorer.core.stable import at_least, at_most, inverse, moderate
from actexplorer.core.text import QT_TRANSLATE_NOOP


def isru_jet(x: Array, alpha: float) -> Jet:
    if alpha == 0.0:
        return Jet(x, 1.0, 0.0)
    root = math.sqrt(alpha)
    z = x if root == 1.0 else root * x
    y = moderate(z)
    r = y**2
    r += 1.0
    np.sqrt(r, out=r)
    inverse(r)
    square = r**2
    d2f = y * r
    d2f *= square
    d2f *= (-3.0 * root) * square
    f = x * r
    if y is not z:
        far = np.flatnonzero(y != z)
        f[far] = np.copysign(1.0 / root, x[far])
    square *= r
    return Jet(f, square, d2f)


def isrlu_jet(x: Array, alpha: float) -> Jet:
    if alpha == 0.0:
        return Jet(x, 1.0, 0.0)
    f, df, d2f = isru_jet(at_most(x, 0.0), alpha)
    f += at_least(x, 0.0)
    return Jet(f, df, d2f)


def isru_tails(alpha: float) -> Tails:
    if alpha == 0.0:
        return Tails(Line(1.0), Line(1.0))
    bound = 1.0 / math.sqrt(alpha)
    return Tails(Line(0.0, -bound), Line(0.0, bound))


def isrlu_tails(alpha: float) -> Tails:
    return Tails(isru_tails(alpha).left, Line(1.0))


ALPHA = Parameter("alpha", 1.0, "α", slider=(0.0, 5.0), domain=NON_NEGATIVE)
PAPER = Reference(
    "Carlile, Delamarter, Kinney, Marti, Whitney: Improving deep learning by inverse square root linear units (ISRLUs)",
    2017,
    "arXiv:1710.09967",
)
F = r"\frac{x}{\sqrt{1 + \alpha x^2}}"
DF = r"\frac{1}{\left(1 + \alpha x^2\right)^{3/2}}"
D2F = r"-\frac{3 \alpha x}{\left(1 + \alpha x^2\right)^{5/2}}"

ISRU = Activation(
    key="isru",
    title=QT_TRANSLATE_NOOP("Activation", "ISRU"),
    family="sigmoids",
    jet=isru_jet,
    tails=isru_tails,
    parameters=(ALPHA,),
    latex=Latex(f=F, df=DF, d2f=D2F),
    aliases=("inverse square root unit", "逆平方根ユニット", "反平方根单元"),
    references=(PAPER,),
)

ISRLU = Activation(
    key="isrlu",
    title=QT_TRANSLATE_NOOP("Activation", "ISRLU"),
    family="rectifiers",
    jet=isrlu_jet,
    tails=isrlu_tails,
    parameters=(ALPHA,),
    latex=Latex(
        f=rf"\begin{{cases}} x & x \ge 0 \\ {F} & x < 0 \end{{cases}}",
        df=rf"\begin{{cases}} 1 & x \ge 0 \\ {DF} & x < 0 \end{{cases}}",
        d2f=rf"\begin{{cases}} 0 & x \ge 0 \\ {D2F} & x < 0 \end{{cases}}",
    ),
    aliases=("inverse square root linear unit", "逆平方根線形ユニット", "反平方根线性单元"),
    references=(PAPER,),
)
