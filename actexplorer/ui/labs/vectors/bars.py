"""A vector as bars: one an entry, in the same order and colours wherever the vector is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from actexplorer.core.activation import Array
from actexplorer.core.ticks import ticks
from actexplorer.core.window import Range
from actexplorer.ui.axes import paint_text
from actexplorer.ui.colour_scale import colour_at
from actexplorer.ui.theme import GAP, Theme

UPWARD = 40.0  # pixels between the numbers of the axis, about
FILLED = 0.74  # of an entry's share of the width
CROWDED = 3.0  # pixels an entry below which bars touch
BREAK = 7.0  # from the end of a bar that goes on beyond the picture, where a gap says so
APART = 6.0  # between numbers below the bars


@dataclass(frozen=True, eq=False, slots=True)
class Bars:
    """What a bar chart shows.

    Parameters
    ----------
    values
        (n,), in the order shown; NaN is no bar, and what lies beyond ``ends`` is a broken one.
    places
        (n,): which entry each is, from 0.
    ends
        Of the axis; 0 lies between them or is one of them.
    title, aside, note
        The heading, what stands at its right, and the line below.
    written
        Whether numbers stand at the bars where there is room.
    target
        The entry whose number below stands out, None for none.
    problem
        One line that stands in place of the bars.
    """

    values: Array
    places: NDArray[np.intp]
    ends: Range
    title: str
    aside: str = ""
    note: str = ""
    written: bool = True
    target: int | None = None
    problem: str = ""


class Frame(NamedTuple):
    """Where the bars of a chart stand: ``rect`` from end to end of the axis, and how many there are."""

    rect: QRectF
    ends: Range
    size: int

    @property
    def slot(self) -> float:
        """The width that one entry has, with the gap beside its bar."""
        return self.rect.width() / max(self.size, 1)

    def y(self, value: float) -> float:
        """Return the height of ``value``, in pixels from the top; halves, so that no difference overflows."""
        low, high = self.ends
        share = (high / 2 - min(max(value, low), high) / 2) / (high / 2 - low / 2)
        return self.rect.top() + share * self.rect.height()

    def value(self, y: float) -> float:
        """Return the value at a height, beyond the ends too."""
        low, high = self.ends
        share = (y - self.rect.top()) / max(self.rect.height(), 1.0)
        return float(np.clip(high * (1.0 - share) + low * share, -1.7e308, 1.7e308))

    def at(self, x: float) -> int:
        """Return which bar is nearest to ``x``, from 0 at the left."""
        return int(min(max((x - self.rect.left()) / self.slot, 0), self.size - 1))

    def bar(self, n: int, value: float) -> QRectF:
        """Return the box of a bar; one that is not 0 has a pixel at least."""
        middle = self.rect.left() + (n + 0.5) * self.slot
        half = self.slot * (FILLED if self.slot >= CROWDED else 1.0) / 2
        left, right = round(middle - half), round(middle + half)
        zero, end = self.y(0.0), self.y(value)
        if value and abs(zero - end) < 1.0:
            end = zero - 1.0 if value > 0.0 else zero + 1.0
        return QRectF(left, min(zero, end), max(right - left, 1), abs(zero - end))


def short(value: float, digits: int = 3) -> str:
    """Return a number as bars have it: of three digits."""
    mantissa, e, exponent = f"{value:.{digits}g}".partition("e")
    text = f"{mantissa}e{int(exponent)}" if e else mantissa
    return text.replace("-", "−").replace("inf", "∞")


@lru_cache(64)
def entry_colours(count: int, theme: Theme) -> tuple[QColor, ...]:
    """Return the colours of a vector's entries: the curves' as long as they last, else a scale from first to last."""
    if count <= len(theme.curves):
        return tuple(QColor(theme.curve(n)) for n in range(count))
    return tuple(QColor(colour_at(n / (count - 1), theme)) for n in range(count))


def frame_of(bars: Bars, rect: QRectF, font: QFont) -> Frame:
    """Return where in ``rect`` the bars stand: below the heading, beside the axis, with room for their numbers."""
    metrics = QFontMetricsF(font)
    line = metrics.height()
    left = max((metrics.horizontalAdvance(text) for text in ticks(*bars.ends, 4).labels), default=0.0)
    left = max(left, metrics.horizontalAdvance("−0.5")) + GAP + GAP / 2
    plot = rect.adjusted(left + GAP / 2, 2.6 * line + GAP, -1.5 * GAP, -1.5 * line)
    room = _room(bars, plot.width() / max(bars.values.size, 1), metrics)
    above, below = room if bars.ends[1] > 0.0 else 0.0, room if bars.ends[0] < 0.0 else 0.0
    return Frame(plot.adjusted(0.0, above, 0.0, -below), bars.ends, bars.values.size)


def _upright(bars: Bars, slot: float, metrics: QFontMetricsF) -> bool | None:
    """Return whether numbers are written upwards rather than across; None where there is no room for either."""
    if not bars.written or bars.problem or slot < metrics.ascent():
        return None
    widest = max(metrics.horizontalAdvance(short(v)) for v in bars.values.tolist())
    return widest + 2.0 > slot


def _room(bars: Bars, slot: float, metrics: QFontMetricsF) -> float:
    """Return the height that a number at the end of the longest bar needs."""
    upright = _upright(bars, slot, metrics)
    if upright is None:
        return 2.0
    return metrics.horizontalAdvance("−0.0000") if upright else metrics.height()


def paint_bars(painter: QPainter, rect: QRectF, bars: Bars, theme: Theme) -> None:
    """Paint a bar chart with its heading, axis and the entries' numbers into ``rect``."""
    frame = frame_of(bars, rect, painter.font())
    paint_heading(painter, frame.rect, rect.top(), (bars.title, bars.aside, bars.note), theme)
    if bars.problem:
        painter.setPen(QColor(theme.danger))
        box = frame.rect.adjusted(GAP, 0, -GAP, 0)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), bars.problem)
        return
    _paint_axis(painter, frame, theme)
    if frame.slot < 1.0:
        _paint_crowd(painter, bars, frame, theme)
    else:
        _paint_each(painter, bars, frame, theme)
    painter.setPen(QPen(QColor(theme.axis), 1.0))
    painter.drawLine(_level(frame.y(0.0), frame.rect.left(), frame.rect.right()))
    _paint_values(painter, bars, frame, theme)
    _paint_places(painter, rect, bars, frame, theme)


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


