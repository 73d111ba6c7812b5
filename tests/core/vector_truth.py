"""Writes the table of truth for vector functions: ``python -m tests.core.vector_truth``, from their textbook definitions.

A row names a function with its parameters and, by recipes, a vector x and the operands g and v; it holds some of the
entries of the value f, the Jacobian J, and the products with it (jvp, vjp) and with the second derivatives (hvp).
"""

import csv
import json
import math
import random
import sys
from collections.abc import Callable, Iterator

from mpmath import mp, mpf

from .table import DATA

DIGITS = 1300
TABLE = DATA / "vectors.csv"
COLUMNS = ("key", "params", "x", "g", "v", "truth")
TEMPERATURES = (1.0, 1.0, 1.0, 0.5, 2.0, 0.1, 37.5, 1e-3, 1e3, 1e-12, 1e-300, 1e300, 1.5e308, 0.0, math.inf)
BETAS = (1.0, -1.0, 0.5, -3.0, 20.0, 1e-3, -1e-8, 1e-20, 1e3, -1e300, 1e-307, 0.0, math.inf, -math.inf)
NOTHING = -1e5  # e to this and below is 0, whatever float it is multiplied by
SHOWN = 2  # entries of each product, beside those at the greatest entry of x


def entries(recipe: str) -> list[float]:
    """Return the vector that a recipe means: a kind, a length, a seed and further numbers; or the numbers themselves."""
    kind, *words = recipe.split()
    if kind == "of":
        return [float.fromhex(word) if "x" in word else float(word) for word in words]
    n, seed, *rest = (float(word) for word in words)
    draw = random.Random(int(seed)).random  # of all of this generator, what stays the same in every version
    uniform = [2.0 * draw() - 1.0 for _ in range(int(n))]
    return KINDS[kind](uniform, draw, *rest)


def _within(u: list[float], draw: Callable[[], float], scale: float) -> list[float]:
    return [scale * a for a in u]


def _whole(u: list[float], draw: Callable[[], float], scale: float) -> list[float]:
    return [float(round(scale * a)) for a in u]


def _ties(u: list[float], draw: Callable[[], float], scale: float, count: float) -> list[float]:
    x = _within(u, draw, scale)
    for _ in range(int(count)):
        x[int(draw() * len(x))] = scale
    return x


def _dominant(u: list[float], draw: Callable[[], float], scale: float, gap: float) -> list[float]:
    x = _within(u, draw, scale)
    x[int(draw() * len(x))] = scale + gap
    return x


def _near(u: list[float], draw: Callable[[], float], base: float, step: float) -> list[float]:
    return [base + step * a for a in u]


def _extreme(u: list[float], draw: Callable[[], float]) -> list[float]:
    return [(1e308, -1e308, 1.7e308, -1.7e308, 0.0, 1.0, 5e-324, 9.9e307)[int(draw() * 8)] for _ in u]


def _decades(u: list[float], draw: Callable[[], float], low: float, high: float) -> list[float]:
    return [math.copysign(10.0 ** (low + (high - low) * draw()), a) for a in u]


def _one(u: list[float], draw: Callable[[], float], value: float) -> list[float]:
    x = [0.0] * len(u)
    x[int(draw() * len(u))] = value
    return x


KINDS: dict[str, Callable[..., list[float]]] = {
    "within": _within,
    "whole": _whole,
    "ties": _ties,
    "dominant": _dominant,
    "near": _near,
    "extreme": _extreme,
    "decades": _decades,
    "one": _one,
}

Vector = list[mpf]


def shares(x: Vector, t: mpf | float) -> Vector:
    """Return softmax(x/T), at 0 and ∞ its limits."""
    top = max(x)
    if t == 0.0:
        e = [mpf(a == top) for a in x]
    elif t == math.inf:
        e = [mpf(1)] * len(x)
    else:
        z = [(a - top) / mpf(t) for a in x]
        e = [mp.exp(a) if a > NOTHING else mpf(0) for a in z]
    total = mp.fsum(e)
    return [a / total for a in e]


def dot(a: Vector, b: Vector) -> mpf:
    return mp.fsum(p * q for p, q in zip(a, b, strict=True))


