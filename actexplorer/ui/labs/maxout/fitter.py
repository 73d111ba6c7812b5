"""Fitting, watched: the lines move step by step, and have moved in one undo step when they stop."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from actexplorer.core.maxout_fit import State
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.history import History
from actexplorer.session.lab_edits import with_lab
from actexplorer.session.labs.maxout import MaxoutLab, Number
from actexplorer.session.labs.maxout_edits import with_lines
from actexplorer.session.labs.maxout_fitting import fitting
from actexplorer.session.state import Session
from actexplorer.ui.store import Store

FRAME = 16  # milliseconds
STEPS = {"squares": 1, "gradient": 5}  # a frame
BUSY = 0.010  # seconds of a frame that are spent on steps at the most


class Fitter(QObject):
    """Runs one fit. It forgets it when something else moves the lines or changes what is asked for.

    ``changed`` says that it has begun, paused, gone on or ended.
    """

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._states: Iterator[State] | None = None
        self._start: tuple[History, Session] | None = None
        self._before: tuple[Number, ...] = ()
        self._past: object = None  # the last undo step when it rested
        self._shown: MaxoutLab | None = None
        self._hurried = False
        self.state: State | None = None
        self._timer = QTimer(self, interval=FRAME)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def playing(self) -> bool:
        """Whether lines are moving."""
        return self._timer.isActive()

    @property
    def begun(self) -> bool:
        """Whether there is a fit that can go on or be taken back."""
        return self._states is not None

    def play(self, hurried: bool = False) -> None:
        """Begin, or go on; ``hurried`` as fast as can be."""
        if self._ready():
            self._hurried = hurried
            self._timer.start()
            self.changed.emit()

    def pause(self) -> None:
        """Rest; what has moved so far is one undo step, and stays one if it goes on."""
        if self.playing:
            self._timer.stop()
            self._join()
            self.changed.emit()

    def step(self) -> None:
        """Take one step and rest."""
        self.pause()
        if self._ready():
            self._advance(1)
            self._join()
            self.changed.emit()

    def cancel(self) -> None:
        """Put the lines back to where they were."""
        self.pause()
        if self._states is not None and self._is_mine():
            self._go_on()
            self._store.apply(with_lines(self._before))
            self._join()
        self._forget()

    def look(self) -> None:
        """Find out whether something else has changed the lab, and let go of the fit if so."""
        if self._states is not None and not self._is_mine():
            self._timer.stop()
            self._store.end_gesture()
            self._forget()

    def _ready(self) -> bool:
        """Begin if there is nothing to go on with; return whether there is a fit now."""
        self.look()
        if self._states is None:
            self._store.end_gesture()
            session = self._store.session
            try:
                states = fitting(session.labs.maxout)
            except ValueError as error:
                self._store.refused.emit(str(error))
                return False
            self._start, self._states, self._before = (self._store.history, session), states, session.labs.maxout.lines
            self._store.apply(with_lab("maxout", QT_TRANSLATE_NOOP("Edit", "fit the lines"), gesture="fit", aimed=True))
            self._show(next(states))
        else:
            self._go_on()
        return self._states is not None

    def _go_on(self) -> None:
        """Begin another undo step if there has been one of something else."""
        if not self.playing and self._store.history.past is not self._past:
            self._start = self._store.history, self._store.session

    def _tick(self) -> None:
        self.look()
        if self._states is not None:
            self._advance(STEPS[self._store.session.labs.maxout.method], hurried=self._hurried)

    def _advance(self, steps: int, hurried: bool = False) -> None:
        assert self._states is not None and self.state is not None
        began, state, count = perf_counter(), self.state, 0
        while not state.done and (count < steps or hurried) and perf_counter() - began < BUSY:
            state = next(self._states)
            count += 1
        self._show(state)
        if state.done and self._states is not None:
            self._timer.stop()
            self._join()
            self._states = self._start = None
            self.changed.emit()

    def _show(self, state: State) -> None:
        self.state = state
        lines: tuple[Number, ...] = tuple((line.slope, line.intercept) for line in state.lines)
        if not self._store.apply(with_lines(lines)):  # a rate so large that the lines have flown away
            self.pause()
            self._forget()
            return
        self._shown = self._store.session.labs.maxout

    def _is_mine(self) -> bool:
        return self._store.session.labs.maxout is self._shown

    def _join(self) -> None:
        """Make one undo step of all since the fit began."""
        if self._start is not None:
            history, session = self._start
            self._store.join(history, session, with_lines(self._store.session.labs.maxout.lines))
        self._store.end_gesture()
        self._past = self._store.history.past

    def _forget(self) -> None:
        self._states = self._start = self._shown = self.state = None
        self.changed.emit()
