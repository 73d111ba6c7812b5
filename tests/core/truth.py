"""Writes the tables of truth: ``python -m tests.core.truth`` computes them from the textbook definitions.

``textbook.csv`` and ``more.csv`` hold f, f′ and f″, of the functions of `definitions` and of those of `definitions_more`;
``zeros.csv`` the same beside zeros of the three, with how much each moves when x moves by half a unit in its last place;
``gradients.csv`` the derivatives in the learnable parameters.
"""

import csv
import json
import math
import random
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Any

import sympy
from mpmath import mp, mpf

from actexplorer import elementwise

from .definitions import DEFINITIONS, Definition
from .definitions_more import ALL
from .table import DATA

DIGITS = (400, 900, 2500)  # each is tried until two agree
MIDDLE = [0.03, 0.11, 0.3, 0.55, 0.9, 1.35, 1.9, 2.3, 2.9, 3.7, 4.4, 5.3, 6.7, 7.9, 8.6, 9.4, 12.3, 15.8, 17.2, 19.5, 24.6]
TAILS = [30.3, 36.9, 37.6, 44.7, 50.1, 66.6, 88.9, 104.2, 120.4, 177.7, 200.7, 345.1, 354.6, 360.2, 520.3, 685.1, 690.3, 699.9]
FAR = [708.2, 709.9, 720.4, 744.9, 1e3, 1e5, 1e10, 1e17, 1e100, 1e153, 1e155, 1e200, 1e300, 1.7e308]
TINY = [1e-300, 1e-160, 1e-100, 1e-30, 1e-17, 1e-12, 1e-9, 1e-7, 1e-5, 1e-4, 1e-3, 9e-3]

NOTHING = mpf("1e-330")


class Truth:
    """One function at one set of parameters, to as many digits as it takes."""

    def __init__(self, key: str, definition: Definition, parameters: dict[str, float]) -> None:
        self.key, self.parameters, self.counts = key, parameters, definition.points
        whole = {**elementwise[key].defaults, **parameters}
        self.values = {name: value for name, value in whole.items() if math.isfinite(value)}
        self.unit = definition.unit(**self.values) if self.values else 1.0
        x, *symbols = sympy.symbols(["x", *self.values], real=True)
        pieces = definition.pieces(x, **dict(zip(self.values, symbols, strict=True)))
        if not isinstance(pieces, list):
            pieces = [(pieces, None)]
        arguments = (x, *symbols)
        self.ends = [sympy.lambdify(arguments, end, "mpmath") for _, end in pieces[:-1]]
        self.orders = [
            [sympy.lambdify(arguments, sympy.diff(p, x, n), "mpmath") for n in range(4)] if p is not None else None
            for p, _ in pieces
        ]
        self.partials = {
            str(s): [sympy.lambdify(arguments, sympy.diff(p, s), "mpmath") for p, _ in pieces]
            for s in symbols
            if elementwise[key].declared.parameters[str(s)].learnable
        }

    def arguments(self, x: float) -> list[mpf]:
        return [mpf(x), *map(mpf, self.values.values())]

    def bounds(self) -> list[float]:
        with mp.workdps(60):
            return [mpf(end(*self.arguments(0.0))) for end in self.ends]

    def piece(self, x: float) -> int | None:
        """Return which piece x lies in, None at an end and where the function has no value."""
        bounds = self.bounds()
        number = sum(mpf(x) > b for b in bounds)
        return None if mpf(x) in bounds or self.orders[number] is None else number

    def value(self, function: Callable[..., Any], x: float) -> mpf:
        """Return what ``function`` is at x, once two precisions agree to 40 digits; what is below 1e-330 is 0."""
        before = None
        for digits in DIGITS:
            with mp.workdps(digits):
                here = mpf(function(*self.arguments(x)))
                if abs(here) < NOTHING:
                    here = mpf(0)
                if before is not None and abs(here - before) <= abs(here) * mpf("1e-40"):
                    return here
                before = here
        raise ArithmeticError(f"{self.key} {self.parameters} at {x}")

    def jet(self, x: float, orders: int = 3) -> list[mpf]:
        piece = self.piece(x)
        assert piece is not None
        return [self.value(function, x) for function in self.orders[piece][:orders]]

    def zeros(self) -> Iterator[mpf]:
        """Yield the zeros of f, f′ and f″ other than 0, found by changes of sign and bisection."""
        grid = [self.unit * 12.03 * i / 300 for i in range(-300, 301)]
        for low, high in pairwise(grid):
            piece = self.piece(low)
            if piece is None or piece != self.piece(high):
                continue
            for function in self.orders[piece][:3]:
                with mp.workdps(50):
                    a, b = mpf(low), mpf(high)
                    start, end = (mp.sign(function(*self.arguments(v))) for v in (a, b))
                    if start * end >= 0:
                        continue
                    while b - a > abs(a) * mpf("1e-40"):
                        middle = (a + b) / 2
                        a, b = (middle, b) if mp.sign(function(*self.arguments(middle))) == start else (a, middle)
                    yield a

    def points(self) -> list[float]:
        """Return the points of the large table: of each kind a few, and the neighbourhoods of breakpoints and zeros."""
        draw = random.Random(self.key + json.dumps(self.parameters))
        chosen = {0.0}
        kinds = ((TINY, 1.0), (MIDDLE, self.unit), (TAILS, self.unit), (FAR, 1.0))
        for (kind, unit), count in zip(kinds, self.counts, strict=True):
            signed = [sign * x * unit for x in kind for sign in (-1.0, 1.0)]
            chosen.update(draw.sample(signed, count))
        chosen.update(draw.gauss(0.0, 3.0 * self.unit) for _ in range(4))
        for bound in map(float, self.bounds()):
            size = abs(bound) or 1.0
            chosen.update(bound + sign * step * size for step in (1e-10, 1e-4) for sign in (-1.0, 1.0))
            chosen.update(math.nextafter(bound, end) for end in (-math.inf, math.inf))
        chosen.update(float(zero * (1 + mpf(d))) for zero in self.zeros() for d in ("-1e-2", "-1e-3", "1e-3"))
        return sorted(x for x in chosen if self.piece(x) is not None and math.isfinite(x) and not self.excluded(x))

    def excluded(self, x: float) -> bool:
        """Return whether a rounded breakpoint leaves it open which piece x belongs to."""
        return any(x == float(b) for b in self.bounds())


