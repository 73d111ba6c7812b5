"""Fitting a maxout: how close it comes, and what can be watched."""

from itertools import pairwise

import numpy as np
import pytest

from actexplorer.core.activation import Line
from actexplorer.core.envelope import Envelope
from actexplorer.core.maxout_fit import MOST_STEPS, bends_down, fit, sampled, spread


def last(target, count=8, **options):
    states = list(fit(target, spread(target, count), **options))
    assert states[-1].done
    assert not any(state.done for state in states[:-1])
    return states[-1]


def largest_error(state, f, low, high):
    x = np.linspace(low, high, 20_001)
    return np.abs(Envelope(state.lines).jet(x).f - f(x)).max() / np.ptp(f(x))


@pytest.mark.parametrize("method", ["squares", "gradient"])
def test_eight_pieces_fit_the_square_within_a_hundredth_of_its_range(method):
    found = last(sampled("square", (-1.0, 1.0)), method=method)
    assert found.step <= MOST_STEPS == 2000
    assert largest_error(found, np.square, -1.0, 1.0) < 0.01
    assert found.largest == pytest.approx(largest_error(found, np.square, -1.0, 1.0), rel=0.03)
    assert found.rms < 0.005


@pytest.mark.parametrize(
    ("key", "shown", "bar"),
    [("exponential", (-3.0, 3.0), 0.01), ("cube", (-2.0, 2.0), 0.02), ("softplus", (-5.0, 5.0), 0.003)],
)
@pytest.mark.parametrize("method", ["squares", "gradient"])
def test_other_convex_functions_are_fitted_as_well(key, shown, bar, method):
    assert last(sampled(key, shown), method=method).largest < bar


def test_each_norm_makes_its_own_error_smaller():
    target = sampled("cosh", (-3.0, 3.0))
    worst, mean = last(target, norm="largest"), last(target, norm="square")
    assert worst.largest < mean.largest
    assert mean.rms < worst.rms


def test_least_squares_finds_the_lines_of_a_maxout():
    found = last(sampled("relu", (-1.0, 1.0)), count=2, norm="square")
    assert sorted(found.lines) == [pytest.approx((0.0, 0.0), abs=1e-9), pytest.approx((1.0, 0.0), abs=1e-9)]


def test_a_fit_is_the_same_every_time_and_begins_with_its_start():
    target = sampled("square", (-1.0, 1.0))
    start = (Line(-1.0, 0.25), Line(1.0, 0.25), Line(0.0, -9.0))
    first, again = ([state.lines for state in fit(target, start, method="gradient", steps=120)] for _ in range(2))
    assert first == again
    assert len(first) == 121
    assert first[0] == tuple(pytest.approx(line) for line in start)


@pytest.mark.parametrize("method", ["squares", "gradient"])
def test_a_line_that_wins_nowhere_is_put_to_use(method):
    target = sampled("square", (-1.0, 1.0))
    start = (Line(-1.0, 0.0), Line(1.0, 0.0), Line(0.0, -9.0), Line(0.5, -9.0))
    assert Envelope(start).losers
    *_, state = fit(target, start, method=method)
    assert not Envelope(state.lines).losers
    assert state.largest < 0.05


def test_it_does_not_depend_on_where_the_range_lies_nor_on_its_units():
    near, far = (last(sampled("square", shown)) for shown in ((-1.0, 1.0), (-1e4, 1e4)))
    assert far.largest == pytest.approx(near.largest, rel=1e-6)


def test_every_line_of_the_default_start_wins_as_much():
    target = sampled("cosh", (-2.0, 6.0))
    ends = [-2.0, *(kink.x for kink in Envelope(spread(target, 8)).kinks), 6.0]
    assert [b - a for a, b in pairwise(ends)] == pytest.approx([1.0] * 8)


def test_a_target_that_is_not_convex_is_found_out():
    assert bends_down(sampled("square", (-1.0, 1.0))) is None
    assert bends_down(sampled("relu", (-1.0, 1.0))) is None
    assert bends_down(sampled("identity", (-1.0, 1.0))) is None
    assert bends_down(sampled("gelu", (-1.0, 1.0))) is None
    assert bends_down(sampled("gelu", (-3.0, 3.0))) == pytest.approx(-3.0, abs=0.1)
    assert bends_down(sampled("tanh", (-1.0, 1.0))) == pytest.approx(0.0, abs=0.01)
    assert bends_down(sampled("step", (-1.0, 1.0))) == pytest.approx(0.0, abs=0.01)


@pytest.mark.parametrize(
    ("key", "shown", "said"),
    [
        ("square", (1.0, -1.0), "reversed"),
        ("square", (1.0, 1.0), "empty"),
        ("exponential", (0.0, 1000.0), "exponential is too large, or not defined, somewhere from 0 to 1000"),
        ("nothing", (0.0, 1.0), "unknown function"),
    ],
)
def test_what_cannot_be_fitted_is_refused_in_one_line(key, shown, said):
    with pytest.raises((KeyError, ValueError), match=said):
        sampled(key, shown)


def test_a_constant_is_fitted_exactly():
    target = sampled("relu", (-2.0, -1.0))
    assert last(target, count=3).largest < 1e-12
