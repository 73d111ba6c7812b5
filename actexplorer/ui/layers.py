"""What of a canvas is kept between frames: its frame, and the curves that stand still.

Two pixmaps: the frame (grid, axes, numbers), and over it the curves that have not changed since it was made. Curves in
motion are stroked anew at every frame, and join the still ones when they have come to rest.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from actexplorer.session.resolve import Stroke

FEW = 4  # curves at rest that may be stroked with those in motion

Paint = Callable[[QPainter], None]
PaintStroke = Callable[[QPainter, Stroke], None]


class Kept(NamedTuple):
    """A pixmap, and what it shows: the strokes are held, so that no others can take their identity."""

    key: Hashable
    strokes: tuple[Stroke, ...]
    pixmap: QPixmap


class Layers:
    """Keeps the pixmaps of one canvas; ``paint_frame`` and ``paint_stroke`` draw what goes into them.

    ``cost`` is how many seconds it took to paint the still curves.
    """

    def __init__(self, paint_frame: Paint, paint_stroke: PaintStroke) -> None:
        self._paint_frame, self._paint_stroke = paint_frame, paint_stroke
        self._frame: Kept | None = None
        self._still: Kept | None = None
        self.moving: tuple[Stroke, ...] = ()
        self.cost = 0.0

    def forget(self) -> None:
        """Drop everything, as after a change of theme."""
        self._frame = self._still = None
        self.moving = ()

    def settle(self) -> None:
        """Let the curves in motion join the still ones at the next paint."""
        if self.moving:
            self._still, self.moving = None, ()

    def show(self, key: Hashable, before: tuple[Stroke, ...], now: tuple[Stroke, ...], size: QSize, ratio: float) -> bool:
        """Find out what moves between two scenes, ``key`` being that of the frame; return whether what is kept stays."""
        if self._still is None:
            self.moving = ()
            return False
        drawn = {_what(s) for s in before}
        looks, rested = {look(s) for s in now}, {look(s) for s in now if _what(s) in drawn}
        still = {look(s) for s in self._still.strokes}
        stays = self._still.key == key and still <= looks and len(rested - still) <= FEW
        if not stays:  # the frame is another, something in the still layer has begun to move, or too much has come to rest
            still = rested
            self._make_still(key, tuple(s for s in now if look(s) in still), size, ratio)
        self.moving = tuple(s for s in now if look(s) not in still)
        return stays

    def still(self, key: Hashable, strokes: tuple[Stroke, ...], size: QSize, ratio: float) -> QPixmap:
        """Return the frame with the still curves; without one that serves, all of ``strokes`` are still."""
        if self._still is None or self._still.key != key:
            self._make_still(key, strokes, size, ratio)
            self.moving = ()
        assert self._still is not None
        return self._still.pixmap

    def _make_still(self, key: Hashable, strokes: tuple[Stroke, ...], size: QSize, ratio: float) -> None:
        if self._frame is None or self._frame.key != key:
            blank = QPixmap(size * ratio)
            blank.setDevicePixelRatio(ratio)
            with QPainter(blank) as painter:
                self._paint_frame(painter)
            self._frame = Kept(key, (), blank)
        start, pixmap = perf_counter(), self._frame.pixmap.copy()
        with QPainter(pixmap) as painter:
            for stroke in strokes:
                self._paint_stroke(painter, stroke)
        self.cost = perf_counter() - start
        self._still = Kept(key, strokes, pixmap)


def look(stroke: Stroke) -> Hashable:
    """Return what decides how a stroke looks; what is drawn of it is the same object as long as it is equal."""
    curve = stroke.curve
    drawn = id(stroke.samples), id(stroke.gradients), id(stroke.spread)
    return curve.id, drawn, curve.colour, curve.dash, stroke.line.share


def _what(stroke: Stroke) -> Hashable:
    """Return what a stroke shows, however finely."""
    return id(stroke.curve), stroke.line.source, stroke.line.share
