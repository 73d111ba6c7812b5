"""The page of attention: heat maps that speak of one another, files, and the scale."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from actexplorer.session.lab_edits import with_lab, with_page
from actexplorer.session.state import Session
from actexplorer.ui.labs.export import render_page
from actexplorer.ui.labs.heat_layout import layout
from actexplorer.ui.window import Window


@pytest.fixture
def window(app):
    window = Window(with_page("attention").change(Session()), remembers=False)
    window.resize(1200, 800)
    window.show()
    window.settle()
    QApplication.processEvents()
    yield window
    window.close()


@pytest.fixture
def page(window):
    return window.pages.lab


def lab(window):
    return window.store.session.labs.attention


def turn(window):
    window.store.flush()
    QApplication.processEvents()


def point(plot, row, column):
    box = layout(plot.matrix, QRectF(plot.rect()), plot.font()).box(row, column)
    QTest.mouseMove(plot, QPoint(round(box.center().x()), round(box.center().y())))


def type_into(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def choose(box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_pointing_at_a_weight_speaks_of_its_row_and_frames_what_belongs_to_it(page):
    maps, found = page.maps, page.found
    point(maps["weights"], 2, 5)
    text = page.readout.text()
    assert text.startswith(
        f"Query 3, key 6: score {found.scores[2, 5]:.4g}, weight {found.weights[2, 5]:.4g}.".replace("-", "−")
    )
    assert f"entropy {found.entropy[2]:.4g} of {np.log(8.0):.4g}" in text
    assert [maps[name].cell for name in ("scores", "output", "q", "k", "v")] == [(2, 0)] * 3 + [(5, 0)] * 2
    point(maps["k"], 4, 1)
    assert page.readout.text() == f"K: key 5, column 2: {found.operands.k[4, 1]:.4g}.".replace("-", "−")
    assert maps["scores"].cell is None and maps["v"].cell == (4, 0)
    QTest.mouseMove(maps["k"], QPoint(2, 2))
    assert page.readout.text().startswith("All heads: ")


def test_the_keyboard_reads_the_same(page):
    page.maps["scores"].setFocus()
    QTest.keyClick(page.maps["scores"], Qt.Key.Key_Right)
    assert page.readout.text().startswith("Query 1, key 1:")


def test_the_scale_is_turned_off_and_the_softmax_saturates(window, page):
    before = page.found.now
    choose(page.controls.scaling, "none")
    turn(window)
    assert lab(window).scaling == "none"
    assert page.found.now.entropy < before.entropy and page.found.now.largest > before.largest
    assert "0.37 without" in page.saturation.accessibleDescription()
    choose(page.controls.scaling, "own")
    turn(window)
    assert page.controls.numbers["factor"].isVisible()
    type_into(page.controls.numbers["factor"], "0")
    turn(window)
    np.testing.assert_allclose(page.found.weights, 1.0 / 8.0)
    window.store.undo()
    window.store.undo()
    assert lab(window).scaling == "none"


def test_masked_cells_are_blank_and_said_to_be(window, page):
    page.controls.causal.click()
    turn(window)
    assert np.isnan(page.maps["weights"].matrix.values).sum() == 28
    point(page.maps["scores"], 0, 3)
    assert page.readout.text().startswith("Query 1 does not see key 4.")


def test_sizes_heads_and_seeds(window, page):
    controls = page.controls
    choose(controls.heads, 8)
    turn(window)
    assert [controls.head.itemData(n) for n in range(controls.head.count())] == list(range(1, 9))
    choose(controls.head, 8)
    turn(window)
    assert lab(window).head == 7 and page.maps["q"].matrix.columns == ("15", "16")
    point(page.maps["scores"], 7, 7)
    type_into(controls.numbers["tokens"], "3")
    turn(window)
    assert page.maps["scores"].matrix.values.shape == (3, 3) and page.maps["scores"].cell is None
    type_into(controls.numbers["width"], "6")
    turn(window)
    assert (lab(window).heads, lab(window).head) == (6, 5)
    type_into(controls.numbers["width"], "0")
    assert controls.numbers["width"].complaint and lab(window).width == 6
    controls.draw_next.click()
    turn(window)
    assert lab(window).seed == 1 and controls.numbers["seed"].text() == "1"


def test_files_are_opened_and_what_is_none_gets_one_line(window, page, tmp_path):
    refused = []
    window.store.refused.connect(refused.append)
    np.save(tmp_path / "qkv.npy", np.random.default_rng(0).normal(size=(3, 5, 4)))
    page.open_files((str(tmp_path / "qkv.npy"),))
    turn(window)
    assert page.found.weights.shape == (5, 5)
    assert page.controls.source.text() == "qkv.npy\nQ 5 × 4, K 5 × 4, V 5 × 4"
    assert not page.controls.numbers["tokens"].isVisible()
    (tmp_path / "bad.npy").write_text("no array")
    page.open_files((str(tmp_path / "bad.npy"),))
    page.open_files((str(tmp_path / "a.npy"), str(tmp_path / "b.npy")))
    assert len(refused) == 2 and not any("\n" in line for line in refused)
    page.controls.draw.click()
    turn(window)
    assert lab(window).paths == ()
    window.store.undo()
    window.store.undo()
    assert lab(window).paths == ()


def test_a_session_whose_file_is_gone_says_so(window, page, tmp_path):
    window.store.apply(with_lab("attention", "", paths=(str(tmp_path / "gone.npy"),)))
    turn(window)
    assert page.controls.notice.isVisible() and "no such file" in page.controls.notice.text()


def test_the_page_is_exported_with_its_numbers(window, page):
    window.store.apply(with_lab("attention", "", measure="largest", scaling="own", causal=True))
    turn(window)
    assert render_page(page, "png").startswith(b"\x89PNG")
    assert b"<image" not in render_page(page, "svg")
    assert render_page(page, "pdf").startswith(b"%PDF")
    rows = list(page.table().rows)
    assert len(rows) == 2 * (36 + 36 + 64) and rows[0][0] == "score"
