"""Bars on the screen and on paper."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from actexplorer.core.ticks import ticks
from actexplorer.ui.axes import paint_text
from actexplorer.ui.labs.vectors.bars import Bars, Frame, entry_colours, short, writing
from actexplorer.ui.theme import GAP, Theme

UPWARD = 40.0  # pixels between the numbers of the axis, about
BREAK = 7.0  # from the end of a bar that goes on beyond the picture, where a gap says so
APART = 6.0  # between numbers below the bars
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10**9)  # between the entries that are numbered


def paint_axis(painter: QPainter, rect: QRectF, bars: Bars, frame: Frame, theme: Theme) -> None:
    """Paint what holds still while bars move: the grid, the numbers of the axis, and those of the entries."""
    metrics = QFontMetricsF(painter.font())
    marks = ticks(*frame.ends, max(frame.rect.height() / UPWARD, 4.0))
    painter.setPen(QPen(QColor(theme.grid), 1.0))
    for value in marks.positions:
        painter.drawLine(_level(frame.y(value), frame))
    painter.setPen(QColor(theme.muted))
    for value, label in zip(marks.positions, marks.labels, strict=True):
        paint_text(painter, label, frame.rect.left() - GAP / 2, frame.y(value) + metrics.capHeight() / 2, 1.0)
    paint_text(painter, marks.offset, frame.rect.left(), frame.rect.top() - GAP / 2, 0.0)
    _paint_places(painter, rect, bars, frame, theme)


def _paint_places(painter: QPainter, rect: QRectF, bars: Bars, frame: Frame, theme: Theme) -> None:
    """Paint the entries' numbers from 1 below the bars: all, or as many as have room, evenly."""
    font, metrics = painter.font(), QFontMetricsF(painter.font())
    widest = metrics.horizontalAdvance(str(frame.size)) + APART
    every = next(step for step in STEPS if step * frame.slot >= widest)
    baseline = rect.bottom() - GAP / 2 - metrics.descent()
    for n, place in enumerate(bars.places.tolist()):
        marked = place == bars.target
        if marked or every == 1 or n == 0 or (n + 1) % every == 0:
            painter.setPen(QColor(theme.accent if marked else theme.muted))
            painter.setFont(strong_font(font) if marked else font)
            half = metrics.horizontalAdvance(str(place + 1)) / 2
            paint_text(painter, str(place + 1), min(frame.middle(n), rect.right() - half - 2.0), baseline, 0.5)
    painter.setFont(font)


def paint_bars(painter: QPainter, rect: QRectF, bars: Bars, frame: Frame, theme: Theme) -> None:
    """Paint the heading, and the bars with their numbers."""
    paint_heading(painter, frame.rect, rect.top(), (bars.title, bars.aside, bars.note), theme)
    if bars.problem:
        _paint_problem(painter, frame.rect, bars.problem, theme)
        return
    if frame.slot < 1.0:
        _paint_crowd(painter, bars, frame, theme)
    else:
        _paint_each(painter, bars, frame, theme)
    painter.setPen(QPen(QColor(theme.axis), 1.0))
    painter.drawLine(_level(frame.y(0.0), frame))
    _paint_values(painter, bars, frame, theme)


