"""A function looked at on the whole line, closely enough that nothing between two of the points escapes notice."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array, Breakpoint, Jet
from actexplorer.core.facts.roots import peaks, roots

FINE, MIDDLE, FAR = 1e-8, 12.0, 1e15
_OUTER = np.geomspace(MIDDLE, FAR, 177)[1:]
_INNER = np.geomspace(FINE, 0.05, 70)[:-1]
_EVEN = np.arange(1, 241) / 20.0
_RIGHT = np.concatenate([_INNER, _EVEN, _OUTER])
GRID = np.concatenate([-_RIGHT[::-1], [0.0], _RIGHT])
INSIDE = np.arange(1, 16) / 16.0  # of every bounded piece, however short
ROUNDS, CELLS, PARTS = 6, 48, 6  # of refinement: how often, how many cells each time, into how many parts
BENT, LEAP, SMALL = 1e-3, 0.1, 1e-12  # how much f′ and f may do between two samples that their derivatives do not tell
VANISHED = 1e-290  # below this a sign means nothing
AT_ZERO = 0.05  # of a bracket: an extremum of f″ this close to 0 inside a flat part around it is at 0
NOISE = 1e-11  # relative: differences of f″ below this mean nothing

Evaluate = Callable[[Array], Array]
Indices = NDArray[np.intp]


class Scan(NamedTuple):
    """Samples of a function on its pieces, the intervals between its breakpoints.

    Parameters
    ----------
    x
        The points, ascending, (n,). Both ends of every piece are among them, so that each breakpoint is there twice.
    y
        f, f′ and f″ at ``x``, (3, n): at the ends of pieces their limits from inside.
    piece
        To which piece each point belongs, (n,).
    """

    x: Array
    y: Array
    piece: Indices

    def add(self, x: Array, y: Array, piece: Indices) -> Scan:
        """Return these samples and more of them."""
        order = np.lexsort((np.concatenate([self.x, x]), np.concatenate([self.piece, piece])))
        return Scan(
            np.concatenate([self.x, x])[order],
            np.concatenate([self.y, y], axis=1)[:, order],
            np.concatenate([self.piece, piece])[order],
        )


def scan(evaluate: Evaluate, ends: tuple[Jet, Jet], breakpoints: tuple[Breakpoint, ...], window: float = math.inf) -> Scan:
    """Return the samples of a function.

    Parameters
    ----------
    evaluate
        Takes finite points (n,) and returns f, f′ and f″ there, (3, n).
    ends
        The limits at −∞ and at +∞.
    breakpoints
        Where the function is not smooth.
    window
        How far from 0 to look: beyond it nothing is sampled, and both its ends count as ends of pieces.
    """
    grid = GRID if window == math.inf else np.linspace(-window, window, 1601)[1:-1]
    inside = [b for b in breakpoints if -window < b.x < window]
    if window < math.inf:
        ends = (Jet(*evaluate(np.array([-window]))[:, 0]), Jet(*evaluate(np.array([window]))[:, 0]))
    knots = [-window, *(b.x for b in inside), window]
    points = [_points(grid, a, b) for a, b in pairwise(knots)]
    sizes = [p.size for p in points]
    x = np.concatenate(points)
    y = evaluate(np.where(np.isfinite(x), x, 0.0))
    firsts = np.cumsum([0, *sizes[:-1]])
    y[:, firsts] = np.transpose([ends[0], *(b.right for b in inside)])
    y[:, np.cumsum(sizes) - 1] = np.transpose([*(b.left for b in inside), ends[1]])
    piece = np.repeat(np.arange(len(points)), sizes)
    return Scan(x, y, piece)


def _points(grid: Array, a: float, b: float) -> Array:
    inner = grid[np.searchsorted(grid, a, "right") : np.searchsorted(grid, b, "left")]
    if math.isfinite(b - a) and inner.size < 200:
        inner = np.union1d(inner, a + (b - a) * INSIDE)
        inner = inner[(inner > a) & (inner < b)]
    return np.concatenate([[a], inner, [b]])


@np.errstate(all="ignore")
def refined(evaluate: Evaluate, samples: Scan) -> Scan:
    """Return the samples with more of them where f′ is not yet nearly a parabola from each to the next."""
    for _ in range(ROUNDS):
        x, (f, df, d2f), piece = samples
        h = np.diff(x)
        rough = _rough(h, df, d2f, BENT) | _rough(h, f, df, LEAP)
        rough &= np.isfinite(h) & (piece[1:] == piece[:-1])
        cells = np.flatnonzero(rough & (h > 1e-9 * np.abs(x[1:])))
        if not cells.size:
            break
        if cells.size > CELLS:
            cells = cells[np.argsort(np.abs(x[cells]), kind="stable")[:CELLS]]
        new = (x[cells] + h[cells] * np.arange(1, PARTS)[:, None] / PARTS).ravel()
        samples = samples.add(new, evaluate(new), np.tile(piece[cells], PARTS - 1))
    return samples


def _rough(h: Array, values: Array, slopes: Array, tolerance: float) -> NDArray[np.bool_]:
    """Return where the slopes at the ends of a cell do not account for what the values change by."""
    change, size = np.diff(values), np.abs(values[1:]) + np.abs(values[:-1])
    error = np.abs(change - 0.5 * h * (slopes[1:] + slopes[:-1]))
    rough: NDArray[np.bool_] = (error > tolerance * size + SMALL) & np.isfinite(size)
    return rough


@np.errstate(all="ignore")
def turned(evaluate: Evaluate, samples: Scan) -> tuple[Scan, Array]:
    """Return where f″ has its extrema inside pieces, (n,), and the samples with those and then the zeros of f″ added.

    Between two samples f′ is then monotone, so that no pair of its zeros hides there.
    """
    x, y, piece = samples
    a, b = y[2, :-1], y[2, 1:]
    rise = b - a
    rise[np.abs(rise) <= NOISE * np.maximum(np.abs(a), np.abs(b)) + VANISHED] = 0.0
    rise[(piece[1:] != piece[:-1]) | ~np.isfinite(np.diff(x)) | np.isnan(rise)] = 0.0
    moving = np.flatnonzero(rise)
    i, j = moving[:-1], moving[1:]
    turns = (np.signbit(rise[i]) != np.signbit(rise[j])) & (piece[i] == piece[j])
    i, j = i[turns], j[turns]
    top = np.empty(0)
    if i.size:
        around = (x[i + 1] <= 0.0) & (x[j] >= 0.0)
        start = np.where(around, 0.0, 0.5 * (x[i + 1] + x[j]))
        top = peaks(lambda p: evaluate(p.ravel())[2].reshape(p.shape), x[i], x[j + 1], start, np.sign(rise[i]))
        top[around & (np.abs(top) < AT_ZERO * (x[j + 1] - x[i]))] = 0.0
        samples = samples.add(top, evaluate(top), piece[i])
    ((zeros, where),) = crossings(evaluate, samples, (2, 0.0))
    return (samples.add(zeros, evaluate(zeros), where) if zeros.size else samples), top


@np.errstate(all="ignore")
def crossings(evaluate: Evaluate, samples: Scan, *wanted: tuple[int, float]) -> list[tuple[Array, Indices]]:
    """Return, for each (order, level), where that derivative crosses that level inside pieces, and in which, (n,) each."""
    x, y, piece = samples
    brackets = [_brackets(samples, y[order] - level) for order, level in wanted]
    i, j = (np.concatenate([b[side] for b in brackets]) for side in (0, 1))
    sizes = [b.shape[1] for b in brackets]
    order = np.repeat([w[0] for w in wanted], sizes)
    level = np.repeat([w[1] for w in wanted], sizes)
    found = x[(i + j) // 2]  # exact where there is a sample between the two
    open_ = j == i + 1
    if open_.any():
        i, j, o, v = i[open_], j[open_], order[open_], level[open_]
        place = np.arange(o.size)
        found[open_] = roots(lambda p: evaluate(p)[o, place] - v, x[i], x[j], y[o, i] - v, y[o, j] - v)
    parts = np.split(np.arange(found.size), np.cumsum(sizes)[:-1])
    first = np.concatenate([b[0] for b in brackets])
    return [(found[part], piece[first[part]]) for part in parts]


def sign_changes(samples: Scan, order: int) -> Array:
    """Return the points inside pieces after which the derivative of ``order`` changes its sign, (n,)."""
    before, _ = _brackets(samples, samples.y[order])
    return np.asarray(samples.x[before])


def _brackets(samples: Scan, v: Array) -> Indices:
    """Return the indices of neighbours in a piece between which ``v`` changes its sign, (2, n); zeros are passed over."""
    marked = np.flatnonzero((np.abs(v) > VANISHED) & np.isfinite(samples.x))
    i, j = marked[:-1], marked[1:]
    changes = (np.signbit(v[i]) != np.signbit(v[j])) & (samples.piece[i] == samples.piece[j])
    return np.array([i[changes], j[changes]])
