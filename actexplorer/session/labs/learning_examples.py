"""Things to learn that are worth watching."""

from __future__ import annotations

from typing import NamedTuple

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.labs.chosen import Chosen
from actexplorer.session.labs.learning import LearningLab


class Example(NamedTuple):
    """What is learnt, its name and what it shows."""

    title: str
    about: str
    lab: LearningLab


EXAMPLES = (
    Example(
        QT_TRANSLATE_NOOP("LearningExample", "Three learn Mish"),
        QT_TRANSLATE_NOOP("LearningExample", "Swish, ACON-C and PReLU come as near to Mish as their parameters let them."),
        LearningLab(),
    ),
    Example(
        QT_TRANSLATE_NOOP("LearningExample", "PReLU recovers a slope"),
        QT_TRANSLATE_NOOP("LearningExample", "The target is a Leaky ReLU of slope 0.1; PReLU begins at 0.9."),
        LearningLab(
            learners=(Chosen("prelu", (("weight", 0.9),)),),
            target=Chosen("leaky_relu", (("negative_slope", 0.1),)),
            steps=400,
        ),
    ),
    Example(
        QT_TRANSLATE_NOOP("LearningExample", "ACON-C becomes Swish"),
        QT_TRANSLATE_NOOP("LearningExample", "p₁ goes to 1, p₂ to 0 and β to the target’s: Swish is one of ACON-C’s shapes."),
        LearningLab(learners=(Chosen("acon_c"),), target=Chosen("swish", (("beta", 2.0),)), rate=0.05, steps=800),
    ),
    Example(
        QT_TRANSLATE_NOOP("LearningExample", "ReLU, PReLU, ACON-C on two moons"),
        QT_TRANSLATE_NOOP("LearningExample", "Same network, samples and seeds; only the activation differs. Identity cannot."),
        LearningLab(
            learners=(Chosen("relu"), Chosen("prelu"), Chosen("acon_c"), Chosen("identity")),
            kind="toy",
            toy="moons",
            noise=0.12,
            network=True,
            hidden=12,
            steps=600,
            seeds=3,
        ),
    ),
    Example(
        QT_TRANSLATE_NOOP("LearningExample", "Identity collapses"),
        QT_TRANSLATE_NOOP("LearningExample", "With a straight activation the whole network is one straight line."),
        LearningLab(
            learners=(Chosen("identity"), Chosen("tanh")),
            kind="toy",
            toy="sine",
            noise=0.1,
            network=True,
            hidden=12,
            steps=1500,
        ),
    ),
    Example(
        QT_TRANSLATE_NOOP("LearningExample", "A rate too large"),
        QT_TRANSLATE_NOOP("LearningExample", "Gradient descent leaps over the valley, farther each time, until it diverges."),
        LearningLab(learners=(Chosen("swish"), Chosen("acon_c")), optimiser="sgd", rate=1.5, steps=500),
    ),
)
