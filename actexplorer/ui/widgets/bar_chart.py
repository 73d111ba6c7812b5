"""Lying bars, one a row, each divided into parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from actexplorer.core.ticks import ticks
from actexplorer.ui.theme import GAP, current_theme

ROW = 22
BAR = 10
AXIS = 22
TICK = 70  # pixels between two, at least
OPACITIES = (1.0, 0.5, 0.25)


class Bar(NamedTuple):
    """A row: its title, where the parts of its bar end (ascending), what stands behind it, a tooltip, whether it stands out."""

    title: str
    ends: Sequence[float]
    text: str
    tip: str
    strong: bool = False


class BarChart(QWidget):
    """Bars over a common axis that begins at 0; it is as tall as its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[Bar] = []
        self._strong = QFont(self.font())
        self._strong.setWeight(QFont.Weight.DemiBold)
        self.setMinimumWidth(360)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = list(bars)
        self.setFixedHeight(AXIS + ROW * len(self._bars) + GAP)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(640, AXIS + ROW * len(self._bars) + GAP)

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if isinstance(event, QHelpEvent):
            place = (event.pos().y() - AXIS) // ROW
            tip = self._bars[place].tip if 0 <= place < len(self._bars) else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        if not self._bars:
            return
        with QPainter(self) as painter:
            plot = self._plot()
            longest = max(bar.ends[-1] for bar in self._bars)
            self._paint_axis(painter, plot, longest)
            seen = event.rect()
            for place, bar in enumerate(self._bars):
                top = AXIS + ROW * place
                if top < seen.bottom() and top + ROW > seen.top():
                    self._paint_bar(painter, plot, top, bar, longest)

    def _plot(self) -> QRect:
        """Return where the bars are: between the titles and room for what stands behind the longest."""
        metrics = self.fontMetrics()
        left = max(metrics.horizontalAdvance(bar.title) for bar in self._bars) + 3 * GAP
        right = max(metrics.horizontalAdvance(bar.text) for bar in self._bars) + 2 * GAP
        return QRect(left, AXIS, max(self.width() - left - right, 40), ROW * len(self._bars))

    def _paint_axis(self, painter: QPainter, plot: QRect, longest: float) -> None:
        theme = current_theme()
        marks = ticks(0.0, longest, plot.width() / TICK)
        for position, label in zip(marks.positions, marks.labels, strict=True):
            x = plot.left() + plot.width() * position / longest
            painter.setPen(QColor(theme.axis if position == 0.0 else theme.grid))
            painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(x - TICK / 2, 0.0, TICK, AXIS - 4), Qt.AlignmentFlag.AlignCenter, label)

    def _paint_bar(self, painter: QPainter, plot: QRect, top: int, bar: Bar, longest: float) -> None:
        theme = current_theme()
        painter.setFont(self._strong if bar.strong else self.font())
        painter.setPen(QColor(theme.text))
        title = QRect(GAP, top, plot.left() - 2 * GAP, ROW)
        painter.drawText(title, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, bar.title)
        before, scale = 0.0, plot.width() / longest
        for end, opacity in zip(bar.ends, OPACITIES, strict=False):
            colour = QColor(theme.accent)
            colour.setAlphaF(opacity)
            painter.fillRect(QRectF(plot.left() + before * scale, top + (ROW - BAR) / 2, (end - before) * scale, BAR), colour)
            before = end
        painter.setFont(self.font())
        painter.setPen(QColor(theme.muted))
        behind = QRect(plot.left() + int(before * scale) + GAP, top, self.width(), ROW)
        painter.drawText(behind, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, bar.text)
