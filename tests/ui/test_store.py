"""The store: edits at once, one rendering a turn."""

import pytest
from PySide6.QtCore import QCoreApplication

from actexplorer.session import edits
from actexplorer.session.state import Session
from actexplorer.ui.store import Store


@pytest.fixture
def store(app):
    return Store(Session())


@pytest.fixture
def seen(store):
    seen = []
    store.changed.connect(lambda old, new: seen.append((old, new)))
    return seen


def test_many_edits_in_one_turn_are_rendered_once(store, seen):
    start = store.session
    store.apply(edits.add_curve("swish"))
    for value in (1.5, 2.0, 2.5):
        store.apply(edits.with_parameter(1, "beta", value))
    assert store.session.curves[0].parameters == {"beta": 2.5}, "the session itself changes at once"
    assert seen == []
    QCoreApplication.processEvents()
    assert seen == [(start, store.session)]


def test_a_refused_edit_says_why_and_changes_nothing(store, seen):
    store.apply(edits.add_curve("step"))
    said = []
    store.refused.connect(said.append)
    before = store.session
    assert not store.apply(edits.with_parameter(1, "value_at_zero", 7.0))
    assert store.session is before
    assert said == ["step: value_at_zero = 7 is outside its domain, 0 <= value_at_zero <= 1"]


def test_modified_until_saved_or_undone(store):
    assert not store.modified
    store.apply(edits.add_curve("swish"))
    assert store.modified
    store.undo()
    assert not store.modified
    store.redo()
    store.mark_saved()
    assert not store.modified
    store.apply(edits.with_x_range((0.0, 1.0)))
    store.apply(edits.select(1))
    assert not store.modified, "looking elsewhere is no modification"
    store.undo()
    assert store.modified


def test_replacing_the_session_leaves_nothing_to_undo(store):
    store.apply(edits.add_curve("swish"))
    store.replace(edits.add_curve("elu").change(Session()))
    store.undo()
    assert [c.key for c in store.session.curves] == ["elu"]
    assert not store.modified
