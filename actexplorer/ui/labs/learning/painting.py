"""Painting the views of learning: fits, regions of two classes, losses, parameters."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from actexplorer.core.activation import Array
from actexplorer.ui.labs.learning.chart import (
    UPWARD,
    chart_rect,
    log_ticks,
    paint_area,
    paint_dots,
    paint_ground,
    paint_key,
    trace_of,
    upward,
)
from actexplorer.ui.labs.learning.view import FitView, LossView, ParameterView, RegionView
from actexplorer.ui.legend import Row
from actexplorer.ui.mark_painter import is_vector
from actexplorer.ui.painter import draw, paint_lines, path
from actexplorer.ui.plane import Plane
from actexplorer.ui.strokes import points
from actexplorer.ui.theme import DASHES, Theme

WIDTH, BROAD = 2.0, 5.0  # of curves, and of the target behind them
DOT, WIDE = 5.0, 220.0  # of samples; in narrower regions they are smaller
CLASSES = (5, 4)  # slots of the palette for the two classes
VEIL = 0.55  # how much of a class's colour is laid where it is certain
DECADE = 36.0  # pixels between powers of ten


def paint_fit(painter: QPainter, rect: QRectF, view: FitView, theme: Theme) -> None:
    """Paint the target, the samples, and each learner's curve."""
    plane = Plane(view.x, view.y, chart_rect(rect, painter.font()))
    paint_ground(painter, plane, upward(view.y, plane.rect.height()), view.name, view.note, theme)
    painter.save()
    painter.setClipRect(plane.rect, Qt.ClipOperation.IntersectClip)
    if view.target is not None:
        paint_lines(painter, view.target, plane, theme.axis, BROAD, "solid")
    paint_dots(painter, *view.samples, plane, QColor(theme.muted), DOT)
    for n, trace in enumerate(view.learnt):
        paint_lines(painter, trace, plane, theme.curve(n), WIDTH, "solid")
    painter.restore()
    target = [Row(view.goal, theme.axis, "solid")] if view.target is not None else []
    learnt = [Row(title, theme.curve(n), "solid") for n, title in enumerate(view.titles)]
    paint_key(painter, plane, [*target, *learnt], view.corner, theme)


def paint_region(painter: QPainter, rect: QRectF, view: RegionView, theme: Theme) -> None:
    """Paint where a learner sees which class, the border between them, and the samples."""
    region = view.region
    area = chart_rect(rect, painter.font())
    side = min(area.width(), area.height())
    square = QRectF(area.left() + (area.width() - side) / 2, area.top() + (area.height() - side) / 2, side, side)
    x, y = (float(region.x[0]), float(region.x[-1])), (float(region.y[0]), float(region.y[-1]))
    plane = Plane(x, y, square)
    paint_ground(painter, plane, upward(y, side), view.title, view.note, theme, UPWARD)
    painter.save()
    painter.setClipRect(square, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    half = side / (region.x.size - 1) / 2  # cells are drawn around their points
    painter.drawImage(square.adjusted(-half, -half, half, half), _image(view, theme))
    dot = DOT * min(side / WIDE, 1.0)
    for number in (0, 1):
        across, up = view.samples[0][view.samples[1] == number].T
        paint_dots(painter, across, up, plane, QColor(theme.surface), 1.4 * dot)
        paint_dots(painter, across, up, plane, QColor(theme.curve(CLASSES[number])), dot)
    _paint_border(painter, region.border, plane, theme.curve(view.learner))
    painter.restore()


def paint_loss(painter: QPainter, rect: QRectF, view: LossView, theme: Theme) -> None:
    """Paint the losses by step; with several seeds the median in the band of all."""
    plane = Plane((0.0, float(view.steps)), view.y, chart_rect(rect, painter.font()))
    ticks = log_ticks(*view.y, plane.rect.height() / DECADE)
    paint_ground(painter, plane, ticks, view.name, view.note, theme)
    painter.save()
    painter.setClipRect(plane.rect, Qt.ClipOperation.IntersectClip)
    for n, (step, low, high) in enumerate(view.bands):
        paint_area(painter, step, low, high, plane, theme.curve(n))
    for n, trace in enumerate(view.median):
        paint_lines(painter, trace, plane, theme.curve(n), WIDTH, "solid")
    _paint_place(painter, plane, view.place, theme)
    painter.restore()
    for learner, end, level in view.ends:
        _paint_cross(painter, QPointF(plane.x_px(end), max(plane.y_px(level), plane.rect.top())), theme.curve(learner))


def paint_parameters(painter: QPainter, rect: QRectF, view: ParameterView, theme: Theme) -> None:
    """Paint the parameters that are learnt by step, and where they are to go."""
    plane = Plane((0.0, float(view.steps)), view.y, chart_rect(rect, painter.font()))
    paint_ground(painter, plane, upward(view.y, plane.rect.height()), view.name, view.note, theme)
    painter.save()
    painter.setClipRect(plane.rect, Qt.ClipOperation.IntersectClip)
    for p in view.paths:
        colour = theme.curve(p.learner)
        if p.goal is not None:
            goal = trace_of(np.array([0.0, float(view.steps)]), np.array([p.goal, p.goal]))
            paint_lines(painter, goal, plane, theme.axis, 1.0, "dash")
        paint_lines(painter, p.trace, plane, colour, WIDTH, DASHES[p.number % len(DASHES)])
    _paint_place(painter, plane, view.place, theme)
    painter.restore()
    rows = [Row(p.title, theme.curve(p.learner), DASHES[p.number % len(DASHES)]) for p in view.paths]
    paint_key(painter, plane, rows, view.corner, theme)


def _paint_place(painter: QPainter, plane: Plane, place: int | None, theme: Theme) -> None:
    """Paint at which step the other plots are looked at."""
    if place is not None:
        painter.setPen(QPen(QColor(theme.accent), 1.0, Qt.PenStyle.DashLine))
        x = round(plane.x_px(place)) + 0.5
        painter.drawLine(QPointF(x, plane.rect.top()), QPointF(x, plane.rect.bottom()))


def _paint_border(painter: QPainter, border: Array, plane: Plane, colour: str) -> None:
    ends = [points(border[:, n], border[:, n + 1], plane) for n in (0, 2)]
    lines = np.column_stack([*ends[0], *ends[1]])
    pen = QPen(QColor(colour), WIDTH + 0.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if is_vector(painter):
        painter.strokePath(path(lines), pen)
    else:
        draw(painter, lines)


def _image(view: RegionView, theme: Theme) -> QImage:
    """Return the probabilities as colours."""
    p = np.nan_to_num(view.region.probability, nan=0.5)[::-1]
    ground, first, second = (_rgb(c) for c in (theme.surface, *(theme.curve(n) for n in CLASSES)))
    share = VEIL * np.abs(2.0 * p - 1.0)[..., np.newaxis]
    mixed = (1.0 - share) * ground + share * np.where(p[..., np.newaxis] < 0.5, first, second)
    rgba = np.dstack([mixed, np.full(p.shape, 255.0)]).round().astype(np.uint8)
    return QImage(rgba.tobytes(), p.shape[1], p.shape[0], QImage.Format.Format_RGBA8888).copy()


def _paint_cross(painter: QPainter, at: QPointF, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for turn in (math.pi / 4, -math.pi / 4):
        arm = QPointF(math.cos(turn), math.sin(turn)) * 5.0
        painter.drawLine(at - arm, at + arm)


def _rgb(colour: str) -> Array:
    return np.array([int(colour[n : n + 2], 16) for n in (1, 3, 5)], dtype=np.float64)
