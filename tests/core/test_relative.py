"""Relative differences: quotients, their gaps at zeros of g, and the numbers about them."""

import math

import numpy as np
import pytest

from actexplorer.core.difference import Difference
from actexplorer.core.registry import elementwise
from actexplorer.core.relative import Relative, relative_extent, relative_gaps, sample_relative
from actexplorer.core.window import Window


def relative(f, g, **parameters):
    return Relative(Difference(elementwise[f], parameters.get("p", {}), elementwise[g], parameters.get("q", {})))


def test_each_order_is_measured_by_its_own():
    x = np.linspace(-4.0, 4.0, 41)
    mish, swish = elementwise["mish"].jet(x), elementwise["swish"].jet(x)
    for quotient, f, g in zip(relative("mish", "swish").jet(x), mish, swish, strict=True):
        some = g != 0.0
        np.testing.assert_allclose(quotient[some], (f - g)[some] / np.abs(g[some]), rtol=1e-12)


def test_there_is_no_quotient_where_g_is_0():
    jet = relative("swish", "relu").jet(np.array([-1.0, 0.0, 1.0]))
    assert np.isnan(jet.f[:2]).all() and np.isfinite(jet.f[2])
    samples = sample_relative(relative("swish", "relu"), Window((-5.0, 5.0), ((-1.0, 1.0),) * 3, 400, 300))
    assert samples.f.x.min() > 0.0 and samples.f.starts.size == 1
    assert samples.d2f.x.size == 0, "ReLU″ is 0 everywhere"


def test_curves_break_at_poles_and_at_jumps():
    window = Window((-5.0, 5.0), ((-3.0, 3.0),) * 3, 400, 300)
    tanh = sample_relative(relative("sigmoid", "tanh"), window).d2f
    crossing = np.flatnonzero(np.sign(tanh.y[1:]) != np.sign(tanh.y[:-1])) + 1
    leaps = [i for i in crossing if abs(tanh.y[i] - tanh.y[i - 1]) > 6.0]
    assert set(leaps) <= set(tanh.starts), "no line is drawn across the window at a pole"
    kink = sample_relative(relative("relu", "softplus"), window).df
    left, right = kink.y[kink.x == 0.0]
    assert (left, right) == (-1.0, 1.0), "both limits of ReLU′ against ½"
    assert np.flatnonzero(kink.x == 0.0)[1] in kink.starts


def test_the_largest_relative_gap():
    f, df, _ = relative_gaps(relative("hardsigmoid", "sigmoid"), (-2.0, 2.0))
    x = np.linspace(-2.0, 2.0, 400_001)
    hard, soft = elementwise["hardsigmoid"].jet(x), elementwise["sigmoid"].jet(x)
    assert f.gap == pytest.approx(np.max(np.abs(hard.f - soft.f) / soft.f), rel=1e-9)
    assert df.gap == pytest.approx(np.max(np.abs(hard.df - soft.df) / soft.df), rel=1e-9)
    f, _, _ = relative_gaps(relative("sigmoid", "tanh"), (-4.0, 5.0))
    assert f.gap == math.inf and abs(f.x) < 1e-9, "tanh is 0 there, the sigmoid is not"
    f, _, _ = relative_gaps(relative("hardswish", "swish"), (-2.0, 2.0))
    assert math.isfinite(f.gap), "both are 0 at 0"
    f, df, d2f = relative_gaps(relative("relu", "relu"), (-5.0, 5.0))
    assert (f.gap, df.gap) == (0.0, 0.0) and math.isnan(d2f.gap)


def test_ranges_leave_poles_out():
    low, high = relative_extent(relative("cosh", "sinh"), (-5.0, 5.0))[0]
    assert -1.0 < low < high < 40.0
