"""Where a textbook form breaks down: overflows, turns to 0 or NaN, or loses its digits, in each floating-point type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Activation
from actexplorer.core.pitfalls.record import computed
from actexplorer.core.textbook import Form

TYPES = ("float64", "float32", "float16")
FAULTS = ("", "digits", "zero", "infinite", "nan")  # in the order in which they follow one another outward
REFINE = 128  # points between two neighbours, three times


class Stage(NamedTuple):
    """From ``x`` on, the form gives ``fault`` (one of `FAULTS`) where the truth, just there, is ``truth``."""

    fault: str
    x: float
    truth: float


class Breakdown(NamedTuple):
    """What becomes of a form towards one ``end``: "left", "right" (outward) or "zero" from below and above (inward)."""

    end: str
    stages: tuple[Stage, ...]


def _grid(dtype: Any) -> NDArray[Any]:
    """Return positive numbers of a type, by size: dense where functions bend, sparse over the other decades."""
    info = np.finfo(dtype)
    low, high = np.log10(float(info.tiny)), np.log10(float(info.max))
    exponents = np.concatenate([np.arange(low, high), np.arange(-3.0, min(3.2, high), 1 / 60), [high - 1e-4]])
    return np.unique((10.0**exponents).astype(dtype))


class _Trial(NamedTuple):
    """A form on trial: it, its function and the parameters."""

    function: Activation
    form: Form
    parameters: Mapping[str, float]

    def faults(self, x: NDArray[Any]) -> tuple[NDArray[np.int_], NDArray[np.float64]]:
        """Return the index in `FAULTS` at each x, −1 where the type of ``x`` cannot hold the truth; and the truth."""
        info = np.finfo(x.dtype)
        truth = getattr(self.function.jet(x.astype(np.float64), **self.parameters), self.form.quantity)
        with np.errstate(all="ignore"):
            got = np.broadcast_to(computed(self.form.code, x, self.parameters), x.shape).astype(np.float64)
            error = np.abs(got - truth) / np.abs(truth)
        faults = np.where(error <= max(1e-3, 64.0 * float(info.eps)), 0, 1)
        faults[(faults == 1) & (got == 0.0)] = 2
        faults[np.isinf(got)] = 3
        faults[np.isnan(got)] = 4
        size = np.abs(truth)
        faults[~((size >= float(info.tiny)) & (size <= float(info.max)))] = -1
        return faults, truth

    def stages(self, x: NDArray[Any], faults: NDArray[np.int_]) -> tuple[Stage, ...]:
        """Return the stages of the faults that reach the end of ``x``, an ordered walk towards that end."""
        x, faults = x[faults >= 0], faults[faults >= 0]
        sound = np.flatnonzero(faults == 0)
        if not sound.size or sound[-1] == faults.size - 1:
            return ()
        start = int(sound[-1])
        worst = np.maximum.accumulate(faults[start:])
        found = []
        for fault in np.unique(worst)[1:]:
            places = start + np.flatnonzero(worst == fault)
            after = places[-1 if fault == 1 else 0]  # digits come and go, the other faults stay
            found.append(self.edge(int(fault), x[places[0] - 1], x[after]))
        return tuple(found)

    def edge(self, fault: int, before: Any, after: Any) -> Stage:
        """Return the stage of ``fault``: from where on, between two points, nothing better is found any more."""
        for _ in range(3):
            sizes = np.geomspace(abs(float(before)), abs(float(after)), REFINE)
            between = np.copysign(sizes, float(after)).astype(after.dtype)
            faults, truth = self.faults(between)
            better = np.flatnonzero((faults >= 0) & (faults < fault))
            last = min(int(better[-1]), REFINE - 2) if better.size else 0
            before, after = between[last], between[last + 1]
        return Stage(FAULTS[fault], float(after), float(truth[last + 1]))


def breakdown(function: Activation, form: Form, parameters: Mapping[str, float], dtype: str) -> tuple[Breakdown, ...]:
    """Return where ``form`` goes wrong in the floating-point type ``dtype``, with complete ``parameters``.

    Wrong is a relative error above 0.1 % (6 % in float16, which has three digits to begin with) of a value that the type
    can hold as a normal number. Only faults that reach an end of the axis, or 0, are looked for: beside a zero of the
    function every formula loses digits.
    """
    trial = _Trial(function, form, parameters)
    grid = _grid(np.dtype(dtype).type)
    found = []
    for side, outward in (("left", -grid), ("right", grid)):
        faults, _ = trial.faults(outward)
        found.append(Breakdown(side, trial.stages(outward, faults)))
        found.append(Breakdown("below zero" if side == "left" else "above zero", trial.stages(outward[::-1], faults[::-1])))
    return tuple(each for each in found if each.stages)
