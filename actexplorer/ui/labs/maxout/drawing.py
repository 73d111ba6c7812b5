"""How lines, their envelope and its derivatives are painted, in the look of the canvases of curves."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple, cast

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from actexplorer.core.activation import Activation, Array, Line
from actexplorer.core.envelope import Envelope
from actexplorer.core.marks import Marks, marks
from actexplorer.core.sampling import Trace
from actexplorer.core.window import Range, Window
from actexplorer.session.labs.maxout_results import Results
from actexplorer.ui import frame
from actexplorer.ui.mark_painter import ASIDE, LANES, paint_arrow, paint_arrows, paint_dot, weight_text
from actexplorer.ui.painter import PATTERNS, paint_lines
from actexplorer.ui.plane import Plane
from actexplorer.ui.theme import DASHES, Theme

THIN, BOLD, TARGET = 1.3, 3.4, 1.8  # widths of lines, of the envelope, of what it is fitted to
CURVE = 2.0  # and of a derivative
STRIP = 7.0  # pixels: the height of the strip that says who wins
FAINT = 0.4  # how opaque a line is that never wins
INSET = 9.0  # pixels: from the border of the plot to the ends by which lines are dragged


class Ends(NamedTuple):
    """The two points by which a line is dragged, in the plane's coordinates."""

    left: tuple[float, float]
    right: tuple[float, float]


def colour_of(number: int, theme: Theme) -> str:
    """Return a line's colour."""
    return theme.curve(number)


