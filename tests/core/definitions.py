"""Textbook definitions of the catalogue's functions, in SymPy, written without a look at the jets.

Each entry is one function: a lambda of x and its parameters that gives an expression, or a list of pieces ``(expression,
upper end)``; the last piece has no end. To add a function, add an entry, with the parameters that are worth trying.
"""

import math
from collections.abc import Callable
from typing import Any, NamedTuple

from sympy import Expr, Rational, cosh, erfc, exp, log, pi, sinh, sqrt, tanh

FAR = 100  # from here on, what these pieces leave out is smaller than 1e-300


class Definition(NamedTuple):
    """A function, the parameters to try it with, the length over which it changes, and how many points to draw of each kind."""

    pieces: Callable[..., Any]
    parameters: tuple[dict[str, float], ...] = ({},)
    unit: Callable[..., float] = lambda **_: 1.0
    points: tuple[int, int, int, int] = (6, 12, 8, 7)  # tiny ones, in the middle, in the tails, far out


def sigma(z: Expr) -> Expr:
    return 1 / (1 + exp(-z))


def normal_cdf(x: Expr) -> Expr:
    return erfc(-x / sqrt(2)) / 2


def inverse(name: str) -> Callable[..., float]:
    """Return the unit 1/|parameter|, where that is not 0."""
    return lambda **parameters: 1.0 / (abs(parameters[name]) or 1.0)


def acon_unit(p1: float, p2: float = 0.0, beta: float = 1.0) -> float:
    return 1.0 / (abs(beta * (p1 - p2)) or 1.0)


def acon(x: Expr, p1: Expr, p2: Expr, beta: Expr) -> Expr:
    return (p1 - p2) * x * sigma(beta * (p1 - p2) * x) + p2 * x


def leaky(x: Expr, slope: Expr) -> list[Any]:
    return [(slope * x, 0), (x, None)]


def elu(x: Expr, alpha: Expr) -> list[Any]:
    return [(alpha * (exp(x) - 1), 0), (x, None)]


SELU_ALPHA = Rational("1.6732632423543772848170429916717043")
SELU_LAMBDA = Rational("1.0507009873554804934193349852946242")

PAIRS = (
    {"p1": 0.25, "p2": 1.0},
    {"p1": 1.0, "p2": -1.0},
    {"p1": 0.5, "p2": -0.4},
    {"p1": 0.0, "p2": 0.25},
    {"p1": 2.0, "p2": 2.0},
    {"p1": 3.0, "p2": -0.01},
)
ACON_SETS = (
    {"p1": 1.0, "p2": 0.0, "beta": 3.0},
    {"p1": 1.0, "p2": 0.25, "beta": 0.0},
    {"p1": 1.0, "p2": -1.0, "beta": 0.7},
    {"p1": 0.3, "p2": 1.7, "beta": -1.5},
    {"p1": -0.6, "p2": 0.0, "beta": 2.0},
    {"p1": 0.0, "p2": 0.25, "beta": 2.0},
    {"p1": -0.9, "p2": 1.1, "beta": 40.0},
    {"p1": 1.5, "p2": 0.125, "beta": 0.01},
)

