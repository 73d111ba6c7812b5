"""The rows of the labs' controls: why a number cannot be taken is said below it, in every lab."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from actexplorer.session.lab_edits import with_page
from actexplorer.session.labs.learning_edits import add_learner
from actexplorer.session.state import Session
from actexplorer.ui.labs.fields import Complaint, WholeField, choices
from actexplorer.ui.labs.form import Form
from actexplorer.ui.widgets.number_field import NumberField
from actexplorer.ui.window import Window

NO_BUTTON, NO_KEY = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


def type_into(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_why_a_number_cannot_be_taken_is_said_until_it_is_settled(app):
    form, fields = Form(), (WholeField(1, 9), WholeField(1, 1000))
    form.row("Sizes", *fields)
    form.show()
    complaint = form.findChild(Complaint)
    for field in fields:
        field.show_value(5.0)
    for text in ("0", "2.5", "nan", "1e999", "many"):
        type_into(fields[1], text)
        assert complaint.isVisible() and complaint.text() == "A whole number from 1 to 1,000"
    type_into(fields[0], "10")
    assert complaint.text() == "A whole number from 1 to 9"
    QTest.keyClick(fields[0], Qt.Key.Key_Escape)
    assert complaint.text() == "A whole number from 1 to 1,000" and fields[0].text() == "5"
    type_into(fields[1], "7")
    assert complaint.isHidden()


def test_hint_of_a_field_returns_when_its_number_is_in_order(app):
    field = WholeField(0, 9)
    field.setToolTip("0 takes all")
    field.show_value(3.0)
    assert field.toolTip() == "0 takes all"
    type_into(field, "-1")
    assert field.toolTip() == "A whole number from 0 to 9"
    field.restore()
    assert field.toolTip() == "0 takes all"


@pytest.mark.parametrize("page", ["images", "maxout", "attention", "learning", "neuron"])
def test_no_field_takes_what_is_no_number_without_saying_why(app, page):
    window = Window(with_page(page).change(Session()), remembers=False)
    window.show()
    window.settle()
    before, controls = window.store.session, window.pages.lab
    fields = [field for field in controls.findChildren(NumberField) if field.isVisible()]
    assert fields
    for field in fields:
        for text in ("abc", "nan"):
            type_into(field, text)
            said = [c.text() for c in controls.findChildren(Complaint) if c.isVisible() and field in c.fields]
            assert said and all(said), f"{field.accessibleName()} {text}"
            assert len(field.complaint.splitlines()) == 1
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.store.session is before
    window.close()


@pytest.mark.parametrize("page", ["maxout", "learning", "neuron"])
def test_tab_goes_down_the_controls(app, page):
    window = Window(with_page(page).change(Session()), remembers=False)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)  # keyboard focus needs it
    window.settle()
    if page == "learning":
        window.store.apply(add_learner())
        window.store.flush()
    QApplication.processEvents()
    controls, places = window.pages.lab.findChild(Form), []
    first = next(b for b in controls.findChildren(QWidget) if b.focusPolicy() & Qt.FocusPolicy.TabFocus and b.isVisible())
    first.setFocus()
    while controls.isAncestorOf(QApplication.focusWidget()):
        stop = QApplication.focusWidget()
        places.append(stop.mapTo(controls, QPoint(0, stop.height() // 2)))
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    assert len(places) > 10 and places[-1].y() > controls.height() / 2
    for above, below in pairwise(places):
        assert below.y() > above.y() - 8 and (below.y() > above.y() + 8 or below.x() > above.x())
    window.close()


def test_box_leaves_the_wheel_to_the_column_unless_it_has_the_keyboard(app):
    box, button = choices("", {"a": "A", "b": "B"}), QPushButton()
    form = Form()
    form.row("Choice", box)
    form.wide(button)
    form.show()
    form.activateWindow()
    QApplication.processEvents()
    button.setFocus()
    turned = QWheelEvent(
        QPointF(9.0, 9.0), QPointF(9.0, 9.0), QPoint(), QPoint(0, -120), NO_BUTTON, NO_KEY, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(box, turned)
    assert box.currentData() == "a"
    box.setFocus()
    turned.setAccepted(True)
    QApplication.sendEvent(box, turned)
    assert box.currentData() == "b"
