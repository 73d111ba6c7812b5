"""The legend on a canvas: which colour is which curve, in the corner where it hides least."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from actexplorer.session.resolve import Stroke
from actexplorer.ui.plane import Plane
from actexplorer.ui.theme import Theme

SAMPLE = 22.0  # pixels of line before each name
INSET = 8.0
MOST = 12  # rows; what does not fit is counted
STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


class Entry(NamedTuple):
    """One curve's row: its name, colour and line style."""

    title: str
    colour: str
    style: Qt.PenStyle


class Legend(NamedTuple):
    """The rows that fit a plot, and the size of the box they need."""

    entries: tuple[Entry, ...]
    more: int
    size: QSizeF


def layout(entries: Sequence[Entry], plot: QRectF, font: QFont) -> Legend:
    """Return the legend of ``entries`` for a plot: long names elided, rows that do not fit counted."""
    metrics = QFontMetricsF(font)
    line = metrics.height() * 1.25
    room = max(min(MOST, int((plot.height() - 2 * INSET) / line) - 1), 1)
    limit = plot.width() * 0.7 - SAMPLE - 3 * INSET
    shown = tuple(
        entry._replace(title=metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, limit)) for entry in entries[:room]
    )
    more = max(len(entries) - room, 0)
    width = max((metrics.horizontalAdvance(entry.title) for entry in shown), default=0.0) + SAMPLE + 3 * INSET
    return Legend(shown, more, QSizeF(width, line * (len(shown) + bool(more)) + INSET))


def paint(painter: QPainter, legend: Legend, at: QPointF, theme: Theme) -> None:
    """Paint ``legend`` with its upper left corner ``at``."""
    metrics = QFontMetricsF(painter.font())
    line = metrics.height() * 1.25
    ground = QColor(theme.surface)
    ground.setAlpha(225)
    painter.fillRect(QRectF(at, legend.size), ground)
    left, text = at.x() + INSET, at.x() + 2 * INSET + SAMPLE
    for n, entry in enumerate(legend.entries):
        middle = at.y() + INSET / 2 + line * (n + 0.5)
        painter.setPen(QPen(QColor(entry.colour), 2.5, entry.style, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(left, middle), QPointF(left + SAMPLE, middle))
        painter.setPen(QColor(theme.text))
        painter.drawText(QPointF(text, middle + metrics.capHeight() / 2), entry.title)
    if legend.more:
        middle = at.y() + INSET / 2 + line * (len(legend.entries) + 0.5)
        painter.drawText(QPointF(text, middle + metrics.capHeight() / 2), f"+{legend.more}")


def corners(plot: QRectF, size: QSizeF) -> tuple[QPointF, ...]:
    """Return where a box of that size stands in each corner of a plot, the upper left one first."""
    right, bottom = plot.right() - INSET - size.width(), plot.bottom() - INSET - size.height()
    return tuple(QPointF(x, y) for y in (plot.top() + INSET, bottom) for x in (plot.left() + INSET, right))


def freest_corner(plane: Plane, strokes: Sequence[Stroke], order: int, size: QSizeF) -> int:
    """Return the corner through which the least of the curves of ``order`` runs; ties go to the upper left."""
    rect = plane.rect
    columns = np.linspace(0.0, 1.0, 64)
    x = plane.x[0] + columns * (plane.x[1] - plane.x[0])
    px = rect.left() + columns * rect.width()
    boxes = [QRectF(at, size) for at in corners(rect, size)]
    hidden = np.zeros(len(boxes))
    for stroke in strokes:
        trace = stroke.samples[order]
        if trace.x.size > 1:
            py = rect.bottom() - (np.interp(x, trace.x, trace.y) - plane.y[0]) / plane.y_pixel
            for n, box in enumerate(boxes):
                inside = (px > box.left()) & (px < box.right()) & (py > box.top()) & (py < box.bottom())
                hidden[n] += np.count_nonzero(inside)
    return int(np.argmin(hidden))
