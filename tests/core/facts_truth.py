"""Makes data/facts.json, the truth that the facts are tested against: SymPy's derivatives, mpmath's roots and integrals.

Nothing of the package is used: functions are written here once more, as pieces between knots. Run it as a script, which
takes a few minutes; every number in the table has 20 digits.
"""

import json
from itertools import pairwise
from pathlib import Path

import mpmath as mp
import sympy as sp

x = sp.Symbol("x", real=True)
INF = sp.oo
FILE = Path(__file__).parent / "data" / "facts.json"
DIGITS = 50


def num(value):
    return sp.Rational(str(value))


def logistic(z):
    return 1 / (1 + sp.exp(-z))


def softplus(z):
    return sp.log(1 + sp.exp(z))


def whole(f):
    return [(-INF, INF, f)]


def corner(left, right, at=0):
    return [(-INF, at, left), (at, INF, right)]


def steps(*pieces):
    knots = [-INF, *pieces[1::2], INF]
    return [(a, b, f) for (a, b), f in zip(pairwise(knots), pieces[::2], strict=True)]


def swish(beta=1):
    return whole(x * logistic(num(beta) * x))


def acon(p1=1, p2="0.25", beta=1):
    p1, p2, beta = num(p1), num(p2), num(beta)
    return whole((p1 - p2) * x * logistic(beta * (p1 - p2) * x) + p2 * x)


def elu(alpha=1, scale=1):
    return corner(scale * alpha * (sp.exp(x) - 1), scale * x)


def gelu_tanh():
    w = sp.sqrt(2 / sp.pi) * (x + num("0.044715") * x**3)
    return whole(x * logistic(2 * w))


def selu_constants():
    """Return α and λ for which mean 0 and variance 1 are kept."""
    root, one, two = sp.sqrt(sp.E), sp.erfc(1 / sp.sqrt(2)), sp.erfc(sp.sqrt(2))
    alpha = sp.sqrt(2 / sp.pi) / (1 - one * root)
    inner = 2 * two * sp.E**2 + sp.pi * one**2 * sp.E - 2 * (2 + sp.pi) * one * root + sp.pi + 2
    return alpha, (1 - one * root) * sp.sqrt(2 * sp.pi) / sp.sqrt(inner)


def meta_acon():
    return whole(num("0.75") * x * logistic(logistic(x) * num("0.75") * x) + num("0.25") * x)


TABLE = [
    ("identity", {}, whole(x)),
    ("step", {}, corner(0 * x, 0 * x + 1)),
    ("bent_identity", {}, whole((sp.sqrt(x**2 + 1) - 1) / 2 + x)),
    ("hardshrink", {"lambd": 0.5}, steps(x, num("-0.5"), 0 * x, num("0.5"), x)),
    ("softshrink", {"lambd": 1.25}, steps(x + num("1.25"), num("-1.25"), 0 * x, num("1.25"), x - num("1.25"))),
    ("tanhshrink", {}, whole(x - sp.tanh(x))),
    ("threshold", {"threshold": -1, "value": -2}, corner(0 * x - 2, x, -1)),
    ("sigmoid", {"slope": 1}, whole(logistic(x))),
    ("sigmoid", {"slope": 3}, whole(logistic(3 * x))),
    ("hardsigmoid", {"slope": 0.2}, steps(0 * x, num("-2.5"), x / 5 + num("0.5"), num("2.5"), 0 * x + 1)),
    ("logsigmoid", {}, whole(-softplus(-x))),
    ("tanh", {}, whole(sp.tanh(x))),
    ("sinh", {}, whole(sp.sinh(x))),
    ("cosh", {}, whole(sp.cosh(x))),
    ("hardtanh", {"min_val": -0.5, "max_val": 2}, steps(0 * x - num("0.5"), num("-0.5"), x, 2, 0 * x + 2)),
    ("relu", {}, corner(0 * x, x)),
    ("relu6", {}, steps(0 * x, 0, x, 6, 0 * x + 6)),
    ("leaky_relu", {"negative_slope": 0.01}, corner(x / 100, x)),
    ("leaky_relu", {"negative_slope": -0.5}, corner(-x / 2, x)),
    ("leaky_relu", {"negative_slope": 1.5}, corner(x * num("1.5"), x)),
    ("elu", {"alpha": 1}, elu()),
    ("elu", {"alpha": 2.5}, elu(num("2.5"))),
    ("selu", {}, elu(*selu_constants())),
    ("celu", {"alpha": 0.5}, corner((sp.exp(2 * x) - 1) / 2, x)),
    ("softplus", {"beta": 1}, whole(softplus(x))),
    ("softplus", {"beta": 5}, whole(softplus(5 * x) / 5)),
    ("softsign", {}, corner(x / (1 - x), x / (1 + x))),
    ("gelu", {}, whole(x * sp.erfc(-x / sp.sqrt(2)) / 2)),
    ("gelu_tanh", {}, gelu_tanh()),
    ("swish", {"beta": 1}, swish()),
    ("swish", {"beta": 2.5}, swish("2.5")),
    ("swish", {"beta": -1}, swish(-1)),
    ("swish", {"beta": 0.1}, swish("0.1")),
    ("swish", {"beta": 40}, swish(40)),
    ("hardswish", {}, steps(0 * x, -3, x * (x + 3) / 6, 3, x)),
    ("acon_c", {"p1": 1, "p2": 0.25, "beta": 1}, acon()),
    ("acon_c", {"p1": 0, "p2": 0.25, "beta": 2}, acon(0, "0.25", 2)),
    ("acon_c", {"p1": 1, "p2": -0.5, "beta": 1}, acon(1, "-0.5", 1)),
    ("meta_acon", {"p1": 1, "p2": 0.25}, meta_acon()),
    ("squareplus", {"b": 4}, whole((x + sp.sqrt(x**2 + 4)) / 2)),
    ("squareplus", {"b": 0.01}, whole((x + sp.sqrt(x**2 + num("0.01"))) / 2)),
    ("mish", {}, whole(x * (1 - 2 / ((1 + sp.exp(x)) ** 2 + 1)))),
    ("tanhexp", {}, whole(x * (1 - 2 / (sp.exp(2 * sp.exp(x)) + 1)))),
    ("lisht", {}, whole(x * sp.tanh(x))),
    ("logcosh", {}, whole(sp.log(sp.cosh(x)))),
    ("gaussian", {}, whole(sp.exp(-(x**2)))),
    ("arctan", {}, whole(sp.atan(x))),
    ("dsilu", {}, whole(logistic(x) * (1 + x * (1 - logistic(x))))),
    ("smish", {}, whole(x * sp.tanh(sp.log(1 + logistic(x))))),
    ("logish", {}, whole(x * sp.log(1 + logistic(x)))),
    ("phish", {}, whole(x * sp.tanh(x * sp.erfc(-x / sp.sqrt(2)) / 2))),
    ("serf", {}, whole(x * sp.erf(softplus(x)))),
    ("stanh", {}, whole(num("1.7159") * sp.tanh(2 * x / 3))),
    ("isrlu", {"alpha": 1}, corner(x / sp.sqrt(1 + x**2), x)),
    ("serlu", {}, corner(num("1.07862") * num("2.90427") * x * sp.exp(x), num("1.07862") * x)),
    ("elish", {}, corner((sp.exp(x) - 1) * logistic(x), x * logistic(x))),
    ("xielu", {}, corner(num("0.8") * (sp.exp(x) - 1 - x) + x / 2, num("0.8") * x**2 + x / 2)),
    ("smu", {"alpha": 0.25, "mu": 1}, whole((num("1.25") * x + num("0.75") * x * sp.erf(num("0.75") * x)) / 2)),
    ("laplace", {"mu": 0.5, "sigma": 0.25}, whole(sp.erfc(-(x - num("0.5")) / (num("0.25") * sp.sqrt(2))) / 2)),
]


