"""Three shares of 1 as a point of a triangle, with the way it takes as the temperature changes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from actexplorer.core.activation import Array
from actexplorer.ui.axes import paint_text
from actexplorer.ui.labs.plot import Plot
from actexplorer.ui.labs.vectors.bar_painter import paint_heading, strong_font
from actexplorer.ui.labs.vectors.bars import entry_colours
from actexplorer.ui.theme import GAP, Theme

RADIUS = 6.0  # of the point of the chosen function
SMALL_RADIUS = 3.5  # of the others', and of the marks along the way
CROWDED = 30.0  # pixels from a corner within which no mark is named
TINT = 0.13  # opacity of the part of the triangle where an entry is the largest
TALL = 0.75**0.5  # of an equilateral triangle whose side is 1


@dataclass(frozen=True, eq=False, slots=True)
class Points:
    """What a simplex shows: the chosen function's share, the others' by name, the way over temperature with some marks."""

    title: str
    note: str
    chosen: Array | None
    others: tuple[tuple[str, Array], ...] = ()
    way: Array | None = None
    marks: tuple[tuple[str, Array], ...] = ()


class Simplex(Plot):
    """The triangle whose corners are the three entries."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.points: Points | None = None
        self.setMinimumSize(140, 140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_points(self, points: Points) -> None:
        """Show other points."""
        self.points = points
        self.setAccessibleName(points.title)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(300, 300)

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        if self.points is None:
            return
        line = QFontMetricsF(painter.font()).height()
        box = rect.adjusted(1.5 * GAP, 0.0, -1.5 * GAP, 0.0)
        paint_heading(painter, box, rect.top(), (self.points.title, "", self.points.note), theme)
        corners = _corners(rect.adjusted(2 * GAP, 2.6 * line + 2 * GAP, -2 * GAP, -GAP), line)
        _paint_triangle(painter, corners, theme)
        if self.points.way is not None:
            _paint_way(painter, corners, self.points.way, theme)
        for label, share in self.points.marks:
            at = _place(corners, share)
            if min(_apart(at, QPointF(*map(float, corner))) for corner in corners) < CROWDED:
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.text))
            painter.drawEllipse(at, SMALL_RADIUS - 1.0, SMALL_RADIUS - 1.0)
            painter.setPen(QColor(theme.muted))
            paint_text(painter, label, at.x() + GAP, at.y() - GAP / 2, 0.0)
        for label, at in _joined([(label, _place(corners, share)) for label, share in self.points.others]):
            low = min(_apart(at, QPointF(*map(float, corner))) for corner in corners[:2]) < CROWDED
            _paint_other(painter, rect, at, label, low, theme)
        if self.points.chosen is not None:
            painter.setPen(QPen(QColor(theme.surface), 2.0))
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(_place(corners, self.points.chosen), RADIUS, RADIUS)


def _corners(room: QRectF, line: float) -> np.ndarray:
    """Return where the three corners are, (3, 2): two at the foot, the third on top, with room for their numbers."""
    room = room.adjusted(line, line, -line, -1.3 * line)
    side = max(min(room.width(), room.height() / TALL), 10.0)
    left, foot = room.center().x() - side / 2, room.center().y() + side * TALL / 2
    return np.array([[left, foot], [left + side, foot], [left + side / 2, foot - side * TALL]])


def _paint_other(painter: QPainter, rect: QRectF, at: QPointF, label: str, low: bool, theme: Theme) -> None:
    """Paint a point with its name below it, or above where it is ``low``, inside ``rect``."""
    metrics = QFontMetricsF(painter.font())
    painter.setPen(QPen(QColor(theme.text), 1.5))
    painter.setBrush(QColor(theme.surface))
    painter.drawEllipse(at, SMALL_RADIUS, SMALL_RADIUS)
    painter.setPen(QColor(theme.text))
    half = metrics.horizontalAdvance(label) / 2 + GAP / 2
    middle = min(max(at.x(), rect.left() + half), rect.right() - half)
    paint_text(painter, label, middle, at.y() - GAP if low else at.y() + GAP + metrics.ascent(), 0.5)


def _joined(points: list[tuple[str, QPointF]]) -> list[tuple[str, QPointF]]:
    """Return points with their names, those at one place together."""
    found: list[tuple[str, QPointF]] = []
    for label, at in points:
        same = next((n for n, (_, other) in enumerate(found) if _apart(at, other) < 2 * RADIUS), None)
        if same is None:
            found.append((label, at))
        else:
            found[same] = (f"{found[same][0]}, {label}", found[same][1])
    return found


def _apart(one: QPointF, other: QPointF) -> float:
    return (one - other).manhattanLength()


def _place(corners: np.ndarray, share: Array) -> QPointF:
    x, y = share @ corners
    return QPointF(float(x), float(y))


def _paint_triangle(painter: QPainter, corners: np.ndarray, theme: Theme) -> None:
    middle, colours = corners.mean(axis=0), entry_colours(3, theme)
    for n in range(3):
        before, after = (corners[n] + corners[n - 1]) / 2, (corners[n] + corners[(n + 1) % 3]) / 2
        colour = QColor(colours[n])
        colour.setAlphaF(TINT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(*map(float, p)) for p in (corners[n], before, middle, after)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.axis), 1.0))
    painter.drawPolygon(QPolygonF([QPointF(*map(float, p)) for p in corners]))
    font, metrics = painter.font(), QFontMetricsF(painter.font())
    painter.setFont(strong_font(font))
    below = 2 * metrics.ascent()
    for n, (dx, dy) in enumerate(((0.0, below), (0.0, below), (0.0, -metrics.descent() - GAP))):
        painter.setPen(colours[n])
        paint_text(painter, str(n + 1), float(corners[n][0]) + dx, float(corners[n][1]) + dy, 0.5)
    painter.setFont(font)


def _paint_way(painter: QPainter, corners: np.ndarray, way: Array, theme: Theme) -> None:
    points = way @ corners
    path = QPainterPath(QPointF(*map(float, points[0])))
    for point in points[1:].tolist():
        path.lineTo(*point)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.text), 1.5))
    painter.drawPath(path)
