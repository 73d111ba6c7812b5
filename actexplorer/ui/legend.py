"""The legend on a canvas: which colour is which curve, in the corner where it hides least."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QRegion

from actexplorer.session.resolve import Stroke
from actexplorer.session.state import GRADIENTS, Curve
from actexplorer.ui.colours import colour_of
from actexplorer.ui.labels import curve_title
from actexplorer.ui.painter import PATTERNS
from actexplorer.ui.plane import Plane
from actexplorer.ui.ruler import ruler_of
from actexplorer.ui.theme import DASHES, Theme, current_theme

SAMPLE = 24.0  # pixels of line before each name
WIDTH = 2.5
INSET = 8.0
STEP = 8.0  # of a box's width, so that it stands still while the digits of a parameter change
MOST = 12
DIGITS = 3  # of values in names for which there is no room
PARTIALS = ("dashdot", "longdash", "dashdotdot", "sparse")  # of ∂f/∂p that share a canvas with f, f′ and f″


class Row(NamedTuple):
    """One row: a name, its colour and line style; where there is no room for the name, a brief one."""

    title: str
    colour: str
    style: str
    brief: str = ""


class Legend(NamedTuple):
    """The rows, those of them that fit a plot, and the size of the box they need."""

    rows: tuple[Row, ...]
    plot: QRectF
    shown: tuple[Row, ...]
    size: QSizeF

    def row(self, at: QPointF, number: int) -> QRect:
        """Return where a row is painted when the box's upper left corner is ``at``."""
        height = (self.size.height() - INSET) / len(self.shown)
        return QRectF(at.x(), at.y() + INSET / 2 + number * height, self.size.width(), height).toAlignedRect()


def style(curve: Curve, order: int, orders: tuple[int, ...], preview: int | None, number: int = 0) -> str:
    """Return the line style of a curve on a canvas of ``orders``: where they share it, it tells them apart.

    Of a curve's ∂f/∂p, it tells which ``number`` of parameter it is.
    """
    if order == GRADIENTS:
        return (PARTIALS if len(orders) > 1 else DASHES)[number % len(DASHES)]
    if len(orders) > 1:
        return DASHES[order]
    return "dash" if curve.id == preview else DASHES[curve.dash % len(DASHES)]


