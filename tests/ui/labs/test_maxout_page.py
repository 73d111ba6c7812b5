"""The page of maxout: lines that are dragged and typed, and a fit that is watched."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from actexplorer.core.envelope import PRESETS
from actexplorer.session.lab_edits import with_lab
from actexplorer.ui.labs.export import render_page
from actexplorer.ui.labs.maxout.drawing import ends_of
from actexplorer.ui.labs.maxout.page import MaxoutPage


@pytest.fixture
def page(shown):
    return shown(MaxoutPage)


def lines(store):
    return store.session.labs.maxout.lines


def turn(store):
    store.flush()
    QApplication.processEvents()


def place(page, line, part, share=0.5):
    """Return where on the plot an end of a line is, or a point at a share of the way between both."""
    plane = page.line_plot._plane()
    ends = ends_of(*page.line_plot.found.envelope.lines[line], plane)
    if part == "whole":
        x, y = (a + share * (b - a) for a, b in zip(*ends, strict=True))
    else:
        x, y = getattr(ends, part)
    return QPoint(round(plane.x_px(x)), round(plane.y_px(y)))


def drag(store, plot, start, *steps):
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=start)
    for step in steps:
        QTest.mouseMove(plot, start + step)
        turn(store)
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=start + steps[-1])
    turn(store)


def test_an_end_that_is_dragged_turns_its_line_about_the_other_end(store, page):
    plot = page.line_plot
    plane = plot._plane()
    ends = ends_of(*plot.found.envelope.lines[1], plane)
    drag(store, plot, place(page, 1, "right"), QPoint(0, 10), QPoint(0, 40), QPoint(0, 60))
    slope, intercept = lines(store)[1]
    assert slope == pytest.approx(
        (ends.right[1] - 60 * plane.y_pixel - ends.left[1]) / (ends.right[0] - ends.left[0]), abs=0.02
    )
    assert slope * ends.left[0] + intercept == pytest.approx(ends.left[1], abs=plane.y_pixel)
    assert lines(store)[0] == (-1.0, 0.0)
    assert len(repr(slope)) < 8, "numbers that are dragged are short"
    store.undo()
    assert lines(store)[1] == (1.0, 0.0), "a drag is one step"


def test_a_middle_that_is_dragged_moves_the_line_as_a_whole(store, page):
    plot = page.line_plot
    pixel = plot._plane().y_pixel
    drag(store, plot, place(page, 1, "whole", 0.8), QPoint(0, -15), QPoint(0, -30))
    assert lines(store)[1][0] == 1.0
    assert lines(store)[1][1] == pytest.approx(30 * pixel, abs=2 * pixel)
    drag(store, plot, place(page, 0, "whole", 0.2), QPoint(0, 30))
    store.undo()
    assert lines(store)[1][1] != 0.0, "two drags are two steps"


def test_axes_hold_still_during_a_drag_and_fit_after_it(store, page):
    plot = page.line_plot
    before = plot._plane().y
    start = place(page, 1, "right")
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(plot, start - QPoint(0, 400))
    turn(store)
    assert plot._plane().y == before
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=start - QPoint(0, 400))
    turn(store)
    assert plot._plane().y[1] > before[1]


def test_keys_choose_move_turn_add_and_remove_lines(store, page):
    plot = page.line_plot
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_PageDown)
    assert plot.selected == 1
    QTest.keyClick(plot, Qt.Key.Key_Up)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    turn(store)
    assert lines(store) == ((-1.0, 0.0), (pytest.approx(1.01), pytest.approx(0.01)))
    assert "slope 1.01" in plot.accessibleDescription()
    QTest.keyClick(plot, Qt.Key.Key_Insert)
    turn(store)
    assert len(lines(store)) == 3
    QTest.keyClick(plot, Qt.Key.Key_Delete)
    turn(store)
    assert [line[0] for line in lines(store)] == [-1.0, pytest.approx(0.005)]
    store.undo()
    store.undo()
    store.undo()
    assert lines(store) == ((-1.0, 0.0), (1.0, 0.0))


def test_exact_numbers_are_typed_and_what_is_none_is_refused(store, page):
    row = page.controls.lines.rows[1]
    row.slope.setFocus()
    row.slope.selectAll()
    QTest.keyClicks(row.slope, "0.123456789012")
    QTest.keyClick(row.slope, Qt.Key.Key_Return)
    turn(store)
    assert lines(store)[1] == (0.123456789012, 0.0)
    assert row.slope.toolTip() == "0.123456789012"
    row.intercept.setFocus()
    row.intercept.selectAll()
    QTest.keyClicks(row.intercept, "1e300")
    QTest.keyClick(row.intercept, Qt.Key.Key_Return)
    turn(store)
    assert lines(store)[1][1] == 0.0
    assert row.complaint.isVisible() and "1,000,000,000,000" in row.complaint.text()


def test_presets_and_where_each_line_wins(store, page):
    page.controls.presets["leaky"].click()
    turn(store)
    assert lines(store) == tuple(map(tuple, PRESETS["leaky"]))
    assert [row.where.text() for row in page.controls.lines.rows] == ["wins from −∞ to 0", "wins from 0 to ∞"]
    page.controls.add.click()
    turn(store)
    store.apply(with_lab("maxout", "", lines=((0.0, 0.0), (0.0, -1.0))))
    turn(store)
    rows = page.controls.lines.rows
    assert [row.where.text() for row in rows[:2]] == ["wins from −∞ to ∞", "never wins"]
    assert not rows[2].isVisible()


def test_a_range_that_makes_no_sense_changes_nothing(store, page):
    refused = []
    store.refused.connect(refused.append)
    field = page.controls.shown[0]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    turn(store)
    assert store.session.labs.maxout.shown == (-2.0, 2.0)
    assert len(refused) == 1 and "reversed" in refused[0]
    assert field.text() == "−2"


def test_a_fit_is_watched_rests_goes_on_and_is_one_step(store, page, wait_until):
    controls = page.controls
    controls.play.click()
    wait_until(lambda: page.fitter.state is not None and page.fitter.state.step > 3)
    assert controls.play.text() == "Pause" and page.error_plot.isVisible()
    controls.play.click()
    turn(store)
    rested = lines(store)
    assert len(rested) == 8 and not page.fitter.playing
    assert re.match(r"Step \d+: largest error", controls.state.text())
    at = page.fitter.state.step
    controls.step.click()
    assert page.fitter.state.step == at + 1
    turn(store)
    assert lines(store) != rested
    controls.finish.click()
    wait_until(lambda: not page.fitter.playing)
    assert page.fitter.state.done and page.fitter.state.largest < 0.01
    store.undo()
    assert lines(store) == ((-1.0, 0.0), (1.0, 0.0)), "the fit is one step"
    assert not store.session.labs.maxout.aimed


def test_a_cancelled_fit_leaves_no_trace(store, page, wait_until):
    page.controls.play.click()
    wait_until(lambda: page.fitter.state is not None and page.fitter.state.step > 1)
    page.controls.cancel.click()
    turn(store)
    assert lines(store) == ((-1.0, 0.0), (1.0, 0.0))
    assert not page.fitter.begun and not page.controls.cancel.isEnabled()


def test_a_fit_gives_way_to_whoever_moves_the_lines(store, page, wait_until):
    page.controls.play.click()
    wait_until(lambda: page.fitter.state is not None and page.fitter.state.step > 1)
    page.controls.presets["relu"].click()
    turn(store)
    assert not page.fitter.playing and not page.fitter.begun
    assert lines(store) == ((0.0, 0.0), (1.0, 0.0))
    store.undo()
    assert len(lines(store)) == 8


def test_what_is_done_elsewhere_while_a_fit_rests_stays_a_step_of_its_own(store, page):
    page.controls.step.click()
    store.apply(with_lab("vectors", "", temperature=2.0))
    page.controls.step.click()
    store.undo()
    assert store.session.labs.vectors.temperature == 2.0
    store.undo()
    assert store.session.labs.vectors.temperature == 1.0


def test_gradient_descent_is_watched_too(store, page, wait_until):
    store.apply(with_lab("maxout", "", method="gradient", steps=40))
    turn(store)
    assert page.controls.rate.isVisible()
    page.controls.play.click()
    wait_until(lambda: page.fitter.state is not None and page.fitter.state.done)
    assert page.fitter.state.step == 40


def test_leaving_the_page_lets_the_lines_rest(store, page):
    page.controls.play.click()
    page.leave()
    assert not page.fitter.playing


def test_a_target_that_cannot_be_fitted_is_explained(store, page):
    store.apply(with_lab("maxout", "", aimed=True, target="tanh"))
    turn(store)
    assert "Tanh is not convex here: it bends down at x = 0" in page.controls.refusal.text()
    store.apply(with_lab("maxout", "", target="exponential", fitted=(0.0, 1000.0)))
    turn(store)
    assert "too large" in page.controls.refusal.text()
    refused = []
    store.refused.connect(refused.append)
    page.controls.play.click()
    assert len(refused) == 1 and not page.fitter.begun


def test_the_page_is_exported_with_its_numbers(store, page):
    store.apply(with_lab("maxout", "", aimed=True, lines=tuple((n / 4.0, -abs(n) / 8.0) for n in range(-8, 9))))
    turn(store)
    assert render_page(page, "png").startswith(b"\x89PNG")
    assert render_page(page, "svg").count(b"<path") > 40
    assert len(list(page.table().rows)) == 17