def _paint_axis(painter: QPainter, frame: Frame, theme: Theme) -> None:
    metrics = QFontMetricsF(painter.font())
    marks = ticks(*frame.ends, max(frame.rect.height() / UPWARD, 4.0))
    painter.setPen(QPen(QColor(theme.grid), 1.0))
    for value in marks.positions:
        painter.drawLine(_level(frame.y(value), frame.rect.left(), frame.rect.right()))
    painter.setPen(QColor(theme.muted))
    for value, label in zip(marks.positions, marks.labels, strict=True):
        paint_text(painter, label, frame.rect.left() - GAP / 2, frame.y(value) + metrics.capHeight() / 2, 1.0)
    paint_text(painter, marks.offset, frame.rect.left(), frame.rect.top() - GAP / 2, 0.0)


def _paint_each(painter: QPainter, bars: Bars, frame: Frame, theme: Theme) -> None:
    colours, ground = entry_colours(frame.size, theme), QColor(theme.surface)
    low, high = frame.ends
    for n, (value, place) in enumerate(zip(bars.values.tolist(), bars.places.tolist(), strict=True)):
        if value != value or value == 0.0:
            continue
        box = frame.bar(n, value)
        painter.fillRect(box, colours[place])
        if not low <= value <= high and box.height() > 2 * BREAK:
            top = box.top() + BREAK if value > 0.0 else box.bottom() - BREAK
            painter.fillRect(QRectF(box.left(), top, box.width(), 2.0), ground)


