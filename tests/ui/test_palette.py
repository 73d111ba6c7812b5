"""The command palette, and the search by a few letters that it stands on."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow

from actexplorer.session.state import Session
from actexplorer.ui.dialogs import palette_entries
from actexplorer.ui.palette import CommandPalette, Entry, find
from actexplorer.ui.widgets.fuzzy import match
from actexplorer.ui.window import Window

Key = Qt.Key
TEXTS = (
    "Export figure…",
    "Undo",
    "Command palette",
    "Show Hard swish",
    "Show Swish",
    "Add Swish",
    "Add Leaky ReLU",
    "Add RReLU",
    "アクティビティを追加",
)


def entries(ran=None):
    ran = [] if ran is None else ran
    return [Entry(text, "Ctrl+Z" if text == "Undo" else "", lambda text=text: ran.append(text)) for text in TEXTS]


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("undo", "Undo"),
        ("cpal", "Command palette"),
        ("swish add", "Add Swish"),
        ("SWISH", "Show Swish"),
        ("hardsw", "Show Hard swish"),
        ("lrelu", "Add Leaky ReLU"),
        ("add relu", "Add Leaky ReLU"),
        ("figure", "Export figure…"),
        ("ａｄｄ　ｓｗｉｓｈ", "Add Swish"),
        ("追加", "アクティビティを追加"),
    ],
)
def test_a_few_letters_find_what_was_meant(typed, best):
    assert find(typed, entries())[0][0].text == best


def test_nothing_typed_keeps_everything_in_its_order():
    assert [entry.text for entry, _ in find(" ", entries())] == list(TEXTS)


def test_every_word_that_was_typed_must_be_found():
    assert find("swish undo", entries()) == []
    assert match("xyz", "Undo") is None


def test_letters_that_were_found_are_named_for_marking():
    assert match("fig", "Export figure…").places == (7, 8, 9)
    assert match("lrelu", "Leaky ReLU").places == (0, 6, 7, 8, 9)


def test_other_names_find_an_entry_behind_those_that_show_the_name():
    both = [Entry("Add Swish", "", print, ("silu",)), Entry("Add SiLU-like", "", print)]
    assert [entry.text for entry, _ in find("silu", both)] == ["Add SiLU-like", "Add Swish"]


class Bench:
    def __init__(self):
        self.ran = []
        self.window = QMainWindow()
        self.field = QLineEdit()
        self.window.setCentralWidget(self.field)
        self.window.resize(800, 600)
        self.palette = CommandPalette(self.window)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.field.setFocus()

    def open(self):
        self.palette.open(entries(self.ran))

    def press(self, key):
        QTest.keyClick(self.window.focusWidget(), key)

    def rows(self):
        return [self.palette.model.index(row, 0) for row in range(self.palette.model.rowCount())]


@pytest.fixture
def bench(app):
    return Bench()


def test_enter_runs_the_best_entry_and_gives_the_keyboard_back(bench):
    bench.open()
    assert bench.window.focusWidget() is bench.palette.field
    QTest.keyClicks(bench.palette.field, "add swi")
    bench.press(Key.Key_Return)
    assert bench.ran == ["Add Swish"]
    assert not bench.palette.isVisible()
    assert bench.window.focusWidget() is bench.field


def test_arrows_choose_another_entry(bench):
    bench.open()
    QTest.keyClicks(bench.palette.field, "swish")
    bench.press(Key.Key_Down)
    bench.press(Key.Key_Enter)
    assert bench.ran == ["Add Swish"]


def test_escape_and_a_click_beside_it_close_without_running(bench):
    bench.open()
    bench.press(Key.Key_Escape)
    assert not bench.palette.isVisible()
    bench.open()
    QTest.mouseClick(bench.palette, Qt.MouseButton.LeftButton, pos=bench.palette.box.geometry().center())
    assert bench.palette.isVisible()
    QTest.mouseClick(bench.palette, Qt.MouseButton.LeftButton, pos=QPoint(3, 590))
    assert not bench.palette.isVisible()
    assert bench.ran == []


def test_opening_it_again_closes_it_and_it_opens_empty(bench):
    bench.open()
    QTest.keyClicks(bench.palette.field, "undo")
    bench.open()
    assert not bench.palette.isVisible()
    bench.open()
    assert bench.palette.field.text() == ""
    assert len(bench.rows()) == len(TEXTS)


def test_a_click_runs_an_entry(bench):
    bench.open()
    row = bench.palette.list.visualRect(bench.rows()[1])
    QTest.mouseClick(bench.palette.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert bench.ran == ["Undo"]


def test_nothing_found_is_said_and_enter_does_nothing(bench):
    bench.open()
    QTest.keyClicks(bench.palette.field, "qqq")
    assert bench.palette.nothing.isVisible()
    assert not bench.palette.list.isVisible()
    bench.press(Key.Key_Return)
    assert bench.ran == []
    assert bench.palette.isVisible()


def test_tab_stays_in_the_field(bench):
    bench.open()
    bench.press(Key.Key_Tab)
    assert bench.window.focusWidget() is bench.palette.field


def test_it_follows_the_window_and_stays_inside_it(bench):
    bench.open()
    bench.window.resize(380, 300)
    QTest.qWait(0)
    assert bench.palette.size() == bench.window.size()
    assert bench.palette.rect().contains(bench.palette.box.geometry())


def test_an_entry_may_take_away_what_had_the_keyboard(bench):
    bench.palette.open([Entry("Rebuild", "", lambda: None)])
    bench.field.deleteLater()
    bench.window.setCentralWidget(QLineEdit())
    QTest.qWait(0)
    bench.press(Key.Key_Return)
    assert not bench.palette.isVisible()


def test_vector_functions_are_found_and_open_their_lab(app):
    window = Window(Session(), remembers=False)
    entries = {entry.text: entry for entry in palette_entries(window)}
    assert find("log softmax", list(entries.values()))[0][0].text == "Show Log-softmax"
    assert entries["Show Maxout"].detail == "Maxout"
    entries["Show Log-softmax"].run()
    assert window.store.session.view.page == "vectors" and window.store.session.labs.vectors.subject == "log_softmax"
    assert "Add Log-softmax" not in entries
