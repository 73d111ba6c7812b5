"""Playing a parameter, and saving it as a film."""

import io

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from actexplorer.session import edits
from actexplorer.session.animation import Motion
from actexplorer.session.state import Session
from actexplorer.ui.animation_dialog import AnimationDialog
from actexplorer.ui.figure import Figure, figure_font
from actexplorer.ui.film import film
from actexplorer.ui.play_menu import play_menu
from actexplorer.ui.saving import Saving
from actexplorer.ui.window import Window
from actexplorer.ui.work import Cancelled

SMALL = Figure(240, 100)


@pytest.fixture
def session():
    return edits.compare(("swish", {}), ("relu", {})).change(Session())


@pytest.fixture
def window(app, session):
    window = Window(session, remembers=False)
    window.show()
    window.settle()
    yield window
    window.panel("parameters").player.stop()
    window.close()


def steps(window):
    count, past = 0, window.store.history.past
    while past is not None:
        count, past = count + 1, past.earlier
    return count


def beta(window):
    return window.store.session.curve(1).parameters["beta"]


def test_playing_moves_the_slider_and_is_one_undo_step(window, wait_until):
    panel = window.panel("parameters")
    row = panel.card(1).rows[0]
    panel.player.choose(seconds=0.75)
    row.play.click()
    seen = set()
    wait_until(lambda: seen.add(beta(window)) or len(seen) > 12)
    window.store.apply(edits.with_x_range((-3.0, 3.0)))
    window.commit(edits.with_layout("column"))
    wait_until(lambda: seen.add(beta(window)) or len(seen) > 20)
    window.store.flush()
    assert row.play.toolTip() == "Stop" and float(row.field.text().replace("−", "-")) == pytest.approx(beta(window), abs=1e-3)
    row.play.click()
    assert steps(window) == 1 and row.play.toolTip().startswith("Play")
    window.store.flush()
    assert window.menus.actions["undo"].text().replace("&", "") == "Undo set β"
    window.store.undo()
    assert beta(window) == 1.0 and steps(window) == 0
    assert window.store.session.view.layout == "column", "the view is no part of it"


def test_axes_stand_still_while_it_plays(window, wait_until):
    panel = window.panel("parameters")
    free = window.page.scene.y
    panel.player.choose(seconds=0.75)
    panel.player.play(1, "beta")
    wait_until(lambda: beta(window) > 2.0)
    window.store.flush()
    still = window.page.scene.y
    assert still[2] != free[2], "there is room for all that comes"
    wait_until(lambda: beta(window) < 0.0)
    window.store.flush()
    assert window.page.scene.y == still and window.store.session.view.y[2] is None
    window.store.apply(edits.with_x_range((-1.0, 1.0)))
    wait_until(lambda: window.page.scene.y[0] != still[0])
    window.rebuild()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.store.session.focus.held is None, "it ends with its panel"
    assert steps(window) == 1


def test_undo_and_any_other_change_stop_it(window, wait_until):
    player = window.panel("parameters").player
    player.play(1, "beta")
    wait_until(lambda: beta(window) != 1.0)
    window.store.undo()
    wait_until(lambda: player.motion is None)
    assert beta(window) == 1.0
    player.play(1, "beta")
    wait_until(lambda: beta(window) != 1.0)
    window.commit(edits.add_curve("elu"))
    wait_until(lambda: player.motion is None)
    window.store.undo()
    window.store.undo()
    assert beta(window) == 1.0 and steps(window) == 0
    player.play(1, "beta")
    window.store.apply(edits.remove_curve(1))
    wait_until(lambda: player.motion is None)


def test_a_locked_curve_does_not_play(window):
    window.store.apply(edits.with_lock(1, True))
    player = window.panel("parameters").player
    player.play(1, "beta")
    assert player.motion is None


def test_once_ends_at_the_end(window, wait_until):
    player = window.panel("parameters").player
    player.choose(seconds=0.75, loop="once")
    window.menus.actions["play"].trigger()
    assert player.motion is not None
    wait_until(lambda: player.motion is None)
    assert beta(window) == window.store.session.curve(1).function.parameters[0].slider[1]


