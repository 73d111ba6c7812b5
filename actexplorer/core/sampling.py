"""Which points of a curve to draw: polylines within a quarter of a device pixel of f, f′ and f″, in any window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Activation, Array, Breakpoint
from actexplorer.core.band import Bands, bands
from actexplorer.core.base import CELLS, base
from actexplorer.core.chords import MARGIN, Departures, Scale
from actexplorer.core.grid import evaluated, samples
from actexplorer.core.marks import Arrow, Dot, Marks, marks
from actexplorer.core.polyline import thinned
from actexplorer.core.refine import refined
from actexplorer.core.window import Window, check_range

__all__ = ["Arrow", "Dot", "Samples", "Trace", "Window", "check_range", "sample"]

OUTSIDE = 4.0  # px drawn beyond the left and right edge, so that the canvas cuts the line and not its end
PIXEL_LIMIT = 1e9
MOST = 64.0  # shares, from which on a point is kept in any case
SHARE = 0.05  # px: of the thinning's tolerance, what the first choice of points takes

Mask = NDArray[np.bool_]


@dataclass(frozen=True, eq=False, slots=True)
class Trace:
    """One curve, ready to draw: read-only float64 arrays in data coordinates.

    Parameters
    ----------
    x, y
        The points of the polyline, (n,).
    starts
        The index of the first point of each unbroken run, ascending, (k,): the pen is lifted before each of them.
    band
        Columns of the canvas in which the curve turns faster than pixels can show, (3, m): the x of their middles, and
        the lowest and the highest value of the curve in each. The polyline leaves them out.
    dots, arrows
        The marks at breakpoints; see `marks`.
    """

    x: Array
    y: Array
    starts: NDArray[np.intp]
    band: Array
    dots: tuple[Dot, ...] = ()
    arrows: tuple[Arrow, ...] = ()


class Samples(NamedTuple):
    """The traces of a function and its first two derivatives."""

    f: Trace
    df: Trace
    d2f: Trace


@np.errstate(all="ignore")
def sample(function: Activation, parameters: Mapping[str, float], window: Window) -> Samples:
    """Return what to draw of f, f′ and f″ in ``window``.

    The polylines pass within a quarter of a device pixel of the true curves wherever these are in the window. Breakpoints
    are points of them, with the limits from both sides: a jump is a lift of the pen, a kink a corner. Nothing is drawn
    where the function is NaN; infinite values are drawn at ±1e100.
    """
    jet, scale = partial(function.jet, **parameters), pixels(window)
    x, y, departures, breakpoints = _begun(function, parameters, window)
    values = partial(evaluated, jet)
    x, y, errors = refined(values, x, y, lambda _: scale, known=departures)
    dense = bands(values, x, y, errors, scale, y[1:]) if x.size > 4 * window.width else None
    drawn = marks(function, parameters, breakpoints, window) if breakpoints else (((), ()),) * 3
    return Samples(*traces(x, y, errors, scale, dense, drawn))


def _begun(
    function: Activation, parameters: Mapping[str, float], window: Window
) -> tuple[Array, Array, Departures | None, Sequence[Breakpoint]]:
    """Return where refinement begins, a sample for every other pixel at least: samples, departures and breakpoints."""
    if CELLS < window.width <= 2 * CELLS:
        x, y, departures, knots, _ = base(function, parameters, window.x)
        return x, y, departures, knots
    low, high = window.x
    pad = (high - low) * (OUTSIDE / window.width)
    low, high = low - pad, high + pad
    breakpoints = [b for b in function.breakpoints(**parameters) if low < b.x < high]
    x, y = samples(partial(function.jet, **parameters), low, high, max(window.width // 2, 32), breakpoints)
    return x, y, None, breakpoints


def pixels(window: Window) -> Scale:
    """Return the window's scale."""
    low, high = window.x
    y = np.array(window.y)
    bottom, top = y[:, :1], y[:, 1:]
    return Scale(low, window.width / (high - low), bottom, top, window.height / (top - bottom))


def traces(x: Array, y: Array, errors: Array, scale: Scale, dense: Bands | None, drawn: Sequence[Marks]) -> list[Trace]:
    """Return the traces of samples whose cells have ``errors``: thinned, cut where nothing is drawn, read-only."""
    rows, n = y.shape
    pen = _pen(x, y, dense, scale).reshape(-1)
    before = np.empty_like(pen)
    before[0], before[1:] = False, pen[:-1]
    points = (pen | before).nonzero()[0]
    if points.size:
        kept = pen != before
        for i in (x[1:] == x[:-1]).nonzero()[0]:
            kept[i::n] = True
        load = np.zeros((rows, n))
        needed = np.maximum(errors, 0.0)  # those of cells that were given up are negative
        needed *= 1.0 / SHARE
        np.sqrt(np.minimum(needed, MOST, out=needed), out=load[:, 1:])
        px = (x - scale.left) * scale.sx
        py = (y - scale.bottom) * scale.sy
        np.minimum(np.maximum(py, -PIXEL_LIMIT, out=py), PIXEL_LIMIT, out=py)
        flat = np.concatenate([px] * rows)[points], py.reshape(-1)[points]
        points = points[thinned(*flat, kept[points], load.reshape(-1)[points])]
    row = points.searchsorted([k * n for k in range(rows + 1)])
    found = []
    for k in range(rows):
        chosen = points[row[k] : row[k + 1]]
        starts = (~before[chosen]).nonzero()[0]
        band = dense.ranges[k] if dense is not None else np.empty((3, 0))
        chosen = chosen - k * n
        trace = Trace(x[chosen], y[k, chosen], starts, band, *drawn[k])
        for array in (trace.x, trace.y, trace.starts, trace.band):
            array.setflags(write=False)
        found.append(trace)
    return found


def _pen(x: Array, y: Array, dense: Bands | None, scale: Scale) -> Mask:
    """Return, (k, n), whether the pen is down between each point and the next."""
    pen = np.zeros(y.shape, dtype=bool)
    left, right = y[:, :-1], y[:, 1:]
    slack = MARGIN / scale.sy
    pen[:, :-1] = np.minimum(left, right) <= scale.top + slack  # false for NaN
    pen[:, :-1] &= np.maximum(left, right) >= scale.bottom - slack
    closed = (x[1:] == x[:-1]).nonzero()[0]
    if closed.size:
        pen[:, closed] &= left[:, closed] == right[:, closed]
    if dense is not None:
        pen[:, :-1] &= ~dense.cells
    return pen
