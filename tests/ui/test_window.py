"""The window, used as a person uses it: by mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPushButton

from actexplorer.session import edits
from actexplorer.session.state import Session, opening
from actexplorer.ui import errors
from actexplorer.ui.appearance import choose_appearance, choose_language
from actexplorer.ui.empty import EmptyState
from actexplorer.ui.table_dialog import TableDialog
from actexplorer.ui.theme import current_theme
from actexplorer.ui.window import Window, first_size

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(app, wait_until):
    window = Window(opening())
    window.resize(1440, 900)
    window.show()
    window.activateWindow()  # no window manager does it on a virtual X server, and shortcuts need it
    QTest.qWaitForWindowActive(window)
    wait_until(window.isActiveWindow)
    wait_until(lambda: "formula" in window._panels and window.page.scene is not None)
    window.settle()
    yield window
    window.store.mark_saved()
    window.close()


def keys(window):
    return [c.key for c in window.store.session.curves]


def turn(window):
    QApplication.processEvents()
    window.store.flush()


def test_it_opens_on_curves_and_says_how_to_read_them(window):
    assert keys(window) == ["relu", "swish", "mish"]
    assert [canvas.isVisible() for canvas in window.page.canvases] == [True, True, True, False]
    assert len(window.page.scene.strokes) == 3


def test_search_add_drag_undo_export(window, wait_until, tmp_path):
    """The whole way: find Leaky ReLU, add it, move its slope, take that back, write a table."""
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    catalogue = window.panel("catalogue")
    field = catalogue.findChild(QLineEdit)
    wait_until(lambda: field.hasFocus() or QApplication.focusWidget() is None)
    QTest.keyClicks(field, "leaky")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    turn(window)
    assert keys(window) == ["relu", "swish", "mish", "leaky_relu"]

    card = window.panel("parameters").card(window.store.session.curves[-1].id)
    slider = card.rows[0].slider
    window.settle()
    middle = slider.rect().center()
    QTest.mousePress(slider, LEFT, pos=middle)
    for step in range(1, 6):
        QTest.mouseMove(slider, middle + QPoint(4 * step, 0))
        turn(window)
    QTest.mouseRelease(slider, LEFT, pos=middle + QPoint(20, 0))
    turn(window)
    moved = window.store.session.curves[-1].parameters["negative_slope"]
    assert moved != 0.01
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.store.session.curves[-1].parameters["negative_slope"] == 0.01, "one drag is one step"

    target = tmp_path / "curves.csv"

    def answer():
        dialog = window.findChild(QFileDialog)
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        name.setText(str(target))
        QTest.keyClick(name, Qt.Key.Key_Return)

    def confirm():
        QTimer.singleShot(0, answer)
        QTest.keyClick(window.findChild(TableDialog).step, Qt.Key.Key_Return)

    QTimer.singleShot(0, confirm)
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    header, first, *rows = target.read_text().splitlines()
    assert header.startswith("x,relu f,relu f',relu f''") and "leaky_relu f" in header
    assert first.startswith("-5.0,") or first.startswith("-5,")
    assert len(rows) == 200


def test_removing_the_last_curve_offers_ways_to_begin(window):
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    turn(window)
    empty = window.findChild(EmptyState)
    assert empty.isVisible() and not window.page.canvases[0].isVisible()
    QTest.mouseClick(empty.findChild(QPushButton), LEFT)
    turn(window)
    assert keys(window) == ["swish", "mish"]
    assert window.page.canvases[0].isVisible()


def test_the_crosshair_reads_the_curves(window):
    canvas = window.page.canvases[0]
    at = QPointF(canvas.plane.x_px(1.0), canvas.plane.rect.center().y())
    QTest.mouseMove(canvas, at.toPoint())
    turn(window)
    x = window.store.session.focus.cursor
    assert abs(x - 1.0) < 2 * canvas.plane.x_pixel
    text = window.page._readout.text()
    assert "Swish f 0.7" in text and "Mish" in text


def test_dragging_pans_all_canvases_and_back_returns(window):
    canvas = window.page.canvases[1]
    centre = canvas.plane.rect.center().toPoint()
    QTest.mousePress(canvas, LEFT, pos=centre)
    QTest.mouseMove(canvas, centre + QPoint(20, 0))
    QTest.mouseMove(canvas, centre + QPoint(60, 0))
    QTest.mouseRelease(canvas, LEFT, pos=centre + QPoint(60, 0))
    turn(window)
    low, high = window.store.session.view.x
    assert low < -5.0 and high - low == pytest.approx(10.0)
    assert all(c.plane.x == (low, high) for c in window.page.canvases[:3])
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.store.session.view.x == (-5.0, 5.0)
    assert not window.store.modified


def test_the_wheel_zooms_about_the_pointer(window):
    canvas = window.page.canvases[0]
    at = QPointF(canvas.plane.x_px(2.0), canvas.plane.rect.center().y())
    event = QWheelEvent(
        at,
        canvas.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)
    turn(window)
    low, high = window.store.session.view.x
    assert high - low == pytest.approx(10 / 1.2)
    assert canvas.plane.x_px(2.0) == pytest.approx(at.x(), abs=0.01)


def test_a_zoom_too_far_is_refused_in_a_line_and_the_view_stays(window):
    window.store.apply(edits.with_x_range((1.0, 1.0 + 1e-13)))
    turn(window)
    before = window.store.session.view
    window.zoom(0.05)
    assert window.store.session.view == before
    assert "narrow" in window.toast.text()


@pytest.mark.parametrize(
    ("shortcut", "layout", "shown"), [("2", "column", 3), ("3", "single", 1), ("4", "overlay", 1), ("1", "row", 3)]
)
def test_layouts(window, shortcut, layout, shown):
    window.menus.actions[f"layout-{layout}"].trigger()
    turn(window)
    assert sum(c.isVisible() for c in window.page.canvases) == shown
    assert window.menus.actions[f"layout-{layout}"].isChecked()
    assert window.menus.actions[f"layout-{layout}"].shortcut().toString() == f"Ctrl+{shortcut}"


def test_every_command_is_in_a_menu_and_in_the_palette(window):
    from actexplorer.ui.actions import COMMANDS
    from actexplorer.ui.dialogs import palette_entries

    texts = {entry.text for entry in palette_entries(window)}
    for command in COMMANDS:
        action = window.menus.actions[command.id]
        if action.isEnabled():
            assert action.text().replace("&", "").rstrip("…") in texts
    assert {"Show ELU", "Add ELU"} <= texts


def test_language_switches_menus_and_titles_and_back(window, wait_until):
    choose_language("ja")
    wait_until(lambda: window.docks["catalogue"].windowTitle() == "カタログ")
    titles = [a.text() for a in window.menuBar().actions()]
    assert titles[0].startswith("ファイル")
    choose_language("zh")
    wait_until(lambda: window.docks["parameters"].windowTitle() == "参数")
    choose_language("en")
    wait_until(lambda: window.docks["catalogue"].windowTitle() == "Catalogue")


def test_dark_and_light(window, wait_until):
    choose_appearance("dark")
    assert current_theme().name == "dark"
    wait_until(lambda: window.grab().toImage().pixelColor(700, 60).lightness() < 60)
    choose_appearance("light")
    wait_until(lambda: window.grab().toImage().pixelColor(700, 60).lightness() > 200)


def test_the_dock_layout_is_remembered(window, app):
    window.docks["parameters"].hide()
    window.store.mark_saved()
    window.close()
    again = Window(Session())
    again.show()
    assert again.docks["parameters"].isHidden()
    assert not again.docks["catalogue"].isHidden()


def test_an_unexpected_error_shows_a_dialog_writes_the_log_and_the_window_lives_on(window, wait_until, home, monkeypatch):
    monkeypatch.setattr("sys.excepthook", errors.handle)
    errors.start_log()
    texts = []

    def close():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QMessageBox):
            texts.append(dialog.detailedText())
            dialog.accept()

    closer = QTimer(interval=20)
    closer.timeout.connect(close)
    closer.start()
    QTimer.singleShot(0, lambda: 1 / 0)
    wait_until(lambda: texts)
    assert "ZeroDivisionError" in texts[0]
    closer.stop()
    window.store.apply(edits.add_curve("elu"))
    turn(window)
    assert keys(window)[-1] == "elu"
    for handler in errors.log.handlers:
        handler.flush()
    from actexplorer.paths import log_file

    assert "ZeroDivisionError" in log_file().read_text()


def test_it_is_usable_at_1280_by_720(window):
    window.resize(1280, 720)
    turn(window)
    assert window.size().width() == 1280 and window.size().height() == 720, "the window's least size must fit"
    assert min(c.plane.rect.width() for c in window.page.canvases[:3]) > 150


def test_the_first_window_fits_its_screen(monkeypatch):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    assert first_size(QSize(1920, 1080)) == QSize(1440, 900)
    assert first_size(QSize(1440, 900)).height() < 875, "its lower edge is on the screen under its title"
    assert first_size(QSize(1366, 768)).width() <= 1366
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "offscreen")
    assert first_size(QSize(800, 800)) == QSize(1440, 900), "pictures have the size that is asked for"
