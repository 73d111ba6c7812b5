"""Painting a neuron: edges, nodes, the curve in the middle, numbers, and the arithmetic below."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from actexplorer.core.extent import combine
from actexplorer.core.sampling import Trace, Window
from actexplorer.session.labs.neuron import NeuronLab
from actexplorer.session.labs.neuron_passes import Passes
from actexplorer.session.lines import Source, extent_of, samples_of
from actexplorer.ui.labs.neuron.diagram import Diagram, Role, Text, lay_out, scaled, shown, term, texts
from actexplorer.ui.painter import paint_samples
from actexplorer.ui.plane import Plane
from actexplorer.ui.theme import Theme

NEAR = 5.0  # of the curve, to either side of 0; doubled until z is in it
DETAIL = 512  # pixels for which it is sampled
INSIDE = 0.66  # of a circle's radius: half a side of the square in it
NOTHING = ("dead", "met", "undefined")  # states in which nothing goes back


@dataclass(frozen=True, slots=True)
class Words:
    """What of the picture is words: the activation's title, the names of the passes, and a remark on the state."""

    title: str
    forward: str
    backward: str
    remark: str


def colours(theme: Theme) -> dict[Role, QColor]:
    """Return the colours of the passes."""
    return {"forward": QColor(theme.curve(0)), "backward": QColor(theme.curve(1)), "plain": QColor(theme.text)}


def paint_neuron(painter: QPainter, rect: QRectF, lab: NeuronLab, now: Passes, words: Words, theme: Theme) -> None:
    """Paint the whole picture into ``rect``."""
    diagram = lay_out(rect, len(lab.inputs))
    font = painter.font()
    painter.setFont(scaled(font, diagram.scale))
    _paint_edges(painter, lab, now, diagram, theme)
    _paint_nodes(painter, lab, now, diagram, words, theme)
    _paint_curve(painter, lab, now, diagram, theme)
    _paint_texts(painter, lab, now, diagram, theme)
    _paint_key(painter, rect, diagram, words, theme)
    _paint_strip(painter, lab, now, diagram, words, theme)
    painter.setFont(font)


def curve_of(lab: NeuronLab, z: float) -> tuple[Trace, tuple[float, float], tuple[float, float]]:
    """Return what to draw of the activation around 0 and ``z``, and the ranges of x and y that it fills."""
    half = NEAR
    while abs(z) > 0.96 * half and half < 1e18:
        half *= 2.0
    x = (-half, half)
    source = Source(lab.activation.key, lab.activation.values)
    y = combine([extent_of(source, x)[0]], 4.0 * half).range
    return samples_of(source, Window(x, (y, y, y), DETAIL, DETAIL)).f, x, y


def _paint_edges(painter: QPainter, lab: NeuronLab, now: Passes, diagram: Diagram, theme: Theme) -> None:
    s = diagram.scale
    for source, weight in zip(diagram.sources, (*lab.weights, lab.bias), strict=True):
        line = QLineF(source, diagram.sum)
        start, end = diagram.radius / line.length(), 1.0 - (diagram.sum_radius + 2.0 * s) / line.length()
        width = min(0.9 + 0.9 * abs(weight), 4.5) * s
        _paint_arrow(painter, line.pointAt(start), line.pointAt(end), width, theme.axis, s)
    for left, right in (
        (diagram.sum.x() + diagram.sum_radius, diagram.unit.x() - diagram.unit_radius),
        (diagram.unit.x() + diagram.unit_radius, diagram.loss.left()),
    ):
        y = diagram.sum.y()
        _paint_arrow(painter, QPointF(left, y), QPointF(right - 2.0 * s, y), 1.4 * s, theme.axis, s)
    if now.loss is not None:
        box = diagram.loss
        below, edge = (QPointF(box.center().x(), box.bottom() + gap * s) for gap in (28.0, 2.0))
        _paint_arrow(painter, below, edge, 1.4 * s, theme.axis, s)


def _paint_arrow(painter: QPainter, start: QPointF, end: QPointF, width: float, colour: str, scale: float) -> None:
    direction = end - start
    length = math.hypot(direction.x(), direction.y())
    if length <= 0.0:
        return
    along = direction / length
    size = (5.0 + 1.2 * width / scale) * scale
    neck, across = end - along * size, QPointF(-along.y(), along.x()) * (0.45 * size)
    painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(start, neck)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([end, neck + across, neck - across]))


