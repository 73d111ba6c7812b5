"""Measuring the cost of functions: progress, bars, cancelling."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from actexplorer.core.cost import Cost
from actexplorer.core.registry import elementwise
from actexplorer.ui import measuring
from actexplorer.ui.cost_dialog import CostDialog
from actexplorer.ui.theme import DARK, apply_theme
from actexplorer.ui.widgets.bar_chart import AXIS, ROW


@pytest.fixture
def dialog(app):
    dialog = CostDialog()
    yield dialog
    dialog.close()
    for thread in list(measuring._running):
        thread.stop()
    QCoreApplication.processEvents()


@pytest.fixture
def quick(monkeypatch):
    """Let every function cost as many nanoseconds as its key has letters, at once."""

    def costs(functions):
        for function in functions:
            size = float(len(function.key))
            yield Cost(function.key, size, 2 * size, 3 * size)

    monkeypatch.setattr(measuring, "costs", costs)


def test_every_function_is_measured_against_relu(dialog, quick, wait_until):
    assert dialog.chart._bars == []
    dialog.open_for({"mish"})
    wait_until(lambda: not dialog.running)
    assert set(dialog.known) == set(elementwise)
    bars = {bar.title: bar for bar in dialog.chart._bars}
    assert bars["ReLU"].ends == (1.0, 2.0, 3.0)
    assert bars["Leaky ReLU"].ends == (2.5, 5.0, 7.5)
    assert [title for title, bar in bars.items() if bar.strong] == ["Mish"]
    lengths = [bar.ends[0] for bar in dialog.chart._bars]
    assert lengths == sorted(lengths)


def test_opening_again_keeps_what_is_known(dialog, quick, wait_until):
    dialog.open_for(())
    wait_until(lambda: not dialog.running)
    dialog.close()
    known = dict(dialog.known)
    dialog.open_for({"relu"})
    assert not dialog.running and dialog.known == known


def test_stopping_keeps_what_has_been_measured(dialog, wait_until):
    """With the true measurement, which takes a while for each function."""
    dialog.open_for(())
    wait_until(lambda: len(dialog.known) >= 2)
    assert dialog.progress.isVisible() and dialog.progress.value() == len(dialog.known)
    dialog.start.click()
    wait_until(lambda: not dialog.running)
    assert 2 <= len(dialog.known) < len(elementwise)
    assert "relu" in dialog.known
    assert not dialog.progress.isVisible() and dialog.copy.isEnabled()


def test_closing_stops(dialog, wait_until):
    dialog.open_for(())
    wait_until(lambda: dialog.known)
    dialog.reject()
    wait_until(lambda: not measuring._running)
    assert len(dialog.known) < len(elementwise)


def test_a_dialog_that_goes_while_measuring_does_no_harm(app, wait_until):
    dialog = CostDialog()
    dialog.open_for(())
    wait_until(lambda: dialog.known)
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for thread in list(measuring._running):
        thread.stop()
    wait_until(lambda: not measuring._running)


def test_the_table_can_be_copied(dialog, quick, wait_until):
    dialog.open_for(())
    wait_until(lambda: not dialog.running)
    dialog.copy.click()
    header, *lines = QGuiApplication.clipboard().text().splitlines()
    assert header == "function\tf\tf, f′\tf, f′, f″"
    assert "swish\t1.25\t2.5\t3.75" in lines
    assert len(lines) == len(elementwise)


def test_bars_say_their_nanoseconds(dialog, quick, wait_until):
    dialog.open_for(())
    wait_until(lambda: not dialog.running)
    place = next(n for n, bar in enumerate(dialog.chart._bars) if bar.title == "Swish")
    point = QPoint(200, AXIS + ROW * place + ROW // 2)
    QApplication.sendEvent(dialog.chart, QHelpEvent(QEvent.Type.ToolTip, point, dialog.chart.mapToGlobal(point)))
    assert QToolTip.text() == "Swish: f alone 5 ns, f and f′ 10 ns, f, f′ and f″ 15 ns for an element"
    QToolTip.hideText()
    assert not dialog.grab().isNull()
    apply_theme(QApplication.instance(), DARK)
    assert not dialog.grab().isNull()
