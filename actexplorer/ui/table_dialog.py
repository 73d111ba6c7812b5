"""The dialog in which the rows of a table are chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from actexplorer.session.state import GRADIENTS, Session
from actexplorer.session.table import Places, counted, header, stepped, steps_over
from actexplorer.session.x_file import read_places
from actexplorer.ui.settings import settings
from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.widgets.check_box import CheckBox

DIGITS = 18  # of a number in a table of text, about


class TableDialog(QDialog):
    """Asks at which x: a range by steps or by a number of points, or the values in a file. Mistakes are said in one line.

    It also asks for ∂f/∂p beside f, f′ and f″ where there are learnable parameters.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export table"))
        self._curves = session.drawn
        self.grid: Places | None = None
        start, stop, step = steps_over(session.view.x)
        self.start, self.stop, self.step, self.points = (QLineEdit(text) for text in (start, stop, step, "1001"))
        self.by_step, self.by_points = QRadioButton(self.tr("Step")), QRadioButton(self.tr("Number of points"))
        self.by_file = QRadioButton(self.tr("x from a file"))
        self.file, self.browse = QLineEdit(), QPushButton(self.tr("Choose…"))
        self.file.setPlaceholderText(self.tr("CSV, one number a line, or .npy"))
        self.gradients = CheckBox(self.tr("∂f/∂p of each learnable parameter"))
        self.gradients.setEnabled(session.learns)
        self.gradients.setChecked(session.learns and GRADIENTS in session.view.shown)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Export…"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._choices = QButtonGroup(self)
        for choice in (self.by_step, self.by_points, self.by_file):
            self._choices.addButton(choice)
            choice.toggled.connect(self._refresh)
        self.browse.clicked.connect(self._choose_file)
        self.gradients.toggled.connect(self._refresh)
        for field in (self.start, self.stop, self.step, self.points, self.file):
            field.textChanged.connect(self._refresh)
        self.by_step.setChecked(True)

    def accept(self) -> None:
        """Take the rows, or say what is wrong with them and stay open."""
        try:
            self.grid = self._grid(read=True)
        except ValueError as error:
            self._say(str(error), wrong=True)
            return
        super().accept()

    def _grid(self, read: bool = False) -> Places | None:
        if self.by_file.isChecked():
            return read_places(self.file.text().strip()) if read else None
        start, stop = self.start.text().strip(), self.stop.text().strip()
        if self.by_step.isChecked():
            return stepped(start, stop, self.step.text().strip())
        try:
            points = int(self.points.text())
        except ValueError:
            raise ValueError(self.tr("the number of points is no whole number")) from None
        return counted(points, start, stop)

    def _refresh(self) -> None:
        by_file = self.by_file.isChecked()
        for field in (self.start, self.stop):
            field.setEnabled(not by_file)
        self.step.setEnabled(self.by_step.isChecked())
        self.points.setEnabled(self.by_points.isChecked())
        for widget in (self.file, self.browse):
            widget.setEnabled(by_file)
        try:
            grid = self._grid()
        except ValueError as error:
            self._say(str(error), wrong=True)
            return
        if grid is None:
            self._say("")
            return
        columns = len(header(self._curves, self.gradients.isChecked()))
        megabytes = grid.rows * columns * DIGITS / 1e6
        size = f"{megabytes:.2g}" if megabytes < 10 else f"{megabytes:,.0f}"
        text = self.tr("{rows} rows of {columns} columns, about {size} MB as text")
        self._say(text.format(rows=f"{grid.rows:,}", columns=columns, size=size))

    def _say(self, text: str, wrong: bool = False) -> None:
        self.note.setText(text)
        self.note.setStyleSheet(f"color: {current_theme().danger if wrong else current_theme().muted}")
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not wrong or self.by_file.isChecked())

    def _choose_file(self) -> None:
        folder = str(settings().value("folder", ""))
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Values of x"), folder, "CSV, text, NumPy (*.csv *.tsv *.txt *.npy)"
        )
        if chosen:
            self.file.setText(str(Path(chosen)))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        grid.setSpacing(GAP)
        rows: tuple[tuple[QLabel | QRadioButton, QLineEdit], ...] = (
            (QLabel(self.tr("From")), self.start),
            (QLabel(self.tr("To")), self.stop),
            (self.by_step, self.step),
            (self.by_points, self.points),
        )
        for row, (label, field) in enumerate(rows):
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1, 1, 2)
            field.setAccessibleName(label.text())
        grid.addWidget(self.by_file, 4, 0)
        grid.addWidget(self.file, 4, 1)
        grid.addWidget(self.browse, 4, 2)
        grid.addWidget(self.gradients, 5, 0, 1, 3)
        grid.addWidget(self.note, 6, 0, 1, 3)
        grid.addWidget(self.buttons, 7, 0, 1, 3)
        self.file.setAccessibleName(self.by_file.text())
        self.setMinimumWidth(480)
