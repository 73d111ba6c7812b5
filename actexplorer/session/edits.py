"""Everything that can be done to a session: each edit is a name for the undo menu and a pure function.

Those of the view stand in a file of their own and can be had from here as well.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace

from actexplorer.core.registry import elementwise
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.edit import Edit as Edit
from actexplorer.session.labs import CURVES
from actexplorer.session.state import LARGEST_SEED, Curve, Focus, Session
from actexplorer.session.view_edits import home as home
from actexplorer.session.view_edits import with_equal as with_equal
from actexplorer.session.view_edits import with_layout as with_layout
from actexplorer.session.view_edits import with_orders as with_orders
from actexplorer.session.view_edits import with_ranges as with_ranges
from actexplorer.session.view_edits import with_single as with_single
from actexplorer.session.view_edits import with_whole as with_whole
from actexplorer.session.view_edits import with_window as with_window
from actexplorer.session.view_edits import with_x_range as with_x_range
from actexplorer.session.view_edits import with_y_range as with_y_range

NAME = 200  # letters of a curve's name
COLOURS = 8  # slots of the theme's palette; once all are taken, the next line style begins


def _set_parameters(parameters: Mapping[str, float] | None) -> Callable[[Curve], Curve]:
    """Return the change of a curve's parameters, None for the defaults; locked curves refuse it."""

    def change(curve: Curve) -> Curve:
        if curve.locked:
            raise ValueError("this curve is locked")
        return replace(curve, values=()) if parameters is None else curve.with_parameters(parameters)

    return change


def _replace_curve(curve_id: int, change: Callable[[Curve], Curve]) -> Callable[[Session], Session]:
    def apply(session: Session) -> Session:
        preview = session.focus.preview
        if preview is not None and preview.id == curve_id:
            return replace(session, focus=replace(session.focus, preview=change(preview)))
        return replace(session, curves=tuple(change(c) if c.id == curve_id else c for c in session.curves))

    return apply


def _next_id(session: Session) -> int:
    return max((c.id for c in session.curves), default=0) + 1


