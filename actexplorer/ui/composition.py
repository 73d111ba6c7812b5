"""How a figure is composed: title and legend on top, one axes for each of f, f′ and f″, curves as on screen.

Lengths are in logical pixels: 1/96 inch where text is 9 points high, in proportion where it is larger or smaller.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from actexplorer.session.lines import lines
from actexplorer.session.resolve import Scene, resolve
from actexplorer.session.state import Session
from actexplorer.ui import axes, figure_legend, pins
from actexplorer.ui.axes import Axes, paint_text
from actexplorer.ui.colours import colour_of
from actexplorer.ui.figure_legend import WIDTH, Entry, Legend, wrapped
from actexplorer.ui.headings import heading_of
from actexplorer.ui.labels import curve_title
from actexplorer.ui.mark_painter import paint_arrow, paint_dot
from actexplorer.ui.painter import paint_lines
from actexplorer.ui.theme import DASHES, Theme

MARGIN = 8.0
SMALLEST = 44.0  # side of a plot that shows anything
MOST_LEGEND = 0.4  # of the height
SHRINK = 0.95


class Parts(NamedTuple):
    """What belongs to a figure beside its curves: the title's text, and which of the rest are there."""

    title: str = ""
    legend: bool = True
    grid: bool = True
    marks: bool = True
    labels: bool = True
    numbers: bool = True


class Page(NamedTuple):
    """What a figure is drawn on: its size, what is a pixel of the device, and the finest detail, in logical pixels.

    ``least`` is the factor by which text may be shrunk where there is too little room for it.
    """

    size: QSizeF
    pixel: float
    detail: float
    theme: Theme
    parts: Parts = Parts()
    least: float = 1.0

    def shrunk(self, factor: float) -> Page:
        """Return the same page in logical pixels that are smaller by ``factor``."""
        return self._replace(
            size=self.size / factor, pixel=self.pixel / factor, detail=self.detail / factor, least=self.least / factor
        )


class _Layout(NamedTuple):
    page: Page
    scale: float
    scene: Scene
    axes: list[Axes]
    title: tuple[str, ...]
    legend: Legend


def orders_of(session: Session) -> list[tuple[int, ...]]:
    """Return what each axes of the figure shows."""
    view = session.view
    shown = tuple(n for n in range(3) if view.orders[n])
    if view.layout == "single":
        return [(view.single,)]
    return [shown] if view.layout == "overlay" else [(n,) for n in shown]


def entries_of(session: Session, theme: Theme) -> list[Entry]:
    """Return the legend: every curve and, where several orders share an axes, their line styles."""
    shown = orders_of(session)[0]
    overlaid = len(shown) > 1
    entries = [
        Entry(
            curve_title(line.curve),
            colour_of(line, theme),
            "solid" if overlaid else DASHES[line.curve.dash % len(DASHES)],
        )
        for line in lines(session)
    ]
    return entries + [Entry(heading_of(session).names[n], theme.muted, DASHES[n]) for n in shown if overlaid]


def compose(painter: QPainter, session: Session, page: Page) -> None:
    """Paint the figure of ``session``; ``painter`` is scaled to logical pixels.

    Where there is too little room, text is shrunk as far as ``page`` allows; then the legend is cut short, and then what
    stands around the curves is left out, part by part.
    """
    layout = _fitted(session, page, painter.font())
    painter.scale(layout.scale, layout.scale)
    page, theme = layout.page, layout.page.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paper = QRectF(QPointF(0.0, 0.0), page.size).adjusted(-2.0, -2.0, 2.0, 2.0)  # it is rounded to whole points
    painter.fillRect(paper, QColor(theme.surface))
    painter.setPen(QColor(theme.text))
    metrics = QFontMetricsF(painter.font())
    for n, text in enumerate(layout.title):
        paint_text(painter, text, page.size.width() / 2, MARGIN + metrics.ascent() + n * metrics.height(), 0.5)
    figure_legend.paint(painter, layout.legend, theme)
    for one in layout.axes:
        _paint_axes(painter, one, layout.scene, session, page)


def _attempts(page: Page) -> Iterator[tuple[float, Page, bool]]:
    """Yield how the page may be laid out, best first: the scale, the page in it, and whether the legend must be whole."""
    scale = 1.0
    while scale > page.least:
        yield scale, page.shrunk(scale), True
        scale *= SHRINK
    page, scale = page.shrunk(page.least), page.least
    yield scale, page, True
    parts = page.parts
    for left_out in ({}, {"legend": False}, {"title": ""}, {"labels": False}, {"numbers": False}):
        parts = parts._replace(**left_out)
        yield scale, page._replace(parts=parts), False


