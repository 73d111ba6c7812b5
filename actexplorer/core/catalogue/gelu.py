r"""Gaussian error linear unit, x·Φ(x), and the tanh approximation that some libraries use in its place."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.gaussian_tail import normal_distribution
from actexplorer.core.stable import TWO, logistic_pair, moderate, number
from actexplorer.core.text import QT_TRANSLATE_NOOP

THREE, FOUR = number(3.0), number(4.0)
ROOT = math.sqrt(8.0 / math.pi)
LINEAR, TWICE_LINEAR, CUBIC = number(ROOT), number(2.0 * ROOT), number(0.044715 * ROOT)


def exact_jet(x: Array, out: Places = ANYWHERE) -> Jet:
    y = moderate(x)
    df, density = normal_distribution(y, out.df)
    f = np.multiply(x, df, out=out.f)
    d2f = np.square(y, out=out.d2f)
    np.subtract(TWO, d2f, out=d2f)
    d2f *= density
    density *= y
    df += density
    return Jet(f, df, d2f)


def tanh_jet(x: Array, out: Places = ANYWHERE) -> Jet:
    y = moderate(x, 1e50)  # of which yw′² is finite
    dw = y**2
    dw *= CUBIC
    w = dw + LINEAR
    w *= y  # the logistic's argument
    dw *= THREE
    dw += LINEAR
    f, down = logistic_pair(w, out=out.f)
    df = np.multiply(f, down, out=out.df)
    d2f = np.subtract(down, f, out=out.d2f)
    np.multiply(y, dw, out=w)
    d2f *= w  # f″ = s(4w′ + yw′²(σ⁻ − σ) − 4√(2/π)), as 2w′ + yw″ = 4w′ − 4√(2/π)
    d2f += FOUR
    d2f *= dw
    d2f -= TWICE_LINEAR
    d2f *= df
    df *= w
    df += f
    f *= x
    return Jet(f, df, d2f)


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
