"""Symmetry and smoothness."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np

from actexplorer.core.activation import Breakpoint
from actexplorer.core.facts.scan import Evaluate, Scan

Parity = Literal["odd", "even", "none"]
Smoothness = Literal["discontinuous", "C⁰", "C¹", "C²", "C∞"]

CLASSES: tuple[Smoothness, ...] = ("discontinuous", "C⁰", "C¹")  # by the lowest order of a breakpoint
PLACES = np.concatenate([np.geomspace(1e-6, 0.05, 8), np.linspace(0.07, 4.9, 40), np.geomspace(5.1, 1e4, 16)])
SYMMETRIC = 1e-11  # relative
ONE_SIDED = np.array([-11.0, 18.0, -9.0, 2.0]) / 6.0  # the slope at 0 of a cubic, from its values at 0, 1, 2, 3
STEP, KINK = 1e-2, 1e-3  # of the length in which f″ changes, and of the largest slope of f″


def parity(evaluate: Evaluate, breakpoints: tuple[Breakpoint, ...]) -> Parity:
    """Return whether f(−x) is −f(x), f(x) or neither, at breakpoints too."""
    x = np.concatenate([[0.0], PLACES, [abs(b.x) for b in breakpoints]])
    right, left = np.split(evaluate(np.concatenate([x, -x]))[0], 2)
    size = SYMMETRIC * np.abs(right)
    if np.all((left == right) | (np.abs(left - right) <= size)):
        return "even"
    return "odd" if np.all((left == -right) | (np.abs(left + right) <= size)) else "none"


def smoothness(evaluate: Evaluate, samples: Scan, breakpoints: tuple[Breakpoint, ...], seams: list[float]) -> Smoothness:
    """Return the smoothness class.

    What makes f discontinuous, C⁰ or C¹ is declared; a jump of the third derivative is looked for at 0 and at ``seams``,
    where formulas change without a breakpoint. Without one the class is C∞: no fourth or higher derivative is looked at.
    """
    inner = [b.order for b in breakpoints if not math.isnan(b.left.f + b.right.f)]
    if inner:
        return CLASSES[min(inner)]
    third, second = _sizes(samples)
    if not third > 0.0:
        return "C∞"
    step = STEP * min(second / third, 1.0)
    x = np.array(sorted({0.0, *seams}))
    offsets = step * np.arange(4.0)
    d2f = evaluate((x[:, None] + np.concatenate([-offsets, offsets])).ravel())[2].reshape(x.size, 2, 4)
    slopes = d2f @ ONE_SIDED * np.array([-1.0, 1.0]) / step
    return "C²" if np.any(np.abs(slopes[:, 1] - slopes[:, 0]) > KINK * third) else "C∞"


@np.errstate(all="ignore")
def _sizes(samples: Scan) -> tuple[float, float]:
    """Return the largest slope of f″, and the largest |f″|, near 0."""
    near = np.abs(samples.x) < 100.0
    x, d2f = samples.x[near], samples.y[2, near]
    return float(np.max(np.abs(np.diff(d2f) / np.diff(x)), initial=0.0)), float(np.max(np.abs(d2f), initial=0.0))
