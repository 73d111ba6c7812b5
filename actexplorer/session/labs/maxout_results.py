"""What follows from the lines of a maxout: their envelope, its kinks, how far it is from the target, and tables."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Array, Line
from actexplorer.core.envelope import Envelope
from actexplorer.core.extent import combine
from actexplorer.core.maxout_fit import Samples, bends_down, sampled
from actexplorer.core.window import Range
from actexplorer.session.labs.maxout import MaxoutLab
from actexplorer.session.labs.table import Table

KEPT = 8
ROOM = 0.6  # of the envelope's height, for lines below it


class Target(NamedTuple):
    """The function that is to be fitted, on the range of the fit: samples, and the first x at which it is not convex."""

    samples: Samples
    bends: float | None


class Error(NamedTuple):
    """How far the maxout lies above the target at its samples, and of that the largest and the root of the mean square.

    Both are shares of the range of the target's values, or plain numbers where that is 0.
    """

    values: Array
    largest: float
    rms: float


class Results(NamedTuple):
    """What the page of a `MaxoutLab` shows: ``y`` are the ranges of f, f′ and f″; ``refusal`` says why there is no target."""

    lab: MaxoutLab
    envelope: Envelope
    y: tuple[Range, Range, Range]
    target: Target | None
    error: Error | None
    refusal: str = ""


def envelope_of(lab: MaxoutLab) -> Envelope:
    """Return the envelope of a lab's lines."""
    return Envelope(tuple(Line(*line) for line in lab.lines))


@lru_cache(KEPT)
def target_of(key: str, fitted: Range) -> Target:
    """Return the function that is fitted.

    Raises
    ------
    ValueError
        Where it is not finite on all of the range, in one line.
    """
    samples = sampled(key, fitted)
    return Target(samples, bends_down(samples))


def results(lab: MaxoutLab) -> Results:
    """Return what follows from a lab's record."""
    envelope, target, refusal = envelope_of(lab), None, ""
    if lab.aimed:
        try:
            target = target_of(lab.target, lab.fitted)
        except ValueError as reason:
            refusal = str(reason)
    error = None if target is None else _error(envelope, target.samples)
    return Results(lab, envelope, _ranges(lab, envelope, target), target, error, refusal)


def _error(envelope: Envelope, samples: Samples) -> Error:
    values = envelope.jet(samples.x).f - samples.y
    height = float(np.ptp(samples.y)) or 1.0
    return Error(values, float(np.abs(values).max()) / height, float(np.sqrt(np.mean(values * values))) / height)


def _ranges(lab: MaxoutLab, envelope: Envelope, target: Target | None) -> tuple[Range, Range, Range]:
    """Return ranges of y with all of the envelope and the target, something of every line, and some room for the lines."""
    ends = np.array(lab.shown)
    values = np.array([line.slope * ends + line.intercept for line in envelope.lines])
    inside = [kink.y for kink in envelope.kinks if ends[0] < kink.x < ends[1]]
    largest = [*values.max(axis=0).tolist(), *inside]
    low, high = min(largest), max(largest)
    extents: list[Range] = [(max(low - ROOM * (high - low), float(values.min())), high)]
    extents += [(float(top), float(top)) for top in values.max(axis=1)]
    if target is not None:
        y = target.samples.y[(target.samples.x >= ends[0]) & (target.samples.x <= ends[1])]
        extents += [(float(y.min()), float(y.max()))] if y.size else []
    slopes = [line.slope for line in envelope.lines]
    return combine(extents).range, combine([(min(*slopes, 0.0), max(*slopes, 0.0))]).range, (-1.0, 1.0)


def table(lab: MaxoutLab) -> Table:
    """Return the lines, each with the interval in which it wins and the kink at the end of that; "" for those that never do."""
    envelope = envelope_of(lab)
    header = ("line", "slope", "intercept", "wins from", "wins to", "weight of the kink there")
    wins = {win.line: n for n, win in enumerate(envelope.wins)}
    rows: list[tuple[str | int | float, ...]] = []
    for number, line in enumerate(envelope.lines):
        place = wins.get(number)
        won: tuple[str | float, ...] = ("", "", "")
        if place is not None:
            last = place == len(envelope.kinks)
            won = (envelope.wins[place].start, envelope.wins[place].end, "" if last else envelope.kinks[place].weight)
        rows.append((number + 1, line.slope, line.intercept, *won))
    return Table(header, rows)
