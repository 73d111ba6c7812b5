"""Fitting the lines of a maxout to a function, step by step, so that it can be watched.

Two ways are here: least squares piece by piece, which gives every line the samples at which it wins, fits it to those and
starts over (Magnani, Boyd: Convex piecewise-linear fitting, 2009), and gradient descent with Adam on all lines together, in
which only the winner learns. Both are deterministic.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array, Line
from actexplorer.core.registry import elementwise
from actexplorer.core.training.optimisers import Adam
from actexplorer.core.window import Range, check_range

Method = Literal["squares", "gradient"]
Norm = Literal["largest", "square"]

SAMPLES = 1025
MOST_STEPS = 2000
RATE = 0.02
SHARPEST = 8.0  # the power of the error whose mean stands in for the largest error
SHARPER = 0.25  # the power grows by that a step of least squares
ENOUGH = 1e-10  # a change of the lines, in units of the target's half range, that is none
REVIVED = 50  # steps of least squares in which lines that have lost everywhere are moved, and of descent between two looks
FEWEST = 8  # samples of a piece that is divided for one of those
TALLEST = 1e11  # of the target and its tangents
BENT = 1e-9  # of the largest slope: rounding

SHAPES: Mapping[str, Callable[[Array], Array]] = MappingProxyType({"square": np.square, "cube": lambda x: np.abs(x) ** 3})


class Samples(NamedTuple):
    """A function at evenly spaced, ascending x (n,)."""

    x: Array
    y: Array


class State(NamedTuple):
    """How far a fit is: its lines, and its largest error and root mean square error as shares of the target's range."""

    step: int
    lines: tuple[Line, ...]
    largest: float
    rms: float
    done: bool


class _Frame(NamedTuple):
    """The target's coordinates in which both axes go from −1 to 1."""

    middle: float
    half: float
    level: float
    height: float

    def inward(self, lines: Sequence[Line]) -> Array:
        slopes, intercepts = np.array(lines).T
        return np.column_stack([slopes * self.half, intercepts + slopes * self.middle - self.level]) / self.height

    def outward(self, lines: Array) -> tuple[Line, ...]:
        slopes = lines[:, 0] * (self.height / self.half)
        intercepts = self.level + self.height * lines[:, 1] - slopes * self.middle
        return tuple(Line(*pair) for pair in zip(slopes.tolist(), intercepts.tolist(), strict=True))


def sampled(key: str, shown: Range, parameters: Mapping[str, float] | None = None) -> Samples:
    """Return a function in a range of x: one of `SHAPES`, or an elementwise one of the catalogue.

    Raises
    ------
    KeyError, ValueError
        For an unknown function, its parameters, a range that is none, and where the function is not finite everywhere in it.
    """
    low, high = check_range(*shown)
    x = np.linspace(low, high, SAMPLES)
    with np.errstate(all="ignore"):
        y = SHAPES[key](x) if key in SHAPES else elementwise[key](x, **(parameters or {}))
    if not np.isfinite(y).all() or np.abs(np.diff(y) / np.diff(x)).max() * max(-low, high, 1.0) + np.abs(y).max() > TALLEST:
        raise ValueError(f"{key} is too large, or not defined, somewhere from {low:g} to {high:g}")
    return Samples(x, y)


def bends_down(target: Samples) -> float | None:
    """Return the first x from which the target is not convex, None where it is: a maxout is convex, and fits nothing else."""
    slopes = np.diff(target.y) / np.diff(target.x)
    down = np.flatnonzero(np.diff(slopes) < -BENT * max(float(np.abs(slopes).max()), 1e-300))
    return float(target.x[down[0]]) if down.size else None


def spread(target: Samples, count: int) -> tuple[Line, ...]:
    """Return ``count`` lines to begin with, each of which wins as much as the others: tangents of a shallow parabola."""
    at = (2.0 * np.arange(count) + 1.0) / count - 1.0
    return _frame(target).outward(np.column_stack([at, -0.5 * at * at - 0.5]))


def fit(
    target: Samples,
    start: Sequence[Line],
    method: Method = "squares",
    norm: Norm = "largest",
    steps: int = MOST_STEPS,
    rate: float = RATE,
) -> Iterator[State]:
    """Yield the states of a fit, first the start itself and last one that is ``done``.

    Parameters
    ----------
    start
        The lines to begin with, one or more.
    norm
        What is made small: the mean square error, or the largest error, by way of the mean of higher and higher powers.
    steps
        After how many steps it ends at the latest.
    rate
        Adam's rate at the start, which falls to 0 as half a cosine.
    """
    frame = _frame(target)
    u, v = (target.x - frame.middle) / frame.half, (target.y - frame.level) / frame.height
    lines = frame.inward(start)
    run = _squares(u, v, lines, norm, steps) if method == "squares" else _gradient(u, v, lines, norm, steps, rate)
    for step, (found, done) in enumerate(run):
        error, _ = _errors(found, u, v)
        largest, rms = 0.5 * float(np.abs(error).max()), 0.5 * math.sqrt(float(np.mean(error * error)))
        yield State(step, frame.outward(found), largest, rms, done)


