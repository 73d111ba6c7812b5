"""The record of one change of a session."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field

from actexplorer.session.state import Session


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of the session.

    ``text`` (English, translated under the context "Edit", filled from ``details``) names it in the undo menu; edits with
    the same ``gesture`` that follow one another are one undo step.
    """

    text: str
    change: Callable[[Session], Session]
    details: Mapping[str, str] = field(default_factory=dict)
    gesture: Hashable = None
