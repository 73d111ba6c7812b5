"""What can be done with a curve on its card and in the Edit menu: names, looks, order, locks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from actexplorer.session import edits
from actexplorer.session.state import Session
from actexplorer.ui.panels.parameters import ParametersPanel
from actexplorer.ui.store import Store
from actexplorer.ui.theme import current_theme
from actexplorer.ui.widgets.look_popup import LookPopup
from actexplorer.ui.window import Window

LEFT = Qt.MouseButton.LeftButton
Keys = Qt.Key


class Dock:
    def __init__(self, *keys: str) -> None:
        session = Session()
        for key in keys:
            session = edits.add_curve(key).change(session)
        self.store = Store(session)
        self.panel = ParametersPanel(self.store)
        self.store.changed.connect(self.panel.render)
        self.panel.resize(300, 600)
        self.panel.show()
        self.panel.activateWindow()
        self.panel.render(None, session)
        QApplication.processEvents()

    def turn(self) -> None:
        self.store.flush()
        QApplication.processEvents()

    def curve(self, curve_id: int = 1):
        return self.store.session.curve(curve_id)

    def keys(self) -> list[str]:
        return [c.key for c in self.store.session.curves]

    def undo_text(self) -> str:
        return self.store.history.past.edit.text


def write(dock: Dock, text: str, end: Qt.Key = Keys.Key_Return) -> None:
    title = dock.panel.card(1).title
    QTest.mouseDClick(title, LEFT)
    title.field.selectAll()
    title.field.insert(text)
    QTest.keyClick(title.field, end)
    dock.turn()


def test_a_double_click_on_the_title_renames_the_curve(app):
    dock = Dock("swish")
    card = dock.panel.card(1)
    write(dock, "my  gate")
    assert dock.curve().name == "my gate" and card.title.text() == "my gate"
    assert card.function_title.isVisible() and card.function_title.text() == "Swish"
    assert dock.undo_text() == "rename a curve"
    write(dock, "never mind", Keys.Key_Escape)
    assert dock.curve().name == "my gate"
    write(dock, "")
    assert dock.curve().name == "" and card.title.text() == "Swish", "no name gives the function's back"
    past = dock.store.history.past
    write(dock, "Swish")
    assert dock.store.history.past is past, "what changes nothing is no step"


def test_the_line_sample_offers_every_colour_in_every_style(app):
    dock = Dock("swish", "elu")
    QTest.mouseClick(dock.panel.card(2).sample, LEFT)
    dock.turn()
    assert dock.store.session.focus.selected == 2
    popup = dock.panel.card(2).findChild(LookPopup)
    assert len(popup.samples) == 4 * len(current_theme().curves)
    assert [look for look, sample in popup.samples.items() if sample.isChecked()] == [(1, 0)]
    QTest.mouseClick(popup.samples[5, 2], LEFT)
    dock.turn()
    assert (dock.curve(2).colour, dock.curve(2).dash) == (5, 2)
    assert (dock.curve(1).colour, dock.curve(1).dash) == (0, 0)


def test_the_look_can_be_chosen_by_keyboard(app):
    dock = Dock("swish")
    dock.panel.card(1).sample.click()
    popup = dock.panel.card(1).findChild(LookPopup)
    for key in (Keys.Key_Right, Keys.Key_Right, Keys.Key_Down, Keys.Key_Left, Keys.Key_Up, Keys.Key_Up, Keys.Key_Return):
        QTest.keyClick(popup, key)
    dock.turn()
    assert (dock.curve().colour, dock.curve().dash) == (1, 0)


def drag(dock: Dock, card: QWidget, to: QPoint, let_go: bool = True) -> None:
    """Drag a card by its upper edge to a place in the panel's list."""
    start, by = QPoint(card.width() // 2, 2), to - card.pos()
    QTest.mousePress(card, LEFT, pos=start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(card, start + QPoint(0, round((by.y() - start.y()) * share)))
    if let_go:
        QTest.mouseRelease(card, LEFT, pos=QPoint(start.x(), by.y()))
        dock.turn()


def test_cards_are_reordered_by_dragging(app):
    dock = Dock("swish", "elu", "mish")
    looks = {c.key: (c.colour, c.dash) for c in dock.store.session.curves}
    first, last = dock.panel.card(1), dock.panel.card(3)
    drag(dock, first, last.geometry().bottomLeft())
    assert dock.keys() == ["elu", "mish", "swish"]
    assert {c.key: (c.colour, c.dash) for c in dock.store.session.curves} == looks
    assert dock.panel.card(1).y() > dock.panel.card(3).y()
    drag(dock, dock.panel.card(3), QPoint(0, 1))
    assert dock.keys() == ["mish", "elu", "swish"]
    past = dock.store.history.past
    drag(dock, dock.panel.card(3), dock.panel.card(3).geometry().bottomLeft())
    assert dock.keys() == ["mish", "elu", "swish"] and dock.store.history.past is past


def test_escape_ends_a_drag_without_moving_the_card(app):
    dock = Dock("swish", "elu")
    card = dock.panel.card(1)
    drag(dock, card, dock.panel.card(2).geometry().bottomLeft(), let_go=False)
    QTest.keyClick(card, Keys.Key_Escape)
    QTest.mouseRelease(card, LEFT, pos=QPoint(9, 200))
    dock.turn()
    assert dock.keys() == ["swish", "elu"]


def test_a_locked_card_cannot_be_moved_and_its_lock_opens_it(app):
    dock = Dock("swish")
    card = dock.panel.card(1)
    assert not card.lock.isVisible()
    next(a for a in card.menu().actions() if a.objectName() == "lock").trigger()
    dock.turn()
    assert dock.curve().locked and card.lock.isVisible()
    assert not card.rows[0].slider.isEnabled() and not card.rows[0].field.isEnabled()
    card.lock.click()
    dock.turn()
    assert not dock.curve().locked and card.rows[0].slider.isEnabled()


def test_the_menu_of_a_card_acts_on_its_curve(app):
    dock = Dock("swish", "elu", "mish")

    def choose(name: str, curve_id: int) -> None:
        action = next(a for a in dock.panel.card(curve_id).menu().actions() if a.objectName() == name)
        assert action.isEnabled()
        action.trigger()
        dock.turn()

    choose("solo", 2)
    assert [c.visible for c in dock.store.session.curves] == [False, True, False]
    choose("solo", 2)
    assert all(c.visible for c in dock.store.session.curves)
    choose("duplicate", 2)
    assert dock.keys() == ["swish", "elu", "elu", "mish"]
    choose("visible", 1)
    assert not dock.curve(1).visible
    choose("remove", 1)
    assert dock.keys() == ["elu", "elu", "mish"]
    up = next(a for a in dock.panel.card(2).menu().actions() if a.objectName() == "move-up")
    assert not up.isEnabled(), "it is the first"


def test_cards_are_made_when_they_come_into_view(app):
    dock = Dock(*["acon_c"] * 60)
    cards = list(dock.panel._cards.values())
    made = sum(card.filled for card in cards)
    assert 4 < made < 20
    bar = dock.panel.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert cards[-1].filled and not cards[30].filled
    bar.setValue(bar.maximum() // 2)
    view = dock.panel.viewport().rect().translated(-dock.panel.widget().pos())
    assert all(card.filled for card in cards if card.geometry().intersects(view))


@pytest.fixture
def window(app, wait_until):
    session = Session()
    for key in ("swish", "elu", "mish"):
        session = edits.add_curve(key).change(session)
    window = Window(session, remembers=False)
    window.show()
    window.activateWindow()
    wait_until(window.isActiveWindow)
    window.settle()
    yield window
    window.close()


def test_shortcuts_act_on_the_selected_curve(window):
    def press(key: Qt.Key, *held: Qt.KeyboardModifier) -> list[str]:
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= one
        QTest.keyClick(window, key, modifiers)
        window.store.flush()
        return [c.key for c in window.store.session.curves]

    alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    assert press(Keys.Key_Up, alt) == ["swish", "mish", "elu"], "the last added is selected"
    assert press(Keys.Key_Down, alt) == press(Keys.Key_Down, alt) == ["swish", "elu", "mish"]
    assert press(Keys.Key_D, control) == ["swish", "elu", "mish", "mish"]
    press(Keys.Key_H, control)
    assert [c.visible for c in window.store.session.curves] == [True, True, True, False]
    assert not window.menus.actions["visible"].isChecked()
    press(Keys.Key_H, control, Qt.KeyboardModifier.ShiftModifier)
    assert [c.visible for c in window.store.session.curves] == [False, False, False, True]
    press(Keys.Key_L, control)
    assert window.store.session.selected.locked and window.menus.actions["lock"].isChecked()
    press(Keys.Key_F2)
    title = window.panel("parameters").card(window.store.session.selected.id).title
    assert title.field is not None and title.field.hasSelectedText()


def test_undo_calls_a_parameter_by_its_symbol(window):
    row = window.panel("parameters").card(1).rows[0]
    row.field.setFocus()
    row.field.selectAll()
    QTest.keyClicks(row.field, "2")
    QTest.keyClick(row.field, Keys.Key_Return)
    window.store.flush()
    assert window.menus.actions["undo"].text().replace("&", "") == "Undo set β"
    window.store.undo()
    window.store.flush()
    assert window.menus.actions["redo"].text().replace("&", "") == "Redo set β"
