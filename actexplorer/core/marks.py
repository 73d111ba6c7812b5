"""What is drawn at breakpoints beside the curves: dots at jumps, arrows for Dirac deltas."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Activation, Breakpoint
from actexplorer.core.window import Window

VISIBLE = 2.0  # px: smaller jumps get no dots, which would hide one another


class Dot(NamedTuple):
    """A point of a canvas at the end of a curve's piece: filled where the function takes that value, open where not."""

    x: float
    y: float
    filled: bool


class Arrow(NamedTuple):
    """A Dirac delta of ``weight`` at ``x``, or, where ``doublet``, the derivative of one."""

    x: float
    weight: float
    doublet: bool


Marks = tuple[tuple[Dot, ...], tuple[Arrow, ...]]


def marks(
    function: Activation, parameters: Mapping[str, float], breakpoints: Sequence[Breakpoint], window: Window
) -> tuple[Marks, Marks, Marks]:
    """Return the dots and arrows of f, f′ and f″ at ``breakpoints``.

    A jump of any of the three by 2 px or more has an open dot at each one-sided limit that is not taken, and a filled one
    at the value that `Activation.jet` gives there: f's own, and for f′ and f″ the one that libraries compute.

    A jump of f is a Dirac delta of that weight in f′ and the derivative of one, a doublet δ′ of the same weight, in f″;
    a kink, a jump of f′, is a delta in f″. Where f has both, f″ has both arrows.
    """
    dots: tuple[list[Dot], ...] = ([], [], [])
    arrows: tuple[list[Arrow], ...] = ([], [], [])
    values = function.jet(np.array([b.x for b in breakpoints]), **parameters)
    for i, b in enumerate(breakpoints):
        for order, (left, right) in enumerate(zip(b.left, b.right, strict=True)):
            bottom, top = window.y[order]
            dots[order].extend(jump_dots(b.x, left, right, float(values[order][i]), VISIBLE * (top - bottom) / window.height))
        jump, kink = b.right.f - b.left.f, b.right.df - b.left.df
        if jump and math.isfinite(jump):
            arrows[1].append(Arrow(b.x, jump, False))
            arrows[2].append(Arrow(b.x, jump, True))
        if kink and math.isfinite(kink):
            arrows[2].append(Arrow(b.x, kink, False))
    f, df, d2f = ((tuple(d), tuple(a)) for d, a in zip(dots, arrows, strict=True))
    return f, df, d2f


def jump_dots(x: float, left: float, right: float, value: float, visible: float) -> list[Dot]:
    """Return the dots of a curve at ``x``: none where it jumps by less than ``visible``."""
    if left == right == value or max(left, right, value) - min(left, right, value) < visible:
        return []
    open_ends = [Dot(x, y, False) for y in dict.fromkeys((left, right)) if y != value and math.isfinite(y)]
    return open_ends + ([Dot(x, value, True)] if math.isfinite(value) else [])
