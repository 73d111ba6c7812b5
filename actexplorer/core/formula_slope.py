"""The derivative of a formula that a reader typed: exact, carried forward beside the value through every step."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import numpy as np

from actexplorer.core.activation import Activation, Array
from actexplorer.core.training import formula as formulas
from actexplorer.core.training.formula import Formula

Dual = tuple[Any, Any]  # a value and its derivative in x, the float 0 where it does not depend on x

_UNARY: Mapping[Any, Callable[[Any, Any], Any]] = {  # f′ of u and f(u)
    np.exp: lambda u, f: f,
    np.expm1: lambda u, f: np.exp(u),
    np.log: lambda u, f: 1.0 / u,
    np.log1p: lambda u, f: 1.0 / (1.0 + u),
    np.sqrt: lambda u, f: 0.5 / f,
    np.abs: lambda u, f: np.sign(u),
    np.sin: lambda u, f: np.cos(u),
    np.cos: lambda u, f: -np.sin(u),
    np.tan: lambda u, f: 1.0 + f * f,
    np.sinh: lambda u, f: np.cosh(u),
    np.cosh: lambda u, f: np.sinh(u),
    np.tanh: lambda u, f: 1.0 / np.cosh(u) ** 2,
    np.arctan: lambda u, f: 1.0 / (1.0 + u * u),
    np.sign: lambda u, f: np.zeros_like(u),
    operator.pos: lambda u, f: 1.0,
    operator.neg: lambda u, f: -1.0,
}


@np.errstate(all="ignore")
def slope(formula: Formula, x: Array) -> Array:
    """Return the derivative of ``formula`` at ``x``, in its shape; NaN where there is none.

    At a kink it is what the catalogue's function has there, 0 for abs, and the first one's where max or min have a choice.
    """
    return np.broadcast_to(_dual(formula._value, x)[1], np.shape(x)).astype(np.float64)


def _dual(value: Any, x: Array) -> Dual:
    if not isinstance(value, partial):
        return x, np.ones_like(x)
    kind, (first, *operands) = value.func, value.args
    if kind is formulas._constant:
        return first, 0.0
    duals = [_dual(operand, x) for operand in operands]
    return _unary(first, *duals) if kind is formulas._unary else _binary(first, *duals)


def _unary(function: Any, operand: Dual) -> Dual:
    u, du = operand
    if isinstance(function, Activation):
        jet = function.jet(u)
        return jet.f, _times(jet.df, du)
    f = function(u)
    return f, _times(_UNARY[function](u, f), du)


def _binary(function: Any, left: Dual, right: Dual) -> Dual:
    (a, da), (b, db) = left, right
    f = function(a, b)
    if function in (operator.add, operator.sub):
        return f, da + db if function is operator.add else da - db
    if function is operator.mul:
        return f, _times(b, da) + _times(a, db)
    if function is np.divide:
        return f, (da - _times(f, db)) / b
    if function is np.power:
        return f, _times(np.where(b == 0.0, 0.0, b * np.power(a, b - 1.0)), da) + _times(f * np.log(a), db)
    return f, np.where((a >= b) if function is np.maximum else (a <= b), da, db)


def _times(factor: Any, d: Any) -> Any:
    """Return the product with a derivative; what does not depend on x has none, however large the factor is."""
    return 0.0 if isinstance(d, float) else factor * d
