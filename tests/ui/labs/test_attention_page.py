"""The page of attention: heat maps that speak of one another, files, and the scale."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from actexplorer.session.lab_edits import with_lab
from actexplorer.ui.labs.attention.page import AttentionPage
from actexplorer.ui.labs.export import render_page
from actexplorer.ui.labs.heat_layout import layout

from .pointer import hover


@pytest.fixture
def page(shown):
    return shown(AttentionPage)


def lab(store):
    return store.session.labs.attention


def turn(store):
    store.flush()
    QApplication.processEvents()


def point(plot, row, column):
    box = layout(plot.matrix, QRectF(plot.rect()), plot.font()).box(row, column)
    hover(plot, QPoint(round(box.center().x()), round(box.center().y())))


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
    hover(maps["k"], QPoint(2, 2))
    assert page.readout.text().startswith("All heads: ")


def test_the_keyboard_reads_the_same(page):
    page.maps["scores"].setFocus()
    QTest.keyClick(page.maps["scores"], Qt.Key.Key_Right)
    assert page.readout.text().startswith("Query 1, key 1:")


def test_the_scale_is_turned_off_and_the_softmax_saturates(store, page):
    before = page.found.now
    choose(page.controls.scaling, "none")
    turn(store)
    assert lab(store).scaling == "none"
    assert page.found.now.entropy < before.entropy and page.found.now.largest > before.largest
    assert "0.37 without" in page.saturation.accessibleDescription()
    choose(page.controls.scaling, "own")
    turn(store)
    assert page.controls.numbers["factor"].isVisible()
    type_into(page.controls.numbers["factor"], "0")
    turn(store)
    np.testing.assert_allclose(page.found.weights, 1.0 / 8.0)
    store.undo()
    store.undo()
    assert lab(store).scaling == "none"


def test_masked_cells_are_blank_and_said_to_be(store, page):
    page.controls.causal.click()
    turn(store)
    assert np.isnan(page.maps["weights"].matrix.values).sum() == 28
    point(page.maps["scores"], 0, 3)
    assert page.readout.text().startswith("Query 1 does not see key 4.")


def test_sizes_heads_and_seeds(store, page):
    controls = page.controls
    choose(controls.heads, 8)
    turn(store)
    assert [controls.head.itemData(n) for n in range(controls.head.count())] == list(range(1, 9))
    choose(controls.head, 8)
    turn(store)
    assert lab(store).head == 7 and page.maps["q"].matrix.columns == ("15", "16")
    point(page.maps["scores"], 7, 7)
    type_into(controls.numbers["tokens"], "3")
    turn(store)
    assert page.maps["scores"].matrix.values.shape == (3, 3) and page.maps["scores"].cell is None
    type_into(controls.numbers["width"], "6")
    turn(store)
    assert (lab(store).heads, lab(store).head) == (6, 5)
    type_into(controls.numbers["width"], "0")
    assert controls.numbers["width"].complaint and lab(store).width == 6
    controls.draw_next.click()
    turn(store)
    assert lab(store).seed == 1 and controls.numbers["seed"].text() == "1"


def test_files_are_opened_and_what_is_none_gets_one_line(store, page, tmp_path):
    refused = []
    store.refused.connect(refused.append)
    np.save(tmp_path / "qkv.npy", np.random.default_rng(0).normal(size=(3, 5, 4)))
    page.open_files((str(tmp_path / "qkv.npy"),))
    turn(store)
    assert page.found.weights.shape == (5, 5)
    assert page.controls.source.text() == "qkv.npy\nQ 5 × 4, K 5 × 4, V 5 × 4"
    assert not page.controls.numbers["tokens"].isVisible()
    (tmp_path / "bad.npy").write_text("no array")
    page.open_files((str(tmp_path / "bad.npy"),))
    page.open_files((str(tmp_path / "a.npy"), str(tmp_path / "b.npy")))
    assert len(refused) == 2 and not any("\n" in line for line in refused)
    page.controls.draw.click()
    turn(store)
    assert lab(store).paths == ()
    store.undo()
    store.undo()
    assert lab(store).paths == ()


def test_three_files_are_dropped(store, page, tmp_path):
    paths = [tmp_path / f"{name}.npy" for name in "qkv"]
    for path, shape in zip(paths, ((2, 4), (3, 4), (3, 6)), strict=True):
        np.save(path, np.ones(shape))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    args = data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9.0, 9.0), Qt.DropAction.CopyAction, *args))
    turn(store)
    assert page.found.weights.shape == (2, 3) and page.found.part("output").shape == (2, 3)


def test_a_session_whose_file_is_gone_says_so(store, page, tmp_path):
    store.apply(with_lab("attention", "", paths=(str(tmp_path / "gone.npy"),)))
    turn(store)
    assert page.controls.notice.isVisible() and "no such file" in page.controls.notice.text()


def test_the_page_is_exported_with_its_numbers(store, page):
    store.apply(with_lab("attention", "", measure="largest", scaling="own", causal=True))
    turn(store)
    assert render_page(page, "png").startswith(b"\x89PNG")
    assert b"<image" not in render_page(page, "svg")
    assert render_page(page, "pdf").startswith(b"%PDF")
    rows = list(page.table().rows)
    assert len(rows) == 2 * (36 + 36 + 64) and rows[0][0] == "score"