def _paint_nodes(painter: QPainter, lab: NeuronLab, now: Passes, diagram: Diagram, words: Words, theme: Theme) -> None:
    s, outline = diagram.scale, QPen(QColor(theme.text), 1.4 * diagram.scale)
    painter.setBrush(QColor(theme.surface))
    painter.setPen(outline)
    for at in diagram.inputs:
        painter.drawEllipse(at, diagram.radius, diagram.radius)
    painter.setPen(QPen(QColor(theme.axis), 1.4 * s))
    painter.drawEllipse(diagram.one, 0.7 * diagram.radius, 0.7 * diagram.radius)
    painter.setPen(outline)
    painter.drawEllipse(diagram.sum, diagram.sum_radius, diagram.sum_radius)
    stuck = now.state in NOTHING and now.state != "met"
    painter.setPen(QPen(QColor(theme.danger), 2.4 * s) if stuck else outline)
    painter.drawEllipse(diagram.unit, diagram.unit_radius, diagram.unit_radius)
    box = QPen(QColor(theme.axis), 1.4 * s, Qt.PenStyle.SolidLine if now.loss is not None else Qt.PenStyle.DashLine)
    painter.setPen(box)
    painter.drawRoundedRect(diagram.loss, 8.0 * s, 8.0 * s)
    font = painter.font()
    _paint_middle(painter, diagram.sum, "Σ", scaled(font, s, 34.0), theme.text)
    if now.loss is None:
        _paint_middle(painter, diagram.loss.center(), "L", scaled(font, s, 22.0), theme.muted)
    above = diagram.unit - QPointF(0.0, diagram.unit_radius + 16.0 * s)
    _paint_middle(painter, above, words.title, scaled(font, s, 15.0), theme.text)
    painter.setFont(font)


