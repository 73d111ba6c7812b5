"""The labs: one record each, of what a reader has put on its table.

A record holds inputs and choices, never what follows from them. It is saved with the session and undone with it, so its
fields are numbers, texts, choices and tuples of those, all with defaults, and it refuses in ``__post_init__``, by a
`ValueError` of one line, what makes no sense. Its module is loaded when it is first asked for, not with the program.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import msgspec

    from actexplorer.session.labs.attention import AttentionLab
    from actexplorer.session.labs.images import ImageLab
    from actexplorer.session.labs.learning import LearningLab
    from actexplorer.session.labs.maxout import MaxoutLab
    from actexplorer.session.labs.neuron import NeuronLab
    from actexplorer.session.labs.vectors import VectorLab

RECORDS = {
    "vectors": "VectorLab",
    "images": "ImageLab",
    "maxout": "MaxoutLab",
    "attention": "AttentionLab",
    "learning": "LearningLab",
    "neuron": "NeuronLab",
}
CURVES = "explore"  # the id of the page of curves
PAGES = (CURVES, *RECORDS)


def record_of(lab: str) -> type[msgspec.Struct]:
    """Return the class of a lab's record."""
    record: type[msgspec.Struct] = getattr(import_module(f"{__name__}.{lab}"), RECORDS[lab])
    return record


@cache
def first_of(lab: str) -> msgspec.Struct:
    """Return a lab's record as it is at first."""
    return record_of(lab)()


class _Records:
    """The records as attributes, by the ids of the labs' pages."""

    __slots__ = ()

    if TYPE_CHECKING:
        vectors: VectorLab
        images: ImageLab
        maxout: MaxoutLab
        attention: AttentionLab
        learning: LearningLab
        neuron: NeuronLab


@dataclass(frozen=True, slots=True)
class Labs(_Records):
    """Every lab's record: those of ``changed``, the others as they are at first."""

    changed: tuple[tuple[str, Any], ...] = ()

    if not TYPE_CHECKING:

        def __getattr__(self, lab: str) -> msgspec.Struct:
            if lab not in RECORDS:
                raise AttributeError(lab)
            return dict(self.changed).get(lab) or first_of(lab)

    def holding(self, lab: str, record: Any) -> Labs:
        """Return the labs with another record for one of them."""
        changed = {**dict(self.changed), lab: record}
        return Labs(tuple((name, changed[name]) for name in RECORDS if name in changed and changed[name] != first_of(name)))

    def differing(self, other: Labs) -> list[str]:
        """Return the ids of the labs whose records differ."""
        mine, others = dict(self.changed), dict(other.changed)
        return [name for name in RECORDS if mine.get(name) != others.get(name)]
