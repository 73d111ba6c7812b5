"""What stands on the screen, painted bit by bit as things change, is what would be painted anew."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from actexplorer.session import edits
from actexplorer.session.differences import with_difference, with_reference
from actexplorer.session.state import Session
from actexplorer.session.sweep import Steps
from actexplorer.session.sweeps import with_sweep, without_sweep
from actexplorer.ui.theme import current_theme

ROUNDING = 8  # levels of a channel, where what is antialiased meets the edge of what is painted


@pytest.fixture
def window(opened):
    session = Session()
    for key in ("relu", "swish", "hardtanh", "relu6"):
        session = edits.add_curve(key).change(session)
    return opened(edits.select(2).change(session))


def turn(window):
    for _ in range(4):
        window.store.flush()
        for canvas in window.page.canvases:
            canvas._rest.stop()  # curves come to rest when a test says so
        QApplication.processEvents()


def levels(picture):
    image = picture.toImage()
    return np.array(image.constBits()).reshape(image.height(), image.width(), 4)[..., :3].astype(int)


def stale(window):
    """Return how many pixels on the screen are not as they would be if all was painted now, in motion and at rest."""
    turn(window)
    wrong = unlike(window)
    for canvas in window.page.canvases:
        if canvas._layers.moving:
            canvas._settle()
    turn(window)
    for canvas in window.page.canvases:
        canvas.forget()
    return wrong + unlike(window)


def unlike(window):
    shown = levels(window.screen().grabWindow(window.winId()))
    here = window.page.geometry().translated(window.pages.mapTo(window, QPoint(0, 0)))
    differ = np.abs(shown - levels(window.grab())).max(axis=2) > ROUNDING
    return int(differ[here.top() : here.bottom() + 1, here.left() : here.right() + 1].sum())


def drag(window, curve):
    for beta in (1.2, 1.9, 0.8):
        window.store.apply(edits.with_parameter(curve, "beta", beta))
        turn(window)


def test_after_a_resize(window):
    window.resize(1400, 620)
    assert stale(window) == 0


def test_when_a_canvas_comes_and_goes(window):
    for orders in ((True, True, True, True), (True, True, False, False), (False, True, True, False)):
        window.store.apply(edits.with_orders(orders))
        assert stale(window) == 0


def test_when_the_colour_bar_comes_and_goes(window):
    window.store.apply(with_sweep(2, Steps("beta", 0.5, 2.0, 5)))
    assert stale(window) == 0
    window.store.apply(without_sweep())
    assert stale(window) == 0


def test_headings_follow_what_they_name(window):
    for order in range(3):
        window.store.apply(edits.with_y_range(order, (-2.0, 2.0)))
    window.store.apply(with_reference(2))
    window.store.apply(with_difference("absolute"))
    turn(window)
    drag(window, 2)
    assert stale(window) == 0


@pytest.mark.parametrize("move", [(1, 2), (3, 0), (2, 3)])
def test_curves_in_another_order(window, move):
    window.store.apply(edits.move_curve(*move))
    assert stale(window) == 0
    drag(window, 2)
    window.store.apply(edits.move_curve(2, 0))
    assert stale(window) == 0


def test_arrows_whose_lane_another_curve_takes(window):
    turn(window)
    window.store.apply(edits.duplicate(2))
    assert stale(window) == 0


def test_marks_of_many_curves(window):
    for n in range(15):
        window.store.apply(edits.add_curve("leaky_relu", {"negative_slope": 0.05 * n}))
        turn(window)
        assert marked(window), n  # from 17 with marks on they are kept with their curves
    drag(window, 2)
    assert marked(window) and stale(window) == 0


def marked(window):
    """Return whether the arrow of the hard tanh at −1 is there."""
    canvas = window.page.canvases[2]
    x, y = round(canvas.plane.x_px(-1.0)), round(canvas.plane.y_px(0.0))
    shaft = levels(canvas.grab())[y - 24 : y - 6, x - 2 : x + 2]
    colour = QColor(current_theme().curve(2)).getRgb()[2::-1]
    return bool((np.abs(shaft - colour).sum(axis=2) < 120).any())


def test_curves_that_come_and_go_during_a_drag(window):
    drag(window, 2)
    window.store.apply(edits.with_visible(1, False))
    assert stale(window) == 0
    drag(window, 2)
    window.store.apply(edits.add_curve("hardshrink"))
    assert stale(window) == 0
