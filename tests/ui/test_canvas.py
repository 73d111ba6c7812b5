"""Canvases: what is painted again and what is kept, what the crosshair reads, and the marks that stay."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from actexplorer.session import edits
from actexplorer.session.pins import add_pin, clear_pins
from actexplorer.session.state import Pin, Session
from actexplorer.ui.theme import current_theme

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
MINIMUM = -1.2784645427610738  # of Swish


@pytest.fixture
def window(opened):
    session = Session()
    for key in ("relu", "swish", "tanh"):
        session = edits.add_curve(key).change(session)
    return opened(edits.select(2).change(session))


def turn(window):
    QApplication.processEvents()
    window.store.flush()
    QApplication.processEvents()


def focus(window):
    return window.store.session.focus


def point(canvas, x, y, modifiers=NONE):
    """Move the pointer, without a button, to a point of the plane."""
    at = QPointF(canvas.plane.x_px(x), canvas.plane.y_px(y))
    from PySide6.QtCore import QEvent

    event = QMouseEvent(
        QEvent.Type.MouseMove, at, canvas.mapToGlobal(at), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, modifiers
    )
    QApplication.sendEvent(canvas, event)


def pixels(canvas):
    image = canvas.grab().toImage()
    return np.array(image.constBits()).reshape(image.height(), image.width(), 4)[..., :3].copy()


def as_if_new(window, canvas):
    """Return the canvas as it is painted with nothing kept from before."""
    canvas.forget()
    return pixels(canvas)


def test_the_crosshair_snaps_to_a_minimum_and_says_so(window):
    canvas = window.page.canvases[0]
    point(canvas, MINIMUM + 3 * canvas.plane.x_pixel, -0.27)
    turn(window)
    assert focus(window).cursor == pytest.approx(MINIMUM, rel=1e-14) and focus(window).near == 2
    assert "f′ 0 " in window.page._readout.text(), "what rounding leaves of a zero is none"
    assert "x = −1.278465 (minimum)" in window.page._readout.text()
    point(canvas, MINIMUM + 3 * canvas.plane.x_pixel, -0.27, Qt.KeyboardModifier.ControlModifier)
    assert abs(focus(window).cursor - MINIMUM) > 2 * canvas.plane.x_pixel, "Ctrl reads where the pointer is"
    point(canvas, MINIMUM + 12 * canvas.plane.x_pixel, -0.27)
    assert focus(window).landmark == "", "nothing is near enough"


def test_it_snaps_to_what_the_curve_under_the_pointer_has(window):
    canvas = window.page.canvases[1]
    point(canvas, 2 * canvas.plane.x_pixel, 1.0)
    assert (focus(window).cursor, focus(window).near, focus(window).landmark) in [(0.0, 3, "maximum"), (0.0, 1, "jump")]
    point(window.page.canvases[0], -3 * canvas.plane.x_pixel, 2.0)
    assert (focus(window).cursor, focus(window).landmark) == (0.0, "zero"), "far from curves the selected one counts"


def test_the_arrows_step_along_the_curve_and_stop_at_its_landmarks(window):
    canvas = window.page.canvases[0]
    canvas.setFocus()
    window.store.apply(edits.point_at(MINIMUM - 3.5 * canvas.plane.x_pixel))
    stops = []
    for _ in range(6):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
        stops.append(focus(window).cursor)
    assert np.diff(stops).max() <= canvas.plane.x_pixel * 1.001 and np.diff(stops).min() > 0
    assert any(x == pytest.approx(MINIMUM, rel=1e-13) for x in stops)
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert focus(window).cursor == pytest.approx(MINIMUM, rel=1e-13), "long steps stop there too"


def test_tab_and_digits_choose_the_curve(window):
    canvas = window.page.canvases[0]
    window.activateWindow()
    canvas.setFocus()
    window.store.apply(edits.point_at(1.0))
    QTest.keyClick(canvas, Qt.Key.Key_1)
    assert window.store.session.selected.id == 1
    for expected in (2, 3):
        QTest.keyClick(canvas, Qt.Key.Key_Tab)
        assert window.store.session.selected.id == expected
    assert not canvas.focusNextPrevChild(True) or not canvas.hasFocus(), "after the last curve Tab leaves the canvas"
    QTest.keyClick(canvas, Qt.Key.Key_3)
    canvas.focusNextPrevChild(False)
    assert window.store.session.selected.id == 2


def test_a_click_on_a_curve_leaves_a_mark_and_a_second_takes_it_away(window):
    canvas = window.page.canvases[0]
    at = QPoint(round(canvas.plane.x_px(MINIMUM)), round(canvas.plane.y_px(-0.278)))
    point(canvas, MINIMUM, -0.278)
    QTest.mouseClick(canvas, LEFT, NONE, at)
    turn(window)
    (pin,) = window.store.session.pins
    assert pin.curve == 2 and pin.x == pytest.approx(MINIMUM, rel=1e-14), "it is where the crosshair has snapped to"
    assert window.store.modified
    QTest.mouseClick(canvas, LEFT, NONE, at)
    assert window.store.session.pins == ()
    window.store.undo()
    assert window.store.session.pins == (pin,)
    empty = QPoint(round(canvas.plane.x_px(-4.0)), round(canvas.plane.y_px(3.0)))
    QTest.mouseClick(canvas, LEFT, NONE, empty)
    assert window.store.session.pins == (pin,), "far from curves a click does nothing"


def test_marks_are_drawn_on_all_canvases_move_with_their_curve_and_go_with_it(window):
    plain = [pixels(c) for c in window.page.canvases[:3]]
    window.store.apply(add_pin(2, 1.0))
    turn(window)
    for canvas, before in zip(window.page.canvases, plain, strict=False):
        changed = np.argwhere((pixels(canvas) != before).any(axis=2))
        assert changed.size, "a dot and its label"
        assert abs(changed[:, 1].max() - canvas.plane.x_px(1.0)) < 130
    values = window.page.canvases[0]._picture.marks[0].values
    window.store.apply(edits.with_parameter(2, "beta", 3.0))
    turn(window)
    assert window.page.canvases[0]._picture.marks[0].values[0] > values[0]
    window.store.apply(edits.remove_curve(2))
    assert window.store.session.pins == ()
    window.store.undo()
    assert window.store.session.pins == (Pin(2, 1.0),)
    window.store.apply(clear_pins())
    assert window.store.session.pins == ()


def test_enter_marks_the_crosshair(window):
    canvas = window.page.canvases[2]
    canvas.setFocus()
    window.store.apply(edits.point_at(0.5))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert window.store.session.pins == (Pin(2, 0.5),)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert window.store.session.pins == ()


@pytest.mark.parametrize("order", [0, 1, 2])
def test_frames_of_a_drag_leave_no_trace(window, order):
    """What is painted bit by bit, while curves and crosshair move, is what is painted at once."""
    canvas = window.page.canvases[order]
    window.store.apply(edits.with_y_range(order, canvas.plane.y))
    window.store.apply(edits.move_curve(2, 2))  # what moves is painted last
    turn(window)
    for beta in (1.5, 2.5, 0.4, 7.0, 1.01):
        window.store.apply(edits.point_at(beta))
        window.store.apply(edits.with_parameter(2, "beta", beta))
        turn(window)
    assert canvas._layers.moving, "the curve is still in motion"
    moving = pixels(canvas)
    canvas._settle()
    assert (moving == pixels(canvas)).all() and (moving == as_if_new(window, canvas)).all()


class Paints(QObject):
    """Collects the region that a widget is asked to paint."""

    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.Paint:
            self.region = event.region()
        return False


def test_no_line_hides_the_weight_of_an_arrow(window):
    canvas = window.page.canvases[2]
    window.store.apply(edits.with_y_range(2, (-1.0, 1.0)))
    window.store.apply(edits.move_curve(1, 0))  # what comes later is painted over it
    found = []
    for visible in (False, True):
        for curve in (2, 3):
            window.store.apply(edits.with_visible(curve, visible))
        turn(window)
        x, y = canvas.plane.x_px(0.0), canvas.plane.y_px(0.0)
        found.append(pixels(canvas)[round(y) - 100 : round(y) - 60, round(x) + 8 : round(x) + 40].astype(float))
    written = like(found[0], 0)
    assert written.sum() > 10 and like(found[1], 1).any(), "there is a weight, and a line runs there"
    assert like(found[1], 0)[written].all()


def like(picture, slot):
    """Return where a picture has about the colour of a curve."""
    colour = QColor(current_theme().curve(slot)).getRgb()[2::-1]
    return np.abs(picture - colour).sum(axis=2) < 120.0


class Layouts(QObject):
    """Counts how often a window lays out its docks."""

    number = 0

    def eventFilter(self, widget, event):
        self.number += event.type() == QEvent.Type.LayoutRequest
        return False


def test_a_drag_of_the_selected_curve_lays_no_docks_out(window):
    layouts = Layouts()
    window.store.apply(edits.select(2))
    for n in range(30):
        window.store.apply(edits.with_parameter(2, "beta", 0.1 + n / 7.0))
        turn(window)
        if n == 9:  # titles have parameters now
            window.installEventFilter(layouts)
    assert window.panel("formula").values.text() == "β = 4.24286"
    assert layouts.number == 0


def test_only_what_moves_is_painted(window):
    canvas = window.page.canvases[1]
    for beta in (1.1, 1.2):
        window.store.apply(edits.with_parameter(2, "beta", beta))
        turn(window)
    paints = Paints()
    canvas.installEventFilter(paints)
    window.store.apply(edits.with_parameter(2, "beta", 1.21))
    turn(window)
    area = sum(part.width() * part.height() for part in paints.region)
    assert area < 0.7 * canvas.width() * canvas.height()
    plane, trace = canvas.plane, next(s for s in window.page.scene.strokes if s.curve.id == 2).samples.df
    for x, y in zip(trace.x, trace.y, strict=True):
        if plane.x[0] <= x <= plane.x[1] and plane.y[0] <= y <= plane.y[1]:
            at = QPoint(int(plane.x_px(x)), int(plane.y_px(y)))
            assert paints.region.contains(at), "the curve lies inside"


def test_of_many_curves_only_the_dragged_one_is_stroked_anew(window):
    for n in range(12):
        window.store.apply(edits.add_curve("swish", {"beta": 1.0 + n / 10.0}))
    turn(window)
    window.settle()
    for canvas in window.page.canvases:
        canvas._settle()
    turn(window)
    ranges = set()
    for beta in (3.0, 6.0, 9.0, 9.001):  # the range of f″ follows it, so that all are sampled anew
        window.store.apply(edits.with_parameter(15, "beta", beta))
        turn(window)
        ranges.add(window.page.scene.y[2])
        assert all(len(canvas._layers.moving) <= 1 for canvas in window.page.canvases)
    assert len(ranges) > 2
    canvas = window.page.canvases[2]
    assert np.array_equal(pixels(canvas), as_if_new(window, canvas))


def test_overlaid_orders_are_told_apart(window):
    window.store.apply(edits.with_layout("overlay"))
    turn(window)
    canvas = next(c for c in window.page.canvases if c.isVisible())
    rows = canvas._legend.shown
    assert [row.title for row in rows] == ["ReLU", "Swish", "Tanh", "f", "f′", "f″"]
    assert [row.style for row in rows[3:]] == ["solid", "dash", "dot"]
    window.store.apply(edits.with_orders((True, False, True)))
    turn(window)
    assert [row.title for row in canvas._legend.shown][3:] == ["f", "f″"]


def test_the_readout_counts_what_does_not_fit_and_its_tooltip_has_it_all(window):
    for key in ("gelu", "mish", "elu", "selu", "celu", "softplus", "sigmoid", "softsign", "hardswish"):
        window.store.apply(edits.add_curve(key))
    window.store.apply(edits.point_at(1.0, near=5))
    turn(window)
    readout = window.page._readout
    assert "GELU f 0.84" in readout.text() and "Hard swish" in readout.text()
    inside = [value.title for value in readout._arranged(readout.fontMetrics(), 400.0)]
    assert inside[0] == "Mish", "the curve pointed at comes first"


def test_a_resized_canvas_is_sharp_at_once(window):
    window.resize(1300, 800)
    turn(window)
    window.settle()
    canvas = window.page.canvases[0]
    colour = QColor(current_theme().curve(2))
    column = pixels(canvas)[:, round(canvas.plane.x_px(-4.0))]
    distance = np.abs(column.astype(int) - [colour.blue(), colour.green(), colour.red()]).sum(axis=1)
    drawn = np.flatnonzero(distance < 120)
    assert np.abs(drawn - canvas.plane.y_px(-0.99933)).min() < 1.5, "tanh −4"