def digits(value: mpf) -> str:
    """Return 25 significant digits."""
    if abs(value) > mpf("1e400"):
        return "inf" if value > 0 else "-inf"
    return str(mp.nstr(value, 25, min_fixed=0, max_fixed=0))


def truths() -> Iterator[Truth]:
    for key, definition in ALL.items():
        for parameters in definition.parameters:
            yield Truth(key, definition, parameters)


def write(name: str, columns: Iterable[str], rows: Iterable[list[str]]) -> None:
    with (DATA / name).open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["key", "params", "x_hex", "x", *columns])
        writer.writerows(rows)


def head(truth: Truth, x: float) -> list[str]:
    return [truth.key, json.dumps(truth.parameters, sort_keys=True), x.hex(), repr(x)]


def jets(textbook: bool) -> Iterator[list[str]]:
    for truth in truths():
        if (truth.key in DEFINITIONS) == textbook:
            for x in truth.points():
                yield [*head(truth, x), *map(digits, truth.jet(x))]


def zeros() -> Iterator[list[str]]:
    for truth in truths():
        for zero in truth.zeros():
            for x in {float(zero * (1 + mpf(d))) for d in ("-1e-5", "-1e-9", "0", "1e-7", "1e-12")}:
                jet = truth.jet(x, 4)
                noise = [abs(jet[n] * x) * mpf(2) ** -53 for n in (1, 2, 3)]
                yield [*head(truth, x), *map(digits, jet[:3]), *(mp.nstr(n, 3) for n in noise)]


def gradients() -> Iterator[list[str]]:
    for truth in truths():
        if truth.partials:
            points = truth.points()
            for x in points[:: max(1, len(points) // 20)]:
                piece = truth.piece(x)
                assert piece is not None
                for name, pieces in truth.partials.items():
                    yield [*head(truth, x), name, digits(truth.value(pieces[piece], x))]


if __name__ == "__main__":
    write("textbook.csv", ("f", "df", "d2f"), jets(textbook=True))
    write("more.csv", ("f", "df", "d2f"), jets(textbook=False))
    write("zeros.csv", ("f", "df", "d2f", "noise_f", "noise_df", "noise_d2f"), zeros())
    write("gradients.csv", ("parameter", "value"), gradients())
