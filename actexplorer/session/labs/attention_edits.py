"""What can be done to queries, keys and values."""

from __future__ import annotations

from typing import Any

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.edit import Edit
from actexplorer.session.lab_edits import with_lab
from actexplorer.session.labs.attention import MOST_SEED, AttentionLab
from actexplorer.session.labs.attention_results import divisors, read_operands
from actexplorer.session.state import Session

TEXTS = {
    "seed": QT_TRANSLATE_NOOP("Edit", "draw Q, K and V"),
    "tokens": QT_TRANSLATE_NOOP("Edit", "set the number of tokens"),
    "width": QT_TRANSLATE_NOOP("Edit", "set the width"),
    "deviation": QT_TRANSLATE_NOOP("Edit", "set the deviation"),
    "heads": QT_TRANSLATE_NOOP("Edit", "set the number of heads"),
    "head": QT_TRANSLATE_NOOP("Edit", "show another head"),
    "scaling": QT_TRANSLATE_NOOP("Edit", "set the scale"),
    "factor": QT_TRANSLATE_NOOP("Edit", "set the scale"),
    "causal": QT_TRANSLATE_NOOP("Edit", "turn the causal mask on or off"),
    "measure": QT_TRANSLATE_NOOP("Edit", "show another measure"),
    "values": QT_TRANSLATE_NOOP("Edit", "write numbers into cells"),
}


def with_field(name: str, value: Any) -> Edit:
    """Change one field, and what must follow so that heads divide the width; values that follow at once are one step.

    Raises
    ------
    ValueError
        When applied, for what the record refuses.
    """

    def apply(session: Session) -> Session:
        lab = session.labs.attention
        return with_lab("attention", TEXTS[name], **{name: value, **_follow(lab, name, value)}).change(session)

    return Edit(TEXTS[name], apply, gesture=("attention", name))


def _follow(lab: AttentionLab, name: str, value: Any) -> dict[str, Any]:
    heads = value if name == "heads" else lab.heads
    if name == "width" and not lab.paths and value > 0:
        heads = max(n for n in divisors(value) if n <= lab.heads)
    changes: dict[str, Any] = {"heads": heads} if heads != lab.heads and name != "heads" else {}
    head = value if name == "head" else lab.head
    return changes | ({"head": heads - 1} if head >= heads > 0 and name != "head" else {})


def draw_next() -> Edit:
    """Draw with the next seed, in place of files too."""

    def apply(session: Session) -> Session:
        lab = session.labs.attention
        return _drawn(lab, (lab.seed + 1) % (MOST_SEED + 1)).change(session)

    return Edit(TEXTS["seed"], apply)


def draw() -> Edit:
    """Draw with the seed as it is, in place of files."""
    return Edit(TEXTS["seed"], lambda s: _drawn(s.labs.attention, s.labs.attention.seed).change(s))


def _drawn(lab: AttentionLab, seed: int) -> Edit:
    heads = max(n for n in divisors(lab.width) if n <= lab.heads)
    return with_lab("attention", TEXTS["seed"], paths=(), seed=seed, heads=heads, head=min(lab.head, heads - 1))


def open_files(paths: tuple[str, ...]) -> Edit:
    """Take Q, K and V from one file or from three.

    Raises
    ------
    ValueError
        At once, when they cannot be read or do not fit together, in one line.
    """
    if len(paths) not in (1, 3):
        raise ValueError(f"Q, K and V come from one file or from three, not from {len(paths)}")
    read_operands(paths)
    return with_lab("attention", QT_TRANSLATE_NOOP("Edit", "open Q, K and V"), paths=paths)
