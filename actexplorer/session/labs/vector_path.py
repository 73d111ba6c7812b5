"""Three entries on the triangle of all shares, and the way their share takes as the temperature changes."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.session.labs.vector_outputs import Entries, record
from actexplorer.session.labs.vectors import Function, VectorLab

TEMPERATURES = np.concatenate([[0.0], np.logspace(-2.5, 2.5, 101), [np.inf]])
MARKED = (0.1, 1.0, 10.0)

_SIGNS: dict[Function, float] = {"softmax": 1.0, "log_softmax": 1.0, "sparsemax": 1.0, "softmin": -1.0}


def path(lab: VectorLab, temperatures: Array = TEMPERATURES) -> Array | None:
    """Return the shares at each of ``temperatures``, (t, n); None where the function has no path or an entry is infinite."""
    sign = _SIGNS.get(lab.subject)
    if sign is None or not np.isfinite(lab.entries).all():
        return None
    return _path("sparsemax" if lab.subject == "sparsemax" else "softmax", lab.entries, sign, tuple(temperatures.tolist()))


@lru_cache(16)
@np.errstate(all="ignore")
def _path(key: Function, entries: Entries, sign: float, temperatures: tuple[float, ...]) -> Array:
    x = sign * np.array(entries)
    below = x - x.max()  # 0 for the best, which no division overflows
    rows = np.where(below == 0.0, 0.0, below / np.array(temperatures)[:, None])
    shares = np.asarray(record(key)(rows))
    shares.setflags(write=False)
    return shares
