"""A vector as bars: what a chart of them shows, and where each bar stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from actexplorer.core.activation import Array
from actexplorer.core.ticks import ticks
from actexplorer.core.window import Range
from actexplorer.ui.colour_scale import colour_at
from actexplorer.ui.theme import GAP, Theme

FILLED = 0.74  # of an entry's share of the width
CROWDED = 3.0  # pixels an entry below which bars touch
LARGEST = 1.7e308  # that a drag gives an entry


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

    def heights(self, values: Array) -> Array:
        """Return the heights of several values, (n,), as `y` does."""
        low, high = self.ends
        share = (high / 2 - np.clip(values, low, high) / 2) / (high / 2 - low / 2)
        return self.rect.top() + share * self.rect.height()

    def value(self, y: float) -> float:
        """Return the value at a height, beyond the ends too."""
        low, high = self.ends
        share = (y - self.rect.top()) / max(self.rect.height(), 1.0)
        return float(min(max(high * (1.0 - share) + low * share, -LARGEST), LARGEST))

    def at(self, x: float) -> int:
        """Return which bar is nearest to ``x``, from 0 at the left."""
        return int(min(max((x - self.rect.left()) / self.slot, 0), self.size - 1))

    def middle(self, n: int) -> float:
        """Return the x of a bar's middle."""
        return self.rect.left() + (n + 0.5) * self.slot

    def boxes(self, values: Array) -> Array:
        """Return the left edge, top, width and height of each bar, (n, 4); one that is not 0 has a pixel at least."""
        half = self.slot * (FILLED if self.slot >= CROWDED else 1.0) / 2
        middle = self.rect.left() + (np.arange(values.size) + 0.5) * self.slot
        left, right = np.rint(middle - half), np.rint(middle + half)
        zero, end = self.y(0.0), self.heights(values)
        end = np.where((values != 0.0) & (np.abs(end - zero) < 1.0), zero - np.sign(values), end)
        top, bottom = np.minimum(end, zero), np.maximum(end, zero)
        return np.column_stack([left, top, np.maximum(right - left, 1.0), bottom - top])


def short(value: float, digits: int = 3) -> str:
    """Return a number as bars have it: of three digits; a dash for NaN."""
    if value != value:
        return "–"
    mantissa, e, exponent = f"{value:.{digits}g}".partition("e")
    text = f"{mantissa}e{int(exponent)}" if e else mantissa if value else "0"
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


class Writing(NamedTuple):
    """How the numbers at the bars are written: with how many digits, and whether upwards."""

    digits: int
    upwards: bool


def writing(bars: Bars, slot: float, metrics: QFontMetricsF) -> Writing | None:
    """Return how numbers fit the width of an entry: across, with fewer digits, or upwards; None where they do not."""
    if not bars.written or bars.problem or slot < metrics.ascent():
        return None
    for digits in (3, 2):
        if max(metrics.horizontalAdvance(short(v, digits)) for v in bars.values.tolist()) + 2.0 <= slot:
            return Writing(digits, False)
    return Writing(3, True)


def _room(bars: Bars, slot: float, metrics: QFontMetricsF) -> float:
    """Return the height that a number at the end of the longest bar needs."""
    written = writing(bars, slot, metrics)
    if written is None:
        return 2.0
    return metrics.horizontalAdvance("−0.0000") if written.upwards else metrics.height()
