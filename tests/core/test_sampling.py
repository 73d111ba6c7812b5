"""What is drawn of f, f′ and f″ is f, f′ and f″, at any zoom."""

import math
from collections.abc import Callable

import numpy as np
import pytest

from actexplorer import Activation, elementwise
from actexplorer.core.activation import Jet, Latex, Line, Reference, Tails
from actexplorer.core.marks import Arrow, Dot
from actexplorer.core.sampling import Samples, Window, check_range, sample
from actexplorer.core.window import steady

from .departure import departures, placed, random_parameters, random_window

ELEMENTWISE = list(elementwise.values())


def square(low: float, high: float, y: tuple[float, float] = (-2.0, 2.0), size: int = 500) -> Window:
    return Window((low, high), (y, y, y), size, size)


def drawn(key: str, window: Window, **parameters: float) -> Samples:
    return sample(elementwise[key], parameters, window)


@pytest.mark.parametrize("seed", range(4))
def test_drawn_curves_are_within_a_quarter_pixel_of_the_true_ones(seed: int, pytestconfig: pytest.Config) -> None:
    random = np.random.default_rng(seed)
    errors, worst = [], (0.0, "")
    for _ in range(900 if pytestconfig.getoption("soak") else 25):
        function = ELEMENTWISE[random.integers(len(ELEMENTWISE))]
        parameters = random_parameters(function, random)
        window = random_window(function, parameters, random)
        found = departures(function, parameters, window, sample(function, parameters, window))
        errors += found
        worst = max(worst, (max(found), f"{function.key} {parameters} {window}"))
    assert worst[0] < 0.25, worst
    assert np.percentile(errors, 99) < 0.2


@pytest.mark.parametrize("width", [1e-9, 1e-3, 10.0, 1e5, 1e9])
def test_a_spike_narrower_than_a_pixel_has_its_height(width: float) -> None:
    f, df, d2f = drawn("tanh", square(-0.37 * width, 0.63 * width))
    assert df.y.max() == pytest.approx(1.0, abs=1e-3)
    if width >= 10.0:
        assert (f.y.min(), f.y.max()) == pytest.approx((-1.0, 1.0), abs=1e-2)
        assert (d2f.y.min(), d2f.y.max()) == pytest.approx((-0.7698, 0.7698), abs=2e-3)
    bell = drawn("gaussian", square(-0.37e9, 0.63e9))
    assert bell.f.y.max() == pytest.approx(1.0, abs=1e-3)


@pytest.mark.parametrize("width", [1e-9, 1.0, 1e9])
def test_a_jump_is_a_gap_and_a_kink_a_corner(width: float) -> None:
    f = drawn("step", square(-width / 2, width / 2)).f
    assert f.x[f.starts[1]] == 0.0 == f.x[f.starts[1] - 1]
    assert (f.y[f.starts[1] - 1], f.y[f.starts[1]]) == (0.0, 1.0)
    f, df, _ = drawn("relu", square(-width / 2, width / 2, (-width, width + 2.0)))
    assert f.starts.size == 1 and 0.0 in f.x and f.x.size == 3
    assert df.starts.size == 2 and df.x.size == 4


def test_a_tiny_jump_is_a_gap_where_it_can_be_seen() -> None:
    near = Window((20 - 2e-8, 20 + 2e-8), ((20 - 2e-8, 20 + 2e-8), (0.9, 1.1), (0.0, 1e-8)), 500, 500)
    f, df, d2f = drawn("softplus", near, threshold=20.0)
    assert f.starts.size == 2 and [d.filled for d in f.dots] == [False, True]
    assert df.dots == ()
    assert [(a.weight, a.doublet) for a in df.arrows] == [(pytest.approx(-2.0611536e-9, rel=1e-6), False)]
    assert [a.doublet for a in d2f.arrows] == [True, False]
    assert drawn("softplus", square(0.0, 40.0, (0.0, 40.0)), threshold=20.0).f.dots == ()


