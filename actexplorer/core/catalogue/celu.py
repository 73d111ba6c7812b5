r"""Continuously differentiable ELU: the exponential below zero is stretched so that the slope at 0 is 1 for every α."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.parameter import POSITIVE, Parameter
from actexplorer.core.stable import ZERO, at_least, at_most
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, alpha: float, out: Places = ANYWHERE) -> Jet:
    f = at_most(x, 0.0, out=out.f)
    if alpha != 1.0:
        f /= alpha
    df = np.exp(f, out=out.df)  # 1 above zero
    d2f = np.subtract(df, (x > ZERO).astype(np.float64), out=out.d2f)
    np.expm1(f, out=f)
    if alpha != 1.0:
        f *= alpha
        d2f /= alpha
    f += at_least(x, 0.0)
    return Jet(f, df, d2f)


def tails(alpha: float) -> Tails:
    return Tails(Line(0.0, -alpha), Line(1.0))


def breakpoints(alpha: float) -> Pieces:
    return ((0.0, Jet(0.0, 1.0, 1.0 / alpha), Jet(0.0, 1.0, 0.0)),)


ACTIVATION = Activation(
    key="celu",
    title=QT_TRANSLATE_NOOP("Activation", "CELU"),
    family="exponential",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    parameters=(Parameter("alpha", 1.0, "α", slider=(0.1, 3.0), domain=POSITIVE),),
    latex=Latex(
        f=r"\begin{cases} x & x > 0 \\ \alpha \left(e^{x / \alpha} - 1\right) & x \le 0 \end{cases}",
        df=r"\begin{cases} 1 & x > 0 \\ e^{x / \alpha} & x \le 0 \end{cases}",
        d2f=r"\begin{cases} 0 & x > 0 \\ \frac{1}{\alpha} e^{x / \alpha} & x \le 0 \end{cases}",
    ),
    aliases=("continuously differentiable exponential linear unit", "連続微分可能な指数線形関数", "连续可微指数线性单元"),
    references=(Reference("Barron: Continuously differentiable exponential linear units", 2017, "arXiv:1704.07483"),),
    presets={"PyTorch, JAX, Keras": {"alpha": 1.0}},
)
