"""Definitions of the functions that libraries and the literature have beside the textbooks', each as its paper writes it.

``ALL`` holds these and those of `definitions`.
"""

import math
from typing import Any

from sympy import Expr, Max, Min, Ne, Piecewise, Rational, atan, cos, cosh, erf, exp, log, sin, sqrt, tanh

from .definitions import DEFINITIONS, FAR, Definition, elu, normal_cdf, sigma

THOROUGH = (12, 20, 16, 14)
VALUES = tuple({"a": a} for a in (1.0, -0.7, 0.0, 3.3))
NORMAL = ({"mu": 0.0, "sigma": 1.0}, {"mu": -2.5, "sigma": 0.03}, {"mu": 0.3, "sigma": 7.0})


def glu(gate: Any) -> Definition:
    """Return a times a function, given as an expression in x or as its pieces."""

    def pieces(x: Expr, a: Expr) -> Any:
        inner = gate(x)
        return [(a * piece, end) for piece, end in inner] if isinstance(inner, list) else a * inner

    return Definition(pieces, VALUES)


def normal_gate(x: Expr) -> list[Any]:
    return [(0 * x, -FAR), (x * normal_cdf(x), FAR), (x, None)]


def tails_cut(expression: Expr, middle: Expr, reach: Expr, above: Any) -> list[Any]:
    """Return an expression whose tails are constant to 1e-300 beyond ``reach`` on both sides of ``middle``."""
    return [(0 * expression, middle - reach), (expression, middle + reach), (above, None)]


def laplace(x: Expr, mu: Expr, sigma: Expr) -> list[Any]:
    return tails_cut(normal_cdf((x - mu) / sigma), mu, FAR * sigma, 1 + 0 * x)


def relu_keras(x: Expr, negative_slope: Expr, threshold: Expr, max_value: Expr | None = None) -> list[Any]:
    leak = (negative_slope * (x - threshold), threshold)
    return [leak, (x, None)] if max_value is None else [leak, (x, max_value), (max_value + 0 * x, None)]


def hard_elish_gate(x: Expr) -> Expr:
    return (x + 1) / 2


def soft_exponential(x: Expr, alpha: Expr) -> list[Any]:
    start = Piecewise((1 / alpha - alpha, alpha < 0), (-(10**400), True))
    value = Piecewise(
        ((exp(alpha * x) - 1) / alpha + alpha, alpha > 0), (-log(1 - alpha * (x + alpha)) / alpha, alpha < 0), (x, True)
    )
    return [(None, start), (value, None)]


def smu(x: Expr, alpha: Expr, mu: Expr) -> list[Any]:
    """Return the definition where erf differs from ±1 by more than 1e-1000, and straight lines beyond."""
    turn = mu * (1 - alpha)
    reach = Piecewise((FAR / abs(turn), Ne(turn, 0)), (10**400, True))
    value = ((1 + alpha) * x + (1 - alpha) * x * erf(turn * x)) / 2
    left, right = (((1 + alpha) * x + (1 - alpha) * x * side * Piecewise((1, turn > 0), (-1, True))) / 2 for side in (-1, 1))
    return [(left, -reach), (value, reach), (right, None)]


def apl(x: Expr, a1: Expr, b1: Expr, a2: Expr, b2: Expr) -> list[Any]:
    low, high = Min(0, b1, b2), Max(0, b1, b2)
    ends = [low, b1 + b2 - low - high, high, None]

    def hinge(a: Expr, b: Expr, end: Any) -> Expr:
        return 0 * x if end is None else Piecewise((a * (b - x), b >= end), (0 * x, True))

    def ramp(end: Any) -> Expr:
        return x if end is None else Piecewise((x, end > 0), (0 * x, True))

    return [(ramp(end) + hinge(a1, b1, end) + hinge(a2, b2, end), end) for end in ends]


def near_plus(x: Expr, inner: Expr) -> list[Any]:
    """Return an expression that is x to 1e-300 beyond 100."""
    return [(inner, FAR), (x, None)]