def _free_slot(session: Session) -> tuple[int, int]:
    taken = {(c.colour, c.dash) for c in session.curves}
    return next((n % COLOURS, n // COLOURS) for n in range(len(taken) + 1) if (n % COLOURS, n // COLOURS) not in taken)


def _new_curve(session: Session, key: str, parameters: Mapping[str, float] | None) -> Curve:
    colour, dash = _free_slot(session)
    return Curve(_next_id(session), key, colour=colour, dash=dash).with_parameters(parameters or {})


def _emptied(session: Session) -> Session:
    """Return the session without its curves and all that is about them."""
    return Session(view=session.view, focus=session.focus, labs=session.labs)


def add_curve(key: str, parameters: Mapping[str, float] | None = None) -> Edit:
    """Add a function to the comparison and select it.

    Raises
    ------
    KeyError, ValueError
        When applied, for an unknown function or parameter.
    """

    def apply(session: Session) -> Session:
        curve = _new_curve(session, key, parameters)
        view, focus = replace(session.view, page=CURVES), replace(session.focus, selected=curve.id, preview=None)
        return replace(session, curves=(*session.curves, curve), view=view, focus=focus)

    return Edit(QT_TRANSLATE_NOOP("Edit", "add {name}"), apply, {"name": elementwise[key].title})


def show_only(key: str, parameters: Mapping[str, float] | None = None) -> Edit:
    """Show one function in place of whatever was there."""

    def apply(session: Session) -> Session:
        return add_curve(key, parameters).change(_emptied(session))

    return Edit(QT_TRANSLATE_NOOP("Edit", "show {name}"), apply, {"name": elementwise[key].title})


def compare(*entries: tuple[str, Mapping[str, float]]) -> Edit:
    """Show these functions with these parameters, and no others."""

    def apply(session: Session) -> Session:
        session = replace(_emptied(session), view=replace(session.view, page=CURVES))
        for key, parameters in entries:
            session = add_curve(key, parameters).change(session)
        return replace(session, focus=Focus(selected=session.curves[0].id if session.curves else None))

    names = ", ".join(dict.fromkeys(elementwise[key].title for key, _ in entries))
    return Edit(QT_TRANSLATE_NOOP("Edit", "compare {name}"), apply, {"name": names})


def remove_curve(curve_id: int) -> Edit:
    """Take a curve out of the comparison; the selection goes to its neighbour."""

    def apply(session: Session) -> Session:
        at = next((n for n, c in enumerate(session.curves) if c.id == curve_id), None)
        if at is None:
            return session
        curves = session.curves[:at] + session.curves[at + 1 :]
        selected = session.focus.selected
        if selected == curve_id:
            selected = curves[min(at, len(curves) - 1)].id if curves else None
        pins = tuple(p for p in session.pins if p.curve != curve_id)
        reference = None if session.reference == curve_id else session.reference
        sweep = None if session.sweep is not None and session.sweep.curve == curve_id else session.sweep
        focus = replace(session.focus, selected=selected)
        return replace(session, curves=curves, pins=pins, reference=reference, sweep=sweep, focus=focus)

    return Edit(QT_TRANSLATE_NOOP("Edit", "remove a curve"), apply)


def clear_curves() -> Edit:
    """Take every curve off the table."""
    return Edit(QT_TRANSLATE_NOOP("Edit", "remove all curves"), lambda s: replace(_emptied(s), focus=Focus()))


def with_parameter(curve_id: int, name: str, value: float, symbol: str = "") -> Edit:
    """Set one parameter of one curve; ``symbol`` is what undo calls it, by default its name.

    Raises
    ------
    ValueError
        When applied, for a value outside the parameter's domain.
    """
    change = _replace_curve(curve_id, _set_parameters({name: value}))
    return Edit(
        QT_TRANSLATE_NOOP("Edit", "set {name}"), change, {"name": symbol or name}, gesture=("parameter", curve_id, name)
    )


def with_parameters(curve_id: int, parameters: Mapping[str, float]) -> Edit:
    """Set several parameters of one curve together, as a preset does."""
    change = _replace_curve(curve_id, _set_parameters(parameters))
    return Edit(QT_TRANSLATE_NOOP("Edit", "set parameters"), change)


def reset_parameters(curve_id: int) -> Edit:
    """Give a curve its function's default parameters back."""
    return Edit(QT_TRANSLATE_NOOP("Edit", "reset parameters"), _replace_curve(curve_id, _set_parameters(None)))


def with_training(curve_id: int, seed: int | None) -> Edit:
    """Show a function that trains at random in training, with the sample that ``seed`` draws, or in evaluation.

    Raises
    ------
    ValueError
        When applied, for a function that does not train at random, a locked curve, and a seed that is none.
    """

    def change(curve: Curve) -> Curve:
        if curve.locked:
            raise ValueError("this curve is locked")
        if curve.function.sample is None:
            raise ValueError(f"{curve.key} does not train at random")
        if seed is not None and not 0 <= seed <= LARGEST_SEED:
            raise ValueError(f"the seed is a whole number from 0 to {LARGEST_SEED}, not {seed}")
        return replace(curve, seed=seed)

    apply = _replace_curve(curve_id, change)
    if seed is None:
        return Edit(QT_TRANSLATE_NOOP("Edit", "show evaluation"), apply)
    text = QT_TRANSLATE_NOOP("Edit", "show training with seed {name}")
    return Edit(text, apply, {"name": str(seed)}, gesture=("training", curve_id))


def rename(curve_id: int, name: str) -> Edit:
    """Call a curve by a name of the reader's; an empty one gives it its function's back."""
    line = " ".join("".join(" " if unicodedata.category(c) in ("Cc", "Cs") else c for c in name).split())
    text = QT_TRANSLATE_NOOP("Edit", "rename a curve")
    return Edit(text, _replace_curve(curve_id, lambda c: replace(c, name=line[:NAME])))


def with_look(curve_id: int, colour: int, dash: int) -> Edit:
    """Draw a curve in another slot of the palette and of the line styles."""
    text = QT_TRANSLATE_NOOP("Edit", "change a curve's look")
    return Edit(text, _replace_curve(curve_id, lambda c: replace(c, colour=colour, dash=dash)))


def with_lock(curve_id: int, locked: bool) -> Edit:
    """Lock a curve, or unlock it."""
    text = QT_TRANSLATE_NOOP("Edit", "lock a curve") if locked else QT_TRANSLATE_NOOP("Edit", "unlock a curve")
    return Edit(text, _replace_curve(curve_id, lambda c: replace(c, locked=locked)))


def move_curve(curve_id: int, place: int) -> Edit:
    """Move a curve to another place in the order of the comparison, 0 being the first."""

    def apply(session: Session) -> Session:
        moved = [c for c in session.curves if c.id == curve_id]
        rest = [c for c in session.curves if c.id != curve_id]
        at = max(0, min(place, len(rest)))
        return replace(session, curves=(*rest[:at], *moved, *rest[at:]))

    return Edit(QT_TRANSLATE_NOOP("Edit", "reorder curves"), apply)


def duplicate(curve_id: int) -> Edit:
    """Put a copy of a curve, in a look of its own, behind it and select it."""

    def apply(session: Session) -> Session:
        at = next(n for n, c in enumerate(session.curves) if c.id == curve_id)
        colour, dash = _free_slot(session)
        original = session.curves[at]
        copy = replace(original, id=_next_id(session), colour=colour, dash=dash, locked=False)
        curves = (*session.curves[: at + 1], copy, *session.curves[at + 1 :])
        return replace(session, curves=curves, focus=replace(session.focus, selected=copy.id, preview=None))

    return Edit(QT_TRANSLATE_NOOP("Edit", "duplicate a curve"), apply)


def solo(curve_id: int) -> Edit:
    """Hide every other curve; where they all are hidden already, show them again."""

    def apply(session: Session) -> Session:
        alone = all(c.visible == (c.id == curve_id) for c in session.curves)
        return replace(session, curves=tuple(replace(c, visible=alone or c.id == curve_id) for c in session.curves))

    return Edit(QT_TRANSLATE_NOOP("Edit", "show a curve alone"), apply)


def with_visible(curve_id: int, visible: bool) -> Edit:
    """Show or hide a curve, which stays in the comparison."""
    text = QT_TRANSLATE_NOOP("Edit", "show a curve") if visible else QT_TRANSLATE_NOOP("Edit", "hide a curve")
    return Edit(text, _replace_curve(curve_id, lambda c: replace(c, visible=visible)))


def select(curve_id: int | None) -> Edit:
    """Point the panels at a curve; a preview ends."""
    return Edit("", lambda s: replace(s, focus=replace(s.focus, selected=curve_id, preview=None)))


def preview(key: str | None) -> Edit:
    """Show a function dashed beside the comparison without adding it; None ends it."""

    def apply(session: Session) -> Session:
        curve = None if key is None else replace(_new_curve(session, key, None), id=0)
        return replace(session, focus=replace(session.focus, preview=curve))

    return Edit("", apply)


def point_at(x: float | None, near: int | None = None, landmark: str = "") -> Edit:
    """Move the crosshair, or take it away; ``near`` is the curve pointed at, ``landmark`` what is at x."""
    return Edit("", lambda s: replace(s, focus=replace(s.focus, cursor=x, near=near, landmark=landmark)))
