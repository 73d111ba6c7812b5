"""Sweeps in the window: the dialog, the card's line, the colour bar, small multiples."""

import math
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from actexplorer.session import edits
from actexplorer.session.comparisons import SWEEPS
from actexplorer.session.comparisons import show as compare_edit
from actexplorer.session.state import Session
from actexplorer.session.sweep import Steps
from actexplorer.session.sweeps import with_sweep
from actexplorer.ui.colour_bar import labelled
from actexplorer.ui.colour_scale import colour_at
from actexplorer.ui.comparing import compare
from actexplorer.ui.composition import entries_of
from actexplorer.ui.figure import Figure, draw
from actexplorer.ui.panel_grid import cells
from actexplorer.ui.sweep_dialog import SweepDialog
from actexplorer.ui.theme import DARK, LIGHT
from actexplorer.ui.window import Window


@pytest.fixture
def window(app):
    window = Window(edits.compare(("acon_c", {"beta": 2.0}), ("relu", {})).change(Session()), remembers=False)
    window.show()
    window.settle()
    yield window
    window.close()


def turn(window):
    window.store.flush()
    QApplication.processEvents()


def in_dialog(act):
    """Let ``act`` have the next dialog."""

    def wait():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, SweepDialog):
            act(dialog)
        else:
            QTimer.singleShot(5, wait)

    QTimer.singleShot(0, wait)


def test_the_dialog_proposes_the_sliders_range_and_takes_numbers(window):
    seen = []

    def fill(dialog):
        seen.append((dialog.first.parameter.currentData(), dialog.first.low.text(), dialog.first.high.text()))
        dialog.first.low.setText("0")
        dialog.first.high.setText("0,75")
        dialog.first.kind.setCurrentIndex(1)
        dialog.first.amount.setText("0.25")
        dialog.accept()

    in_dialog(fill)
    window.menus.actions["sweep"].trigger()
    turn(window)
    p1 = window.store.session.curves[0].function.parameters[0]
    assert seen == [("p1", f"{p1.slider[0]:g}", f"{p1.slider[1]:g}")]
    assert window.store.session.sweep.first == Steps("p1", 0.0, 0.75, step=0.25)
    assert len(window.page.scene.strokes) == 5
    assert window.page._bar.isVisible()
    assert window.menus.actions["undo"].text().replace("&", "") == "Undo sweep p₁"
    window.store.undo()
    turn(window)
    assert len(window.page.scene.strokes) == 2 and not window.page._bar.isVisible()


def test_what_is_wrong_is_said_and_the_dialog_stays(window):
    said = []

    def fill(dialog):
        dialog.first.low.setText("3")
        dialog.first.high.setText("1")
        dialog.accept()
        said.append((dialog.refusal.text(), dialog.isVisible()))
        dialog.first.low.setText("x")
        dialog.accept()
        said.append((dialog.refusal.text(), dialog.isVisible()))
        dialog.reject()

    in_dialog(fill)
    window.panel("parameters").card(1).ask_sweep()
    assert "to a larger one" in said[0][0] and all(text and visible for text, visible in said)
    assert window.store.session.sweep is None


def test_two_parameters_give_small_multiples_in_every_layout(window):
    def fill(dialog):
        dialog.second.parameter.setCurrentIndex(dialog.second.parameter.findData("p2"))
        dialog.second.parameter.activated.emit(1)
        dialog.second.low.setText("0")
        dialog.second.high.setText("1")
        dialog.accept()

    in_dialog(fill)
    window.panel("parameters").card(1).ask_sweep()
    turn(window)
    multiples = window.page._multiples
    assert multiples.isVisible() and len(multiples.canvases) == 9
    rows = {}
    for value, canvas in multiples.canvases:
        rows.setdefault(canvas.y(), set()).add(value)
    assert [len(values) for values in rows.values()] == [1, 1, 1], "a row for each value"
    signs = [canvas._signs.hold.isVisible() for _, canvas in multiples.canvases]
    assert signs == [True] * 3 + [False] * 6, "how y is found is said once for each order"
    window.menus.actions["layout-overlay"].trigger()
    turn(window)
    assert [canvas.orders for _, canvas in multiples.canvases] == [(0, 1, 2)] * 3
    window.store.apply(edits.point_at(1.0))
    turn(window)
    assert all(canvas._crosshair is not None for _, canvas in multiples.canvases)
    assert "p₁ = " in window.page._readout.text()
    window.panel("parameters").card(1).sweep_row.end.click()
    turn(window)
    assert not multiples.isVisible() and window.page.canvases[0].isVisible()


