"""The panel of differences: numbers, sentence, choices."""

import pytest
from PySide6.QtWidgets import QApplication

from actexplorer.session import edits
from actexplorer.session.comparisons import variants
from actexplorer.session.differences import with_reference
from actexplorer.session.state import Session
from actexplorer.ui.comparing import compare
from actexplorer.ui.panels.difference import DifferencePanel
from actexplorer.ui.store import Store
from actexplorer.ui.window import Window


@pytest.fixture
def store(app):
    return Store(edits.compare(("swish", {}), ("hardswish", {}), ("mish", {})).change(Session()))


@pytest.fixture
def panel(store):
    panel = DifferencePanel(store)
    store.changed.connect(panel.render)
    panel.resize(900, 200)
    panel.show()
    panel.render(None, store.session)
    return panel


def cells(panel, row):
    return [panel.model.text(row, n) for n in range(panel.model.columnCount())]


def choose(box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_how_well_hard_swish_stands_in_for_swish(panel):
    assert cells(panel, 0)[:4] == ["Hard swish", "0.1423", "±3", "0.07576"]
    assert cells(panel, 0)[4:6] == ["0.4119", "±3"]
    assert panel.sentence.text().startswith("Hard swish stands in for Swish on −5 … 5: |f−g| ≤ 0.1423 (x = ±3), RMS 0.0")
    assert panel.text().splitlines()[0].split("\t")[:3] == ["Curve", "largest |f−g|", "at x"]
    assert len(panel.text().splitlines()) == 3


def test_the_reference_and_what_canvases_show_are_chosen_here(panel, store):
    choose(panel.reference, 3)
    store.flush()
    panel.settle()
    assert store.session.reference == 3
    assert [c.key for c in panel.model.curves] == ["swish", "hardswish"]
    choose(panel.shown, "relative")
    store.flush()
    assert store.session.difference == "relative"
    panel.settle()
    assert "f−g" not in panel.sentence.text() and "|f/g−1|" in panel.sentence.text()
    store.undo()
    store.flush()
    panel.settle()
    assert panel.shown.currentData() == "" and panel.reference.currentData() == 3


def test_it_follows_the_range_and_the_sliders(panel, store, wait_until):
    store.apply(edits.with_x_range((-1.0, 1.0)))
    store.flush()
    wait_until(lambda: "−1 … 1" in panel.sentence.text())
    store.apply(edits.with_parameter(1, "beta", 2.0))
    store.flush()
    wait_until(lambda: "Swish (β = 2)" in panel.sentence.text())


def test_one_curve_alone(panel, store):
    store.apply(edits.show_only("elu"))
    store.flush()
    QApplication.processEvents()
    panel.settle()
    assert panel.model.rowCount() == 0 and "Two curves" in panel.sentence.text()


def test_a_reference_that_is_taken_away(panel, store):
    store.apply(with_reference(2))
    store.apply(edits.remove_curve(2))
    store.flush()
    panel.settle()
    assert panel.reference.currentData() == 1


def test_variants_come_with_their_gaps(app):
    window = Window(Session(), remembers=False)
    window.show()
    window.settle()
    compare(window, variants()[1])
    window.settle()
    panel = window.panel("difference")
    assert cells(panel, 0)[:3] == ["Keras 2, ONNX", "0.08333", "±2.5"]
    window.store.apply(edits.show_only("swish"))
    window.store.flush()
    assert window.menus.actions["variants"].isEnabled()
    window.menus.actions["variants"].trigger()
    assert [c.name for c in window.store.session.curves] == ["SiLU (PyTorch, JAX, Keras), ONNX", "Quick GELU"]
    window.store.apply(edits.show_only("mish"))
    window.store.flush()
    assert not window.menus.actions["variants"].isEnabled()
    window.close()