def _paint_crowd(painter: QPainter, bars: Bars, frame: Frame, theme: Theme) -> None:
    """Paint bars narrower than a pixel: of those in one pixel, the lowest and the highest."""
    colours = entry_colours(frame.size, theme)
    wide = max(int(frame.rect.width()), 1)
    first = np.unique(np.arange(wide) * frame.size // wide)
    values = np.where(np.isnan(bars.values), 0.0, bars.values)
    lows = np.minimum(np.minimum.reduceat(values, first), 0.0).tolist()
    highs = np.maximum(np.maximum.reduceat(values, first), 0.0).tolist()
    left = round(frame.rect.left())
    for n, (start, low, high) in enumerate(zip(first.tolist(), lows, highs, strict=True)):
        top, bottom = frame.y(high), frame.y(low)
        if high > low:
            painter.fillRect(QRectF(left + n, top, 1.0, max(bottom - top, 1.0)), colours[bars.places[start]])


def _paint_values(painter: QPainter, bars: Bars, frame: Frame, theme: Theme) -> None:
    metrics = QFontMetricsF(painter.font())
    upright = _upright(bars, frame.slot, metrics)
    if upright is None:
        return
    painter.setPen(QColor(theme.text))
    for n, value in enumerate(bars.values.tolist()):
        text, middle, end = short(value), frame.rect.left() + (n + 0.5) * frame.slot, frame.y(value)
        above = value > 0.0 or (value == 0.0 and frame.ends[1] > 0.0) or value != value
        if not upright:
            baseline = end - 3.0 if above else end + metrics.ascent() + 1.0
            paint_text(painter, text, middle, baseline, 0.5)
            continue
        painter.save()
        painter.translate(middle + metrics.capHeight() / 2, end - 4.0 if above else end + 4.0)
        painter.rotate(-90.0)
        paint_text(painter, text, 0.0, 0.0, 0.0 if above else 1.0)
        painter.restore()


def _paint_places(painter: QPainter, rect: QRectF, bars: Bars, frame: Frame, theme: Theme) -> None:
    """Paint the entries' numbers from 1 below the bars: all, or as many as have room, evenly."""
    font, metrics = painter.font(), QFontMetricsF(painter.font())
    widest = metrics.horizontalAdvance(str(frame.size)) + APART
    every = next(step for step in _steps() if step * frame.slot >= widest)
    baseline = rect.bottom() - GAP / 2 - metrics.descent()
    for n, place in enumerate(bars.places.tolist()):
        marked = place == bars.target
        if marked or _numbered(n, every):
            painter.setPen(QColor(theme.accent if marked else theme.muted))
            painter.setFont(strong_font(font) if marked else font)
            paint_text(painter, str(place + 1), frame.rect.left() + (n + 0.5) * frame.slot, baseline, 0.5)
    painter.setFont(font)


def _numbered(n: int, every: int) -> bool:
    return every == 1 or n == 0 or (n + 1) % every == 0


def _steps() -> tuple[int, ...]:
    return (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10**9)


def mark_slot(painter: QPainter, frame: Frame, n: int, theme: Theme, strength: float) -> None:
    """Lay a veil over one entry's share of the width."""
    colour = QColor(theme.accent)
    colour.setAlphaF(strength)
    wide = max(frame.slot, 2.0)
    middle = frame.rect.left() + (n + 0.5) * frame.slot
    painter.fillRect(QRectF(middle - wide / 2, frame.rect.top(), wide, frame.rect.height()), colour)


def outline(painter: QPainter, frame: Frame, n: int, value: float, theme: Theme) -> None:
    """Draw a line around one bar, as for what has the keyboard."""
    painter.setPen(QPen(QColor(theme.text), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = frame.bar(n, 0.0 if value != value else value)
    painter.drawRect(box.adjusted(-1.0, -1.0, 1.0, 1.0))
    painter.drawLine(QLineF(QPointF(box.left(), frame.y(0.0)), QPointF(box.right(), frame.y(0.0))))


def _level(y: float, left: float, right: float) -> QLineF:
    crisp = round(y - 0.5) + 0.5
    return QLineF(left, crisp, right, crisp)
