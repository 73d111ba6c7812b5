"""Losses against one class, and their gradients: y − t, where that is what they are."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.labs.vector_outputs import output, record
from actexplorer.session.labs.vectors import Function, VectorLab

NO_LOSS = QT_TRANSLATE_NOOP("VectorLab", "There is no cross-entropy with a gradient for this function.")
CLASSIFIERS: tuple[Function, ...] = ("softmax", "softmin", "log_softmax", "sparsemax", "gumbel_softmax")


@dataclass(frozen=True, eq=False, slots=True)
class Reading:
    """A loss and its gradient.

    Parameters
    ----------
    value
        In nats for a cross-entropy; NaN where there is none.
    gradient
        (n,): in z = x/T for a cross-entropy, so that it is y − t at every temperature (∂E/∂x is that over T); in x for
        squared errors.
    formula
        What the gradient is: ``y − t``, ``t − y``, ``2(x − t)``; "" where there is none.
    problem
        Why there is none, in one line.
    """

    value: float
    gradient: Array
    formula: str
    problem: str = ""


def one_hot(lab: VectorLab) -> Array:
    """Return the class that the loss compares with as a vector t (n,)."""
    t = np.zeros(len(lab.entries))
    t[lab.target] = 1.0
    return t


def loss(lab: VectorLab) -> Reading:
    """Return the loss that ``lab`` has chosen.

    The cross-entropy −Σ tᵢ ln yᵢ is that of softmax, softmin, gumbel_softmax with its noise, or log_softmax, whose output is
    the logarithm already; for sparsemax, which may give a class nothing, it is the loss of Martins and Astudillo (2016).
    Squared errors are those of the identity as output, y = x.
    """
    if lab.loss != "cross_entropy":
        return _squared(lab)
    key = lab.subject
    if key not in CLASSIFIERS:
        return Reading(math.nan, np.full(len(lab.entries), math.nan), "", NO_LOSS)
    found = output(lab, key)
    if found.problem or found.shares is None:
        return Reading(math.nan, np.full(len(lab.entries), math.nan), "", found.problem)
    gradient = _less_target(found.shares, lab.target)
    if key == "sparsemax":
        return Reading(_sparsemax_loss(lab, found.shares), gradient, "y − t")
    if key == "gumbel_softmax":
        return Reading(_of_share(float(found.shares[lab.target])), gradient, "y − t")
    if key == "softmin":
        return Reading(_cross_entropy(lab, -1.0), -gradient, "t − y")
    return Reading(_cross_entropy(lab, 1.0), gradient, "y − t" if key == "softmax" else "eʸ − t")


def _less_target(shares: Array, target: int) -> Array:
    """Return y − t; at the class 1 less its share is the sum of the others, which keeps its digits where that is little."""
    gradient = shares.copy()
    gradient[target] = 0.0
    gradient[target] = 0.0 - math.fsum(gradient.tolist())
    return gradient


def _cross_entropy(lab: VectorLab, sign: float) -> float:
    """Return −ln of the share of the class, from logarithms, which do not underflow."""
    logarithms = record("log_softmax")(sign * np.array(lab.entries), temperature=lab.temperature)
    return 0.0 - float(logarithms[lab.target])


def _of_share(share: float) -> float:
    """Return −ln of a share that has no logarithm of its own."""
    return 0.0 - math.log(share) if share > 0.0 else math.inf


def _sparsemax_loss(lab: VectorLab, shares: Array) -> float:
    """Return −z_t + ½Σ(z² − τ²) + ½ over the support, written in the shares p = z − τ so that nothing large cancels."""
    best = max(lab.entries)
    below = best - lab.entries[lab.target] if best != lab.entries[lab.target] else 0.0
    if below:
        below = math.inf if lab.temperature == 0.0 else below / lab.temperature
    return 0.5 + below + 0.5 * math.fsum((shares * shares).tolist()) - float(shares.max())


@np.errstate(all="ignore")
def _squared(lab: VectorLab) -> Reading:
    error = np.array(lab.entries) - one_hot(lab)
    total = float(np.sum(error * error))
    if lab.loss == "half_squared":
        return Reading(0.5 * total, error, "y − t")
    return Reading(total, 2.0 * error, "2(y − t)")
