"""From a session to what is drawn: ranges and sampled curves, each computed once and kept while it may be seen again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from actexplorer.core.extent import Fit, combine, extent
from actexplorer.core.registry import catalogue
from actexplorer.core.sampling import Samples, Window, sample
from actexplorer.session.state import Curve, Range, Session

KEPT = 512  # sampled curves: some ten kilobytes each
MODEST = 4.0  # widths of x: an f no higher than that is never taken to explode

Values = tuple[tuple[str, float], ...]


@dataclass(frozen=True, eq=False, slots=True)
class Stroke:
    """A curve and its samples; the same samples object as long as nothing about them has changed."""

    curve: Curve
    samples: Samples


@dataclass(frozen=True, eq=False, slots=True)
class Scene:
    """What the canvases show: the x range, the y range of each of f, f′ and f″, and the curves in drawing order.

    ``clipped`` says for each order whether a curve that explodes is cut off, so that the others can be seen.
    """

    x: Range
    y: tuple[Range, Range, Range]
    clipped: tuple[bool, bool, bool]
    strokes: tuple[Stroke, ...]


@lru_cache(KEPT)
def _extent(key: str, values: Values, x: Range) -> tuple[Range, Range, Range]:
    return extent(catalogue[key], dict(values), x)


@lru_cache(KEPT)
def _sample(key: str, values: Values, window: Window) -> Samples:
    return sample(catalogue[key], dict(values), window)


def _automatic(session: Session) -> tuple[Fit, Fit, Fit]:
    view = session.view
    extents = [_extent(c.key, c.values, view.x) for c in session.drawn]
    modest = MODEST * (view.x[1] - view.x[0])
    if view.layout == "overlay":
        fit = combine((e[n] for e in extents for n in range(3) if view.orders[n]), modest)
        return fit, fit, fit
    return combine((e[0] for e in extents), modest), combine(e[1] for e in extents), combine(e[2] for e in extents)


def resolve(session: Session, width: int, height: int) -> Scene:
    """Return the scene of ``session`` for canvases whose plots are ``width`` × ``height`` device pixels."""
    view = session.view
    held = (next((y for y in view.y if y is not None), None),) * 3 if view.layout == "overlay" else view.y
    fits = [Fit(y, False) if y is not None else fit for y, fit in zip(held, _automatic(session), strict=True)]
    y = (fits[0].range, fits[1].range, fits[2].range)
    window = Window(view.x, y, width, height)
    strokes = tuple(Stroke(c, _sample(c.key, c.values, window)) for c in session.drawn)
    return Scene(view.x, y, (fits[0].clipped, fits[1].clipped, fits[2].clipped), strokes)
