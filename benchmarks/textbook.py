"""f, f′ and f″ as textbooks write them, each formula by itself, in plain NumPy on whole arrays."""

from __future__ import annotations

from collections.abc import Callable
from math import pi, sqrt

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Triple = tuple[Array, Array, Array]


def sigma(x: Array) -> Array:
    return 1.0 / (1.0 + np.exp(-x))


def sech2(x: Array) -> Array:
    return 1.0 / np.cosh(x) ** 2


def bent_identity(x: Array) -> Triple:
    f = 0.5 * (np.sqrt(x**2 + 1.0) - 1.0) + x
    df = 0.5 * x / np.sqrt(x**2 + 1.0) + 1.0
    return f, df, 0.5 / (x**2 + 1.0) ** 1.5


def tanhshrink(x: Array) -> Triple:
    return x - np.tanh(x), np.tanh(x) ** 2, 2.0 * np.tanh(x) * (1.0 - np.tanh(x) ** 2)


def sigmoid(x: Array, slope: float = 1.0) -> Triple:
    y = sigma(slope * x)
    return y, slope * y * (1.0 - y), slope**2 * y * (1.0 - y) * (1.0 - 2.0 * y)


def logsigmoid(x: Array) -> Triple:
    return -np.log(1.0 + np.exp(-x)), 1.0 / (1.0 + np.exp(x)), -sigma(x) * (1.0 - sigma(x))


def tanh(x: Array) -> Triple:
    return np.tanh(x), 1.0 - np.tanh(x) ** 2, -2.0 * np.tanh(x) * (1.0 - np.tanh(x) ** 2)


def sinh(x: Array) -> Triple:
    return np.sinh(x), np.cosh(x), np.sinh(x)


def cosh(x: Array) -> Triple:
    return np.cosh(x), np.sinh(x), np.cosh(x)


def elu(x: Array, alpha: float = 1.0) -> Triple:
    f = np.where(x >= 0, x, alpha * (np.exp(x) - 1.0))
    return f, np.where(x >= 0, 1.0, alpha * np.exp(x)), np.where(x >= 0, 0.0, alpha * np.exp(x))


def selu(x: Array) -> Triple:
    scale, alpha = 1.0507009873554805, 1.6732632423543772
    f, df, d2f = elu(x, alpha)
    return scale * f, scale * df, scale * d2f


def celu(x: Array, alpha: float = 1.0) -> Triple:
    f = np.where(x >= 0, x, alpha * (np.exp(x / alpha) - 1.0))
    return f, np.where(x >= 0, 1.0, np.exp(x / alpha)), np.where(x >= 0, 0.0, np.exp(x / alpha) / alpha)


def softplus(x: Array, beta: float = 1.0) -> Triple:
    f = np.logaddexp(beta * x, 0.0) / beta
    return f, sigma(beta * x), beta * sigma(beta * x) * (1.0 - sigma(beta * x))


def softsign(x: Array) -> Triple:
    return x / (1.0 + np.abs(x)), 1.0 / (1.0 + np.abs(x)) ** 2, -2.0 * np.sign(x) / (1.0 + np.abs(x)) ** 3


def gelu(x: Array) -> Triple:
    from scipy.special import erf

    phi = np.exp(-(x**2) / 2.0) / sqrt(2.0 * pi)
    cdf = 0.5 * (1.0 + erf(x / sqrt(2.0)))
    return x * cdf, cdf + x * phi, (2.0 - x**2) * phi


def gelu_tanh(x: Array) -> Triple:
    u = sqrt(2.0 / pi) * (x + 0.044715 * x**3)
    du = sqrt(2.0 / pi) * (1.0 + 3.0 * 0.044715 * x**2)
    d2u = sqrt(2.0 / pi) * 6.0 * 0.044715 * x
    f = 0.5 * x * (1.0 + np.tanh(u))
    df = 0.5 * (1.0 + np.tanh(u)) + 0.5 * x * sech2(u) * du
    return f, df, sech2(u) * du + 0.5 * x * (sech2(u) * d2u - 2.0 * np.tanh(u) * sech2(u) * du**2)


