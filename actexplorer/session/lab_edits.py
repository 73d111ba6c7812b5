"""What can be done to the labs and to the choice of a page."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from typing import Any

import msgspec

from actexplorer.session.edit import Edit
from actexplorer.session.labs import PAGES
from actexplorer.session.state import Session


def with_lab(lab: str, text: str, gesture: Hashable = None, **changes: Any) -> Edit:
    """Change fields of a lab's record; ``text`` names it in the undo menu (``QT_TRANSLATE_NOOP("Edit", …)``).

    Edits with the same ``gesture`` that follow one another are one undo step.

    Raises
    ------
    ValueError
        When applied, for what the record refuses.
    """

    def apply(session: Session) -> Session:
        record = msgspec.structs.replace(getattr(session.labs, lab), **changes)
        return replace(session, labs=session.labs.holding(lab, record))

    return Edit(text, apply, gesture=None if gesture is None else (lab, gesture))


def with_page(page: str) -> Edit:
    """Show another page: "explore", or a lab's id.

    Raises
    ------
    ValueError
        For a page that there is not.
    """
    if page not in PAGES:
        raise ValueError(f"there is no page {page!r}; the pages are {', '.join(PAGES)}")
    return Edit("", lambda s: replace(s, view=replace(s.view, page=page), focus=replace(s.focus, preview=None)))