def test_the_card_says_what_is_swept_and_its_slider_rests(window):
    window.store.apply(with_sweep(1, Steps("p1", 0.0, 1.0, count=5)))
    turn(window)
    card = window.panel("parameters").card(1)
    assert card.sweep_row._text == "p₁ = 0 … 1"
    assert [row.isEnabled() for row in card.rows] == [False, True, True]
    card.sweep_row.end.click()
    turn(window)
    assert window.store.session.sweep is None and not card.sweep_row.isVisible()
    assert all(row.isEnabled() for row in card.rows)


def test_the_documents_sweeps_are_in_the_menu(window):
    compare(window, SWEEPS[0])
    turn(window)
    assert [s.line.curve.parameters["beta"] for s in window.page.scene.strokes] == [0.0, 0.5, 1.0, 1.5]
    window.store.apply(edits.point_at(1.0))
    turn(window)
    assert "β = 0.5 f 0.622" in window.page._readout.text()


def linear(channel):
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def channels(colour):
    return [linear(int(colour[n : n + 2], 16) / 255) for n in (1, 3, 5)]


def luminance(colour):
    red, green, blue = channels(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def oklab(colour):
    red, green, blue = channels(colour)
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
def test_the_colour_scale_is_even_and_stands_out(theme):
    colours = [colour_at(n / 16, theme) for n in range(17)]
    steps = [math.dist(oklab(a), oklab(b)) for a, b in pairwise(colours)]
    assert max(steps) < 1.25 * min(steps)
    lightness = [oklab(colour)[0] for colour in colours]
    assert lightness == sorted(lightness)
    for colour in colours:
        dark, light = sorted((luminance(colour), luminance(theme.surface)))
        assert (light + 0.05) / (dark + 0.05) > 3.0


def test_the_bar_says_every_value_while_there_is_room_and_round_ones_else():
    def written(steps, height=500.0):
        return [text for _, text in labelled(steps, height, 16.0)]

    assert written(Steps("beta", 0.0, 1.5, step=0.5)) == ["0", "0.5", "1", "1.5"]
    assert written(Steps("beta", 0.0, 1.0, count=41)) == ["0", "0.2", "0.4", "0.6", "0.8", "1"]
    assert written(Steps("beta", 0.1, 10.0, count=41, log=True)) == ["0.1", "0.2", "0.5", "1", "2", "5", "10"]


def test_figures_show_families_and_small_multiples(app):
    acon = compare_edit(SWEEPS[2]).change(Session())
    assert [entry.title for entry in entries_of(acon, LIGHT)] == ["ACON-C (β = 2)"], "one entry for the family"
    alone = draw(acon, Figure(900, 300))
    colours = {alone.pixelColor(x, y).name() for x in range(850, 900) for y in range(300)}
    assert {colour_at(0.5, LIGHT), colour_at(0.9, LIGHT)} & colours, "the colour bar"
    swept = with_sweep(1, Steps("p1", 0.0, 1.0, count=5), Steps("p2", -0.5, 0.5, count=3)).change(acon)
    assert len(cells(swept)) == 9
    assert draw(swept, Figure(900, 900)) != draw(acon, Figure(900, 900))
