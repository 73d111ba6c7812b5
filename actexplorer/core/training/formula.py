"""Formulas that a reader types, read by a small parser of their own and evaluated over NumPy: nothing is executed."""

from __future__ import annotations

import ast
import math
import operator
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial, reduce
from typing import Any

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.core.registry import elementwise

LONGEST = 300  # characters, which bounds how deep a formula can be too

Value = Callable[[Array], Any]

CONSTANTS = {"e": math.e, "pi": math.pi}
BINARY: Mapping[type, Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: np.divide,
    ast.Pow: np.power,
}
SIGNS: Mapping[type, Callable[[Any], Any]] = {ast.UAdd: operator.pos, ast.USub: operator.neg}
FUNCTIONS: Mapping[str, Callable[[Any], Any]] = {
    name: getattr(np, name)
    for name in ("exp", "expm1", "log", "log1p", "sqrt", "abs", "sin", "cos", "tan", "sinh", "cosh", "tanh", "arctan", "sign")
} | {"ln": np.log, "atan": np.arctan}
OF_SEVERAL: Mapping[str, Callable[[Any, Any], Any]] = {"max": np.maximum, "min": np.minimum}
WRITTEN = str.maketrans({"−": "-", "·": "*", "×": "*", "÷": "/", "^": "**", "π": "pi", "σ": "sigmoid", "（": "(", "）": ")"})


@dataclass(frozen=True)
class Formula:
    """A formula of x.

    It is made of ``+ - * /``, powers as ``**`` or ``^``, numbers, ``x``, ``e``, ``pi``, `FUNCTIONS`, ``max`` and ``min`` of
    two or more, and the elementwise functions of the catalogue, as ``erf`` and ``relu``, with their default parameters.

    Raises
    ------
    ValueError
        In one line, with the place, when the text is no such formula, or is too long.
    """

    text: str
    _value: Value = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_value", _Reader(self.text).value())

    @np.errstate(all="ignore")
    def __call__(self, x: Array) -> Array:
        """Return the formula's values at ``x``, in its shape; NaN and ±inf where it has no other."""
        out = np.empty(np.shape(x))
        out[...] = self._value(np.asarray(x, dtype=np.float64))
        return out


class _Reader:
    """Turns the text of one formula into a function."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.plain = ""  # as Python writes it, and for each character of it which one of ``text`` it stands for
        self.places: list[int] = []
        for place, character in enumerate(text):
            new = character.translate(WRITTEN)
            self.plain += new
            self.places += [place] * len(new)

    def value(self) -> Value:
        if not self.text.strip():
            raise ValueError("the formula is empty: write one of x, such as x*tanh(x)")
        if len(self.text) > LONGEST:
            raise ValueError(f"the formula is too long: {len(self.text)} characters, at most {LONGEST}")
        skipped = len(self.plain) - len(self.plain.lstrip())
        self.places = self.places[skipped:]
        self.plain = self.plain.strip()
        for place, character in enumerate(self.plain):
            if not (character.isalnum() or character in "_.,+-*/() "):
                raise self._refuse(f"{character!r} has no meaning in a formula", place)
        return self._read(self._parsed())

    def _parsed(self) -> ast.expr:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of numbers run together with words, which are refused below
                return ast.parse(self.plain, mode="eval").body
        except SyntaxError as error:
            place = min(max((error.offset or 1) - 1, 0), len(self.plain) - 1)
            raise self._refuse("this cannot be read (products are written with *)", place) from None
        except (ValueError, RecursionError, MemoryError):
            raise ValueError("the formula cannot be read") from None

    def _read(self, node: ast.expr) -> Value:
        match node:
            case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
                return partial(_constant, self._number(number, node))
            case ast.Name(id="x"):
                return _x
            case ast.Name(id=name) if name in CONSTANTS:
                return partial(_constant, CONSTANTS[name])
            case ast.BinOp(left=left, op=op, right=right) if type(op) in BINARY:
                return partial(_binary, BINARY[type(op)], self._read(left), self._read(right))
            case ast.UnaryOp(op=op, operand=operand) if type(op) in SIGNS:
                return partial(_unary, SIGNS[type(op)], self._read(operand))
            case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
                return self._call(name, [self._read(a) for a in arguments], node)
            case ast.Name(id=name):
                raise self._wrong(f"unknown name {name!r} (known are x, e, pi)", node)
        raise self._wrong("this has no meaning in a formula", node)

    def _number(self, number: float, node: ast.expr) -> float:
        try:
            value = float(number)
        except OverflowError:
            value = math.inf
        if math.isinf(value):
            raise self._wrong("the number is too large", node)
        return value

    def _call(self, name: str, arguments: list[Value], node: ast.expr) -> Value:
        if name in OF_SEVERAL:
            if len(arguments) < 2:
                raise self._wrong(f"{name} takes two arguments or more", node)
            return reduce(lambda a, b: partial(_binary, OF_SEVERAL[name], a, b), arguments)
        function = FUNCTIONS.get(name) or elementwise.get(name)
        if function is None:
            near = ", ".join(f.key for f in elementwise.nearest(name))
            raise self._wrong(f"unknown function {name!r}" + (f"; did you mean {near}?" if near else ""), node)
        if len(arguments) != 1:
            raise self._wrong(f"{name} takes one argument", node)
        return partial(_unary, function, arguments[0])

    def _wrong(self, what: str, node: ast.expr) -> ValueError:
        line = self.plain.encode()[: node.col_offset].decode(errors="ignore")
        return self._refuse(what, len(line))

    def _refuse(self, what: str, place: int) -> ValueError:
        return ValueError(f"formula, character {self.places[place] + 1}: {what}")


def _x(x: Array) -> Array:
    return x


def _constant(value: float, x: Array) -> np.float64:
    return np.float64(value)


def _unary(function: Callable[[Any], Any], operand: Value, x: Array) -> Any:
    return function(operand(x))


def _binary(function: Callable[[Any, Any], Any], left: Value, right: Value, x: Array) -> Any:
    return function(left(x), right(x))