def test_dots_are_filled_at_the_value_and_open_at_limits_that_are_not_taken() -> None:
    window = square(-5.0, 5.0)
    assert drawn("step", window).f.dots == (Dot(0.0, 1.0, False), Dot(0.0, 0.0, True))
    half = drawn("step", window, value_at_zero=0.5).f.dots
    assert half == (Dot(0.0, 0.0, False), Dot(0.0, 1.0, False), Dot(0.0, 0.5, True))
    assert drawn("relu", window).df.dots == (Dot(0.0, 1.0, False), Dot(0.0, 0.0, True))
    assert drawn("tanh", window).d2f.dots == ()


def test_jumps_and_kinks_are_arrows_with_their_weights() -> None:
    window = square(-5.0, 5.0)
    assert drawn("step", window).df.arrows == (Arrow(0.0, 1.0, False),)
    assert drawn("step", window).d2f.arrows == (Arrow(0.0, 1.0, True),)
    assert drawn("relu", window).d2f.arrows == (Arrow(0.0, 1.0, False),)
    assert drawn("relu", window).df.arrows == ()
    shrink = drawn("hardshrink", window, lambd=0.75)
    assert shrink.df.arrows == (Arrow(-0.75, 0.75, False), Arrow(0.75, 0.75, False))
    assert shrink.d2f.arrows[:2] == (Arrow(-0.75, 0.75, True), Arrow(-0.75, -1.0, False))


def test_marks_follow_the_parameters() -> None:
    window = square(-5.0, 5.0)
    assert [drawn("elu", window, alpha=a).d2f.arrows for a in (1.0, 3.0)] == [(), (Arrow(0.0, -2.0, False),)]
    clip = drawn("hardtanh", square(-5.0, 5.0, (-4.0, 4.0)), min_val=-0.25, max_val=3.5)
    assert [a.x for a in clip.d2f.arrows] == [-0.25, 3.5] == [x for x in clip.f.x if -4.0 < x < 4.0]
    assert drawn("relu", square(1.0, 2.0)).d2f.arrows == ()


@pytest.mark.parametrize("key", ["exponential", "cosh", "sinh"])
@pytest.mark.parametrize("window", [square(-5.0, 800.0), square(700.0, 800.0, (-1.0, 1e300)), square(-1e9, 1e9)])
def test_what_overflows_stays_finite_and_goes_out_of_the_window(key: str, window: Window) -> None:
    for order, trace in enumerate(drawn(key, window)):
        assert np.isfinite(trace.x).all() and np.abs(trace.y).max(initial=0.0) <= 1e100
        if window.x[0] <= 0.0:
            assert placed(trace.x, trace.y, window, order)[:, 1].max() > window.height


def made(key: str, jet: Callable[..., Jet], left: Jet | Line) -> Activation:
    return Activation(
        key=key,
        title=key,
        family="others",
        jet=jet,
        tails=lambda: Tails(left, Line(0.0)),
        latex=Latex("x", "x", "x"),
        references=(Reference("", 2000),),
    )


def test_a_spike_far_from_the_origin_is_found() -> None:
    def jet(x: np.ndarray) -> Jet:
        f, df, d2f = elementwise["tanh"].jet((x - 123456.789) * 50.0)
        return Jet(f, 50.0 * df, 2500.0 * d2f)

    moved = made("moved", jet, Line(0.0, -1.0))
    for width in (1e9, 1e6, 1e3):
        x, heights = (123456.0 - 0.37 * width, 123456.0 + 0.63 * width), ((-2.0, 2.0), (-10.0, 60.0), (-2000.0, 2000.0))
        _, df, d2f = sample(moved, {}, Window(x, heights, 500, 500))
        assert df.y.max() == pytest.approx(50.0, rel=1e-3)
        assert (d2f.y.min(), d2f.y.max()) == pytest.approx((-1924.5, 1924.5), rel=1e-3)


