r"""ACON, "activate or not": a smooth maximum of p₁x and p₂x, which β switches between their mean and their maximum."""

import math
from typing import Any

from actexplorer.core.activation import Activation, Array, Jet, Latex, Limits, Line, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.exact import finite
from actexplorer.core.parameter import Parameter
from actexplorer.core.stable import gated, logistic_pair, logistic_square, scaled
from actexplorer.core.text import QT_TRANSLATE_NOOP

PAPER = Reference("Ma, Zhang, Liu, Sun: Activate or not: learning customized activation", 2021, "arXiv:2009.04759")


def jet(x: Array, p1: float, p2: float, beta: float, out: Places = ANYWHERE) -> Jet:
    return gated(x, beta * (p1 - p2), p1, p2, out)


def tails(p1: float, p2: float, beta: float) -> Tails:
    turn = beta * (p1 - p2)
    if turn == 0.0:
        mean = Line(0.5 * p1 + 0.5 * p2)
        return Tails(mean, mean)
    return Tails(Line(p2), Line(p1)) if turn > 0.0 else Tails(Line(p1), Line(p2))


def partials(x: Array, p1: float, p2: float, beta: float) -> dict[str, Array]:
    """Return the derivatives of ACON-C in p1, p2 and beta."""
    gap = p1 - p2
    z = scaled(x, finite(beta * gap))
    up, down = logistic_pair(z)
    slope = up * down
    square = logistic_square(x, z, slope, gap)
    slope *= z
    up += slope
    up *= x
    down -= slope
    down *= x
    return {"p1": up, "p2": down, "beta": square}


def limits(p1: float, p2: float, beta: float) -> Limits:
    """Return the limits of `partials` at −∞ and +∞."""
    if beta == 0.0 or p1 == p2:
        square = math.inf if p1 != p2 else 0.0
        return {"p1": (-math.inf, math.inf), "p2": (-math.inf, math.inf), "beta": (square, square)}
    rising, falling = (0.0, math.inf), (-math.inf, 0.0)
    first, second = (rising, falling) if (beta > 0.0) == (p1 > p2) else (falling, rising)
    return {"p1": first, "p2": second, "beta": (0.0, 0.0)}


def chosen(names: tuple[str, ...]) -> dict[str, Any]:
    """Return `partials` and `limits` for the learnable parameters ``names`` alone, as a record takes them."""

    def gradients(x: Array, p1: float, beta: float, p2: float = 0.0) -> dict[str, Array]:
        every = partials(x, p1, p2, beta)
        return {name: every[name] for name in names}

    def gradient_limits(p1: float, beta: float, p2: float = 0.0) -> Limits:
        every = limits(p1, p2, beta)
        return {name: every[name] for name in names}

    return {"gradients": gradients, "gradient_limits": gradient_limits}


P1 = Parameter("p1", 1.0, "p₁", slider=(-2.0, 2.0), learnable=True)
P2 = Parameter("p2", 0.25, "p₂", slider=(-2.0, 2.0), learnable=True)
BETA = Parameter("beta", 1.0, "β", slider=(-2.0, 5.0), learnable=True)
Z = r",\quad z = \beta \left(p_1 - p_2\right) x"
LATEX = Latex(
    f=r"p_1 x\,\sigma(z) + p_2 x\,\sigma(-z)" + Z,
    df=r"p_1 \sigma(z) + p_2 \sigma(-z) + \left(p_1 - p_2\right) z\,\sigma(z)\,\sigma(-z)" + Z,
    d2f=r"\beta \left(p_1 - p_2\right)^2 \sigma(z)\,\sigma(-z) \left(2 - z \tanh\frac{z}{2}\right)" + Z,
)

ACON_A = Activation(
    key="acon_a",
    title=QT_TRANSLATE_NOOP("Activation", "ACON-A"),
    family="gated",
    jet=lambda x, p1, beta, out=ANYWHERE: jet(x, p1, 0.0, beta, out),
    tails=lambda p1, beta: tails(p1, 0.0, beta),
    parameters=(P1, BETA),
    latex=Latex(
        f=r"p_1 x\,\sigma(\beta p_1 x)",
        df=r"p_1 \sigma(\beta p_1 x) \left(1 + \beta p_1 x\,\sigma(-\beta p_1 x)\right)",
        d2f=r"\beta p_1^2\,\sigma(\beta p_1 x)\,\sigma(-\beta p_1 x) \left(2 - \beta p_1 x \tanh\frac{\beta p_1 x}{2}\right)",
    ),
    references=(PAPER,),
    **chosen(("p1", "beta")),
)

ACON_B = Activation(
    key="acon_b",
    title=QT_TRANSLATE_NOOP("Activation", "ACON-B"),
    family="gated",
    jet=jet,
    tails=tails,
    parameters=(Parameter("p1", 1.0, "p₁", slider=(-2.0, 2.0)), P2, BETA),
    latex=LATEX,
    references=(PAPER,),
    presets={QT_TRANSLATE_NOOP("Preset", "paper"): {"p1": 1.0}},
    **chosen(("p2", "beta")),
)

ACON_C = Activation(
    key="acon_c",
    title=QT_TRANSLATE_NOOP("Activation", "ACON-C"),
    family="gated",
    jet=jet,
    tails=tails,
    gradients=partials,
    gradient_limits=limits,
    parameters=(P1, P2, BETA),
    latex=LATEX,
    aliases=("activate or not",),
    references=(PAPER,),
)