MORE: dict[str, Definition] = {
    "glu": glu(sigma),
    "swiglu": glu(lambda x: x * sigma(x)),
    "geglu": glu(normal_gate),
    "reglu": glu(lambda x: [(0 * x, 0), (x, None)]),
    "sparse_plus": Definition(lambda x: [(0 * x, -1), ((x + 1) ** 2 / 4, 1), (x, None)]),
    "sparse_sigmoid": Definition(lambda x: [(0 * x, -1), ((x + 1) / 2, 1), (1 + 0 * x, None)]),
    "exponential": Definition(lambda x: exp(x)),
    "hard_mish": Definition(lambda x: [(0 * x, -2), (x * (x + 2) / 2, 0), (x, None)]),
    "lisht": Definition(lambda x: x * tanh(x)),
    "snake": Definition(
        lambda x, a: Piecewise((x + sin(a * x) ** 2 / a, Ne(a, 0)), (x + a * x**2, True)),  # to first order in a at 0
        tuple({"a": a} for a in (1.0, 0.7, -2.3, 0.0, 1e-12)),
        lambda a: 1.0 / (max(abs(a), 0.5)),
    ),
    "logcosh": Definition(lambda x: log(cosh(x))),
    "relu_keras": Definition(
        relu_keras,
        (
            {},
            {"max_value": 6.0},
            {"negative_slope": 0.3, "threshold": 0.7},
            {"negative_slope": -0.01, "threshold": -1.3, "max_value": 2.1},
        ),
    ),
    "quick_gelu": Definition(lambda x: x * sigma(Rational("1.702") * x)),
    "relu_squared": Definition(lambda x: [(0 * x, 0), (x**2, None)]),
    "laplace": Definition(
        laplace,
        ({"mu": math.sqrt(0.5), "sigma": math.sqrt(0.25 / math.pi)}, *NORMAL),
        lambda mu, sigma: sigma,
    ),
    "trelu": Definition(lambda x, theta: [(0 * x, theta), (x, None)], ({"theta": 1.0}, {"theta": -0.3}, {"theta": 0.0})),
    "hardshrink_tfa": Definition(
        lambda x, lower, upper: [(x, lower), (0 * x, upper), (x, None)],
        ({"lower": -0.5, "upper": 0.5}, {"lower": 0.3, "upper": 2.7}, {"lower": -1e-3, "upper": 0.0}),
    ),
    "softshrink_tfa": Definition(
        lambda x, lower, upper: [(x - lower, lower), (0 * x, upper), (x - upper, None)],
        ({"lower": -0.5, "upper": 0.5}, {"lower": 0.3, "upper": 2.7}, {"lower": -1e-3, "upper": 0.0}),
    ),
    "serf": Definition(lambda x: near_plus(x, x * erf(log(1 + exp(x))))),
    "smish": Definition(lambda x: x * tanh(log(1 + sigma(x)))),
    "logish": Definition(lambda x: x * log(1 + sigma(x))),
    "phish": Definition(lambda x: [(0 * x, -FAR), (x * tanh(x * normal_cdf(x)), 4 * FAR), (x, None)]),
    "dsilu": Definition(lambda x: sigma(x) * (1 + x * (1 - sigma(x)))),
    "sqnl": Definition(lambda x: [(-1 + 0 * x, -2), (x + x**2 / 4, 0), (x - x**2 / 4, 2), (1 + 0 * x, None)]),
    "isru": Definition(
        lambda x, alpha: x / sqrt(1 + alpha * x**2),
        tuple({"alpha": a} for a in (1.0, 0.0, 0.3, 1e-30, 1e20)),
        lambda alpha: 1.0 / math.sqrt(alpha or 1.0),
    ),
    "isrlu": Definition(
        lambda x, alpha: [(x / sqrt(1 + alpha * x**2), 0), (x, None)],
        tuple({"alpha": a} for a in (1.0, 0.0, 7.0)),
        lambda alpha: 1.0 / math.sqrt(alpha or 1.0),
    ),
    "star_relu": Definition(
        lambda x, scale, bias: [(bias + 0 * x, 0), (scale * x**2 + bias, None)],
        (
            {"scale": 0.8944, "bias": -0.4472},
            {"scale": -1.3, "bias": 0.0},
            {"scale": 0.0, "bias": 2.0},
            {"scale": 1e-200, "bias": 0.0},
        ),
    ),
    "smelu": Definition(
        lambda x, beta: [(0 * x, -beta), ((x + beta) ** 2 / (4 * beta), beta), (x, None)],
        tuple({"beta": b} for b in (1.0, 0.3, 37.0, 1e-200)),
        lambda beta: beta,
    ),
    "gcu": Definition(lambda x: x * cos(x)),
    "smu": Definition(
        smu,
        (
            {"alpha": 0.25, "mu": 1.0},
            {"alpha": 0.25, "mu": 1e6},
            {"alpha": 0.0, "mu": 0.7},
            {"alpha": -1.0, "mu": 1.0},
            {"alpha": 1.7, "mu": -0.4},
            {"alpha": 1.0, "mu": 2.0},
        ),
        lambda alpha, mu: 1.0 / (abs(mu * (1.0 - alpha)) or 1.0),
    ),
    "selu_rounded": Definition(lambda x: [(Rational("1.0507") * piece, end) for piece, end in elu(x, Rational("1.67326"))]),
    "serlu": Definition(
        lambda x, lambd, alpha: [(lambd * alpha * x * exp(x), 0), (lambd * x, None)],
        ({"lambd": 1.07862, "alpha": 2.90427}, {"lambd": -0.3, "alpha": 1.0}, {"lambd": 2.0, "alpha": -0.7}),
    ),
    "stanh": Definition(lambda x: Rational("1.7159") * tanh(Rational(2, 3) * x)),
    "arctan": Definition(lambda x: atan(x)),
    "gaussian": Definition(lambda x: exp(-(x**2))),
    "sinc": Definition(lambda x: [(sin(x) / x, 0), (sin(x) / x, None)]),
    "elish": Definition(lambda x: [((exp(x) - 1) * sigma(x), 0), (x * sigma(x), None)]),
    "hard_elish": Definition(
        lambda x: [
            (0 * x, -1),
            ((exp(x) - 1) * hard_elish_gate(x), 0),
            (x * hard_elish_gate(x), 1),
            (x, None),
        ]
    ),
    "soft_exponential": Definition(
        soft_exponential,
        tuple({"alpha": a} for a in (0.5, -0.5, 0.0, 1.0, -1.0, 1e-12, -1e-12, -0.97)),
        lambda alpha: 1.0 / max(abs(alpha), 0.1),
    ),
    "srelu": Definition(
        lambda x, t_l, a_l, t_r, a_r: [(t_l + a_l * (x - t_l), t_l), (x, t_r), (t_r + a_r * (x - t_r), None)],
        (
            {"t_l": -1.0, "a_l": 0.2, "t_r": 1.0, "a_r": 0.5},
            {"t_l": -0.3, "a_l": -0.7, "t_r": 2.3, "a_r": 13.0},
            {"t_l": 0.7, "a_l": 1.0, "t_r": 0.7, "a_r": 0.1},
            {"t_l": -1e10, "a_l": 0.3, "t_r": -1.0, "a_r": 1.01},
        ),
    ),
    "apl": Definition(
        apl,
        (
            {"a1": 0.2, "b1": 0.0, "a2": -0.2, "b2": -1.0},
            {"a1": 0.7, "b1": 1.3, "a2": -1.1, "b2": 2.9},
            {"a1": 0.3, "b1": -0.7, "a2": 0.4, "b2": -0.7},
            {"a1": 1.5, "b1": -2.0, "a2": 0.9, "b2": 0.6},
        ),
    ),
    "erf": Definition(lambda x: [(-1 + 0 * x, -FAR), (erf(x), FAR), (1 + 0 * x, None)]),
    "xielu": Definition(
        lambda x, alpha_p, alpha_n, beta: [(alpha_n * (exp(x) - 1 - x) + beta * x, 0), (alpha_p * x**2 + beta * x, None)],
        (
            {"alpha_p": 0.8, "alpha_n": 0.8, "beta": 0.5},
            {"alpha_p": 0.3, "alpha_n": 0.6, "beta": 0.0},
            {"alpha_p": 0.0, "alpha_n": 1.7, "beta": 1.7},
            {"alpha_p": -1.0, "alpha_n": -0.2, "beta": 0.7},
        ),
    ),
}

ALL = {
    **DEFINITIONS,
    **{key: d if len(d.parameters) > 1 else d._replace(points=THOROUGH) for key, d in MORE.items()},
}
