r"""S-shaped rectified linear unit: three straight pieces, with both knees and both outer slopes learned."""

import math
from fractions import Fraction

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Limits, Line, Pieces, Reference, Tails
from actexplorer.core.exact import finite
from actexplorer.core.parameter import Order, Parameter
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, t_l: float, a_l: float, t_r: float, a_r: float) -> Jet:
    f = x.copy()
    df = np.ones_like(x)
    for side, knee, slope in ((x >= t_r, t_r, a_r), (x <= t_l, t_l, a_l)):
        np.copyto(f, line(x, knee, slope), where=side)
        np.copyto(df, slope, where=side)
    return Jet(f, df, 0.0)


def line(x: Array, knee: float, slope: float) -> Array:
    """Return knee + slope·(x − knee), in the form that cancels least."""
    if abs(slope) > 2.0:
        return knee + slope * (x - knee)
    return slope * x + intercept(knee, slope)


def intercept(knee: float, slope: float) -> float:
    return finite(Fraction(knee) * (1 - Fraction(slope)))


def tails(t_l: float, a_l: float, t_r: float, a_r: float) -> Tails:
    return Tails(Line(a_l, intercept(t_l, a_l)), Line(a_r, intercept(t_r, a_r)))


def breakpoints(t_l: float, a_l: float, t_r: float, a_r: float) -> Pieces:
    return (
        (t_l, Jet(t_l, a_l, 0.0), Jet(t_l, 1.0, 0.0)),
        (t_r, Jet(t_r, 1.0, 0.0), Jet(t_r, a_r, 0.0)),
    )


def gradients(x: Array, t_l: float, a_l: float, t_r: float, a_r: float) -> dict[str, Array]:
    left = x <= t_l
    right = ~left & (x >= t_r)
    return {
        "t_l": np.where(left, 1.0 - a_l, 0.0),
        "a_l": np.where(left, x - t_l, 0.0),
        "t_r": np.where(right, 1.0 - a_r, 0.0),
        "a_r": np.where(right, x - t_r, 0.0),
    }


def gradient_limits(t_l: float, a_l: float, t_r: float, a_r: float) -> Limits:
    return {"t_l": (1.0 - a_l, 0.0), "a_l": (-math.inf, 0.0), "t_r": (0.0, 1.0 - a_r), "a_r": (0.0, math.inf)}


ACTIVATION = Activation(
    key="srelu",
    title=QT_TRANSLATE_NOOP("Activation", "SReLU"),
    family="rectifiers",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    gradients=gradients,
    gradient_limits=gradient_limits,
    parameters=(
        Parameter("t_l", -1.0, "tₗ", slider=(-3.0, 2.0), learnable=True),
        Parameter("a_l", 0.2, "aₗ", slider=(-1.0, 2.0), learnable=True),
        Parameter("t_r", 1.0, "tᵣ", slider=(-2.0, 3.0), learnable=True),
        Parameter("a_r", 0.5, "aᵣ", slider=(-1.0, 2.0), learnable=True),
    ),
    constraint=Order("t_l", "t_r", strict=False),
    latex=Latex(
        f=r"\begin{cases} t_l + a_l \left(x - t_l\right) & x \le t_l \\ x & t_l < x < t_r \\"
        r" t_r + a_r \left(x - t_r\right) & x \ge t_r \end{cases}",
        df=r"\begin{cases} a_l & x \le t_l \\ 1 & t_l < x < t_r \\ a_r & x \ge t_r \end{cases}",
        d2f="0",
    ),
    aliases=("S-shaped ReLU", "S字型ReLU", "S形ReLU"),
    references=(
        Reference(
            "Jin, Xu, Feng, Wei, Xiong, Yan: Deep learning with S-shaped rectified linear activation units",
            2015,
            "arXiv:1512.07030",
        ),
    ),
)
