"""Training at random: what a seed draws, and what is shown of it."""

import numpy as np
import pytest

from actexplorer import elementwise
from actexplorer.core.spread import spread

RRELU = elementwise["rrelu"]


def test_every_element_has_a_slope_of_its_own_between_the_bounds() -> None:
    f, df, d2f = RRELU.sample(np.full(20_000, -2.0), seed=5, lower=0.25, upper=0.75)
    assert 0.25 <= df.min() < 0.251 and 0.749 < df.max() <= 0.75
    assert np.unique(df).size == df.size and (f == -2.0 * df).all() and (d2f == 0.0).all()
    assert df.mean() == pytest.approx(0.5, abs=0.005) and df.var() == pytest.approx(1 / 48, rel=0.03), "they are uniform"
    assert abs(np.corrcoef(df[1:], df[:-1])[0, 1]) < 0.03
    above, slope, _ = RRELU.sample([0.5, 3.0], seed=5)
    assert above.tolist() == [0.5, 3.0] and slope.tolist() == [1.0, 1.0]


def test_the_same_seed_gives_the_same_values_at_once_and_in_parts() -> None:
    x = np.linspace(-5.0, 5.0, 1001)
    whole = RRELU.sample(x, seed=3)
    assert all(np.array_equal(a, b) for a, b in zip(whole, RRELU.sample(x, seed=3), strict=True))
    parts = [RRELU.sample(x[n : n + 400], seed=3, first=n).f for n in (0, 400, 800)]
    assert np.array_equal(np.concatenate(parts), whole.f)
    assert not np.array_equal(RRELU.sample(x, seed=4).f, whole.f)
    assert whole.f[0] == pytest.approx(-0.7142178829, rel=1e-9), "in every version of this program"


def test_shapes_types_and_ends() -> None:
    drawn = RRELU.sample(np.full((2, 3), -1, dtype=np.float32), seed=1)
    assert drawn.f.shape == (2, 3) and drawn.df.dtype == np.float32
    f, df, _ = RRELU.sample([-np.inf, np.nan, np.inf, -np.inf], seed=1, lower=0.0, upper=0.0)
    assert np.array_equal(f, [0.0, np.nan, np.inf, 0.0], equal_nan=True)
    assert np.array_equal(df, [0.0, np.nan, 1.0, 0.0], equal_nan=True)
    assert elementwise["relu"].sample is None


def test_what_makes_no_sense_is_refused() -> None:
    for seed in (-1, 0.5, "1"):
        with pytest.raises(ValueError, match="rrelu: the seed is a whole number from 0"):
            RRELU.sample(-1.0, seed=seed)
    with pytest.raises(ValueError, match="lower"):
        RRELU.sample(-1.0, lower=1.0, upper=0.0)


def test_what_is_shown_lies_between_the_bounds() -> None:
    parameters = {"lower": 0.1, "upper": 0.6}
    shown = spread(RRELU, parameters, 2, (-4.0, 1.0))
    assert shown.x.tolist() == [-4.0, 0.0]
    assert shown.low[0] == pytest.approx([-2.4, 0.0]) and shown.high[0] == pytest.approx([-0.4, 0.0])
    assert (shown.low[1], shown.high[1]) == (pytest.approx([0.1, 0.1]), pytest.approx([0.6, 0.6]))
    assert 50 <= shown.at.size <= 100 and shown.at.min() >= -4.0 and shown.at.max() < 0.0
    assert ((shown.drawn[1] >= 0.1) & (shown.drawn[1] <= 0.6)).all() and np.ptp(shown.drawn[1]) > 0.4
    assert shown.drawn[0] == pytest.approx(shown.at * shown.drawn[1])
    assert 20 <= spread(RRELU, parameters, 2, (-4.0, 1.0), wide=False).at.size <= 50
    assert spread(RRELU, parameters, 2, (1.0, 4.0)).at.size == 0 == spread(RRELU, parameters, 2, (1.0, 4.0)).x.size


def test_elements_keep_their_slopes_as_the_view_is_panned() -> None:
    one, other = (spread(RRELU, {}, 2, (low, low + 10.0)) for low in (-9.0, -7.3))
    _, mine, theirs = np.intersect1d(one.at.round(9), other.at.round(9), return_indices=True)
    assert mine.size > 60 and np.array_equal(one.drawn[1][mine], other.drawn[1][theirs])
    assert not np.array_equal(spread(RRELU, {}, 3, (-9.0, 1.0)).drawn, one.drawn)
