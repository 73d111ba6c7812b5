"""The canvas of ∂f/∂p: shown and hidden like the others, read, pointed at, moved and exported like them."""

import io

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from actexplorer.session import edits, lines
from actexplorer.session.pins import add_pin
from actexplorer.session.state import GRADIENTS, Session
from actexplorer.ui import clipboard
from actexplorer.ui.composition import entries_of
from actexplorer.ui.export_dialog import ExportDialog
from actexplorer.ui.figure import LIGHT, Figure, render
from actexplorer.ui.painter import PATTERNS
from actexplorer.ui.pointing import nearest_line
from actexplorer.ui.table_dialog import TableDialog
from actexplorer.ui.theme import current_theme

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
EVERY = (True, True, True, True)


def of(*keys, **view):
    session = Session()
    for key in keys:
        session = edits.add_curve(key).change(session)
    return edits.with_orders(view.pop("orders", EVERY)).change(session)


@pytest.fixture
def window(opened):
    return opened(of("swish", "srelu", "relu", orders=(True, True, True)))


def turn(window):
    QApplication.processEvents()
    window.store.flush()
    QApplication.processEvents()


def show(window):
    window.menus.actions["order-3"].trigger()
    turn(window)
    return window.page.canvases[GRADIENTS]


def pixels(canvas):
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.array(image.constBits()).reshape(image.height(), image.width(), 4)[..., :3].copy()


def near(picture, colour, within=40):
    wanted = [int(colour[n : n + 2], 16) for n in (5, 3, 1)]
    return (np.abs(picture.astype(int) - wanted).max(axis=2) < within).sum()


def test_it_is_hidden_at_first_and_shown_by_its_command(window, wait_until):
    canvas, action = window.page.canvases[GRADIENTS], window.menus.actions["order-3"]
    assert not canvas.isVisible() and not action.isChecked()
    assert action.shortcut().toString() == "Alt+7" and action.text() == "Show ∂f/∂p"
    window.activateWindow()
    wait_until(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_7, ALT)
    turn(window)
    assert canvas.isVisible() and action.isChecked() and not window.store.modified
    assert canvas.plane.rect.width() == pytest.approx(window.page.canvases[0].plane.rect.width(), abs=2)
    window.store.go_back()
    turn(window)
    assert not canvas.isVisible(), "it is a matter of the view"


def test_hidden_it_costs_nothing(window, monkeypatch):
    def fail(*_):
        raise AssertionError("a gradient was computed")

    for name in ("gradients_at", "sample_gradients", "gradient_extent"):
        monkeypatch.setattr(lines, name, fail)
    window.store.apply(edits.point_at(0.7))
    for beta in (1.37, 2.21):
        window.store.apply(edits.with_parameter(1, "beta", beta))
        turn(window)
    assert "∂f" not in window.page._readout.text()


def test_its_legend_names_every_parameter_of_every_curve(window):
    canvas = show(window)
    window.store.apply(edits.with_single(GRADIENTS))
    turn(window)
    rows = canvas._legend.shown
    theme = current_theme()
    assert [row.title for row in rows] == ["Swish ∂f/∂β", *(f"SReLU ∂f/∂{p}" for p in ("tₗ", "aₗ", "tᵣ", "aᵣ"))]
    assert [row.colour for row in rows] == [theme.curve(0), *[theme.curve(1)] * 4]
    assert len({row.style for row in rows[1:]}) == 4
    for colour in (theme.curve(0), theme.curve(1)):
        assert near(pixels(canvas), colour) > 300


def test_without_room_its_legend_leaves_the_titles_out(window):
    for width in (1500, 700):
        window.resize(width, 600)
        canvas = show(window)
        window.settle()
        assert [row.title for row in canvas._legend.shown][:2] == ["∂f/∂β", "∂f/∂tₗ"]
        assert canvas._legend.size.width() <= canvas.plane.rect.width()
        show(window)


