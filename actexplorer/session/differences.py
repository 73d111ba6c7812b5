"""Edits about differences: from which curve they are measured, and whether the canvases show them."""

from __future__ import annotations

from dataclasses import replace

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.edit import Edit
from actexplorer.session.state import Contrast, Session, View


def with_reference(curve_id: int) -> Edit:
    """Measure differences from a curve."""
    return Edit(QT_TRANSLATE_NOOP("Edit", "change the reference"), lambda s: _refer(s, curve_id))


def with_difference(difference: Contrast) -> Edit:
    """Show the curves, or how far they are from the reference, absolutely or relatively; y follows them again."""
    texts: dict[Contrast, str] = {
        "": QT_TRANSLATE_NOOP("Edit", "show the functions"),
        "absolute": QT_TRANSLATE_NOOP("Edit", "show differences"),
        "relative": QT_TRANSLATE_NOOP("Edit", "show relative differences"),
    }

    def apply(session: Session) -> Session:
        if session.difference == difference:
            return session
        reference = session.reference if session.base is None else session.base.id
        return _following(replace(session, reference=reference, difference=difference))

    return Edit(texts[difference], apply)


def _refer(session: Session, curve_id: int) -> Session:
    session = replace(session, reference=curve_id)
    return _following(session) if session.difference else session


def _following(session: Session) -> Session:
    """Let y follow what is drawn: a range that was held for curves says nothing about differences."""
    return replace(session, view=replace(session.view, y=View().y, whole=View().whole))
