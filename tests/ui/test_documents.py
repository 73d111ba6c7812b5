"""Documents in windows: saving, asking, taking up what a killed process left."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox

from actexplorer.paths import autosave_folder
from actexplorer.session import edits
from actexplorer.session.document import dump, load
from actexplorer.session.state import Session, opening
from actexplorer.ui.desk import Desk

Buttons = QMessageBox.StandardButton


@pytest.fixture
def desk(app):
    desk = Desk()
    yield desk
    for window in list(desk.windows):
        window.store.mark_saved()
        window.close()
    desk.finish()


@pytest.fixture
def window(desk):
    return desk.open(opening())


def answer(button):
    """Press ``button`` in the next question; return the list that its text is put into."""
    asked = []

    def press():
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(5, press)
            return
        asked.append(box.text())
        box.button(button).click()

    QTimer.singleShot(0, press)
    return asked


def type_name(window, path):
    def enter():
        dialog = window.findChild(QFileDialog)
        if dialog is None:
            QTimer.singleShot(5, enter)
            return
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        dialog.accept()

    QTimer.singleShot(0, enter)


def test_save_asks_once_and_the_title_marks_what_is_modified(window, tmp_path):
    assert not window.isWindowModified()
    window.store.apply(edits.with_parameter(2, "beta", 2.0))
    window.store.flush()
    assert window.isWindowModified()
    target = tmp_path / "lesson.actx"
    type_name(window, target)
    window.save()
    assert load(target).curves == window.store.session.curves
    assert window.windowTitle().startswith("lesson.actx")
    assert not window.isWindowModified()
    window.store.apply(edits.with_parameter(2, "beta", 3.0))
    window.save()
    assert load(target).curves[1].parameters == {"beta": 3.0}, "the second time it does not ask"


def test_undo_across_a_save(window, tmp_path):
    window.path = tmp_path / "a.actx"
    window.store.apply(edits.with_parameter(2, "beta", 2.0))
    window.save()
    window.store.undo()
    window.store.flush()
    assert window.isWindowModified()
    window.store.redo()
    window.store.flush()
    assert not window.isWindowModified()


def test_a_document_by_hand_is_saved_as_it_was_until_it_is_changed(desk, window, tmp_path):
    path = tmp_path / "by hand.actx"
    text = b'{"version": 1, "format": "actexplorer-session",\n "curves": [{"key": "swish", "parameters": {"beta": 2.0}}]}'
    path.write_bytes(text)
    desk.open_document(window, path)
    window.save()
    assert path.read_bytes() == text
    window.store.apply(edits.with_parameter(1, "beta", 3.0))
    window.save()
    assert path.read_bytes() == dump(window.store.session) != text
    window.store.undo()
    window.save()
    assert path.read_bytes() == text


def test_closing_a_modified_window_asks(desk, window, tmp_path):
    window.store.apply(edits.add_curve("elu"))
    asked = answer(Buttons.Cancel)
    window.close()
    assert asked and window in desk.windows
    window.set_path(tmp_path / "kept.actx")
    answer(Buttons.Save)
    window.close()
    assert window not in desk.windows
    assert load(tmp_path / "kept.actx").curves[-1].key == "elu"


def test_what_cannot_be_saved_is_said_and_the_file_stays(window, tmp_path):
    target = tmp_path / "folder"
    target.mkdir()
    window.set_path(target)
    asked = answer(Buttons.Ok)
    window.save()
    assert asked == [f"cannot write {target}: it is a folder"]


def test_opening_uses_an_untouched_window_and_else_a_new_one(desk, window, tmp_path):
    for name, key in (("one", "elu"), ("two", "tanh")):
        (tmp_path / f"{name}.actx").write_bytes(dump(edits.add_curve(key).change(Session())))
    desk.open_document(window, tmp_path / "one.actx")
    assert len(desk.windows) == 1 and window.store.session.curves[0].key == "elu"
    desk.open_document(window, tmp_path / "two.actx")
    assert len(desk.windows) == 2 and desk.windows[1].store.session.curves[0].key == "tanh"
    desk.open_document(window, tmp_path / "one.actx")
    assert len(desk.windows) == 2, "a document that is open already is not opened twice"


def test_an_unreadable_document_is_said_and_what_was_open_stays(desk, window, tmp_path):
    path = tmp_path / "bad.actx"
    path.write_text(
        '{"format": "actexplorer-session", "version": 1, "curves": [{"key": "swish", "parameters": {"beta": NaN}}]}'
    )
    before = window.store.session
    asked = answer(Buttons.Ok)
    desk.open_document(window, path)
    assert "curves[0].parameters.beta" in asked[0]
    assert window.store.session is before and len(desk.windows) == 1


def test_a_dropped_file_is_opened(desk, window, tmp_path):
    path = tmp_path / "one.actx"
    path.write_bytes(dump(edits.add_curve("elu").change(Session())))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(drop)
    assert window.store.session.curves[0].key == "elu"


def test_recent_documents_are_listed_latest_first(desk, window, tmp_path):
    from actexplorer.ui.documents import recent

    for name in ("a", "b", "a"):
        window.set_path(tmp_path / f"{name}.actx")
        window.save()
    assert recent() == [tmp_path / "a.actx", tmp_path / "b.actx"]


KILLED = """
import os, signal, sys
from PySide6.QtCore import QTimer
from actexplorer.ui.app import application
from actexplorer.ui.desk import Desk
from actexplorer.session import edits
from actexplorer.session.state import opening
app = application()
desk = Desk()
window = desk.open(opening(), None)
window.store.apply(edits.add_curve("tanh"))
def look():
    folder = next(iter(__import__("actexplorer.paths").paths.autosave_folder().iterdir()), None)
    if folder and any(folder.glob("*.actx")):
        os.kill(os.getpid(), signal.SIGKILL)
