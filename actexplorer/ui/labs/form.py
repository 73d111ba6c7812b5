"""The column of controls beside a lab's plots: headings, rows of a name and a field, buttons, notes."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from actexplorer.ui.labs.fields import Complaint, FormulaField
from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.widgets.number_field import NumberField

NAME = 92  # pixels: the column of names


class Form(QWidget):
    """A column that is filled from top to bottom."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GAP + GAP // 2, GAP, GAP + GAP // 2, GAP)
        self._column.setSpacing(GAP)
        self._within = False

    def heading(self, text: str) -> None:
        """Begin a part."""
        label = QLabel(text)
        label.setProperty("role", "heading")
        if self._column.count() or self._within:
            self._column.addSpacing(GAP)
        self._column.addWidget(label)

    def row(self, name: str, *fields: QWidget) -> QWidget:
        """Add fields under a name, which is theirs for screen readers too; return the row, so that it can be hidden.

        Why what is typed cannot be taken is said below them.
        """
        row = QWidget()
        column, line = QVBoxLayout(row), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addLayout(line)
        line.setSpacing(GAP)
        label = QLabel(name)
        label.setProperty("role", "muted")
        label.setMinimumWidth(NAME)
        line.addWidget(label)
        for field in fields:
            across = QSizePolicy.Policy.Minimum if isinstance(field, QPushButton) else QSizePolicy.Policy.Ignored
            field.setSizePolicy(across, QSizePolicy.Policy.Fixed)
            line.addWidget(field, 1)
            if not field.accessibleName():
                field.setAccessibleName(name)
        typed = [field for field in fields if isinstance(field, NumberField | FormulaField)]
        if typed:
            column.addWidget(Complaint(*typed))
        self._column.addWidget(row)
        return row

    def wide(self, widget: QWidget) -> QWidget:
        """Add something that takes the whole width."""
        self._column.addWidget(widget)
        return widget

    def part(self) -> Form:
        """Add a form of its own, which can be hidden as a whole."""
        part = Form()
        part._column.setContentsMargins(0, 0, 0, 0)
        part._within = True
        self.wide(part)
        return part

    def buttons(self, *buttons: QWidget) -> QWidget:
        """Add buttons side by side."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        for button in buttons:
            line.addWidget(button, 1)
        return self.wide(row)

    def note(self, text: str = "") -> QLabel:
        """Add a remark in small print."""
        label = QLabel(text)
        label.setWordWrap(True)
        label.setProperty("role", "muted")
        self.wide(label)
        return label

    def warning(self) -> QLabel:
        """Add a place where what is wrong is said."""
        label = QLabel()
        label.setWordWrap(True)
        label.setStyleSheet(f"color: {current_theme().danger}")
        label.hide()
        self.wide(label)
        return label

    def end(self) -> None:
        """Leave what is left of the height empty."""
        self._column.addStretch(1)
