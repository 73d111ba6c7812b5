"""A fit as the page of a maxout runs it."""

from __future__ import annotations

from collections.abc import Iterator

from actexplorer.core.activation import Line
from actexplorer.core.maxout_fit import State, fit, spread
from actexplorer.session.labs.maxout import MaxoutLab
from actexplorer.session.labs.maxout_results import target_of


def fitting(lab: MaxoutLab) -> Iterator[State]:
    """Return the states of the fit that a lab's record asks for, the first of which is its start.

    Raises
    ------
    ValueError
        Where the target is not finite on all of the range, in one line.
    """
    samples = target_of(lab.target, lab.fitted).samples
    start = spread(samples, lab.pieces) if lab.start == "spread" else tuple(Line(*line) for line in lab.lines)
    return fit(samples, start, lab.method, lab.norm, lab.steps, lab.rate)