def test_the_crosshair_reads_it(window):
    show(window)
    window.store.apply(edits.point_at(2.0))
    turn(window)
    text = window.page._readout.text()
    assert "∂f/∂β 0.420" in text and "∂f/∂tₗ 0 " in text and "∂f/∂aᵣ 1.000" in text
    colours = {value.title: value.colour for value in window.page._readout._values}
    assert colours["∂f/∂β"] == colours["Swish"] and colours["∂f/∂aᵣ"] == colours["SReLU"]
    canvas, srelu = window.page.canvases[GRADIENTS], current_theme().curve(1)
    at = round(canvas.plane.x_px(2.0)), round(canvas.plane.y_px(1.0))
    beside = slice(at[1] - 2, at[1] + 3), slice(at[0] - 2, at[0] + 3)
    assert near(pixels(canvas)[beside], srelu) > 20, "a dot on the curve"
    window.store.apply(edits.point_at(None))
    turn(window)
    assert near(pixels(canvas)[beside], srelu) < 16


def test_the_curve_under_the_pointer_is_the_one_pointed_at(window):
    canvas = show(window)
    value = float(window.store.session.curves[1].function.gradients(3.0)["a_r"])
    at = QPointF(canvas.plane.x_px(3.0), canvas.plane.y_px(value))
    line, order = nearest_line(canvas, at)
    assert (line.curve.key, order) == ("srelu", GRADIENTS)
    QTest.mouseMove(canvas, at.toPoint())
    turn(window)
    assert window.store.session.focus.near == 2 and window.store.session.focus.cursor == pytest.approx(3.0, abs=0.1)
    QTest.mouseClick(canvas, LEFT, pos=at.toPoint())
    (pin,) = window.store.session.pins
    assert pin.curve == 2
    turn(window)
    assert len(canvas._picture.marks[0].at(GRADIENTS)) == 4
    assert canvas.pin_at(QPointF(canvas.plane.x_px(pin.x), canvas.plane.y_px(0.0))) == pin


def test_keys_step_along_it(window):
    canvas = show(window)
    canvas.setFocus()
    window.store.apply(edits.point_at(1.0))
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert window.store.session.focus.cursor == pytest.approx(1.0 + canvas.plane.x_pixel)


def test_its_y_is_held_let_go_panned_and_zoomed(window):
    canvas = show(window)
    before = canvas.plane
    QTest.mouseClick(canvas._signs.hold, LEFT)
    turn(window)
    assert window.store.session.view.y == (None, None, None, before.y)
    start = before.rect.center().toPoint()
    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, start + QPoint(0, 30))
    QTest.mouseMove(canvas, start + QPoint(10, 60))
    QTest.mouseRelease(canvas, LEFT, pos=start + QPoint(10, 60))
    turn(window)
    assert canvas.plane.y[0] > before.y[0] and canvas.plane.x[0] < before.x[0]
    assert window.page.canvases[0].plane.x == canvas.plane.x, "they share x"
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    turn(window)
    assert np.ptp(canvas.plane.y) < np.ptp(before.y) and np.ptp(canvas.plane.x) < np.ptp(before.x)
    QTest.mouseDClick(canvas, LEFT, pos=QPoint(4, start.y()))
    assert window.store.session.view.y[GRADIENTS] is None


@pytest.mark.parametrize(("layout", "orders"), [("column", (GRADIENTS,)), ("single", (0,)), ("overlay", (0, 1, 2, 3))])
def test_it_stands_in_every_layout(window, layout, orders):
    show(window)
    window.store.apply(edits.with_layout(layout))
    turn(window)
    window.settle()
    canvas = next(c for c in reversed(window.page.canvases) if c.isVisible())
    assert canvas.orders == orders
    assert sum(c.isVisible() for c in window.page.canvases) == (4 if layout == "column" else 1)
    if layout == "overlay":
        rows = canvas._legend.shown
        assert [row.title for row in rows[:6]] == ["Swish", "SReLU", "ReLU", "f", "f′", "f″"]
        assert {row.style for row in rows[6:]}.isdisjoint({"solid", "dash", "dot"})
        assert len({row.style for row in rows[7:]}) == 4 and all(len(PATTERNS[row.style]) % 2 == 0 for row in rows)


