"""Expectations over a standard normal input, as mean-field theory of deep networks takes them."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from actexplorer.core.facts.scan import Evaluate

REACH = 20.0  # the density there is 6e-88
_SIDE = np.concatenate([np.geomspace(1e-8, 1.0, 16), np.arange(2.0, 10.0), np.arange(10.0, REACH + 1.0, 2.0)])
EDGES = np.concatenate([-_SIDE[::-1], [0.0], _SIDE])
NODES, WEIGHTS = np.polynomial.legendre.leggauss(16)
# The last two Legendre coefficients of a function at the nodes: n-point rules err by about their square.
_LAST = np.polynomial.legendre.legvander(NODES, 15)[:, 14:] * WEIGHTS[:, None] * np.array([14.5, 15.5])
ENOUGH = 1e-7
PARTS, ROUNDS, MOST = 4, 12, 64


class Moments(NamedTuple):
    """E f(Z), E f(Z)² and E f′(Z)² for Z ~ N(0, 1)."""

    mean: float
    mean_square: float
    slope_square: float


@np.errstate(all="ignore")
def moments(evaluate: Evaluate, breakpoints: list[float]) -> Moments:
    """Return the moments to about twelve digits.

    Gauss–Legendre quadrature between breakpoints, on panels that are divided until the integrands are resolved. A Dirac
    δ in f′, where f jumps, is left out. NaN where f is, on a set that Z can hit.
    """
    edges = np.union1d(EDGES, [b for b in breakpoints if abs(b) < REACH])
    low, high = edges[:-1], edges[1:]
    total, scale = np.zeros(3), np.zeros(3)
    for turn in range(ROUNDS):
        half = 0.5 * (high - low)
        z = half[:, None] * NODES + (0.5 * (high + low))[:, None]
        f, df, _ = evaluate(z.ravel()).reshape(3, *z.shape)
        density = np.exp(-0.5 * z**2)
        values = np.stack([f * density, f * f * density, df * df * density])
        sums = values @ WEIGHTS * half
        if turn == 0:
            scale = np.sum(np.abs(sums), axis=1, keepdims=True)
        rough = np.any(np.abs(values @ _LAST).sum(axis=2) * half > ENOUGH * scale, axis=0)
        if not rough.any() or turn == ROUNDS - 1 or rough.sum() > MOST:
            rough[:] = False
        total += sums[:, ~rough].sum(axis=1)
        if not rough.any():
            break
        cuts = low[rough, None] + (high - low)[rough, None] * np.arange(PARTS + 1) / PARTS
        low, high = cuts[:, :-1].ravel(), cuts[:, 1:].ravel()
    return Moments(*(total / math.sqrt(2.0 * math.pi)).tolist())
