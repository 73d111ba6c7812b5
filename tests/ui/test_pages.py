"""The pages of the window: the labs beside the curves."""

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from actexplorer.session.document import dump, parse
from actexplorer.session.edits import add_curve
from actexplorer.session.labs import CURVES, PAGES, RECORDS, Labs
from actexplorer.session.state import opening
from actexplorer.ui.appearance import choose_appearance
from actexplorer.ui.labs import LABS
from actexplorer.ui.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(app, wait_until):
    window = Window(opening(), remembers=False)
    window.resize(1440, 900)
    window.show()
    wait_until(lambda: "formula" in window._panels and window.page.scene is not None)
    window.settle()
    yield window
    window.close()


def turn(window):
    window.store.flush()
    QApplication.processEvents()


def shown_docks(window):
    return {name for name, dock in window.docks.items() if not dock.isHidden()}


def test_every_lab_has_a_record_and_a_page():
    assert tuple(lab.id for lab in LABS) == tuple(RECORDS) == PAGES[1:]


def test_a_lab_takes_the_whole_window_and_gives_it_back(window):
    window.docks["notes"].hide()
    before, width = shown_docks(window), window.page.width()
    QTest.mouseClick(window.menus._page_bar.buttons["neuron"], LEFT)
    turn(window)
    assert window.store.session.view.page == "neuron" and window.pages.lab is not None
    assert not shown_docks(window) and window.pages.width() == window.width()
    QTest.mouseClick(window.menus._page_bar.buttons[CURVES], LEFT)
    turn(window)
    assert window.pages.lab is None and shown_docks(window) == before
    assert window.page.width() == width


def test_commands_about_curves_rest_while_a_lab_is_shown(window):
    actions = window.menus.actions
    window.show_page("vectors")
    assert not actions["layout-column"].isEnabled() and not actions["clear"].isEnabled()
    assert actions["save"].isEnabled() and actions["export-figure"].isEnabled()
    window.show_page(CURVES)
    assert actions["layout-column"].isEnabled()


def test_what_is_added_to_the_comparison_is_shown(window):
    window.show_page("maxout")
    window.commit(add_curve("tanh"))
    turn(window)
    assert window.pages.lab is None and window.page.isVisible()
    assert len(window.page.scene.strokes) == 4


def test_find_a_function_leads_back_to_the_curves(window):
    window.show_page("maxout")
    window.find_function()
    turn(window)
    assert window.pages.lab is None and window.docks["catalogue"].isVisible()


@pytest.mark.parametrize("page", PAGES)
def test_a_document_opens_on_the_page_it_was_saved_on(window, page):
    session = opening()
    session = replace(session, view=replace(session.view, page=page))
    read = parse(dump(session))
    assert read.view.page == page
    window.take(read)
    turn(window)
    assert window.pages.currentWidget() is (window.pages._labs[page] if page != CURVES else window.page)


def test_a_lab_survives_a_change_of_appearance(window):
    window.show_page("attention")
    choose_appearance("dark")
    try:
        turn(window)
        assert window.pages.lab is not None and window.pages.lab.isVisible()
        assert window.menus._page_bar.buttons["attention"].isChecked()
    finally:
        choose_appearance("light")


def test_back_leads_to_the_page_before(window):
    window.show_page("learning")
    window.store.go_back()
    turn(window)
    assert window.pages.lab is None
    window.store.go_forward()
    turn(window)
    assert window.store.session.view.page == "learning"


@pytest.mark.parametrize(
    ("labs", "message"),
    [
        ('{"vector": {}}', "there is no lab 'vector'"),
        ('{"vectors": 3}', "labs.vectors"),
        ('{"vectors": {"temperature": NaN}}', "labs.vectors.temperature: not a finite number"),
        ('{"learning": {"rate": 1e999}}', "labs.learning.rate: not a finite number"),
    ],
)
def test_a_document_with_a_spoilt_lab_names_the_place(labs, message):
    document = f'{{"format": "actexplorer-session", "version": 1, "labs": {labs}}}'
    with pytest.raises(ValueError, match=message):
        parse(document.encode())


def test_a_page_that_there_is_not_is_refused():
    with pytest.raises(ValueError, match=r"view\.page: there is no page 'lab'"):
        parse(b'{"format": "actexplorer-session", "version": 1, "view": {"page": "lab"}}')


def test_untouched_labs_leave_no_trace_in_a_document():
    assert b"labs" not in dump(opening())
    assert parse(dump(opening())).labs == Labs()
    assert all(isinstance(getattr(Labs(), name), msgspec.Struct) for name in PAGES[1:])
