"""What the width of a head does to attention's softmax, with the factor 1/√width and without."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from actexplorer.core.sampling import Trace
from actexplorer.core.saturation import Spread
from actexplorer.session.labs.attention import Measure
from actexplorer.session.labs.attention_results import Results
from actexplorer.ui import frame
from actexplorer.ui.axes import paint_text
from actexplorer.ui.labs.heading import paint_title
from actexplorer.ui.labs.plot import Plot
from actexplorer.ui.painter import paint_lines
from actexplorer.ui.plane import Plane
from actexplorer.ui.theme import GAP, Theme

WIDTH = 2.0
DOT = 4.5  # radius
EVERY = 2  # powers of two between the numbers along x
LEVELS = (0.0, 0.25, 0.5, 0.75, 1.0)
TOP = 1.04


class SaturationPlot(Plot):
    """Entropy, or largest weight, of attention's rows against the width of a head, and where the present one is."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Results | None = None
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_results(self, found: Results) -> None:
        """Show other results."""
        self.found = found
        name, note = self.heading(found.lab.measure)
        self.setAccessibleName(f"{name}, {note}")
        text = self.tr("Width {width}: {scaled} with 1/√d, {plain} without")
        values = [f"{_measured(spread, found.lab.measure):.2f}" for spread in (found.scaled, found.plain)]
        self.setAccessibleDescription(text.format(width=found.width, scaled=values[0], plain=values[1]))
        self.update()

    def heading(self, measure: Measure) -> tuple[str, str]:
        """Return what the plot is called, and what it is about."""
        name = self.tr("Relative entropy of rows") if measure == "entropy" else self.tr("Largest weight of rows")
        return name, self.tr("mean, by width d")

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        if self.found is None:
            return
        found, measure = self.found, self.found.lab.measure
        plot = frame.plot_rect(rect, painter.font())
        paint_title(painter, *self.heading(measure), QPointF(plot.left(), rect.top()), rect.right(), theme)
        powers = [math.log2(width) for width in found.curve.widths]
        plane = Plane((0.0, max(powers)), (0.0, TOP), plot)
        _paint_grid(painter, plane, theme)
        x = np.array(powers)
        for number, spreads in ((1, found.curve.plain), (0, found.curve.scaled)):
            y = np.array([_measured(spread, measure) for spread in spreads])
            trace = Trace(x, y, np.array([0]), np.empty((3, 0)))
            paint_lines(painter, trace, plane, theme.curve(number), WIDTH, ("solid", "dash")[number])
        self._paint_present(painter, found, plane, theme)
        self._paint_names(painter, found, plane, theme)

    def _paint_present(self, painter: QPainter, found: Results, plane: Plane, theme: Theme) -> None:
        """Mark the present width, and on it what the operands on the table give; a factor of one's own is a third dot."""
        at = plane.x_px(math.log2(found.width))
        painter.setPen(QPen(QColor(theme.muted), 1.0, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(at, plane.rect.top(), at, plane.rect.bottom()))
        own = [(2, found.now)] if found.lab.scaling == "own" else []
        for number, spread in ((1, found.plain), (0, found.scaled), *own):
            chosen = {"root": 0, "none": 1, "own": 2}[found.lab.scaling] == number
            painter.setPen(QPen(QColor(theme.curve(number)), 2.0))
            painter.setBrush(QColor(theme.curve(number) if chosen else theme.surface))
            painter.drawEllipse(QPointF(at, plane.y_px(_measured(spread, found.lab.measure))), DOT, DOT)

    def _paint_names(self, painter: QPainter, found: Results, plane: Plane, theme: Theme) -> None:
        """Write which line is which, in the corner that the lines leave free."""
        metrics = QFontMetricsF(painter.font())
        names = ((0, self.tr("with 1/√d")), (1, self.tr("without")))
        low = found.lab.measure == "entropy"
        left = plane.rect.left() + 1.5 * GAP
        top = plane.rect.bottom() - 2.5 * metrics.height() if low else plane.rect.top() + GAP
        wide = max(metrics.horizontalAdvance(name) for _, name in names)
        painter.fillRect(QRectF(left, top, 4 * GAP + wide, 2.0 * metrics.height()), QColor(theme.surface))
        for row, (number, name) in enumerate(names):
            y = top + (row + 0.5) * metrics.height()
            painter.setPen(
                QPen(QColor(theme.curve(number)), WIDTH, Qt.PenStyle.SolidLine if number == 0 else Qt.PenStyle.DashLine)
            )
            painter.drawLine(QLineF(left, y, left + 3 * GAP, y))
            painter.setPen(QColor(theme.text))
            painter.drawText(QPointF(left + 4 * GAP, y + metrics.capHeight() / 2), name)


def _measured(spread: Spread, measure: Measure) -> float:
    return spread.entropy if measure == "entropy" else spread.largest


def _paint_grid(painter: QPainter, plane: Plane, theme: Theme) -> None:
    """Paint the grid of a canvas, with powers of two along x."""
    metrics, rect = QFontMetricsF(painter.font()), plane.rect
    powers = range(0, math.floor(plane.x[1]) + 1, EVERY)
    painter.setPen(QPen(QColor(theme.grid), 1.0))
    for power in powers:
        painter.drawLine(QLineF(plane.x_px(power), rect.top(), plane.x_px(power), rect.bottom()))
    for level in LEVELS:
        painter.setPen(QPen(QColor(theme.axis if level == 0.0 else theme.grid), 1.0))
        painter.drawLine(QLineF(rect.left(), plane.y_px(level), rect.right(), plane.y_px(level)))
    painter.setPen(QColor(theme.muted))
    for power in powers:
        text = str(2**power)
        wide = metrics.horizontalAdvance(text)
        left = min(plane.x_px(power) - wide / 2, rect.right() + 0.8 * metrics.height() - wide)  # the last one stays whole
        paint_text(painter, text, left, rect.bottom() + 1.05 * metrics.height(), 0.0)
    for level in LEVELS:
        lift = metrics.capHeight() / 2
        paint_text(painter, f"{level:g}", rect.left() - 0.35 * metrics.height(), plane.y_px(level) + lift, 1.0)