def dash_of(number: int, theme: Theme) -> str:
    """Return a line's pattern: another one once all colours are taken."""
    return DASHES[number // len(theme.curves) % len(DASHES)]


def ends_of(slope: float, intercept: float, plane: Plane) -> Ends | None:
    """Return where a line is dragged: the ends of what is seen of it, None where nothing is."""
    inner = plane.rect.adjusted(INSET, INSET, -INSET, -INSET - STRIP)
    low, high = plane.x_at(inner.left()), plane.x_at(inner.right())
    bottom, top = plane.y_at(inner.bottom()), plane.y_at(inner.top())
    if slope != 0.0:
        crossings = sorted(((bottom - intercept) / slope, (top - intercept) / slope))
        low, high = max(low, crossings[0]), min(high, crossings[1])
    elif not bottom <= intercept <= top:
        return None
    return Ends((low, slope * low + intercept), (high, slope * high + intercept)) if low < high else None


def polyline(x: Array, y: Array) -> Trace:
    """Return a trace through points that are joined."""
    return Trace(x, y, np.array([0]), np.empty((3, 0)))


def paint_frame(painter: QPainter, rect: QRectF, plane: Plane, heading: tuple[str, str], theme: Theme) -> None:
    """Paint what stands around a plot, and let what follows reach no farther than the plot."""
    frame.paint(painter, rect, plane, heading, theme)
    painter.setClipRect(plane.rect, Qt.ClipOperation.IntersectClip)


def paint_lines_and_envelope(painter: QPainter, found: Results, plane: Plane, theme: Theme) -> None:
    """Paint every line, the largest of them boldly, the target, and at the bottom who wins where."""
    envelope, losers = found.envelope, set(found.envelope.losers)
    for number, line in enumerate(envelope.lines):
        painter.setOpacity(FAINT if number in losers else 1.0)
        pen = QPen(QColor(colour_of(number, theme)), THIN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if number >= len(theme.curves):
            pen.setDashPattern(PATTERNS[dash_of(number, theme)] or (1.0,))
        _paint_straight(painter, line, plane.x, plane, pen)
    painter.setOpacity(1.0)
    for number, start, end in _wins(envelope, plane.x):
        pen = QPen(QColor(colour_of(number, theme)), BOLD, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        _paint_straight(painter, envelope.lines[number], (start, end), plane, pen)
    if found.target is not None:
        samples = found.target.samples
        paint_lines(painter, polyline(samples.x, samples.y), plane, theme.text, TARGET, "dash")
    _paint_strip(painter, envelope, plane, theme)


def _paint_straight(painter: QPainter, line: Line, shown: Range, plane: Plane, pen: QPen) -> None:
    """Paint a line where it is in a range of x and in view."""
    (low, high), (bottom, top) = shown, plane.y
    if line.slope != 0.0:
        crossings = sorted(((bottom - line.intercept) / line.slope, (top - line.intercept) / line.slope))
        low, high = max(low, crossings[0]), min(high, crossings[1])
    if low < high:
        start, end = (QPointF(plane.x_px(x), plane.y_px(line.slope * x + line.intercept)) for x in (low, high))
        painter.setPen(pen)
        painter.drawLine(start, end)


def paint_slopes(painter: QPainter, envelope: Envelope, plane: Plane, theme: Theme) -> None:
    """Paint f′: of every winner its slope, with a jump at each kink."""
    _, (dots, _), _ = _marks(envelope, plane)
    for number, start, end in _wins(envelope, plane.x):
        slope, colour = envelope.lines[number].slope, colour_of(number, theme)
        pen = QPen(QColor(colour), CURVE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        _paint_straight(painter, Line(0.0, slope), (start, end), plane, pen)
        for dot in dots:
            if dot.y == slope and start <= dot.x <= end:
                paint_dot(painter, dot, plane, colour, theme.surface)


def paint_deltas(painter: QPainter, envelope: Envelope, plane: Plane, theme: Theme) -> None:
    """Paint f″: nothing but a Dirac delta at each kink."""
    _, _, (_, arrows) = _marks(envelope, plane)
    pen = QPen(QColor(theme.curve(0)), CURVE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    _paint_straight(painter, Line(0.0), plane.x, plane, pen)
    metrics = QFontMetricsF(painter.font())
    wide = max((metrics.horizontalAdvance(weight_text(arrow)) + 2.0 * ASIDE for arrow in arrows), default=0.0)
    apart = min((plane.x_px(b.x) - plane.x_px(a.x) for a, b in pairwise(arrows)), default=wide)
    if apart >= wide:
        paint_arrows(painter, arrows, plane, theme.curve(0), theme.surface)
        return
    lanes = min(math.ceil(wide / max(apart, 1.0)), LANES)
    for number in range(len(arrows) - 1, -1, -1):  # each weight lies over the shafts to its right
        paint_arrow(painter, arrows[number], plane, theme.curve(0), theme.surface, number % lanes)


def paint_error(painter: QPainter, x: Array, values: Array, plane: Plane, theme: Theme) -> None:
    """Paint how far the maxout is above its target, and where it is farthest."""
    paint_lines(painter, polyline(x, values), plane, theme.curve(1), CURVE, "solid")
    size = float(np.abs(values).max())
    painter.setPen(QPen(QColor(theme.muted), 1.0, Qt.PenStyle.DashLine))
    for level in (size, -size):
        painter.drawLine(QLineF(plane.rect.left(), plane.y_px(level), plane.rect.right(), plane.y_px(level)))


def paint_remark(painter: QPainter, text: str, plane: Plane, theme: Theme) -> None:
    """Write a remark in the middle of a plot that has nothing to show."""
    metrics = QFontMetricsF(painter.font())
    painter.setPen(QColor(theme.muted))
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, plane.rect.width() - 2 * INSET)
    centre = plane.rect.center()
    painter.drawText(QPointF(centre.x() - metrics.horizontalAdvance(text) / 2, centre.y()), text)


def _wins(envelope: Envelope, shown: Range) -> list[tuple[int, float, float]]:
    """Return the intervals within a range of x."""
    low, high = shown
    found = ((win.line, max(win.start, low), min(win.end, high)) for win in envelope.wins)
    return [(line, start, end) for line, start, end in found if start < end]


def _marks(envelope: Envelope, plane: Plane) -> tuple[Marks, Marks, Marks]:
    """Return the marks at the kinks that are in view."""
    size = round(plane.rect.width()), round(plane.rect.height())
    inside = [b for b in envelope.breakpoints() if plane.x[0] <= b.x <= plane.x[1]]
    if not inside:
        return ((), ()), ((), ()), ((), ())
    return marks(cast("Activation", envelope), {}, inside, Window(plane.x, (plane.y, plane.y, plane.y), *size))


def _paint_strip(painter: QPainter, envelope: Envelope, plane: Plane, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    rect = plane.rect
    painter.fillRect(QRectF(rect.left(), rect.bottom() - STRIP - 1.0, rect.width(), STRIP + 1.0), QColor(theme.surface))
    for number, start, end in _wins(envelope, plane.x):
        left, right = plane.x_px(start), plane.x_px(end)
        box = QRectF(left, rect.bottom() - STRIP, max(right - left - (end < plane.x[1]), 1.0), STRIP)
        painter.fillRect(box, QColor(colour_of(number, theme)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
