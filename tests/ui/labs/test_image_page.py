"""The images lab's page: pixels pointed at and chosen, channels, files good and bad, and meta-ACON's switches."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from actexplorer.session.document import dump, parse
from actexplorer.session.lab_edits import with_lab, with_page
from actexplorer.session.labs.image_files import made_up
from actexplorer.session.labs.image_results import results
from actexplorer.session.state import Session
from actexplorer.ui.labs.export import render_page
from actexplorer.ui.labs.fields import Complaint
from actexplorer.ui.labs.vectors.bars import entry_colours
from actexplorer.ui.theme import current_theme
from actexplorer.ui.window import Window

from .pointer import hover


@pytest.fixture
def make(app):
    windows = []

    def make(**lab):
        session = with_page("images").change(Session())
        if lab:
            session = with_lab("images", "", **lab).change(session)
        window = Window(session, remembers=False)
        windows.append(window)
        window.resize(1200, 800)
        window.show()
        window.settle()
        return window

    yield make
    for window in windows:
        window.close()


def turn(window):
    window.store.flush()
    window.settle()
    QApplication.processEvents()


def lab(window):
    return window.store.session.labs.images


def type_into(field, text):
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def complaint_of(field):
    return field.parentWidget().findChild(Complaint)


def place_of(plot, cell):
    """Return where on a plot a pixel is."""
    return plot.place(QRectF(plot.rect()), plot.font()).box(*cell).center().toPoint()


def test_bars_are_of_the_pixel_under_the_pointer_else_of_the_chosen_one(make):
    window = make(pixel=(10, 20))
    page = window.pages.lab
    view = page.views["softmax2d"]
    probabilities = page._found.of.probabilities
    assert view.bars.bars.values.tolist() == probabilities[:, 10, 20].tolist()
    hover(view.winner, place_of(view.winner, (70, 100)))
    QApplication.processEvents()
    assert view.bars.bars.values.tolist() == probabilities[:, 70, 100].tolist() and "71" in view.bars.bars.title
    hover(view.winner, QPoint(1, 1))
    QApplication.processEvents()
    assert view.bars.bars.values.tolist() == probabilities[:, 10, 20].tolist()
    assert sum(view.bars.bars.values) == pytest.approx(1.0)


def test_dragging_over_pixels_is_one_step_and_keys_move_on_from_the_chosen_one(make):
    window = make()
    winner = window.pages.lab.views["softmax2d"].winner
    QTest.mousePress(winner, Qt.MouseButton.LeftButton, pos=place_of(winner, (5, 5)))
    winner.mouseMoveEvent(_dragged(winner, (30, 40)))
    QTest.mouseRelease(winner, Qt.MouseButton.LeftButton, pos=place_of(winner, (30, 40)))
    turn(window)
    assert lab(window).pixel == (30, 40)
    hover(winner, QPoint(1, 1))
    QTest.keyClick(winner, Qt.Key.Key_Down)
    QTest.keyClick(winner, Qt.Key.Key_Return)
    assert lab(window).pixel == (31, 40)
    window.store.undo()
    assert lab(window).pixel == (30, 40)
    window.store.undo()
    assert lab(window).pixel is None


def _dragged(plot, cell):
    left = Qt.MouseButton.LeftButton
    at = QPointF(place_of(plot, cell))
    return QMouseEvent(QEvent.Type.MouseMove, at, plot.mapToGlobal(at), left, left, Qt.KeyboardModifier.NoModifier)


def test_colours_of_the_winner_map_are_those_of_the_channels(make):
    window = make()
    page = window.pages.lab
    view = page.views["softmax2d"]
    picture = view.winner.grab().toImage()
    for cell in ((3, 3), (48, 64), (90, 120)):
        at = place_of(view.winner, cell)
        if cell != page._found.spot[2:]:
            expected = entry_colours(5, current_theme())[page._found.of.winner[cell]]
            assert picture.pixelColor(at).name() == expected.name()


def test_channel_is_chosen_by_a_click_a_key_the_wheel_and_a_number(make):
    window = make()
    page = window.pages.lab
    grid = page.views["softmax2d"].grid
    boxes = grid.places(QRectF(grid.rect()), grid.font()).rows[1]
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=boxes[3].center().toPoint())
    turn(window)
    assert lab(window).channel == 3 and page.controls.fields["channel"].text() == "4"
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert lab(window).channel == 4, "there are no more"
    type_into(page.controls.fields["channel"], "1")
    turn(window)
    assert lab(window).channel == 0 and grid.channel == 0


def test_many_channels_are_shown_around_the_chosen_one(make):
    window = make(channels=30, height=8, width=8, channel=20)
    grid = window.pages.lab.views["softmax2d"].grid
    places = grid.places(QRectF(grid.rect()), grid.font())
    assert places.first <= 20 < places.first + len(places.rows[0]) < 30
    assert places.rows[0][-1].right() < grid.width()


def test_temperature_follows_its_slider_and_is_one_step(make):
    window = make(height=6, width=8)
    page = window.pages.lab
    slider = page.controls.temperature.slider
    before = page._found.of.probabilities
    for share in (0.6, 0.8, 1.0):
        slider.moved.emit(share)
        turn(window)
    assert lab(window).temperature == math.inf
    assert np.allclose(page._found.of.probabilities, 0.2) and not np.allclose(before, 0.2)
    page.controls.temperature.ended.emit()
    window.store.undo()
    assert lab(window).temperature == 1.0


def test_file_is_opened_and_one_that_is_bad_leaves_what_was_there(make, tmp_path):
    window = make()
    page = window.pages.lab
    np.save(tmp_path / "good.npy", made_up(3, (2, 4, 6, 7)).astype(np.float32))
    np.save(tmp_path / "bad.npy", np.zeros((2, 2)))
    page.open(str(tmp_path / "good.npy"))
    turn(window)
    assert lab(window).path == str(tmp_path / "good.npy") and page._found.images.shape == (2, 4, 6, 7)
    assert page.controls.source.text().startswith("good.npy")
    said = []
    window.store.refused.connect(said.append)
    for name in ("bad.npy", "nowhere.npy"):
        page.open(str(tmp_path / name))
        turn(window)
        assert len(said) == 1 and name in said.pop()
        assert page.controls.notice.isVisible() and name in page.controls.notice.text()
        assert page._found.images.shape == (2, 4, 6, 7)
    type_into(page.controls.fields["image"], "2")
    turn(window)
    assert page.controls.notice.isHidden() and lab(window).image == 1
    page.controls.sample.click()
    turn(window)
    assert lab(window).path == "" and page._found.images.shape == (3, 5, 96, 128)
    window.store.undo()
    turn(window)
    assert page._found.images.shape == (2, 4, 6, 7)


def test_array_that_is_dropped_is_opened(make, tmp_path):
    page = make().pages.lab
    np.save(tmp_path / "dropped.npy", made_up(3, (1, 2, 6, 7)))
    for name, taken in (("picture.png", False), ("dropped.npy", True)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none)
        event.ignore()
        QApplication.sendEvent(page, event)
        assert event.isAccepted() == taken
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    page.store.flush()
    assert page._found.images.shape == (1, 2, 6, 7)


def test_same_file_opened_again_is_read_again(make, tmp_path):
    window = make()
    page = window.pages.lab
    for seed in (1, 2):
        np.save(tmp_path / "images.npy", made_up(seed, (1, 2, 3, 4)))
        page.open(str(tmp_path / "images.npy"))
        turn(window)
        assert np.array_equal(page._found.images, made_up(seed, (1, 2, 3, 4)))


def test_session_keeps_the_path_of_a_file_that_is_gone_and_shows_the_sample(make, tmp_path):
    path = str(tmp_path / "gone.npy")
    window = make(path=path)
    page = window.pages.lab
    assert path in page.controls.notice.text() and page.controls.source.text().startswith("Sample in place of gone.npy")
    assert page._found.images.shape == (3, 5, 96, 128)
    assert parse(dump(window.store.session)).labs.images.path == path


def test_large_images_are_computed_beside_the_window(make, monkeypatch, wait_until):
    running = []

    def noted(lab, before=None):
        running.append(lab)
        return results(lab, before)

    monkeypatch.setattr("actexplorer.ui.labs.images.page.LIVE", 10)
    monkeypatch.setattr("actexplorer.ui.labs.images.page.results", noted)
    window = make(height=16, width=16)
    page = window.pages.lab
    for temperature in (2.0, 3.0, 4.0, 5.0):
        window.store.apply(with_lab("images", "", temperature=temperature))
        window.store.flush()
    assert page._found.lab.temperature < 5.0, "the window does not wait"
    wait_until(lambda: page._found.lab.temperature == 5.0)
    assert [lab.temperature for lab in running] == [1.0, 2.0, 5.0], "what has been overtaken is left out"


def test_every_switch_shows_its_beta(make):
    window = make(operation="meta_acon", height=12, width=16, channel=2)
    page = window.pages.lab
    view = page.views["meta_acon"]
    for switch, shared in (("pixel", 0), ("own", 0), ("channel", 5), ("layer", 3)):
        page.controls.changed.emit("switch", switch, False)
        turn(window)
        assert view.switch.isVisible() == (shared == 0) and view.bars.isVisible() == (shared > 0)
        if shared:
            assert view.bars.bars.values.size == shared
        assert view.outputs.matrix.values.tolist() == page._found.of.y[2].tolist()
    view.bars.clicked.emit(1)
    turn(window)
    assert lab(window).image == 1, "of the layer switch each bar is an image"


def test_formula_that_cannot_be_read_is_refused_where_it_stands(make):
    window = make(operation="meta_acon", switch="own", height=12, width=16)
    page = window.pages.lab
    field = page.controls.formula
    type_into(field, "tanh(")
    turn(window)
    assert lab(window).formula != "tanh(" and field.text() == "tanh(" and complaint_of(field).isVisible()
    QTest.keyClicks(field, "x)")
    QTest.keyClick(field, Qt.Key.Key_Return)
    turn(window)
    assert lab(window).formula == "tanh(x)" and complaint_of(field).isHidden()
    type_into(field, "1/(x-x)")
    turn(window)
    assert "finite" in page.controls.notice.text() and not page.views["meta_acon"].isVisible()
    with pytest.raises(ValueError, match="finite"):
        page.table()


@pytest.mark.parametrize("operation", ["softmax2d", "meta_acon"])
def test_page_is_written_as_figure_and_table(make, operation):
    page = make(operation=operation, height=24, width=32).pages.lab
    assert render_page(page, "png").startswith(b"\x89PNG")
    assert render_page(page, "pdf").startswith(b"%PDF")
    svg = render_page(page, "svg")
    assert svg.count(b"<image") >= 5 and len(svg) < 2_000_000
    assert len(list(page.table().rows)) == 24 * 32