def test_nothing_is_drawn_where_there_is_no_value() -> None:
    root = made("root", lambda x: Jet(np.sqrt(x), 0.5 / np.sqrt(x), -0.25 * x**-1.5), Jet(math.nan, math.nan, math.nan))
    f, df, _ = sample(root, {}, square(-5.0, 5.0))
    assert f.starts.size == 1 and 0.0 <= f.x[0] < 0.25 * 10.0 / 500
    assert df.y[0] > 2.0


def test_oscillations_beyond_pixels_are_bands_of_their_true_height() -> None:
    f, df, d2f = drawn("snake", square(-1e6, 1e6, (-2.5, 2.5)), a=1.0)
    assert f.band.size == 0
    for trace, low, high in ((df, 0.0, 2.0), (d2f, -2.0, 2.0)):
        column = np.floor((trace.band[0] + 1e6) * 500 / 2e6)
        assert set(range(500)) <= set(column)
        assert trace.band[1] == pytest.approx(low, abs=2e-3) and trace.band[2] == pytest.approx(high, abs=2e-3)
    assert drawn("snake", square(-50.0, 50.0), a=1.0).df.band.size == 0


def test_few_points_suffice() -> None:
    assert [t.x.size for t in drawn("relu", square(-5.0, 5.0, (-1.0, 5.0)))] == [3, 4, 3]
    assert max(t.x.size for t in drawn("tanh", square(-5.0, 5.0))) < 130
    assert max(t.x.size for t in drawn("cosh", square(-700.0, 700.0, (0.0, 1.0)))) < 60


@pytest.mark.parametrize("function", ELEMENTWISE, ids=lambda f: f.key)
def test_traces_are_ascending_finite_and_frozen(function: Activation) -> None:
    for trace in sample(function, {}, square(-7.3, 9.1, (-1.0, 3.0))):
        assert (np.diff(trace.x) >= 0.0).all() and np.isfinite(trace.y).all()
        assert trace.starts.size == 0 or trace.starts[0] == 0
        for array in (trace.x, trace.y, trace.starts, trace.band):
            assert not array.flags.writeable


@pytest.mark.parametrize(
    ("low", "high", "reason"),
    [
        (1.0, 1.0, "empty"),
        (2.0, 1.0, "reversed"),
        (math.nan, 1.0, "not a number"),
        (0.0, math.inf, "finite"),
        (0.0, 2e300, "1e\\+300"),
        (1.0, 1.0 + 63 * 2**-52, "too narrow"),
        (0.0, 1e-301, "too narrow"),
        ("left", 1.0, "numbers"),
    ],
)
def test_ranges_that_cannot_be_shown_are_refused_in_one_sentence(low: float, high: float, reason: str) -> None:
    with pytest.raises(ValueError, match=reason) as refusal:
        check_range(low, high)
    assert "\n" not in str(refusal.value)


def test_the_narrowest_and_the_widest_range_are_drawn() -> None:
    for low, high in ((1.0, 1.0 + 65 * 2**-52), (-1e300, 1e300), (0.0, 1e-300)):
        assert check_range(low, high) == (low, high)
        for key in ("swish", "relu", "step", "cosh", "snake"):
            assert all(np.isfinite(t.y).all() for t in drawn(key, square(low, high)))


def test_steady_windows_hold_the_window_as_finely_and_stand_still() -> None:
    window = Window((-5.0, 5.0), ((-1.1, 2.3), (0.0, 1e-9), (-3e299, 1e300)), 300, 200)
    about = steady(window)
    for (low, high), (bottom, top) in zip(window.y, about.y, strict=True):
        assert bottom <= low and high <= top
        assert about.height / (top - bottom) >= window.height / (high - low) * (1.0 - 1e-12)
        assert top - bottom <= 2.0 * (high - low) * (1.0 + 1e-12)
    assert (about.x, about.width) == (window.x, window.width)
    heights = [steady(window._replace(y=((-1.1, 2.3 + n / 100.0),))) for n in range(200)]
    assert len(set(heights)) < 8
