"""The table of every function's facts."""

import csv
import io

import pytest
from PySide6.QtCore import Qt

from actexplorer.core.registry import elementwise
from actexplorer.session.fact_table import COLUMNS, as_csv, as_markdown
from actexplorer.session.state import Session
from actexplorer.ui.panels.functions import KEY, FunctionsPanel
from actexplorer.ui.store import Store

TITLES = [column.title for column in COLUMNS]


@pytest.fixture
def panel(app, wait_until):
    panel = FunctionsPanel(Store(Session()))
    panel.resize(900, 300)
    panel.show()
    wait_until(lambda: panel.model.rowCount() == len(elementwise))
    return panel


def column(panel, title):
    return [cells[TITLES.index(title)] for cells in panel.rows()]


def test_it_holds_every_function(panel):
    keys = [panel.sorted.index(n, 0).data(KEY) for n in range(panel.sorted.rowCount())]
    assert sorted(keys) == sorted(elementwise)


def test_numbers_sort_as_numbers_and_words_as_words(panel):
    panel.view.sortByColumn(TITLES.index("Lipschitz"), Qt.SortOrder.DescendingOrder)
    values = column(panel, "Lipschitz")
    assert values == sorted(values, reverse=True) and values[0] == float("inf")
    panel.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    names = column(panel, "Function")
    assert names == sorted(names, key=str.casefold)


def test_the_gain_of_gelu_is_the_published_one(panel):
    (row,) = [cells for cells in panel.rows() if cells[0] == "GELU"]
    assert row[TITLES.index("Gain")] == pytest.approx(1.533530, abs=5e-7)


def test_a_double_click_adds_the_function(panel):
    index = panel.sorted.index(3, 0)
    panel.view.doubleClicked.emit(index)
    assert [c.key for c in panel._store.session.curves] == [index.data(KEY)]


def test_what_is_exported_can_be_read_back(panel):
    read = list(csv.reader(io.StringIO(as_csv(TITLES, panel.rows()).decode(), newline="")))
    assert read[0] == TITLES and len(read) == len(elementwise) + 1
    gains = {line[0]: float(line[TITLES.index("Gain")]) for line in read[1:]}
    assert gains == dict(zip(column(panel, "Function"), column(panel, "Gain"), strict=True))
    lines = as_markdown(TITLES, panel.rows()).decode().splitlines()
    assert lines[1].count("---") == len(TITLES) and len(lines) == len(elementwise) + 2
