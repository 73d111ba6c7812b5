"""From a session to what is drawn: ranges and sampled curves, each computed once and kept while it may be seen again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from actexplorer.core.extent import Fit, combine
from actexplorer.core.sampling import Samples, Window
from actexplorer.core.window import check_range
from actexplorer.session.lines import Line, extent_of, lines, panels, samples_of
from actexplorer.session.state import Curve, Range, Session

MODEST = 4.0  # widths of x: an f no higher than that is never taken to explode


@dataclass(frozen=True, eq=False, slots=True)
class Stroke:
    """A line and its samples; the same samples object as long as nothing about them has changed."""

    line: Line
    samples: Samples

    @property
    def curve(self) -> Curve:
        """The curve that it is drawn for."""
        return self.line.curve


@dataclass(frozen=True, eq=False, slots=True)
class Scene:
    """What the canvases show: the x range, the y range of each of f, f′ and f″, and the curves in drawing order.

    ``clipped`` holds for each order the ids of curves that explode and are cut off, so that the others can be seen.
    """

    x: Range
    y: tuple[Range, Range, Range]
    clipped: tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]
    strokes: tuple[Stroke, ...]


def _fitted(extents: list[tuple[Range, Range, Range]], orders: Iterable[int], modest: float, whole: bool) -> Fit:
    reach = [e[n] for e in extents for n in orders]
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


def _scenes(session: Session, groups: list[tuple[Line, ...]], width: int, height: int) -> list[Scene]:
    """Return a scene for each group of lines; y fits them all."""
    view = session.view
    shown = [line for group in groups for line in group]
    extents = [extent_of(line.source, view.x) for line in shown]
    modest = 0.0 if session.difference else MODEST * (view.x[1] - view.x[0])
    together = [n for n in range(3) if view.orders[n]] if view.layout == "overlay" else []
    y, clipped = [], []
    for order in range(3):
        first, orders = (together[0], together) if together else (order, [order])
        fit = _fitted(extents, orders, modest if 0 in orders else 0.0, view.whole[first])
        low, high = view.y[first] or fit.range
        beyond = [any(e[n][0] < low or e[n][1] > high for n in orders) for e in extents]
        automatic = fit.clipped and view.y[first] is None
        cut = [line.curve.id for line, out in zip(shown, beyond, strict=True) if out and automatic]
        clipped.append(tuple(dict.fromkeys(cut)))
        y.append(_level((low, high), view.x, width, height) if view.equal else (low, high))
    window = Window(view.x, (y[0], y[1], y[2]), width, height)
    cuts = clipped[0], clipped[1], clipped[2]
    return [
        Scene(view.x, window.y, cuts, tuple(Stroke(line, samples_of(line.source, window)) for line in group))
        for group in groups
    ]
