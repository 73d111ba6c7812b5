r"""Evaluates the subset of LaTeX in which the catalogue's formulas are written, with mpmath.

The subset: sums, products by juxtaposition, quotients, powers, ``\frac``, ``\sqrt``, brackets with or without ``\left``,
``|x|``, ``cases`` with (chained) comparisons, functions applied to a bracket or to one factor, Greek letters, indices and
primes in names. A formula may end in definitions: ``\sigma(z),\quad z = \beta x``. What could be read in two ways is
refused.
"""

import operator
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from mpmath import mp, mpf

Value = Callable[[Mapping[str, Any]], Any]

TOKEN = re.compile(r"\d+(?:\.\d+)?|\\begin\{cases\}|\\end\{cases\}|\\operatorname\{\w+\}|\\[a-zA-Z]+|\\\\|\\[,;:!]|\S")
SPACE = {r"\,", r"\;", r"\:", r"\!", r"\left", r"\right", r"\displaystyle"}
OPENING = {"(": ")", "[": "]"}
BARS = {"|": "|", r"\lvert": r"\rvert"}
CLOSING = {")", "]", "}", "|", r"\rvert", "&", ",", r"\\", r"\end{cases}", r"\quad", ""}
COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "=": lambda a, b: a == b,
    r"\le": lambda a, b: a <= b,
    r"\ge": lambda a, b: a >= b,
    r"\ne": lambda a, b: a != b,
}
FUNCTIONS: dict[str, Callable[..., Any]] = {
    "tanh": mp.tanh,
    "sinh": mp.sinh,
    "cosh": mp.cosh,
    "ln": mp.log,
    "exp": mp.exp,
    "sin": mp.sin,
    "cos": mp.cos,
    "arctan": mp.atan,
    "erf": mp.erf,
    "sign": mp.sign,
    "max": max,
    "min": min,
    "clip": lambda z, low, high: min(max(z, low), high),
    "sigma": lambda z: 1 / (1 + mp.exp(-z)),
    "Phi": lambda z: mp.erfc(-z / mp.sqrt(2)) / 2,
    "varphi": lambda z: mp.exp(-z * z / 2) / mp.sqrt(2 * mp.pi),
}
CONSTANTS: dict[str, Callable[[], Any]] = {"e": lambda: +mp.e, "π": lambda: +mp.pi, "∞": lambda: mp.inf}
GREEK = {rf"\{unicodedata.name(c).split()[-1].lower()}": c for c in "αβγδθμνπρστφω"} | {r"\lambda": "λ", r"\infty": "∞"}


def applied(operation: Callable[..., Any], *parts: Value) -> Value:
    """Return what applies ``operation`` to the values of ``parts``."""
    return lambda env: operation(*(part(env) for part in parts))


