"""Moving about on the canvases: by mouse, wheel, keyboard, menu and typed numbers."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from actexplorer.session import edits
from actexplorer.session.state import Session
from actexplorer.ui.canvas_menu import CanvasMenu
from actexplorer.ui.frame import along
from actexplorer.ui.range_dialog import RangeDialog
from actexplorer.ui.ruler import ruler_of

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(opened):
    session = Session()
    for key in ("relu", "swish", "sinh"):
        session = edits.add_curve(key).change(session)
    return opened(session)


def turn(window):
    QApplication.processEvents()
    window.store.flush()


def view(window):
    return window.store.session.view


def drag(canvas, start, end, modifiers=NONE):
    start, end = start.toPoint(), end.toPoint()
    QTest.mousePress(canvas, LEFT, modifiers, start)
    QTest.mouseMove(canvas, (start + end) / 2)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, LEFT, modifiers, end)


def wheel(canvas, at, turned, modifiers=NONE):
    delta, phase = QPoint(0, turned), Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, canvas.mapToGlobal(at), QPoint(), delta, Qt.MouseButton.NoButton, modifiers, phase, False)
    QApplication.sendEvent(canvas, event)


def at(canvas, x, y):
    return QPointF(canvas.plane.x_px(x), canvas.plane.y_px(y))


def test_a_box_is_what_is_shown_then(window):
    canvas = window.page.canvases[0]
    drag(canvas, at(canvas, 1.0, 3.0), at(canvas, 2.0, 1.0), SHIFT)
    turn(window)
    assert view(window).x == pytest.approx((1.0, 2.0), abs=2 * canvas.plane.x_pixel + 0.03)
    assert view(window).y[0] == pytest.approx((1.0, 3.0), abs=0.1)
    assert view(window).y[1] is None, "the other canvases keep following their curves"
    assert window.page.canvases[1].plane.x == view(window).x


def test_escape_gives_a_box_up(window):
    canvas = window.page.canvases[0]
    start = at(canvas, 1.0, 3.0).toPoint()
    QTest.mousePress(canvas, LEFT, SHIFT, start)
    QTest.mouseMove(canvas, start + QPoint(50, 50))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, SHIFT, start + QPoint(50, 50))
    assert view(window).x == (-5.0, 5.0)


def test_the_wheel_over_an_axis_moves_that_axis_alone(window):
    canvas = window.page.canvases[0]
    y = canvas.plane.y
    left_of_plot = QPointF(canvas.plane.rect.left() - 10, canvas.plane.rect.center().y())
    wheel(canvas, left_of_plot, 120)
    turn(window)
    assert view(window).x == (-5.0, 5.0)
    assert canvas.plane.y[1] - canvas.plane.y[0] == pytest.approx((y[1] - y[0]) / 1.2)
    assert 0.5 * sum(canvas.plane.y) == pytest.approx(0.5 * sum(y)), "about the pointer"


def test_dragging_a_held_canvas_moves_both_axes(window):
    canvas = window.page.canvases[1]
    window.store.apply(edits.with_y_range(1, (0.0, 2.0)))
    turn(window)
    drag(canvas, canvas.plane.rect.center(), canvas.plane.rect.center() + QPointF(0.0, 80.0))
    turn(window)
    moved = 80.0 * 2.0 / canvas.plane.rect.height()
    assert view(window).y[1] == pytest.approx((moved, 2.0 + moved))


@pytest.mark.parametrize(
    ("key", "modifiers", "low", "high"),
    [
        (Qt.Key.Key_Plus, NONE, -5 / 1.44, 5 / 1.44),
        (Qt.Key.Key_Minus, NONE, -5 * 1.44, 5 * 1.44),
        (Qt.Key.Key_Right, CONTROL, -4.0, 6.0),
        (Qt.Key.Key_Left, CONTROL, -6.0, 4.0),
    ],
)
def test_the_keyboard_zooms_and_pans(window, key, modifiers, low, high):
    canvas = window.page.canvases[0]
    canvas.setFocus()
    QTest.keyClick(canvas, key, modifiers)
    assert view(window).x == pytest.approx((low, high))
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert view(window).x == (-5.0, 5.0)


def test_the_sign_holds_y_and_lets_it_go(window):
    canvas = window.page.canvases[0]
    sign = canvas._signs.hold
    assert sign.isVisible() and sign.text() == "auto"
    shown = canvas.plane.y
    QTest.mouseClick(sign, LEFT)
    turn(window)
    assert sign.text() == "held" and view(window).y == (shown, None, None, None)
    window.store.apply(edits.with_x_range((-1.0, 1.0)))
    turn(window)
    assert canvas.plane.y == shown, "held while x moves"
    QTest.mouseClick(sign, LEFT)
    turn(window)
    assert sign.text() == "auto" and canvas.plane.y != shown


def test_an_exploding_curve_is_cut_off_and_said_to_be(window):
    window.store.apply(edits.with_x_range((-12.0, 12.0)))
    turn(window)
    canvas = window.page.canvases[0]
    sign = canvas._signs.cut
    assert sign.isVisible() and "Sinh" in sign.text() and "Swish" not in sign.text()
    assert canvas.plane.y[1] < 100.0, "the others can be seen"
    QTest.mouseClick(sign, LEFT)
    turn(window)
    assert canvas.plane.y[1] > 8e4, "sinh 12 is 81377"
    QTest.mouseClick(sign, LEFT)
    turn(window)
    assert canvas.plane.y[1] < 100.0
    window.store.apply(edits.home())
    turn(window)
    assert not window.page.canvases[2]._signs.cut.isVisible() or window.page.scene.clipped[2]


def test_equal_scales(window):
    canvas = window.page.canvases[0]
    window.menus.actions["equal"].trigger()
    turn(window)
    assert canvas.plane.x_pixel == pytest.approx(canvas.plane.y_pixel, rel=0.01)
    wheel(canvas, canvas.plane.rect.center(), 240)
    turn(window)
    assert canvas.plane.x_pixel == pytest.approx(canvas.plane.y_pixel, rel=0.01)
    window.menus.actions["equal"].trigger()
    turn(window)
    assert canvas.plane.x_pixel != pytest.approx(canvas.plane.y_pixel, rel=0.01)


@pytest.mark.parametrize(
    ("command", "x"), [("range--1-1", (-1.0, 1.0)), ("range--100-100", (-100.0, 100.0)), ("range-0-1", (0, 1))]
)
def test_range_presets(window, command, x):
    window.menus.actions[command].trigger()
    turn(window)
    assert view(window).x == x
    assert window.menus.actions[command].isChecked()
    window.store.go_back()
    assert view(window).x == (-5.0, 5.0)


def fill(dialog, *texts):
    for field, text in zip((field for ends in dialog._fields for field in ends), texts, strict=False):
        field.setText(text)
    QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok), LEFT)


def test_a_range_is_typed(window):
    QTimer.singleShot(0, lambda: fill(window.findChild(RangeDialog), "999999", "1000001", "", "", "0", "2"))
    window.menus.actions["range"].trigger()
    turn(window)
    assert view(window).x == (999999.0, 1000001.0)
    assert view(window).y == (None, (0.0, 2.0), None, None)


@pytest.mark.parametrize(
    ("low", "high", "why"),
    [
        ("1", "1", "empty"),
        ("2", "1", "reversed"),
        ("-inf", "1", "finite"),
        ("nan", "1", "not a number"),
        ("1", "1.0000000000000002", "narrow"),
        ("0", "1e301", "beyond"),
        ("one", "2", "not a number"),
    ],
)
def test_a_range_that_cannot_be_is_refused_in_a_line(app, low, high, why):
    dialog = RangeDialog(Session().view)
    dialog.show()
    fill(dialog, low, high)
    assert dialog.isVisible() and why in dialog.refusal.text() and "\n" not in dialog.refusal.text()
    fill(dialog, "0", "3")
    assert not dialog.isVisible() and dialog.ranges == [(0.0, 3.0), None, None, None]


def test_the_menu_of_a_canvas_says_how_it_is(window):
    canvas = window.page.canvases[1]
    actions = {action.text(): action for action in CanvasMenu(canvas).actions()}
    assert not actions["Hold y"].isChecked() and not actions["Remove all marks"].isEnabled()
    actions["Hold y"].trigger()
    assert view(window).y[1] == canvas.plane.y
    assert {a.text() for a in CanvasMenu(canvas).actions() if a.isChecked()} == {"Hold y"}


def test_from_a_billion_to_a_billionth_and_back(window):
    """Every range on the way is drawn, with numbers on its axes."""
    canvas = window.page.canvases[0]
    for exponent in (9, 6, 3, 0, -3, -6, -9, 9):
        half = 0.5 * 10.0**exponent
        window.store.apply(edits.with_x_range((0.3 - half, 0.3 + half)))
        turn(window)
        assert canvas.plane.x == (0.3 - half, 0.3 + half)
        positions, labels, _ = along(canvas.plane, ruler_of(canvas.font()))
        room = np.diff([canvas.plane.x_px(x) for x in positions])
        assert room.min() > max(map(QFontMetricsF(canvas.font()).horizontalAdvance, labels)) + 4.0, "numbers do not touch"
        assert len(labels) >= 3 and len(set(labels)) == len(labels) and max(map(len, labels)) <= 8
        assert all(stroke.samples.f.x.size >= 2 for stroke in window.page.scene.strokes if stroke.curve.key != "sinh")
