"""Small pictures of the catalogue's functions, painted when they are first asked for, a few at a time."""

from __future__ import annotations

import math
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from actexplorer.core.activation import Activation
from actexplorer.core.registry import catalogue
from actexplorer.core.vector import VectorFunction, VectorRecord
from actexplorer.ui.theme import Theme, current_theme

BUDGET = 0.004  # seconds of painting in one turn of the event loop
POINTS = 64
HALF_WIDTH = 4.0
HALF_HEIGHT = 2.5  # low enough that Swish's dip is seen beside its growth
ENTRIES = (1.2, 0.4, 2.0, 0.9, 1.6)  # of the vector in the pictures of vector functions
FARTHEST = 10.0  # breakpoints beyond it do not widen the picture

Points = NDArray[np.float64]


def outline(function: Activation) -> tuple[list[Points], QRectF]:
    """Return f with default parameters as polylines of shape (n, 2), broken at jumps, and the part of the plane to show.

    The part is centred on x = 0 and shows every near breakpoint; in y it fits f, but for what rises out of it.
    """
    breakpoints = [b for b in function.breakpoints() if abs(b.x) <= FARTHEST]
    half = max([HALF_WIDTH, *(1.3 * abs(b.x) for b in breakpoints)])
    levels = [abs(v) for b in breakpoints for v in (b.left.f, b.right.f) if np.isfinite(v)]
    limit = max([HALF_HEIGHT, *(1.1 * v for v in levels)])
    grid = np.linspace(-half, half, POINTS)
    y = np.clip(function(grid), -10.0 * limit, 10.0 * limit)
    points = np.column_stack([grid, y])
    points = points[np.isfinite(y) & ~np.isin(grid, [b.x for b in breakpoints])]
    lines = []
    for b in breakpoints:
        before, points = points[points[:, 0] < b.x], points[points[:, 0] > b.x]
        before = np.vstack([before, (b.x, b.left.f)])
        if b.order == 0:
            lines.append(before)
            points = np.vstack([(b.x, b.right.f), points])
        else:
            points = np.vstack([before, points])
    lines.append(points)
    seen = np.clip(np.concatenate(lines)[:, 1], -limit, limit)
    low, high = float(seen.min()), float(seen.max())
    if high - low < 1.0:
        low, high = (low + high - 1.0) / 2, (low + high + 1.0) / 2
    return lines, QRectF(-half, low, 2 * half, high - low)


def paint(painter: QPainter, function: Activation, box: QRectF, theme: Theme) -> None:
    """Paint a function's outline and the zero lines into ``box``."""
    lines, shown = outline(function)
    x_scale, y_scale = box.width() / shown.width(), box.height() / shown.height()

    def place(x: float, y: float) -> QPointF:
        return QPointF(box.left() + (x - shown.left()) * x_scale, box.bottom() - (y - shown.top()) * y_scale)

    origin = place(0.0, 0.0)
    painter.setClipRect(box.adjusted(-1, -1, 1, 1))
    painter.setPen(QPen(QColor(theme.line), 1.0))
    painter.drawLine(QPointF(origin.x(), box.top()), QPointF(origin.x(), box.bottom()))
    painter.drawLine(QPointF(box.left(), origin.y()), QPointF(box.right(), origin.y()))
    pen = QPen(QColor(theme.text), 1.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for line in lines:
        painter.drawPolyline(QPolygonF([place(x, y) for x, y in line.tolist()]))


def paint_vector(painter: QPainter, function: VectorRecord, box: QRectF, theme: Theme) -> None:
    """Paint what a vector function makes of a few entries as bars, or the entries where it takes more than a vector."""
    values = np.array(ENTRIES)
    if isinstance(function, VectorFunction) and not function.ranks and not function.scalar:
        values = np.asarray(function(values))
    high, low = max(float(values.max()), 0.0), min(float(values.min()), 0.0)
    slot, scale = box.width() / values.size, box.height() / (high - low)
    zero = box.top() + high * scale
    for n, value in enumerate(values.tolist()):
        left = round(box.left() + (n + 0.2) * slot)
        painter.fillRect(
            QRectF(left, zero - max(value, 0.0) * scale, round(0.6 * slot), abs(value) * scale), QColor(theme.text)
        )
    painter.setPen(QPen(QColor(theme.line), 1.0))
    painter.drawLine(QPointF(box.left(), zero), QPointF(box.right(), zero))


class Thumbnails(QObject):
    """Pictures by key, device pixel ratio and theme; ``ready`` is emitted when some that were asked for have come."""

    ready = Signal()

    def __init__(self, size: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.size = size
        self._pictures: dict[tuple[str, float, str], QPixmap] = {}
        self._wanted: dict[tuple[str, float, str], Theme] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(lambda: self._paint_some())

    def picture(self, key: str, ratio: float) -> QPixmap | None:
        """Return the picture of a function for screens of that device pixel ratio, or None now and ``ready`` later."""
        theme = current_theme()
        slot = (key, ratio, theme.name)
        picture = self._pictures.get(slot)
        if picture is None:
            self._wanted[slot] = theme
            self._timer.start()
        return picture

    def finish(self) -> None:
        """Paint all that were asked for."""
        self._paint_some(math.inf)

    def _paint_some(self, budget: float = BUDGET) -> None:
        end = perf_counter() + budget
        while self._wanted and perf_counter() < end:
            slot = next(iter(self._wanted))
            self._pictures[slot] = self._painted(slot[0], slot[1], self._wanted.pop(slot))
        if not self._wanted:
            self._timer.stop()
        self.ready.emit()

    def _painted(self, key: str, ratio: float, theme: Theme) -> QPixmap:
        picture = QPixmap(self.size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(0.5, 0.5, self.size.width() - 1, self.size.height() - 1)
        painter.setPen(QPen(QColor(theme.line), 1.0))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(frame, 3.0, 3.0)
        function, inside = catalogue[key], frame.adjusted(3, 4, -3, -4)
        if isinstance(function, Activation):
            paint(painter, function, inside, theme)
        else:
            paint_vector(painter, function, inside, theme)
        painter.end()
        return picture
