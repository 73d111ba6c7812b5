"""Curves and marks as they come out on paper and screen."""

from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from actexplorer import elementwise
from actexplorer.core.marks import Arrow
from actexplorer.core.sampling import Trace, Window, sample
from actexplorer.core.window import Range
from actexplorer.ui.mark_painter import weight_text
from actexplorer.ui.painter import PATTERNS, paint_samples
from actexplorer.ui.plane import Plane
from actexplorer.ui.strokes import BEYOND, clipped, dashed, segments

SIZE = 300
RECT = QRectF(0, 0, SIZE, SIZE)
COLOUR = "#0000ff"

pytestmark = pytest.mark.usefixtures("app")


def traced(
    key: str, x: tuple[float, float], y: tuple[float, float], order: int = 0, **parameters: float
) -> tuple[Trace, Plane]:
    window = Window(x, (y, y, y), SIZE, SIZE)
    return sample(elementwise[key], parameters, window)[order], Plane(x, y, RECT)


def ink(trace: Trace, plane: Plane, style: str = "solid", width: float = 2.0, lane: int = 0) -> NDArray[np.float64]:
    """Paint blue on white and return how blue each pixel is, 0 to 1, rows from the top."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    with QPainter(image) as painter:
        painter.setClipRect(RECT)
        paint_samples(painter, trace, plane, COLOUR, width, style, "#ffffff", lane)
    red = np.frombuffer(image.constBits(), np.uint8).reshape(SIZE, SIZE, 4)[:, :, 2]
    return 1.0 - red / 255.0


@pytest.mark.parametrize(
    ("key", "y"), [("tanh", (-1.5, 1.5)), ("softsign", (-1.0, 1.0)), ("gaussian", (-0.1, 1.1)), ("swish", (-0.5, 4.2))]
)
def test_a_line_is_unbroken_and_where_the_curve_is(key: str, y: Range) -> None:
    trace, plane = traced(key, (-4.0, 4.0), y)
    picture = ink(trace, plane)
    x = np.linspace(-4.0, 4.0, 20_001)
    column = np.floor((x + 4.0) / 8.0 * SIZE)
    row = np.floor((y[1] - elementwise[key](x)) / (y[1] - y[0]) * SIZE)
    inside = (row >= 1) & (row < SIZE - 1) & (column >= 1) & (column < SIZE - 1)
    on_curve = picture[row[inside].astype(int), column[inside].astype(int)]
    assert on_curve.min() > 0.55 and on_curve.mean() > 0.9
    assert picture.sum() == pytest.approx(2.0 * length_of(trace, plane), rel=0.02)


def length_of(trace: Trace, plane: Plane) -> float:
    """Return how long what is drawn is inside the picture."""
    lines = segments(trace, plane)
    step = lines[:, 2:] - lines[:, :2]
    places = lines[:, :2] + np.linspace(0.0, 1.0, 1001)[:, None, None] * step
    inside = ((places >= 0.0) & (places <= SIZE)).all(axis=2).mean(axis=0)
    return float((inside * np.hypot(*step.T)).sum())


def test_nothing_is_drawn_across_a_jump() -> None:
    picture = ink(*traced("step", (-1.0, 1.0), (-0.5, 1.5)))
    assert picture[85:215].max() == 0.0  # f is 0 in row 225 and 1 in row 75, and the dots are 3.6 px
    assert picture[75].max() == picture[225].max() == 1.0


def test_dots_are_open_or_filled() -> None:
    picture = ink(*traced("step", (-1.0, 1.0), (-0.5, 1.5), value_at_zero=0.0))
    assert picture[75, 150] == 0.0 and picture[75, 153] > 0.5
    assert picture[225, 150] == 1.0


@pytest.mark.parametrize("y", [(-1.0, 1.0), (2.0, 3.0), (-3.0, -2.0), (1e6, 1e6 + 1e-3), (-1e-9, 1e9)])
@pytest.mark.parametrize("key", ["relu", "step"])
def test_an_arrow_is_seen_wherever_the_zero_line_is(key: str, y: Range) -> None:
    trace, plane = traced(key, (-1.0, 1.0), y, order=2)
    picture = ink(trace, plane)
    rows = np.flatnonzero(picture[:, 135:165].max(axis=1) > 0.5)
    assert np.ptp(rows) >= 25
    assert picture[rows.min() : rows.max() + 1, [*range(100, 140), *range(160, 200)]].any(), "its weight is written beside it"


def test_arrows_of_different_lanes_differ_in_length() -> None:
    heights = [np.flatnonzero(ink(*traced("relu", (-1.0, 1.0), (-1.0, 1.0), 2), lane=n)[:, 150] > 0.9).min() for n in range(3)]
    assert all(b - a >= 10 for a, b in pairwise(heights))


@pytest.mark.parametrize(
    ("weight", "doublet", "text"),
    [(1.0, False, "1 δ"), (-0.5, False, "−0.5 δ"), (2.0611536e-9, True, "2.06×10⁻⁹ δ′"), (-3e20, False, "−3×10²⁰ δ")],
)
def test_weights_are_written_as_in_print(weight: float, doublet: bool, text: str) -> None:
    assert weight_text(Arrow(0.0, weight, doublet)) == text


@pytest.mark.parametrize("style", ["dash", "dot", "dashdot"])
def test_dashes_leave_their_share_of_a_line(style: str) -> None:
    trace, plane = traced("tanh", (-4.0, 4.0), (-1.5, 1.5))
    lines = segments(trace, plane)
    pattern = [2.0 * length for length in PATTERNS[style]]
    pieces = dashed(lines, pattern)
    whole, left = (np.hypot(a[:, 2] - a[:, 0], a[:, 3] - a[:, 1]).sum() for a in (lines, pieces))
    assert left / whole == pytest.approx(sum(pattern[::2]) / sum(pattern), rel=0.05)
    assert ink(trace, plane, style).sum() < 0.85 * ink(trace, plane).sum()
    t = np.linspace(0.0, 1.0, 7)[:, None]
    x = (pieces[:, 0] + t * (pieces[:, 2] - pieces[:, 0])).ravel()
    y = (pieces[:, 1] + t * (pieces[:, 3] - pieces[:, 1])).ravel()
    assert y == pytest.approx(np.interp(x, lines[:, 0], lines[:, 1]), abs=0.2)


def test_clipping_keeps_just_what_is_inside() -> None:
    random = np.random.default_rng(1)
    lines = random.uniform(-2000.0, 2000.0, (400, 4))
    lines[:50, 2] = lines[:50, 0]
    lines[50:100, 3] = lines[50:100, 1]
    kept = clipped(lines, RECT)
    assert kept.min() >= -BEYOND - 1e-6 and kept.max() <= SIZE + BEYOND + 1e-6
    t = np.linspace(0.0, 1.0, 4001)[:, None, None]
    points = lines[:, :2] + t * (lines[:, 2:] - lines[:, :2])
    inside = ((points >= -BEYOND) & (points <= SIZE + BEYOND)).all(axis=2).mean(axis=0)
    length = np.hypot(*(lines[:, 2:] - lines[:, :2]).T)
    assert np.hypot(*(kept[:, 2:] - kept[:, :2]).T).sum() == pytest.approx((inside * length).sum(), rel=0.01)


@pytest.mark.parametrize("style", list(PATTERNS))
@pytest.mark.parametrize("x", [(-700.0, 700.0), (-1e9, 1e9), (-1e-9, 1e-9)])
def test_curves_that_leave_far_are_painted(x: Range, style: str) -> None:
    for key in ("cosh", "exponential", "relu", "snake"):
        assert ink(*traced(key, x, (-1.0, 2.0)), style).any()


def test_a_band_is_filled() -> None:
    picture = ink(*traced("snake", (-1e6, 1e6), (-0.5, 2.5), 1))
    assert picture[55:245, 5:295].min() > 0.9 and picture[:45].max() == picture[255:].max() == 0.0


def test_svg_keeps_lines_whole_and_weights_as_text() -> None:
    trace, plane = traced("relu", (-1.0, 1.0), (-1.0, 1.0), 2)
    smooth = traced("tanh", (-4.0, 4.0), (-1.5, 1.5))
    band = traced("snake", (-1e6, 1e6), (-0.5, 2.5), 1)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    device.setOutputDevice(buffer)
    device.setSize(QSize(SIZE, SIZE))
    with QPainter(device) as painter:
        paint_samples(painter, trace, plane, COLOUR, 2.0)
        paint_samples(painter, *smooth, COLOUR, 2.0, "dash")
        paint_samples(painter, *band, COLOUR, 2.0)
    text = bytes(buffer.data().data()).decode()
    assert text.count("1 δ<") == 1
    assert any(line.count("L") > 20 and line.count("M") == 1 for line in text.split("<") if line.startswith("path"))
    assert "stroke-dasharray" in text
