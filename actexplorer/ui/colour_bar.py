"""The colour bar of a family of curves: which colour is which value of the parameter."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from actexplorer.core.ticks import ticks
from actexplorer.session.state import Session
from actexplorer.session.sweep import Steps
from actexplorer.ui.colour_scale import colour_at
from actexplorer.ui.labels import number
from actexplorer.ui.theme import GAP, Theme, current_theme

WIDTH = 12.0  # of the bar itself
TICK = 4.0
STOPS = 33  # of the gradient: the scale is smooth between them
WRITTEN = 10  # values at most
MOST_TICKS = 60  # more values than that are not told apart


def swept(session: Session) -> tuple[Steps, str] | None:
    """Return the parameter of the family that is drawn, and its symbol, None where there is no family."""
    sweep = session.sweep
    curve = None if sweep is None else next((c for c in session.drawn if c.id == sweep.curve), None)
    if sweep is None or curve is None:
        return None
    symbols = {p.name: p.symbol for p in curve.function.parameters}
    return sweep.first, symbols[sweep.first.parameter]


def labelled(steps: Steps, height: float, line: float) -> list[tuple[float, str]]:
    """Return what is written beside a bar of that height, with its shares: the values, or round numbers if they are many."""
    values = steps.values()
    most = max(int(height / (1.5 * line)), 2)
    if len(values) > min(most, WRITTEN):
        low, high = values[0], values[-1]
        values = _decimals(low, high, most) if steps.log else ticks(low, high, min(most, WRITTEN) - 2).positions
    return [(steps.share(value), number(value)) for value in values if steps.low <= value <= steps.high]


def _decimals(low: float, high: float, most: int) -> tuple[float, ...]:
    """Return round numbers on a logarithmic scale: 1, 2 and 5 of each power of ten, or fewer of them."""
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for digits in ((1, 2, 5), (1,)):
        found = tuple(float(f"{d}e{p}") for p in powers for d in digits if low <= float(f"{d}e{p}") <= high)
        if len(found) <= most:
            break
    else:
        found = found[:: -(-len(found) // most)]
    return found if len(found) > 1 else (low, high)


def room(steps: Steps, symbol: str, metrics: QFontMetricsF) -> float:
    """Return the width that a bar with its numbers takes."""
    labels = [text for _, text in labelled(steps, 400.0, metrics.height())]
    return WIDTH + 2 * TICK + max(metrics.horizontalAdvance(text) for text in (*labels, symbol))


def paint(painter: QPainter, box: QRectF, steps: Steps, symbol: str, theme: Theme) -> None:
    """Paint a bar at the left of ``box``, as high as it, its numbers to the right and the symbol above."""
    metrics = QFontMetricsF(painter.font())
    line = metrics.height()
    bar = QRectF(box.left(), box.top() + 1.5 * line, WIDTH, max(box.height() - 2.0 * line, 1.0))
    gradient = QLinearGradient(bar.bottomLeft(), bar.topLeft())
    for n in range(STOPS):
        gradient.setColorAt(n / (STOPS - 1), QColor(colour_at(n / (STOPS - 1), theme)))
    painter.fillRect(bar, gradient)
    values = steps.values()
    if len(values) <= MOST_TICKS:
        painter.setPen(QPen(QColor(theme.surface), 1.0))
        for value in values:
            y = bar.bottom() - steps.share(value) * bar.height()
            painter.drawLine(QLineF(bar.left(), y, bar.left() + TICK, y))
    painter.setPen(QColor(theme.text))
    painter.drawText(QPointF(bar.left(), box.top() + metrics.ascent()), symbol)
    for share, text in labelled(steps, bar.height(), line):
        y = bar.bottom() - share * bar.height()
        painter.setPen(QColor(theme.muted))
        painter.drawLine(QLineF(bar.right(), y, bar.right() + TICK, y))
        painter.drawText(QPointF(bar.right() + 2 * TICK, y + metrics.capHeight() / 2), text)


class ColourBar(QWidget):
    """Shows the family of a session at the side of its canvases; gone where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._swept: tuple[Steps, str] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.hide()

    def show_session(self, session: Session) -> None:
        """Show the family of ``session``."""
        before, self._swept = self._swept, swept(session)
        self.setVisible(self._swept is not None)
        if self._swept is not None and self._swept != before:
            steps, symbol = self._swept
            name = self.tr("Colours of {symbol} from {low} to {high}")
            values = steps.values()
            self.setAccessibleName(name.format(symbol=symbol, low=number(values[0]), high=number(values[-1])))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: D102
        if self._swept is None:
            return QSize(0, 0)
        return QSize(round(room(*self._swept, QFontMetricsF(self.font()))) + 2 * GAP, 200)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme = current_theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.surface))
            if self._swept is not None:
                painter.setFont(QFont(self.font()))
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                box = QRectF(self.rect()).adjusted(GAP, GAP, -GAP, -GAP)
                paint(painter, box, *self._swept, theme)
