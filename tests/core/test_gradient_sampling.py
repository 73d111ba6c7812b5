"""What is drawn of ∂f/∂p is ∂f/∂p, at any zoom, from its values alone."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from actexplorer import Activation, catalogue
from actexplorer.core.extent import combine
from actexplorer.core.gradient_sampling import gradient_extent, gradients_at, sample_gradients
from actexplorer.core.marks import Dot
from actexplorer.core.sampling import Trace, Window

from .departure import departures, placed, random_parameters

LEARNED = [f for f in catalogue.values() if getattr(f, "learnable", ())]


def as_function(function: Activation, parameters: dict[str, float], number: int) -> Any:
    """Return what the measuring of departures takes: one gradient in the place of f."""

    def jet(x: Any) -> list[Any]:
        return [gradients_at(function, parameters, np.asarray(x))[number]]

    def breakpoints() -> list[Any]:
        knots = sorted({float(x) for x, *_ in function.declared.pieces(**function.check(**parameters))})
        sides = ((x, jet(np.nextafter(x, -np.inf)), jet(np.nextafter(x, np.inf))) for x in knots)
        return [SimpleNamespace(x=x, left=left, right=right) for x, left, right in sides]

    return SimpleNamespace(jet=jet, breakpoints=breakpoints)


def random_window(function: Activation, parameters: dict[str, float], number: int, random: np.random.Generator) -> Window:
    knots = [float(x) for x, *_ in function.declared.pieces(**function.check(**parameters))] or [0.0]
    centres = (random.choice(knots), 0.0, random.uniform(-5.0, 5.0), random.choice([-1.0, 1.0]) * 1e6)
    while True:
        width, centre = 10.0 ** random.uniform(-7.0, 7.0), float(random.choice(centres))
        low = float(centre - width * random.random())
        if width > 1e5 * np.spacing(max(abs(low), abs(low + width))):
            break
    x = low, low + width
    bottom, top = combine([gradient_extent(function, parameters, x)[number]]).range
    if random.random() < 0.4:
        height = (top - bottom) * 10.0 ** random.uniform(-2.0, 1.5)
        at = float(gradients_at(function, parameters, np.array([random.uniform(*x)]))[number, 0])
        if height > 1e5 * np.spacing(abs(at)):
            bottom = at - height * random.random()
            top = bottom + height
    across, up = (int(n) for n in random.integers(200, 800, 2))
    return Window(x, ((bottom, top),), across, up)


@pytest.mark.parametrize("function", LEARNED, ids=lambda f: f.key)
def test_drawn_gradients_are_within_a_quarter_pixel_of_the_true_ones(function: Activation, pytestconfig: pytest.Config) -> None:
    random = np.random.default_rng(7)
    worst = (0.0, "")
    for _ in range(60 if pytestconfig.getoption("soak") else 4):
        parameters = random_parameters(function, random)
        number = int(random.integers(len(function.learnable)))
        window = random_window(function, parameters, number, random)
        traces = sample_gradients(function, parameters, window)
        found = departures(as_function(function, parameters, number), {}, window, (traces[number],))
        worst = max(worst, (max(found), f"{parameters} {function.learnable[number].name} {window}"))
    assert worst[0] < 0.25, worst


def drawn(key: str, x: tuple[float, float], y: tuple[float, float] = (-2.0, 2.0), **parameters: float) -> tuple[Trace, ...]:
    return sample_gradients(catalogue[key], parameters, Window(x, (y,), 500, 500))


def test_a_gradient_for_every_learnable_parameter_in_their_order() -> None:
    for function in LEARNED:
        traces = drawn(function.key, (-5.0, 5.0), (-30.0, 30.0))
        assert len(traces) == len(function.learnable) == len(gradient_extent(function, {}, (-5.0, 5.0)))
        for trace, parameter in zip(traces, function.learnable, strict=True):
            inner = trace.x[1:-1][(np.diff(trace.x)[1:] > 0.0) & (np.diff(trace.x)[:-1] > 0.0)]
            there = function.gradients(inner)[parameter.name]
            assert np.interp(inner, trace.x, trace.y) == pytest.approx(there, abs=1e-12)
    assert drawn("relu", (-5.0, 5.0)) == () == gradient_extent(catalogue["relu"], {}, (-5.0, 5.0))


@pytest.mark.parametrize("width", [1e-6, 10.0, 1e6])
def test_a_kink_is_a_corner_and_a_jump_a_gap(width: float) -> None:
    (weight,) = drawn("prelu", (-0.4 * width, 0.6 * width), (-width, width))
    assert weight.starts.size == 1 and weight.dots == () and 0.0 in weight.x and weight.x.size == 3
    x = -1.0 - 0.4 * width, -1.0 + 0.6 * width
    slope = drawn("srelu", x, (-width, width))[1]
    knee = drawn("srelu", x)[0]
    assert knee.dots == (Dot(-1.0, 0.0, False), Dot(-1.0, 0.8, True))
    assert (knee.x[knee.starts[1] - 1], knee.x[knee.starts[1]]) == (-1.0, -1.0)
    assert (knee.y[knee.starts[1] - 1], knee.y[knee.starts[1]]) == (0.8, 0.0)
    assert slope.starts.size == 1 and -1.0 in slope.x


def test_a_kink_that_f_does_not_show_is_one_all_the_same() -> None:
    assert catalogue["srelu"].breakpoints(a_l=1.0)[0].x > 0.0, "f is straight at its left knee"
    _, slope, *_ = drawn("srelu", (-5.003, 5.0), (-5.0, 5.0), a_l=1.0)
    assert -1.0 in slope.x


def test_what_happens_far_below_a_pixel_has_its_height() -> None:
    highest = 0.43922890  # of t²σ(t)σ(−t)
    for width in (10.0, 1e6):
        (low, high), *_ = gradient_extent(catalogue["swish"], {"beta": 1e3}, (-0.37 * width, 0.63 * width))
        assert low == 0.0 and high == pytest.approx(highest * 1e-6, rel=0.01)
        (trace,) = drawn("swish", (-0.37 * width, 0.63 * width), (0.0, 5e-7), beta=1e3)
        assert trace.y.max() == pytest.approx(highest * 1e-6, rel=0.01)


def test_oscillations_beyond_pixels_are_bands_of_their_true_height() -> None:
    (trace,) = drawn("snake", (1e6, 1e6 + 1e5), (-2e6, 2e6))
    column = np.floor((trace.band[0] - 1e6) * 500 / 1e5)
    assert set(range(500)) <= set(column)
    assert trace.band[1] == pytest.approx(-trace.band[0], rel=2e-3) and trace.band[2] == pytest.approx(trace.band[0], rel=2e-3)
    assert drawn("snake", (-50.0, 50.0), (-50.0, 50.0))[0].band.size == 0


def test_few_points_suffice() -> None:
    assert [t.x.size for t in drawn("srelu", (-5.0, 5.0))] == [5, 4, 5, 4]
    assert max(t.x.size for t in drawn("acon_c", (-5.0, 5.0))) < 90


def test_traces_are_ascending_finite_and_frozen() -> None:
    for function in LEARNED:
        for x in ((-7.3, 9.1), (-1e300, 1e300), (1.0, 1.0 + 65 * 2**-52)):
            for trace in drawn(function.key, x):
                assert (np.diff(trace.x) >= 0.0).all() and np.isfinite(trace.y).all()
                assert np.abs(placed(trace.x, trace.y, Window(x, ((-2.0, 2.0),), 500, 500), 0)).max(initial=0.0) <= 1e9
                assert not trace.y.flags.writeable