def swish(x: Array, beta: float = 1.0) -> Triple:
    y = x / (1.0 + np.exp(-beta * x))
    dy = beta * y + (1.0 - beta * y) / (1.0 + np.exp(-beta * x))
    d2y = -0.25 * beta * (beta * x * np.tanh(0.5 * beta * x) - 2.0) * (1.0 - np.tanh(0.5 * beta * x) ** 2)
    return y, dy, d2y


def hardswish(x: Array) -> Triple:
    f = x * np.clip(x + 3.0, 0.0, 6.0) / 6.0
    inside = (-3.0 < x) & (x < 3.0)
    return f, np.where(inside, (2.0 * x + 3.0) / 6.0, np.clip(x, 0.0, 1.0)), np.where(inside, 1.0 / 3.0, 0.0)


def acon_c(x: Array, p1: float = 1.0, p2: float = 0.25, beta: float = 1.0) -> Triple:
    d = p1 - p2
    e = np.exp(-beta * d * x)
    f = d * x * sigma(beta * d * x) + p2 * x
    df = (d * (1.0 + e) + beta * d**2 * e * x) / (1.0 + e) ** 2 + p2
    s = sigma(beta * d * x)
    return f, df, beta * d**2 * s * (1.0 - s) * (2.0 + beta * d * x * (1.0 - 2.0 * s))


def acon_a(x: Array, p1: float = 1.0, beta: float = 1.0) -> Triple:
    return acon_c(x, p1, 0.0, beta)


def meta_acon(x: Array, p1: float = 1.0, p2: float = 0.25) -> Triple:
    d = p1 - p2
    beta = sigma(x)
    u = d * x * beta  # the argument of the outer sigmoid
    du = d * (beta + x * beta * (1.0 - beta))
    d2u = d * beta * (1.0 - beta) * (2.0 + x * (1.0 - 2.0 * beta))
    s, ds = sigma(u), sigma(u) * (1.0 - sigma(u))
    f = d * x * s + p2 * x
    df = d * (s + x * ds * du) + p2
    return f, df, d * (2.0 * ds * du + x * (ds * (1.0 - 2.0 * s) * du**2 + ds * d2u))


def squareplus(x: Array, b: float = 4.0) -> Triple:
    r = np.sqrt(x**2 + b)
    return (x + r) / 2.0, (1.0 + x / r) / 2.0, b / (2.0 * r**3)


def mish(x: Array) -> Triple:
    y = x * np.tanh(np.logaddexp(x, 0.0))
    omega = 4.0 * (x + 1.0) + 4.0 * np.exp(2.0 * x) + np.exp(3.0 * x) + (4.0 * x + 6.0) * np.exp(x)
    delta = 2.0 * np.exp(x) + np.exp(2.0 * x) + 2.0
    dy = np.exp(x) * omega / delta**2
    bend = 2.0 * (x + 2.0) + np.exp(x) * (np.exp(x) * (-2.0 * np.exp(x) * (x - 1.0) - 3.0 * x + 6.0) + 2.0 * (x + 4.0))
    return y, dy, 4.0 * np.exp(x) * bend / delta**3


def tanhexp(x: Array) -> Triple:
    t = np.tanh(np.exp(x))
    dy = t - x * np.exp(x) * (t**2 - 1.0)
    return x * np.tanh(np.exp(x)), dy, np.exp(x) * (-x + 2.0 * np.exp(x) * x * t - 2.0) * (t**2 - 1.0)


FORMULAS: dict[str, Callable[..., Triple]] = {
    function.__name__: function
    for function in (
        bent_identity, tanhshrink, sigmoid, logsigmoid, tanh, sinh, cosh, elu, selu, celu, softplus, softsign, gelu, gelu_tanh,
        swish, hardswish, acon_a, acon_c, meta_acon, squareplus, mish, tanhexp,
    )
}  # fmt: skip
FORMULAS["acon_b"] = acon_c
