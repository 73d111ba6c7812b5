"""Where the parts of a heat map stand: its cells, their labels, its colour bar."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from actexplorer.core.ticks import Ticks, ticks
from actexplorer.ui.colour_bar import TICK
from actexplorer.ui.colour_bar import WIDTH as BAR
from actexplorer.ui.labs.heading import HEADING as HEADING
from actexplorer.ui.labs.heat_picture import Matrix
from actexplorer.ui.theme import GAP

UPWARD = 36.0  # between the numbers of the bar, about

Cell = tuple[int, int]  # row and column, from 0


class Layout(NamedTuple):
    """The cells, the colour bar (None where there is none) with its ticks, and where notes beside rows begin."""

    cells: QRectF
    shape: tuple[int, int]
    bar: QRectF | None
    scale: Ticks
    beside: float

    def box(self, row: int, column: int) -> QRectF:
        """Return a cell, its edges on whole pixels."""
        left, right = self.x(column), self.x(column + 1)
        top, bottom = self.y(row), self.y(row + 1)
        return QRectF(left, top, right - left, bottom - top)

    def x(self, column: int) -> float:
        """Return the left edge of a column."""
        return self.cells.left() + round(self.cells.width() * column / self.shape[1])

    def y(self, row: int) -> float:
        """Return the upper edge of a row."""
        return self.cells.top() + round(self.cells.height() * row / self.shape[0])

    def cell_at(self, x: float, y: float) -> Cell | None:
        """Return the cell at a position, None where there is none."""
        if not self.cells.contains(x, y):
            return None
        row = int((y - self.cells.top()) / self.cells.height() * self.shape[0])
        column = int((x - self.cells.left()) / self.cells.width() * self.shape[1])
        return min(row, self.shape[0] - 1), min(column, self.shape[1] - 1)


def layout(matrix: Matrix, rect: QRectF, font: QFont) -> Layout:
    """Return where the parts of a heat map in ``rect`` stand."""
    metrics = QFontMetricsF(font)
    line, (high, wide) = metrics.height(), matrix.values.shape
    top, bottom = rect.top() + round(HEADING * line), rect.bottom() - round(1.5 * line)
    low, most = matrix.ends
    has_bar = matrix.bar and matrix.kind != "classes"
    scale = ticks(low, most, max((bottom - top) / UPWARD, 2.0)) if has_bar else Ticks((), (), "")
    left = rect.left() + max(round(_widest(labels(matrix.rows, high), metrics) + GAP), GAP)
    beside = _widest(matrix.beside, metrics) + GAP if matrix.beside else 0.0
    bar = BAR + 2 * TICK + _widest((*scale.labels, scale.offset), metrics) + 1.5 * GAP if has_bar else 0.0
    room = QRectF(left, top, max(rect.right() - GAP - beside - bar - left, 1.0), max(bottom - top, 1.0))
    if matrix.square:
        side = min(room.width() / wide, room.height() / high)
        room.setWidth(side * wide)
        room.setHeight(side * high)
    cells = QRectF(round(room.left()), round(room.top()), max(round(room.width()), 1), max(round(room.height()), 1))
    place = QRectF(cells.right() + beside + GAP, cells.top(), BAR, cells.height()) if has_bar else None
    return Layout(cells, (high, wide), place, scale, cells.right() + GAP)


def labels(given: tuple[str, ...], count: int) -> tuple[str, ...]:
    """Return the labels of rows or columns: those that are given, else their numbers."""
    return given or tuple(str(n + 1) for n in range(count))


def every(texts: tuple[str, ...], room: float, length: float) -> range:
    """Return which of ``texts`` to write so that each has ``room`` where ``length`` pixels are given to one."""
    step = 1
    for step in (n * power for power in (1, 10, 100, 1000, 10_000) for n in (1, 2, 5)):
        if step * length >= room:
            break
    return range(0 if step == 1 else step - 1, len(texts), step)


def _widest(texts: tuple[str, ...], metrics: QFontMetricsF) -> float:
    return max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
