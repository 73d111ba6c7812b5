"""What can be done to the vector on the table."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.edit import Edit
from actexplorer.session.lab_edits import with_lab, with_page
from actexplorer.session.labs.vector_entries import PRESETS, drawn
from actexplorer.session.labs.vectors import FUNCTIONS, PANELS, Function, Loss, Panel, VectorLab
from actexplorer.session.state import Session


def _edit(text: str, gesture: Hashable = None, **changes: Any) -> Edit:
    return with_lab("vectors", text, gesture, **changes)


def _following(text: str, change: Any, gesture: Hashable = None) -> Edit:
    """Return an edit whose new fields follow from the record that it is applied to."""

    def apply(session: Session) -> Session:
        return _edit(text, **change(session.labs.vectors)).change(session)

    return Edit(text, apply, gesture=None if gesture is None else ("vectors", gesture))


def _fitted(lab: VectorLab, entries: tuple[float, ...]) -> dict[str, Any]:
    """Return the fields that other entries change: a class beyond the last one becomes the last one."""
    return {"entries": entries, "target": min(lab.target, max(len(entries) - 1, 0))}


def with_entries(entries: tuple[float, ...]) -> Edit:
    """Put another vector on the table."""
    return _following(QT_TRANSLATE_NOOP("Edit", "change the vector"), lambda lab: _fitted(lab, entries))


def with_entry(place: int, value: float) -> Edit:
    """Give one entry another value; those of one entry that follow one another are one undo step.

    Raises
    ------
    ValueError
        When applied, for NaN and for an entry that there is not.
    """

    def change(lab: VectorLab) -> dict[str, Any]:
        if not 0 <= place < len(lab.entries):
            raise ValueError(f"there is no entry {place + 1}: the vector has {len(lab.entries)}")
        return {"entries": (*lab.entries[:place], value, *lab.entries[place + 1 :])}

    return _following(QT_TRANSLATE_NOOP("Edit", "change an entry"), change, ("entry", place))


def with_count(count: int) -> Edit:
    """Cut the vector to ``count`` entries, or append zeros."""

    def change(lab: VectorLab) -> dict[str, Any]:
        return _fitted(lab, (*lab.entries, *(0.0,) * (count - len(lab.entries)))[:count])

    return _following(QT_TRANSLATE_NOOP("Edit", "change the number of entries"), change)


def draw(seed: int | None = None, spread: float | None = None) -> Edit:
    """Draw all entries anew from N(0, spread²); what is None stays as it was."""

    def change(lab: VectorLab) -> dict[str, Any]:
        seeded, wide = lab.seed if seed is None else seed, lab.spread if spread is None else spread
        return {"entries": drawn(len(lab.entries), seeded, wide), "seed": seeded, "spread": wide}

    return _following(QT_TRANSLATE_NOOP("Edit", "draw a vector"), change)


def with_preset(preset: str) -> Edit:
    """Put one of `PRESETS` on the table."""
    return with_entries(PRESETS[preset][1])


def with_functions(keys: frozenset[str]) -> Edit:
    """Show these functions side by side, in their usual order; the last one stays.

    Raises
    ------
    ValueError
        When applied, where there is none.
    """
    functions = tuple(key for key in FUNCTIONS if key in keys)
    return _edit(QT_TRANSLATE_NOOP("Edit", "choose functions"), functions=functions)


def with_subject(key: Function) -> Edit:
    """Show the Jacobian, the loss and the formula of this function, which joins those that are shown."""

    def change(lab: VectorLab) -> dict[str, Any]:
        return {"chosen": key, "functions": tuple(k for k in FUNCTIONS if k in lab.functions or k == key)}

    return _following(QT_TRANSLATE_NOOP("Edit", "choose a function"), change)


def show_function(key: Function) -> Edit:
    """Turn to the page of vectors with this function chosen."""
    subject, page = with_subject(key), with_page("vectors")
    return Edit(subject.text, lambda session: page.change(subject.change(session)))


def with_temperature(temperature: float) -> Edit:
    """Set the temperature, 0 to ∞."""
    return _edit(QT_TRANSLATE_NOOP("Edit", "set the temperature"), "temperature", temperature=temperature)


def with_target(target: int) -> Edit:
    """Choose the class that the loss compares with, from 0."""
    return _edit(QT_TRANSLATE_NOOP("Edit", "choose the class"), target=target)


def with_loss(loss: Loss) -> Edit:
    """Choose the loss."""
    return _edit(QT_TRANSLATE_NOOP("Edit", "choose the loss"), loss=loss)


def with_noise(noise: int) -> Edit:
    """Seed the noise of gumbel_softmax."""
    return _edit(QT_TRANSLATE_NOOP("Edit", "change the noise"), noise=noise)


def with_panels(panels: frozenset[str]) -> Edit:
    """Show these panels below the bars."""
    shown: tuple[Panel, ...] = tuple(p for p in PANELS if p in panels)
    return _edit(QT_TRANSLATE_NOOP("Edit", "choose what is shown"), panels=shown)


def with_order(descending: bool) -> Edit:
    """Show the largest entry first, or the entries in their order."""
    return _edit(QT_TRANSLATE_NOOP("Edit", "sort the bars"), descending=descending)


def with_values(values: bool) -> Edit:
    """Write numbers on bars and cells, or leave them out."""
    return _edit(QT_TRANSLATE_NOOP("Edit", "choose what is shown"), values=values)