timer = QTimer(interval=10)
timer.timeout.connect(look)
timer.start()
app.exec()
"""


def test_what_a_killed_process_left_is_offered_and_taken_up(desk, home):
    killed = subprocess.run([sys.executable, "-c", KILLED], timeout=60, capture_output=True)
    assert killed.returncode == -9, killed.stderr
    asked = answer(Buttons.Yes)
    assert desk.offer_left()
    assert asked
    window = desk.windows[0]
    assert [c.key for c in window.store.session.curves] == ["relu", "swish", "mish", "tanh"]
    assert window.isWindowModified() or window.store.modified
    assert not desk.offer_left(), "it is offered once"


def test_what_is_taken_up_is_never_nowhere(desk, home, monkeypatch):
    """A second death while a window opens loses nothing: what was kept goes when it is kept anew."""
    folder = autosave_folder() / "dead"
    folder.mkdir(parents=True)
    (folder / "1.actx").write_bytes(
        json.dumps({"path": None}).encode() + b"\n" + dump(edits.add_curve("elu").change(Session()))
    )
    seen = []
    monkeypatch.setattr("actexplorer.ui.desk.remove", lambda folders: seen.append(list(autosave_folder().glob("*/1.actx"))))
    answer(Buttons.Yes)
    assert desk.offer_left()
    assert len(seen[0]) == 2 and len(desk.windows) == 1


def test_saving_ends_what_is_kept_of_before(desk, window, tmp_path, wait_until):
    window.store.apply(edits.add_curve("elu"))
    wait_until(lambda: list(autosave_folder().glob("*/*.actx")))
    window.set_path(tmp_path / "a.actx")
    window.store.apply(edits.add_curve("tanh"))
    window.save()
    desk._keeper.wait()
    assert not list(autosave_folder().glob("*/*.actx"))


def test_a_damaged_autosave_is_passed_over(desk, home):
    folder = autosave_folder() / "dead"
    folder.mkdir(parents=True)
    (folder / "1.actx").write_bytes(b'{"path": 7}\n{')
    (folder / "2.actx").write_bytes(
        json.dumps({"path": None}).encode() + b"\n" + dump(edits.add_curve("elu").change(Session()))
    )
    answer(Buttons.Yes)
    assert desk.offer_left()
    assert [w.store.session.curves[0].key for w in desk.windows] == ["elu"]


def test_a_running_process_is_left_alone(desk, window, wait_until):
    window.store.apply(edits.add_curve("tanh"))
    wait_until(lambda: list(autosave_folder().glob("*/*.actx")))
    other = Desk()
    assert not other.offer_left()
    assert list(autosave_folder().glob("*/*.actx"))
    other.finish()


def test_nothing_is_left_behind_after_a_clean_end(desk, window, wait_until):
    window.store.apply(edits.add_curve("tanh"))
    wait_until(lambda: list(autosave_folder().glob("*/*.actx")))
    window.store.mark_saved()
    window.close()
    desk.finish()
    assert list(autosave_folder().iterdir()) == []
    assert Path(autosave_folder()).is_dir()