class SoftmaxTruth:
    """The textbook: J = (diag y − yyᵀ)/T."""

    def __init__(self, x: Vector, temperature: float, sign: int = 1) -> None:
        self.y = shares([sign * a for a in x], temperature)
        self.rate = mpf(0) if temperature in (0.0, math.inf) else sign / mpf(temperature)

    def f(self, i: int) -> mpf:
        return self.y[i]

    def jacobian(self, i: int, j: int) -> mpf:
        return self.rate * self.y[i] * ((i == j) - self.y[j])

    def vjp(self, g: Vector) -> Vector:
        mean = dot(g, self.y)
        return [self.rate * y * (a - mean) for y, a in zip(self.y, g, strict=True)]

    jvp = vjp

    def hvp(self, g: Vector, v: Vector) -> Vector:
        dy, mean = self.jvp(v), dot(g, self.y)
        slope = dot(g, dy)
        return [self.rate * (d * (a - mean) - y * slope) for d, a, y in zip(dy, g, self.y, strict=True)]


class LogTruth:
    """ln softmax(x/T): J = (1 − 1yᵀ)/T, with infinite limits where T is 0."""

    def __init__(self, x: Vector, temperature: float) -> None:
        self.inner = SoftmaxTruth(x, temperature)
        self.y = self.inner.y
        self.t = mpf(temperature)
        top = max(x)
        self.z = [self.cooled(a - top) if temperature < math.inf else mpf(0) for a in x]
        self.total = mp.fsum(mp.exp(a) for a in self.z if a > NOTHING)

    def cooled(self, change: mpf) -> mpf:
        return change / self.t if self.t else mp.sign(change) * mp.inf if change else mpf(0)

    def f(self, i: int) -> mpf:
        return self.z[i] - mp.log(self.total)

    def jacobian(self, i: int, j: int) -> mpf:
        return self.cooled((i == j) - self.y[j])

    def jvp(self, v: Vector) -> Vector:
        mean = dot(v, self.y)
        return [self.cooled(a - mean) for a in v]

    def vjp(self, g: Vector) -> Vector:
        total = mp.fsum(g)
        return [self.cooled(a - y * total) for a, y in zip(g, self.y, strict=True)]

    def hvp(self, g: Vector, v: Vector) -> Vector:
        total, mean = mp.fsum(g), dot(v, self.y)
        return [self.cooled(self.cooled(-total * y * (a - mean))) for a, y in zip(v, self.y, strict=True)]


class SparseTruth:
    """max(x/T − τ, 0) with the τ that makes the sum 1, found by sorting."""

    def __init__(self, x: Vector, temperature: float) -> None:
        if temperature in (0.0, math.inf):
            self.y, self.rate = shares(x, temperature), mpf(0)
        else:
            z = [(a - max(x)) / mpf(temperature) for a in x]
            threshold, total = mpf(0), mpf(0)
            for k, a in enumerate(sorted(z, reverse=True), 1):
                total += a
                if 1 + k * a <= total:
                    break
                threshold = (total - 1) / k
            self.y, self.rate = [max(a - threshold, mpf(0)) for a in z], 1 / mpf(temperature)
        self.count = sum(y > 0 for y in self.y)
        self.edge = any(0 < y < mpf("1e-290") for y in self.y)  # no float tells whether such an entry belongs to the support

    def f(self, i: int) -> mpf:
        return self.y[i]

    def jacobian(self, i: int, j: int) -> mpf:
        return self.rate * ((i == j) - mpf(1) / self.count) if self.y[i] and self.y[j] else mpf(0)

    def vjp(self, g: Vector) -> Vector:
        mean = mp.fsum(a for a, y in zip(g, self.y, strict=True) if y) / self.count
        return [self.rate * (a - mean) if y else mpf(0) for a, y in zip(g, self.y, strict=True)]

    jvp = vjp

    def hvp(self, g: Vector, v: Vector) -> Vector:
        return [mpf(0)] * len(g)


def warmth(beta: float) -> mpf:
    return mpf(0) if beta == math.inf else 1 / mpf(beta) if beta else mp.inf


class MaximumTruth:
    """Σ xᵢwᵢ with w the softmax of βx; derivatives by the product rule, the Hessian by differentiating the gradient."""

    def __init__(self, x: Vector, beta: float) -> None:
        sign = -1 if beta < 0 else 1
        self.y = self.w = shares([sign * a for a in x], warmth(abs(beta)))
        self.beta = mpf(beta) if math.isfinite(beta) else mpf(0)
        self.s = dot(x, self.w)
        self.gradient = [w * (1 + self.beta * (a - self.s)) for w, a in zip(self.w, x, strict=True)]
        self.x = x

    def f(self, i: int) -> mpf:
        return self.s

    def jacobian(self, i: int, j: int) -> mpf:
        return self.gradient[j]

    def jvp(self, v: Vector) -> Vector:
        return [dot(self.gradient, v)]

    def vjp(self, g: Vector) -> Vector:
        return [g[0] * a for a in self.gradient]

    def hvp(self, g: Vector, v: Vector) -> Vector:
        mean, slope = dot(self.w, v), dot(self.gradient, v)
        dw = [self.beta * w * (a - mean) for w, a in zip(self.w, v, strict=True)]
        return [
            g[0] * (d * (1 + self.beta * (a - self.s)) + w * self.beta * (b - slope))
            for d, a, w, b in zip(dw, self.x, self.w, v, strict=True)
        ]


