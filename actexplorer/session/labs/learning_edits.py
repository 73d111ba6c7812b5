"""What can be done to the learning lab: who learns, what, and how."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from typing import Any

from actexplorer.core.registry import elementwise
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.training.targets import CLASS_TOYS
from actexplorer.session.edit import Edit
from actexplorer.session.edits import add_curve
from actexplorer.session.lab_edits import with_lab
from actexplorer.session.labs.chosen import Chosen
from actexplorer.session.labs.learning import LearningLab
from actexplorer.session.labs.learning_points import Points
from actexplorer.session.state import Session

NEXT = ("prelu", "swish", "acon_c", "snake")  # offered for a further learner


def _edit(text: str, change: Callable[[LearningLab], dict[str, Any]], gesture: Hashable = None, **details: str) -> Edit:
    def apply(session: Session) -> Session:
        return with_lab("learning", text, **change(session.labs.learning)).change(session)

    return Edit(text, apply, details, None if gesture is None else ("learning", gesture))


def learns(chosen: Chosen) -> bool:
    """Return whether a function has parameters of its own to learn."""
    return any(p.learnable for p in chosen.function.parameters)


def with_field(name: str, value: Any, title: str) -> Edit:
    """Set one field of the record; ``title`` is what undo calls it."""
    return _edit(QT_TRANSLATE_NOOP("Edit", "set {name}"), lambda _: {name: value}, name, name=title)


def with_task(kind: str, toy: str = "") -> Edit:
    """Choose what is learnt; of two classes only a network can."""

    def change(lab: LearningLab) -> dict[str, Any]:
        fields: dict[str, Any] = {"kind": kind}
        if toy:
            fields["toy"] = toy
            fields["noise"] = lab.noise or 0.1
        return {**fields, "network": True} if toy in CLASS_TOYS else fields

    return _edit(QT_TRANSLATE_NOOP("Edit", "choose what is learnt"), change)


def with_points(points: Points) -> Edit:
    """Learn from points."""
    fields = {"kind": "points", "points": points}
    return _edit(QT_TRANSLATE_NOOP("Edit", "choose points to learn from"), lambda _: fields)


def with_target(chosen: Chosen, gesture: Hashable = None) -> Edit:
    """Choose the function that is learnt, or move its parameters."""
    text = QT_TRANSLATE_NOOP("Edit", "choose what is learnt")
    return _edit(text, lambda _: {"kind": "function", "target": chosen}, gesture)


def with_learner(number: int, chosen: Chosen, gesture: Hashable = None) -> Edit:
    """Put another function, or the same with other parameters to start from, in the place of a learner."""

    def change(lab: LearningLab) -> dict[str, Any]:
        return {"learners": (*lab.learners[:number], chosen, *lab.learners[number + 1 :])}

    return _edit(QT_TRANSLATE_NOOP("Edit", "choose who learns"), change, gesture and (number, gesture))


def add_learner() -> Edit:
    """Let one more function learn, one that is not there yet."""

    def change(lab: LearningLab) -> dict[str, Any]:
        there = {learner.key for learner in lab.learners}
        return {"learners": (*lab.learners, Chosen(next((key for key in NEXT if key not in there), NEXT[0])))}

    return _edit(QT_TRANSLATE_NOOP("Edit", "add a learner"), change)


def remove_learner(number: int) -> Edit:
    """Let one function fewer learn."""

    def change(lab: LearningLab) -> dict[str, Any]:
        return {"learners": lab.learners[:number] + lab.learners[number + 1 :]}

    return _edit(QT_TRANSLATE_NOOP("Edit", "remove a learner"), change)


def with_network(network: bool) -> Edit:
    """Let a network learn, or the functions' own parameters alone: learners that have none are replaced by PReLU then.

    Raises
    ------
    ValueError
        When applied, where only a network can learn the target.
    """

    def change(lab: LearningLab) -> dict[str, Any]:
        able = tuple(learner for learner in lab.learners if learns(learner)) or (Chosen("prelu"),)
        return {"network": network, "learners": lab.learners if network else able}

    return _edit(QT_TRANSLATE_NOOP("Edit", "choose who learns"), change)


def show(example: LearningLab) -> Edit:
    """Put everything as in ``example``."""
    fields = {name: getattr(example, name) for name in example.__struct_fields__}
    return _edit(QT_TRANSLATE_NOOP("Edit", "show an example"), lambda _: fields)


def take_over(learnt: tuple[tuple[str, Mapping[str, float]], ...]) -> Edit:
    """Add functions with the parameters that they have learnt to the curves."""

    def apply(session: Session) -> Session:
        for key, parameters in learnt:
            session = add_curve(key, parameters).change(session)
        return session

    names = ", ".join(dict.fromkeys(elementwise[key].title for key, _ in learnt))
    return replace(add_curve(learnt[0][0]), change=apply, details={"name": names})
