"""Finding functions by what they are, what is liked and what was used last."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from actexplorer.core.registry import catalogue, elementwise
from actexplorer.session import edits
from actexplorer.session.state import Session
from actexplorer.session.traits import CLASSIC, LIBRARIES, SORTS, TRAITS, chosen, cost, traits, year
from actexplorer.ui import finding
from actexplorer.ui.panels.catalogue import CataloguePanel
from actexplorer.ui.store import Store
from actexplorer.ui.widgets.row_delegate import Role


@pytest.fixture
def panel(app):
    store = Store(edits.add_curve("swish").change(Session()))
    panel = CataloguePanel(store)
    panel.render(None, store.session)
    panel.resize(260, 700)
    panel.show()
    return panel


def groups(panel):
    model = panel.model
    headers = [model.index(row, 0) for row in range(model.rowCount())]
    return {h.data(): [model.index(n, 0, h).data(Role.KEY) for n in range(model.rowCount(h))] for h in headers}


def listed(panel):
    return [key for keys in groups(panel).values() for key in keys]


@pytest.mark.parametrize(
    ("key", "has", "lacks"),
    [
        ("tanh", {"smooth", "monotone", "bounded", "centred", "torch", "keras", "jax", "classic"}, {"gated", "learnable"}),
        ("swish", {"smooth", "gated", "learnable", "classic"}, {"monotone", "bounded", "centred"}),
        ("relu6", {"monotone", "bounded"}, {"smooth", "centred"}),
        ("selu", {"centred", "monotone"}, {"smooth", "bounded"}),
        ("serf", {"smooth", "gated"}, {"torch", "jax", "keras", "classic"}),
    ],
)
def test_traits_are_what_the_functions_are(key, has, lacks):
    assert has <= traits(key)
    assert not lacks & traits(key)


def test_every_name_in_the_tables_is_a_function():
    for members in (CLASSIC, *LIBRARIES.values()):
        assert members <= set(elementwise)
    assert all(traits(key) <= set(TRAITS) for key in elementwise)


def test_orders():
    functions = [elementwise[key] for key in ("gelu", "step", "relu")]
    assert chosen(functions, frozenset(), "year")[0].key == "step"
    assert sorted(map(year, functions)) == [year(f) for f in chosen(functions, frozenset(), "year")]
    by_cost = [cost(f.key) for f in chosen(functions, frozenset(), "cost")]
    assert by_cost == sorted(by_cost)


def test_chips_combine(panel):
    panel.options.filters.setChecked(True)
    QTest.mouseClick(panel.chips.buttons["bounded"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.chips.buttons["smooth"], Qt.MouseButton.LeftButton)
    assert set(listed(panel)) == {k for k in elementwise if {"bounded", "smooth"} <= traits(k)}
    assert "sigmoid" in listed(panel) and "relu6" not in listed(panel)
    panel.search.setText("tan")
    found = [panel.model.index(n, 0).data(Role.KEY) for n in range(panel.model.rowCount())]
    assert "tanh" in found and "hardtanh" not in found, "filters hold while searching too"
    panel.search.clear()
    panel.options.filters.setChecked(False)
    assert set(listed(panel)) == set(catalogue), "hidden filters filter nothing"


def test_filters_that_nothing_passes_say_so(panel):
    panel.options.filters.setChecked(True)
    for name in ("bounded", "gated", "learnable"):
        panel.chips.buttons[name].setChecked(True)
    assert listed(panel) == []
    assert panel.nothing.isVisible() and panel.nothing.text()


def test_favourites_and_used_last_stand_above_and_are_kept(panel, app):
    panel._favour("mish")
    panel._add("elu")
    panel._add("gelu")
    panel._fill()
    names = list(groups(panel))
    assert groups(panel)[names[0]] == ["mish"]
    assert groups(panel)[names[1]] == ["gelu", "elu"]
    again = CataloguePanel(panel._store)
    again.render(None, panel._store.session)
    assert groups(again)[names[0]] == ["mish"]
    again._favour("mish")
    assert "mish" not in groups(again).get(names[0], [])


def test_both_rows_of_a_favourite_are_marked(panel):
    panel._favour("swish")
    model = panel.model
    rows = [
        model.index(n, 0, model.index(g, 0)) for g in range(model.rowCount()) for n in range(model.rowCount(model.index(g, 0)))
    ]
    assert [bool(r.data(Role.COLOURS)) for r in rows if r.data(Role.KEY) == "swish"] == [True, True]


@pytest.mark.parametrize("order", SORTS)
def test_every_order_lists_every_function_once(panel, order):
    panel.options._sort_by(order)
    assert sorted(listed(panel)) == sorted(catalogue)
    assert finding.sort() == order
