"""The facts against truth computed at high precision, and against what the functions themselves do."""

import json
import math
from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from actexplorer import Activation, elementwise
from actexplorer.core.activation import Jet, Latex, Line, Tails
from actexplorer.core.facts import Facts, facts, to_json

from .cases import Parameters, cases, label
from .table import DATA

TRUTH = json.loads((DATA / "facts.json").read_text())
INF, NAN = math.inf, math.nan

every_case = pytest.mark.parametrize(("function", "parameters"), cases())


def made(jet, tails, **more) -> Activation:
    """Return a function that is in no catalogue."""
    plain = {"key": "made", "title": "Made", "family": "others", "latex": Latex("", "", ""), "references": ()}
    return Activation(**plain, jet=jet, tails=lambda: tails, **more)


@pytest.mark.parametrize("row", [pytest.param(r, id=label(r["key"], r["parameters"])) for r in TRUTH])
class TestTruth:
    def test_extrema_inside_pieces(self, row):
        function = elementwise[row["key"]]
        edges = {b.x for b in function.breakpoints(**row["parameters"])}
        found = facts(function, **row["parameters"])
        for order, name in enumerate(("f", "df", "d2f")):
            got = [(e.x, e.value) for e in found.extrema[order] if e.x not in edges]
            true = [(float(x), float(value)) for x, value in row[name]]
            assert len(got) == len(true), (name, got, true)
            for (x, value), (true_x, true_value) in zip(got, true, strict=True):
                assert x == pytest.approx(true_x, rel=1e-12 if order < 2 else 1e-11, abs=1e-15)
                assert value == pytest.approx(true_value, rel=1e-13, abs=1e-15)

    def test_moments(self, row):
        found = facts(elementwise[row["key"]], **row["parameters"])
        for name in ("mean", "mean_square", "chi1"):
            assert getattr(found, name) == pytest.approx(float(row[name]), rel=1e-13, abs=1e-15), name
        assert found.gain == pytest.approx(1.0 / math.sqrt(float(row["mean_square"])), rel=1e-13)

    def test_zeros_and_ends_of_saturation_inside_pieces(self, row):
        function = elementwise[row["key"]]
        edges = {b.x for b in function.breakpoints(**row["parameters"])}
        found = facts(function, **row["parameters"])
        zeros = [i.low for i in found.zeros if i.low == i.high and i.low not in edges]
        ends = sorted({e for i in found.saturation for e in (i.low, i.high)} - {-INF, INF} - edges)
        for got, name in ((zeros, "zeros"), (ends, "saturation")):
            true = [float(t) for t in row[name] if float(t) not in edges]
            assert got == pytest.approx(true, rel=1e-13, abs=1e-15), name


