"""Automatic ranges: every curve in sight, none flattened, nothing degenerate, no jitter."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from actexplorer import Activation, elementwise
from actexplorer.core.extent import combine, extent
from actexplorer.core.window import check_range

from .departure import random_parameters

ELEMENTWISE = list(elementwise.values())
numbers = st.floats(-1e100, 1e100)
ranges = st.tuples(numbers, numbers).map(lambda pair: (min(pair), max(pair)))


def test_values_at_the_ends_count() -> None:
    assert extent(elementwise["step"], {}, (0.0, 5.0))[0] == (0.0, 1.0)
    assert extent(elementwise["trelu"], {}, (1.0, 2.0))[0] == (0.0, 2.0)
    assert extent(elementwise["relu"], {}, (-5.0, 0.0))[1] == (0.0, 0.0)


@pytest.mark.parametrize("function", ELEMENTWISE, ids=lambda f: f.key)
def test_extents_reach_the_extremes(function: Activation) -> None:
    random = np.random.default_rng(len(function.key))
    for width in (1e-3, 10.0, 1e4):
        parameters = random_parameters(function, random)
        low = random.uniform(-width, 0.0)
        x = np.unique(np.concatenate([np.linspace(low, low + width, 50_001), np.linspace(-3.0, 3.0, 10_001)]))
        x = x[(x >= low) & (x <= low + width)]
        found = extent(function, parameters, (low, low + width))
        for values, (bottom, top) in zip(function.jet(x, **parameters), found, strict=True):
            values = np.clip(values[~np.isnan(values)], -1e100, 1e100)
            if not values.size or function.key == "soft_exponential":  # whose poles are left out
                continue
            slack = 0.01 * max(top - bottom, 1e-9 * abs(top))
            assert bottom <= values.min() + slack and top >= values.max() - slack


def test_limits_at_jumps_belong_to_the_extent() -> None:
    assert extent(elementwise["threshold"], {"threshold": 2.0, "value": -7.0}, (1.9, 2.1))[0] == (-7.0, pytest.approx(2.1))
    assert extent(elementwise["relu"], {}, (-1.0, 1.0)) == ((0.0, 1.0), (0.0, 1.0), (0.0, 0.0))


def test_a_pole_does_not_make_the_rest_flat() -> None:
    f, df, _ = extent(elementwise["soft_exponential"], {"alpha": -0.5}, (-5.0, 5.0))
    assert f[0] < -2.0 and df[1] < 200.0


@given(st.lists(ranges, max_size=6), st.floats(0.0, 1e6))
def test_whatever_the_extents_the_canvas_can_show_the_range(extents: list[tuple[float, float]], modest: float) -> None:
    fit = combine(extents, modest)
    assert check_range(*fit.range) == fit.range
    if not fit.clipped:
        assert all(fit.range[0] <= low and high <= fit.range[1] for low, high in extents)


@pytest.mark.parametrize("level", [0.0, 1.0, -1.0, 1e-300, 1e-12, 1e300, 123456789.0])
def test_a_constant_lies_inside(level: float) -> None:
    low, high = combine([(level, level)]).range
    assert low <= level <= high
    assert check_range(low, high)


def test_no_values_at_all_leave_a_range() -> None:
    assert combine([]).range == combine([(math.nan, math.nan)]).range == (-1.0, 1.0)


@pytest.mark.parametrize("exploding", ["exponential", "sinh", "cosh"])
def test_one_exploding_curve_does_not_flatten_the_others(exploding: str) -> None:
    curves = [extent(elementwise[key], {}, (-10.0, 10.0)) for key in ("relu", "tanh", exploding)]
    for order in range(3):
        ordinary = combine([c[order] for c in curves[:2]], 40.0 * (order == 0))
        fit = combine([c[order] for c in curves], 40.0 * (order == 0))
        assert fit.clipped and not ordinary.clipped
        assert fit.range[1] - fit.range[0] < 2.5 * (ordinary.range[1] - ordinary.range[0])
    assert not combine([curves[2][0]]).clipped


def test_small_curves_beside_ordinary_ones_are_not_taken_for_the_rule() -> None:
    near_zero = [extent(elementwise[key], {}, (-5e-10, 5e-10)) for key in ("relu", "gelu")]
    assert combine([c[1] for c in near_zero]).range[1] > 1.0


def test_the_range_stands_still_while_a_curve_moves_a_little() -> None:
    limits = [combine([extent(elementwise["swish"], {"beta": b}, (-5.0, 5.0))[1]]).range for b in np.linspace(0.9, 1.1, 200)]
    assert len(set(limits)) <= 4
