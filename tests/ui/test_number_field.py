"""Numbers as people type them, and the field that takes them."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from actexplorer.ui.widgets.number_field import NumberField
from actexplorer.ui.widgets.numbers import decimal_step, parse_number, step_from
from actexplorer.ui.widgets.slider import stops


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0.5", 0.5),
        ("0,5", 0.5),
        (" .25 ", 0.25),
        ("1.", 1.0),
        ("−2", -2.0),
        ("+3e-2", 0.03),
        ("1E5", 1e5),
        ("１．５", 1.5),
        ("－０，２５", -0.25),
        ("１。５", 1.5),
        ("1/6", 1 / 6),
        ("−1/8", -0.125),
        ("∞", math.inf),
        ("-INF", -math.inf),
    ],
)
def test_every_usual_way_to_write_a_number_is_understood(text: str, number: float) -> None:
    assert parse_number(text) == number


@pytest.mark.parametrize("text", ["", "x", "nan", "1_000", "1.2.3", "1,234.5", "0x10", "1/0", "1/2/3", "--1", "∞/2", "1 000"])
def test_other_text_is_no_number(text: str) -> None:
    with pytest.raises(ValueError):
        parse_number(text)


@pytest.mark.parametrize(
    ("low", "high", "default"), [(-2.0, 5.0, 1.0), (0.0, 1.0, 1 / 6), (0.0, 0.5, 0.01), (1.0, 40.0, math.inf)]
)
def test_a_slider_takes_short_decimals_its_ends_and_its_default(low: float, high: float, default: float) -> None:
    values = stops(low, high, default)
    assert 100 <= len(values) <= 252
    assert values[0] == low and values[-1] == high
    assert default in values or math.isinf(default)
    assert all(len(repr(v)) <= 6 for v in values if v != default)


def test_steps_go_along_round_numbers() -> None:
    step = decimal_step(7.0)
    assert step_from(1.0, 1, step) == 1.05
    assert step_from(0.123, 1, step) == 0.15
    assert step_from(0.123, -1, step) == 0.1
    assert step_from(0.1, -2, step) == 0.0
    assert step_from(2000.0, 1, step) == 2010.0, "far out a step still moves"


class Field:
    """A field for numbers from 0 to 100, shown in a window with another widget to go to."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.field = NumberField(self.refusal, lambda v: f"{v:.6g}", (1, -1), self.window)
        self.other = QWidget(self.window)
        self.other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.entered, self.stepped = QSignalSpy(self.field.entered), QSignalSpy(self.field.stepped)
        self.field.show_value(1.0)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)  # a busy X server takes its time, and keyboard focus needs it
        self.field.setFocus()
        QApplication.processEvents()

    @staticmethod
    def refusal(value: float | None) -> str:
        return "a number from 0 to 100" if value is None or not 0 <= value <= 100 else ""

    def type(self, text: str) -> None:
        self.field.selectAll()
        QTest.keyClicks(self.field, text)

    def numbers(self) -> list[float]:
        return [self.entered.at(n)[0] for n in range(self.entered.count())]


def test_a_number_is_taken_at_enter_and_on_leaving(app: object) -> None:
    it = Field()
    it.type("2,5")
    assert it.numbers() == []
    QTest.keyClick(it.field, Qt.Key.Key_Return)
    assert it.numbers() == [2.5] and it.field.text() == "2.5"
    it.type("1/3")
    it.other.setFocus()
    assert it.numbers() == [2.5, 1 / 3]
    assert it.field.toolTip() == repr(1 / 3), "all digits of a rounded number can be read"


def test_looking_at_a_rounded_number_does_not_round_it(app: object) -> None:
    it = Field()
    it.field.show_value(1 / 3)
    QTest.keyClick(it.field, Qt.Key.Key_Return)
    it.other.setFocus()
    assert it.numbers() == []


@pytest.mark.parametrize("text", ["abc", "101", "nan"])
def test_what_cannot_be_taken_stays_marked_until_esc(app: object, text: str) -> None:
    it = Field()
    it.type(text)
    QTest.keyClick(it.field, Qt.Key.Key_Return)
    assert it.numbers() == []
    assert (it.field.text(), it.field.complaint) == (text, "a number from 0 to 100")
    QTest.keyClick(it.field, Qt.Key.Key_Escape)
    assert (it.field.text(), it.field.complaint) == ("1", "")


def test_typing_on_lifts_the_complaint_and_an_emptied_field_is_filled_again(app: object) -> None:
    it = Field()
    it.type("x")
    QTest.keyClick(it.field, Qt.Key.Key_Return)
    it.type("7")
    assert it.field.complaint == ""
    it.field.clear()
    it.type(" ")
    QTest.keyClick(it.field, Qt.Key.Key_Return)
    assert it.field.text() == "1" and it.numbers() == []


def test_arrow_keys_step_and_stop_at_the_domain(app: object) -> None:
    it = Field()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Down):
        QTest.keyClick(it.field, key)
    assert [it.stepped.at(n)[0] for n in range(3)] == [1.1, 2.1, 2.0]
    it.field.show_value(0.0)
    QTest.keyClick(it.field, Qt.Key.Key_Down)
    assert it.stepped.count() == 3 and it.field.text() == "0"


def test_the_wheel_counts_only_with_the_keyboards_focus(app: object) -> None:
    it = Field()

    def turn() -> bool:
        nowhere, up = QPoint(), QPoint(0, 120)
        at = QPointF(5, 5)
        buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, at, nowhere, up, buttons, keys, phase, False)
        QApplication.sendEvent(it.field, event)
        return event.isAccepted()

    assert turn() and it.stepped.count() == 1
    it.other.setFocus()
    assert not turn() and it.stepped.count() == 1, "the list under the pointer scrolls instead"
