"""The page of vectors, by mouse, keyboard and clipboard."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from actexplorer.session.lab_edits import with_lab
from actexplorer.session.labs import vector_edits as edits
from actexplorer.session.labs.table import csv_of
from actexplorer.session.state import Session
from actexplorer.ui.labs.export import render_page
from actexplorer.ui.labs.vectors.bars import Frame, short
from actexplorer.ui.labs.vectors.page import VectorPage
from actexplorer.ui.labs.vectors.temperature import share_of, temperature_at
from actexplorer.ui.store import Store

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def make(app):
    made = []

    def page(**fields):
        store = Store(with_lab("vectors", "", **fields).change(Session()))
        page = VectorPage(store)
        page.refusals = []
        store.refused.connect(page.refusals.append)
        store.changed.connect(page.render)
        page.resize(1140, 840)
        page.show()
        page.render(None, store.session)
        QTest.qWaitForWindowExposed(page)
        made.append(page)
        return page

    return page


def steps(page):
    count, step = 0, page.store.history.past
    while step is not None:
        count, step = count + 1, step.earlier
    return count


def point(page, entry, value):
    """Return where the bar of an entry would end."""
    plot = page.plots_area.input
    frame = plot.frame()
    return QPoint(round(frame.middle(plot.place_of(entry))), round(frame.y(value)))


def drag(page, entry, *values, drop=True):
    plot = page.plots_area.input
    QTest.mousePress(plot, LEFT, Qt.KeyboardModifier.NoModifier, point(page, entry, values[0]))
    for value in values:
        QTest.mouseMove(plot, point(page, entry, value))
        page.store.flush()
    if drop:
        QTest.mouseRelease(plot, LEFT, Qt.KeyboardModifier.NoModifier, point(page, entry, values[-1]))
        page.store.flush()


def test_dragging_a_bar_moves_all_outputs_and_is_one_undo_step(make):
    page = make()
    before = page.lab.entries
    drag(page, 1, 0.5, 1.0, 2.0)
    assert page.lab.entries[1] == pytest.approx(2.0, abs=0.05)
    assert page.lab.entries[1] == round(page.lab.entries[1], 2), "drags fall onto round numbers"
    assert page.plots_area.outputs["softmax"].bars.values[1] > 0.3
    assert page.plots_area.numbers()[0][1] == page.lab.entries[1]
    assert steps(page) == 1
    page.store.undo()
    page.store.flush()
    assert page.lab.entries == before and page.plots_area.input.bars.values[1] == before[1]


def test_the_axis_holds_still_while_a_bar_is_dragged_beyond_it_and_fits_again_after(make):
    page = make(entries=(1.0, -0.5))
    ends = page.plots_area.input.bars.ends
    top = page.plots_area.input.frame().rect.top()
    QTest.mousePress(page.plots_area.input, LEFT, Qt.KeyboardModifier.NoModifier, point(page, 0, 1.0))
    QTest.mouseMove(page.plots_area.input, QPoint(point(page, 0, 1.0).x(), round(top) - 60))
    page.store.flush()
    assert page.lab.entries[0] > ends[1] and page.plots_area.input.bars.ends == ends
    QTest.mouseRelease(page.plots_area.input, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(10, 0))
    assert page.plots_area.input.bars.ends[1] > ends[1]


def test_bars_keep_their_order_until_the_dragged_one_is_let_go(make):
    page = make(entries=(1.0, 3.0, 2.0), descending=True)
    assert page.plots_area.input.bars.places.tolist() == [1, 2, 0]
    drag(page, 0, 1.0, 3.2, drop=False)
    assert page.plots_area.input.bars.places.tolist() == [1, 2, 0]
    QTest.mouseRelease(page.plots_area.input, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(10, 10))
    assert page.plots_area.input.bars.places.tolist() == [0, 1, 2]
    assert page.plots_area.outputs["softmax"].bars.places.tolist() == [0, 1, 2]
    assert page.plots_area.jacobian.matrix.rows == ("1", "2", "3")


def test_the_keyboard_chooses_a_bar_and_moves_it(make):
    page = make(entries=(0.0, 0.0, 0.0))
    plot = page.plots_area.input
    plot.setFocus()
    for key in (Key.Key_Right, Key.Key_Up, Key.Key_PageUp, Key.Key_End, Key.Key_PageDown, Key.Key_Left, Key.Key_Down):
        QTest.keyClick(plot, key)
        page.store.flush()
    first, second, third = page.lab.entries
    assert (first, second, third) == (0.0, 0.1, -0.1)
    assert plot.entry == 1 and steps(page) == 3, "one for each bar that was moved"


def test_numbers_are_pasted_however_they_are_separated_and_nothing_else_is(make):
    page = make()
    QGuiApplication.clipboard().setText("0.5; 1,25\n-3")
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    page.plots_area.input.setFocus()
    QTest.keyClick(page.plots_area.input, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.lab.entries == (0.5, 1.25, -3.0) and steps(page) == 1
    QGuiApplication.clipboard().setText("no numbers here")
    page.controls.paste.click()
    assert page.lab.entries == (0.5, 1.25, -3.0)
    assert len(page.refusals) == 1 and "\n" not in page.refusals[0]


def test_files_are_read_or_refused_in_one_line(make, tmp_path):
    page = make()
    (tmp_path / "a.csv").write_text("x\n4\n5\n")
    page.open_file(str(tmp_path / "a.csv"))
    assert page.lab.entries == (4.0, 5.0)
    page.open_file(str(tmp_path / "b.csv"))
    assert page.lab.entries == (4.0, 5.0) and len(page.refusals) == 1


def test_numbers_are_typed_into_the_table_and_entries_deleted_there(make):
    page = make(entries=(1.0, 2.0, 3.0))
    model = page.controls.table.entries
    assert model.setData(model.index(1, 0), "1/4")
    assert page.lab.entries == (1.0, 0.25, 3.0)
    assert not model.setData(model.index(1, 0), "much") and len(page.refusals) == 1
    page.store.flush()
    page.controls.table.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(page.controls.table, Key.Key_Delete)
    assert page.lab.entries == (0.25, 3.0)


def test_a_double_click_on_a_bar_lets_its_number_be_typed(make):
    page = make(entries=(1.0, 2.0, 3.0))
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    QTest.mouseDClick(page.plots_area.input, LEFT, Qt.KeyboardModifier.NoModifier, point(page, 2, 1.0))
    editor = page.controls.table.findChild(QLineEdit)
    assert editor is not None and editor.text() == "3"
    editor.setText("−0,5")
    QTest.keyClick(editor, Key.Key_Return)
    QApplication.processEvents()
    assert page.lab.entries == (1.0, 2.0, -0.5)


def test_files_and_texts_are_dropped_onto_the_page(make, tmp_path):
    page = make()
    (tmp_path / "a.txt").write_text("7 8")
    for data, entries in (
        (QMimeData(), (7.0, 8.0)),
        (QMimeData(), (1.0, 2.0, 3.0)),
    ):
        if len(entries) == 2:
            data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
        else:
            data.setText("1 2 3")
        event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
        page.dropEvent(event)
        assert page.lab.entries == entries


def test_draws_repeat_with_their_seed(make):
    page = make(seed=3)
    page.controls.draw.click()
    first = page.lab.entries
    page.controls.draw_next.click()
    assert page.lab.seed == 4 and page.lab.entries != first
    page.store.flush()
    page.controls.seed.setText("3")
    page.controls.seed.setModified(True)
    QTest.keyClick(page.controls.seed, Key.Key_Return)
    assert page.lab.entries == first == tuple(np.random.default_rng(3).normal(0.0, 2.0, 5).tolist())


def test_the_slider_of_the_temperature_reaches_both_limits(make):
    page = make()
    slider = page.controls.temperature.slider
    slider.setFocus()
    for key, temperature, top in ((Key.Key_Home, 0.0, 1.0), (Key.Key_End, math.inf, 0.2)):
        QTest.keyClick(slider, key)
        page.store.flush()
        assert page.lab.temperature == temperature
        assert page.plots_area.outputs["softmax"].bars.values.max() == top
    assert page.controls.temperature.field.text() == "∞"
    page.controls.temperature.field.setText("-1")
    page.controls.temperature.field.setModified(True)
    QTest.keyClick(page.controls.temperature.field, Key.Key_Return)
    assert page.lab.temperature == math.inf and page.controls.temperature.field.complaint


def test_the_way_of_the_slider_and_temperatures_answer_to_one_another():
    for share in (0.0, 0.25, 0.5, 0.9, 1.0):
        assert share_of(temperature_at(share)) == pytest.approx(share, abs=0.01)
    assert (temperature_at(0.0), temperature_at(0.5), temperature_at(1.0)) == (0.0, 1.0, math.inf)


def test_functions_stand_side_by_side_and_one_always_stays(make):
    page = make()
    chips = page.controls.functions.buttons
    chips["softmin"].click()
    page.store.flush()
    assert page.lab.functions == ("softmax", "softmin", "argmax")
    QTest.mouseClick(page.plots_area.outputs["softmin"], LEFT)
    page.store.flush()
    assert page.lab.subject == "softmin" and "Softmin" in page.plots_area.jacobian.matrix.title
    for key in ("softmax", "softmin", "argmax"):
        chips[key].click()
        page.store.flush()
    assert page.lab.functions == ("argmax",) and chips["argmax"].isChecked()
    assert [plot.isVisibleTo(page) for plot in page.plots_area.outputs.values()].count(True) == 1


def test_the_jacobian_has_the_width_of_what_it_shows(make):
    page = make(functions=("softmax", "smooth_maximum"))
    area = page.plots_area
    square = area.jacobian.maximumWidth()
    QTest.mouseClick(area.outputs["smooth_maximum"], LEFT)
    page.store.flush()
    assert area.jacobian.matrix.values.shape == (1, 5) and area.jacobian.maximumWidth() > 2 * square


def test_the_class_is_chosen_by_a_click_on_the_gradient(make):
    page = make()
    plot = page.plots_area.loss
    frame = plot.frame()
    QTest.mouseClick(plot, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(round(frame.middle(2)), round(frame.y(0.0))))
    page.store.flush()
    assert page.lab.target == 2 and plot.bars.values[2] < 0.0 < plot.bars.values[0]


def test_the_triangle_is_there_for_three_entries_alone(make):
    page = make()
    assert not page.plots_area.simplex.isVisibleTo(page)
    page.controls.count.setText("3")
    page.controls.count.setModified(True)
    QTest.keyClick(page.controls.count, Key.Key_Return)
    page.store.flush()
    assert page.plots_area.simplex.isVisibleTo(page)
    assert page.plots_area.simplex.points.chosen.sum() == pytest.approx(1.0)
    page.controls.panels["simplex"].click()
    page.store.flush()
    assert not page.plots_area.simplex.isVisibleTo(page)


def test_pointing_at_an_entry_names_its_numbers(make):
    page = make(entries=(0.0, 1.0, 2.0), functions=("softmax",))
    page.plots_area.input.pointed.emit(2)
    assert page.plots_area.readout.text.startswith("x₃ = 2    Softmax = 0.665241")
    page.plots_area.jacobian.hovered.emit((0, 1))
    assert page.plots_area.readout.text == "∂y₁/∂x₂ = −0.022033    sum of the row 0, of the column 0"
    page.store.apply(edits.with_subject("log_softmax"))
    page.store.flush()
    page.plots_area.jacobian.hovered.emit((0, 2))
    assert page.plots_area.readout.text.endswith("= −0.665241    sum of the row 0, of the column −0.996")
    page.plots_area.input.pointed.emit(None)
    assert "Drag" in page.plots_area.readout.text


@pytest.mark.parametrize(
    "fields",
    [
        {"entries": (0.7,)},
        {"entries": (-math.inf,) * 3},
        {"entries": (1e308, -1e308, math.inf, 5e-324)},
        {"entries": tuple(np.linspace(-3, 3, 300).tolist()), "functions": ("softmax", "log_softmax", "sparsemax")},
        {"entries": (1.0, 2.0, 3.0), "chosen": "smooth_maximum", "functions": ("smooth_maximum", "gumbel_softmax")},
        {"entries": (1.0, 2.0, 3.0), "temperature": 0.0, "loss": "squared", "values": False},
        {"entries": (0.0, -math.inf, 3.0), "temperature": math.inf, "chosen": "softmin", "functions": ("softmin",)},
    ],
)
def test_whatever_the_vector_it_is_painted_and_taken_away(make, fields):
    page = make(**fields)
    page.settle()
    assert not page.grab().isNull()
    shown = len(page.lab.functions) + 1 + len([p for p in page.lab.panels if p != "simplex" or len(page.lab.entries) == 3])
    assert len(page.plots()) == shown
    assert render_page(page, "svg").startswith(b"<?xml") and render_page(page, "pdf").startswith(b"%PDF")
    assert render_page(page, "png").startswith(b"\x89PNG")
    assert b"".join(csv_of(page.table())).startswith(b"entry,x,")
    for entry in (0, len(page.lab.entries) - 1):
        page.plots_area.input.pointed.emit(entry)


def test_heights_and_values_answer_to_one_another_even_far_out(make):
    page = make()
    rect = page.plots_area.input.frame().rect
    for end in (1.0, 1.5e308, 1e-300):
        frame = Frame(rect, (-end, end), 3)
        for value in (-end, -end / 3, 0.0, end / 2, end):
            assert frame.value(frame.y(value)) == pytest.approx(value, rel=1e-9, abs=end * 1e-12)
        assert np.isfinite(frame.boxes(np.array([end, -math.inf, math.inf]))).all()
    assert (short(-0.0), short(1.23456e-7), short(-math.inf)) == ("0", "1.23e−7", "−∞")
