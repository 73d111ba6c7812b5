"""The picture of a neuron, with handles on the numbers that are its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent

from actexplorer.session.labs.neuron import NeuronLab
from actexplorer.session.labs.neuron_edits import Which, with_number
from actexplorer.session.labs.neuron_passes import passes
from actexplorer.ui.domains import NOT_A_NUMBER, refusal
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.labs.neuron.diagram import lay_out, scaled, texts
from actexplorer.ui.labs.neuron.drawing import Words, paint_neuron
from actexplorer.ui.labs.neuron.handle import Handle
from actexplorer.ui.labs.plot import Plot
from actexplorer.ui.language import translate
from actexplorer.ui.store import Store
from actexplorer.ui.theme import Theme

ROOM = 4.0  # pixels around a number that take hold of it too


class NeuronPlot(Plot):
    """Paints the session's neuron; its handles edit the numbers, in the order in which they are laid out."""

    def __init__(self, store: Store, gesture: Gesture) -> None:
        super().__init__()
        self._store, self._gesture = store, gesture
        self.handles: dict[Which, Handle] = {}
        self.setMinimumSize(420, 320)
        self.setAccessibleName(self.tr("Neuron"))
        self.show_lab(store.session.labs.neuron)

    def show_lab(self, lab: NeuronLab) -> None:
        """Show another neuron."""
        self.lab = lab
        self.now = passes(lab)
        self.words = Words(
            translate("Activation", lab.activation.function.title),
            self.tr("forward"),
            self.tr("backward"),
            self._remark(),
        )
        self._place_handles()
        self.setAccessibleDescription(self.words.remark)
        self.update()

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        paint_neuron(painter, rect, self.lab, self.now, self.words, theme)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        self._place_handles()

    def _remark(self) -> str:
        remarks = {
            "": "",
            "undefined": self.tr("f or f′ is not defined at this z: nothing can be computed, nothing is learnt."),
            "dead": self.tr("f′(z) = 0: no gradient comes through, nothing is learnt."),
            "faint": self.tr("f′(z) is next to 0: the neuron is saturated, and learns next to nothing."),
            "met": self.tr("∂L/∂y = 0: the output is what is wanted, nothing is left to learn."),
        }
        return remarks[self.now.state]

    def _place_handles(self) -> None:
        """Make a handle for every number that can be moved, and lay it over the number."""
        diagram = lay_out(QRectF(self.rect()), len(self.lab.inputs))
        font = scaled(self.font(), diagram.scale)
        metrics = QFontMetricsF(font)
        places = {t.which: t.box(metrics) for t in texts(self.lab, self.now, diagram, font) if t.which is not None}
        for which in [w for w in self.handles if w not in places]:
            self.handles.pop(which).discard()
        for which, box in places.items():
            handle = self.handles.get(which) or self._make_handle(which)
            handle.setGeometry(box.adjusted(-ROOM, -1.0, ROOM, 1.0).toAlignedRect())
            handle.show_value(which.of(self.lab))

    def _make_handle(self, which: Which) -> Handle:
        handle = self.handles[which] = Handle(which.symbol(self.lab), lambda value: self._refusal(which, value), self)
        handle.moved.connect(lambda value: self._store.apply(with_number(which, value, which.symbol(self.lab))))
        handle.paused.connect(self._gesture.pause)
        handle.ended.connect(self._gesture.end)
        handle.refused.connect(self._say)
        handle.show()
        return handle

    def _say(self, reason: str) -> None:
        if reason:
            self._store.refused.emit(reason)

    def _refusal(self, which: Which, value: float | None) -> str:
        if which.field == "activation":
            chosen = self.lab.activation
            parameter = next(p for p in chosen.function.parameters if p.name == which.name)
            return refusal(chosen.function, chosen.parameters, parameter, value)
        if value is None:
            return translate("Domain", NOT_A_NUMBER)
        try:
            with_number(which, value, "").change(self._store.session)
        except ValueError as error:
            return str(error)
        return ""
