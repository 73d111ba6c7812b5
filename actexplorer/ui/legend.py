"""The legend on a canvas: which colour is which curve, in the corner where it hides least."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from actexplorer.session.resolve import Stroke
from actexplorer.ui.plane import Plane
from actexplorer.ui.theme import Theme

SAMPLE = 22.0  # pixels of line before each name
INSET = 8.0
STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
MOST = 12  # rows; what does not fit is counted


def paint(
    painter: QPainter, plane: Plane, strokes: Sequence[Stroke], titles: Mapping[int, str], orders: Sequence[int], theme: Theme
) -> None:
    """Paint the legend of ``strokes`` into ``plane``."""
    metrics = QFontMetricsF(painter.font())
    line = metrics.height() * 1.25
    room = max(min(MOST, int((plane.rect.height() - 2 * INSET) / line) - 1), 1)
    rows = [(stroke, titles[stroke.curve.id]) for stroke in strokes if stroke.curve.id in titles]
    more = len(rows) - room if len(rows) > room else 0
    rows = rows[:room]
    limit = plane.rect.width() * 0.7
    texts = [metrics.elidedText(title, Qt.TextElideMode.ElideRight, limit) for _, title in rows]
    if more:
        texts.append(f"+{more}")
    if not texts:
        return
    width = max(metrics.horizontalAdvance(text) for text in texts) + SAMPLE + 3 * INSET
    height = line * len(texts) + INSET
    box = _corner(plane, strokes, orders[0], width, height)
    background = QColor(theme.surface)
    background.setAlpha(225)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(background)
    painter.drawRoundedRect(box, 4, 4)
    for n, text in enumerate(texts):
        middle = box.top() + INSET / 2 + line * (n + 0.5)
        if n < len(rows):
            curve = rows[n][0].curve
            pen = QPen(QColor(theme.curve(curve.colour)), 2.5)
            pen.setStyle(STYLES[curve.dash % len(STYLES)])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(box.left() + INSET, middle), QPointF(box.left() + INSET + SAMPLE, middle))
        painter.setPen(QColor(theme.text))
        painter.drawText(QPointF(box.left() + 2 * INSET + SAMPLE, middle + metrics.capHeight() / 2), text)


def _corner(plane: Plane, strokes: Sequence[Stroke], order: int, width: float, height: float) -> QRectF:
    """Return the corner of the plot through which the least of the curves runs; ties go to the upper left."""
    rect = plane.rect
    left, right = rect.left() + INSET, rect.right() - INSET - width
    top, bottom = rect.top() + INSET, rect.bottom() - INSET - height
    corners = [QRectF(x, y, width, height) for y in (top, bottom) for x in (left, right)]
    columns = np.linspace(0.0, 1.0, 64)
    hidden = [0] * len(corners)
    for stroke in strokes:
        trace = stroke.samples[order]
        if trace.x.size < 2:
            continue
        x = plane.x[0] + columns * (plane.x[1] - plane.x[0])
        px = rect.left() + columns * rect.width()
        py = rect.bottom() - (np.interp(x, trace.x, trace.y) - plane.y[0]) / plane.y_pixel
        for n, box in enumerate(corners):
            hidden[n] += int(np.count_nonzero((px > box.left()) & (px < box.right()) & (py > box.top()) & (py < box.bottom())))
    return corners[hidden.index(min(hidden))]
