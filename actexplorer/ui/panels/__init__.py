"""The window's docks, one file each; a panel is added by its line in `PANELS`.

A panel is a `QWidget` made with the window's `Store`. It changes the session only through ``store.apply`` and shows it in
``render(old, new)``: ``old`` is None the first time, and what has not changed between the two needs no work.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.state import Session


class Panel(Protocol):
    """What the window asks of a panel."""

    def render(self, old: Session | None, new: Session) -> None:
        """Show ``new``; ``old`` is what was shown before, None the first time."""


class Place(NamedTuple):
    """Where a panel stands: its id in the saved layout, its title, a side of the window, and the class, loaded when needed."""

    id: str
    title: str
    side: str
    module: str
    widget: str


PANELS = (
    Place("catalogue", QT_TRANSLATE_NOOP("Panel", "Catalogue"), "left", "catalogue", "CataloguePanel"),
    Place("parameters", QT_TRANSLATE_NOOP("Panel", "Parameters"), "right", "parameters", "ParametersPanel"),
    Place("facts", QT_TRANSLATE_NOOP("Panel", "Facts"), "right", "facts", "FactsPanel"),
    Place("formula", QT_TRANSLATE_NOOP("Panel", "Formula"), "bottom", "formula", "FormulaPanel"),
    Place("code", QT_TRANSLATE_NOOP("Panel", "Code"), "bottom", "code", "CodePanel"),
    Place("notes", QT_TRANSLATE_NOOP("Panel", "Notes"), "bottom", "notes", "NotesPanel"),
    Place("pitfalls", QT_TRANSLATE_NOOP("Panel", "Pitfalls"), "bottom", "pitfalls", "PitfallsPanel"),
    Place("functions", QT_TRANSLATE_NOOP("Panel", "All functions"), "bottom", "functions", "FunctionsPanel"),
    Place("difference", QT_TRANSLATE_NOOP("Panel", "Difference"), "bottom", "difference", "DifferencePanel"),
)