TRUTHS: dict[str, Callable[..., object]] = {
    "softmax": SoftmaxTruth,
    "softmin": lambda x, temperature: SoftmaxTruth(x, temperature, -1),
    "log_softmax": LogTruth,
    "sparsemax": SparseTruth,
    "smooth_maximum": MaximumTruth,
}


def vectors(rng: random.Random) -> Iterator[str]:
    """Yield recipes of x, forever."""
    while True:
        n, seed = rng.choice([1, 2, 2, 3, 3, 5, 8, 20, 50, 100, 1000]), rng.randrange(10**6)
        few, scale = rng.choice([2, 3, 5, 10]), rng.choice([1e-9, 1.0, 3.0, 10.0, 40.0, 300.0, 700.0, 1e5])
        yield f"within {n} {seed} {scale:g}"
        yield f"whole {few} {seed} {rng.choice([1, 2, 5])}"
        yield f"ties {n} {seed} {scale:g} {few}"
        yield f"dominant {n} {seed} {rng.choice([1, 5])} {rng.choice([5, 40, 300, 650, 720, 900, 1e300]):g}"
        base, step = rng.choice([0, 1, -700, 1e5, 1e15, 1e308]), rng.choice([1e-300, 1e-17, 1e-12, 1e-6, 1, 1e293])
        yield f"near {few} {seed} {base:g} {step:g}"
        yield f"extreme {n} {seed}"
        yield f"decades {n} {seed} {rng.choice([-300, -10, -3])} {rng.choice([2, 3, 300])}"


def operands(rng: random.Random, n: int) -> str:
    """Return a recipe of g or v."""
    seed = rng.randrange(10**6)
    mild = [f"one {n} {seed} 1", f"whole {n} {seed} 4", f"within {n} {seed} 1", f"near {n} {seed} 1e3 1"]
    return rng.choice([*mild, f"decades {n} {seed} -9 9", f"decades {n} {seed} -99 99", f"one {n} {seed} 1e300"])


def said(value: mpf) -> str:
    """Return a number as the table writes it: 0 and infinities for what no float comes near."""
    if not mp.mpf("1e-320") < abs(value) < mp.mpf("1e310"):
        return "0" if abs(value) < 1 else "inf" if value > 0 else "-inf"
    return mp.nstr(value, 16, strip_zeros=True)


def row(key: str, parameters: dict[str, float], x: str, rng: random.Random) -> dict[str, str]:
    """Return one row of the table."""
    with mp.workdps(DIGITS):
        numbers = [mpf(a) for a in entries(x)]
        truth, n = TRUTHS[key](numbers, **parameters), len(numbers)
        recipes = [operands(rng, n) for _ in range(2)]
        g, v = ([mpf(a) for a in entries(recipe)] for recipe in recipes)
        top = numbers.index(max(numbers))
        places = sorted({top, *(rng.randrange(n) for _ in range(SHOWN))})
        found = {f"f {i}": truth.f(i) for i in places}
        found |= {f"J {i} {j}": truth.jacobian(i, j) for i, j in {(top, top), (places[0], places[-1]), (places[-1], top)}}
        for name, values in (("jvp", truth.jvp(v)), ("vjp", truth.vjp(g)), ("hvp", truth.hvp(g, v))):
            if not getattr(truth, "edge", False):
                found |= {f"{name} {i}": values[i] for i in places if i < len(values)}
        written = {name: said(value) for name, value in found.items()}
    return {
        **{"key": key, "params": json.dumps(parameters), "x": x, "g": recipes[0], "v": recipes[1]},
        "truth": json.dumps(written, separators=(",", ":")),
    }


def rows() -> Iterator[dict[str, str]]:
    """Yield a thousand hard rows."""
    rng = random.Random(20)
    source = vectors(rng)
    for number in range(1000):
        key = ("softmax", "softmax", "log_softmax", "softmin", "sparsemax", "smooth_maximum")[number % 6]
        x = next(source)
        name, choice = ("beta", BETAS) if key == "smooth_maximum" else ("temperature", TEMPERATURES)
        yield row(key, {name: rng.choice(choice)}, x, rng)


def main() -> None:
    """Write the table."""
    with TABLE.open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows())


if __name__ == "__main__":
    sys.set_int_max_str_digits(0)
    main()
