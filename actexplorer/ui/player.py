"""Playing: a parameter moves by itself, at the display's pace, and is one undo step when it stops."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from actexplorer.session import edits
from actexplorer.session.animation import LOOPS, Loop, Motion, held, motion_of, samples
from actexplorer.session.history import History
from actexplorer.session.state import Curve, Session, View
from actexplorer.ui.settings import settings
from actexplorer.ui.store import Store

SECONDS = (0.75, 1.5, 3.0, 6.0, 12.0)  # offered for one way


class Player(QObject):
    """Moves one parameter of one curve; ranges of y that follow the curves stand still meanwhile.

    It stops when something else changes the session's content.
    """

    changed = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self.motion: Motion | None = None
        self._symbol = ""
        self._start: tuple[History, Session] | None = None
        self._curves: tuple[Curve, ...] = ()
        self._view = View()
        self._phase = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def seconds(self) -> float:
        """How long one way takes."""
        try:
            value = float(str(settings().value("animation/seconds", 3.0)))
        except ValueError:
            return 3.0
        return value if value in SECONDS else 3.0

    @property
    def loop(self) -> Loop:
        """What happens at the end."""
        chosen = str(settings().value("animation/loop", "swing"))
        return next((loop for loop in LOOPS if loop == chosen), "swing")

    def choose(self, seconds: float | None = None, loop: Loop | None = None) -> None:
        """Play at another speed or in another way, from now on and in the next runs."""
        if seconds is not None:
            settings().setValue("animation/seconds", seconds)
        if loop is not None:
            settings().setValue("animation/loop", loop)
        if self.motion is not None:
            value = self._store.session.curve(self.motion.curve).parameters[self.motion.parameter]
            curve = self._store.session.curve(self.motion.curve)
            self.motion = motion_of(curve, self.motion.parameter, self.seconds, self.loop)
            self._phase = self.motion.phase(value)
            self._clock.restart()

    def toggle(self, curve_id: int, parameter: str) -> None:
        """Play a parameter, or stop if it is the one that plays."""
        playing = self.motion
        self.stop()
        if playing is None or (playing.curve, playing.parameter) != (curve_id, parameter):
            self.play(curve_id, parameter)

    def play(self, curve_id: int, parameter: str) -> None:
        """Play a parameter from where it is; a locked curve's stay."""
        session = self._store.session
        curve = session.curve(curve_id)
        if curve.locked:
            return
        self.motion = motion_of(curve, parameter, self.seconds, self.loop)
        self._symbol = next(p.symbol for p in curve.function.parameters if p.name == parameter)
        self._phase = self.motion.phase(curve.parameters[parameter])
        self._store.end_gesture()
        self._start, self._curves = (self._store.history, session), session.curves
        self._hold()
        screen = QGuiApplication.primaryScreen()
        self._timer.start(max(round(1000.0 / min(max(screen.refreshRate(), 30.0), 120.0)), 8))
        self._clock.start()
        self.changed.emit()

    def stop(self) -> None:
        """Stop; all that was played is one undo step."""
        if self.motion is None:
            return
        motion, self.motion = self.motion, None
        self._timer.stop()
        self._store.apply(edits.Edit("", _released))
        if self._start is not None and self._store.session.curves is self._curves:
            history, session = self._start
            edit = edits.with_parameter(motion.curve, motion.parameter, motion.low, self._symbol)
            self._store.join(history, session, edit)
        self._store.end_gesture()
        self._start = None
        self.changed.emit()

    def _tick(self) -> None:
        motion = self.motion
        if motion is None:
            return
        if self._store.session.curves is not self._curves:  # undone, removed, or moved by hand
            self.stop()
            return
        if self._store.session.view != self._view:
            self._hold()
        phase = self._phase + self._clock.elapsed() / 1000.0 / motion.seconds
        edit = edits.with_parameter(motion.curve, motion.parameter, motion.value(phase), self._symbol)
        try:
            edit.change(self._store.session)
        except ValueError:
            return  # another parameter is in the way for a while
        self._store.apply(edit)
        self._curves = self._store.session.curves
        if motion.loop == "once" and phase >= 1.0:
            self.stop()

    def _hold(self) -> None:
        """Hold y for all values that are to come, over the x that is shown."""
        motion, session = self.motion, self._store.session
        assert motion is not None
        self._view = session.view
        fixed = held(session, motion, samples(session, motion))
        self._store.apply(edits.Edit("", lambda s: replace(s, focus=replace(s.focus, held=fixed.focus.held))))


def _released(session: Session) -> Session:
    return replace(session, focus=replace(session.focus, held=None))
