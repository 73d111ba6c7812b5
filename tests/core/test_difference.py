"""How far apart two functions are, against values worked out elsewhere at high precision."""

import numpy as np
import pytest

from actexplorer.core.difference import Difference, gaps, mirrored
from actexplorer.core.registry import elementwise


def between(f, g, x_range=(-5.0, 5.0), **parameters):
    p, q = parameters.get("p", {}), parameters.get("q", {})
    return gaps(Difference(elementwise[f], p, elementwise[g], q), x_range)


def test_hard_swish_stands_in_for_swish_to_within_0_1423():
    f, df, _ = between("hardswish", "swish")
    assert f.gap == pytest.approx(0.142277619533, abs=1e-12)
    assert abs(f.x) == pytest.approx(3.0, abs=1e-9), "the gap is largest at the knees"
    assert (df.gap, abs(df.x)) == (pytest.approx(0.41189589398483, abs=1e-12), pytest.approx(3.0, abs=1e-9)), (
        "the limit before the jump of f′"
    )


def test_the_two_gelus():
    f, df, _ = between("gelu_tanh", "gelu")
    assert f.gap == pytest.approx(4.73235520687e-4, rel=1e-10)
    assert abs(f.x) == pytest.approx(2.69894138638, abs=1e-5)
    assert df.gap == pytest.approx(8.68451835e-4, rel=1e-8)


def test_the_two_hard_sigmoids():
    f, _, _ = between("hardsigmoid", "hardsigmoid", q={"slope": 0.2})
    assert f.gap == pytest.approx(1 / 12, abs=1e-12)
    assert abs(f.x) == pytest.approx(2.5, abs=1e-9)


def test_values_at_a_jump_count():
    f, _, _ = between("step", "step", p={"value_at_zero": 1.0})
    assert f[:2] == (0.0, 1.0)


def test_where_many_points_are_as_far_apart_the_breakpoint_is_named():
    assert [gap[:2] for gap in between("swish", "relu")[1:]] == [(0.0, 0.5), (0.0, 0.5)]


def test_the_other_side_of_an_even_difference():
    difference = Difference(elementwise["hardswish"], {}, elementwise["swish"], {})
    assert [mirrored(difference, gap, n) for n, gap in enumerate(gaps(difference, (-5.0, 5.0)))][:2] == [True, True]
    odd = Difference(elementwise["hardsigmoid"], {}, elementwise["sigmoid"], {})
    assert mirrored(odd, gaps(odd, (-5.0, 5.0))[0], 0)
    assert not mirrored(difference, gaps(difference, (-2.0, 3.0))[0]._replace(x=1.0), 0)


def test_a_function_is_nowhere_from_itself():
    assert [g.gap for g in between("relu", "relu")] == [0.0, 0.0, 0.0]


def test_breakpoints_of_both_count_and_those_in_common_cancel():
    relu_and_leaky = Difference(elementwise["relu"], {}, elementwise["leaky_relu"], {"negative_slope": 0.25})
    (b,) = relu_and_leaky.breakpoints()
    assert (b.x, b.order, b.left.df, b.right.df) == (0.0, 1, -0.25, 0.0)
    assert Difference(elementwise["relu"], {}, elementwise["relu"], {}).breakpoints() == ()
    step_and_relu6 = Difference(elementwise["step"], {}, elementwise["relu6"], {})
    assert [(b.x, b.order) for b in step_and_relu6.breakpoints()] == [(0.0, 0), (6.0, 1)]


def test_exploding_functions_leave_no_warning_and_no_nan():
    f, _, _ = between("sinh", "cosh", (-800.0, 800.0))
    assert np.isfinite(f.rms) or f.rms == np.inf
    assert f.gap == np.inf or np.isfinite(f.gap)
