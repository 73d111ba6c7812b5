"""The one place where the session changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from actexplorer.session.edits import Edit
from actexplorer.session.history import History
from actexplorer.session.state import Session


class Store(QObject):
    """Holds a window's session; emits ``changed(old, new)`` once a turn of the event loop when it differs.

    Edits take effect at once, what is drawn follows: however many arrive in one turn, the panels render once.
    """

    changed = Signal(object, object)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.history = History()
        self._shown = session
        self._saved = session.content
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.flush)

    def apply(self, edit: Edit) -> bool:
        """Apply ``edit``; return whether it could be. One that raises `ValueError` or `KeyError` is refused, in one line."""
        try:
            new = edit.change(self.session)
        except (ValueError, KeyError) as error:
            self.refused.emit(str(error.args[0] if error.args else error))
            return False
        self.history = self.history.record(self.session, new, edit)
        self._set(new)
        return True

    def join(self, start: History, old: Session, edit: Edit) -> None:
        """Make one undo step, named by ``edit``, of all since the history was ``start`` and the session ``old``."""
        if self.session.content != old.content:
            self.history = self.history.joined(start, old, edit)
        else:
            self.history = replace(self.history, past=start.past, gesture=None)

    def end_gesture(self) -> None:
        """Make the next edit an undo step of its own, as when a slider is let go."""
        self.history = self.history.end_gesture()

    def undo(self) -> None:
        """Go one step back."""
        self._move(self.history.undo)

    def redo(self) -> None:
        """Go one step forward again."""
        self._move(self.history.redo)

    def go_back(self) -> None:
        """Show the view before."""
        self._move(self.history.go_back)

    def go_forward(self) -> None:
        """Show the view that was left by going back."""
        self._move(self.history.go_forward)

    def replace(self, session: Session, saved: Session | None = None) -> None:
        """Put another session on the table, with nothing to undo; ``saved`` is what its file holds, where that differs."""
        self.history = History()
        self._saved = (saved or session).content
        self._set(session)

    def mark_saved(self) -> None:
        """Remember the session as what stands in the file."""
        self._saved = self.session.content
        self.end_gesture()

    @property
    def modified(self) -> bool:
        """Whether the session differs from what stands in the file."""
        return self.session.content != self._saved

    def flush(self) -> None:
        """Emit ``changed`` now if anything has."""
        self._timer.stop()
        old, new = self._shown, self.session
        if old is not new:
            self._shown = new
            self.changed.emit(old, new)

    def _move(self, move: Callable[[Session], tuple[History, Session]]) -> None:
        self.history, session = move(self.session)
        self._set(session)

    def _set(self, session: Session) -> None:
        if session != self.session:
            self.session = session
            if not self._timer.isActive():
                self._timer.start()
