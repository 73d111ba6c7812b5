"""RReLU in training: chosen on its card, drawn again, shown as a region and a sample, and exported."""

import io

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from actexplorer.session import edits
from actexplorer.session.state import LARGEST_SEED, Session
from actexplorer.ui.composition import entries_of
from actexplorer.ui.figure import LIGHT, Figure, render
from actexplorer.ui.theme import current_theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(opened):
    session = edits.add_curve("swish").change(edits.add_curve("rrelu").change(Session()))
    return opened(session, 1500, 800)


def turn(window):
    QApplication.processEvents()
    window.store.flush()
    QApplication.processEvents()


def row(window):
    return window.panel("parameters").card(1).training


def seed(window):
    return window.store.session.curve(1).seed


def tinted(window, order):
    """Return how many pixels have the region's colour: the curve's, let through."""
    theme, canvas = current_theme(), window.page.canvases[order]
    image = canvas.grab().toImage()
    at = canvas.plane
    colours = {image.pixelColor(round(at.x_px(-4.13)), round(at.y_px(y))).name() for y in np.linspace(*at.y, 400)}
    return len(colours - {theme.surface, theme.grid, theme.axis})


def test_it_is_chosen_on_the_card_and_undone(window):
    training = row(window)
    assert seed(window) is None and training.evaluation.isChecked() and not training.seed.isVisible()
    QTest.mouseClick(training.training, LEFT)
    turn(window)
    assert seed(window) == 0 and training.seed.isVisible() and training.seed.text() == "0" and window.store.modified
    QTest.mouseClick(training.again, LEFT)
    turn(window)
    assert seed(window) == 1 and training.seed.text() == "1"
    window.store.undo()
    turn(window)
    assert seed(window) == 0 and training.seed.text() == "0", "each draw is a step of its own"
    QTest.mouseClick(training.evaluation, LEFT)
    turn(window)
    assert seed(window) is None
    assert window.panel("parameters").card(2).training is None, "Swish does not train at random"


def test_a_seed_is_typed_and_nonsense_is_said(window):
    window.store.apply(edits.with_training(1, LARGEST_SEED))
    turn(window)
    training = row(window)
    QTest.mouseClick(training.again, LEFT)
    assert seed(window) == 0, "after the largest comes the first"
    turn(window)
    for text, wanted in (("41", 41), ("1.5", 41), ("-1", 41), ("x", 41)):
        training.seed.selectAll()
        QTest.keyClicks(training.seed, text)
        QTest.keyClick(training.seed, Qt.Key.Key_Return)
        turn(window)
        assert seed(window) == wanted and training._complaint.isVisible() == (text != "41")
    QTest.keyClick(training.seed, Qt.Key.Key_Escape)
    QTest.keyClick(training.seed, Qt.Key.Key_Up)
    assert seed(window) == 42


def test_a_locked_curve_keeps_its_sample(window):
    window.store.apply(edits.with_training(1, 3))
    window.store.apply(edits.with_lock(1, True))
    turn(window)
    assert not row(window).isEnabled()


def test_region_and_sample_are_drawn_on_f_and_its_slope(window):
    before = [tinted(window, order) for order in range(3)]
    window.store.apply(edits.with_training(1, 3))
    window.store.apply(edits.with_parameters(1, {"lower": 0.1, "upper": 0.9}))
    turn(window)
    window.settle()
    after = [tinted(window, order) for order in range(3)]
    assert after[0] > before[0] and after[1] > before[1]
    stroke = next(s for s in window.page.scene.strokes if s.curve.id == 1)
    canvas, image = window.page.canvases[1], window.page.canvases[1].grab().toImage()
    assert stroke.spread is not None
    colour = current_theme().curve(0)
    seen = [
        image.pixelColor(int(canvas.plane.x_px(x)), int(canvas.plane.y_px(slope))).name()
        for x, slope in zip(stroke.spread.at, stroke.spread.drawn[1], strict=True)
    ]
    assert seen.count(colour) > 0.8 * len(seen), "a dot for each element"
    canvas._settle()
    rested = canvas.grab().toImage()
    window.store.apply(edits.with_training(1, 4))
    turn(window)
    assert canvas.grab().toImage() != rested, "another seed draws others"


def test_legend_and_crosshair_say_it(window):
    window.store.apply(edits.with_parameters(1, {"lower": 0.25, "upper": 0.75}))
    window.store.apply(edits.with_training(1, 7))
    window.store.apply(edits.point_at(-2.0))
    turn(window)
    titles = [r.title for r in window.page.canvases[0]._legend.rows]
    assert titles[0] == "RReLU (l = 0.25, u = 0.75, training, seed 7)"
    text = window.page._readout.text()
    assert "f −1.000 (−1.500 … −0.500)" in text and "f′ 0.5000 (0.2500 … 0.7500)" in text
    window.store.apply(edits.point_at(2.0))
    turn(window)
    assert "f 2.000  f′ 1.0000" in window.page._readout.text(), "above zero nothing is drawn at random"


def test_figures_show_it(app):
    plain = edits.add_curve("rrelu").change(Session())
    trained = edits.with_training(1, 3).change(plain)
    assert entries_of(trained, LIGHT)[0].title == "RReLU (training, seed 3)"
    pictures = []
    for session in (plain, trained, edits.with_training(1, 4).change(plain)):
        with Image.open(io.BytesIO(render(session, Figure(900, 300, legend=False), "png"))) as image:
            pictures.append(np.asarray(image.convert("RGB")).astype(int))
    changed = (pictures[0] != pictures[1]).any(axis=2)
    assert changed[:, :300].sum() > 500 and changed[:, 300:600].sum() > 500 and not changed[:, 620:].any()
    assert 50 < (pictures[1] != pictures[2]).any(axis=2).sum() < changed.sum(), "only the sample is another"
    for file_format in ("svg", "pdf"):
        assert render(trained, Figure(400, 300), file_format) == render(trained, Figure(400, 300), file_format)


def test_differences_and_families_are_of_the_mean(window):
    window.store.apply(edits.with_training(1, 3))
    turn(window)
    assert next(s for s in window.page.scene.strokes if s.curve.id == 1).spread is not None
    window.menus.actions["difference-absolute"].trigger()
    turn(window)
    assert all(stroke.spread is None for stroke in window.page.scene.strokes)
