"""Lets functions learn in time: a few steps in each turn of the event loop, at a pace that can be followed."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from actexplorer.session.labs.learning import LearningLab
from actexplorer.session.labs.learning_race import Race, Shot
from actexplorer.ui.settings import settings
from actexplorer.ui.store import Store

PACES = (20, 100, 400, 2000, 0)  # steps a second; 0: as many as can be made
SLICE = 0.010  # seconds of learning in one turn of the event loop
REST = 12  # milliseconds between two turns, for all else
LONGEST = 0.1  # seconds that count at most between two turns: what was asleep does not catch up


class Trainer(QObject):
    """Holds a window's race; ``changed`` says that there is something else to see.

    It belongs to the store, so that it outlives pages that are made anew in another theme or language.
    """

    changed = Signal()

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._store = store
        self.race: Race | None = None
        self.problem = ""
        self.place: int | None = None  # the step that is looked at, None for the present one
        self._due = 0.0
        self._rest = REST
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)

    @property
    def running(self) -> bool:
        """Whether steps are being made."""
        return self._timer.isActive()

    @property
    def pace(self) -> int:
        """How many steps a second are made, 0 for as many as can be."""
        try:
            value = int(str(settings().value("learning/pace", PACES[1])))
        except ValueError:
            return PACES[1]
        return value if value in PACES else PACES[1]

    def choose_pace(self, pace: int) -> None:
        """Learn at another pace, from now on and in the next windows."""
        settings().setValue("learning/pace", pace)

    @property
    def shot(self) -> Shot | None:
        """The state that is looked at."""
        if self.race is None:
            return None
        return self.race.thetas(self.race.step if self.place is None else self.place)

    def show_lab(self, lab: LearningLab) -> None:
        """Get ready for what ``lab`` says, from the beginning, if that is something else than before; tell nobody."""
        if self.race is None or self.race.lab != lab:
            self._timer.stop()
            self._make(lab)

    def start(self) -> None:
        """Go on from the state that is looked at; from the beginning where nothing is left to be made."""
        race = self.race
        if race is None or self.running:
            return
        if self.place is not None and self.place < race.step:
            assert self.shot is not None
            race.rewind(self.shot.step)
        elif race.finished:
            self._make(race.lab)
        self.place = None
        self._due = 0.0
        self._clock.start()
        self._timer.start(0)
        self.changed.emit()

    def pause(self) -> None:
        """Stop, with everything as it stands."""
        if self.running:
            self._timer.stop()
            self.changed.emit()

    def toggle(self) -> None:
        """Start or pause."""
        if self.running:
            self.pause()
        else:
            self.start()

    def step(self) -> None:
        """Make one step."""
        self.pause()
        race = self.race
        if race is not None and not race.finished:
            if self.place is not None and self.place < race.step:
                assert self.shot is not None
                race.rewind(self.shot.step)
            self.place = None
            race.advance(1, lambda: False)
            self.changed.emit()

    def finish(self) -> None:
        """Make every step that is left, now; tell nobody."""
        if self.race is not None:
            self.race.advance(self.race.lab.steps, lambda: False)

    def restart(self) -> None:
        """Go back to the beginning."""
        self.pause()
        if self.race is not None:
            self._make(self.race.lab)
            self.changed.emit()

    def look_at(self, step: int) -> None:
        """Look at the state after ``step`` steps, the nearest that was recorded; those made later stay until it goes on."""
        if self.race is not None:
            self.pause()
            self.place = step if step < self.race.step else None
            self.changed.emit()

    def give_rest(self, seconds: float) -> None:
        """Rest at least as long between two turns as showing one takes, so that the window stays at hand."""
        self._rest = max(REST, min(round(1000.0 * seconds), 10 * REST))

    def _make(self, lab: LearningLab) -> None:
        self.place, self.problem = None, ""
        try:
            self.race = Race(lab)
        except ValueError as error:
            self.race, self.problem = None, str(error)

    def _turn(self) -> None:
        race = self.race
        if race is None:
            return
        start = perf_counter()
        passed, pace = min(self._clock.restart() / 1000.0, LONGEST), self.pace
        self._due = self._due + passed * pace if pace else float(race.lab.steps)
        made = race.advance(int(self._due), lambda: perf_counter() - start > SLICE)
        self._due -= made
        self._due = min(self._due, LONGEST * pace) if pace else 0.0
        if not race.finished:
            self._timer.start(self._rest)
        if made or race.finished:
            self.changed.emit()


def trainer_of(store: Store) -> Trainer:
    """Return the trainer of a window's store, made when it is first asked for."""
    return store.findChild(Trainer) or Trainer(store)
