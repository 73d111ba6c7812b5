"""What can be done to the lines of a maxout."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any

from actexplorer.core.envelope import PRESETS
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.edit import Edit
from actexplorer.session.lab_edits import with_lab
from actexplorer.session.labs.maxout import MaxoutLab, Number
from actexplorer.session.labs.maxout_results import results
from actexplorer.session.state import Session

ABOVE = 0.1  # of the height of the plot, at which a new line passes over the others in the middle


def _edit(text: str, change: Callable[[MaxoutLab], dict[str, Any]], gesture: Hashable = None) -> Edit:
    def apply(session: Session) -> Session:
        return with_lab("maxout", text, **change(session.labs.maxout)).change(session)

    return Edit(text, apply, gesture=None if gesture is None else ("maxout", gesture))


def with_line(number: int, slope: float, intercept: float) -> Edit:
    """Give a line, by its number from 0, another slope and intercept; what follows at once is the same gesture."""

    def change(lab: MaxoutLab) -> dict[str, Any]:
        return {"lines": tuple((slope, intercept) if n == number else line for n, line in enumerate(lab.lines))}

    return _edit(QT_TRANSLATE_NOOP("Edit", "move a line"), change, ("line", number))


def with_lines(lines: Iterable[Number], text: str = QT_TRANSLATE_NOOP("Edit", "fit the lines")) -> Edit:
    """Put other lines on the table; what follows at once is the same gesture."""
    return with_lab("maxout", text, gesture="fit", lines=tuple(lines))


def add_line() -> Edit:
    """Add a line that wins in the middle of the plot."""

    def change(lab: MaxoutLab) -> dict[str, Any]:
        found = results(lab)
        left, right = (float(found.envelope.jet(x).df) for x in lab.shown)
        middle = 0.5 * (lab.shown[0] + lab.shown[1])
        slope = 0.5 * (left + right)
        height = float(found.envelope.jet(middle).f) + ABOVE * (found.y[0][1] - found.y[0][0])
        return {"lines": (*lab.lines, (slope, height - slope * middle))}

    return _edit(QT_TRANSLATE_NOOP("Edit", "add a line"), change)


def remove_line(number: int) -> Edit:
    """Take a line away; the last one stays.

    Raises
    ------
    ValueError
        When applied to the last line.
    """

    def change(lab: MaxoutLab) -> dict[str, Any]:
        return {"lines": tuple(line for n, line in enumerate(lab.lines) if n != number)}

    return _edit(QT_TRANSLATE_NOOP("Edit", "remove a line"), change)


def with_preset(name: str) -> Edit:
    """Put the lines of one of `PRESETS` on the table."""
    lines = tuple((line.slope, line.intercept) for line in PRESETS[name])
    return with_lab("maxout", QT_TRANSLATE_NOOP("Edit", "show a maxout"), lines=lines)
