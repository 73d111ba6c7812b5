"""The page of learning: starting, pausing, going back, and what it shows and says."""

import msgspec
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from actexplorer.session.lab_edits import with_page
from actexplorer.session.labs.chosen import Chosen
from actexplorer.session.labs.learning_edits import show, with_field, with_target
from actexplorer.session.labs.learning_examples import EXAMPLES
from actexplorer.session.state import Session
from actexplorer.ui.labs.export import render_page
from actexplorer.ui.labs.fields import Complaint
from actexplorer.ui.saving import Saving
from actexplorer.ui.theme import DARK, LIGHT, apply_theme
from actexplorer.ui.window import Window


@pytest.fixture
def window(app):
    window = Window(with_page("learning").change(Session()), remembers=False)
    window.show()
    window.settle()
    window.pages.lab.trainer.choose_pace(0)
    yield window
    window.close()


def turn(window):
    window.store.flush()
    QApplication.processEvents()


def put(window, lab):
    window.store.apply(show(lab))
    turn(window)
    return window.pages.lab.trainer


def learn(trainer, steps):
    trainer.race.advance(steps, lambda: False)
    trainer.changed.emit()


def test_start_learns_to_the_end_while_the_window_goes_on(window, wait_until):
    page = window.pages.lab
    before = page.board.fit.view
    page.transport.start.click()
    assert page.trainer.running and page.transport.start.text() == "Pause"
    wait_until(lambda: not page.trainer.running)
    assert page.trainer.race.step == 1000 and page.transport.count.text() == "1000 / 1000"
    assert page.board.fit.view is not before and page.transport.start.text() == "Start"
    assert not window.store.modified, "what has been learnt is no change of the session"


def test_pause_step_and_going_back(window, wait_until):
    page = window.pages.lab
    trainer, line = page.trainer, page.transport.timeline
    trainer.choose_pace(400)
    page.transport.start.click()
    wait_until(lambda: trainer.race.step > 5)
    page.transport.start.click()
    step = trainer.race.step
    assert not trainer.running
    page.transport.step.click()
    assert trainer.race.step == step + 1
    learn(trainer, 200)
    QTest.keyClick(line, Qt.Key.Key_Home)
    assert trainer.place == 0 and page.transport.count.text() == "0 / 1000"
    assert page.board.loss.view.place == 0 and trainer.race.step == step + 201, "nothing is lost by looking back"
    page.transport.step.click()
    assert trainer.race.step == 1 and trainer.place is None, "from there it goes on"
    page.transport.restart.click()
    assert trainer.race.step == 0


def test_the_line_of_time_follows_the_mouse_as_far_as_it_has_come(window):
    page = window.pages.lab
    learn(page.trainer, 500)
    line = page.transport.timeline
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center() / 2)
    assert 200 < page.trainer.place < 300
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().topRight())
    assert page.trainer.place is None and line.value() == 500


def test_another_recipe_begins_anew_and_undo_brings_the_old_one_back(window):
    trainer = window.pages.lab.trainer
    learn(trainer, 100)
    window.store.apply(with_field("rate", 0.5, "rate"))
    turn(window)
    assert trainer.race.step == 0 and trainer.race.lab.rate == 0.5
    window.store.undo()
    turn(window)
    assert trainer.race.lab.rate == 0.02


def test_divergence_is_said_in_one_line(window):
    page = window.pages.lab
    trainer = put(window, EXAMPLES[5].lab)
    learn(trainer, 500)
    assert page.says.isVisible() and "ACON-C has diverged at step" in page.says.text()
    assert page.board.loss.view.ends


def test_a_collapsed_network_shows_its_line(window):
    page = window.pages.lab
    trainer = put(window, msgspec.structs.replace(EXAMPLES[4].lab, steps=50))
    learn(trainer, 50)
    assert "is one linear layer" in page.says.text() and "Identity = " in page.board.fit.view.note
    assert not page.board.parameters.isVisible(), "neither identity nor tanh has parameters"


def test_two_classes_have_a_region_for_each_learner(window):
    page = window.pages.lab
    trainer = put(window, msgspec.structs.replace(EXAMPLES[3].lab, steps=40))
    learn(trainer, 40)
    assert [plot.view.title for plot in page.board.regions] == ["ReLU", "PReLU", "ACON-C", "Identity"]
    assert not page.board.fit.isVisible() and len(page.board.loss.view.bands) == 4
    for file_format, start in (("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")):
        assert render_page(page, file_format).startswith(start)
    put(window, EXAMPLES[0].lab)
    assert page.board.regions == [] and page.board.fit.isVisible()


