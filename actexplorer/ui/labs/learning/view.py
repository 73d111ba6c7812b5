"""What the plots of learning show, computed once for each state; Qt comes in only where it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.core.extent import combine
from actexplorer.core.sampling import Trace
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.labs.chosen import Chosen
from actexplorer.session.labs.learning_race import Race, Shot
from actexplorer.session.labs.learning_views import Region, collapsed, fits, goals, height, region, x_range
from actexplorer.session.state import Range
from actexplorer.ui.labels import number
from actexplorer.ui.labs.learning.chart import free_corner, trace_of
from actexplorer.ui.language import translate

LOSS = QT_TRANSLATE_NOOP("Learning", "Loss")
LOGISTIC = QT_TRANSLATE_NOOP("Learning", "logistic, by step")
SQUARED = QT_TRANSLATE_NOOP("Learning", "mean squared error, by step")
SEEDS = QT_TRANSLATE_NOOP("Learning", "median of {count} seeds, and their range")
PARAMETERS = QT_TRANSLATE_NOOP("Learning", "Parameters")
BY_STEP = QT_TRANSLATE_NOOP("Learning", "by step")
WITH_LOSS = QT_TRANSLATE_NOOP("Learning", "target and learners, these with their loss")
DECADES = 16.0  # of loss that are shown at most
SMALLEST = 1e-40  # a loss below it is drawn there
MOST_DOTS = 500  # samples that are drawn of two classes
DOTS = 64  # samples of a target without noise are drawn only where they are as few


@dataclass(frozen=True, eq=False, slots=True)
class FitView:
    """The fits: ranges, the target and the samples, and each learner's curve with its title."""

    x: Range
    y: Range
    target: Trace | None
    goal: str
    samples: tuple[Array, Array]
    learnt: tuple[Trace, ...]
    titles: tuple[str, ...]
    name: str
    note: str
    corner: int


@dataclass(frozen=True, eq=False, slots=True)
class RegionView:
    """What a learner of two classes says over the plane, the samples with their classes, a title and a remark."""

    learner: int
    region: Region
    samples: tuple[Array, Array]
    title: str
    note: str


@dataclass(frozen=True, eq=False, slots=True)
class LossView:
    """The decimal logarithm of the loss by step: for each learner the median, and least and greatest where seeds differ."""

    steps: int
    y: Range
    median: tuple[Trace, ...]
    bands: tuple[tuple[Array, Array, Array], ...]
    ends: tuple[tuple[int, float, float], ...]  # of runs that have diverged: learner, step, logarithm
    place: int | None
    name: str
    note: str


@dataclass(frozen=True, eq=False, slots=True)
class Path:
    """A parameter on its way: whose it is, which of its learner's, its title, and where it is to go."""

    learner: int
    number: int
    title: str
    trace: Trace
    goal: float | None


@dataclass(frozen=True, eq=False, slots=True)
class ParameterView:
    """The parameters by step."""

    steps: int
    y: Range
    paths: tuple[Path, ...]
    place: int | None
    name: str
    note: str
    corner: int


class State(NamedTuple):
    """Everything that is shown of a race at one step; the fits or the regions, and parameters where any are learnt."""

    fit: FitView | None
    regions: tuple[RegionView, ...]
    loss: LossView
    parameters: ParameterView | None


def title_of(chosen: Chosen) -> str:
    """Return the title of a function, with the parameters that were set."""
    symbols = {p.name: p.symbol for p in chosen.function.parameters}
    values = ", ".join(f"{symbols[name]} = {number(value)}" for name, value in chosen.values)
    title = translate("Activation", chosen.function.title)
    return f"{title} ({values})" if values else title


def name_of(chosen: Chosen) -> str:
    """Return the title of a function alone."""
    return translate("Activation", chosen.function.title)


def _small(loss: float) -> str:
    """Return a loss as it is easiest to compare with others, in nearly one width as it falls."""
    return (f"{loss:.4f}" if 1e-3 <= loss < 1e4 else f"{loss:.2e}").replace("-", "−").replace("inf", "∞")


@np.errstate(all="ignore")
def losses(race: Race, shot: Shot) -> list[float]:
    """Return the loss of each learner over all samples."""
    runs = zip(race.firsts, shot.thetas, strict=True)
    return [run.model.loss(run.samples.x, run.samples.y, theta) for run, theta in runs]


def state_of(race: Race, shot: Shot, place: int | None, goal: str, fine: bool = True, before: State | None = None) -> State:
    """Return what is shown of ``shot``; ``place`` is its step where it is not the last, ``goal`` what the target is called.

    Where not ``fine``, the regions of classes are coarser and quicker. Keys stay where they were ``before``, if they can.
    """
    classes = race.target.classes
    ways = parameter_view(race, place, before and before.parameters)
    return State(
        None if classes else fit_view(race, shot, goal, before and before.fit),
        region_views(race, shot, fine) if classes else (),
        loss_view(race, place),
        ways if ways.paths else None,
    )


