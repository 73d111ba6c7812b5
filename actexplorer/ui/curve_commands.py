"""What can be done with one curve: each a record, from which the Edit menu and the menus of cards are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session import edits
from actexplorer.session.differences import with_reference
from actexplorer.session.edit import Edit
from actexplorer.session.state import Curve, Session

MENU = "&Edit/" + QT_TRANSLATE_NOOP("Menu", "&Curve")


@dataclass(frozen=True, slots=True)
class CurveCommand:
    """One command: its text (translated under the context "Command") and the edit that it is for a curve of a session."""

    id: str
    text: str
    edit: Callable[[Session, Curve], Edit]
    shortcut: str = ""
    group: int = 1
    enabled: Callable[[Session, Curve], bool] | None = None
    checked: Callable[[Session, Curve], bool] | None = None


def _place(session: Session, curve: Curve) -> int:
    return next(n for n, c in enumerate(session.curves) if c.id == curve.id)


def is_alone(session: Session, curve: Curve) -> bool:
    """Return whether every other curve is hidden."""
    return all(c.visible == (c.id == curve.id) for c in session.curves)


CURVE_COMMANDS = (
    CurveCommand("duplicate", QT_TRANSLATE_NOOP("Command", "&Duplicate curve"), lambda s, c: edits.duplicate(c.id), "Ctrl+D"),
    CurveCommand(
        "visible",
        QT_TRANSLATE_NOOP("Command", "&Show curve"),
        lambda s, c: edits.with_visible(c.id, not c.visible),
        "Ctrl+H",
        checked=lambda s, c: c.visible,
    ),
    CurveCommand(
        "solo",
        QT_TRANSLATE_NOOP("Command", "Show curve &alone"),
        lambda s, c: edits.solo(c.id),
        "Ctrl+Shift+H",
        enabled=lambda s, c: len(s.curves) > 1,
        checked=lambda s, c: len(s.curves) > 1 and is_alone(s, c),
    ),
    CurveCommand(
        "lock",
        QT_TRANSLATE_NOOP("Command", "&Lock curve"),
        lambda s, c: edits.with_lock(c.id, not c.locked),
        "Ctrl+L",
        checked=lambda s, c: c.locked,
    ),
    CurveCommand(
        "reference",
        QT_TRANSLATE_NOOP("Command", "Re&ference of differences"),
        lambda s, c: with_reference(c.id),
        checked=lambda s, c: s.reference == c.id,
    ),
    CurveCommand(
        "move-up",
        QT_TRANSLATE_NOOP("Command", "Move curve &up"),
        lambda s, c: edits.move_curve(c.id, _place(s, c) - 1),
        "Alt+Up",
        2,
        enabled=lambda s, c: _place(s, c) > 0,
    ),
    CurveCommand(
        "move-down",
        QT_TRANSLATE_NOOP("Command", "Move curve d&own"),
        lambda s, c: edits.move_curve(c.id, _place(s, c) + 1),
        "Alt+Down",
        2,
        enabled=lambda s, c: _place(s, c) < len(s.curves) - 1,
    ),
    CurveCommand(
        "remove", QT_TRANSLATE_NOOP("Command", "Re&move curve"), lambda s, c: edits.remove_curve(c.id), "Ctrl+Backspace", 3
    ),
)
