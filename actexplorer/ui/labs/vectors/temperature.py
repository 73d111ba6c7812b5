"""The temperature, from 0 to ∞, both of which a slider reaches."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from actexplorer.ui.domains import NOT_A_NUMBER
from actexplorer.ui.labels import number
from actexplorer.ui.language import translate
from actexplorer.ui.theme import GAP
from actexplorer.ui.widgets.number_field import NumberField
from actexplorer.ui.widgets.slider import Slider

FIELD = 76  # pixels


def temperature_at(share: float) -> float:
    """Return the temperature at ``share`` of the slider's way, with two digits: 0 at 0, 1 in the middle, 81 at 0.9, ∞ at 1."""
    if share >= 1.0:
        return math.inf
    odds = share / (1.0 - share)
    return float(f"{odds * odds:.2g}")


def share_of(temperature: float) -> float:
    """Return where on the slider's way a temperature is, 0 to 1."""
    if math.isinf(temperature):
        return 1.0
    root = math.sqrt(temperature)
    return root / (1.0 + root)


class TemperatureRow(QWidget):
    """A slider and a field. ``moved`` carries a temperature; ``ended`` says that a movement is over, ``paused`` after a key."""

    moved = Signal(float)
    paused = Signal()
    ended = Signal()

    def __init__(self, colour: str) -> None:
        super().__init__()
        self.slider = Slider(0.0, 1.0, 0.5, colour)
        self.field = NumberField(self._refuse, number, (1, -1))
        self.field.setFixedWidth(FIELD)
        for widget in (self.slider, self.field):
            widget.setAccessibleName(self.tr("Temperature"))
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.slider, 1)
        line.addWidget(self.field)
        ends = QHBoxLayout()
        ends.setContentsMargins(0, 0, FIELD + GAP, 0)
        for text, side in (
            (self.tr("0: argmax"), Qt.AlignmentFlag.AlignLeft),
            ("1", Qt.AlignmentFlag.AlignHCenter),
            (self.tr("∞: uniform"), Qt.AlignmentFlag.AlignRight),
        ):
            label = QLabel(text)
            label.setProperty("role", "muted")
            ends.addWidget(label, 1, side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(ends)
        self.slider.sliderPressed.connect(self.ended)
        self.slider.sliderReleased.connect(self.ended)
        self.slider.moved.connect(self._slide)
        self.field.stepped.connect(self.moved)
        self.field.stepped.connect(self.paused)
        for signal in (self.ended, self.moved, self.ended):
            self.field.entered.connect(signal)

    def show_value(self, temperature: float) -> None:
        """Show ``temperature`` without telling anybody."""
        self.slider.show_value(share_of(temperature))
        self.field.show_value(temperature)

    def _slide(self, share: float) -> None:
        self.moved.emit(temperature_at(share))
        if not self.slider.isSliderDown():
            self.paused.emit()

    def _refuse(self, value: float | None) -> str:
        if value is None:
            return translate("Domain", NOT_A_NUMBER)
        return "" if value >= 0.0 else self.tr("A temperature is 0 or above, or ∞.")
