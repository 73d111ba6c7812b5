"""Where everything about a neuron stands on its picture: nodes, and the numbers beside them.

Lengths are in the painter's pixels; everything but the sheet itself grows with ``scale``.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from actexplorer.session.labs.neuron import NeuronLab
from actexplorer.session.labs.neuron_edits import Which
from actexplorer.session.labs.neuron_passes import Passes

TEXT = 13.5  # pixels of text at scale 1
WIDTH, HEIGHT = 880.0, 600.0  # of a sheet at scale 1
STRIP = 128.0  # below the picture, for the arithmetic
ALONG = 0.44  # of an edge, where its numbers stand
LINE = 1.3  # heights of text from one line to the next

Role = Literal["forward", "backward", "plain"]


@dataclass(frozen=True, slots=True)
class Diagram:
    """The middles of the nodes, the box of the loss, and their sizes."""

    scale: float
    inputs: tuple[QPointF, ...]
    one: QPointF
    sum: QPointF
    unit: QPointF
    loss: QRectF
    radius: float
    sum_radius: float
    unit_radius: float
    strip: QRectF

    @property
    def sources(self) -> tuple[QPointF, ...]:
        """Where edges into the sum begin: the inputs, then the constant 1."""
        return (*self.inputs, self.one)

    def label(self, source: QPointF) -> QPointF:
        """Return the middle of the numbers on the edge from ``source``; those of all edges stand under one another."""
        return source + (self.sum - source) * ALONG


class Text(NamedTuple):
    """A piece of text: what it is called, and its number, which can be moved where it says which it is."""

    at: QPointF  # left end of the base line
    name: str
    value: str
    role: Role
    which: Which | None = None

    def box(self, metrics: QFontMetricsF) -> QRectF:
        """Return the room that the number takes, without its name."""
        left = self.at.x() + metrics.horizontalAdvance(self.name)
        return QRectF(left, self.at.y() - metrics.ascent(), metrics.horizontalAdvance(self.value), metrics.height())

    def whole(self, metrics: QFontMetricsF) -> QRectF:
        """Return the room that name and number take."""
        box = self.box(metrics)
        box.setLeft(self.at.x())
        return box


def lay_out(rect: QRectF, count: int) -> Diagram:
    """Return where the nodes of a neuron with ``count`` inputs stand in ``rect``."""
    scale = min(max(min(rect.width() / WIDTH, rect.height() / HEIGHT), 0.55), 2.4)
    strip = QRectF(rect.left(), rect.bottom() - STRIP * scale, rect.width(), STRIP * scale)
    area = QRectF(rect.left(), rect.top() + 30.0 * scale, rect.width(), rect.height() - (STRIP + 38.0) * scale)
    width = min(area.width(), 1.35 * WIDTH * scale)
    left, middle = area.center().x() - width / 2, area.center().y()
    apart = min(area.height() / (count + 1), 112.0 * scale)
    rows = [middle + (n - count / 2) * apart for n in range(count + 1)]
    first = left + 0.09 * width
    loss = QRectF(0.0, 0.0, 120.0 * scale, 64.0 * scale)
    loss.moveCenter(QPointF(left + 0.918 * width, middle))
    return Diagram(
        scale,
        tuple(QPointF(first, y) for y in rows[:-1]),
        QPointF(first, rows[-1]),
        QPointF(left + 0.4 * width, middle),
        QPointF(left + 0.63 * width, middle),
        loss,
        min(27.0 * scale, 0.3 * apart),
        36.0 * scale,
        66.0 * scale,
        strip,
    )


def scaled(font: QFont, scale: float, size: float = TEXT) -> QFont:
    """Return ``font`` as high as a text of ``size`` is at that scale."""
    font = QFont(font)
    font.setPixelSize(max(round(size * scale), 7))
    return font


def shown(value: float, digits: int = 4) -> str:
    """Return a number as it stands on the picture, with that many significant digits at most."""
    if math.isnan(value):
        return "—"
    return f"{value + 0.0:.{digits}g}".replace("-", "−").replace("inf", "∞")


def _back(value: float) -> str:
    """Return a number of the backward pass, which has less room."""
    return shown(value, 3)


def texts(lab: NeuronLab, now: Passes, diagram: Diagram, font: QFont) -> tuple[Text, ...]:
    """Return every number on the picture, ``font`` being that of its text."""
    metrics = QFontMetricsF(font)
    return tuple(text for part in (_inputs, _weights, _flow, _unit, _loss) for text in part(lab, now, diagram, metrics))


def _centred(x: float, y: float, name: str, value: str, role: Role, metrics: QFontMetricsF, which: Which | None = None) -> Text:
    return Text(QPointF(x - metrics.horizontalAdvance(name + value) / 2, y), name, value, role, which)


def _inputs(lab: NeuronLab, now: Passes, diagram: Diagram, metrics: QFontMetricsF) -> Iterator[Text]:
    half = metrics.capHeight() / 2
    for n, (at, x) in enumerate(zip(diagram.inputs, lab.inputs, strict=True)):
        which = Which("inputs", n)
        yield _centred(at.x(), at.y() + half, "", shown(x), "forward", metrics, which)
        name = which.symbol(lab)
        left = at.x() - diagram.radius - metrics.horizontalAdvance(name) - 6.0 * diagram.scale
        yield Text(QPointF(left, at.y() + half), name, "", "plain")
        below = at.y() + diagram.radius + metrics.ascent() + 4.0 * diagram.scale
        yield _centred(at.x(), below, f"∂L/∂{name} = ", _back(now.d_inputs[n]), "backward", metrics)
    yield _centred(diagram.one.x(), diagram.one.y() + half, "", "1", "plain", metrics)


def _weights(lab: NeuronLab, now: Passes, diagram: Diagram, metrics: QFontMetricsF) -> Iterator[Text]:
    moved = [(Which("weights", n), d) for n, d in enumerate(now.d_weights)]
    for source, (which, d) in zip(diagram.sources, [*moved, (Which("bias"), now.d_bias)], strict=True):
        at, name = diagram.label(source), which.symbol(lab)
        above, below = at.y() - metrics.descent() - 1.0, at.y() + metrics.ascent() + 1.0
        yield _centred(at.x(), above, f"{name} = ", shown(which.of(lab)), "forward", metrics, which)
        yield _centred(at.x(), below, f"∂L/∂{name} = ", _back(d), "backward", metrics)


def _flow(lab: NeuronLab, now: Passes, diagram: Diagram, metrics: QFontMetricsF) -> Iterator[Text]:
    """Yield z with δ, and y with ∂L/∂y, on the edges that they go along."""
    above = diagram.sum.y() - metrics.descent() - 3.0 * diagram.scale
    below = diagram.sum.y() + metrics.ascent() + 4.0 * diagram.scale
    x = (diagram.sum.x() + diagram.sum_radius + diagram.unit.x() - diagram.unit_radius) / 2
    yield _centred(x, above, "z = ", shown(now.z), "forward", metrics)
    yield _centred(x, below, "δ = ", _back(now.delta), "backward", metrics)
    x = (diagram.unit.x() + diagram.unit_radius + diagram.loss.left()) / 2
    yield _centred(x, above, "y = ", shown(now.y), "forward", metrics)
    given = Which("given") if lab.upstream == "given" else None
    yield _centred(x, below, "∂L/∂y = ", shown(now.upstream) if given else _back(now.upstream), "backward", metrics, given)


def _unit(lab: NeuronLab, now: Passes, diagram: Diagram, metrics: QFontMetricsF) -> Iterator[Text]:
    line = metrics.height() * LINE
    x, y = diagram.unit.x(), diagram.unit.y() + diagram.unit_radius + metrics.ascent() + 6.0 * diagram.scale
    yield _centred(x, y, "f′(z) = ", _back(now.slope), "backward", metrics)
    for n, p in enumerate(lab.activation.function.parameters):
        which = Which("activation", name=p.name)
        forward = (f"{p.symbol} = ", shown(which.of(lab)))
        backward = (f"∂L/∂{p.symbol} = ", _back(now.d_parameters[p.name])) if p.learnable else ("", "")
        gap = metrics.horizontalAdvance("    ") if p.learnable else 0.0
        width = sum(map(metrics.horizontalAdvance, (*forward, *backward))) + gap
        left, base = x - width / 2, y + (n + 1) * line
        yield Text(QPointF(left, base), *forward, "forward", which)
        if p.learnable:
            left += metrics.horizontalAdvance("".join(forward)) + gap
            yield Text(QPointF(left, base), *backward, "backward")


def _loss(lab: NeuronLab, now: Passes, diagram: Diagram, metrics: QFontMetricsF) -> Iterator[Text]:
    box, line = diagram.loss, metrics.height() * LINE
    if now.loss is None:
        return
    middle = box.center().y() + metrics.capHeight() / 2
    yield _centred(box.center().x(), middle - line / 2, "L = ½(y − t)²", "", "plain", metrics)
    yield _centred(box.center().x(), middle + line / 2, "= ", shown(now.loss), "forward", metrics)
    below = box.bottom() + 30.0 * diagram.scale + metrics.ascent()
    yield _centred(box.center().x(), below, "t = ", shown(lab.target), "forward", metrics, Which("target"))


def term(value: float) -> str:
    """Return a factor as it stands in a product: in brackets where it is negative."""
    return f"({shown(value)})" if value < 0.0 else shown(value)
