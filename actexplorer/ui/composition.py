"""How a figure is composed: title and legend on top, one axes for each of f, f′ and f″, curves as on screen.

Lengths are in logical pixels of 1/96 inch.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from actexplorer.session.lines import lines
from actexplorer.session.resolve import Scene, resolve
from actexplorer.session.state import Session
from actexplorer.ui import axes
from actexplorer.ui.axes import Axes, paint_text
from actexplorer.ui.colours import colour_of
from actexplorer.ui.headings import heading_of
from actexplorer.ui.labels import curve_title
from actexplorer.ui.painter import PATTERNS, paint_samples
from actexplorer.ui.theme import DASHES, Theme

MARGIN = 8.0
SAMPLE = 26.0  # of line before a name in the legend
WIDTH = 2.0  # of a curve
SMALLEST = 36.0  # side of a plot
MOST_LEGEND = 0.4  # of the height


class Page(NamedTuple):
    """What a figure is drawn on: its size, and what is a pixel of the device and the finest detail, in logical pixels."""

    size: QSizeF
    pixel: float
    detail: float
    theme: Theme
    title: str = ""


class Entry(NamedTuple):
    """One line of the legend."""

    title: str
    colour: str
    style: str


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
    """Paint the figure of ``session``.

    ``painter`` is scaled to logical pixels. Where the page is too small for its text all of it is shrunk.
    """
    layout = _arranged(session, page, painter.font())
    while layout is None:
        painter.scale(0.8, 0.8)
        page = page._replace(size=page.size / 0.8, pixel=page.pixel / 0.8, detail=page.detail / 0.8)
        layout = _arranged(session, page, painter.font())
    size, theme, title = page.size, page.theme, page.title
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paper = QRectF(QPointF(0.0, 0.0), size).adjusted(-2.0, -2.0, 2.0, 2.0)  # it is rounded to whole points
    painter.fillRect(paper, QColor(theme.surface))
    painter.setPen(QColor(theme.text))
    paint_text(painter, title, size.width() / 2, MARGIN + QFontMetricsF(painter.font()).ascent(), 0.5)
    _paint_legend(painter, layout.legend, theme)
    for one in layout.axes:
        _paint_axes(painter, one, layout.scene, session, theme)


class _Layout(NamedTuple):
    scene: Scene
    axes: list[Axes]
    legend: list[tuple[QPointF, Entry]]


def _arranged(session: Session, page: Page, font: QFont) -> _Layout | None:
    """Return where everything stands, or None where there is too little room for it."""
    size = page.size
    metrics = QFontMetricsF(font)
    top = MARGIN + (metrics.height() + axes.GAP if page.title else 0.0)
    legend, bottom = _legend(entries_of(session, page.theme), size, top, metrics)
    shown = orders_of(session)
    area = QRectF(MARGIN, bottom, size.width() - 2 * MARGIN, size.height() - bottom - MARGIN)
    down = len(shown) if session.view.layout == "column" else 1
    wide, high = area.width() / (len(shown) // down), area.height() / down
    above, below = axes.room_above(font), axes.room_below(font)
    height = high - above - below
    if height < SMALLEST:
        return None
    ranges = resolve(session, 16, 16).y
    left = max(axes.room_left(font, ranges[orders[0]], height) for orders in shown)
    width = wide - left - axes.room_right(font)
    if width < SMALLEST:
        return None
    scene = resolve(session, round(width / page.detail), round(height / page.detail))
    placed, heading = [], heading_of(session)
    for n, orders in enumerate(shown):
        row, column = (n, 0) if down > 1 else (0, n)
        rect = QRectF(area.left() + column * wide + left, area.top() + row * high + above, width, height)
        name = ",  ".join(text for text in heading.text(orders) if text)
        placed.append(axes.place(orders, name, scene.x, scene.y[orders[0]], rect, page.pixel))
    return _Layout(scene, placed, legend)


def _legend(
    entries: list[Entry], size: QSizeF, top: float, metrics: QFontMetricsF
) -> tuple[list[tuple[QPointF, Entry]], float]:
    """Return where each entry's line begins, in centred rows from ``top``, and where the rows end.

    Entries for which there is no room are counted in a last one without a line.
    """
    line, gap, room = metrics.height() * 1.25, 2.5 * MARGIN, size.width() - 2 * MARGIN
    rows: list[list[tuple[float, Entry]]] = []
    x = room
    for entry in entries:
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room - SAMPLE - MARGIN)
        width = SAMPLE + MARGIN + metrics.horizontalAdvance(title)
        if x + width > room:
            rows.append([])
            x = 0.0
        rows[-1].append((width, entry._replace(title=title)))
        x += width + gap
    most = max(int(MOST_LEGEND * size.height() / line), 1)
    placed = []
    for n, row in enumerate(rows[:most]):
        x = (size.width() - sum(width for width, _ in row) - gap * (len(row) - 1)) / 2
        for width, entry in row:
            placed.append((QPointF(x, top + (n + 0.5) * line), entry))
            x += width + gap
    if hidden := sum(len(row) for row in rows[most:]):
        placed[-1] = (placed[-1][0], Entry(f"+{hidden + 1}", "", ""))
    return placed, top + min(len(rows), most) * line


def _paint_legend(painter: QPainter, legend: list[tuple[QPointF, Entry]], theme: Theme) -> None:
    drop = QFontMetricsF(painter.font()).capHeight() / 2
    for at, entry in legend:
        if entry.style:
            pen = QPen(QColor(entry.colour), WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            if PATTERNS[entry.style]:
                pen.setDashPattern(PATTERNS[entry.style])
            painter.setPen(pen)
            painter.drawLine(at, QPointF(at.x() + SAMPLE, at.y()))
        painter.setPen(QColor(theme.text))
        paint_text(painter, entry.title, at.x() + SAMPLE + MARGIN, at.y() + drop, 0.0)


def _paint_axes(painter: QPainter, one: Axes, scene: Scene, session: Session, theme: Theme) -> None:
    axes.paint_grid(painter, one, theme)
    painter.save()
    painter.setClipRect(one.plane.rect)
    for lane, stroke in enumerate(scene.strokes):
        for order in one.orders:
            style = DASHES[order if len(one.orders) > 1 else stroke.curve.dash % len(DASHES)]
            colour = colour_of(stroke.line, theme)
            paint_samples(painter, stroke.samples[order], one.plane, colour, WIDTH, style, theme.surface, lane)
    painter.restore()
    axes.paint_frame(painter, one, theme)
