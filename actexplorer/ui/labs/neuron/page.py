"""The page of the neuron: its picture, and what it is made of."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from actexplorer.session.edit import Edit
from actexplorer.session.labs.neuron import MOST_INPUTS, NeuronLab
from actexplorer.session.labs.neuron_edits import Which, show, step, with_activation, with_count, with_number, with_upstream
from actexplorer.session.labs.neuron_examples import EXAMPLES
from actexplorer.session.labs.neuron_passes import table
from actexplorer.session.labs.table import Table
from actexplorer.session.state import Session
from actexplorer.ui.domains import NOT_A_NUMBER
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.labels import number
from actexplorer.ui.labs.form import Form
from actexplorer.ui.labs.function_box import FunctionBox, ParameterSliders
from actexplorer.ui.labs.neuron.plot import NeuronPlot
from actexplorer.ui.labs.page import LabPage
from actexplorer.ui.language import translate
from actexplorer.ui.store import Store
from actexplorer.ui.theme import current_theme
from actexplorer.ui.widgets.combo_box import ComboBox
from actexplorer.ui.widgets.number_field import NumberField

MANY = 10  # steps of the second button
RATE = Which("rate")


class NeuronPage(LabPage):
    """The neuron with handles on its numbers; beside it its activation, its loss, steps of learning, and examples."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._gesture = Gesture(store, self)
        self.plot = NeuronPlot(store, self._gesture)
        self.function = FunctionBox(self.tr("Activation"))
        self.sliders = ParameterSliders(current_theme().curve(0))
        self.count, self.upstream = ComboBox(), ComboBox()
        self.rate = NumberField(self._refuse_rate, number, (1, -1))
        self.step, self.steps = QPushButton(self.tr("Step")), QPushButton(self.tr("{count} steps").format(count=MANY))
        self.examples = [QPushButton(translate("NeuronExample", example.title)) for example in EXAMPLES]
        self._fill()
        self._connect()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        self.lay_out(body, self._controls())

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Show the neuron of ``new``."""
        lab = new.labs.neuron
        if old is None or old.labs.neuron is not lab:
            self._show(lab)

    def table(self) -> Table:
        """Return every number of both passes."""
        return table(self.store.session.labs.neuron)

    def _show(self, lab: NeuronLab) -> None:
        self.plot.show_lab(lab)
        self.function.show_key(lab.activation.key)
        self.sliders.show_chosen(lab.activation)
        self.count.setCurrentIndex(len(lab.inputs) - 1)
        self.upstream.setCurrentIndex(self.upstream.findData(lab.upstream))
        self.rate.show_value(lab.rate)

    def _fill(self) -> None:
        self.count.addItems([str(n + 1) for n in range(MOST_INPUTS)])
        self.upstream.addItem(self.tr("from L = ½(y − t)²"), "error")
        self.upstream.addItem(self.tr("given"), "given")
        for button, example in zip(self.examples, EXAMPLES, strict=True):
            button.setToolTip(translate("NeuronExample", example.about))

    def _connect(self) -> None:
        self.function.chosen.connect(lambda key: self._commit(with_activation(key)))
        self.sliders.moved.connect(self._set_parameter)
        self.sliders.paused.connect(self._gesture.pause)
        self.sliders.ended.connect(self._gesture.end)
        self.count.activated.connect(lambda index: self._commit(with_count(index + 1)))
        self.upstream.activated.connect(lambda _: self._commit(with_upstream(self.upstream.currentData())))
        self.rate.entered.connect(lambda value: self._commit(with_number(RATE, value, "η")))
        self.rate.stepped.connect(self._step_rate)
        self.step.clicked.connect(lambda: self._commit(step()))
        self.steps.clicked.connect(lambda: self._commit(step(MANY)))
        for button, example in zip(self.examples, EXAMPLES, strict=True):
            button.clicked.connect(lambda _=False, lab=example.lab: self._commit(show(lab)))

    def _controls(self) -> QWidget:
        form = Form()
        form.heading(self.tr("Neuron"))
        form.row(self.tr("Inputs"), self.count)
        form.row(self.tr("Activation"), self.function)
        form.wide(self.sliders)
        form.heading(self.tr("Learning"))
        form.row("∂L/∂y", self.upstream)
        form.row(self.tr("Rate η"), self.rate)
        form.buttons(self.step, self.steps)
        form.heading(self.tr("Examples"))
        for button in self.examples:
            form.wide(button)
        form.note(self.tr("Drag a number up or down, turn the wheel over it, or double-click and type. Shift drags finely."))
        form.end()
        return form

    def _set_parameter(self, name: str, value: float) -> None:
        which = Which("activation", name=name)
        self.store.apply(with_number(which, value, which.symbol(self.store.session.labs.neuron)))

    def _step_rate(self, value: float) -> None:
        self.store.apply(with_number(RATE, value, "η"))
        self._gesture.pause()

    def _refuse_rate(self, value: float | None) -> str:
        if value is None:
            return translate("Domain", NOT_A_NUMBER)
        return "" if 0.0 < value <= 1e9 else self.tr("The rate must be above 0.")

    def _commit(self, edit: Edit) -> None:
        self._gesture.end()
        self.store.apply(edit)
        self._gesture.end()
