"""Curves on paper or screen: written against QPainter alone, so that images, windows, SVG and PDF get the same.

Lengths are in the painter's units: logical pixels on screen.
"""

from __future__ import annotations

from typing import cast

import numpy as np
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from shiboken6 import Shiboken

from actexplorer.core.sampling import Trace
from actexplorer.ui.mark_painter import is_vector, paint_arrows, paint_dot
from actexplorer.ui.plane import Plane
from actexplorer.ui.strokes import Lines, clipped, columns, outlines, placed

PATTERNS: dict[str, tuple[float, ...]] = {  # on, off…, in line widths
    "solid": (),
    "dash": (4.0, 2.5),
    "dot": (1.2, 1.8),
    "dashdot": (4.5, 2.0, 1.2, 2.0),
    "longdash": (6.5, 2.0),
    "dashdotdot": (3.0, 1.5, 1.2, 1.5, 1.2, 1.5),
    "sparse": (1.2, 4.0),
}


def paint_samples(
    painter: QPainter,
    trace: Trace,
    plane: Plane,
    colour: str,
    width: float,
    style: str = "solid",
    ground: str = "#ffffff",
    lane: int = 0,
) -> None:
    """Paint a curve and its marks.

    Parameters
    ----------
    painter
        Clipped to the plot by the caller; its settings are left as they were.
    style
        One of `PATTERNS`.
    ground
        The colour behind the curves, which fills open dots.
    lane
        Curves in different lanes have arrows of different lengths, so that those at the same x can be told apart.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_lines(painter, trace, plane, colour, width, style)
    if trace.arrows:
        paint_arrows(painter, trace.arrows, plane, colour, ground, lane)
    for dot in trace.dots:
        paint_dot(painter, dot, plane, colour, ground)
    painter.restore()


def paint_lines(painter: QPainter, trace: Trace, plane: Plane, colour: str, width: float, style: str) -> None:
    """Paint a curve's polyline and its band."""
    if is_vector(painter):
        pen = pen_of(colour, width)
        painter.strokePath(path(clipped(columns(trace, plane), plane.rect)), pen)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if PATTERNS[style]:
            pen.setDashPattern(PATTERNS[style])
        painter.strokePath(path(outlines((trace,), plane)[0]), pen)
        return
    painter.setPen(pen_of(colour, width))
    draw(painter, placed((trace,), plane, (pattern_of(style, width),))[0])
    paint_band(painter, trace, plane)


def paint_band(painter: QPainter, trace: Trace, plane: Plane) -> None:
    """Paint a curve's band in the painter's pen."""
    if trace.band.size:
        draw(painter, clipped(columns(trace, plane), plane.rect))


def pen_of(colour: str, width: float) -> QPen:
    """Return the pen of curves: round joins and caps are what makes wide lines slow."""
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.BevelJoin)


def pattern_of(style: str, width: float) -> tuple[float, ...]:
    """Return the lengths on and off of a style, in the painter's units."""
    return tuple(length * width for length in PATTERNS[style])


def draw(painter: QPainter, lines: Lines) -> None:
    """Draw ``lines`` in the painter's pen: one call, from the array's own memory."""
    if lines.size:
        lines = np.ascontiguousarray(lines)
        first = cast("QLineF", Shiboken.wrapInstance(lines.ctypes.data, QLineF))
        painter.drawLines(first, len(lines))


def path(lines: Lines) -> QPainterPath:
    """Return ``lines`` as a path in which those that continue one another are joined."""
    result = QPainterPath()
    last = None
    for x0, y0, x1, y1 in lines.tolist():
        if last != (x0, y0):
            result.moveTo(x0, y0)
        result.lineTo(x1, y1)
        last = (x1, y1)
    return result
