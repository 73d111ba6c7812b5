"""The parameter dock: every parameter of every curve, by mouse and by keyboard."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from actexplorer.session import edits
from actexplorer.session.state import Session
from actexplorer.ui.panels.parameters import ParametersPanel
from actexplorer.ui.parameter_row import ParameterRow
from actexplorer.ui.store import Store
from actexplorer.ui.widgets.slider import RADIUS, Slider

LEFT = Qt.MouseButton.LeftButton


class Dock:
    """A panel in a window of its own over a session of the functions named."""

    def __init__(self, *keys: str) -> None:
        session = Session()
        for key in keys:
            session = edits.add_curve(key).change(session)
        self.store = Store(session)
        self.panel = ParametersPanel(self.store)
        self.panel.render(None, session)
        self.store.changed.connect(self.panel.render)
        self.panel.resize(300, 600)
        self.panel.show()
        self.panel.activateWindow()
        QTest.qWaitForWindowActive(self.panel)  # a busy X server takes its time, and keyboard focus needs it
        QApplication.processEvents()

    def row(self, name: str, curve_id: int = 1) -> ParameterRow:
        return next(r for r in self.panel.card(curve_id).rows if r.parameter.name == name)

    def value(self, name: str, curve_id: int = 1) -> float:
        return self.store.session.curve(curve_id).parameters[name]

    def enter(self, name: str, text: str) -> None:
        field = self.row(name).field
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.store.flush()

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, LEFT)
        self.store.flush()

    def steps(self) -> int:
        count, past = 0, self.store.history.past
        while past is not None:
            count, past = count + 1, past.earlier
        return count


def at(slider: Slider, share: float) -> QPoint:
    """Return the place of a slider's value that lies ``share`` of the way along."""
    return QPoint(round(RADIUS + 1 + share * (slider.width() - 2 * RADIUS - 2)), slider.height() // 2)


def drag(slider: Slider, *shares: float) -> None:
    QTest.mousePress(slider, LEFT, pos=at(slider, shares[0]))
    for share in shares[1:]:
        QTest.mouseMove(slider, at(slider, share))
    QTest.mouseRelease(slider, LEFT, pos=at(slider, shares[-1]))


def test_a_drag_is_one_undo_step_and_the_number_follows_it(app: object) -> None:
    dock = Dock("swish")
    row = dock.row("beta")
    QTest.mousePress(row.slider, LEFT, pos=at(row.slider, 0.5))
    seen = []
    for share in (0.6, 0.7, 0.8):
        QTest.mouseMove(row.slider, at(row.slider, share))
        dock.store.flush()
        seen.append((dock.value("beta"), row.field.text()))
    QTest.mouseRelease(row.slider, LEFT, pos=at(row.slider, 0.8))
    values = [value for value, _ in seen]
    assert values == sorted(values) and values[0] > 1.5
    assert all(text == f"{value:.6g}" for value, text in seen)
    assert dock.steps() == 1
    drag(row.slider, 0.8, 0.9)
    assert dock.steps() == 2, "the next drag is another step"
    QTest.keyClick(row.slider, Qt.Key.Key_Left)
    assert dock.steps() == 3, "and so is a key after it"
    for _ in range(3):
        dock.store.undo()
    dock.store.flush()
    assert row.field.text() == "1"


def test_a_drag_falls_onto_the_default_and_shift_keeps_it_from_that(app: object) -> None:
    dock = Dock("swish")
    slider = dock.row("beta").slider
    default = at(slider, 3 / 7)
    beside = default + QPoint(3, 0)
    drag(slider, 0.9)
    QTest.mouseClick(slider, LEFT, pos=beside)
    assert dock.value("beta") == 1.0
    QTest.mouseClick(slider, LEFT, pos=at(slider, 0.9))
    QTest.mouseClick(slider, LEFT, Qt.KeyboardModifier.ShiftModifier, beside)
    assert 1.0 < dock.value("beta") < 1.3


def test_arrow_keys_move_a_slider_along_its_stops(app: object) -> None:
    dock = Dock("swish")
    slider = dock.row("beta").slider
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert dock.value("beta") == 1.05
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert dock.value("beta") == 5.0


def test_a_number_beyond_the_slider_is_taken_and_the_slider_leaves_it_alone(app: object) -> None:
    dock = Dock("swish")
    dock.enter("beta", "12,5")
    assert dock.value("beta") == 12.5
    slider = dock.row("beta").slider
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.mouseClick(slider, LEFT, pos=at(slider, 1.0))
    assert dock.value("beta") == 12.5
    drag(slider, 1.0, 0.5)
    assert dock.value("beta") == 1.5


@pytest.mark.parametrize(("text", "reason"), [("7", "0 ≤ v ≤ 1"), ("half", "0 ≤ v ≤ 1"), ("inf", "0 ≤ v ≤ 1")])
def test_a_number_outside_the_domain_is_refused_in_place(app: object, text: str, reason: str) -> None:
    dock = Dock("step")
    dock.enter("value_at_zero", text)
    row = dock.row("value_at_zero")
    assert dock.value("value_at_zero") == 0.0 and dock.steps() == 0
    assert row.field.text() == text and reason in row.field.complaint
    assert reason in row._complaint.text() and row._complaint.isVisible()
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert row.field.text() == "0" and not row._complaint.isVisible()


def test_sliders_and_fields_stop_where_another_parameter_is_in_the_way(app: object) -> None:
    dock = Dock("hardtanh")
    drag(dock.row("min_val").slider, 0.2, 1.0)
    dock.store.flush()
    assert 0.5 < dock.value("min_val") < dock.value("max_val") == 1.0
    dock.enter("min_val", "1")
    assert dock.row("min_val").field.complaint
    dock.enter("max_val", "-400")
    assert dock.row("max_val").field.complaint
    QTest.keyClick(dock.row("max_val").field, Qt.Key.Key_Escape)
    dock.enter("min_val", "-401")
    dock.enter("max_val", "-400")
    assert (dock.value("min_val"), dock.value("max_val")) == (-401.0, -400.0)
    assert not dock.row("min_val").slider.isEnabled(), "no place on it is allowed"


def test_a_threshold_of_infinity_is_a_check_box(app: object) -> None:
    dock = Dock("softplus")
    row = dock.row("threshold")
    box = row.infinite
    assert box is not None and box.isChecked() and not row.field.isVisible()
    dock.click(box)
    assert dock.value("threshold") == 20.0, "what a preset says is offered first"
    assert row.field.isVisible() and row.slider.isVisible() and row.field.text() == "20"
    dock.enter("threshold", "7")
    dock.click(box)
    assert dock.value("threshold") == math.inf
    dock.click(box)
    assert dock.value("threshold") == 7.0, "the last finite one comes back"
    dock.enter("threshold", "inf")
    assert box.isChecked()


def test_double_click_on_the_symbol_resets_one_parameter(app: object) -> None:
    dock = Dock("swish")
    dock.enter("beta", "3")
    QTest.mouseDClick(dock.row("beta").symbol, LEFT)
    assert dock.value("beta") == 1.0 and dock.steps() == 2


def test_the_buttons_of_a_card(app: object) -> None:
    dock = Dock("swish", "elu")
    card = dock.panel.card(1)
    assert not card.reset.isEnabled()
    dock.enter("beta", "3")
    assert card.reset.isEnabled()
    card.reset.click()
    assert dock.value("beta") == 1.0
    card.eye.click()
    dock.store.flush()
    assert not dock.store.session.curve(1).visible
    card.eye.click()
    assert dock.store.session.curve(1).visible
    card.remove.click()
    dock.store.flush()
    assert [c.key for c in dock.store.session.curves] == ["elu"]


def test_presets_are_offered_by_name(app: object) -> None:
    dock = Dock("swish")
    card = dock.panel.card(1)
    card.presets.click()
    menu = next(m for m in card.findChildren(QMenu) if m.isVisible())
    quick = next(a for a in menu.actions() if a.text() == "Quick GELU")
    quick.trigger()
    menu.close()
    assert dock.value("beta") == 1.702 and dock.steps() == 1


def test_clicking_a_card_or_turning_to_its_field_selects_its_curve(app: object) -> None:
    dock = Dock("swish", "elu", "mish")
    card = dock.panel.card(1)
    QTest.mouseClick(card, LEFT, pos=QPoint(card.width() // 2, 3))
    dock.store.flush()
    assert dock.store.session.focus.selected == 1
    assert [dock.panel.card(n).selected for n in (1, 2, 3)] == [True, False, False]
    QTest.mouseClick(dock.row("alpha", 2).slider, LEFT)
    dock.store.flush()
    assert dock.store.session.focus.selected == 2
    QTest.mouseClick(dock.row("beta", 1).field, LEFT)
    assert dock.store.session.focus.selected == 1


def test_a_preview_has_a_card_that_can_be_added(app: object) -> None:
    dock = Dock("swish")
    dock.store.apply(edits.preview("elu"))
    dock.store.flush()
    dock.store.apply(edits.with_parameter(0, "alpha", 2.0))
    dock.store.flush()
    assert dock.panel.card(0).selected
    dock.panel.card(0).add.click()
    dock.store.flush()
    assert [(c.key, c.values) for c in dock.store.session.curves] == [("swish", ()), ("elu", (("alpha", 2.0),))]
    with pytest.raises(KeyError):
        dock.panel.card(0)


def test_only_what_changed_is_shown_anew(app: object, monkeypatch: pytest.MonkeyPatch) -> None:
    dock = Dock("swish", "elu", "swish")
    cards = [dock.panel.card(n) for n in (1, 2, 3)]
    shown: list[int] = []
    for card in cards:
        monkeypatch.setattr(card, "_show", lambda curve, show=card._show: (shown.append(curve.id), show(curve)))
    dock.store.apply(edits.with_parameter(2, "alpha", 2.0))
    dock.store.flush()
    assert shown == [2]
    assert [dock.panel.card(n) for n in (1, 2, 3)] == cards


def test_an_id_that_comes_back_with_another_function_gets_that_functions_card(app: object) -> None:
    dock = Dock("swish")
    dock.store.apply(edits.show_only("acon_c"))
    dock.store.flush()
    assert [r.parameter.name for r in dock.panel.card(1).rows] == ["p1", "p2", "beta"]


def test_the_empty_dock_says_what_to_do(app: object) -> None:
    dock = Dock("swish")
    assert not dock.panel._hint.isVisible()
    dock.store.apply(edits.clear_curves())
    dock.store.flush()
    assert dock.panel._hint.isVisible()


def test_making_cards_opens_no_windows(app: object, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    show = QWidget.setVisible
    for name in ("setVisible", "show"):
        monkeypatch.setattr(QWidget, name, lambda w, on=True: (opened.append(w) if on and w.isWindow() else None, show(w, on)))
    session = Session()
    for key in ("swish", "softplus", "mish"):
        session = edits.add_curve(key).change(session)
    panel = ParametersPanel(Store(session))
    panel.render(None, edits.preview("elu").change(session))
    assert opened == []


def test_a_pause_ends_a_run_of_arrow_keys(app: object, wait_until: Callable[..., None]) -> None:
    dock = Dock("swish")
    dock.panel._gesture._timer.setInterval(20)
    slider = dock.row("beta").slider
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    wait_until(lambda: dock.store.history.gesture is None)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert dock.steps() == 2
