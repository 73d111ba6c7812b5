"""Every function in the catalogue keeps the promises of its record, at defaults, presets, slider ends and domain edges."""

import mpmath
import numpy as np
import pytest
from numpy.typing import NDArray

from actexplorer import Activation, elementwise
from actexplorer.core.activation import Jet, Line
from actexplorer.core.evaluate import BLOCK, LARGE

from .cases import Parameters, cases

ORDERS = ("f", "df", "d2f")
EXTREMES = np.array([0.0, -0.0, 5e-324, -5e-324, 2.3e-308, -2.3e-308, 1e150, -1e150, 1e200, -1e200, 1e308, -1e308])
LARGEST = np.finfo(float).max

every_case = pytest.mark.parametrize(("function", "parameters"), cases())
every_function = pytest.mark.parametrize("function", [pytest.param(f, id=key) for key, f in elementwise.items()])
every_learnable = pytest.mark.parametrize(
    ("function", "parameters"), cases(*(f for f in elementwise.values() if any(p.learnable for p in f.parameters)))
)


def close(a: object, b: object, tolerance: float) -> bool:
    """Return whether two jets' components agree, relative to what is larger than 1, infinities included."""
    return all(np.allclose(p, q, rtol=tolerance, atol=tolerance) for p, q in zip(a, b, strict=True))


def undefined(function: Activation, parameters: Parameters) -> float:
    """Return up to where a function has no value, −∞ where it has one everywhere."""
    alpha = parameters.get("alpha", 1.0)
    return 1.0 / alpha - alpha if function.key == "soft_exponential" and alpha < 0.0 else -np.inf


def sample(size: int, seed: int = 0) -> NDArray[np.float64]:
    return np.random.default_rng(seed).normal(0.0, 4.0, size)


def test_no_step_on_the_way_overflows():
    slopes = elementwise["meta_acon"].jet(np.array([-1.7e308, 1.7e308]), p1=5.0, p2=0.0)
    assert slopes.df.tolist() == [2.5, 5.0] and slopes.d2f.tolist() == [0.0, 0.0]
    for x, b, truth in ((1e103, 1e100, 5e-210), (1e149, 9e199, 4.5e-248)):
        assert elementwise["squareplus"].jet(np.array([x]), b=b).d2f[0] == pytest.approx(truth, rel=1e-12)


@every_function
def test_far_out_a_second_derivative_is_0_or_what_it_is(function):
    """Not what is left of exponentials that were kept from overflowing."""
    x = np.array([6.0, 30.0, 100.0, 400.0, 750.0, 1e4, 1e6])
    d2f = function.jet(np.concatenate([-x, x])).d2f
    d2f = d2f[np.isfinite(d2f)]
    assert (d2f[np.abs(d2f) < 1e-300] == 0.0).all(), d2f


@every_case
def test_limits_at_breakpoints_are_those_of_the_jet(function: Activation, parameters: Parameters) -> None:
    for point in function.breakpoints(**parameters):
        before, after = np.nextafter(point.x, -np.inf), np.nextafter(point.x, np.inf)
        assert close(function.jet(before, **parameters), point.left, 1e-9)
        assert close(function.jet(after, **parameters), point.right, 1e-9)
        unequal = [a != b for a, b in zip(point.left, point.right, strict=True)]
        assert unequal.index(True) == point.order


@every_case
def test_at_a_breakpoint_both_derivatives_come_from_one_side(function: Activation, parameters: Parameters) -> None:
    for point in function.breakpoints(**parameters):
        at = function.jet(point.x, **parameters)
        assert any(close(at[1:], side[1:], 1e-12) for side in (point.left, point.right))
        if point.order:
            assert close(at[:1], point.left[:1], 1e-12)


@every_case
def test_nothing_jumps_but_at_breakpoints(function: Activation, parameters: Parameters) -> None:
    """Halve the cells across which a component changes most, again and again: only a jump survives that."""
    points = [p.x for p in function.breakpoints(**parameters)]
    grid = np.setdiff1d(np.concatenate([np.linspace(-12.0, 12.0, 3001), sample(500)]), points)
    grid = grid[grid > undefined(function, parameters)]
    for order, name in enumerate(ORDERS):

        def value(x: NDArray[np.float64], name: str = name) -> NDArray[np.float64]:
            return np.asarray(getattr(function.jet(x, **parameters), name))

        a, b = grid[:-1], grid[1:]
        jumping = [p.x for p in function.breakpoints(**parameters) if p.order <= order]
        whole = np.searchsorted(jumping, a) == np.searchsorted(jumping, b)
        change = np.abs(value(b) - value(a))
        worst = np.argsort(np.where(whole, change, -1.0))[-40:]
        a, b = a[worst], b[worst]
        for _ in range(60):
            middle = 0.5 * (a + b)
            left = np.abs(value(middle) - value(a)) >= np.abs(value(b) - value(middle))
            a, b = np.where(left, a, middle), np.where(left, middle, b)
        assert np.all(np.abs(value(b) - value(a)) <= 1e-8 * (1.0 + np.abs(value(a)))), (name, a)


