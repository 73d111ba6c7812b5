"""Documents with functions or parameters that are unknown: shown as missing, kept, and never in the way."""

import json

import pytest
from PySide6.QtWidgets import QApplication

from actexplorer.cli import main
from actexplorer.session import edits
from actexplorer.session.differences import with_difference
from actexplorer.session.document import dump, load
from actexplorer.session.state import Session
from actexplorer.ui.desk import Desk
from actexplorer.ui.documents import save_to
from actexplorer.ui.missing_card import MissingCard


@pytest.fixture
def path(tmp_path):
    curves = [
        {"key": "gate_of_tomorrow", "name": "G", "parameters": {"alpha": 2.5}},
        {"key": "swish", "parameters": {"beta": 2, "temperature": 1}},
        {"key": "elu"},
        {"key": "mish"},
    ]
    path = tmp_path / "future.actx"
    text = json.dumps({"format": "actexplorer-session", "version": 1, "curves": curves})
    path.write_bytes(dump(load_text(text, tmp_path)))
    return path


def load_text(text, folder):
    path = folder / "by hand.actx"
    path.write_text(text)
    return load(path)


@pytest.fixture
def desk(app):
    desk = Desk()
    yield desk
    for window in list(desk.windows):
        window.store.mark_saved()
        window.close()
    desk.finish()


def test_they_are_shown_as_missing_and_survive_a_save(desk, path, tmp_path):
    window = desk.open(Session())
    desk.open_document(window, path)
    QApplication.processEvents()
    window.settle()
    assert "curves[0].key: unknown function 'gate_of_tomorrow'" in window.toast.text()
    panel = window.panel("parameters")
    cards = list(panel._cards.values())
    assert [isinstance(card, MissingCard) for card in cards] == [True, True, False, False]
    assert "gate_of_tomorrow" in cards[0].reason.text() and "temperature" in cards[1].reason.text()
    assert [s.curve.key for s in window.page.scene.strokes] == ["elu", "mish"]
    before = path.read_bytes()
    assert save_to(window, path)
    assert path.read_bytes() == before


def test_nothing_stumbles_over_them(desk, path):
    window = desk.open(load(path), path)
    window.settle()
    for dock in window.docks.values():
        dock.show()
        dock.raise_()
        QApplication.processEvents()
    steps = [edits.select(1), edits.select(2), edits.solo(1), edits.duplicate(2), edits.move_curve(1, 3), edits.rename(1, "x")]
    steps += [edits.with_lock(1, True), edits.with_visible(2, False), edits.with_look(1, 3, 1), edits.point_at(0.5)]
    steps += [with_difference("absolute"), edits.add_curve("relu"), edits.preview("gelu"), edits.remove_curve(3)]
    for edit in steps:
        assert window.store.apply(edit)
        window.store.flush()
        QApplication.processEvents()
        window.settle()
    assert not window.store.apply(edits.with_parameter(1, "alpha", 3.0)), "what is unknown cannot be set"
    while window.store.history.past is not None:
        window.store.undo()
        window.store.flush()
    assert dump(window.store.session) != b"" and window.store.session.content == load(path).content


def test_a_missing_one_can_be_removed(desk, path):
    window = desk.open(load(path), path)
    window.settle()
    window.panel("parameters")._cards[1].remove.click()
    window.store.flush()
    assert [c.key for c in window.store.session.curves] == ["swish", "elu", "mish"]


def test_only_missing_ones(desk, tmp_path):
    text = '{"format": "actexplorer-session", "version": 1, "curves": [{"key": "nowhere"}]}'
    window = desk.open(load_text(text, tmp_path))
    window.settle()
    QApplication.processEvents()
    assert window.store.session.selected is None and window.page._empty.isVisible()
    window.store.apply(edits.point_at(1.0))
    window.store.flush()


def test_commands_name_the_place_and_only_the_window_draws_the_rest(app, path, tmp_path, capsys):
    for command in ("plot", "table"):
        assert main([command, str(path), "-o", str(tmp_path / ("out.png" if command == "plot" else "out.csv"))]) == 2
        said = capsys.readouterr().err.splitlines()
        assert len(said) == 1 and "curves[0].key: unknown function 'gate_of_tomorrow'" in said[0]
    assert main(["window", "--snapshot", str(tmp_path / "window.png"), str(path)]) == 0
    assert "curves[0].key: unknown function 'gate_of_tomorrow'" in capsys.readouterr().err.splitlines()[0]
    assert (tmp_path / "window.png").exists()
