"""What is drawn of functions that learn: their fits, the regions of two classes, and how a network collapses."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.core.contour import level_lines
from actexplorer.core.training.collapse import LinearLayer, collapse
from actexplorer.core.training.network import Network
from actexplorer.core.training.toys import REACH
from actexplorer.session.labs.learning_race import Race, Shot
from actexplorer.session.state import Range

POINTS = 401  # of a fit
ELEMENTS = 800_000  # units × points that a region is computed from at most
FINEST, QUICK, COARSEST = 96, 56, 24  # sides of the grid of a region
MARGIN = 0.08  # of the width of the data, around them


@dataclass(frozen=True, eq=False, slots=True)
class Fits:
    """Curves over one input: ``x``, the target without noise (None where it is not known), and what each learner says."""

    x: Array
    target: Array | None
    learnt: tuple[Array, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Region:
    """The probability of class 1 over the plane, (y.size, x.size), and the line along which it is one half, (n, 4)."""

    x: Array
    y: Array
    probability: Array
    border: Array


class Collapse(NamedTuple):
    """The linear layer that a learner's whole network is, and how far the two are apart on the samples at most."""

    learner: int
    layer: LinearLayer
    gap: float


def x_range(race: Race) -> Range:
    """Return the range of x in which a target of one input is shown."""
    target = race.target
    if target.kind == "toy":
        return -REACH, REACH
    if target.kind == "points":
        return _around(race.runs[0][0].samples.x[:, 0])
    return target.low, target.high


@np.errstate(all="ignore")
def fits(race: Race, shot: Shot) -> Fits:
    """Return the curves of a state of ``race``."""
    x = np.linspace(*x_range(race), POINTS)
    learnt = (run.predict(x[:, np.newaxis], theta) for run, theta in zip(race.firsts, shot.thetas, strict=True))
    return Fits(x, race.target.curve(x), tuple(learnt))


def height(race: Race, shown: Fits) -> Range:
    """Return a range of y in which target and samples, which do not move, fill two thirds."""
    samples = race.runs[0][0].samples.y
    still = samples if shown.target is None else np.concatenate([samples, shown.target])
    still = still[np.isfinite(still)]
    low, high = (float(still.min()), float(still.max())) if still.size else (-1.0, 1.0)
    room = max(0.25 * (high - low), 1e-3 * max(abs(low), abs(high)), 1e-6)
    return low - room, high + room


@np.errstate(all="ignore")
def region(race: Race, shot: Shot, learner: int, fine: bool = True) -> Region:
    """Return what a learner of two classes says over the plane; where not ``fine``, at fewer points."""
    run = race.runs[learner][0]
    (left, right), (bottom, top) = plane(race)
    units = race.lab.hidden
    side = int(min(max(math.sqrt((ELEMENTS if fine else ELEMENTS / 8) / units), COARSEST), FINEST if fine else QUICK))
    x, y = np.linspace(left, right, side), np.linspace(bottom, top, side)
    grid = np.column_stack([a.ravel() for a in np.meshgrid(x, y)])
    probability = run.predict(grid, shot.thetas[learner]).reshape(side, side)
    return Region(x, y, probability, level_lines(probability, x, y, 0.5))


def plane(race: Race) -> tuple[Range, Range]:
    """Return the ranges of both inputs in which two classes are shown: a square around the samples."""
    x = race.runs[0][0].samples.x
    ranges = [_around(x[:, n]) for n in (0, 1)]
    half = max(high - low for low, high in ranges) / 2
    middles = [(low + high) / 2 for low, high in ranges]
    across, upward = ((middle - half, middle + half) for middle in middles)
    return across, upward


@np.errstate(all="ignore")
def collapsed(race: Race, shot: Shot) -> list[Collapse]:
    """Return for each learner whose network is one linear layer that layer, compared with the network itself."""
    found = []
    for n, (run, theta) in enumerate(zip(race.firsts, shot.thetas, strict=True)):
        model = run.model
        layer = collapse(model, theta) if isinstance(model, Network) else None
        if layer is not None and isinstance(model, Network):
            gap = np.abs(model.score(run.samples.x, theta) - layer(run.samples.x)).max()
            found.append(Collapse(n, layer, float(gap)))
    return found


def _around(values: Array) -> Range:
    low, high = float(values.min()), float(values.max())
    room = max(MARGIN * (high - low), 1e-6)
    return low - room, high + room


def goals(race: Race, learner: int) -> dict[str, float]:
    """Return what a learner's parameters are to become, where the target is a function that it holds; else nothing."""
    lab = race.lab
    if lab.kind != "function" or lab.network:
        return {}
    key, wanted = lab.learners[learner].key, lab.target.parameters
    if key == lab.target.key:
        return wanted
    known: dict[tuple[str, str], dict[str, float]] = {
        ("prelu", "leaky_relu"): {"weight": wanted.get("negative_slope", 0.0)},
        ("prelu", "relu"): {"weight": 0.0},
        ("acon_c", "swish"): {"p1": 1.0, "p2": 0.0, "beta": wanted.get("beta", 1.0)},
        ("acon_a", "swish"): {"p1": 1.0, "beta": wanted.get("beta", 1.0)},
    }
    return known.get((key, lab.target.key), {})