# Limits; range; how monotone; where convex; parity; smoothness; Lipschitz constant.
LINE = (-INF, INF)
LEFT, RIGHT = (-INF, 0.0), (0.0, INF)
SHAPES = [
    ("step", {}, (0, 1), "[0, 1]", "nondecreasing", [], "none", "discontinuous", INF),
    ("sign", {}, (-1, 1), "[-1, 1]", "nondecreasing", [], "odd", "discontinuous", INF),
    ("identity", {}, LINE, "(-inf, inf)", "increasing", [LINE], "odd", "C∞", 1),
    ("bent_identity", {}, LINE, "(-inf, inf)", "increasing", [LINE], "none", "C∞", 1.5),
    ("hardshrink", {}, LINE, "(-inf, inf)", "nondecreasing", [], "odd", "discontinuous", INF),
    ("hardshrink", {"lambd": 0.0}, LINE, "(-inf, inf)", "increasing", [LINE], "odd", "C∞", 1),
    ("softshrink", {}, LINE, "(-inf, inf)", "nondecreasing", [(-0.5, INF)], "odd", "C⁰", 1),
    ("threshold", {}, (-2, INF), "[-2, inf)", "nondecreasing", [], "none", "discontinuous", INF),
    ("threshold", {"threshold": 1.0, "value": 1.0}, (1, INF), "[1, inf)", "nondecreasing", [LINE], "none", "C⁰", 1),
    ("threshold", {"threshold": 1.0, "value": 3.0}, (3, INF), "(1, inf)", "no", [], "none", "discontinuous", INF),
    ("sigmoid", {}, (0, 1), "(0, 1)", "increasing", [LEFT], "none", "C∞", 0.25),
    ("sigmoid", {"slope": 3.0}, (0, 1), "(0, 1)", "increasing", [LEFT], "none", "C∞", 0.75),
    ("hardsigmoid", {"slope": 0.2}, (0, 1), "[0, 1]", "nondecreasing", [(-INF, 2.5)], "none", "C⁰", 0.2),
    ("logsigmoid", {}, (-INF, 0), "(-inf, 0)", "increasing", [], "none", "C∞", 1),
    ("tanh", {}, (-1, 1), "(-1, 1)", "increasing", [LEFT], "odd", "C∞", 1),
    ("tanhshrink", {}, LINE, "(-inf, inf)", "increasing", [RIGHT], "odd", "C∞", 1),
    ("hardtanh", {}, (-1, 1), "[-1, 1]", "nondecreasing", [(-INF, 1.0)], "odd", "C⁰", 1),
    ("relu", {}, (0, INF), "[0, inf)", "nondecreasing", [LINE], "none", "C⁰", 1),
    ("relu6", {}, (0, 6), "[0, 6]", "nondecreasing", [(-INF, 6.0)], "none", "C⁰", 1),
    ("leaky_relu", {}, LINE, "(-inf, inf)", "increasing", [LINE], "none", "C⁰", 1),
    ("leaky_relu", {"negative_slope": -0.5}, (INF, INF), "[0, inf)", "no", [LINE], "none", "C⁰", 1),
    ("leaky_relu", {"negative_slope": 1.5}, LINE, "(-inf, inf)", "increasing", [], "none", "C⁰", 1.5),
    ("leaky_relu", {"negative_slope": 1.0}, LINE, "(-inf, inf)", "increasing", [LINE], "odd", "C∞", 1),
    ("elu", {}, (-1, INF), "(-1, inf)", "increasing", [LINE], "none", "C¹", 1),
    ("elu", {"alpha": 0.5}, (-0.5, INF), "(-0.5, inf)", "increasing", [LINE], "none", "C⁰", 1),
    ("elu", {"alpha": 2.0}, (-2, INF), "(-2, inf)", "increasing", [LEFT], "none", "C⁰", 2),
    ("selu", {}, (-1.7580993408473768, INF), "(-1.7581, inf)", "increasing", [LEFT], "none", "C⁰", 1.7580993408473768),
    ("celu", {"alpha": 3.0}, (-3, INF), "(-3, inf)", "increasing", [LINE], "none", "C¹", 1),
    ("softplus", {}, (0, INF), "(0, inf)", "increasing", [LINE], "none", "C∞", 1),
    ("softplus", {"threshold": 20.0}, (0, INF), "(0, inf)", "no", [(-INF, 20.0)], "none", "discontinuous", INF),
    ("softsign", {}, (-1, 1), "(-1, 1)", "increasing", [LEFT], "odd", "C¹", 1),
    ("swish", {"beta": 2.0}, (0, INF), "[-0.139232, inf)", "no", None, "none", "C∞", 1.09983932012887),
    ("swish", {"beta": 0.0}, LINE, "(-inf, inf)", "increasing", [LINE], "odd", "C∞", 0.5),
    ("swish", {"beta": -1.0}, (-INF, 0), "(-inf, 0.278465]", "no", None, "none", "C∞", 1.09983932012887),
    ("hardswish", {}, (0, INF), "[-0.375, inf)", "no", [(-3.0, 3.0)], "none", "C⁰", 1.5),
    ("mish", {}, (0, INF), "[-0.308843, inf)", "no", None, "none", "C∞", 1.08849816125173),
    ("tanhexp", {}, (0, INF), "[-0.353286, inf)", "no", None, "none", "C∞", 1.06197530871792),
    ("gelu", {}, (0, INF), "[-0.169971, inf)", "no", None, "none", "C∞", 1.12890414518515),
    ("gelu_tanh", {}, (0, INF), "[-0.170041, inf)", "no", None, "none", "C∞", 1.12899306865877),
    ("acon_c", {}, LINE, "(-inf, inf)", "increasing", None, "none", "C∞", 1.07487949009665),
    ("acon_c", {"p1": 0.5, "p2": 0.5}, LINE, "(-inf, inf)", "increasing", [LINE], "odd", "C∞", 0.5),
    ("acon_c", {"p1": 0.0, "p2": 0.0}, (0, 0), "[0, 0]", "constant", [LINE], "even", "C∞", 0),
    ("squareplus", {}, (0, INF), "(0, inf)", "increasing", [LINE], "none", "C∞", 1),
    ("squareplus", {"b": 0.0}, (0, INF), "[0, inf)", "nondecreasing", [LINE], "none", "C⁰", 1),
    ("sinh", {}, LINE, "(-inf, inf)", "increasing", [RIGHT], "odd", "C∞", INF),
    ("cosh", {}, (INF, INF), "[1, inf)", "no", [LINE], "even", "C∞", INF),
]