def test_without_learnable_parameters_it_says_so(window):
    canvas = show(window)
    window.store.apply(edits.show_only("relu"))
    turn(window)
    middle = canvas.plane.rect.center()
    part = slice(round(middle.y()) - 20, round(middle.y()) + 20), slice(round(middle.x()) - 60, round(middle.x()) + 60)
    empty, muted = pixels(canvas)[part], current_theme().muted
    assert canvas._picture.is_barren(canvas.orders) and canvas._legend is None
    window.store.apply(edits.show_only("swish"))
    turn(window)
    assert near(empty, muted) > near(pixels(canvas)[part], muted) + 100, "a line of text"
    assert not canvas._picture.is_barren(canvas.orders)


def test_frames_of_a_drag_leave_no_trace(window):
    canvas = show(window)
    window.store.apply(edits.with_y_range(GRADIENTS, (-1.0, 1.0)))
    for beta in (1.5, 2.5, 0.4, 7.0, 1.01):
        window.store.apply(edits.point_at(beta))
        window.store.apply(edits.with_parameter(1, "beta", beta))
        turn(window)
    moving = pixels(canvas)
    canvas.forget()
    differing = (moving != pixels(canvas)).any(axis=2).sum()
    assert differing < 200, "only what curve lies above another where they cross"


def test_figures_show_it(app):
    session = of("swish", "prelu", orders=(True, False, False, True))
    assert [(e.title, e.style) for e in entries_of(session, LIGHT)] == [
        ("Swish", "solid"),
        ("PReLU", "solid"),
        ("Swish ∂f/∂β", "solid"),
        ("PReLU ∂f/∂a", "solid"),
    ]
    with Image.open(io.BytesIO(render(session, Figure(800, 360, legend=False), "png"))) as image:
        picture = np.asarray(image.convert("RGB"))[:, 400:, ::-1]
    assert near(picture, LIGHT.curve(0)) > 300 and near(picture, LIGHT.curve(1)) > 300
    alone = edits.with_single(GRADIENTS).change(session)
    assert [e.title for e in entries_of(alone, LIGHT)] == ["Swish ∂f/∂β", "PReLU ∂f/∂a"]
    for file_format in ("svg", "pdf"):
        assert render(session, Figure(400, 300), file_format) != render(of("swish", "prelu"), Figure(400, 300), file_format)


def test_figures_show_every_parameter(app):
    with Image.open(io.BytesIO(render(of("srelu", orders=(False, False, False, True)), Figure(500, 500), "png"))) as image:
        picture = np.asarray(image.convert("RGB")).astype(int)
    wanted = [int(LIGHT.curve(0)[n : n + 2], 16) for n in (1, 3, 5)]
    rows = (np.abs(picture[:, 440:480] - wanted).max(axis=2) < 40).any(axis=1)
    assert np.count_nonzero(np.diff(rows[60:].astype(int)) == 1) >= 3, "0, 1 − aᵣ and x − tᵣ, one above the other"


def test_marks_and_nothing_at_all_are_drawn_into_figures(app):
    session = of("swish", orders=(False, False, False, True))
    pinned = add_pin(1, 2.0).change(session)
    assert render(pinned, Figure(400, 300), "png") != render(session, Figure(400, 300), "png")
    barren = of("relu", orders=(False, False, False, True))
    assert render(barren, Figure(400, 300), "png") != render(Session(view=barren.view), Figure(400, 300, grid=False), "png")


def test_exports_take_over_what_is_shown(window):
    show(window)
    dialog = ExportDialog(window.store.session)
    assert [box.isChecked() for box in dialog.form.orders] == [True] * 4
    dialog.form.orders[1].setChecked(False)
    assert dialog.form.session().view.orders == (True, False, True, True)
    dialog.reject()
    table = TableDialog(window.store.session)
    assert table.gradients.isChecked() and "of 15 columns" in table.note.text()
    table.gradients.setChecked(False)
    assert "of 10 columns" in table.note.text()
    assert not TableDialog(of("relu")).gradients.isEnabled()
    clipboard.copy_table(window)
    assert "swish df/dbeta" in QApplication.clipboard().text()
    show(window)
    clipboard.copy_table(window)
    assert "df/d" not in QApplication.clipboard().text()
