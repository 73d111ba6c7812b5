"""A choice among the elementwise functions of the catalogue, and sliders for the chosen one's parameters."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from actexplorer.core.activation import Activation
from actexplorer.core.parameter import Parameter
from actexplorer.core.registry import elementwise
from actexplorer.session.labs.chosen import Chosen
from actexplorer.ui.domains import domain, limits, refusal
from actexplorer.ui.function_model import families
from actexplorer.ui.labels import number
from actexplorer.ui.labs.fields import Complaint
from actexplorer.ui.language import translate
from actexplorer.ui.theme import GAP
from actexplorer.ui.widgets.combo_box import ComboBox
from actexplorer.ui.widgets.number_field import NumberField
from actexplorer.ui.widgets.numbers import decimal_step
from actexplorer.ui.widgets.slider import Slider

SYMBOL_WIDTH, FIELD_WIDTH = 30, 76  # pixels: columns that stand under one another
ROWS = 24  # of the list that drops down


class FunctionBox(ComboBox):
    """The functions family by family; ``chosen`` carries the key of one that the reader picks."""

    chosen = Signal(str)

    def __init__(self, name: str, functions: Iterable[Activation] | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxVisibleItems(ROWS)
        model = QStandardItemModel(self)
        for family, members in families(elementwise.values() if functions is None else functions):
            heading = QStandardItem(family)
            heading.setEnabled(False)
            model.appendRow(heading)
            for function in members:
                item = QStandardItem(translate("Activation", function.title))
                item.setData(function.key, Qt.ItemDataRole.UserRole)
                model.appendRow(item)
        self.setModel(model)
        self.activated.connect(lambda _: self.chosen.emit(self.currentData()))

    def show_key(self, key: str) -> None:
        """Show a function without telling anybody."""
        if key != self.currentData():
            self.setCurrentIndex(self.findData(key))


class ParameterSlider(QWidget):
    """One parameter: its symbol, a slider, a field. ``moved`` carries a value, ``ended`` says that a movement is over.

    ``paused`` comes after a key or a notch of the wheel.
    """

    moved = Signal(str, float)
    paused = Signal()
    ended = Signal()

    def __init__(self, parameter: Parameter, refuse: Callable[[Parameter, float | None], str], colour: str) -> None:
        super().__init__()
        self.parameter = parameter
        symbol = QLabel(parameter.symbol)
        symbol.setMinimumWidth(SYMBOL_WIDTH)
        symbol.setToolTip(f"{parameter.name}: {domain(parameter)}")
        self.slider = Slider(*parameter.slider, parameter.default, colour)
        low, high = parameter.slider
        self.field = NumberField(lambda value: refuse(parameter, value), number, decimal_step(high - low))
        self.field.setFixedWidth(FIELD_WIDTH)
        for widget in (self.slider, self.field):
            widget.setAccessibleName(f"{parameter.name} ({parameter.symbol})")
        column, line = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addLayout(line)
        column.addWidget(Complaint(self.field))
        line.setSpacing(GAP)
        line.addWidget(symbol)
        line.addWidget(self.slider, 1)
        line.addWidget(self.field)
        self.slider.sliderPressed.connect(self.ended)
        self.slider.sliderReleased.connect(self.ended)
        self.slider.moved.connect(self._slide)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._enter)

    def show_value(self, value: float) -> None:
        """Show ``value`` without telling anybody; an infinite one is written, and the slider rests at its end."""
        self.slider.show_value(min(max(value, self.parameter.slider[0]), self.parameter.slider[1]))
        if math.isfinite(value):
            self.slider.show_value(value)
        self.field.show_value(value)

    def _slide(self, value: float) -> None:
        self.moved.emit(self.parameter.name, value)
        if not self.slider.isSliderDown():
            self.paused.emit()

    def _step(self, value: float) -> None:
        self.moved.emit(self.parameter.name, value)
        self.paused.emit()

    def _enter(self, value: float) -> None:
        self.ended.emit()
        self.moved.emit(self.parameter.name, value)
        self.ended.emit()


class ParameterSliders(QWidget):
    """The parameters of a chosen function under one another; signals as those of `ParameterSlider`."""

    moved = Signal(str, float)
    paused = Signal()
    ended = Signal()

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self._chosen: Chosen | None = None
        self.rows: list[ParameterSlider] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP // 2)

    def show_chosen(self, chosen: Chosen) -> None:
        """Show the parameters of ``chosen``; rows are made anew only where the function is another one."""
        before, self._chosen = self._chosen, chosen
        if before is None or before.key != chosen.key:
            for row in self.rows:
                row.hide()
                row.deleteLater()
            self.rows = [ParameterSlider(p, self._refuse, self._colour) for p in chosen.function.parameters]
            for row in self.rows:
                self._column.addWidget(row)
                row.moved.connect(self.moved)
                row.paused.connect(self.paused)
                row.ended.connect(self.ended)
            self.setVisible(bool(self.rows))
        values = chosen.parameters
        for row in self.rows:
            row.show_value(values[row.parameter.name])
            row.slider.set_limits(*limits(chosen.function, values, row.parameter))

    def _refuse(self, parameter: Parameter, value: float | None) -> str:
        assert self._chosen is not None
        return refusal(self._chosen.function, self._chosen.parameters, parameter, value)