def _fitted(session: Session, page: Page, font: QFont) -> _Layout:
    layout = None
    for scale, attempt, whole in _attempts(page):
        layout = _arranged(session, attempt, scale, font)
        if min(min(a.plane.rect.width(), a.plane.rect.height()) for a in layout.axes) >= SMALLEST:
            if layout.legend.whole or not whole:
                return layout
    assert layout is not None
    return layout


def _arranged(session: Session, page: Page, scale: float, font: QFont) -> _Layout:
    """Return where everything stands; where there is too little room, plots are a pixel wide or high."""
    size, parts, metrics = page.size, page.parts, QFontMetricsF(font)
    margin = min(MARGIN, 0.05 * min(size.width(), size.height()))
    room = size.width() - 2 * margin
    title = wrapped(parts.title, room, metrics)
    top = margin + (metrics.height() * len(title) + axes.GAP if title else 0.0)
    entries = entries_of(session, page.theme) if parts.legend else []
    legend = figure_legend.arrange(entries, margin, top, room, MOST_LEGEND * size.height(), metrics)
    bottom = top + legend.height
    area = QRectF(margin, bottom, room, size.height() - bottom - margin)
    scene, placed = _placed(session, page, area, font)
    return _Layout(page, scale, scene, placed, title, legend)


def _placed(session: Session, page: Page, area: QRectF, font: QFont) -> tuple[Scene, list[Axes]]:
    """Return what is drawn, and the axes in ``area``."""
    shown, parts = orders_of(session), page.parts
    down = len(shown) if session.view.layout == "column" else 1
    wide, high = area.width() / (len(shown) // down), area.height() / down
    above = axes.room_above(font) if parts.labels else axes.GAP
    height = max(high - above - axes.room_below(font, parts.labels, parts.numbers), 1.0)
    ranges = resolve(session, 16, 16).y
    left = max(axes.room_left(font, ranges[orders[0]], height) for orders in shown) if parts.numbers else axes.GAP
    width = max(wide - left - (axes.room_right(font) if parts.numbers else axes.GAP), 1.0)
    scene = resolve(session, max(round(width / page.detail), 1), max(round(height / page.detail), 1))
    placed, heading, metrics = [], heading_of(session), QFontMetricsF(font)
    for n, orders in enumerate(shown):
        row, column = (n, 0) if down > 1 else (0, n)
        rect = QRectF(area.left() + column * wide + left, area.top() + row * high + above, width, height)
        name = ",  ".join(text for text in heading.text(orders) if text)
        name = wrapped(name.replace(" ", "\u00a0"), wide, metrics)[0] if parts.labels else ""
        placed.append(axes.place(orders, name, scene.x, scene.y[orders[0]], rect, page.pixel))
    return scene, placed


def _paint_axes(painter: QPainter, one: Axes, scene: Scene, session: Session, page: Page) -> None:
    theme, parts = page.theme, page.parts
    if parts.grid:
        axes.paint_grid(painter, one, theme)
    painter.save()
    painter.setClipRect(one.plane.rect)
    for stroke in scene.strokes:
        for order in one.orders:
            style = DASHES[order if len(one.orders) > 1 else stroke.curve.dash % len(DASHES)]
            paint_lines(painter, stroke.samples[order], one.plane, colour_of(stroke.line, theme), WIDTH, style)
    if parts.marks:
        _paint_marks(painter, one, scene, session, theme)
    painter.restore()
    axes.paint_frame(painter, one, theme, parts.labels, parts.numbers)


def _paint_marks(painter: QPainter, one: Axes, scene: Scene, session: Session, theme: Theme) -> None:
    """Paint arrows, dots and pins, over all curves so that none hides them."""
    traces = [
        (n, stroke.samples[order], colour_of(stroke.line, theme))
        for n, stroke in enumerate(scene.strokes)
        for order in one.orders
    ]
    for lane, trace, colour in traces:
        for arrow in trace.arrows:
            paint_arrow(painter, arrow, one.plane, colour, theme.surface, lane)
    for _, trace, colour in traces:
        for dot in trace.dots:
            paint_dot(painter, dot, one.plane, colour, theme.surface)
    colours = {stroke.curve.id: colour_of(stroke.line, theme) for stroke in scene.strokes}
    marks = [mark._replace(colour=colours[mark.pin.curve]) for mark in pins.marks_of(session)]
    pins.paint(painter, marks, one.plane, one.orders, theme)