def function(expression):
    """Return ``expression`` in x as a function of an mpmath number."""
    return sp.lambdify(x, expression, "mpmath", cse=True)


def sign_changes(g, points):
    """Return the roots of ``g`` between neighbours among ``points`` where it changes its sign, and exact zeros that do."""
    roots, last = [], None
    for point in points:
        value = g(point)
        if abs(value) < mp.mpf(10) ** (10 - DIGITS):
            value = mp.mpf(0)
        if value == 0:
            continue
        if last is not None and mp.sign(last[1]) != mp.sign(value):
            roots.append(mp.findroot(g, (last[0], point), solver="anderson", tol=mp.mpf(10) ** (5 - DIGITS)))
        last = (point, value)
    return roots


def measure(pieces, scale):
    """Return what one function's pieces say, numbers as strings."""
    found = {name: [] for name in ("zeros", "f", "df", "d2f", "saturation")}
    moments = [mp.mpf(0)] * 3
    for low, high, expression in pieces:
        jet = [expression]
        for _ in range(3):
            jet.append(sp.diff(jet[-1], x))
        g = [function(e) for e in jet]
        a = mp.mpf(-40 * scale) if low == -INF else mp.mpf(str(sp.N(low, DIGITS)))
        b = mp.mpf(40 * scale) if high == INF else mp.mpf(str(sp.N(high, DIGITS)))
        points = [a + (b - a) * mp.mpf(k) / 1801 for k in range(1, 1801)]
        found["zeros"] += sign_changes(g[0], points)
        for order, name in enumerate(("f", "df", "d2f")):
            found[name] += [(r, g[order](r)) for r in sign_changes(g[order + 1], points)]
        for level in (mp.mpf("0.01"), mp.mpf("-0.01")):
            found["saturation"] += sign_changes(lambda p, d=g[1], level=level: d(p) - level, points)
        found["zeros"] += [r for r, value in found["f"] if abs(value) < mp.mpf("1e-30") and a < r < b]
        found["zeros"] += [mp.mpf(str(low))] if low != -INF and abs(g[0](a)) < mp.mpf("1e-30") else []
        edges = [*(mp.mpf(k) / 8 for k in range(-32, 33)), *map(mp.mpf, range(-16, 17))]
        inside = sorted({max(min(e, b), a) for e in edges})
        if len(inside) > 1:
            integrals = (lambda p, f=g[0]: f(p), lambda p, f=g[0]: f(p) ** 2, lambda p, df=g[1]: df(p) ** 2)
            for n, integrand in enumerate(integrals):
                moments[n] += mp.quad(lambda p, h=integrand: h(p) * mp.npdf(p), inside)
    text = {name: sorted(values) for name, values in found.items()}
    short = {n: [list(map(digits, v)) if isinstance(v, tuple) else digits(v) for v in values] for n, values in text.items()}
    names = ("mean", "mean_square", "chi1")
    return short | {name: digits(value) for name, value in zip(names, moments, strict=True)}


def digits(value):
    """Return 20 digits, and 0 for what is a rounding error from it."""
    return "0.0" if abs(value) < mp.mpf("1e-30") else mp.nstr(value, 20)


def main():
    mp.mp.dps = DIGITS
    rows = []
    for key, parameters, pieces in TABLE:
        beta = abs(parameters.get("beta", 1)) or 1
        rows.append({"key": key, "parameters": parameters} | measure(pieces, 1 / beta if beta < 1 else 1))
        print(key, parameters)
    FILE.write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")


if __name__ == "__main__":
    main()
