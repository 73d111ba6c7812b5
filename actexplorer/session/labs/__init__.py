"""The labs: one record each, of what a reader has put on its table.

A record holds inputs and choices, never what follows from them. It is saved with the session and undone with it, so its
fields are numbers, texts, choices and tuples of those, all with defaults, and it refuses in ``__post_init__``, by a
`ValueError` of one line, what makes no sense.
"""

from __future__ import annotations

import msgspec

from actexplorer.session.labs.attention import AttentionLab
from actexplorer.session.labs.images import ImageLab
from actexplorer.session.labs.learning import LearningLab
from actexplorer.session.labs.maxout import MaxoutLab
from actexplorer.session.labs.neuron import NeuronLab
from actexplorer.session.labs.vectors import VectorLab


class Labs(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Every lab's record; the names of the fields are the ids of the labs' pages."""

    vectors: VectorLab = VectorLab()
    images: ImageLab = ImageLab()
    maxout: MaxoutLab = MaxoutLab()
    attention: AttentionLab = AttentionLab()
    learning: LearningLab = LearningLab()
    neuron: NeuronLab = NeuronLab()


CURVES = "explore"  # the id of the page of curves
PAGES = (CURVES, *Labs.__struct_fields__)
