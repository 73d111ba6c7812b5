"""What functions that learn have to write: their history, and the curves at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np

from actexplorer.session.labs.learning_race import Race, Shot
from actexplorer.session.labs.learning_views import fits
from actexplorer.session.labs.table import Table

Row = tuple[str | int | float, ...]


def names(race: Race) -> list[str]:
    """Return the learners' keys; those that stand twice are numbered."""
    seen = Counter[str]()
    found = []
    for learner in race.lab.learners:
        seen[learner.key] += 1
        found.append(learner.key if seen[learner.key] == 1 else f"{learner.key} #{seen[learner.key]}")
    return found


def history_table(race: Race) -> Table:
    """Return every run's loss and the first seed's parameters by step; runs that have ended leave gaps."""
    header, columns = ["step"], []
    for n, name in enumerate(names(race)):
        histories = race.histories(n)
        for run, history in zip(race.runs[n], histories, strict=True):
            header.append(f"{name} loss" if len(histories) == 1 else f"{name} loss (seed {run.recipe.seed})")
            columns.append(history.loss)
        for parameter, values in histories[0].parameters.items():
            header.append(f"{name} {parameter}")
            columns.append(values)
    steps = max((h.step for n in range(len(race.runs)) for h in race.histories(n)), key=len)

    def rows() -> Iterator[Row]:
        for i, step in enumerate(steps.tolist()):
            yield (step, *(float(c[i]) if i < c.size else "" for c in columns))

    return Table(tuple(header), rows())


def curves_table(race: Race, shot: Shot) -> Table:
    """Return what the learners say: over x beside the target or, of two classes, at each sample beside its class."""
    found = names(race)
    if race.target.classes:
        samples = race.runs[0][0].samples
        learnt = [run.predict(samples.x, theta) for run, theta in zip(race.firsts, shot.thetas, strict=True)]
        rows = np.column_stack([samples.x, samples.y, *learnt])
        return Table(("x1", "x2", "class", *(f"{name} p" for name in found)), map(tuple, rows.tolist()))
    shown = fits(race, shot)
    target = [] if shown.target is None else [shown.target]
    header = ("x", *(["target"] if target else []), *(f"{name} f" for name in found))
    return Table(header, map(tuple, np.column_stack([shown.x, *target, *shown.learnt]).tolist()))
