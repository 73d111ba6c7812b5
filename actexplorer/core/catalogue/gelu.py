r"""Gaussian error linear unit, x·Φ(x), and the tanh approximation that some libraries use in its place."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.gaussian_tail import normal_distribution
from actexplorer.core.stable import logistic_pair, moderate
from actexplorer.core.text import QT_TRANSLATE_NOOP

CUBIC = 0.044715
ROOT = math.sqrt(2.0 / math.pi)


def exact_jet(x: Array) -> Jet:
    y = moderate(x)
    df, density = normal_distribution(y)
    f = x * df
    df += y * density
    square = y**2
    np.subtract(2.0, square, out=square)
    square *= density
    return Jet(f, df, square)


def tanh_jet(x: Array) -> Jet:
    y = moderate(x)
    square = y**2
    w = (2.0 * ROOT * CUBIC) * square
    dw = 3.0 * w  # the logistic's argument is w·x, its derivatives dw and d2w
    w += 2.0 * ROOT
    dw += 2.0 * ROOT
    w *= y
    up, down = logistic_pair(w)
    slope = up * down
    df = dw * slope
    df *= y  # x·s′
    down -= up
    d2f = down * dw
    d2f *= df
    dw += (6.0 * ROOT * CUBIC) * square
    dw *= 2.0
    slope *= dw
    d2f += slope
    df += up
    up *= x
    return Jet(up, df, d2f)


def tails() -> Tails:
    return Tails(Line(0.0), Line(1.0))


PAPER = Reference("Hendrycks, Gimpel: Gaussian error linear units (GELUs)", 2016, "arXiv:1606.08415")

GELU = Activation(
    key="gelu",
    title=QT_TRANSLATE_NOOP("Activation", "GELU"),
    family="gated",
    jet=exact_jet,
    tails=tails,
    latex=Latex(f=r"x\,\Phi(x)", df=r"\Phi(x) + x\,\varphi(x)", d2f=r"\left(2 - x^2\right)\varphi(x)"),
    aliases=("gaussian error linear unit", "ガウス誤差線形ユニット", "高斯误差线性单元"),
    references=(PAPER,),
)

W = r",\quad w = \sqrt{\frac{2}{\pi}} \left(x + 0.044715\,x^3\right)"

GELU_TANH = Activation(
    key="gelu_tanh",
    title=QT_TRANSLATE_NOOP("Activation", "GELU (tanh)"),
    family="gated",
    jet=tanh_jet,
    tails=tails,
    latex=Latex(
        f=r"\frac{x}{2} \left(1 + \tanh w\right)" + W,
        df=r"\frac{1}{2} \left(1 + \tanh w\right) + \sqrt{\frac{2}{\pi}}\,\frac{x + 0.134145\,x^3}{2 \cosh^2 w}" + W,
        d2f=r"\frac{1}{\cosh^2 w} \left(\sqrt{\frac{2}{\pi}} \left(1 + 0.26829\,x^2\right)"
        r" - \frac{2x}{\pi} \left(1 + 0.134145\,x^2\right)^2 \tanh w\right)" + W,
    ),
    aliases=("gelu_new", "gelu approximate", "GELU近似", "近似GELU"),
    references=(PAPER,),
)
