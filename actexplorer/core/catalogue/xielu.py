r"""xIELU, the expanded integral of ELU: a parabola above zero, ELU's integral below, and a line through both."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Limits, Line, Pieces, Reference, Tails
from actexplorer.core.exact import finite
from actexplorer.core.parameter import Parameter
from actexplorer.core.stable import at_least, at_most
from actexplorer.core.text import QT_TRANSLATE_NOOP

SMALL = 0.5
# e^x − 1 − x = x²(1/2 + x/6 + …): Maclaurin coefficients, highest first
SERIES = tuple(1.0 / math.factorial(k) for k in range(16, 1, -1))


def jet(x: Array, alpha_p: float, alpha_n: float, beta: float) -> Jet:
    above, below = x >= 0.0, at_most(x, 0.0)
    d2f = alpha_n * np.exp(below)
    f = alpha_n * np.expm1(below)
    rise = finite(2.0 * alpha_p)
    rest = beta - alpha_n  # far out the exponential and the line may cancel, beside 0 the two terms of the former
    df = d2f + rest
    near = np.flatnonzero((x > -SMALL) & (x < 0.0))
    df[near] = f[near] + beta
    f += rest * below
    f[near] = alpha_n * excess(x[near]) + beta * x[near]
    np.copyto(f, (alpha_p * x + beta) * x, where=above)
    np.copyto(df, rise * x + beta, where=above)
    d2f[x > 0.0] = rise
    return Jet(f, df, d2f)


def excess(x: Array) -> Array:
    """Return e^x − 1 − x for x ≤ 0, with all its digits beside 0."""
    return np.where(x > -SMALL, x**2 * np.polyval(SERIES, x), np.expm1(x) - x)


def tails(alpha_p: float, alpha_n: float, beta: float) -> Tails:
    left = Line(beta - alpha_n, -alpha_n)
    if alpha_p == 0.0:
        return Tails(left, Line(beta))
    endless = math.copysign(math.inf, alpha_p)
    return Tails(left, Jet(endless, endless, 2.0 * alpha_p))


def breakpoints(alpha_p: float, alpha_n: float, beta: float) -> Pieces:
    return ((0.0, Jet(0.0, beta, alpha_n), Jet(0.0, beta, 2.0 * alpha_p)),)


def gradients(x: Array, alpha_p: float, alpha_n: float, beta: float) -> dict[str, Array]:
    return {"alpha_p": at_least(x, 0.0) ** 2, "alpha_n": excess(at_most(x, 0.0)), "beta": x.copy()}


def gradient_limits(alpha_p: float, alpha_n: float, beta: float) -> Limits:
    return {"alpha_p": (0.0, math.inf), "alpha_n": (math.inf, 0.0), "beta": (-math.inf, math.inf)}


ACTIVATION = Activation(
    key="xielu",
    title=QT_TRANSLATE_NOOP("Activation", "xIELU"),
    family="exponential",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    gradients=gradients,
    gradient_limits=gradient_limits,
    parameters=(
        Parameter("alpha_p", 0.8, "αₚ", slider=(0.0, 2.0), learnable=True),
        Parameter("alpha_n", 0.8, "αₙ", slider=(0.0, 2.0), learnable=True),
        Parameter("beta", 0.5, "β", slider=(0.0, 1.0), learnable=True),
    ),
    latex=Latex(
        f=r"\begin{cases} \alpha_p x^2 + \beta x & x > 0 \\"
        r" \alpha_n \left(e^{x} - 1 - x\right) + \beta x & x \le 0 \end{cases}",
        df=r"\begin{cases} 2 \alpha_p x + \beta & x > 0 \\ \alpha_n \left(e^{x} - 1\right) + \beta & x \le 0 \end{cases}",
        d2f=r"\begin{cases} 2 \alpha_p & x > 0 \\ \alpha_n e^{x} & x \le 0 \end{cases}",
    ),
    aliases=("expanded integral of the exponential linear unit", "拡張積分ELU"),
    references=(Reference("Huang, Schlag: Deriving activation functions using integration", 2024, "arXiv:2411.13010"),),
    presets={QT_TRANSLATE_NOOP("Preset", "paper"): {"alpha_p": 0.8, "alpha_n": 0.8, "beta": 0.5}},
)
