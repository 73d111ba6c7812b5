"""What stands in the rows of a lab's controls: whole numbers, formulas, choices, and why one cannot be taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from actexplorer.core.training.formula import Formula
from actexplorer.ui.language import translate
from actexplorer.ui.theme import current_theme
from actexplorer.ui.widgets.combo_box import ComboBox
from actexplorer.ui.widgets.number_field import NumberField, mark


class WholeField(NumberField):
    """A field for a whole number from ``low`` to ``high``."""

    def __init__(self, low: int, high: int) -> None:
        super().__init__(self._refuse, lambda value: str(int(value)), (1, 0))
        self.low, self.high = low, high

    def _refuse(self, value: float | None) -> str:
        if value is not None and self.low <= value <= self.high and value.is_integer():
            return ""
        return self.tr("A whole number from {low} to {high}").format(low=self.low, high=f"{self.high:,}")


class FormulaField(QLineEdit):
    """A field for a formula of x. ``entered`` carries one that can be read.

    Another one stays to be mended, marked, and ``complained`` carries the reason ("" once it is settled); Esc brings the
    last good one back.
    """

    entered = Signal(str)
    complained = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._formula = ""
        self.complaint = ""
        self.textEdited.connect(lambda: self._complain(""))
        self.editingFinished.connect(self._commit)

    def show_formula(self, formula: str) -> None:
        """Show ``formula`` without telling anybody; what is being mended gives way only to another one."""
        if formula != self._formula:
            self._formula = formula
            self.restore()

    def restore(self) -> None:
        """Show the formula again, in place of what was typed."""
        self.setText(self._formula)
        self._complain("")

    def _complain(self, reason: str) -> None:
        if reason != self.complaint:
            self.complaint = reason
            self.update()
            self.complained.emit(reason)

    def _commit(self) -> None:
        text = self.text().strip()
        if not self.isModified():
            return
        try:
            Formula(text)
        except ValueError as error:
            self._complain(str(error))
            return
        before, self._formula = self._formula, text
        self.restore()
        if text != before:
            self.entered.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.restore()
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        if self.complaint:
            mark(self)


class Complaint(QLabel):
    """Says below ``fields`` why what was typed into one of them cannot be taken; out of sight where nothing is wrong."""

    def __init__(self, *fields: NumberField | FormulaField) -> None:
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


def choices(context: str, texts: Mapping[Any, str]) -> ComboBox:
    """Return a box to choose a key by its text, translated in ``context``."""
    box = ComboBox()
    for key, text in texts.items():
        box.addItem(translate(context, text), key)
    return box