def written(interval) -> str:
    low, high = f"{interval.low:.6g}", f"{interval.high:.6g}"
    return f"{'[' if interval.closed_low else '('}{low}, {high}{']' if interval.closed_high else ')'}"


@pytest.mark.parametrize("row", [pytest.param(r, id=label(*r[:2])) for r in SHAPES])
def test_shapes(row):
    key, parameters, limits, reach, monotone, convex, parity, smoothness, lipschitz = row
    found = facts(elementwise[key], **parameters)
    assert found.limits == limits
    assert written(found.range) == reach
    assert found.monotone == monotone
    assert convex is None or [(i.low, i.high) for i in found.convex] == convex
    assert (found.parity, found.smoothness) == (parity, smoothness)
    assert found.lipschitz == pytest.approx(lipschitz, rel=1e-12)


def test_values_that_are_skipped():
    assert [written(i) for i in facts(elementwise["step"], value_at_zero=0.5).image] == ["[0, 0]", "[0.5, 0.5]", "[1, 1]"]
    assert [written(i) for i in facts(elementwise["hardshrink"]).image] == ["(-inf, -0.5)", "[0, 0]", "(0.5, inf)"]
    assert [written(i) for i in facts(elementwise["threshold"]).image] == ["[-2, -2]", "(-1, inf)"]


def test_least_and_greatest_values():
    swish = facts(elementwise["swish"]).minimum
    assert (swish.x, swish.f) == pytest.approx((-1.27846454276107, -0.278464542761074), rel=1e-13)
    assert facts(elementwise["sigmoid"]).minimum is facts(elementwise["sigmoid"]).maximum is None
    relu6 = facts(elementwise["relu6"])
    assert (relu6.minimum.x, relu6.minimum.f, [written(i) for i in relu6.minimum.where]) == (0.0, 0.0, ["(-inf, 0]"])
    assert (relu6.maximum.x, relu6.maximum.f, [written(i) for i in relu6.maximum.where]) == (6.0, 6.0, ["[6, inf)"])
    leaky = facts(elementwise["leaky_relu"], negative_slope=-0.5).minimum
    assert (leaky.x, leaky.f) == (0.0, 0.0)
    step = facts(elementwise["step"])
    assert [written(i) for i in (*step.minimum.where, *step.maximum.where)] == ["(-inf, 0]", "(0, inf)"]


