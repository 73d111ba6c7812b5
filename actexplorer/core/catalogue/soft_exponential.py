r"""Soft exponential: from the logarithm (α = −1) through the identity (α = 0) to the exponential (α = 1).

For α < 0 it has no value where 1 − α(x + α) ≤ 0, and is NaN there.
"""

import math
from fractions import Fraction

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.exact import product
from actexplorer.core.parameter import Interval, Parameter
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, alpha: float) -> Jet:
    if alpha == 0.0:
        return Jet(x, 1.0, 0.0)
    if alpha < 0.0:
        return logarithm(x, -alpha)
    z = alpha * x
    df = np.exp(z)
    f = df / alpha
    f += level(alpha)  # exactly 0 for α = 1, where what is left is e^x
    near = np.flatnonzero(np.abs(z) < 0.5)
    f[near] = np.expm1(z[near]) / alpha + alpha
    return Jet(f, df, alpha * df)


def level(alpha: float) -> float:
    """Return α − 1/α, the limit at −∞ for α > 0."""
    return (alpha - 1.0) * (alpha + 1.0) / alpha


def logarithm(x: Array, a: float) -> Jet:
    """Return the jet of ln(1 + a(x − a))/a."""
    inner = reach(x, a)
    inner[inner <= 0.0] = np.nan
    f = np.log(inner)
    small = np.flatnonzero(np.abs(inner - 1.0) < 0.5)
    f[small] = np.log1p(a * (x[small] - a))
    f /= a
    df = 1.0 / inner
    inner /= -a
    return Jet(f, df, df / inner)


def reach(x: Array, a: float) -> Array:
    """Return 1 + a(x − a) with all its digits, though it vanish."""
    square = 1 - Fraction(a) ** 2
    start = float(square)
    inner = a * x
    inner += start
    near = np.flatnonzero(np.abs(inner) < 0.1 * start)
    if near.size:
        p, rest = product(x[near], a)
        lost = float(square - Fraction(start))
        inner[near] = p + start + (lost if rest is None else lost + rest)  # p + start is exact where it nearly vanishes
    return inner


def tails(alpha: float) -> Tails:
    if alpha == 0.0:
        return Tails(Line(1.0), Line(1.0))
    if alpha < 0.0:
        return Tails(Jet(math.nan, math.nan, math.nan), Jet(math.inf, 0.0, 0.0))
    return Tails(Line(0.0, level(alpha)), Jet(math.inf, math.inf, math.inf))


ACTIVATION = Activation(
    key="soft_exponential",
    title=QT_TRANSLATE_NOOP("Activation", "Soft exponential"),
    family="exponential",
    jet=jet,
    tails=tails,
    parameters=(Parameter("alpha", 0.5, "α", slider=(-1.0, 1.0), domain=Interval(-1.0, 1.0, True, True)),),
    latex=Latex(
        f=r"\begin{cases} \frac{e^{\alpha x} - 1}{\alpha} + \alpha & \alpha > 0 \\ x & \alpha = 0 \\"
        r" -\frac{1}{\alpha} \ln\left(1 - \alpha \left(x + \alpha\right)\right) & \alpha < 0 \end{cases}",
        df=r"\begin{cases} e^{\alpha x} & \alpha \ge 0 \\"
        r" \frac{1}{1 - \alpha \left(x + \alpha\right)} & \alpha < 0 \end{cases}",
        d2f=r"\begin{cases} \alpha e^{\alpha x} & \alpha \ge 0 \\"
        r" \frac{\alpha}{\left(1 - \alpha \left(x + \alpha\right)\right)^2} & \alpha < 0 \end{cases}",
    ),
    aliases=("ソフト指数関数", "软指数函数"),
    references=(
        Reference(
            "Godfrey, Gashler: A continuum among logarithmic, linear, and exponential functions", 2015, "arXiv:1602.01321"
        ),
    ),
    presets={
        QT_TRANSLATE_NOOP("Preset", "logarithm"): {"alpha": -1.0},
        QT_TRANSLATE_NOOP("Preset", "identity"): {"alpha": 0.0},
        QT_TRANSLATE_NOOP("Preset", "exponential"): {"alpha": 1.0},
    },
)
