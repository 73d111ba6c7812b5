"""What stands in the rows of a lab's controls: whole numbers, choices, and why a number cannot be taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QComboBox, QLabel

from actexplorer.ui.language import translate
from actexplorer.ui.theme import current_theme
from actexplorer.ui.widgets.number_field import NumberField


class WholeField(NumberField):
    """A field for a whole number from ``low`` to ``high``."""

    def __init__(self, low: int, high: int) -> None:
        super().__init__(self._refuse, lambda value: str(int(value)), (1, 0))
        self.low, self.high = low, high

    def _refuse(self, value: float | None) -> str:
        if value is not None and self.low <= value <= self.high and value.is_integer():
            return ""
        return self.tr("A whole number from {low} to {high}").format(low=self.low, high=f"{self.high:,}")


class Complaint(QLabel):
    """Says below ``fields`` why what was typed into one of them cannot be taken; out of sight where nothing is wrong."""

    def __init__(self, *fields: NumberField) -> None:
        super().__init__()
        self.fields = fields
        self.setWordWrap(True)
        self.setStyleSheet(f"color: {current_theme().danger}")
        self.hide()
        for field in fields:
            field.complained.connect(self._say)

    def _say(self, _: str) -> None:
        reason = next((field.complaint for field in self.fields if field.complaint), "")
        self.setText(reason)
        self.setVisible(bool(reason))


def choices(context: str, texts: Mapping[Any, str]) -> QComboBox:
    """Return a box to choose a key by its text, translated in ``context``."""
    box = QComboBox()
    for key, text in texts.items():
        box.addItem(translate(context, text), key)
    return box
