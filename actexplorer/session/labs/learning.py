"""What is to be learnt, by what and how."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from actexplorer.core.training.recipe import Recipe
from actexplorer.core.training.targets import Target
from actexplorer.session.labs.chosen import Chosen

MOST_LEARNERS = 4
MOST_SEEDS = 9
MOST_POINTS = 2000
MOST_ELEMENTS = 1 << 16  # units × samples: what a step takes must not be felt
Kind = Literal["function", "formula", "points", "toy"]
Count = Annotated[int, msgspec.Meta(ge=2, le=MOST_POINTS)]


class LearningLab(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Up to four functions that learn the same thing in the same way, each from ``seeds`` seeds, the first being ``seed``.

    Of what is to be learnt those fields count that its ``kind`` names; see `Target`. With a ``network`` the functions are the
    activations of a network of ``hidden`` units, else their own parameters are fitted. The other fields are those of `Recipe`.
    A step computes at most `MOST_ELEMENTS` outputs of units.
    """

    learners: tuple[Chosen, ...] = (Chosen("swish", (("beta", 0.1),)), Chosen("acon_c", (("beta", 0.2),)), Chosen("prelu"))
    kind: Kind = "function"
    target: Chosen = Chosen("mish")
    formula: Annotated[str, msgspec.Meta(max_length=300)] = "x*sigmoid(2*x)"
    points: Annotated[tuple[tuple[float, float], ...], msgspec.Meta(max_length=MOST_POINTS)] = ()
    toy: str = "sine"
    low: float = -5.0
    high: float = 5.0
    count: Count = 200
    noise: Annotated[float, msgspec.Meta(ge=0.0, le=10.0)] = 0.0
    network: bool = False
    hidden: Annotated[int, msgspec.Meta(ge=1, le=256)] = 16
    learn: bool = True
    optimiser: Literal["sgd", "momentum", "adam"] = "adam"
    rate: float = 0.02
    batch: Annotated[int, msgspec.Meta(ge=0, le=MOST_POINTS)] = 0
    steps: Annotated[int, msgspec.Meta(ge=1, le=100_000)] = 1000
    seed: Annotated[int, msgspec.Meta(ge=0, le=1_000_000)] = 0
    seeds: Annotated[int, msgspec.Meta(ge=1, le=MOST_SEEDS)] = 1

    def __post_init__(self) -> None:
        if not 1 <= len(self.learners) <= MOST_LEARNERS:
            raise ValueError(f"from 1 to {MOST_LEARNERS} functions learn side by side, not {len(self.learners)}")
        if len(self.points) > MOST_POINTS:
            raise ValueError(f"there are {len(self.points)} points; {MOST_POINTS} are the most")
        if not abs(self.low) + abs(self.high) <= 1e6:
            raise ValueError("the range of x must lie within ±1e6")
        samples = len(self.points) if self.kind == "points" else self.count
        if self.network and self.hidden * samples > MOST_ELEMENTS:
            most = MOST_ELEMENTS // samples
            raise ValueError(
                f"{self.hidden} units on {samples} samples are too many to watch: at most {most} units, or fewer samples"
            )
        recipes(self)


def target_of(lab: LearningLab) -> Target:
    """Return what is to be learnt.

    Raises
    ------
    ValueError
        In one line, for what makes no sense.
    """
    goal = lab.target
    return Target(lab.kind, goal.key, goal.values, lab.formula, lab.points, lab.toy, lab.low, lab.high, lab.count, lab.noise)


def recipes(lab: LearningLab) -> tuple[tuple[Recipe, ...], ...]:
    """Return for each learner a recipe for each seed.

    Raises
    ------
    ValueError
        As for `target_of`.
    """
    target = target_of(lab)
    hidden = lab.hidden if lab.network else 0
    return tuple(
        tuple(
            Recipe(
                learner.key,
                learner.values,
                target,
                lab.optimiser,
                lab.rate,
                lab.batch,
                lab.steps,
                seed,
                hidden,
                lab.learn,
            )
            for seed in range(lab.seed, lab.seed + lab.seeds)
        )
        for learner in lab.learners
    )
