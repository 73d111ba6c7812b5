"""The choices of a figure to export, as a form that remembers them."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.paper import (
    HIGHEST_DPI,
    INCH,
    LARGEST_TEXT,
    LOWEST_DPI,
    PRESETS,
    SMALLEST_TEXT,
    pixels,
)
from actexplorer.session.state import Session, four
from actexplorer.ui.figure import Figure
from actexplorer.ui.language import translate
from actexplorer.ui.settings import settings
from actexplorer.ui.theme import GAP
from actexplorer.ui.widgets.check_box import CheckBox
from actexplorer.ui.widgets.combo_box import ComboBox

KEPT = "export/figure"
FREE = "free"
UNITS = ("mm", "px")
LAYOUTS = {
    "row": QT_TRANSLATE_NOOP("Export", "Side by side"),
    "column": QT_TRANSLATE_NOOP("Export", "Stacked"),
    "overlay": QT_TRANSLATE_NOOP("Export", "Overlaid"),
}
STYLES = {"white": QT_TRANSLATE_NOOP("Export", "White"), "dark": QT_TRANSLATE_NOOP("Export", "Dark")}
PARTS = {
    "legend": QT_TRANSLATE_NOOP("Export", "Legend"),
    "grid": QT_TRANSLATE_NOOP("Export", "Grid"),
    "marks": QT_TRANSLATE_NOOP("Export", "Dots, arrows and marks"),
    "labels": QT_TRANSLATE_NOOP("Export", "Axis labels"),
}
NAMES = ("f", "f′", "f″", "∂f/∂p")


def _combo(choices: dict[str, str]) -> QComboBox:
    combo = ComboBox()
    for key, text in choices.items():
        combo.addItem(text, key)
    return combo


def _spin(low: float, high: float, decimals: int, suffix: str = "") -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setRange(low, high)
    spin.setDecimals(decimals)
    spin.setSuffix(suffix)
    spin.setKeyboardTracking(True)
    return spin


class ExportForm(QWidget):
    """Size, arrangement, style and parts of a figure; ``changed`` says that one is another."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        view = session.view
        sizes = {key: translate("Paper", preset.title) for key, preset in PRESETS.items()}
        self.preset = _combo({**sizes, FREE: self.tr("Free size")})
        self.width_, self.height_ = _spin(0.0, 1e6, 1), _spin(0.0, 1e6, 1)
        self.unit = _combo({unit: unit for unit in UNITS})
        self.dpi = _spin(LOWEST_DPI, HIGHEST_DPI, 0, " dpi")
        self.text = _spin(SMALLEST_TEXT, LARGEST_TEXT, 1, " pt")
        self.layout_ = _combo({key: translate("Export", text) for key, text in LAYOUTS.items()})
        self.orders = [CheckBox(name) for name in NAMES]
        self.style_ = _combo({key: translate("Export", text) for key, text in STYLES.items()})
        self.title = QLineEdit()
        self.parts = {key: CheckBox(translate("Export", text)) for key, text in PARTS.items()}
        for order, box in enumerate(self.orders):
            box.setChecked(order in view.shown)
        self._lay_out()
        self._recall()
        self._connect()

    def session(self) -> Session:
        """Return the session with the view that was chosen."""
        on = [box.isChecked() for box in self.orders]
        orders = four(on if any(on) else (True, False, False), False)
        return replace(self._session, view=replace(self._session.view, layout=self.layout_.currentData(), orders=orders))

    def figure(self) -> Figure:
        """Return what the figure is to be.

        Raises
        ------
        ValueError
            When it is too small or too large.
        """
        dpi = self.dpi.value()
        width, height = pixels(self.width_.value(), self.height_.value(), self.unit.currentData(), dpi)
        parts = {key: box.isChecked() for key, box in self.parts.items()}
        return Figure(width, height, dpi, self.style_.currentData(), self.title.text().strip(), self.text.value(), **parts)

    def remember(self) -> None:
        """Keep the choices for the next figure."""
        values = {key: field.currentData() for key, field in self._combos().items()}
        values |= {key: field.value() for key, field in self._numbers().items()}
        values |= {key: box.isChecked() for key, box in self.parts.items()}
        settings().setValue(KEPT, json.dumps(values))

    def _combos(self) -> dict[str, QComboBox]:
        return {"preset": self.preset, "unit": self.unit, "layout": self.layout_, "style": self.style_}

    def _numbers(self) -> dict[str, QDoubleSpinBox]:
        return {"width": self.width_, "height": self.height_, "dpi": self.dpi, "text": self.text}

    def _recall(self) -> None:
        self.preset.setCurrentIndex(self.preset.findData("double"))
        self.layout_.setCurrentIndex(max(self.layout_.findData(self._session.view.layout), 0))
        for box in self.parts.values():
            box.setChecked(True)
        self._take_preset()
        values: dict[str, Any] = {}
        with suppress(ValueError, TypeError):
            values = dict(json.loads(str(settings().value(KEPT, "{}"))))
        for key, combo in self._combos().items():
            if (place := combo.findData(values.get(key))) >= 0:
                combo.setCurrentIndex(place)
        for key, field in self._numbers().items():
            if isinstance(values.get(key), int | float):
                field.setValue(values[key])
        for key, box in self.parts.items():
            box.setChecked(values.get(key) is not False)

    def _connect(self) -> None:
        self.preset.currentIndexChanged.connect(self._choose_preset)
        self.layout_.currentIndexChanged.connect(self._resize_for_rows)
        self.unit.currentIndexChanged.connect(self._convert)
        for combo in (self.style_, self.unit, self.layout_, self.preset):
            combo.currentIndexChanged.connect(self.changed)
        for field in (self.width_, self.height_):
            field.valueChanged.connect(self._free)
        for field in self._numbers().values():
            field.valueChanged.connect(self.changed)
        for box in (*self.orders, *self.parts.values()):
            box.toggled.connect(self.changed)
        for box in self.orders:
            box.toggled.connect(self._resize_for_rows)
        self.title.textChanged.connect(self.changed)

    def _rows(self) -> int:
        return max(sum(b.isChecked() for b in self.orders), 1) if self.layout_.currentData() == "column" else 1

    def _choose_preset(self) -> None:
        preset = PRESETS.get(self.preset.currentData())
        if preset is not None:
            with QSignalBlocker(self.layout_):
                if self.layout_.currentData() != "overlay":
                    self.layout_.setCurrentIndex(self.layout_.findData(preset.layout))
            self._take_preset()

    def _take_preset(self) -> None:
        preset = PRESETS.get(self.preset.currentData())
        if preset is None:
            return
        for field, value in zip(self._numbers().values(), (*preset.size(self._rows()), preset.dpi, preset.text), strict=True):
            with QSignalBlocker(field):
                field.setValue(value)
        with QSignalBlocker(self.unit):
            self.unit.setCurrentIndex(self.unit.findData("mm"))

    def _resize_for_rows(self) -> None:
        preset = PRESETS.get(self.preset.currentData())
        if preset is not None and self.unit.currentData() == "mm":
            with QSignalBlocker(self.height_):
                self.height_.setValue(preset.size(self._rows())[1])

    def _free(self) -> None:
        with QSignalBlocker(self.preset):
            self.preset.setCurrentIndex(self.preset.findData(FREE))

    def _convert(self) -> None:
        """Keep the size as its unit changes."""
        factor = INCH / self.dpi.value() if self.unit.currentData() == "mm" else self.dpi.value() / INCH
        for field in (self.width_, self.height_):
            with QSignalBlocker(field):
                field.setDecimals(1 if self.unit.currentData() == "mm" else 0)
                field.setValue(field.value() * factor)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(GAP)
        form.addRow(self.tr("Size"), self.preset)
        form.addRow("", _beside(self.width_, self.height_, self.unit))
        form.addRow(self.tr("Resolution"), self.dpi)
        form.addRow(self.tr("Text"), self.text)
        form.addRow(self.tr("Plots"), _beside(*self.orders))
        form.addRow(self.tr("Layout"), self.layout_)
        form.addRow(self.tr("Ground"), self.style_)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("With"), _below(*self.parts.values()))
        names = ((self.width_, self.tr("Width")), (self.height_, self.tr("Height")), (self.unit, self.tr("Unit")))
        for field, name in names:
            field.setAccessibleName(name)


def _beside(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(GAP // 2)
    for widget in widgets:
        line.addWidget(widget)
    return line


def _below(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GAP // 2)
    for widget in widgets:
        column.addWidget(widget)
    return column