def fit_view(race: Race, shot: Shot, goal: str, before: FitView | None) -> FitView:
    """Return the curves of a state over one input."""
    found, samples = fits(race, shot), race.runs[0][0].samples
    few = race.lab.noise > 0.0 or race.target.kind in ("points", "toy") or samples.y.size <= DOTS
    dots = (samples.x[:, 0], samples.y) if few else (np.empty(0), np.empty(0))
    titles = tuple(
        f"{name_of(learner)}   {_small(loss)}" for learner, loss in zip(race.lab.learners, losses(race, shot), strict=True)
    )
    layers = [
        f"{name_of(race.lab.learners[c.learner])} = {number(round(c.layer.w[0], 4))}·x + {number(round(c.layer.b, 4))}"
        for c in collapsed(race, shot)
    ]
    x, y = x_range(race), height(race, found)
    still = (samples.x[:, 0], samples.y) if found.target is None else (found.x, found.target)
    return FitView(
        x,
        y,
        None if found.target is None else trace_of(found.x, found.target),
        goal,
        dots,
        tuple(trace_of(found.x, y) for y in found.learnt),
        titles,
        "y(x)" if race.lab.network else "f(x)",
        ",  ".join(layers).replace("+ −", "− ") or translate("Learning", WITH_LOSS),
        free_corner(x, y, [still], 0 if before is None else before.corner),
    )


def region_views(race: Race, shot: Shot, fine: bool) -> tuple[RegionView, ...]:
    """Return the regions of all learners."""
    samples, found = race.runs[0][0].samples, losses(race, shot)
    some = slice(MOST_DOTS)
    data = samples.x[some], samples.y[some]
    return tuple(
        RegionView(n, region(race, shot, n, fine), data, name_of(learner), f"L = {_small(found[n])}")
        for n, learner in enumerate(race.lab.learners)
    )


def loss_view(race: Race, place: int | None) -> LossView:
    """Return the losses so far."""
    medians, bands, ends = [], [], []
    for n, runs in enumerate(race.runs):
        band = race.band(n)
        low, median, high = (np.log10(np.maximum(a, SMALLEST)) for a in (band.low, band.median, band.high))
        medians.append((band.step.astype(float), median))
        if len(runs) > 1:
            bands.append((low, high))
        for _, step, loss in ((n, r.diverged.step, r.diverged.loss) for r in runs if r.diverged is not None):
            ends.append((n, float(step), loss))
    known = [a[np.isfinite(a)] for a in (*(m for _, m in medians), *(a for pair in bands for a in pair))]
    seen = np.concatenate(known) if known else np.empty(0)
    bottom, top = (float(seen.min()), float(seen.max())) if seen.size else (-1.0, 0.0)
    bottom = max(bottom, top - DECADES)
    y = _decades(bottom, top)
    return LossView(
        race.lab.steps,
        y,
        tuple(trace_of(step, np.maximum(median, y[0] - 1.0)) for step, median in medians),
        tuple((medians[n][0], np.maximum(low, y[0] - 1.0), high) for n, (low, high) in enumerate(bands)),
        tuple((n, step, min(np.log10(loss), y[1]) if loss < np.inf else y[1]) for n, step, loss in ends),
        place,
        translate("Learning", LOSS),
        _loss_note(race),
    )


def _loss_note(race: Race) -> str:
    note = translate("Learning", LOGISTIC if race.target.classes else SQUARED)
    seeds = race.lab.seeds
    return note if seeds == 1 else f"{note}; {translate('Learning', SEEDS).format(count=seeds)}"


def _decades(bottom: float, top: float) -> Range:
    """Return whole decades around a range, or quarters where it is short, so that the scale seldom moves."""
    unit = 1.0 if top - bottom > 1.5 else 0.25
    low, high = np.floor(bottom / unit - 0.05) * unit, np.ceil(top / unit + 0.05) * unit
    return float(low), float(high)


def parameter_view(race: Race, place: int | None, before: ParameterView | None) -> ParameterView:
    """Return the ways of all parameters that are learnt."""
    paths = []
    for n, (learner, run) in enumerate(zip(race.lab.learners, race.firsts, strict=True)):
        if race.lab.network and not race.lab.learn:
            break
        history, wanted = race.histories(n)[0], goals(race, n)
        learnable = [p for p in learner.function.parameters if p.learnable]
        for k, p in enumerate(learnable):
            values = history.parameters[p.name]
            now = run.model.activation()[p.name] if place is None else values[np.searchsorted(history.step, place, "right") - 1]
            value = f"{now:.4f}".replace("-", "−")
            title = f"{name_of(learner)}  {p.symbol} = {value}"
            paths.append(Path(n, k, title, trace_of(history.step.astype(float), values), wanted.get(p.name)))
    reach = [np.concatenate([p.trace.y, [] if p.goal is None else [p.goal]]) for p in paths]
    known = [(float(a.min()), float(a.max())) for a in reach if a.size]
    whole = [(min(a for a, _ in known), max(b for _, b in known))] if known else []
    steps, y = race.lab.steps, combine(whole, np.inf).range
    corner = free_corner(
        (0.0, float(steps)), y, [(p.trace.x, p.trace.y) for p in paths], 1 if before is None else before.corner
    )
    name, note = translate("Learning", PARAMETERS), translate("Learning", BY_STEP)
    return ParameterView(steps, y, tuple(paths), place, name, note, corner)
