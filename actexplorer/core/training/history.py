"""The history of a run, noted at so few steps that it never grows beyond bounds, and the band that several make."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array

MOST = 2048  # notes of one run, about


@dataclass(frozen=True, eq=False, slots=True)
class History:
    """What was noted as a run went: read-only arrays of one length, ascending by step.

    ``loss[i]`` is the loss after ``step[i]`` steps on the batch that comes next, ``parameters[name][i]`` the activation's
    parameter then. The loss of a run that has diverged may end in inf.
    """

    step: NDArray[np.int64]
    loss: Array
    parameters: Mapping[str, Array]


class Notebook:
    """Notes of one run of ``steps`` steps about the loss and the parameters called ``names``: every so many steps and the last.

    At which steps they are taken depends on ``steps`` alone, so that histories of several seeds can be laid side by side.
    """

    def __init__(self, steps: int, names: tuple[str, ...]) -> None:
        self.every = 1 + steps // MOST
        self.steps, self.names = steps, names
        room = steps // self.every + 2
        self._step = np.empty(room, dtype=np.int64)
        self._values = np.empty((1 + len(names), room))
        self._count = 0

    def wants(self, step: int) -> bool:
        """Return whether ``step`` is to be noted."""
        return step % self.every == 0 or step == self.steps

    def note(self, step: int, loss: float, parameters: Mapping[str, float]) -> None:
        """Take a note; a loss that is no number is noted as inf."""
        i = self._count
        self._step[i] = step
        self._values[0, i] = loss if loss < np.inf else np.inf
        for row, name in enumerate(self.names, 1):
            self._values[row, i] = parameters[name]
        self._count += 1

    def forget(self, step: int) -> None:
        """Forget what was noted from ``step`` on."""
        self._count = int(np.searchsorted(self._step[: self._count], step))

    def history(self) -> History:
        """Return what has been noted so far."""
        step, values = self._step[: self._count].copy(), self._values[:, : self._count].copy()
        step.flags.writeable = values.flags.writeable = False
        return History(step, values[0], MappingProxyType(dict(zip(self.names, values[1:], strict=True))))


@dataclass(frozen=True, eq=False, slots=True)
class Band:
    """The loss of several runs by step: least, median and greatest of those ``alive``, which have not diverged by then."""

    step: NDArray[np.int64]
    low: Array
    median: Array
    high: Array
    alive: NDArray[np.int64]


def band(histories: Iterable[History]) -> Band:
    """Return the band of runs of one recipe but for the seed, as far as the furthest has come.

    A run counts as far as its history goes and its loss is finite; where none counts, the band has no value (NaN).
    """
    runs = list(histories)
    step = max((run.step for run in runs), key=len, default=np.empty(0, dtype=np.int64))
    losses = np.full((len(runs), step.size), np.nan)
    for row, run in zip(losses, runs, strict=True):
        row[: run.loss.size] = np.where(np.isfinite(run.loss), run.loss, np.nan)
    alive = np.isfinite(losses).sum(axis=0)
    low, median, high = (np.full(step.size, np.nan) for _ in range(3))
    some = alive > 0
    if some.any():
        seen = losses[:, some]
        low[some], median[some], high[some] = np.nanmin(seen, axis=0), np.nanmedian(seen, axis=0), np.nanmax(seen, axis=0)
    return Band(step, low, median, high, alive)