@every_case
def test_nan_and_infinities(function: Activation, parameters: Parameters) -> None:
    left, right = function.tails(**parameters).limits()
    jet = function.jet(np.array([np.nan, -np.inf, np.inf, 1.0]), **parameters)
    here = function.jet(1.0, **parameters)
    for values, low, high, finite in zip(jet, left, right, here, strict=True):
        np.testing.assert_array_equal(values, [np.nan, low, high, finite])


@every_case
@pytest.mark.parametrize("end", [-1.0, 1.0], ids=["left", "right"])
def test_far_out_the_jet_is_what_the_tails_say(function: Activation, parameters: Parameters, end: float) -> None:
    tail = function.tails(**parameters)[int(end > 0.0)]
    if not isinstance(tail, Line):
        far, farther = (function.jet(end * size, **parameters) for size in (1e100, 1e300))
        for before, value, limit in zip(far, farther, tail, strict=True):
            if np.isinf(limit):
                assert value == limit or np.sign(limit) * (value - before) > 1.0
            elif not np.isnan(limit):
                assert close([value], [limit], 1e-12)
        return
    for size, tolerance in ((1e6, 1e-5), (1e12, 1e-11), (1e300, 1e-15), (1e308, 1e-15)):
        jet = function.jet(end * size, **parameters)
        assert close(jet, Jet(tail.slope * end * size + tail.intercept, tail.slope, 0.0), tolerance), size
    near = end * 1e6
    assert abs(function(near, **parameters) - tail.slope * near - tail.intercept) <= 1e-5


@every_case
def test_extremes(function: Activation, parameters: Parameters) -> None:
    x = np.append(EXTREMES, [LARGEST, -LARGEST])
    jet = function.jet(x, **parameters)
    start = undefined(function, parameters)
    for values in jet:
        np.testing.assert_array_equal(np.isnan(values), x <= start)
    jumps = {p.x for p in function.breakpoints(**parameters)}
    if 0.0 not in jumps and start != 0.0:
        assert close(np.array(jet)[:, :6].T, [function.jet(0.0, **parameters)] * 6, 1e-15)


@every_function
@pytest.mark.parametrize("shape", [(0,), (3, 0), (), (1,), (2, 3, 4), (3, BLOCK), (BLOCK + 1,)], ids=str)
def test_any_shape_gives_the_values_of_its_elements(function: Activation, shape: tuple[int, ...]) -> None:
    x = sample(int(np.prod(shape))).reshape(shape)
    jet = function.jet(x)
    pieces = [function.jet(piece) for piece in np.array_split(x.ravel(), 7)]
    for order, values in enumerate(jet):
        assert values.shape == shape
        assert values.dtype == np.float64
        np.testing.assert_allclose(values.ravel(), np.concatenate([p[order] for p in pieces]), rtol=1e-13)
    np.testing.assert_array_equal(function(x), jet.f)


@every_case
def test_large_arrays_hold_the_values_of_their_elements(function: Activation, parameters: Parameters) -> None:
    x = sample(LARGE + 9)
    x[-3:] = np.nan, -np.inf, np.inf
    jet = function.jet(x, **parameters)
    for part in (slice(0, 99), slice(LARGE - 9, LARGE + 9)):
        for whole, values in zip(jet, function.jet(x[part], **parameters), strict=True):
            np.testing.assert_allclose(whole[part], values, rtol=1e-12, atol=1e-15)


@every_function
def test_results_are_arrays_of_their_own(function: Activation) -> None:
    for x in (sample(10), sample(LARGE + 9), sample(12).reshape(3, 4), sample(1).reshape(())):
        original = x.copy()
        jet = function.jet(x)
        for i, values in enumerate(jet):
            assert values.flags.writeable
            assert not any(np.shares_memory(values, other) for other in (x, *jet[i + 1 :]))
            values[...] = 7.0
        np.testing.assert_array_equal(x, original)


