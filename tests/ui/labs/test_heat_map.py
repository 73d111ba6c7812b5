"""Heat maps: colours that can be told apart, numbers where they have room, and a cell that can be pointed at."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from actexplorer.ui.colour_scale import SHADES, amounts, signs
from actexplorer.ui.figure import svg_bytes
from actexplorer.ui.labs.heat_layout import every, layout
from actexplorer.ui.labs.heat_map import HeatMap, Matrix
from actexplorer.ui.labs.heat_picture import NONE, indices, inks, shades
from actexplorer.ui.theme import DARK, LIGHT

from .pointer import hover

THEMES = [LIGHT, DARK]


def contrast(a, b):
    def luminance(colour):
        parts = [((c / 255 + 0.055) / 1.055) ** 2.4 if c > 10 else c / 255 / 12.92 for c in QColor(colour).getRgb()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture
def plot(app):
    plot = HeatMap()
    plot.resize(400, 300)
    plot.show_matrix(Matrix(np.arange(6.0).reshape(2, 3), title="Numbers"))
    plot.show()
    return plot


def centre(plot, row, column):
    box = layout(plot.matrix, QRectF(plot.rect()), plot.font()).box(row, column)
    return QPoint(round(box.center().x()), round(box.center().y()))


def colour_at(plot, row, column, theme=LIGHT):
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.setFont(plot.font())
        plot.paint(painter, QRectF(0, 0, 400, 300), theme)
    box = layout(plot.matrix, QRectF(0, 0, 400, 300), plot.font()).box(row, column)
    return image.pixelColor(round(box.left()) + 4, round(box.top()) + 4).name()


@pytest.mark.parametrize("theme", THEMES)
def test_scales_leave_the_ground_evenly_and_numbers_stand_out(theme):
    from_ground = [contrast(colour, theme.surface) for colour in amounts(theme)]
    assert from_ground == sorted(from_ground) and from_ground[-1] > 7.0
    middle = SHADES // 2
    for side in (signs(theme)[middle:], signs(theme)[middle::-1]):
        apart = [contrast(colour, theme.surface) for colour in side]
        assert all(b > a - 0.02 for a, b in pairwise(apart)) and apart[-1] > 4.5
    ends = [contrast(signs(theme)[n], theme.surface) for n in (0, -1)]
    assert ends[0] == pytest.approx(ends[1], rel=0.35), "as strong below zero as above"
    for kind in ("amounts", "signs", "classes"):
        pairs = zip(shades(kind, theme), inks(kind, theme), strict=True)
        assert min(contrast(shade, ink) for shade, ink in pairs) > 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_below_and_above_zero_differ_to_the_colour_blind(theme):
    blue, orange = (QColor(signs(theme)[n]) for n in (10, -11))
    assert blue.blue() - orange.blue() > 60, "what is left to both kinds of red-green blindness"


def test_signs_are_symmetric_about_zero_and_amounts_reach_from_end_to_end():
    values = np.array([[-1.0, 0.0, 4.0, np.nan, np.inf, -np.inf]])
    assert indices(Matrix(values, "signs")).tolist() == [[95, 127, 254, NONE, 254, 0]]
    assert indices(Matrix(values, "amounts", limits=(0.0, 4.0))).tolist() == [[0, 0, 254, NONE, 254, 0]]
    assert indices(Matrix(np.array([[3.0, 3.0]]))).tolist() == [[127, 127]]
    assert indices(Matrix(np.zeros((1, 2)), "signs")).tolist() == [[127, 127]]
    assert indices(Matrix(np.full((1, 2), np.nan))).tolist() == [[NONE, NONE]]
    assert indices(Matrix(np.array([[1e308, -1e308]]), "signs")).tolist() == [[254, 0]]


def test_numbers_are_short_and_never_a_negative_zero():
    assert Matrix(np.array([[-0.001, 1.234, np.nan]])).texts() == (("0.00", "1.23", ""),)
    assert Matrix(np.array([[-0.001, 1.234]])).texts(1) == (("0.0", "1.2"),)
    assert Matrix(np.array([[-1e-5, 2e-5]])).texts() == (("−1e−05", "2e−05"),)
    assert Matrix(np.array([[123456.0, -1.0]])).texts() == (("1.2e+05", "−1"),)


def test_cells_have_their_colours_in_either_theme(plot):
    for theme in THEMES:
        found = [colour_at(plot, row, column, theme) for row in range(2) for column in range(3)]
        assert found == [amounts(theme)[round(n / 5 * (SHADES - 1))] for n in range(6)]


def test_the_pointer_and_the_arrow_keys_say_where_they_are(plot):
    said = []
    plot.hovered.connect(said.append)
    hover(plot, centre(plot, 1, 2))
    assert said == [(1, 2)] and plot.accessibleDescription() == "2, 3: 5"
    hover(plot, QPoint(2, 2))
    assert said[-1] is None
    plot.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Escape):
        QTest.keyClick(plot, key)
    assert said[2:] == [(0, 0), (1, 0), (1, 1), None]


def test_a_smaller_matrix_forgets_a_cell_that_is_gone(plot):
    plot.point((1, 2))
    plot.show_matrix(Matrix(np.ones((1, 1))))
    assert plot.cell is None


def test_labels_that_would_touch_are_written_at_round_numbers():
    texts = tuple(str(n + 1) for n in range(100))
    assert [texts[n] for n in every(texts, 20.0, 4.0)][:2] == ["5", "10"]
    assert len(every(texts, 20.0, 40.0)) == 100
    assert len(every(texts, 900.0, 1.0)) == 0


def test_files_of_shapes_hold_cells_as_shapes(plot):
    cells = svg_bytes(QRectF(0, 0, 400, 300).size(), 96.0, "", lambda p: plot.paint(p, QRectF(0, 0, 400, 300), LIGHT))
    assert cells.count(amounts(LIGHT)[-1].encode()) >= 1 and b"<image" not in cells
    plot.show_matrix(Matrix(np.random.default_rng(0).normal(size=(200, 200))))
    large = svg_bytes(QRectF(0, 0, 400, 300).size(), 96.0, "", lambda p: plot.paint(p, QRectF(0, 0, 400, 300), LIGHT))
    assert large.count(b"<image") == 1


def test_square_cells_are_square(plot):
    place = layout(Matrix(np.ones((4, 9)), square=True), QRectF(0, 0, 500, 400), plot.font())
    assert place.cells.width() / 9 == pytest.approx(place.cells.height() / 4, rel=0.02)
    assert place.cell_at(place.cells.right() + 1, place.cells.top()) is None