def heads(strokes: Sequence[Stroke]) -> list[Stroke]:
    """Return a stroke for every curve, that in the middle for a family, which has its colour bar."""
    curves: dict[int, list[Stroke]] = {}
    for stroke in strokes:
        curves.setdefault(stroke.curve.id, []).append(stroke)
    return [members[len(members) // 2] for members in curves.values()]


def rows(
    strokes: Sequence[Stroke], titles: Mapping[int, str], names: Sequence[str], orders: tuple[int, ...], preview: int | None
) -> tuple[Row, ...]:
    """Return a row for every curve or family and, where several orders share the canvas, one by each name.

    Those of ∂f/∂p are of a curve each, for every learnable parameter.
    """
    theme, overlaid, own = current_theme(), len(orders) > 1, [n for n in orders if n != GRADIENTS]
    found = (
        []
        if not own
        else [
            Row(
                titles[s.curve.id],
                colour_of(s.line, theme),
                "solid" if overlaid else style(s.curve, orders[0], orders, preview),
                _shorter(titles[s.curve.id], s.curve),
            )
            for s in heads(strokes)
        ]
    )
    found += [Row(names[n], theme.muted, DASHES[n]) for n in own if overlaid]
    if GRADIENTS in orders:
        for line, title in ((s.line, titles[s.curve.id]) for s in heads(strokes)):
            found += partials(line.curve, title, colour_of(line, theme), orders)
    return tuple(found)


def _shorter(title: str, curve: Curve) -> str:
    """Return a curve's title with fewer digits, where it has values; nothing for one that leaves some of them out."""
    return curve_title(curve, DIGITS) if curve.values and not curve.name and title == curve_title(curve) else ""


def partials(curve: Curve, title: str, colour: str, orders: tuple[int, ...]) -> list[Row]:
    """Return the rows of each ∂f/∂p of a curve."""
    names = [f"∂f/∂{parameter.symbol}" for parameter in curve.function.learnable]
    styles = (style(curve, GRADIENTS, orders, None, number) for number in range(len(names)))
    return [Row(f"{title} {name}", colour, style, name) for name, style in zip(names, styles, strict=True)]


def layout(rows: tuple[Row, ...], plot: QRectF, font: QFont) -> Legend:
    """Return the legend of ``rows`` for a plot: long names elided, rows that do not fit counted in the last."""
    ruler = ruler_of(font)
    line = ruler.height * 1.25
    room = max(min(MOST, int((plot.height() - 2 * INSET) / line)), 1)
    limit = plot.width() * 0.7 - SAMPLE - 3 * INSET
    fitting = rows if len(rows) <= room else rows[: room - 1]
    if any(row.brief and ruler.width(row.title) > limit for row in fitting):
        shorter = tuple(row._replace(title=row.brief or row.title) for row in fitting)
        fitting = shorter if len({row.title for row in shorter}) == len({row.title for row in fitting}) else fitting
        if any(row.brief and ruler.width(row.title) > limit for row in fitting):
            limit = plot.width() - SAMPLE - 3 * INSET
    shown = [row._replace(title=ruler.elided(row.title, limit)) for row in fitting]
    if len(rows) > room:
        shown.append(Row(f"+{len(rows) - room + 1}", "", ""))
    widest = max((ruler.width(row.title) for row in shown), default=0.0)
    width = math.ceil((widest + SAMPLE + 3 * INSET) / STEP) * STEP
    return Legend(rows, plot, tuple(shown), QSizeF(width, line * len(shown) + INSET))


Placed = tuple[Legend, QPointF]  # a legend, and its upper left corner


def changed(before: Placed | None, after: Placed | None) -> QRegion:
    """Return what is to be painted anew when a legend takes the place of another: no more than the rows that differ."""
    if before and after and (before[0].size, before[1]) == (after[0].size, after[1]):
        pairs = zip(before[0].shown, after[0].shown, strict=True)
        boxes = [after[0].row(after[1], n) for n, (old, new) in enumerate(pairs) if old != new]
    else:
        boxes = [QRectF(placed[1], placed[0].size).toAlignedRect() for placed in (before, after) if placed]
    region = QRegion()
    for box in boxes:
        region |= box
    return region


def paint(painter: QPainter, legend: Legend, at: QPointF, theme: Theme, region: QRegion | None = None) -> None:
    """Paint ``legend`` with its upper left corner ``at``; only ``region`` is wanted, if there is one."""
    if region is not None and not region.intersects(QRectF(at, legend.size).toAlignedRect()):
        return
    ruler = ruler_of(painter.font())
    line = ruler.height * 1.25
    ground = QColor(theme.surface)
    ground.setAlpha(225)
    painter.fillRect(QRectF(at, legend.size), ground)
    left, text = at.x() + INSET, at.x() + 2 * INSET + SAMPLE
    for n, row in enumerate(legend.shown):
        if region is not None and not region.intersects(legend.row(at, n)):
            continue
        middle = at.y() + INSET / 2 + line * (n + 0.5)
        if row.style:
            pen = QPen(QColor(row.colour), WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            if PATTERNS[row.style]:
                pen.setDashPattern(PATTERNS[row.style])
            painter.setPen(pen)
            painter.drawLine(QPointF(left, middle), QPointF(left + SAMPLE, middle))
        painter.setPen(QColor(theme.text))
        painter.drawText(QPointF(text, middle + ruler.capital / 2), row.title)


def corners(plot: QRectF, size: QSizeF) -> tuple[QPointF, ...]:
    """Return where a box of that size stands in each corner of a plot, the upper left one first."""
    right, bottom = plot.right() - INSET - size.width(), plot.bottom() - INSET - size.height()
    return tuple(QPointF(x, y) for y in (plot.top() + INSET, bottom) for x in (plot.left() + INSET, right))


def freest_corner(plane: Plane, strokes: Sequence[Stroke], orders: tuple[int, ...], size: QSizeF) -> int:
    """Return the corner through which the least of the curves of ``orders`` runs; ties go to the upper left."""
    rect = plane.rect
    columns = np.linspace(0.0, 1.0, 64)
    x = plane.x[0] + columns * (plane.x[1] - plane.x[0])
    px = rect.left() + columns * rect.width()
    boxes = [QRectF(at, size) for at in corners(rect, size)]
    hidden = np.zeros(len(boxes))
    for trace in (trace for stroke in strokes for order in orders for trace in stroke.traces(order)):
        if trace.x.size > 1:
            py = rect.bottom() - (np.interp(x, trace.x, trace.y) - plane.y[0]) / plane.y_pixel
            for n, box in enumerate(boxes):
                inside = (px > box.left()) & (px < box.right()) & (py > box.top()) & (py < box.bottom())
                hidden[n] += np.count_nonzero(inside)
    return int(np.argmin(hidden))
