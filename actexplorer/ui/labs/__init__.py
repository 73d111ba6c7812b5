"""The labs: further pages of the window over the same session, one folder each; a lab is added by its line in `LABS`.

The page of a lab is a `LabPage` made with the window's `Store` when it is first shown. Its record in the session is the
field of ``session.labs`` of the same id.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from actexplorer.core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from actexplorer.ui.labs.page import LabPage


class Lab(NamedTuple):
    """A lab's id, its title, what it is for in one line, and the class of its page in ``actexplorer.ui.labs.<id>.page``."""

    id: str
    title: str
    about: str
    widget: str

    @property
    def module(self) -> str:
        """The module that holds the page."""
        return f"actexplorer.ui.labs.{self.id}.page"


LABS = (
    Lab(
        "vectors",
        QT_TRANSLATE_NOOP("Lab", "Vectors"),
        QT_TRANSLATE_NOOP("Lab", "Softmax and its relatives: a vector as bars, its outputs, Jacobian and entropy"),
        "VectorPage",
    ),
    Lab(
        "images",
        QT_TRANSLATE_NOOP("Lab", "Images"),
        QT_TRANSLATE_NOOP("Lab", "Softmax over the channels of images, and meta-ACON's switches"),
        "ImagePage",
    ),
    Lab(
        "maxout",
        QT_TRANSLATE_NOOP("Lab", "Maxout"),
        QT_TRANSLATE_NOOP("Lab", "The upper envelope of lines, and its fit to a convex function"),
        "MaxoutPage",
    ),
    Lab(
        "attention",
        QT_TRANSLATE_NOOP("Lab", "Attention"),
        QT_TRANSLATE_NOOP("Lab", "Where a softmax meets queries, keys and values"),
        "AttentionPage",
    ),
    Lab(
        "learning",
        QT_TRANSLATE_NOOP("Lab", "Learning"),
        QT_TRANSLATE_NOOP("Lab", "Functions that learn their parameters, alone and in a small network"),
        "LearningPage",
    ),
    Lab(
        "neuron",
        QT_TRANSLATE_NOOP("Lab", "Neuron"),
        QT_TRANSLATE_NOOP("Lab", "One neuron, forward and backward"),
        "NeuronPage",
    ),
)


def page_of(lab_id: str) -> type[LabPage]:
    """Return the class of a lab's page."""
    lab = next(lab for lab in LABS if lab.id == lab_id)
    page: type[LabPage] = getattr(import_module(lab.module), lab.widget)
    return page
