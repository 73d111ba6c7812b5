"""Undo and redo over immutable sessions, and the view's own back and forward."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import NamedTuple

from actexplorer.session.edit import Edit
from actexplorer.session.labs import CURVES
from actexplorer.session.state import Session, View


class Step(NamedTuple):
    """One step back: the session as it was, the edit that left it, and the step before."""

    session: Session
    edit: Edit
    earlier: Step | None


class Stop(NamedTuple):
    """One view to go back to, and the one before."""

    view: View
    gesture: Hashable
    earlier: Stop | None


def _page_of_change(session: Session, now: Session) -> str:
    """Return the page on which two sessions are seen to differ."""
    labs = session.labs.differing(now.labs)
    return now.view.page if now.view.page in labs else labs[0] if labs else CURVES


def _restore(session: Session, now: Session) -> Session:
    """Return an earlier ``session`` as it is seen from where the reader looks now, on the page where it differs."""
    view = replace(now.view, page=_page_of_change(session, now))
    ids = {c.id for c in session.curves}
    selected = now.focus.selected if now.focus.selected in ids else session.focus.selected
    return replace(session, view=view, focus=replace(now.focus, selected=selected, preview=None))


@dataclass(frozen=True, slots=True)
class History:
    """What can be undone and redone. Steps are linked, so that recording one costs the same after a thousand."""

    past: Step | None = None
    future: Step | None = None
    back: Stop | None = None
    forward: Stop | None = None
    gesture: Hashable = None

    def record(self, old: Session, new: Session, edit: Edit) -> History:
        """Return the history after ``edit`` turned ``old`` into ``new``; edits of one gesture become one step."""
        if old.content != new.content:
            if edit.gesture is not None and edit.gesture == self.gesture and self.past is not None:
                if self.past.session.content == new.content:  # back where it began
                    return replace(self, past=self.past.earlier, future=None, gesture=None)
                return replace(self, future=None)
            return replace(self, past=Step(old, edit, self.past), future=None, gesture=edit.gesture)
        if old.view != new.view:
            if edit.gesture is not None and self.back is not None and edit.gesture == self.back.gesture:
                return replace(self, forward=None)
            return replace(self, back=Stop(old.view, edit.gesture, self.back), forward=None)
        return self

    def joined(self, start: History, old: Session, edit: Edit) -> History:
        """Return this history with everything since ``start``, when the session was ``old``, as one step."""
        return replace(self, past=Step(old, edit, start.past), future=None, gesture=None)

    def end_gesture(self) -> History:
        """Return the history in which the next edit is a step of its own."""
        back = self.back and self.back._replace(gesture=None)
        return self if self.gesture is None and back == self.back else replace(self, gesture=None, back=back)

    def undo(self, now: Session) -> tuple[History, Session]:
        """Return the history and the session one step back; both as they are when there is none."""
        if self.past is None:
            return self, now
        session, edit, earlier = self.past
        return replace(self, past=earlier, future=Step(now, edit, self.future), gesture=None), _restore(session, now)

    def redo(self, now: Session) -> tuple[History, Session]:
        """Return the history and the session one step forward again."""
        if self.future is None:
            return self, now
        session, edit, later = self.future
        return replace(self, past=Step(now, edit, self.past), future=later, gesture=None), _restore(session, now)

    def go_back(self, now: Session) -> tuple[History, Session]:
        """Return the history and the session seen through the view before."""
        if self.back is None:
            return self, now
        view, _, earlier = self.back
        return replace(self, back=earlier, forward=Stop(now.view, None, self.forward)), replace(now, view=view)

    def go_forward(self, now: Session) -> tuple[History, Session]:
        """Return the history and the session seen through the view that was left by going back."""
        if self.forward is None:
            return self, now
        view, _, later = self.forward
        return replace(self, back=Stop(now.view, None, self.back), forward=later), replace(now, view=view)
