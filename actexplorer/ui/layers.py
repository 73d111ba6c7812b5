"""What of a canvas is kept between frames: its frame, and the curves that stand still.

A pixmap of the frame (grid, axes, numbers) and of the curves that have not changed since it was made. Curves in motion are
stroked anew at every frame, and join the still ones when they have come to rest.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from actexplorer.session.resolve import Stroke

FEW = 4  # curves at rest that may be stroked with those in motion

Strokes = tuple[Stroke, ...]
Paint = Callable[[QPainter, Strokes], None]


class Kept(NamedTuple):
    """A pixmap, and what it shows, in order; the strokes are held, so that no others can take their identity."""

    key: Hashable
    looks: Mapping[Hashable, Stroke]
    pixmap: QPixmap


class Layers:
    """Keeps the pixmap of one canvas; ``paint`` draws the frame and the curves that go into it.

    ``cost`` is how many seconds that took.
    """

    def __init__(self, paint: Paint) -> None:
        self._paint = paint
        self._still: Kept | None = None
        self.moving: Strokes = ()
        self.cost = 0.0

    def forget(self) -> None:
        """Drop everything, as after a change of theme."""
        self._still = None
        self.moving = ()

    def settle(self) -> None:
        """Let the curves in motion join the still ones at the next paint."""
        if self.moving:
            self._still, self.moving = None, ()

    def show(self, key: Hashable, before: Strokes, now: Strokes, size: QSize, ratio: float) -> bool:
        """Find out what moves between two scenes, ``key`` being that of the frame; return whether what is kept stays."""
        if self._still is None:
            self.moving = ()
            return False
        looks, drawn = {look(s): s for s in now}, {_what(s) for s in before}
        rested = {seen: s for seen, s in looks.items() if _what(s) in drawn}
        still = self._still.looks
        stays = self._still.key == key and [seen for seen in looks if seen in still] == list(still)
        stays = stays and len(rested.keys() - still.keys()) <= FEW
        if not stays:  # the frame or the order is another, what stood still moves, or too much has come to rest
            still = rested
            self._make_still(key, tuple(rested.values()), size, ratio)
        self.moving = tuple(s for seen, s in looks.items() if seen not in still)
        return stays

    def still(self, key: Hashable, strokes: Strokes, size: QSize, ratio: float) -> QPixmap:
        """Return the frame with the still curves; without one that serves, all of ``strokes`` are still."""
        if self._still is None or self._still.key != key:
            self._make_still(key, strokes, size, ratio)
            self.moving = ()
        assert self._still is not None
        return self._still.pixmap

    def _make_still(self, key: Hashable, strokes: Strokes, size: QSize, ratio: float) -> None:
        start = perf_counter()
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        with QPainter(pixmap) as painter:
            self._paint(painter, strokes)
        self.cost = perf_counter() - start
        self._still = Kept(key, {look(s): s for s in strokes}, pixmap)


def look(stroke: Stroke) -> Hashable:
    """Return what decides how a stroke looks; what is drawn of it is the same object as long as it is equal."""
    curve = stroke.curve
    drawn = id(stroke.samples), id(stroke.gradients), id(stroke.spread)
    return curve.id, drawn, curve.colour, curve.dash, stroke.line.share


def _what(stroke: Stroke) -> Hashable:
    """Return what a stroke shows, however finely."""
    return id(stroke.curve), stroke.line.source, stroke.line.share