def test_extrema_at_breakpoints_are_marked_where_they_are_only_approached():
    hardswish = facts(elementwise["hardswish"]).extrema[1]
    assert hardswish == ((-3.0, -0.5, "minimum", "+"), (3.0, 1.5, "maximum", "-"))
    selu = facts(elementwise["selu"]).extrema[1]
    assert selu == ((0.0, 1.7580993408473768, "maximum", "-"),)
    assert facts(elementwise["softsign"]).extrema[1:] == (
        ((0.0, 1.0, "maximum", ""),),
        ((0.0, 2.0, "maximum", "-"), (0.0, -2.0, "minimum", "+")),
    )
    assert facts(elementwise["leaky_relu"], negative_slope=-1.0).extrema == (((0.0, 0.0, "minimum", ""),), (), ())


def test_zeros_are_points_and_intervals():
    def zeros(key: str, **parameters: float) -> list[str]:
        return [written(i) for i in facts(elementwise[key], **parameters).zeros]

    assert zeros("relu") == ["(-inf, 0]"]
    assert zeros("step", value_at_zero=1.0) == ["(-inf, 0)"]
    assert zeros("hardswish") == ["(-inf, -3]", "[0, 0]"]
    assert zeros("hardshrink") == ["[-0.5, 0.5]"]
    assert zeros("sign") == zeros("mish") == zeros("lisht") == ["[0, 0]"]
    assert zeros("sigmoid") == []


def test_saturation():
    def saturation(key: str, **parameters: float) -> list[tuple[float, float]]:
        return [(i.low, i.high) for i in facts(elementwise[key], **parameters).saturation]

    edge = 2.0 * math.acosh(5.0)  # sech²(x/2)/4 = 0.01
    assert saturation("sigmoid") == [(-INF, pytest.approx(-edge)), (pytest.approx(edge), INF)]
    assert saturation("relu") == [LEFT]
    assert saturation("leaky_relu") == []
    assert saturation("leaky_relu", negative_slope=0.0099) == [LEFT]
    assert saturation("step") == [LEFT, RIGHT]
    assert saturation("hardshrink") == [(-0.5, 0.5)]


def test_asymptotes():
    assert facts(elementwise["bent_identity"]).asymptotes == (Line(0.5, -0.5), Line(1.5, -0.5))
    assert facts(elementwise["cosh"]).asymptotes == (None, None)


def test_what_pytorch_says():
    gains = {key: facts(elementwise[key]).torch_gain for key in ("identity", "sigmoid", "tanh", "relu", "selu", "mish")}
    assert gains == {"identity": 1, "sigmoid": 1, "tanh": 5 / 3, "relu": math.sqrt(2), "selu": 0.75, "mish": None}
    assert facts(elementwise["leaky_relu"], negative_slope=0.2).torch_gain == math.sqrt(2 / 1.04)
    assert facts(elementwise["sigmoid"], slope=2.0).torch_gain is None


def test_zero_centred():
    centred = [k for k, f in elementwise.items() if facts(f).zero_centred]
    odd = {"identity", "hardshrink", "softshrink", "tanh", "hardtanh", "tanhshrink", "softsign", "sinh", "sign"}
    assert {"selu", *odd} <= set(centred)
    assert not {"relu", "elu", "sigmoid", "swish", "cosh"} & set(centred)
    assert all(facts(elementwise[key]).mean == 0.0 for key in odd)


def test_values_in_the_literature():
    gains = {"tanh": 1.592537, "gelu": 1.533530, "swish": 1.676532, "mish": 1.486848, "selu": 1.0}
    assert {key: round(facts(elementwise[key]).gain, 6) for key in gains} == gains


def test_wrong_parameters_are_refused():
    with pytest.raises(ValueError, match="celu: alpha = -1 is outside its domain"):
        facts(elementwise["celu"], alpha=-1.0)