def _frame(target: Samples) -> _Frame:
    (low, high), bottom, top = target.x[[0, -1]].tolist(), float(target.y.min()), float(target.y.max())
    return _Frame(0.5 * (low + high), 0.5 * (high - low), 0.5 * (bottom + top), 0.5 * (top - bottom) or 1.0)


def _errors(lines: Array, u: Array, v: Array) -> tuple[Array, NDArray[np.intp]]:
    """Return the maxout's error at each sample, and which line wins there."""
    values = lines[:, :1] * u + lines[:, 1:]
    winner = values.argmax(axis=0)
    return values[winner, np.arange(u.size)] - v, winner


def _squares(u: Array, v: Array, lines: Array, norm: Norm, steps: int) -> Iterator[tuple[Array, bool]]:
    lines = lines.copy()
    yield lines, steps == 0
    for step in range(1, steps + 1):
        power = 2.0 if norm == "square" else min(2.0 + SHARPER * (step - 1), SHARPEST)
        error, winner = _errors(lines, u, v)
        if step <= REVIVED and _revived(lines, u, v, error, winner) is not None:
            yield lines, step == steps
            continue
        weight = _sharpened(np.abs(error), power - 2.0) + 1e-3
        better = lines.copy()
        for j in range(len(lines)):
            mine = winner == j
            if np.count_nonzero(mine) > 1:
                better[j] = _regressed(u[mine], v[mine], weight[mine])
        change = (better - lines) / max(power - 1.0, 1.0)
        lines += change
        settled = bool(np.abs(change).max() < ENOUGH) and (norm == "square" or power == SHARPEST)
        yield lines, settled or step == steps
        if settled:
            return


def _gradient(u: Array, v: Array, lines: Array, norm: Norm, steps: int, rate: float) -> Iterator[tuple[Array, bool]]:
    """Descend in each line's slope and its height over the middle of its own piece, which hardly disturb one another."""
    count = len(lines)
    centre = _centres(lines, u, v)
    local = np.column_stack([lines[:, 0], lines[:, 1] + lines[:, 0] * centre])
    adam = Adam(local, rate)
    yield lines, steps == 0
    for step in range(1, steps + 1):
        share = step / steps
        power = 2.0 if norm == "square" else 2.0 + (SHARPEST - 2.0) * min(1.0, 2.0 * share)
        error, winner = _errors(lines, u, v)
        moved = _revived(lines, u, v, error, winner) if step % REVIVED == 0 and share < 0.8 else None
        if moved is not None:
            centre = np.where(np.isin(np.arange(count), moved), _centres(lines, u, v), centre)
            local[:] = np.column_stack([lines[:, 0], lines[:, 1] + lines[:, 0] * centre])
            memory = adam.memory()
            for average in memory.averages:
                average[list(moved)] = 0.0
            adam.restore(memory)
        else:
            pull = np.sign(error) * _sharpened(np.abs(error), power - 1.0)
            turn = np.bincount(winner, pull * (u - centre[winner]), count)
            adam.rate = max(rate * 0.5 * (1.0 + math.cos(math.pi * share)), 1e-6 * rate)
            adam.step(np.column_stack([turn, np.bincount(winner, pull, count)]) / u.size)
        lines = np.column_stack([local[:, 0], local[:, 1] - local[:, 0] * centre])
        yield lines, step == steps


def _sharpened(size: Array, power: float) -> Array:
    """Return (size / largest)^power."""
    return (size / (size.max() or 1.0)) ** power


def _regressed(u: Array, v: Array, weight: Array) -> tuple[float, float]:
    """Return slope and intercept of the line with the least weighted squares."""
    total = weight.sum()
    middle, level = (weight * u).sum() / total, (weight * v).sum() / total
    off = weight * (u - middle)
    slope = (off * v).sum() / (off * (u - middle)).sum()
    return slope, level - slope * middle


def _centres(lines: Array, u: Array, v: Array) -> Array:
    """Return the mean of the samples at which each line wins, 0 for those that never do."""
    _, winner = _errors(lines, u, v)
    return np.bincount(winner, u, len(lines)) / np.maximum(np.bincount(winner, minlength=len(lines)), 1)


def _revived(lines: Array, u: Array, v: Array, error: Array, winner: NDArray[np.intp]) -> tuple[int, int] | None:
    """Give a line that wins nowhere half of the piece with the largest error, in place; return the two that have moved."""
    lost = np.flatnonzero(np.bincount(winner, minlength=len(lines)) < 2)
    worst = int(winner[np.abs(error).argmax()])
    piece = np.flatnonzero(winner == worst)
    if not lost.size or piece.size < FEWEST or np.abs(error).max() < ENOUGH:
        return None
    for line, half in ((worst, piece[: piece.size // 2]), (int(lost[0]), piece[piece.size // 2 :])):
        lines[line] = _regressed(u[half], v[half], np.ones(half.size))
    return worst, int(lost[0])
