"""The dialog in which ranges of x and y are typed."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QWidget

from actexplorer.core.window import check_range
from actexplorer.session.state import GRADIENTS, ORDERS, Range, View
from actexplorer.ui.frame import NAMES
from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.widgets.numbers import parse_number


class RangeDialog(QDialog):
    """Asks for the range of x and of each canvas; an empty y follows the curves. What is wrong is said in one line."""

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Set range"))
        self.ranges: list[Range | None] = []
        self._fields: list[tuple[QLineEdit, QLineEdit]] = []
        grid = QGridLayout(self)
        grid.setSpacing(GAP)
        canvases = [n for n in ORDERS if n != GRADIENTS or n in view.shown or view.y[n] is not None]
        asked = [("x", view.x), *((NAMES[n], view.y[n]) for n in canvases)]
        for row, (name, held) in enumerate(asked):
            ends = QLineEdit(), QLineEdit()
            grid.addWidget(QLabel(name), row, 0)
            grid.addWidget(ends[0], row, 1)
            grid.addWidget(QLabel("…"), row, 2)
            grid.addWidget(ends[1], row, 3)
            for place, end in enumerate(ends):
                end.setPlaceholderText(self.tr("automatic") if row else "")
                end.setAccessibleName(f"{name} {self.tr('from') if place == 0 else self.tr('to')}")
                end.setText(f"{held[place]!r}".removesuffix(".0") if held is not None else "")
            self._fields.append(ends)
        self.refusal = QLabel()
        self.refusal.setWordWrap(True)
        self.refusal.setStyleSheet(f"color: {current_theme().danger}")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        grid.addWidget(self.refusal, len(self._fields), 0, 1, 4)
        grid.addWidget(buttons, len(self._fields) + 1, 0, 1, 4)
        self._fields[0][0].selectAll()

    def accept(self) -> None:
        """Take the ranges, or say what is wrong with them and stay open."""
        try:
            self.ranges = [self._range(row) for row in range(len(self._fields))]
        except ValueError as error:
            self.refusal.setText(str(error))
            return
        super().accept()

    def _range(self, row: int) -> Range | None:
        low, high = (field.text().strip() for field in self._fields[row])
        if row and not low and not high:
            return None
        return check_range(parse_number(low), parse_number(high))
