"""Softmax and its relatives: shapes, axes, limits, and the ways in which their products hang together."""

import math

import numpy as np
import pytest

from actexplorer import VectorFunction, catalogue, elementwise, find, search
from actexplorer.core.activation import Reference
from actexplorer.core.softmax import TEMPERATURE
from actexplorer.core.vector import VectorLatex

FUNCTIONS = [f for f in catalogue.values() if isinstance(f, VectorFunction)]
SETTINGS = [
    pytest.param(f, {p.name: value} if p else {}, id=f"{f.key} {p.name if p else ''} {value}")
    for f in FUNCTIONS
    for p, value in [
        (None, 0.0),
        *((p, value) for p in f.parameters if p.name in ("temperature", "beta") for value in (0.3, 4.0)),
    ]
]
every_function = pytest.mark.parametrize("f", [pytest.param(f, id=f.key) for f in FUNCTIONS])
every_setting = pytest.mark.parametrize(("f", "parameters"), SETTINGS)
SHARES = ("softmax", "softmin", "sparsemax", "gumbel_softmax", "argmax")
INF = float("inf")


def function(key: str) -> VectorFunction:
    found = catalogue[key]
    assert isinstance(found, VectorFunction)
    return found


def sample(f: VectorFunction, seed: int = 1) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return x, g and v for ``f``, of a shape that it takes."""
    draw = np.random.default_rng(seed).normal
    shape = (2, 5, 3, 2) if f.ranks else (3, 5)
    g = draw(size=shape[:-1] if f.scalar else shape)
    return draw(size=shape), g, draw(size=shape)


@every_setting
def test_the_products_are_those_with_the_jacobian(f, parameters):
    x, g, v = sample(f)
    jacobian = np.moveaxis(f.jacobian(x, **parameters), x.ndim + f.axis, -2) if not f.scalar else f.jacobian(x, **parameters)
    along = np.moveaxis(v, f.axis, -1)[..., np.newaxis]
    if f.scalar:
        np.testing.assert_allclose(f.jvp(x, v, **parameters), (jacobian * v).sum(-1), rtol=1e-12, atol=1e-15)
        np.testing.assert_allclose(f.vjp(x, g, **parameters), g[..., np.newaxis] * jacobian, rtol=1e-12, atol=1e-15)
        return
    pushed = np.moveaxis((jacobian @ along)[..., 0], -1, f.axis)
    np.testing.assert_allclose(f.jvp(x, v, **parameters), pushed, rtol=1e-12, atol=1e-15)
    pulled = np.moveaxis((np.moveaxis(g, f.axis, -1)[..., np.newaxis, :] @ jacobian)[..., 0, :], -1, f.axis)
    np.testing.assert_allclose(f.vjp(x, g, **parameters), pulled, rtol=1e-12, atol=1e-15)


@every_setting
def test_derivatives_are_those_of_central_differences(f, parameters):
    x, g, v = sample(f, 2)
    h = 1e-6
    first = (f(x + h * v, **parameters) - f(x - h * v, **parameters)) / (2 * h)
    second = (f.vjp(x + h * v, g, **parameters) - f.vjp(x - h * v, g, **parameters)) / (2 * h)
    if "hard" not in f.defaults or not f.check(**parameters)["hard"]:
        np.testing.assert_allclose(f.jvp(x, v, **parameters), first, rtol=1e-5, atol=1e-7)
    np.testing.assert_allclose(f.hvp(x, g, v, **parameters), second, rtol=1e-5, atol=1e-6)


@every_setting
def test_the_value_with_its_pullback_is_the_value_and_the_vjp(f, parameters):
    x, g, _ = sample(f, 3)
    value, vjp = f.pullback(x, **parameters)
    assert np.array_equal(value, f(x, **parameters)) and not value.flags.writeable
    assert np.array_equal(vjp(g), f.vjp(x, g, **parameters))
    for found, wanted in zip(f.value_and_vjp(x, g, **parameters), (value, vjp(g)), strict=True):
        assert np.array_equal(found, wanted)


@pytest.mark.parametrize("key", [key for key in SHARES if key != "gumbel_softmax"])
@pytest.mark.parametrize("axis", [0, 1, 2, -3])
def test_any_axis_and_batch_is_a_loop_over_vectors(key, axis):
    f, (x, g, v) = function(key), np.random.default_rng(4).normal(size=(3, 2, 4, 3))
    rows = [np.moveaxis(a, axis, -1) for a in (x, g, v)]
    for n, (name, whole) in enumerate(
        (("__call__", f(x, axis)), ("jvp", f.jvp(x, v, axis)), ("vjp", f.vjp(x, g, axis)), ("hvp", f.hvp(x, g, v, axis)))
    ):
        wanted = [rows[:1], [rows[0], rows[2]], rows[:2], rows][n]
        for place in np.ndindex(rows[0].shape[:-1]):
            single = getattr(f, name)(*(a[place] for a in wanted))
            np.testing.assert_allclose(np.moveaxis(whole, axis, -1)[place], single, rtol=1e-14, atol=1e-17)
    jacobian = np.moveaxis(f.jacobian(x, axis), axis % 3, -2)
    for place in np.ndindex(rows[0].shape[:-1]):
        np.testing.assert_allclose(jacobian[place], f.jacobian(rows[0][place]), rtol=1e-14, atol=1e-17)


def test_shapes():
    f, scalar, image = function("softmax"), function("smooth_maximum"), function("softmax2d")
    x = np.zeros((2, 3, 4))
    assert f.jacobian(x).shape == (2, 3, 4, 4) and f.jacobian(x, axis=1).shape == (2, 3, 4, 3)
    assert scalar(x, axis=1).shape == (2, 4) and scalar.jacobian(x, axis=1).shape == (2, 4, 3)
    assert scalar.vjp(x, 1.0, axis=0).shape == x.shape and scalar([1.0, 2.0]).shape == ()
    assert image.jacobian(x).shape == (2, 3, 4, 2)
    assert np.array_equal(image(np.arange(24.0).reshape(1, 2, 3, 4)), f(np.arange(24.0).reshape(1, 2, 3, 4), axis=1))


@every_function
def test_types(f):
    x, _, _ = sample(f)
    short = f(x.astype(np.float32))
    assert short.dtype == np.float32
    assert np.array_equal(short, f(x.astype(np.float32).astype(np.float64)).astype(np.float32)), "rounded once"
    whole = np.round(3 * x).astype(int)
    assert np.array_equal(f(whole.tolist()), f(whole)) and f(whole).dtype == np.float64
    before = x.copy()
    f.vjp(x, f(x))
    assert np.array_equal(x, before)


@every_function
def test_nothing_in_nothing_out(f):
    shape = (0, 3, 2, 2) if f.ranks else (0, 3)
    assert f(np.empty(shape)).shape == (shape[:-1] if f.scalar else shape)
    assert f.jacobian(np.empty(shape)).size == 0
    if f.scalar:
        with pytest.raises(ValueError, match="of no entries is not defined"):
            f([])
    elif not f.ranks:
        assert f([]).shape == (0,) and f.jacobian([]).shape == (0, 0) and f.vjp([], []).shape == (0,)


@every_function
def test_nan_spoils_its_own_vector_only(f):
    x = np.moveaxis(sample(f)[0], f.axis, -1)
    spoilt = x.copy()
    spoilt[0, ..., 1] = np.nan
    first, wanted, found = (f(np.moveaxis(a, -1, f.axis)) for a in (spoilt[:1], x, spoilt))
    assert np.isnan(first).all()
    assert not np.isnan(found[1:]).any()
    if f.key != "gumbel_softmax":
        assert np.array_equal(found[1:], wanted[1:])
    assert np.isnan(f.jacobian(np.moveaxis(spoilt[:1], -1, f.axis))).all()


@every_function
def test_what_makes_no_sense_is_refused_in_a_line(f):
    x = sample(f)[0]
    for bad, why in (
        (1.0, "single number|dimensions"),
        ("text", "x must be an array of real numbers"),
        ([[1], [1, 2]], "real"),
    ):
        with pytest.raises(ValueError, match=why):
            f(bad)
    with pytest.raises(ValueError, match="axis 7 is not there"):
        f(x, axis=7)
    with pytest.raises(ValueError, match="has no parameter 'slope'"):
        f(x, slope=1.0)
    with pytest.raises(ValueError, match=r"v has the shape \(2, 7\)"):
        f.jvp(x, np.zeros((2, 7)))
    with pytest.raises(ValueError, match="g must be an array of real numbers"):
        f.vjp(x, "text")


def test_softmax2d_takes_images_only():
    for bad in (np.zeros(3), np.zeros((2, 3)), np.zeros((1, 1, 1, 1, 1))):
        with pytest.raises(ValueError, match="takes an array of 3 or 4 dimensions"):
            function("softmax2d")(bad)
    with pytest.raises(ValueError, match="runs along axis -3 and no other"):
        function("softmax2d")(np.zeros((2, 3, 4)), axis=-1)


@pytest.mark.parametrize("key", SHARES)
def test_shares_add_up_to_one_and_the_rows_of_the_jacobian_to_nothing(key):
    x = np.random.default_rng(5).normal(size=(50, 7)) * 10.0
    assert abs(function(key)(x).sum(axis=1) - 1.0).max() < 1e-15
    assert abs(function(key).jacobian(x).sum(axis=-1)).max() < 1e-15


@pytest.mark.parametrize(
    ("key", "parameters", "x", "y"),
    [
        ("softmax", {"temperature": 0.0}, [1.0, 3.0, 3.0], [0.0, 0.5, 0.5]),
        ("softmax", {"temperature": INF}, [1.0, 3.0, 1e308, -1e308], [0.25] * 4),
        ("softmax", {}, [1e308, -1e308, 1e308], [0.5, 0.0, 0.5]),
        ("softmax", {"temperature": 1e308}, [1e308, -1e308], [0.8807970779778824, 0.11920292202211756]),
        ("softmax", {}, [INF, 0.0, INF, -INF], [0.5, 0.0, 0.5, 0.0]),
        ("softmax", {}, [-INF, 0.0, 0.0], [0.0, 0.5, 0.5]),
        ("softmin", {}, [-INF, 0.0], [1.0, 0.0]),
        ("softmin", {"temperature": 0.0}, [-1.0, 0.0, -1.0], [0.5, 0.0, 0.5]),
        ("log_softmax", {}, [INF, 0.0, INF], [-np.log(2.0), -INF, -np.log(2.0)]),
        ("log_softmax", {"temperature": INF}, [1.0, 2.0, 3.0], [-np.log(3.0)] * 3),
        ("log_softmax", {"temperature": 0.0}, [1.0, 3.0, 3.0], [-INF, -np.log(2.0), -np.log(2.0)]),
        ("sparsemax", {}, [0.75, -1.0, 0.25], [0.75, 0.0, 0.25]),
        ("sparsemax", {"temperature": 0.0}, [1.0, 3.0, 3.0], [0.0, 0.5, 0.5]),
        ("sparsemax", {"temperature": INF}, [1.0, 3.0, -1e308], [1 / 3] * 3),
        ("sparsemax", {}, [INF, 0.0, INF], [0.5, 0.0, 0.5]),
        ("argmax", {}, [1.0, 3.0, 3.0], [0.0, 1.0, 0.0]),
        ("argmax", {}, [-INF, -INF], [1.0, 0.0]),
        ("smooth_maximum", {"beta": INF}, [1.0, 3.0, -5.0], 3.0),
        ("smooth_maximum", {"beta": -INF}, [1.0, 3.0, -5.0], -5.0),
        ("smooth_maximum", {"beta": 0.0}, [1.0, 3.0, -5.0], -1 / 3),
        ("smooth_maximum", {"beta": 1.0}, [INF, 3.0, -INF], INF),
        ("smooth_maximum", {"beta": 1.0}, [-INF, 3.0, 3.0], 3.0),
        ("smooth_maximum", {"beta": 1e-20}, [1.0, -1.0], 1e-20),
    ],
)
def test_limits(key, parameters, x, y):
    np.testing.assert_allclose(function(key)(x, **parameters), y, rtol=1e-15)


@pytest.mark.parametrize(
    ("key", "x", "why"),
    [
        ("softmax", [-INF, -INF], "nothing but -inf has no limit"),
        ("log_softmax", [-INF], "nothing but -inf"),
        ("sparsemax", [-INF], "nothing but -inf"),
        ("gumbel_softmax", [-INF], "nothing but -inf"),
        ("softmin", [INF, INF], r"nothing but \+inf has no limit"),
    ],
)
def test_where_there_is_no_limit_that_is_said(key, x, why):
    with pytest.raises(ValueError, match=why):
        function(key)(x)
    with pytest.raises(ValueError, match=why):
        function(key).vjp([[0.0] * len(x), x], 1.0)


def test_the_mean_of_both_infinities_has_no_limit():
    with pytest.raises(ValueError, match="the mean of"):
        function("smooth_maximum")([INF, -INF], beta=0.0)


@pytest.mark.parametrize("key", ["softmax", "softmin", "log_softmax", "gumbel_softmax"])
def test_large_arrays_are_computed_like_small_ones(key):
    f, rng = function(key), np.random.default_rng(6)
    x, g = rng.normal(size=(900, 40)), rng.normal(size=(900, 40))
    x[3] *= 1e306
    x[5, 2], x[5, 7] = INF, INF
    x[6, 4] = np.nan
    x[7] = 1.0 + 1e-12 * x[7]
    x[8, 5] = 80.0
    x[9] -= 5000.0
    g[10] += 1e8
    whole, (value, vjp) = f(x), f.pullback(x)
    assert np.array_equal(whole, value, equal_nan=True)
    pulled = vjp(g)
    for found, wanted in zip(f.value_and_vjp(x, g), (value, pulled), strict=True):
        np.testing.assert_allclose(found, wanted, rtol=1e-13)
    for row in range(0 if key != "gumbel_softmax" else 900, 12):
        np.testing.assert_allclose(whole[row], f(x[row]), rtol=2e-14)
        np.testing.assert_allclose(pulled[row], f.vjp(x[row], g[row]), rtol=1e-12, atol=1e-300)


def test_a_gumbel_softmax_chooses_as_often_as_softmax_says():
    f, x = function("gumbel_softmax"), np.array([0.0, 1.0, 2.0])
    chosen = f(np.tile(x, (20_000, 1)), seed=7, hard=1)
    assert set(np.unique(chosen)) == {0.0, 1.0}
    assert abs(chosen.mean(axis=0) - function("softmax")(x)).max() < 0.012
    assert np.array_equal(f(x, seed=7), f(x, seed=7)) and not np.array_equal(f(x, seed=7), f(x, seed=8))
    assert np.array_equal(f(np.tile(x, (3, 1)), seed=7)[0], f(x, seed=7)), "a vector's noise is that of the batch's first"
    assert np.array_equal(f.jacobian(x, hard=1), f.jacobian(x, hard=0))
    with pytest.raises(ValueError, match=r"seed = 1.5 is not a whole number"):
        f(x, seed=1.5)


def test_the_catalogue_holds_both_kinds_and_tells_them_apart():
    assert {f.key for f in FUNCTIONS} >= {*SHARES, "log_softmax", "softmax2d", "smooth_maximum"}
    assert all(f.kind == "vector" and f.family == "vectors" for f in FUNCTIONS)
    assert find("ソフトマックス") is function("softmax") and function("softmax") in search("soft")
    assert all(f.kind == "elementwise" for f in elementwise.values()) and "softmax" not in elementwise
    assert list(catalogue)[: len(elementwise)] == list(elementwise), "vector functions come last"


def test_a_misspelt_declaration_fails_at_once():
    plain = {"key": "k", "title": "K", "latex": VectorLatex("x"), "references": (Reference("Nobody", 2000),)}

    def declare(**changes):
        VectorFunction(**{**plain, "at": lambda x: x, **changes})

    declare()
    for changes, why in (
        ({"key": "Key"}, "lower-case"),
        ({"at": lambda x, beta: x}, r"at must take \(x, \)"),
        ({"parameters": (TEMPERATURE,)}, r"at must take \(x, temperature\)"),
        ({"presets": {"PyTorch": {"temperature": 1.0}}}, "unknown parameter"),
    ):
        with pytest.raises(ValueError, match=why):
            declare(**changes)


@pytest.mark.parametrize(("key", "sign"), [("softmax", 1.0), ("softmin", -1.0)])
def test_a_jacobian_near_temperature_zero_holds_shares_below_the_floats(key, sign):
    jacobian = function(key).jacobian([0.0, sign * -730.0 * 2.0**-900], temperature=2.0**-900)
    share = math.exp(-730.0 + 900.0 * math.log(2.0)) * sign
    np.testing.assert_allclose(jacobian, [[share, -share], [-share, share]], rtol=1e-12)