def _paint_middle(painter: QPainter, at: QPointF, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = QFontMetricsF(font)
    painter.drawText(QPointF(at.x() - metrics.horizontalAdvance(text) / 2, at.y() + metrics.capHeight() / 2), text)


def _paint_curve(painter: QPainter, lab: NeuronLab, now: Passes, diagram: Diagram, theme: Theme) -> None:
    """Paint f, its tangent at z, and the point where the neuron works."""
    trace, x, y = curve_of(lab, now.z)
    s, half = diagram.scale, INSIDE * diagram.unit_radius
    rect = QRectF(diagram.unit.x() - half, diagram.unit.y() - half, 2.0 * half, 2.0 * half)
    plane = Plane(x, y, rect)
    painter.setPen(QPen(QColor(theme.grid).darker(112) if theme.name == "light" else QColor(theme.line), s))
    painter.drawLine(QPointF(plane.x_px(0.0), rect.top()), QPointF(plane.x_px(0.0), rect.bottom()))
    if y[0] <= 0.0 <= y[1]:
        painter.drawLine(QPointF(rect.left(), plane.y_px(0.0)), QPointF(rect.right(), plane.y_px(0.0)))
    painter.save()
    painter.setClipRect(rect.adjusted(-2.0, -2.0, 2.0, 2.0), Qt.ClipOperation.IntersectClip)
    paint_samples(painter, trace, plane, theme.text, 1.8 * s, ground=theme.surface)
    painter.restore()
    if math.isfinite(now.y) and y[0] <= now.y <= y[1]:
        at = QPointF(plane.x_px(now.z), plane.y_px(now.y))
        if math.isfinite(now.slope):
            _paint_tangent(painter, at, now.slope * plane.x_pixel / plane.y_pixel, 0.6 * half, s, theme)
        painter.setPen(QPen(QColor(theme.surface), 1.5 * s))
        painter.setBrush(colours(theme)["forward"])
        painter.drawEllipse(at, 5.0 * s, 5.0 * s)


def _paint_tangent(painter: QPainter, at: QPointF, rise: float, reach: float, scale: float, theme: Theme) -> None:
    """Paint a piece of the tangent; ``rise`` is in pixels up for each pixel to the right."""
    step = QPointF(1.0, -rise) * (reach / math.hypot(1.0, rise))
    painter.setPen(QPen(colours(theme)["backward"], 2.0 * scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(at - step, at + step)


def _paint_texts(painter: QPainter, lab: NeuronLab, now: Passes, diagram: Diagram, theme: Theme) -> None:
    """Paint the numbers, on a ground that keeps the edges away."""
    metrics, paints = QFontMetricsF(painter.font()), colours(theme)
    every = texts(lab, now, diagram, painter.font())
    for text in every:
        if text.name:
            painter.fillRect(text.whole(metrics).adjusted(-3.0, -2.0, 3.0, 2.0), QColor(theme.surface))
    for text in every:
        colour = paints[text.role]
        painter.setPen(QColor(theme.muted) if text.role == "plain" or _is_idle(text, now) else colour)
        painter.drawText(text.at, text.name)
        painter.setPen(QColor(theme.muted) if _is_idle(text, now) else colour)
        painter.drawText(text.at + QPointF(metrics.horizontalAdvance(text.name), 0.0), text.value)


def _is_idle(text: Text, now: Passes) -> bool:
    """Return whether a number of the backward pass is 0 because nothing comes back."""
    return text.role == "backward" and now.state in NOTHING and text.value in ("0", "—") and text.which is None


def _paint_key(painter: QPainter, rect: QRectF, diagram: Diagram, words: Words, theme: Theme) -> None:
    """Paint which colour is which pass, in the upper left corner."""
    metrics, paints, s = QFontMetricsF(painter.font()), colours(theme), diagram.scale
    x, y = rect.left() + 16.0 * s, rect.top() + 10.0 * s + metrics.ascent()
    for word, role in ((words.forward, "forward"), (words.backward, "backward")):
        painter.setPen(paints[role])  # type: ignore[index]
        painter.drawText(QPointF(x, y), word)
        x += metrics.horizontalAdvance(word) + 18.0 * s


def _paint_strip(painter: QPainter, lab: NeuronLab, now: Passes, diagram: Diagram, words: Words, theme: Theme) -> None:
    """Paint the sums that lead to z, y and δ, and below them the remark."""
    metrics, paints, strip, s = QFontMetricsF(painter.font()), colours(theme), diagram.strip, diagram.scale
    line = metrics.height() * 1.4
    painter.setPen(QPen(QColor(theme.line), 1.0))
    painter.drawLine(QPointF(strip.left() + 16.0 * s, strip.top()), QPointF(strip.right() - 16.0 * s, strip.top()))
    left, base = strip.left() + 16.0 * s, strip.top() + metrics.ascent() + 8.0 * s
    for role, text in (*arithmetic(lab, now), ("plain", words.remark)):
        stuck = role == "plain" and now.state != "met"
        painter.setPen(QColor(theme.danger) if stuck else paints[role])
        room = strip.width() - 32.0 * s
        painter.drawText(QPointF(left, base), metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        base += line


def arithmetic(lab: NeuronLab, now: Passes) -> tuple[tuple[Role, str], ...]:
    """Return both passes as lines of sums with their numbers."""
    products = " + ".join(f"{term(w)}·{term(x)}" for w, x in zip(lab.weights, lab.inputs, strict=True))
    forward = f"z = Σ wᵢxᵢ + b = {products} + {term(lab.bias)} = {shown(now.z)}     y = f(z) = {shown(now.y)}"
    if now.loss is not None:
        forward += f"     L = ½(y − t)² = {shown(now.loss)}"
    back = f"δ = ∂L/∂z = ∂L/∂y · f′(z) = {term(now.upstream)} · {term(now.slope)} = {shown(now.delta)}"
    if now.loss is not None:
        back = f"∂L/∂y = y − t = {shown(now.upstream)}     {back}"
    rest = "∂L/∂wᵢ = δ·xᵢ     ∂L/∂b = δ     ∂L/∂xᵢ = δ·wᵢ"
    symbols = [p.symbol for p in lab.activation.function.parameters if p.learnable]
    if symbols:
        name = symbols[0] if len(symbols) == 1 else "p"
        rest += f"     ∂L/∂{name} = ∂L/∂y · ∂f/∂{name}"
    return ("forward", forward), ("backward", back), ("backward", rest)