def _paint_problem(painter: QPainter, rect: QRectF, text: str, theme: Theme) -> None:
    """Write a sentence in the middle, in as many lines as it needs."""
    metrics, lines = QFontMetricsF(painter.font()), [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > rect.width() - 2 * GAP:
            lines.append(word)
        else:
            lines[-1] = longer
    painter.setPen(QColor(theme.muted))
    top = rect.center().y() - len(lines) * metrics.height() / 2 + metrics.ascent()
    for n, line in enumerate(lines):
        paint_text(painter, line, rect.center().x(), top + n * metrics.height(), 0.5)


def _paint_each(painter: QPainter, bars: Bars, frame: Frame, theme: Theme) -> None:
    colours, ground = entry_colours(frame.size, theme), QColor(theme.surface)
    seen = np.flatnonzero((bars.values != 0.0) & ~np.isnan(bars.values))
    boxes, places = frame.boxes(bars.values)[seen].tolist(), bars.places[seen].tolist()
    for box, place in zip(boxes, places, strict=True):
        painter.fillRect(QRectF(*box), colours[place])
    low, high = frame.ends
    for n in np.flatnonzero((bars.values[seen] < low) | (bars.values[seen] > high)).tolist():
        left, top, wide, tall = boxes[n]
        if tall > 2 * BREAK:
            gap = top + BREAK if bars.values[seen[n]] > 0.0 else top + tall - BREAK
            painter.fillRect(QRectF(left, gap, wide, 2.0), ground)


def _paint_crowd(painter: QPainter, bars: Bars, frame: Frame, theme: Theme) -> None:
    """Paint bars narrower than a pixel: of those in one pixel, the lowest and the highest."""
    colours = entry_colours(frame.size, theme)
    wide = max(int(frame.rect.width()), 1)
    first = np.unique(np.arange(wide) * frame.size // wide)
    values = np.where(np.isnan(bars.values), 0.0, bars.values)
    lows = frame.heights(np.minimum(np.minimum.reduceat(values, first), 0.0))
    tops = frame.heights(np.maximum(np.maximum.reduceat(values, first), 0.0))
    left, places = round(frame.rect.left()), bars.places[first].tolist()
    for n, (top, low, place) in enumerate(zip(tops.tolist(), lows.tolist(), places, strict=True)):
        if low > top:
            painter.fillRect(QRectF(left + n, top, 1.0, max(low - top, 1.0)), colours[place])


def _paint_values(painter: QPainter, bars: Bars, frame: Frame, theme: Theme) -> None:
    metrics = QFontMetricsF(painter.font())
    written = writing(bars, frame.slot, metrics)
    if written is None:
        return
    painter.setPen(QColor(theme.text))
    for n, value in enumerate(bars.values.tolist()):
        text, middle, end = short(value, written.digits), frame.middle(n), frame.y(value)
        above = value > 0.0 or (value == 0.0 and frame.ends[1] > 0.0) or value != value
        if not written.upwards:
            baseline = end - 3.0 if above else end + metrics.ascent() + 1.0
            paint_text(painter, text, middle, baseline, 0.5)
            continue
        painter.save()
        painter.translate(middle + metrics.capHeight() / 2, end - 4.0 if above else end + 4.0)
        painter.rotate(-90.0)
        paint_text(painter, text, 0.0, 0.0, 0.0 if above else 1.0)
        painter.restore()


def paint_heading(painter: QPainter, box: QRectF, top: float, texts: tuple[str, str, str], theme: Theme) -> None:
    """Write a title, what stands at its right, and a note below, as wide as ``box``, from ``top`` downwards."""
    title, aside, note = texts
    font, metrics = painter.font(), QFontMetricsF(painter.font())
    large = _large(font)
    baseline = top + 0.95 * metrics.height() + 0.5 * QFontMetricsF(large).capHeight()
    painter.setPen(QColor(theme.muted))
    paint_text(painter, aside, box.right(), baseline, 1.0)
    note = metrics.elidedText(note, Qt.TextElideMode.ElideRight, box.width())
    paint_text(painter, note, box.left(), baseline + 1.1 * metrics.height(), 0.0)
    room = box.width() - metrics.horizontalAdvance(aside) - GAP
    painter.setFont(large)
    painter.setPen(QColor(theme.text))
    title = QFontMetricsF(large).elidedText(title, Qt.TextElideMode.ElideRight, room)
    paint_text(painter, title, box.left(), baseline, 0.0)
    painter.setFont(font)


def _large(font: QFont) -> QFont:
    """Return the font of a chart's title, as canvases have it."""
    font = QFont(font)
    if font.pixelSize() > 0:
        font.setPixelSize(round(1.15 * font.pixelSize()))
    else:
        font.setPointSizeF(1.15 * font.pointSizeF())
    return font


def strong_font(font: QFont) -> QFont:
    """Return the font of what stands out."""
    font = QFont(font)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def mark_slot(painter: QPainter, frame: Frame, n: int, theme: Theme, strength: float) -> None:
    """Lay a veil over one entry's share of the width."""
    colour = QColor(theme.accent)
    colour.setAlphaF(strength)
    wide = max(frame.slot, 2.0)
    painter.fillRect(QRectF(frame.middle(n) - wide / 2, frame.rect.top(), wide, frame.rect.height()), colour)


def outline(painter: QPainter, frame: Frame, n: int, values: np.ndarray, theme: Theme) -> None:
    """Draw a line around one bar, as for what has the keyboard."""
    painter.setPen(QPen(QColor(theme.text), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(*frame.boxes(values)[n].tolist()).adjusted(-1.0, -1.0, 1.0, 1.0))


def _level(y: float, frame: Frame) -> QLineF:
    crisp = round(y - 0.5) + 0.5
    return QLineF(frame.rect.left(), crisp, frame.rect.right(), crisp)