class Parser:
    """A recursive-descent parser that turns a formula into a function of its variables, of which ``names`` lists some."""

    def __init__(self, text: str, names: frozenset[str]) -> None:
        bars = text.replace(r"\left|", r"\lvert ").replace(r"\right|", r"\rvert ")
        self.tokens = [t for t in TOKEN.findall(bars) if t not in SPACE]
        self.names = names

    def peek(self) -> str:
        return self.tokens[0] if self.tokens else ""

    def take(self, *wanted: str) -> str:
        token = self.tokens.pop(0) if self.tokens else ""
        if wanted and token not in wanted:
            raise SyntaxError(f"{token!r} where {' or '.join(wanted)} should be, before {' '.join(self.tokens[:8])}")
        return token

    def formula(self) -> Value:
        body, definitions = self.sum(), []
        while self.peek() == ",":
            self.take(",")
            self.take(r"\quad")
            name = self.name(self.take())
            self.take("=")
            definitions.append((name, self.sum()))
        self.take("")

        def value(env: Mapping[str, Any]) -> Any:
            whole = dict(env)
            for name, definition in definitions:
                whole[name] = definition(whole)
            return body(whole)

        return value

    def sum(self) -> Value:
        negative = self.peek() == "-" and bool(self.take())
        total = self.product()
        if negative:
            total = applied(operator.neg, total)
        while self.peek() in ("+", "-"):
            operation = operator.add if self.take() == "+" else operator.sub
            total = applied(operation, total, self.product())
        return total

    def product(self) -> Value:
        total = self.factor()
        while (token := self.peek()) not in CLOSING and token not in ("+", "-") and token not in COMPARE:
            if token == "/":
                self.take()
                total = applied(operator.truediv, total, self.factor())
            else:
                total = applied(operator.mul, total, self.factor())
        return total

    def factor(self) -> Value:
        base = self.atom()
        if self.peek() != "^":
            return base
        return applied(operator.pow, base, self.power())

    def power(self) -> Value:
        self.take("^")
        return self.group() if self.peek() == "{" else self.atom()

    def group(self) -> Value:
        self.take("{")
        inner = self.sum()
        self.take("}")
        return inner

    def atom(self) -> Value:
        token = self.take()
        if token in CLOSING - BARS.keys():
            raise SyntaxError(f"nothing before {token!r}")
        if token[0].isdigit():
            return lambda env: mpf(token)
        if token == "{":
            self.tokens.insert(0, token)
            return self.group()
        if token in OPENING:
            inner = self.sum()
            self.take(OPENING[token])
            return inner
        if token in BARS:
            inner = self.sum()
            self.take(BARS[token])
            return applied(abs, inner)
        if token == r"\begin{cases}":
            return self.cases()
        if token == r"\frac":
            return applied(operator.truediv, self.group(), self.group())
        if token == r"\sqrt":
            return applied(mp.sqrt, self.group())
        name = self.name(token)
        function = FUNCTIONS.get(token.removeprefix(r"\operatorname").strip("{}").removeprefix("\\"))
        if function is not None and token.startswith("\\") and name not in self.names:
            return self.application(function)
        if not name[0].isalpha() and name not in CONSTANTS:
            raise SyntaxError(f"what is {token!r}, before {' '.join(self.tokens[:8])}")
        return lambda env: env[name] if name in env else CONSTANTS[name]()

    def name(self, token: str) -> str:
        """Return the name that begins with ``token``, with its index and primes."""
        name = GREEK.get(token, token)
        if self.peek() == "_":
            self.take()
            index = self.take()
            if index == "{":
                index = ""
                while self.peek() != "}":
                    index += self.take()
                self.take("}")
            name += GREEK.get(index, index)
        while self.peek() == "'":
            name += self.take()
        return name

    def application(self, function: Callable[..., Any]) -> Value:
        power = self.power() if self.peek() == "^" else None
        if self.peek() in OPENING:
            closing = OPENING[self.take()]
            arguments = [self.sum()]
            while self.peek() == ",":
                self.take()
                arguments.append(self.sum())
            self.take(closing)
        else:
            arguments = [self.factor()]
            if re.fullmatch(r"\w", self.peek()) or self.peek() in GREEK or self.peek() == r"\frac":
                raise SyntaxError(f"is {self.peek()!r} part of the argument before it?")
        result = applied(function, *arguments)
        return result if power is None else applied(operator.pow, result, power)

    def cases(self) -> Value:
        rows = [self.row()]
        while self.take(r"\\", r"\end{cases}") == r"\\":
            rows.append(self.row())

        def value(env: Mapping[str, Any]) -> Any:
            holding = [expression for expression, condition in rows if condition(env)]
            if len(holding) != 1:
                raise ValueError(f"{len(holding)} of {len(rows)} cases hold at {dict(env)}")
            return holding[0](env)

        return value

    def row(self) -> tuple[Value, Callable[[Mapping[str, Any]], bool]]:
        expression = self.sum()
        self.take("&")
        sides, relations = [self.sum()], []
        while self.peek() in COMPARE:
            relations.append(COMPARE[self.take()])
            sides.append(self.sum())
        if not relations:
            raise SyntaxError("a case without a condition")

        def condition(env: Mapping[str, Any]) -> bool:
            values = [side(env) for side in sides]
            return all(holds(a, b) for holds, a, b in zip(relations, values, values[1:], strict=False))

        return expression, condition


def evaluate(text: str, variables: Mapping[str, float], digits: int = 400) -> Any:
    """Return the value of a formula, given each variable by its Unicode symbol (``β``, ``p₁``)."""
    named = {unicodedata.normalize("NFKC", symbol): value for symbol, value in variables.items()}
    with mp.workdps(digits):
        return Parser(text, frozenset(named)).formula()({name: mpf(value) for name, value in named.items()})
