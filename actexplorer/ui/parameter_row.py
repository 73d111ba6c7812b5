"""One parameter of one curve: its symbol, a slider and a number field."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from actexplorer.core.activation import Activation
from actexplorer.core.parameter import Parameter
from actexplorer.session import edits
from actexplorer.session.state import Curve
from actexplorer.ui.domains import domain, limits, may_be_infinite, refusal
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.labels import number
from actexplorer.ui.store import Store
from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.widgets.check_box import CheckBox
from actexplorer.ui.widgets.glyph_button import GlyphButton
from actexplorer.ui.widgets.number_field import NumberField
from actexplorer.ui.widgets.numbers import decimal_step
from actexplorer.ui.widgets.slider import Slider

SYMBOL_WIDTH, FIELD_WIDTH = 30, 80  # pixels: columns that stand under one another in every card


class _Symbol(QLabel):
    """A parameter's symbol; a double click asks for its default."""

    double_clicked = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.double_clicked.emit()


class ParameterRow(QWidget):
    """Mirrors one parameter of a curve and edits it; ``touched`` says that the reader has turned to it.

    A parameter that may be infinite has a check box for that; its slider and field are there while it is finite. ``played``
    asks to let it move by itself, or to stop; ``play_menu`` asks how.
    """

    touched = Signal()
    played = Signal()
    play_menu = Signal()

    def __init__(self, store: Store, gesture: Gesture, curve: Curve, parameter: Parameter, colour: str) -> None:
        super().__init__()
        self._store, self._gesture = store, gesture
        self._curve, self.parameter = curve, parameter
        self.symbol = _Symbol(parameter.symbol)
        self.symbol.setMinimumWidth(SYMBOL_WIDTH)
        self.symbol.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.symbol.setToolTip(self._describe())
        self.slider = Slider(*parameter.slider, parameter.default, colour)
        step = decimal_step(parameter.slider[1] - parameter.slider[0])
        self.field = NumberField(self._refusal, number, step)
        self.field.setFixedWidth(FIELD_WIDTH)
        for widget in (self.slider, self.field):
            widget.setAccessibleName(f"{parameter.name} ({parameter.symbol})")
        self.play = GlyphButton("play", self._play_text(), self)
        self.play.clicked.connect(self.played)
        self.play.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.play.customContextMenuRequested.connect(lambda _: self.play_menu.emit())
        self.infinite: CheckBox | None = None
        self._finite = _finite_choice(curve.function, parameter)
        self._complaint: QLabel | None = None
        self._lay_out()
        self.symbol.double_clicked.connect(lambda: self._set_once(parameter.default))
        self.slider.sliderPressed.connect(self._begin)
        self.slider.moved.connect(self._slide)
        self.slider.sliderReleased.connect(gesture.end)
        self.field.entered.connect(self._set_once)
        self.field.stepped.connect(self._set_soon)
        self.field.complained.connect(self._complain)
        self.field.focused.connect(self.touched)

    def show_curve(self, curve: Curve) -> None:
        """Show this parameter of ``curve``."""
        self._curve = curve
        values = curve.parameters
        value = values[self.parameter.name]
        if self.infinite is not None:
            finite = math.isfinite(value)
            self._finite = value if finite else self._finite
            self.infinite.setChecked(not finite)
            for widget in (self.slider, self.field, self.play):
                widget.setVisible(finite)
        if math.isfinite(value):
            self.slider.show_value(value)
            self.field.show_value(value)
            self.slider.set_limits(*limits(curve.function, values, self.parameter))

    def _lay_out(self) -> None:
        self.setMinimumHeight(self.field.sizeHint().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.symbol)
        column.addLayout(line)
        if may_be_infinite(self.parameter):
            self.infinite = CheckBox("∞")
            self.infinite.setAccessibleName(self.tr("{symbol} infinite").format(symbol=self.parameter.symbol))
            self.infinite.clicked.connect(lambda on: self._set_once(math.inf if on else self._finite))
            line.addWidget(self.infinite, 0, Qt.AlignmentFlag.AlignLeft)
            line = QHBoxLayout()
            line.setSpacing(GAP)
            line.setContentsMargins(SYMBOL_WIDTH + GAP, 0, 0, 0)
            column.addLayout(line)
        line.addWidget(self.slider, 1)
        line.addWidget(self.field)
        line.setSpacing(GAP // 2)
        line.addWidget(self.play)

    def show_playing(self, playing: bool) -> None:
        """Show whether the parameter moves by itself."""
        self.play.set_glyph(*(("pause", self.tr("Stop")) if playing else ("play", self._play_text())))

    def _play_text(self) -> str:
        return self.tr("Play; right-click for its speed, direction and file")

    def _describe(self) -> str:
        p = self.parameter
        text = self.tr("{name}: {domain}, by default {default}. Double-click to reset.")
        return text.format(name=p.name, domain=domain(p), default=number(p.default))

    def _refusal(self, value: float | None) -> str:
        return refusal(self._curve.function, self._curve.parameters, self.parameter, value)

    def _complain(self, reason: str) -> None:
        if self._complaint is None:
            self._complaint = QLabel()
            self._complaint.setWordWrap(True)
            self._complaint.setStyleSheet(f"color: {current_theme().danger}")
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._complaint)
        self._complaint.setText(reason)
        self._complaint.setVisible(bool(reason))

    def _begin(self) -> None:
        self._gesture.end()
        self.touched.emit()

    def _slide(self, value: float) -> None:
        if self.slider.isSliderDown():
            self._set(value)
        else:
            self._set_soon(value)

    def _set_soon(self, value: float) -> None:
        self._set(value)
        self._gesture.pause()

    def _set_once(self, value: float) -> None:
        self._gesture.end()
        self._set(value)
        self._gesture.end()

    def _set(self, value: float) -> None:
        if not self._store.apply(edits.with_parameter(self._curve.id, self.parameter.name, value, self.parameter.symbol)):
            self.show_curve(self._curve)


def _finite_choice(function: Activation, parameter: Parameter) -> float:
    """Return the finite value to offer in place of an infinite one: a preset's, else the middle of the slider."""
    presets = (preset.get(parameter.name, math.inf) for preset in function.presets.values())
    low, high = parameter.slider
    return next((v for v in presets if math.isfinite(v)), (low + high) / 2)
