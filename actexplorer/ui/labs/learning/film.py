"""A run as an animation: the same pictures as on the page, from the beginning to where the run has come."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from actexplorer.files import format_of
from actexplorer.session.labs.learning import LearningLab
from actexplorer.session.labs.learning_race import Race
from actexplorer.ui.figure import LOGICAL, STYLES, figure_font, image_of
from actexplorer.ui.film import FORMATS, encoded
from actexplorer.ui.labs.learning.board import HIGH, LOW
from actexplorer.ui.labs.learning.painting import paint_fit, paint_loss, paint_parameters, paint_region
from actexplorer.ui.labs.learning.view import State, state_of

if TYPE_CHECKING:
    from actexplorer.ui.saving import Saving
    from actexplorer.ui.window import Window
    from actexplorer.ui.work import Report

SIZE = QSize(960, 640)
RATE = 20.0  # frames a second
MOST_FRAMES = 160
HELD = 12  # times that the last frame is shown
LEARNT = 0.3  # of the work; the rest is drawing


def film(lab: LearningLab, steps: int, goal: str, file_format: str, report: Report) -> bytes:
    """Return the first ``steps`` steps of what ``lab`` learns as a ``gif``, ``png`` or ``webp`` file that plays for ever.

    They are made anew, so that nothing is shared with what is shown meanwhile. ``report`` is called with what part is done,
    and may raise to cancel.
    """
    race = Race(lab)
    while race.step < steps and not race.finished:
        race.advance(min(steps - race.step, 20), lambda: False)
        report(LEARNT * race.step / steps)
    every = 1 + len(race.shots) // MOST_FRAMES
    shots = [*race.shots[:-1:every], *[race.thetas(race.step)] * HELD]

    def images() -> Iterator[QImage]:
        state = None
        for shot in shots:
            state = state_of(race, shot, shot.step, goal, before=state)
            yield picture(state)

    def report_rest(done: float) -> None:
        report(LEARNT + (1.0 - LEARNT) * done)

    last = picture(state_of(race, shots[-1], None, goal))
    return encoded(images(), len(shots), SIZE, RATE, False, file_format, report_rest, last)


def picture(state: State) -> QImage:
    """Return one frame."""
    return image_of(SIZE, LOGICAL, lambda painter: _paint(painter, QRectF(0.0, 0.0, SIZE.width(), SIZE.height()), state))


def _paint(painter: QPainter, rect: QRectF, state: State) -> None:
    theme = STYLES["white"]
    painter.setFont(figure_font())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, QColor(theme.surface))
    share = HIGH / (HIGH + LOW) if state.fit is not None else 0.5
    above = QRectF(rect.left(), rect.top(), rect.width(), share * rect.height())
    below = QRectF(rect.left(), above.bottom(), rect.width(), rect.bottom() - above.bottom())
    if state.fit is not None:
        paint_fit(painter, above, state.fit, theme)
    for place, region in zip(_parts(above, len(state.regions)), state.regions, strict=True):
        paint_region(painter, place, region, theme)
    places = _parts(below, 1 if state.parameters is None else 2)
    paint_loss(painter, places[0], state.loss, theme)
    if state.parameters is not None:
        paint_parameters(painter, places[1], state.parameters, theme)


def _parts(rect: QRectF, count: int) -> list[QRectF]:
    """Return ``count`` equal parts of ``rect`` side by side."""
    width = rect.width() / max(count, 1)
    return [QRectF(rect.left() + n * width, rect.top(), width, rect.height()) for n in range(count)]


def save_film(window: Window, lab: LearningLab, steps: int, goal: str) -> Saving | None:
    """Ask for a file and write the animation of a run into it, in the background."""
    from actexplorer.ui.dialogs import ask_target, complain
    from actexplorer.ui.saving import Saving

    title = QCoreApplication.translate("Dialogs", "Save animation")
    path = ask_target(window, title, "learning.gif", "GIF (*.gif);;PNG (*.png);;WebP (*.webp)")
    if path is None:
        return None
    try:
        file_format = format_of(str(path), None, FORMATS, "an animation")
    except ValueError as error:
        complain(window, str(error))
        return None
    figure_font()  # is loaded here, not in the thread
    job = partial(film, lab, steps, goal, file_format)
    return Saving(window, path, QCoreApplication.translate("Dialogs", "Drawing the animation…"), job)
