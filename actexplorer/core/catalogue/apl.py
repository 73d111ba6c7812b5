r"""Adaptive piecewise linear unit: ReLU plus learned hinges, here two.

At a knot the derivatives come from the left, as ReLU's does at 0.
"""

import math
from fractions import Fraction
from functools import lru_cache

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Limits, Line, Pieces, Reference, Tails
from actexplorer.core.exact import finite, product
from actexplorer.core.parameter import Parameter
from actexplorer.core.text import QT_TRANSLATE_NOOP

Exact = tuple[Fraction, Fraction]


@lru_cache(maxsize=64)
def pieces(a1: float, b1: float, a2: float, b2: float) -> tuple[list[float], list[Exact]]:
    """Return the knots, ascending, and the exact slope and intercept of each piece between them."""
    knots = sorted({0.0, b1, b2})
    lines = []
    for end in (*knots, None):
        active = [(Fraction(a), Fraction(b)) for a, b in ((a1, b1), (a2, b2)) if end is not None and b >= end]
        rising = Fraction(end is None or end > 0.0)
        lines.append((rising - sum((a for a, _ in active), Fraction(0)), sum((a * b for a, b in active), Fraction(0))))
    return knots, lines


def jet(x: Array, a1: float, b1: float, a2: float, b2: float) -> Jet:
    knots, lines = pieces(a1, b1, a2, b2)
    number = np.searchsorted(knots, x)
    df = np.array([finite(slope) for slope, _ in lines])[number]
    start = np.array([finite(intercept) for _, intercept in lines])[number]
    f = df * x
    f += start
    start *= 0.1
    near = np.flatnonzero(np.abs(f) < np.abs(start))
    for i in np.unique(number[near]):
        here = near[number[near] == i]
        f[here] = line(x[here], *lines[i])
    return Jet(f, df, 0.0)


def line(x: Array, slope: Fraction, intercept: Fraction) -> Array:
    """Return slope·x + intercept beside its zero, with all its digits."""
    rise, start = finite(slope), finite(intercept)
    p, rest = product(x, rise)
    lost = finite(slope - Fraction(rise)) * x + finite(intercept - Fraction(start))
    return p + start + (lost if rest is None else lost + rest)  # p + start is exact where it nearly vanishes


def tails(a1: float, b1: float, a2: float, b2: float) -> Tails:
    slope, intercept = pieces(a1, b1, a2, b2)[1][0]
    return Tails(Line(finite(slope), finite(intercept)), Line(1.0))


def breakpoints(a1: float, b1: float, a2: float, b2: float) -> Pieces:
    knots, lines = pieces(a1, b1, a2, b2)
    found = []
    for knot, (left, start), (right, _) in zip(knots, lines, lines[1:], strict=False):
        value = finite(left * Fraction(knot) + start)
        found.append((knot, Jet(value, finite(left), 0.0), Jet(value, finite(right), 0.0)))
    return tuple(found)


def gradients(x: Array, a1: float, b1: float, a2: float, b2: float) -> dict[str, Array]:
    return {
        "a1": np.maximum(b1 - x, 0.0),
        "b1": np.where(x <= b1, a1, 0.0),
        "a2": np.maximum(b2 - x, 0.0),
        "b2": np.where(x <= b2, a2, 0.0),
    }


def gradient_limits(a1: float, b1: float, a2: float, b2: float) -> Limits:
    return {"a1": (math.inf, 0.0), "b1": (a1, 0.0), "a2": (math.inf, 0.0), "b2": (a2, 0.0)}


ON = r"\begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases}"
HINGE = r" - a_N \begin{cases} 1 & x \le b_N \\ 0 & x > b_N \end{cases}"

ACTIVATION = Activation(
    key="apl",
    title=QT_TRANSLATE_NOOP("Activation", "APL"),
    family="rectifiers",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    gradients=gradients,
    gradient_limits=gradient_limits,
    parameters=(
        Parameter("a1", 0.2, "a₁", slider=(-1.0, 1.0), learnable=True),
        Parameter("b1", 0.0, "b₁", slider=(-3.0, 3.0), learnable=True),
        Parameter("a2", -0.2, "a₂", slider=(-1.0, 1.0), learnable=True),
        Parameter("b2", -1.0, "b₂", slider=(-3.0, 3.0), learnable=True),
    ),
    latex=Latex(
        f=r"\max(0, x) + a_1\,\max(0, b_1 - x) + a_2\,\max(0, b_2 - x)",
        df=ON + HINGE.replace("N", "1") + HINGE.replace("N", "2"),
        d2f="0",
    ),
    aliases=("adaptive piecewise linear unit", "適応的区分線形ユニット", "自适应分段线性单元"),
    references=(
        Reference(
            "Agostinelli, Hoffman, Sadowski, Baldi: Learning activation functions to improve deep neural networks",
            2014,
            "arXiv:1412.6830",
        ),
    ),
)