@every_function
def test_layouts_of_memory(function: Activation) -> None:
    x = sample(60).reshape(6, 10)
    plain = function.jet(x)
    frozen = x.copy()
    frozen.flags.writeable = False
    big_endian = x.astype(">f8")
    for other in (np.asfortranarray(x), x.repeat(2, axis=1)[:, ::2], x[::-1, ::-1][::-1, ::-1], frozen, big_endian):
        for got, wanted in zip(function.jet(other), plain, strict=True):
            np.testing.assert_allclose(got, wanted, rtol=1e-13)


@every_function
@pytest.mark.parametrize("dtype", [np.float32, np.float16])
def test_short_floats_are_computed_long_and_rounded_once(function: Activation, dtype: type) -> None:
    x = np.concatenate([sample(50), [np.nan, np.inf, -np.inf, 0.0, 6e4, -6e4]]).astype(dtype)
    for got, long in zip(function.jet(x), function.jet(x.astype(np.float64)), strict=True):
        assert got.dtype == dtype
        with np.errstate(over="ignore"):
            np.testing.assert_array_equal(got, long.astype(dtype))


@every_function
def test_integers_lists_and_booleans_are_numbers(function: Activation) -> None:
    for x in ([-2, -1, 0, 1, 2], np.arange(-3, 4, dtype=np.int8), np.array([True, False]), (0.5, 1), 3, np.uint64(7)):
        for got, wanted in zip(function.jet(x), function.jet(np.asarray(x, dtype=np.float64)), strict=True):
            assert got.dtype == np.float64
            np.testing.assert_array_equal(got, wanted)


@every_case
def test_no_floating_point_error_escapes(function: Activation, parameters: Parameters) -> None:
    x = np.concatenate([EXTREMES, [np.nan, np.inf, -np.inf], sample(20), 200.0 * sample(20)])
    with np.errstate(all="ignore"):
        short = x.astype(np.float32)
    with np.errstate(all="raise"):
        function.jet(x, **parameters)
        function.jet(short, **parameters)
        function.gradients(x, **parameters)
        function.breakpoints(**parameters)
        function.tails(**parameters)


@every_learnable
def test_gradients_belong_to_the_learnable_parameters(function: Activation, parameters: Parameters) -> None:
    x = np.concatenate([sample(30), [0.0, np.nan]]).reshape(4, 8)
    x[np.isin(x, [p.x for p in function.breakpoints(**parameters)])] = 0.5  # differences straddle a breakpoint
    gradients = function.gradients(x, **parameters)
    assert list(gradients) == [p.name for p in function.parameters if p.learnable]
    for name, values in gradients.items():
        assert values.shape == x.shape
        assert np.isnan(values[-1, -1])
        here, step = function.check(**parameters)[name], 1e-5
        up, down = (function(x, **{**parameters, name: here + s}) for s in (step, -step))
        np.testing.assert_allclose(values, (up - down) / (2.0 * step), rtol=1e-6, atol=1e-6)
        assert function.gradients(x.astype(np.float32), **parameters)[name].dtype == np.float32


@every_learnable
def test_gradients_far_out(function: Activation, parameters: Parameters) -> None:
    for name, values in function.gradients(np.append(EXTREMES, [-np.inf, np.inf]), **parameters).items():
        assert not np.isnan(values[:-2]).any()
        for far, limit in zip(values[[-3, -4]], values[[-2, -1]], strict=True):
            if np.isnan(limit):  # a wave that grows
                assert (function.key, name) == ("snake", "a")
                assert parameters.get("a") != 0.0
            else:
                assert limit == (np.copysign(np.inf, far) if abs(far) > 1e100 else far)


@every_function
def test_presets_are_valid(function: Activation) -> None:
    for parameters in function.presets.values():
        function.check(**parameters)


def test_waves_keep_their_phase_up_to_the_largest_float() -> None:
    jet = elementwise["snake"].jet(LARGEST, a=1.0)
    with mpmath.workdps(700):
        double = 2 * mpmath.mpf(float(LARGEST))
        assert float(jet.df) == pytest.approx(float(1 + mpmath.sin(double)), rel=1e-12)
        assert float(jet.d2f) == pytest.approx(float(2 * mpmath.cos(double)), rel=1e-12)
