"""From a session to what is drawn: ranges and sampled curves, each computed once and kept while it may be seen again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from actexplorer.core.extent import Fit, combine
from actexplorer.core.sampling import Samples, Trace, Window
from actexplorer.core.spread import WIDE, Spread, bounds
from actexplorer.core.window import check_range, steady
from actexplorer.session.lines import (
    Line,
    Source,
    extent_of,
    gradient_extent_of,
    gradients_of,
    lines,
    panels,
    samples_of,
    spread_of,
)
from actexplorer.session.state import GRADIENTS, ORDERS, Curve, Range, Session

Reach = tuple[tuple[Range, ...], ...]  # of the curves of each order
MODEST = 4.0  # widths of x: an f no higher than that is never taken to explode


@dataclass(frozen=True, eq=False, slots=True)
class Stroke:
    """A line and what is drawn of it; the same objects as long as nothing about them has changed.

    ``gradients`` has a trace for each learnable parameter where ∂f/∂p is shown, ``spread`` what training shows.
    """

    line: Line
    samples: Samples
    gradients: tuple[Trace, ...] = ()
    spread: Spread | None = None

    def traces(self, order: int) -> tuple[Trace, ...]:
        """Return the traces on the canvas of an order: one but on that of ∂f/∂p."""
        return self.gradients if order == GRADIENTS else (self.samples[order],)

    @property
    def curve(self) -> Curve:
        """The curve that it is drawn for."""
        return self.line.curve


@dataclass(frozen=True, eq=False, slots=True)
class Scene:
    """What the canvases show: the x range, the y range of each of f, f′, f″ and ∂f/∂p, and the curves in drawing order.

    ``clipped`` holds for each order the ids of curves that explode and are cut off, so that the others can be seen.
    """

    x: Range
    y: tuple[Range, Range, Range, Range]
    clipped: tuple[tuple[int, ...], ...]
    strokes: tuple[Stroke, ...]


def _reach(line: Line, x: Range, gradients: bool) -> Reach:
    """Return how far all that is drawn of ``line`` reaches, for each order."""
    key, values = line.source.key, line.source.values
    sources = [line.source]
    if line.trains_at_random:
        sources += [Source(key, tuple(bound.items())) for bound in bounds(line.function, line.parameters)]
    f, df, d2f = zip(*(extent_of(source, x) for source in sources), strict=True)
    return f, df, d2f, gradient_extent_of(key, values, x) if gradients else ()


def _fitted(extents: list[Reach], orders: Iterable[int], modest: float, whole: bool) -> Fit:
    reach = [each for e in extents for n in orders for each in e[n]]
    if whole:
        known = [e for e in reach if e[0] <= e[1]]
        reach = [(min(e[0] for e in known), max(e[1] for e in known))] if known else []
    return combine(reach, modest)


def _level(y: Range, x: Range, width: int, height: int) -> Range:
    """Return the range about the middle of ``y`` in which a unit is as long as one of ``x``."""
    middle, half = 0.5 * (y[0] + y[1]), 0.5 * (x[1] - x[0]) * height / width
    try:
        return check_range(middle - half, middle + half)
    except ValueError:
        return y


def resolve(session: Session, width: int, height: int) -> Scene:
    """Return the scene of ``session`` for canvases whose plots are ``width`` × ``height`` device pixels."""
    return _scenes(session, [lines(session)], width, height)[0]


def resolve_panels(session: Session, width: int, height: int) -> tuple[tuple[float, Scene], ...]:
    """Return a scene for each value of a sweep's second parameter, all over the same ranges, so that they compare."""
    values = panels(session)
    scenes = _scenes(session, [lines(session, value) for value in values], width, height)
    return tuple(zip(values, scenes, strict=True))


def ranges_of(session: Session, width: int = 16, height: int = 16) -> tuple[Range, Range, Range, Range]:
    """Return the ranges of y of the scene of ``session``."""
    return _fit(session, list(lines(session)), width, height)[0]


def _fit(
    session: Session, shown: list[Line], width: int, height: int
) -> tuple[tuple[Range, Range, Range, Range], tuple[tuple[int, ...], ...]]:
    """Return the ranges of y, which fit all lines ``shown``, and the ids of the curves that are cut off, for each order."""
    view, gradients, held = session.view, GRADIENTS in session.view.shown, session.focus.held
    extents = [_reach(line, view.x, gradients) for line in shown]
    modest = 0.0 if session.difference else MODEST * (view.x[1] - view.x[0])
    together = view.shown if view.layout == "overlay" else ()
    y, clipped = [], []
    for order in ORDERS:
        first, orders = (together[0], together) if together else (order, (order,))
        fit = _fitted(extents, orders, modest if 0 in orders else 0.0, view.whole[first])
        low, high = view.y[first] or (fit.range if held is None else held[first])
        beyond = [any(bottom < low or top > high for n in orders for bottom, top in e[n]) for e in extents]
        automatic = fit.clipped and view.y[first] is None
        cut = [line.curve.id for line, out in zip(shown, beyond, strict=True) if out and automatic]
        clipped.append(tuple(dict.fromkeys(cut)))
        y.append(_level((low, high), view.x, width, height) if view.equal else (low, high))
    return (y[0], y[1], y[2], y[3]), tuple(clipped)


def _scenes(session: Session, groups: list[tuple[Line, ...]], width: int, height: int) -> list[Scene]:
    """Return a scene for each group of lines; y fits them all."""
    view, gradients = session.view, GRADIENTS in session.view.shown
    y, clipped = _fit(session, [line for group in groups for line in group], width, height)
    window, own = (steady(Window(view.x, ranges, width, height)) for ranges in (y[:GRADIENTS], y[GRADIENTS:]))

    def stroke(line: Line) -> Stroke:
        key, values, seed = line.source.key, line.source.values, line.curve.seed
        traces = gradients_of(key, values, own) if gradients else ()
        sample = spread_of(key, values, seed, view.x, width >= WIDE) if line.trains_at_random and seed is not None else None
        return Stroke(line, samples_of(line.source, window), traces, sample)

    return [Scene(view.x, y, clipped, tuple(map(stroke, group))) for group in groups]
