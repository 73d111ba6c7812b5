"""Upper envelopes of lines: who wins where, kinks and derivatives."""

import math
from fractions import Fraction

import numpy as np
import pytest

from actexplorer import catalogue
from actexplorer.core.activation import Line
from actexplorer.core.envelope import PRESETS, Envelope
from actexplorer.core.sampling import sample
from actexplorer.core.window import Window

INF = math.inf


def envelope(*lines):
    return Envelope(tuple(Line(*line) for line in lines))


def wins(found):
    return [(win.line, win.start, win.end) for win in found.wins]


def test_absolute_value_and_relu_are_maxouts_of_two_lines():
    absolute, relu = Envelope(PRESETS["abs"]), Envelope(PRESETS["relu"])
    x = np.array([-2.0, -0.5, 0.0, 3.0])
    assert absolute.jet(x).f.tolist() == [2.0, 0.5, 0.0, 3.0]
    assert [(k.x, k.y, k.weight) for k in absolute.kinks] == [(0.0, 0.0, 2.0)]
    assert relu.jet(x).f.tolist() == [0.0, 0.0, 0.0, 3.0]
    assert relu.jet(x).df.tolist() == [0.0, 0.0, 0.0, 1.0]
    assert relu.kinks[0].weight == 1.0


def test_a_line_that_never_wins_is_named_and_takes_no_part():
    found = envelope((0.0, -1.0), (-1.0, 0.0), (1.0, 0.0))
    assert wins(found) == [(1, -INF, 0.0), (2, 0.0, INF)]
    assert found.losers == (0,)


def test_a_line_that_only_touches_never_wins():
    assert envelope((-1.0, 0.0), (0.0, 0.0), (1.0, 0.0)).losers == (1,)
    nearly = 2.0**-1000
    assert wins(envelope((-1.0, 0.0), (0.0, nearly), (1.0, 0.0))) == [
        (0, -INF, -nearly),
        (1, -nearly, nearly),
        (2, nearly, INF),
    ]


def test_of_parallel_lines_the_higher_wins_and_of_equal_ones_the_first():
    assert wins(envelope((1.0, 0.0), (1.0, 2.0), (1.0, 1.0))) == [(1, -INF, INF)]
    found = envelope((2.0, 1.0), (2.0, 1.0), (0.0, 0.0), (0.0, 0.0))
    assert wins(found) == [(2, -INF, -0.5), (0, -0.5, INF)]
    assert found.losers == (1, 3)


def test_crossings_are_the_nearest_floats_to_the_exact_ones():
    a, b = Line(0.1, 1e16), Line(0.1 + 2**-56, 1e16 - 2.0)
    exact = (Fraction(a.intercept) - Fraction(b.intercept)) / (Fraction(b.slope) - Fraction(a.slope))
    found = Envelope((a, b))
    assert found.kinks[0].x == float(exact)
    assert found.kinks[0].weight == b.slope - a.slope


def test_a_crossing_beyond_the_floats_is_none():
    assert wins(envelope((0.0, 1e300), (1e-300, 0.0))) == [(0, -INF, INF)]


def test_many_lines_agree_with_the_largest_at_every_point():
    rng = np.random.default_rng(5)
    lines = rng.normal(size=(40, 2))
    found = envelope(*lines.tolist())
    x = np.linspace(-9.0, 9.0, 4001)
    values = lines[:, :1] * x + lines[:, 1:]
    assert np.array_equal(found.jet(x).f, values.max(axis=0))
    assert np.array_equal(found.jet(x).df, lines[values.argmax(axis=0), 0])
    assert sum(kink.weight for kink in found.kinks) == pytest.approx(lines[:, 0].max() - lines[:, 0].min(), rel=1e-12)
    assert all(kink.weight > 0.0 for kink in found.kinks)


def test_at_a_tie_the_first_line_gives_the_derivative_and_far_out_the_limits():
    assert float(envelope((1.0, 0.0), (0.0, 0.0)).jet(0.0).df) == 1.0
    assert float(envelope((0.0, 0.0), (1.0, 0.0)).jet(0.0).df) == 0.0
    jet = envelope((0.0, 3.0), (1.0, 0.0)).jet([-INF, INF, math.nan])
    assert jet.f[:2].tolist() == [3.0, INF]
    assert jet.df[:2].tolist() == [0.0, 1.0]
    assert np.isnan(jet).all(axis=0).tolist() == [False, False, True]


@pytest.mark.parametrize("name", PRESETS)
def test_it_is_a_maxout_of_one_input(name):
    found, x = Envelope(PRESETS[name]), np.linspace(-2.0, 2.0, 41)
    maxout = catalogue["maxout"]
    assert np.array_equal(maxout(x[:, None], *found.weights)[:, 0], found.jet(x).f)
    assert np.array_equal(maxout.jacobian(x[:, None], *found.weights)[:, 0, 0], found.jet(x).df)


def test_it_is_sampled_like_any_function_with_an_arrow_a_kink():
    found = envelope((-1.0, 0.0), (0.5, 0.5), (2.0, -1.0))
    samples = sample(found, {}, Window((-3.0, 3.0), ((-1.0, 5.0), (-2.0, 3.0), (-1.0, 1.0)), 400, 300))
    assert [(arrow.x, arrow.weight) for arrow in samples.d2f.arrows] == [(-1.0 / 3.0, 1.5), (1.0, 1.5)]
    assert samples.f.x.size < 20


@pytest.mark.parametrize("lines", [(), ((math.nan, 0.0),), ((1.0, INF),)])
def test_what_is_no_line_is_refused(lines):
    with pytest.raises(ValueError, match="line"):
        envelope(*lines)
