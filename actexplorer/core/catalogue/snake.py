r"""Snake, x + sin²(ax)/a: a straight line with waves on it, for data that repeats.

The paper's form has one parameter. BigVGAN's SnakeBeta, often called Snake too, divides by a second one instead.
"""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Limits, Line, Reference, Tails
from actexplorer.core.evaluate import sum_of_squares
from actexplorer.core.exact import LARGEST, product
from actexplorer.core.parameter import Parameter
from actexplorer.core.stable import MODERATE
from actexplorer.core.text import QT_TRANSLATE_NOOP

FAST = 1e4


def jet(x: Array, a: float) -> Jet:
    if a == 0.0:
        return Jet(x, 1.0, 0.0)
    sin, cos = waves(x, a)
    df = sin + cos
    cos -= sin
    cos *= df  # cos 2ax
    cos *= 2.0 * a
    df **= 2  # 1 + sin 2ax
    f = sin / a
    f *= sin
    f += x
    return Jet(f, df, cos)


def waves(x: Array, a: float) -> tuple[Array, Array]:
    """Return sin(ax) and cos(ax) of the exact product, whose rounding would shift the phase far out."""
    z, rest = product(x, a)
    np.clip(z, -LARGEST, LARGEST, out=z)
    sin, cos = np.sin(z), np.cos(z)
    if rest is not None and np.abs(rest).max(initial=0.0) < 1e-9:
        sin, cos = sin + rest * cos, cos - rest * sin
    elif rest is not None:
        small, unit = np.sin(rest), np.cos(rest)
        sin, cos = sin * unit + cos * small, cos * unit - sin * small
    if 1.0 < abs(a) < FAST and not sum_of_squares(x) < MODERATE**2:
        far = np.flatnonzero(np.abs(x) > LARGEST / abs(a))
        sin[far], cos[far] = doubled(x[far], a)
    return sin, cos


def doubled(x: Array, a: float) -> tuple[Array, Array]:
    """Return sin(ax) and cos(ax) where ax overflows, from an angle halved until it does not; a digit is lost in three."""
    doublings = math.frexp(a)[1]
    sin, cos = waves(np.ldexp(x, -doublings), a) if x.size else (x, x)
    for _ in range(doublings):
        sin, cos = 2.0 * sin * cos, (cos - sin) * (cos + sin)
    return sin, cos


def tails(a: float) -> Tails:
    if a == 0.0:
        return Tails(Line(1.0), Line(1.0))
    return Tails(Jet(-math.inf, math.nan, math.nan), Jet(math.inf, math.nan, math.nan))


def gradients(x: Array, a: float) -> dict[str, Array]:
    if a == 0.0:
        return {"a": x**2}
    sin, cos = waves(x, a)
    sin /= a
    cos *= x
    cos -= 0.5 * sin
    cos *= sin
    return {"a": 2.0 * cos}


def gradient_limits(a: float) -> Limits:
    end = math.nan if a else math.inf
    return {"a": (end, end)}


ACTIVATION = Activation(
    key="snake",
    title=QT_TRANSLATE_NOOP("Activation", "Snake"),
    family="periodic",
    jet=jet,
    tails=tails,
    gradients=gradients,
    gradient_limits=gradient_limits,
    parameters=(Parameter("a", 1.0, "a", slider=(-3.0, 10.0), learnable=True),),
    latex=Latex(
        f=r"\begin{cases} x + \frac{1}{a} \sin^2(a x) & a \ne 0 \\ x & a = 0 \end{cases}",
        df=r"1 + \sin(2 a x)",
        d2f=r"2 a \cos(2 a x)",
    ),
    aliases=("スネーク", "蛇形激活函数"),
    references=(
        Reference(
            "Ziyin, Hartwig, Ueda: Neural networks fail to learn periodic functions and how to fix it", 2020, "arXiv:2006.08195"
        ),
    ),
    presets={"TFA": {"a": 1.0}},
)