def test_the_menu_of_speeds(window):
    player = window.panel("parameters").player
    saved = []
    actions = {a.text(): a for a in play_menu(player, window, lambda: saved.append(1)).actions() if a.text()}
    assert actions["3 s one way"].isChecked() and actions["To and fro"].isChecked()
    actions["6 s one way"].trigger()
    actions["Once"].trigger()
    assert (player.seconds, player.loop) == (6.0, "once")
    actions["Save as animation…"].trigger()
    assert saved
    motion = window.panel("parameters").motion(window.store.session.curve(1))
    assert motion == Motion(1, "beta", *window.store.session.curve(1).function.parameters[0].slider, 6.0, "once")


def test_what_stands_still_in_a_film_does_so_in_its_legend(app, session):
    """The value is written in every frame, a default too, and is as wide in all: the names beside it do not move."""
    session = edits.rename(1, "gate").change(session)
    motion = Motion(1, "beta", -2.0, 2.0, 0.4)
    texts = [motion.text(value) for value in motion.frames(10)]
    assert texts == ["−2.00", "−1.00", "+0.00", "+1.00", "+2.00", "+1.00", "+0.00", "−1.00"]
    assert Motion(1, "beta", 0.0, 4e3).text(1234.567) == "1235"
    with Image.open(io.BytesIO(film(session, motion, SMALL, 10, "png", print))) as image:
        legends = []
        for n in range(image.n_frames):
            image.seek(n)
            strip = np.array(image.convert("L"))[:16]
            legends.append(np.flatnonzero((strip < 128).any(axis=0))[-20:].tolist())  # where the last name stands
    assert all(legend == legends[0] for legend in legends)


@pytest.mark.parametrize("file_format", ["gif", "png", "webp"])
def test_films_have_every_frame_and_repeat(app, session, file_format):
    done = []
    data = film(session, Motion(1, "beta", 0.0, 4.0, 0.4), SMALL, 10, file_format, done.append)
    with Image.open(io.BytesIO(data)) as image:
        assert (image.format, image.size, image.n_frames) == (file_format.upper(), (240, 100), 8)
        assert image.info.get("loop") == 0
        image.load()
        assert image.info["duration"] == pytest.approx(100)
        pictures = []
        for n in range(image.n_frames):
            image.seek(n)
            pictures.append(image.convert("RGB").tobytes())
    assert len(set(pictures)) == 5, "to and fro"
    assert pictures[1] == pictures[7]
    assert done == sorted(done) and done[-1] == 1.0


def test_a_film_can_be_cancelled_and_must_not_be_huge(app, session):
    def give_up(done):
        if done > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        film(session, Motion(1, "beta", 0.0, 4.0, 0.4), SMALL, 10, "gif", give_up)
    with pytest.raises(ValueError, match="too large"):
        film(session, Motion(1, "beta", 0.0, 4.0, 9.0), Figure(4000, 3000), 50, "png", print)


def test_saving_goes_on_beside_the_window(window, session, tmp_path, wait_until):
    figure_font()
    target = tmp_path / "a.gif"

    def job(report):
        return film(session, Motion(1, "beta", 0.0, 4.0, 0.4), SMALL, 10, "gif", report)

    saving, ended = Saving(window, target, "…", job), []
    saving.finished.connect(lambda: ended.append(True))
    assert window.store.apply(edits.add_curve("elu")), "the window can be used"
    wait_until(lambda: ended)
    assert target.read_bytes().startswith(b"GIF89a") and str(target) in window.toast.text()


def test_cancelling_leaves_nothing(window, tmp_path, wait_until):
    target = tmp_path / "a.gif"
    going = []

    def job(report):
        while True:
            going.append(1)
            report(0.5)

    saving, ended = Saving(window, target, "…", job), []
    saving.finished.connect(lambda: ended.append(True))
    wait_until(lambda: going)
    saving.progress.findChild(QPushButton).click()
    wait_until(lambda: ended)
    assert list(tmp_path.glob("*.gif")) == [] and window.toast.text() == "Cancelled"


def test_the_dialog_takes_numbers_and_says_what_is_wrong(window):
    said = []

    def fill():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, AnimationDialog):
            QTimer.singleShot(5, fill)
            return
        dialog.low.setText("5")
        dialog.high.setText("1")
        dialog.accept()
        said.append(dialog.refusal.text())
        dialog.low.setText("0")
        dialog.seconds.setText("9999")
        dialog.accept()
        said.append(dialog.refusal.text())
        dialog.seconds.setText("15")
        dialog.accept()
        said.append(dialog.refusal.text())
        dialog.reject()

    QTimer.singleShot(0, fill)
    window.menus.actions["save-animation"].trigger()
    assert "to a larger one" in said[0] and "600 seconds" in said[1] and "too large" in said[2]
