"""How a figure is composed: title and legend on top, one axes for each of f, f′, f″ and ∂f/∂p, curves as on screen.

Lengths are in logical pixels: 1/96 inch where text is 9 points high, in proportion where it is larger or smaller.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from actexplorer.session.lines import Line, lines, panels
from actexplorer.session.resolve import Scene, resolve, resolve_panels
from actexplorer.session.state import GRADIENTS, Session
from actexplorer.ui import axes, colour_bar, figure_legend, pins
from actexplorer.ui.axes import Axes, paint_text
from actexplorer.ui.bodies import paint_marks
from actexplorer.ui.colours import colour_of
from actexplorer.ui.figure_legend import WIDTH, Entry, Legend, wrapped
from actexplorer.ui.frame import BARREN
from actexplorer.ui.headings import heading_of
from actexplorer.ui.labels import titles_of
from actexplorer.ui.language import translate
from actexplorer.ui.legend import partials, style
from actexplorer.ui.painter import paint_lines
from actexplorer.ui.panel_grid import cells
from actexplorer.ui.panel_grid import orders_of as orders_of
from actexplorer.ui.spread_painter import paint_spread
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
    plots: list[tuple[Scene, Axes]]
    title: tuple[str, ...]
    legend: Legend
    bar: QRectF | None


def shape_of(session: Session) -> tuple[int, int]:
    """Return how many rows and columns of plots the figure has."""
    shown = cells(session)
    return max(cell.row for cell in shown) + 1, max(cell.column for cell in shown) + 1


def entries_of(session: Session, theme: Theme) -> list[Entry]:
    """Return the legend: every curve or family, every ∂f/∂p and, where several orders share an axes, their line styles."""
    shown = orders_of(session)[0]
    overlaid = len(shown) > 1
    titles = titles_of(session)
    families: dict[int, list[Line]] = {}
    for line in lines(session):
        families.setdefault(line.curve.id, []).append(line)
    entries = []
    heads = [members[len(members) // 2] for members in families.values()]  # of a family, which has its colour bar
    for line in heads:
        style = "solid" if overlaid else DASHES[line.curve.dash % len(DASHES)]
        entries.append(Entry(titles[line.curve.id], colour_of(line, theme), style))
    entries += [Entry(heading_of(session).names[n], theme.muted, DASHES[n]) for n in shown if overlaid and n != GRADIENTS]
    if GRADIENTS in session.view.shown:
        of_lines = (partials(line.curve, titles[line.curve.id], colour_of(line, theme), shown) for line in heads)
        own = [Entry(row.title, row.colour, row.style) for rows in of_lines for row in rows]
        entries = own if session.view.shown == (GRADIENTS,) else entries + own
    return entries


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
    for scene, one in layout.plots:
        _paint_axes(painter, one, scene, session, page)
    family = colour_bar.swept(session)
    if layout.bar is not None and family is not None:
        colour_bar.paint(painter, layout.bar, *family, theme)


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
        if min(min(a.plane.rect.width(), a.plane.rect.height()) for _, a in layout.plots) >= SMALLEST:
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
    family, bar = colour_bar.swept(session), None
    if parts.legend and family is not None:
        bar = QRectF(area.right() - colour_bar.room(*family, metrics), area.top(), area.width(), area.height())
        area.setRight(bar.left() - margin)
    return _Layout(page, scale, _placed(session, page, area, font), title, legend, bar)


def _placed(session: Session, page: Page, area: QRectF, font: QFont) -> list[tuple[Scene, Axes]]:
    """Return the axes in ``area``, each with what is drawn on it."""
    shown, parts = cells(session), page.parts
    wide, high = area.width() / (max(c.column for c in shown) + 1), area.height() / (max(c.row for c in shown) + 1)
    above = axes.room_above(font) if parts.labels else axes.GAP
    height = max(high - above - axes.room_below(font, parts.labels, parts.numbers), 1.0)
    ranges = next(iter(_scenes(session, 16, 16).values())).y
    left = max(axes.room_left(font, ranges[c.orders[0]], height) for c in shown) if parts.numbers else axes.GAP
    width = max(wide - left - (axes.room_right(font) if parts.numbers else axes.GAP), 1.0)
    scenes = _scenes(session, max(round(width / page.detail), 1), max(round(height / page.detail), 1))
    placed, metrics = [], QFontMetricsF(font)
    for row, column, orders, value in shown:
        scene, heading = scenes[value], heading_of(session, value)
        rect = QRectF(area.left() + column * wide + left, area.top() + row * high + above, width, height)
        name = ",  ".join(text for text in heading.text(orders) if text)
        name = wrapped(name.replace(" ", "\u00a0"), wide, metrics)[0] if parts.labels else ""
        placed.append((scene, axes.place(orders, name, scene.x, scene.y[orders[0]], rect, page.pixel)))
    return placed


def _scenes(session: Session, width: int, height: int) -> dict[float | None, Scene]:
    """Return the scene of each panel, by its value."""
    return dict(resolve_panels(session, width, height)) if panels(session) else {None: resolve(session, width, height)}


def _paint_axes(painter: QPainter, one: Axes, scene: Scene, session: Session, page: Page) -> None:
    theme, parts = page.theme, page.parts
    if parts.grid:
        axes.paint_grid(painter, one, theme)
    painter.save()
    painter.setClipRect(one.plane.rect)
    for stroke in scene.strokes:
        colour = colour_of(stroke.line, theme)
        for order in one.orders:
            if stroke.spread is not None:
                paint_spread(painter, stroke.spread, order, one.plane, colour)
            for number, trace in enumerate(stroke.traces(order)):
                paint_lines(painter, trace, one.plane, colour, WIDTH, style(stroke.curve, order, one.orders, None, number))
    if parts.marks:
        _paint_marks(painter, one, scene, session, theme)
    if one.orders == (GRADIENTS,) and not any(stroke.gradients for stroke in scene.strokes):
        painter.setPen(QColor(theme.muted))
        middle = one.plane.rect.center()
        text = QFontMetricsF(painter.font()).elidedText(
            translate("Canvas", BARREN), Qt.TextElideMode.ElideRight, one.plane.rect.width()
        )
        paint_text(painter, text, middle.x(), middle.y(), 0.5)
    painter.restore()
    axes.paint_frame(painter, one, theme, parts.labels, parts.numbers)


def _paint_marks(painter: QPainter, one: Axes, scene: Scene, session: Session, theme: Theme) -> None:
    """Paint arrows, dots and pins, over all curves so that none hides them."""
    paint_marks(painter, scene.strokes, one.orders, one.plane, theme)
    colours = {stroke.curve.id: colour_of(stroke.line, theme) for stroke in scene.strokes}
    marks = [mark._replace(colour=colours[mark.pin.curve]) for mark in pins.marks_of(session)]
    pins.paint(painter, marks, one.plane, one.orders, theme)