DEFINITIONS: dict[str, Definition] = {
    "step": Definition(lambda x, value_at_zero: [(0 * x, 0), (1 + 0 * x, None)], ({"value_at_zero": 0.5},)),
    "sign": Definition(lambda x: [(-1 + 0 * x, 0), (1 + 0 * x, None)]),
    "identity": Definition(lambda x: x),
    "bent_identity": Definition(lambda x: (sqrt(x**2 + 1) - 1) / 2 + x),
    "hardshrink": Definition(
        lambda x, lambd: [(x, -lambd), (0 * x, lambd), (x, None)], ({"lambd": 0.1}, {"lambd": 40.0}, {"lambd": 1e-5})
    ),
    "softshrink": Definition(
        lambda x, lambd: [(x + lambd, -lambd), (0 * x, lambd), (x - lambd, None)],
        ({"lambd": 0.1}, {"lambd": 37.3}, {"lambd": 1e-5}),
    ),
    "tanhshrink": Definition(lambda x: x - tanh(x)),
    "threshold": Definition(
        lambda x, threshold, value: [(value + 0 * x, threshold), (x, None)],
        ({"threshold": 0.1, "value": 0.7}, {"threshold": -2.5, "value": 0.0}, {"threshold": 20.0, "value": -1e3}),
    ),
    "sigmoid": Definition(
        lambda x, slope: sigma(slope * x), ({}, {"slope": 0.01}, {"slope": 1.7}, {"slope": 1e3}), inverse("slope")
    ),
    "hardsigmoid": Definition(
        lambda x, slope: [(0 * x, -1 / (2 * slope)), (slope * x + Rational(1, 2), 1 / (2 * slope)), (1 + 0 * x, None)],
        ({}, {"slope": 0.2}, {"slope": 1.0}, {"slope": 0.07}, {"slope": 1e-3}),
        inverse("slope"),
    ),
    "logsigmoid": Definition(lambda x: -log(1 + exp(-x))),
    "tanh": Definition(lambda x: tanh(x)),
    "sinh": Definition(lambda x: sinh(x)),
    "cosh": Definition(lambda x: cosh(x)),
    "hardtanh": Definition(
        lambda x, min_val, max_val: [(min_val + 0 * x, min_val), (x, max_val), (max_val + 0 * x, None)],
        ({"min_val": -0.3, "max_val": 2.7}, {"min_val": 2.0, "max_val": 5.0}, {"min_val": -1e-3, "max_val": 1e-9}),
    ),
    "relu": Definition(lambda x: [(0 * x, 0), (x, None)]),
    "relu6": Definition(lambda x: [(0 * x, 0), (x, 6), (6 + 0 * x, None)]),
    "leaky_relu": Definition(
        lambda x, negative_slope: leaky(x, negative_slope),
        tuple({"negative_slope": s} for s in (0.2, 2.0, -0.5, 0.0, 1.0, 0.3)),
    ),
    "prelu": Definition(lambda x, weight: leaky(x, weight), ({"weight": 0.01}, {"weight": 3.3}, {"weight": 0.0})),
    "rrelu": Definition(
        lambda x, lower, upper: leaky(x, (lower + upper) / 2),
        ({}, {"lower": 0.1, "upper": 0.7}, {"lower": -1.0, "upper": 3.0}, {"lower": 0.2, "upper": 0.2}),
    ),
    "elu": Definition(elu, tuple({"alpha": a} for a in (1.0, -2.0, 0.0, 0.3, 1e-3, 1e3))),
    "selu": Definition(lambda x: [(SELU_LAMBDA * piece, end) for piece, end in elu(x, SELU_ALPHA)]),
    "celu": Definition(
        lambda x, alpha: [(alpha * (exp(x / alpha) - 1), 0), (x, None)],
        tuple({"alpha": a} for a in (1.0, 0.01, 1e-8, 7.0, 100.0)),
        lambda alpha: alpha,
    ),
    "softplus": Definition(
        lambda x, beta, threshold=None: (
            log(1 + exp(beta * x)) / beta
            if threshold is None
            else [(log(1 + exp(beta * x)) / beta, threshold / beta), (x, None)]
        ),
        (
            *({"beta": b} for b in (1.0, 0.01, 0.5, 30.0, 1e3)),
            *({"beta": b, "threshold": t} for b, t in ((1.0, 20.0), (2.0, 20.0), (0.3, 0.0), (1.3, -3.0), (0.7, 1e3))),
        ),
        lambda beta, threshold=math.inf: 1.0 / beta,
    ),
    "softsign": Definition(lambda x: [(x / (1 - x), 0), (x / (1 + x), None)]),
    "gelu": Definition(lambda x: [(0 * x, -FAR), (x * normal_cdf(x), FAR), (x, None)]),
    "gelu_tanh": Definition(
        lambda x: [
            (0 * x, -FAR),
            (x / 2 * (1 + tanh(sqrt(2 / pi) * (x + Rational("0.044715") * x**3))), FAR),
            (x, None),
        ]
    ),
    "swish": Definition(
        lambda x, beta: x * sigma(beta * x),
        tuple({"beta": b} for b in (1.0, -1.0, 0.0, 1e-3, 100.0, 1.702, -0.3)),
        inverse("beta"),
    ),
    "hardswish": Definition(lambda x: [(0 * x, -3), (x * (x + 3) / 6, 3), (x, None)]),
    "acon_a": Definition(
        lambda x, p1, beta: acon(x, p1, 0, beta),
        (
            {"p1": 1.0, "beta": 1.0},
            {"p1": -1.5, "beta": 0.5},
            {"p1": 0.3, "beta": -2.0},
            {"p1": 0.0, "beta": 1.0},
            {"p1": 2.0, "beta": 0.0},
        ),
        acon_unit,
    ),
    "acon_b": Definition(acon, ACON_SETS[:4], acon_unit),
    "acon_c": Definition(acon, ({"p1": 1.0, "p2": 0.25, "beta": 1.0}, *ACON_SETS), acon_unit),
    "meta_acon": Definition(lambda x, p1, p2: acon(x, p1, p2, sigma(x)), ({"p1": 1.0, "p2": 0.25}, *PAIRS)),
    "squareplus": Definition(
        lambda x, b: (x + sqrt(x**2 + b)) / 2,
        tuple({"b": b} for b in (4.0, 1e-6, 0.1, 100.0, 1e-20)),
    ),
    "mish": Definition(lambda x: x * tanh(log(1 + exp(x)))),
    "tanhexp": Definition(lambda x: [(x * tanh(exp(x)), 10), (x, None)]),
}