class TestHardCases:
    def test_a_function_that_never_ceases_to_oscillate_is_described_in_a_window(self):
        wave = made(
            lambda x: Jet(x * np.cos(x), np.cos(x) - x * np.sin(x), -2.0 * np.sin(x) - x * np.cos(x)),
            Tails(Jet(NAN, NAN, NAN), Jet(NAN, NAN, NAN)),
        )
        found = facts(wave)
        assert found.window == (-20.0, 20.0)
        assert written(found.range) == "(-inf, inf)"
        assert (found.lipschitz, found.monotone, found.minimum, found.parity) == (INF, "no", None, "odd")
        assert [i.low for i in found.zeros] == pytest.approx(
            sorted({0.0, *(s * (k + 0.5) * np.pi for s in (-1, 1) for k in range(6))})
        )
        assert found.mean_square == pytest.approx((1.0 + 3.0 * math.exp(-2.0)) / 2.0 - 6.0 * math.exp(-2.0) / 2.0, rel=1e-13)

    def test_bounded_oscillation(self):
        found = facts(elementwise["snake"], a=2.0)
        assert found.lipschitz == pytest.approx(2.0, rel=1e-14)
        assert (found.monotone, found.window) == ("increasing", (-5.0, 5.0))
        assert {e.kind: e.value for e in found.extrema[1]} == pytest.approx({"maximum": 2.0, "minimum": 0.0}, abs=1e-14)

    def test_narrow_features_far_from_zero(self):
        found = facts(elementwise["laplace"], mu=5.0, sigma=0.01)
        assert found.lipschitz == pytest.approx(100.0 / math.sqrt(2.0 * math.pi), rel=1e-13)
        assert [e.x for e in found.extrema[2]] == pytest.approx([4.99, 5.01], rel=1e-12)
        assert found.mean == pytest.approx(0.5 * math.erfc(5.0 / math.sqrt(1.0001) / math.sqrt(2.0)), rel=1e-12)

    @pytest.mark.parametrize("beta", [1e-9, 1e-3, 1e3, 1e9])
    def test_any_scale(self, beta):
        found, plain = facts(elementwise["swish"], beta=beta), facts(elementwise["swish"])
        for order, factor in enumerate((1.0 / beta, 1.0, beta)):
            for got, expected in zip(found.extrema[order], plain.extrema[order], strict=True):
                assert got.x == pytest.approx(expected.x / beta, rel=1e-11, abs=1e-15)
                assert got.value == pytest.approx(expected.value * factor, rel=1e-12)
        assert (found.monotone, found.range.closed_low) == ("no", True)

    def test_outside_the_domain(self):
        """ln(1 + x): the edge is nowhere declared."""

        def jet(x):
            u = np.where(x > -1.0, 1.0 + x, NAN)
            return Jet(np.log(u), 1.0 / u, -1.0 / u**2)

        found = facts(made(jet, Tails(Jet(NAN, NAN, NAN), Jet(INF, 0.0, 0.0))))
        assert [written(i) for i in found.domain] == ["(-1, inf)"]
        assert found.domain[0].low == -1.0
        assert written(found.range) == "(-inf, inf)"
        assert (found.monotone, found.lipschitz, found.smoothness) == ("increasing", INF, "C∞")
        assert math.isnan(found.limits[0]) and math.isnan(found.mean)
        assert to_json(found)["limits"] == [None, "inf"]

    def test_a_declared_edge_of_the_domain(self):
        def root(x):
            u = np.sqrt(np.where(x > 2.0, x - 2.0, np.where(x == 2.0, 0.0, NAN)))
            return Jet(u, 0.5 / u, -0.25 / u**3)

        edge = ((2.0, Jet(NAN, NAN, NAN), Jet(0.0, INF, -INF)),)
        found = facts(made(root, Tails(Jet(NAN, NAN, NAN), Jet(INF, 0.0, 0.0)), breakpoints=lambda: edge))
        assert [written(i) for i in found.domain] == ["[2, inf)"]
        assert (written(found.range), found.minimum.x, found.lipschitz) == ("[0, inf)", 2.0, INF)

    def test_a_jump_of_the_third_derivative(self):
        def jet(x):
            h = 1.0 / np.sqrt(1.0 + np.minimum(x, 0.0) ** 2)
            return Jet(x * h, h**3, -3.0 * np.minimum(x, 0.0) * h**5)

        assert facts(made(jet, Tails(Line(0.0, -1.0), Line(1.0)))).smoothness == "C²"

    def test_a_dip_narrower_than_any_grid_is_found_by_what_bends_around_it(self):
        depth, middle = 1e-9, 0.123456789  # u³ − εu has its two extrema 2√(ε/3) apart

        def jet(x):
            u = x - middle
            return Jet(u**3 - depth * u, 3.0 * u**2 - depth, 6.0 * u)

        found = facts(made(jet, Tails(Jet(-INF, INF, -INF), Jet(INF, INF, INF))))
        width = math.sqrt(depth / 3.0)
        assert found.monotone == "no"
        assert [e.x for e in found.extrema[0]] == pytest.approx([middle - width, middle + width], abs=1e-14)


