"""The formulas that textbooks and copied code compute with, right on paper and wrong in some floating-point range."""

from __future__ import annotations

from typing import NamedTuple


class Form(NamedTuple):
    """One way to compute "f", "df" or "d2f": Python statements of ``np``, ``x`` and the parameters, the last an expression."""

    quantity: str
    code: str


GATE = "s = 1 / (1 + np.exp(-beta * x)); "
ACON = "d = p1 - p2; e = np.exp(-beta * d * x); (d * (1 + e) + beta * d**2 * e * x) / (1 + e) ** 2 + p2"
MISH = (
    "e = np.exp(x); w = 4 * (x + 1) + 4 * np.exp(2 * x) + np.exp(3 * x) + e * (4 * x + 6); "
    "d = 2 * e + np.exp(2 * x) + 2; e * w / d**2"
)

FORMS: dict[str, tuple[Form, ...]] = {
    "sigmoid": (
        Form("df", "y = 1 / (1 + np.exp(-slope * x)); slope * y * (1 - y)"),
        Form("d2f", "y = 1 / (1 + np.exp(-slope * x)); slope**2 * y * (1 - y) * (1 - 2 * y)"),
    ),
    "logsigmoid": (
        Form("f", "-np.log(1 + np.exp(-x))"),
        Form("df", "np.exp(-x) / (1 + np.exp(-x))"),
    ),
    "tanh": (
        Form("f", "(np.exp(x) - np.exp(-x)) / (np.exp(x) + np.exp(-x))"),
        Form("df", "1 - np.tanh(x) ** 2"),
        Form("d2f", "-2 * np.tanh(x) * (1 - np.tanh(x) ** 2)"),
    ),
    "tanhshrink": (Form("f", "x - np.tanh(x)"),),
    "softplus": (
        Form("f", "np.log(1 + np.exp(beta * x)) / beta"),
        Form("df", "np.exp(beta * x) / (1 + np.exp(beta * x))"),
    ),
    "squareplus": (Form("f", "(x + np.sqrt(x**2 + b)) / 2"),),
    "elu": (Form("f", "np.where(x > 0, x, alpha * (np.exp(x) - 1))"),),
    "celu": (Form("f", "np.where(x > 0, x, alpha * (np.exp(x / alpha) - 1))"),),
    "selu": (Form("f", "1.0507009873554805 * np.where(x > 0, x, 1.6732632423543773 * (np.exp(x) - 1))"),),
    "bent_identity": (
        Form("f", "(np.sqrt(x**2 + 1) - 1) / 2 + x"),
        Form("df", "x / (2 * np.sqrt(x**2 + 1)) + 1"),
    ),
    "gelu": (Form("f", "0.5 * x * (1 + erf(x / 2**0.5))"),),
    "gelu_tanh": (Form("f", "0.5 * x * (1 + np.tanh(0.7978845608028654 * (x + 0.044715 * x**3)))"),),
    "swish": (
        Form("df", "e = np.exp(-beta * x); (1 + e + beta * x * e) / (1 + e) ** 2"),
        Form("d2f", GATE + "beta * s * (1 - s) * (2 + beta * x * (1 - 2 * s))"),
    ),
    "hardswish": (Form("f", "x * np.clip(x + 3, 0, 6) / 6"),),
    "acon_a": (Form("df", ACON.replace("p1 - p2", "p1").replace(" + p2", "")),),
    "acon_b": (Form("df", ACON),),
    "acon_c": (Form("df", ACON),),
    "mish": (
        Form("f", "x * np.tanh(np.log(1 + np.exp(x)))"),
        Form("df", MISH),
    ),
    "tanhexp": (
        Form("df", "e = np.exp(x); np.tanh(e) + x * e * (1 - np.tanh(e) ** 2)"),
        Form("d2f", "e = np.exp(x); t = np.tanh(e); e * (1 - t**2) * (2 + x - 2 * x * e * t)"),
    ),
    "glu": (Form("df", "s = 1 / (1 + np.exp(-x)); a * s * (1 - s)"),),
    "geglu": (Form("f", "a * 0.5 * x * (1 + erf(x / 2**0.5))"),),
    "serf": (Form("f", "x * erf(np.log(1 + np.exp(x)))"),),
    "smish": (Form("f", "x * np.tanh(np.log(1 + 1 / (1 + np.exp(-x))))"),),
    "logish": (Form("f", "x * np.log(1 + 1 / (1 + np.exp(-x)))"),),
    "phish": (Form("f", "x * np.tanh(0.5 * x * (1 + erf(x / 2**0.5)))"),),
    "elish": (Form("f", "np.where(x >= 0, x, np.exp(x) - 1) / (1 + np.exp(-x))"),),
    "dsilu": (Form("df", "s = 1 / (1 + np.exp(-x)); s * (1 - s) * (2 + x * (1 - 2 * s))"),),
    "laplace": (Form("f", "0.5 * (1 + erf((x - mu) / (sigma * 2**0.5)))"),),
    "isru": (Form("f", "x / np.sqrt(1 + alpha * x**2)"),),
    "isrlu": (Form("f", "np.where(x >= 0, x, x / np.sqrt(1 + alpha * x**2))"),),
    "logcosh": (Form("f", "np.log(np.cosh(x))"),),
    "sinc": (Form("df", "(x * np.cos(x) - np.sin(x)) / x**2"),),
}
