"""The legend of a figure: rows above the plots, wrapped to the page's width."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from actexplorer.ui.axes import paint_text
from actexplorer.ui.painter import PATTERNS
from actexplorer.ui.theme import Theme

SAMPLE = 26.0  # of line before a name
SPACE = 8.0  # between line and name
BETWEEN = 20.0  # entries
LEADING = 1.25
WIDTH = 2.0  # of a line, as of curves


class Entry(NamedTuple):
    """A name, and the colour and style of its line; one without a style has no line."""

    title: str
    colour: str = ""
    style: str = ""


class Placed(NamedTuple):
    """An entry where it is drawn: the left end and the middle of its first row of text."""

    at: QPointF
    entry: Entry
    lines: tuple[str, ...]


class Legend(NamedTuple):
    """Entries in their places, the height of all, and whether none is left out."""

    placed: tuple[Placed, ...]
    height: float
    whole: bool


def wrapped(text: str, width: float, metrics: QFontMetricsF) -> tuple[str, ...]:
    """Return ``text`` in lines no wider than ``width``, broken at spaces; a longer word is elided."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(metrics.elidedText(word, Qt.TextElideMode.ElideRight, width))
    return tuple(lines)


def arrange(entries: Sequence[Entry], left: float, top: float, width: float, highest: float, metrics: QFontMetricsF) -> Legend:
    """Return the legend in centred rows that fill ``width`` and are not higher than ``highest`` together.

    Entries for which there is no room are counted in a last one without a line; at least one row stays.
    """
    line = metrics.height() * LEADING
    rows: list[list[tuple[float, Entry, tuple[str, ...]]]] = []
    x = width
    for entry in entries:
        texts = wrapped(entry.title, width - SAMPLE - SPACE, metrics)
        span = SAMPLE + SPACE + max(map(metrics.horizontalAdvance, texts), default=0.0)
        if x + span > width:
            rows.append([])
            x = 0.0
        rows[-1].append((span, entry, texts))
        x += span + BETWEEN
    placed: list[Placed] = []
    y = 0.0
    for row in rows:
        height = line * max(len(texts) for *_, texts in row)
        if placed and y + height > highest:
            break
        x = left + (width - sum(span for span, *_ in row) - BETWEEN * (len(row) - 1)) / 2
        for span, entry, texts in row:
            placed.append(Placed(QPointF(x, top + y + 0.5 * line), entry, texts))
            x += span + BETWEEN
        y += height
    hidden = len(entries) - len(placed)
    if hidden:
        more = f"+{hidden + 1}"
        placed[-1] = Placed(placed[-1].at, Entry(more), (more,))
    return Legend(tuple(placed), y, not hidden)


def paint(painter: QPainter, legend: Legend, theme: Theme) -> None:
    """Paint the legend."""
    metrics = QFontMetricsF(painter.font())
    drop, line = metrics.capHeight() / 2, metrics.height() * LEADING
    for at, entry, lines in legend.placed:
        if entry.style:
            pen = QPen(QColor(entry.colour), WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            if PATTERNS[entry.style]:
                pen.setDashPattern(PATTERNS[entry.style])
            painter.setPen(pen)
            painter.drawLine(at, QPointF(at.x() + SAMPLE, at.y()))
        painter.setPen(QColor(theme.text))
        for n, text in enumerate(lines):
            paint_text(painter, text, at.x() + SAMPLE + SPACE, at.y() + drop + n * line, 0.0)
