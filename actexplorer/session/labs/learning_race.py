"""Functions that learn side by side: their runs step by step, what was recorded on the way, and back again."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.core.training.history import Band, History, band
from actexplorer.core.training.run import Diverged, Run
from actexplorer.session.labs.learning import LearningLab, recipes, target_of

MOST_SHOTS = 256


class Shot(NamedTuple):
    """What the learners of the first seed had learnt after ``step`` steps: everything, one array each."""

    step: int
    thetas: tuple[Array, ...]


class Race:
    """The runs of a lab, all at the same step but for those that have diverged.

    ``runs`` holds for each learner a run for each seed; the first is the one whose curve and parameters are shown, the others
    are made when they take their first step. ``shots`` are the states on the way, `MOST_SHOTS` or fewer, evenly apart.

    Raises
    ------
    ValueError
        When the target's samples cannot be had, in one line.
    """

    def __init__(self, lab: LearningLab) -> None:
        self.lab = lab
        self.target = target_of(lab)
        self._recipes = recipes(lab)
        self.runs = tuple([Run(seeds[0])] for seeds in self._recipes)
        self.step = 0
        self.shots = [self._shot()]
        self._every = 1 + lab.steps // MOST_SHOTS
        self._waiting: list[Run] = []  # what has still to make the step that is being made

    @property
    def firsts(self) -> tuple[Run, ...]:
        """The run of the first seed of each learner."""
        return tuple(seeds[0] for seeds in self.runs)

    @property
    def finished(self) -> bool:
        """Whether no step is left to be made."""
        return self.step >= self.lab.steps or all(run.diverged for seeds in self.runs for run in seeds)

    def advance(self, steps: int, out_of_time: Callable[[], bool]) -> int:
        """Make up to ``steps`` steps of every run and return how many; ``out_of_time`` is asked after each run's step.

        A step that time has cut short is finished by the next call.
        """
        made = 0
        while made < steps and not self.finished:
            if not self._complete(out_of_time):
                return made
            if not self._waiting:
                self._waiting = [run for seeds in self.runs for run in seeds if run.diverged is None]
            while self._waiting:
                self._waiting.pop().advance(1)
                if self._waiting and out_of_time():
                    return made
            self.step += 1
            made += 1
            if self.step % self._every == 0 or self.finished:
                self.shots.append(self._shot())
            if out_of_time():
                break
        return made

    def rewind(self, step: int) -> None:
        """Go back to a step that has been made, to the last bit; what came later is forgotten."""
        self._waiting = []
        for seeds in self.runs:
            for run in seeds:
                run.rewind(min(step, run.step))
        self.step = step
        self.shots = [shot for shot in self.shots if shot.step < step] + [self._shot()]

    def thetas(self, step: int) -> Shot:
        """Return the recorded state nearest to ``step``, or the present one."""
        if step >= self.step:
            return self._shot()
        return min(self.shots, key=lambda shot: abs(shot.step - step))

    def histories(self, learner: int) -> tuple[History, ...]:
        """Return what has been noted of each seed of a learner."""
        return tuple(run.history() for run in self.runs[learner])

    def band(self, learner: int) -> Band:
        """Return least, median and greatest loss of a learner's seeds by step."""
        return band(self.histories(learner))

    def diverged(self) -> list[tuple[int, int, Diverged]]:
        """Return learner, seed and circumstances of each run that has diverged."""
        return [
            (n, run.recipe.seed, run.diverged) for n, seeds in enumerate(self.runs) for run in seeds if run.diverged is not None
        ]

    def _complete(self, out_of_time: Callable[[], bool]) -> bool:
        """Make the runs that are still missing; return whether all are there."""
        for seeds, wanted in zip(self.runs, self._recipes, strict=True):
            while len(seeds) < len(wanted):
                seeds.append(Run(wanted[len(seeds)]))
                if out_of_time():
                    return False
        return True

    def _shot(self) -> Shot:
        return Shot(self.step, tuple(np.array(run.model.theta) for run in self.firsts))