def places(function: Activation, parameters: Parameters, found: Facts) -> np.ndarray:
    """Return points on all scales, random ones among them, and both sides of every breakpoint, but none of those."""
    rng = np.random.default_rng(7)
    wide = rng.choice([-1.0, 1.0], 400) * 10.0 ** rng.uniform(-6.0, 5.0, 400)
    breaks = [b.x for b in function.breakpoints(**parameters)]
    beside = [x + side * 1e-9 for x in (*breaks, *(e.x for e in found.extrema[1])) for side in (-1.0, 1.0)]
    x = np.concatenate([wide, rng.normal(0.0, 3.0, 400), np.linspace(-8.0, 8.0, 401), beside])
    low, high = found.window or LINE
    return np.setdiff1d(x[(x > low) & (x < high)], breaks)


def inside(x: np.ndarray, intervals) -> np.ndarray:
    return np.array([any(place in i for i in intervals) for place in x.tolist()])


@cache
def of(function: Activation, parameters: tuple[tuple[str, float], ...]) -> Facts:
    return facts(function, **dict(parameters))


class TestEveryFunction:
    """What is said about a function holds wherever one looks."""

    @every_case
    def test_range_and_extreme_values(self, function, parameters):
        found = of(function, tuple(parameters.items()))
        f = function(places(function, parameters, found), **parameters)
        f = f[np.isfinite(f)]
        near = 1e-12 * np.maximum(np.abs(f), 1e-3)
        assert np.any([(f >= i.low - near) & (f <= i.high + near) for i in found.image], axis=0).all()
        for extreme, end in ((found.minimum, found.range.low), (found.maximum, found.range.high)):
            if extreme is not None:
                assert function(extreme.x, **parameters) == pytest.approx(extreme.f, rel=1e-12, abs=1e-15)
                assert extreme.f == end

    @every_case
    def test_slopes(self, function, parameters):
        found = of(function, tuple(parameters.items()))
        x = places(function, parameters, found)
        f, df, _ = function.jet(x, **parameters)
        with np.errstate(all="ignore"):
            quotients = np.abs(np.diff(f) / np.diff(x))
        rounding = 1e-15 * np.abs(f[1:]) / np.diff(x)
        assert np.all(~np.isfinite(quotients) | (quotients <= found.lipschitz * (1.0 + 1e-12) + rounding))
        assert found.lipschitz == INF or found.lipschitz <= np.nanmax(np.abs(df)) * 1.01
        saturated = inside(x, found.saturation)
        assert np.all(np.abs(df[saturated]) <= 0.01 * (1 + 1e-9))
        assert np.all(~(np.abs(df[~saturated]) < 0.01 * (1 - 1e-9)))

    @every_case
    def test_monotone_convex_and_parity(self, function, parameters):
        found = of(function, tuple(parameters.items()))
        x = places(function, parameters, found)
        f, df, d2f = function.jet(x, **parameters)
        low, high = (np.nanmin(df), np.nanmax(df)) if df.size else (0.0, 0.0)
        if found.monotone in ("increasing", "nondecreasing"):
            assert low >= 0.0 and np.all(np.diff(f[np.isfinite(f)]) >= -1e-12 * np.abs(f[np.isfinite(f)][1:]))
        elif found.monotone in ("decreasing", "nonincreasing"):
            assert high <= 0.0
        elif found.monotone == "no":
            assert (low < 0.0 < high) or found.smoothness == "discontinuous"
        assert np.all(d2f[inside(x, found.convex)] >= 0.0)
        assert np.all(d2f[inside(x, found.concave)] <= 0.0)
        mirrored = function(-x, **parameters)
        for parity, sign in (("even", 1.0), ("odd", -1.0)):
            if found.parity == parity:
                np.testing.assert_allclose(mirrored, sign * f, rtol=1e-12)

    @every_case
    def test_zeros(self, function, parameters):
        found = of(function, tuple(parameters.items()))
        points = np.array([i.low for i in found.zeros if i.low == i.high])
        f, df, _ = function.jet(points, **parameters)
        assert np.all(np.abs(f) <= 4.0 * np.spacing(np.abs(points)) * (1.0 + np.abs(df)))
        x = places(function, parameters, found)
        f = function(x, **parameters)
        jumps = [b.x for b in function.breakpoints(**parameters) if b.order == 0]
        for (a, fa), (b, fb) in pairwise(zip(x, f, strict=True)):
            if np.sign(fa) * np.sign(fb) < 0.0 and not any(a <= jump <= b for jump in jumps):
                assert any(a <= z.high and z.low <= b for z in found.zeros), (a, b)

    @every_case
    def test_extrema_are_extreme(self, function, parameters):
        found = of(function, tuple(parameters.items()))
        breaks = [b.x for b in function.breakpoints(**parameters)]
        for order in range(3):
            for e in found.extrema[order]:
                step = max(abs(e.x), 1e-6) * (1e-12 if e.x in breaks else 1e-4)
                beside = [s * step for s in (-1, 1) if e.side in ("", "-" if s < 0 else "+")]
                values = [float(function.jet(e.x + s, **parameters)[order]) for s in beside]
                sign = 1.0 if e.kind == "maximum" else -1.0
                assert all(sign * (e.value - v) >= -1e-12 * abs(e.value) for v in values), (order, e)

    @every_case
    def test_moments(self, function, parameters):
        found = of(function, tuple(parameters.items()))
        z = np.linspace(-12.0, 12.0, 48_001)
        f, df, _ = function.jet(z, **parameters)
        weights = np.exp(-0.5 * z**2) * (24.0 / 48_000) / math.sqrt(2.0 * math.pi)
        for got, integrand in ((found.mean, f), (found.mean_square, f * f), (found.chi1, df * df)):
            assert got == pytest.approx(float(weights @ integrand), rel=2e-3, abs=2e-3, nan_ok=True)

    @every_case
    def test_json(self, function, parameters):
        found = to_json(of(function, tuple(parameters.items())))
        asked = "range limits zeros minimum maximum extrema_df extrema_d2f lipschitz monotone parity smoothness saturation"
        asked += " mean mean_square gain chi1 torch_gain"
        assert set(asked.split()) <= set(found)
        assert json.loads(json.dumps(found, allow_nan=False)) == found


def test_json_of_a_function_with_everything():
    found = to_json(facts(elementwise["hardswish"]))
    assert found["range"] == [-0.375, "inf"]
    assert found["range_closed"] == [True, False]
    assert found["limits"] == [0.0, "inf"]
    assert found["zeros"] == [["-inf", -3.0], 0.0]
    assert found["minimum"] == {"x": -1.5, "f": -0.375}
    assert found["maximum"] is None
    assert found["extrema_df"][0] == {"x": -3.0, "df": -0.5, "kind": "minimum", "attained": False, "side": "+"}
    assert to_json(facts(elementwise["step"]))["gaps"] == [[0.0, 1.0]]
    assert to_json(facts(elementwise["relu6"]))["maximum"] == {"x": 6.0, "f": 6.0, "where": [[6.0, "inf"]]}
