"""Marks that readers leave on curves: edits like any other, undone and saved."""

from __future__ import annotations

from dataclasses import replace

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.edit import Edit
from actexplorer.session.state import Pin, Session


def add_pin(curve_id: int, x: float) -> Edit:
    """Leave a mark at ``x`` on a curve, unless there is one already."""
    pin = Pin(curve_id, x)

    def apply(session: Session) -> Session:
        return session if pin in session.pins else replace(session, pins=(*session.pins, pin))

    return Edit(QT_TRANSLATE_NOOP("Edit", "mark a point"), apply)


def remove_pin(pin: Pin) -> Edit:
    """Take a mark away."""
    text = QT_TRANSLATE_NOOP("Edit", "remove a mark")
    return Edit(text, lambda s: replace(s, pins=tuple(p for p in s.pins if p != pin)))


def clear_pins() -> Edit:
    """Take all marks away."""
    return Edit(QT_TRANSLATE_NOOP("Edit", "remove all marks"), lambda s: replace(s, pins=()))
