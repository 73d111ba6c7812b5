"""The lines below the canvases: x, and f, f′, f″ and where it is shown ∂f/∂p of each curve there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from actexplorer.session.ranges import settled, written
from actexplorer.session.state import GRADIENTS, Focus
from actexplorer.ui.crosshair import Pointer
from actexplorer.ui.headings import Names
from actexplorer.ui.language import translate
from actexplorer.ui.theme import GAP, current_theme

SNAPPED = 1e-3  # of a pixel: where a landmark was found, more digits are known than pointing gives
ROWS = 2

Steps = tuple[float, ...]  # of x and the four orders


class Value(NamedTuple):
    """What is read of one curve."""

    title: str
    colour: str
    text: str
    chosen: bool


class ReadOut(QWidget):
    """Paints the values at the crosshair, each curve's title in its colour.

    Where they do not fit, the curve pointed at comes first, the rest is counted, and the tooltip has them all.
    """

    def __init__(self) -> None:
        super().__init__()
        self._head = ""
        self._values: tuple[Value, ...] = ()
        self.setAccessibleName(self.tr("Values at the crosshair"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(400, round(QFontMetricsF(self.font()).height() * ROWS + 1.5 * GAP))

    def text(self) -> str:
        """Return everything shown, as text."""
        return "   ".join([self._head, *(f"{value.title} {value.text}" for value in self._values)])

    def show_values(self, focus: Focus, pointers: list[tuple[str, Pointer]], names: Names, steps: Steps) -> None:
        """Show the values of lines, by title, each called by ``names``, with the precision that ``steps`` warrant."""
        head = ""
        if focus.cursor is not None:
            finer = SNAPPED if focus.landmark else 1.0
            head = f"x = {written(focus.cursor, steps[0] * finer)}"
            head += f" ({translate('Landmark', focus.landmark)})" if focus.landmark else ""
        values = tuple(value for title, pointer in pointers for value in _values(title, pointer, names, steps))
        if (head, values) != (self._head, self._values):
            self._head, self._values = head, values
            self.setAccessibleDescription(self.text())
            self.update()

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._values:
            lines = [self._head, *(f"{value.title}: {value.text}" for value in self._values)]
            QToolTip.showText(event.globalPos(), "\n".join(lines), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme = current_theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.window))
            figures = QFont(self.font())
            figures.setFeature(QFont.Tag("tnum"), 1)
            painter.setFont(figures)
            if not self._head:
                hint = self.tr("Point at a curve to read its values. Drag to pan, wheel to zoom, Shift-drag for a box.")
                painter.setPen(QColor(theme.muted))
                middle = self.height() / 2 + QFontMetricsF(figures).capHeight() / 2
                painter.drawText(QPointF(GAP, middle), hint)
                return
            self._paint_values(painter, QFontMetricsF(figures))

    def _paint_values(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        theme, line = current_theme(), metrics.height() + GAP / 4
        first = GAP / 2 + metrics.ascent()
        painter.setPen(QColor(theme.text))
        painter.drawText(QPointF(GAP, first), self._head)
        start = 3 * GAP + max(metrics.horizontalAdvance(self._head), metrics.horizontalAdvance("x = −0.00000"))
        left, row = start, 0
        for n, value in enumerate(self._arranged(metrics, self.width() - start)):
            width = metrics.horizontalAdvance(f"{value.title} {value.text}") + 3 * GAP
            if left + width > self.width() - 5 * GAP and left > start:
                left, row = start, row + 1
                if row == ROWS:
                    rest = f"+{len(self._values) - n}"
                    painter.setPen(QColor(theme.muted))
                    painter.drawText(
                        QPointF(self.width() - GAP - metrics.horizontalAdvance(rest), first + (ROWS - 1) * line), rest
                    )
                    return
            painter.setPen(QColor(value.colour))
            painter.drawText(QPointF(left, first + row * line), value.title)
            painter.setPen(QColor(theme.text))
            after = left + metrics.horizontalAdvance(value.title + " ")
            painter.drawText(QPointF(after, first + row * line), value.text)
            left += width

    def _arranged(self, metrics: QFontMetricsF, room: float) -> tuple[Value, ...]:
        needed = sum(metrics.horizontalAdvance(f"{v.title} {v.text}") + 3 * GAP for v in self._values)
        if needed < room:
            return self._values
        return tuple(sorted(self._values, key=lambda value: not value.chosen))


def _values(title: str, pointer: Pointer, names: Names, steps: Steps) -> Iterator[Value]:
    yield Value(title, pointer.colour, _written(pointer, names, steps), pointer.chosen)
    for symbol, value in pointer.partials:
        yield Value(f"∂f/∂{symbol}", pointer.colour, written(value, steps[GRADIENTS + 1]), pointer.chosen)


def _written(pointer: Pointer, names: Names, steps: Steps) -> str:
    texts = []
    for order, value in enumerate(pointer.values):
        step = steps[order + 1]
        text = written(settled(value, step) if pointer.landmark and pointer.chosen else value, step)
        if order < len(pointer.bounds) and pointer.bounds[order][0] < pointer.bounds[order][1]:
            low, high = (written(end, step) for end in pointer.bounds[order])
            text += f" ({low} … {high})"
        texts.append(f"{names[order]} {text}")
    return "  ".join(texts)
