"""The facts dock: what it says, when it computes, what it copies."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from actexplorer.core.registry import elementwise
from actexplorer.session import edits
from actexplorer.session.fact_rows import Row
from actexplorer.session.state import Session
from actexplorer.ui.panels import facts as module
from actexplorer.ui.panels.facts import FactsPanel
from actexplorer.ui.store import Store
from actexplorer.ui.theme import DARK, apply_theme


class Bench:
    """A panel on its own, and the hands to work it."""

    def __init__(self, *keys, shown=True):
        self.store = Store(Session())
        for key in keys:
            self.store.apply(edits.add_curve(key))
        self.store.flush()
        self.panel = FactsPanel(self.store)
        self.panel.resize(300, 700)
        self.panel.render(None, self.store.session)
        self.store.changed.connect(self.panel.render)
        if shown:
            self.panel.show()
        self.catch_up()

    def catch_up(self):
        self.store.flush()
        while self.panel.pending:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QCoreApplication.processEvents()

    @property
    def entries(self):
        model = self.panel.list.facts
        return [model.entry(place) for place in range(model.rowCount())]

    def value(self, label):
        return next("; ".join(e.lines) for e in self.entries if isinstance(e, Row) and e.label == label)

    def index(self, label):
        place = next(n for n, e in enumerate(self.entries) if isinstance(e, Row) and e.label == label)
        return self.panel.list.facts.index(place)

    def centre(self, label):
        self.panel.list.scrollTo(self.index(label))
        return self.panel.list.visualRect(self.index(label)).center()

    def click(self, label, held=Qt.KeyboardModifier.NoModifier):
        QTest.mouseClick(self.panel.list.viewport(), Qt.MouseButton.LeftButton, held, self.centre(label))


@pytest.fixture
def counted(monkeypatch):
    """Count how often facts are computed."""
    calls = []
    original = module.facts

    def facts(function, **parameters):
        calls.append((function.key, parameters))
        return original(function, **parameters)

    monkeypatch.setattr(module, "facts", facts)
    return calls


def test_it_speaks_about_the_selected_curve(app):
    bench = Bench("relu", "mish")
    bench.store.apply(edits.select(1))
    bench.catch_up()
    assert bench.panel.title.text() == "ReLU"
    assert bench.value("Range") == "[0, ∞)"
    bench.store.apply(edits.select(2))
    bench.catch_up()
    assert bench.panel.title.text() == "Mish"
    assert bench.value("Minimum") == "−0.308843 at −1.19243"


def test_it_follows_parameters_and_computes_once_a_turn(app, counted):
    bench = Bench("swish")
    assert bench.value("Extrema of f″").count("max 0.5 at 0") == 1
    counted.clear()
    for beta in (1.5, 1.75, 2.0):
        bench.store.apply(edits.with_parameter(1, "beta", beta))
    bench.catch_up()
    assert counted == [("swish", {"beta": 2.0})]
    assert bench.value("Minimum") == "−0.139232 at −0.639232"
    assert bench.panel.title.text() == "Swish (β = 2)"


def test_what_does_not_concern_it_costs_nothing(app, counted):
    bench = Bench("swish")
    counted.clear()
    bench.store.apply(edits.with_x_range((0.0, 1.0)))
    bench.store.apply(edits.with_visible(1, False))
    bench.catch_up()
    assert counted == []


def test_it_computes_nothing_while_hidden_and_catches_up_when_shown(app, counted):
    bench = Bench("swish", shown=False)
    bench.store.apply(edits.with_parameter(1, "beta", 2.0))
    bench.catch_up()
    assert counted == []
    bench.panel.show()
    bench.catch_up()
    assert counted == [("swish", {"beta": 2.0})]
    assert bench.value("Minimum") == "−0.139232 at −0.639232"


def test_a_picture_of_the_window_need_not_wait(app):
    bench = Bench("swish", shown=False)
    bench.panel.settle()
    assert bench.value("Zeros") == "0"


def test_an_empty_session(app):
    bench = Bench()
    assert bench.panel.hint.isVisible() and not bench.panel.list.isVisible()
    bench.store.apply(edits.add_curve("tanh"))
    bench.catch_up()
    assert bench.panel.list.isVisible() and not bench.panel.hint.isVisible()
    bench.store.apply(edits.clear_curves())
    bench.catch_up()
    assert bench.panel.hint.isVisible() and bench.entries == []


def test_a_selection_survives_a_drag_and_the_scrolling_does(app):
    bench = Bench("swish")
    bench.click("Lipschitz")
    scrolled = bench.panel.list.verticalScrollBar().value()
    bench.store.apply(edits.with_parameter(1, "beta", 1.25))
    bench.catch_up()
    (chosen,) = bench.panel.list.selectedIndexes()
    assert bench.entries[chosen.row()].label == "Lipschitz"
    assert bench.panel.list.verticalScrollBar().value() == scrolled


def test_rows_are_as_tall_as_their_lines(app):
    bench = Bench("swish")
    before = bench.panel.list.visualRect(bench.index("Extrema of f′")).height()
    bench.store.apply(edits.with_parameter(1, "beta", 0.0))
    bench.catch_up()
    assert bench.panel.list.visualRect(bench.index("Extrema of f′")).height() < before
    bench.panel.resize(200, 700)
    bench.store.apply(edits.with_parameter(1, "beta", 1.0))
    bench.catch_up()
    assert bench.panel.list.visualRect(bench.index("Extrema of f′")).height() > before, "long lines wrap"


def test_the_tooltip_gives_every_digit_and_the_meaning(app):
    bench = Bench("swish")
    place = bench.centre("Gain")
    viewport = bench.panel.list.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    tip = bench.index("Gain").data(Qt.ItemDataRole.ToolTipRole)
    assert QToolTip.text() == tip
    assert "1.67653247033109" in tip
    assert "from layer to layer" in tip
    QToolTip.hideText()


def test_ctrl_c_copies_what_is_selected_with_every_digit(app):
    bench = Bench("swish")
    bench.click("Range")
    bench.click("Lipschitz", Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(bench.panel.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == ["Range", "Lipschitz"]
    assert lines[0].startswith("Range\t[-0.278464542761073")
    assert lines[1].startswith("Lipschitz\t1.09983932012886")


def test_copies_as_text_and_as_a_table(app):
    bench = Bench("tanh")
    bench.panel.copy.click()
    menu = bench.panel.list.findChild(QMenu)
    text, table = menu.actions()
    text.trigger()
    everything = QGuiApplication.clipboard().text()
    assert "PyTorch’s gain\t1.6666666666666667 (+4.7%)\n" in everything
    assert len(everything.splitlines()) == sum(isinstance(e, Row) for e in bench.entries)
    table.trigger()
    labels, rule, values = QGuiApplication.clipboard().text().splitlines()
    assert labels.startswith("| Range | x → −∞ |")
    assert rule.count("---") == len(everything.splitlines())
    assert values.startswith("| (-1, 1) | -1 | 1 |")
    menu.close()


def test_titles_are_no_facts(app):
    bench = Bench("relu")
    titles = [bench.panel.list.facts.index(n) for n, e in enumerate(bench.entries) if isinstance(e, str)]
    assert len(titles) == 4
    assert not any(t.flags() & Qt.ItemFlag.ItemIsSelectable for t in titles)


def test_every_function_fits_in_light_and_dark(app, qt_messages):
    bench = Bench("relu")
    bench.panel.resize(260, 700)
    for key in elementwise:
        bench.store.apply(edits.clear_curves())
        bench.store.apply(edits.add_curve(key))
        bench.store.flush()
        bench.panel.settle()
        assert bench.panel.list.horizontalScrollBar().maximum() == 0
    assert not bench.panel.grab().isNull()
    apply_theme(app, DARK)
    assert not bench.panel.grab().isNull()
