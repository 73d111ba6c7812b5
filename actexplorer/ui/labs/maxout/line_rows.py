"""The lines of a maxout as numbers: a row each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from actexplorer.core.envelope import Envelope
from actexplorer.session.labs.maxout import LARGEST
from actexplorer.ui.domains import NOT_A_NUMBER
from actexplorer.ui.labels import number
from actexplorer.ui.labs.fields import Complaint
from actexplorer.ui.labs.maxout.drawing import colour_of, dash_of
from actexplorer.ui.language import translate
from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.widgets.glyph_button import GlyphButton
from actexplorer.ui.widgets.line_sample import LineSample
from actexplorer.ui.widgets.number_field import NumberField

ROOM = 9  # letters of a field


class LineRow(QWidget):
    """One line: y = slope·x + intercept in two fields, where it wins below. ``entered`` and ``stepped`` carry both numbers."""

    entered = Signal(float, float)
    stepped = Signal(float, float)
    chosen = Signal()
    removed = Signal()

    def __init__(self, place: int) -> None:
        super().__init__()
        theme = current_theme()
        self._slope, self._intercept = 0.0, 0.0
        self.sample = LineSample(colour_of(place, theme), dash_of(place, theme))
        self.sample.setCheckable(True)
        self.sample.setAccessibleName(self.tr("Line {number}").format(number=place + 1))
        self.slope, self.intercept = (NumberField(self._refusal, _field_text, (1, -1)) for _ in range(2))
        self.slope.setAccessibleName(self.tr("Slope of line {number}").format(number=place + 1))
        self.intercept.setAccessibleName(self.tr("Intercept of line {number}").format(number=place + 1))
        self.remove = GlyphButton("remove", self.tr("Remove line {number}").format(number=place + 1), self)
        self.where, self.complaint = QLabel(), Complaint(self.slope, self.intercept)
        self._lay_out()
        self._connect()

    def show_line(self, slope: float, intercept: float, where: str, selected: bool) -> None:
        """Show a line, where it wins, and whether the keyboard is on it in the plot."""
        self._slope, self._intercept = slope, intercept
        self.slope.show_value(slope)
        self.intercept.show_value(intercept)
        if where != self.where.text():
            self.where.setText(where)
        self.sample.setChecked(selected)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GAP // 2)
        for widget, stretch in ((self.sample, 0), (self.slope, 1), (QLabel("x +"), 0), (self.intercept, 1), (self.remove, 0)):
            line.addWidget(widget, stretch)
        self.where.setProperty("role", "muted")
        self.where.setContentsMargins(self.sample.width() + GAP // 2, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(line)
        column.addWidget(self.where)
        column.addWidget(self.complaint)

    def _connect(self) -> None:
        self.slope.entered.connect(lambda value: self.entered.emit(value, self._intercept))
        self.intercept.entered.connect(lambda value: self.entered.emit(self._slope, value))
        self.slope.stepped.connect(lambda value: self.stepped.emit(value, self._intercept))
        self.intercept.stepped.connect(lambda value: self.stepped.emit(self._slope, value))
        for field in (self.slope, self.intercept):
            field.focused.connect(self.chosen)
        self.sample.clicked.connect(self.chosen)
        self.remove.clicked.connect(self.removed)

    def _refusal(self, value: float | None) -> str:
        if value is None:
            return translate("Domain", NOT_A_NUMBER)
        return "" if abs(value) <= LARGEST else self.tr("At most ±{most}").format(most=f"{LARGEST:,.0f}")


class LineRows(QWidget):
    """All lines under one another. The signals carry the number of a line from 0 first."""

    entered = Signal(int, float, float)
    stepped = Signal(int, float, float)
    chosen = Signal(int)
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[LineRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)

    def show_envelope(self, envelope: Envelope, selected: int) -> None:
        """Show the lines of an envelope; rows that are not needed stay out of sight for when they are."""
        wins = {win.line: win for win in envelope.wins}
        if len(self.rows) < len(envelope.lines):
            while len(self.rows) < len(envelope.lines):
                self._add_row(len(self.rows))
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(envelope.lines))
            row.remove.setEnabled(len(envelope.lines) > 1)
            if place < len(envelope.lines):
                won = wins.get(place)
                where = self.tr("never wins")
                if won is not None:
                    where = self.tr("wins from {start} to {end}").format(start=_short(won.start), end=_short(won.end))
                row.show_line(*envelope.lines[place], where, place == selected)

    def _add_row(self, place: int) -> None:
        row = LineRow(place)
        self.rows.append(row)
        self._column.addWidget(row)
        row.entered.connect(lambda slope, intercept: self.entered.emit(place, slope, intercept))
        row.stepped.connect(lambda slope, intercept: self.stepped.emit(place, slope, intercept))
        row.chosen.connect(lambda: self.chosen.emit(place))
        row.removed.connect(lambda: self.removed.emit(place))


def _field_text(value: float) -> str:
    """Return a number as a field has room for it; the field's tooltip has all digits."""
    text = number(value)
    return text if len(text) <= ROOM else _short(value)


def _short(x: float) -> str:
    return f"{x:.4g}".replace("-", "−").replace("inf", "∞")
