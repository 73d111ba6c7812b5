"""Exports from the window: dialogs, work in the background, and nothing left of what was cancelled."""

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QProgressDialog, QWidget

from actexplorer.files import WriteError, writing
from actexplorer.session.state import opening
from actexplorer.session.table import counted
from actexplorer.session.table_formats import write_table
from actexplorer.ui.export_dialog import ExportDialog
from actexplorer.ui.figure import draw
from actexplorer.ui.table_dialog import TableDialog
from actexplorer.ui.window import Window
from actexplorer.ui.work import Cancelled, work

pytestmark = pytest.mark.usefixtures("app")


def choose(combo, key):
    combo.setCurrentIndex(combo.findData(key))


def save_button(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save)


def test_the_preview_follows_the_options(wait_until):
    dialog = ExportDialog(opening())
    dialog.show()
    shown = []
    dialog.preview.shown.connect(lambda: shown.append(dialog.preview.pixmap().toImage()))
    wait_until(lambda: shown)
    choose(dialog.form.style_, "dark")
    wait_until(lambda: len(shown) > 1 and shown[-1] != shown[0])
    assert shown[-1].pixelColor(2, 2).lightness() < 60 < shown[0].pixelColor(2, 2).lightness()
    dialog.reject()


def test_presets_sizes_and_units():
    dialog = ExportDialog(opening())
    form = dialog.form
    choose(form.preset, "single")
    assert form.layout_.currentData() == "column"
    figure = form.figure()
    assert (figure.width, figure.height) == pytest.approx((85 / 25.4 * 300, 168 / 25.4 * 300))
    form.orders[2].setChecked(False)
    assert form.figure().height == pytest.approx(118 / 25.4 * 300)
    choose(form.unit, "px")
    assert form.figure().width == pytest.approx(1004, abs=1)
    form.width_.setValue(700)
    assert form.preset.currentData() == "free" and form.figure().width == 700


def test_choices_are_remembered():
    dialog = ExportDialog(opening())
    choose(dialog.form.preset, "slide")
    choose(dialog.form.style_, "dark")
    dialog.form.parts["grid"].setChecked(False)
    dialog.accept()
    again = ExportDialog(opening())
    form = again.form
    assert (form.preset.currentData(), form.figure().style, form.figure().grid) == ("slide", "dark", False)
    assert draw(form.session(), form.figure()).width() == 1920


@pytest.mark.parametrize("kept", ["", "[1]", '{"dpi": "x", "unit": 3, "preset": null}', "{"])
def test_choices_that_make_no_sense_are_forgotten(kept):
    from actexplorer.ui.settings import settings

    settings().setValue("export/figure", kept)
    dialog = ExportDialog(opening())
    assert dialog.form.figure().dpi == 300


def test_a_size_that_cannot_be_drawn_is_said():
    dialog = ExportDialog(opening())
    dialog.form.width_.setValue(0)
    assert "pixels a side" in dialog.note.text() and not save_button(dialog).isEnabled()
    dialog.form.width_.setValue(100)
    assert save_button(dialog).isEnabled() and "mm" in dialog.note.text()


def test_rows_of_a_table(tmp_path):
    dialog = TableDialog(opening())
    assert (dialog.start.text(), dialog.stop.text(), dialog.step.text()) == ("-5", "5", "0.05")
    assert dialog.note.text().startswith("201 rows of 10 columns")
    for text, wrong in (("0", "the step must be above 0"), ("", "step: '' is not a number")):
        dialog.step.setText(text)
        assert dialog.note.text().startswith(wrong) and not save_button(dialog).isEnabled()
    dialog.by_points.setChecked(True)
    dialog.points.setText("3")
    dialog.accept()
    assert dialog.grid.values(0, 9).tolist() == [-5.0, 0.0, 5.0]
    dialog.by_file.setChecked(True)
    dialog.file.setText(str(tmp_path / "none.csv"))
    dialog.accept()
    assert "no such file" in dialog.note.text()
    np.save(tmp_path / "x.npy", [1.0, 2.0])
    dialog.file.setText(str(tmp_path / "x.npy"))
    dialog.accept()
    assert dialog.grid.rows == 2


def test_work_returns_and_raises():
    parent = QWidget()
    assert work(parent, "", lambda report: threading.current_thread() is threading.main_thread()) is False
    with pytest.raises(WriteError, match="a reason"):
        work(parent, "", fail)


def fail(report):
    raise WriteError("a reason")


def test_a_table_that_is_cancelled_leaves_what_was_there(tmp_path):
    """A hundred million rows: progress is shown, cancelled, and the file of before is still there, alone."""
    parent, out = QWidget(), tmp_path / "out.csv"
    out.write_text("before")
    far = threading.Event()

    def job(report):
        with writing(out) as file:
            for n, done in enumerate(write_table(file, "csv", opening().drawn, counted(10**8))):
                report(done)
                if n > 300:
                    far.set()

    def cancel():
        if far.is_set():  # pressed in this thread, as by a hand
            watch.stop()
            parent.findChild(QProgressDialog).canceled.emit()

    watch = QTimer(parent, interval=5)
    watch.timeout.connect(cancel)
    watch.start()
    with pytest.raises(Cancelled):
        work(parent, "", job)
    assert far.is_set() and [p.name for p in tmp_path.iterdir()] == ["out.csv"] and out.read_text() == "before"


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_figures_are_written_from_the_menu(window, tmp_path, ending):
    out = tmp_path / f"out.{ending}"
    answer_with(window, out, ExportDialog)
    window.menus.actions["export-figure"].trigger()
    data = out.read_bytes()
    assert data.startswith({"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}[ending])
    if ending == "png":
        with Image.open(out) as image:
            assert image.info["dpi"] == pytest.approx((300, 300), rel=1e-3)


@pytest.mark.parametrize("ending", ["html", "pdf"])
def test_reports_are_written_from_the_menu(window, tmp_path, ending):
    out = tmp_path / f"out.{ending}"
    answer_with(window, out)
    window.menus.actions["export-report"].trigger()
    assert out.read_bytes().startswith({"html": b"<!DOCTYPE", "pdf": b"%PDF"}[ending])


def test_a_name_that_says_no_format_is_refused(window, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr("actexplorer.ui.dialogs.complain", lambda _, message: said.append(message))
    answer_with(window, tmp_path / "out.xls", TableDialog)
    window.menus.actions["export-table"].trigger()
    assert said == [f"{tmp_path / 'out.xls'}: a table's name ends in .csv, .tsv, .json or .npz"]
    assert list(tmp_path.glob("out*")) == []


@pytest.fixture
def window():
    window = Window(opening(), remembers=False)
    window.show()
    return window


def answer_with(window, path, dialog=None):
    """Accept the ``dialog`` that comes next, then save to ``path``."""

    def save():
        asked = window.findChild(QFileDialog)
        asked.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        asked.accept()

    def accept():
        QTimer.singleShot(0, save)
        window.findChild(dialog).accept()

    QTimer.singleShot(0, save if dialog is None else accept)
