"""The history of a run, thinned out so that it never grows beyond bounds, and the band that several make."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array


@dataclass(frozen=True, eq=False, slots=True)
class History:
    """What was noted as a run went: read-only arrays of one length, ascending by step.

    ``loss[i]`` is the loss on the batch that followed ``step[i]`` steps, ``parameters[name][i]`` the activation's parameter
    after as many. The loss of a run that has diverged may end in inf.
    """

    step: NDArray[np.int64]
    loss: Array
    parameters: Mapping[str, Array]


@dataclass(frozen=True, eq=False, slots=True)
class Band:
    """The loss of several runs by step: least, median and greatest of those ``alive``, which have not diverged by then."""

    step: NDArray[np.int64]
    low: Array
    median: Array
    high: Array
    alive: NDArray[np.int64]


def band(histories: Iterable[History]) -> Band:
    """Return the band of runs of one recipe but for the seed, as far as the furthest has come."""
    raise NotImplementedError