def test_what_cannot_be_is_refused_where_it_is_typed(window):
    page = window.pages.lab
    field = page.fields["steps"]
    field.setText("2.5")
    field.setModified(True)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "whole number" in field.complaint and window.store.session.labs.learning.steps == 1000
    page.task.kind.setCurrentIndex(1)
    page.task.kind.activated.emit(1)
    turn(window)
    formula, before = page.task.formula, window.store.session
    for wrong in ("x*(", "", "sin x", "y + 1"):
        formula.selectAll()
        QTest.keyClicks(formula, wrong or " ")
        QTest.keyClick(formula, Qt.Key.Key_Return)
        turn(window)
        said = formula.parentWidget().findChild(Complaint)
        assert said.isVisible() and len(said.text().splitlines()) == 1
        assert formula.text() == (wrong or " ") and window.store.session is before
    QTest.keyClick(formula, Qt.Key.Key_Escape)
    assert said.isHidden() and formula.text() == before.labs.learning.formula
    formula.selectAll()
    QTest.keyClicks(formula, "log(x)")
    QTest.keyClick(formula, Qt.Key.Key_Return)
    turn(window)
    assert "no finite value" in page.says.text() and not page.transport.start.isEnabled()


def test_points_come_from_a_file(window, tmp_path, monkeypatch):
    page = window.pages.lab
    path = tmp_path / "points.csv"
    path.write_text("x,y\n" + "".join(f"{n},{n * n}\n" for n in range(-3, 4)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page.task.kind.setCurrentIndex(2)
    page.task.kind.activated.emit(2)
    turn(window)
    assert len(window.store.session.labs.learning.points) == 7 and page.task.amount.text() == "7"
    assert page.board.fit.view.target is None and page.board.fit.view.samples[0].size == 7


def test_learners_come_and_go(window):
    page = window.pages.lab
    assert [row.function.currentText() for row in page.learners.rows] == ["Swish", "ACON-C", "PReLU"]
    page.learners.rows[1].remove.click()
    page.learners.add.click()
    turn(window)
    assert [row.function.currentData() for row in page.learners.rows] == ["swish", "prelu", "acon_c"]
    page.learners.rows[0].sample.click()
    page.learners.rows[0].sliders.rows[0].moved.emit("beta", 2.5)
    turn(window)
    assert window.store.session.labs.learning.learners[0].parameters == {"beta": 2.5}
    assert page.learners.rows[0].function.findData("relu") == -1, "it has nothing to learn alone"
    page.network.setCurrentIndex(1)
    page.network.activated.emit(1)
    turn(window)
    assert page.learners.rows[0].function.findData("relu") > 0


def test_what_has_been_learnt_can_be_taken_along(window):
    page = window.pages.lab
    trainer = put(window, EXAMPLES[1].lab)
    with pytest.raises(ValueError, match="Nothing has been learnt"):
        page.table()
    learn(trainer, 400)
    assert page.table().header == ("step", "prelu loss", "prelu weight")
    page.take.click()
    turn(window)
    (curve,) = window.store.session.curves
    assert curve.key == "prelu" and curve.parameters["weight"] == pytest.approx(0.1, abs=1e-3)
    assert window.menus.actions["undo"].text().replace("&", "") == "Undo add PReLU"


@pytest.mark.parametrize(("number", "file_format"), [(0, "gif"), (3, "webp")])
def test_a_run_becomes_an_animation(window, wait_until, tmp_path, monkeypatch, number, file_format):
    page = window.pages.lab
    trainer = put(window, msgspec.structs.replace(EXAMPLES[number].lab, steps=3, seeds=1))
    assert not page.film.isEnabled()
    learn(trainer, 3)
    path = tmp_path / f"run.{file_format}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.film.click()
    wait_until(path.exists)
    wait_until(lambda: not window.findChildren(Saving))
    with Image.open(path) as image:
        assert image.format.lower() == file_format and image.size == (960, 640)
        assert image.n_frames >= 4


def test_a_run_outlives_a_change_of_theme_and_stops_when_left(window, app):
    trainer = window.pages.lab.trainer
    learn(trainer, 120)
    try:
        apply_theme(app, DARK)
        window.rebuild()
        turn(window)
        assert window.pages.lab.trainer is trainer and window.pages.lab.transport.count.text() == "120 / 1000"
    finally:
        apply_theme(app, LIGHT)
    window.pages.lab.transport.start.click()
    window.store.apply(with_page("explore"))
    turn(window)
    assert not trainer.running


def test_slider_stops_where_another_parameter_of_the_target_stands(window):
    window.store.apply(with_target(Chosen("hardshrink_tfa")))
    turn(window)
    lower = window.pages.lab.task.sliders.rows[0]
    QTest.keyClick(lower.slider, Qt.Key.Key_End)
    turn(window)
    values = window.store.session.labs.learning.target.parameters
    assert values["lower"] == values["upper"]
