"""The lines of a card that say whether its function is shown in evaluation or in training, and by which seed it is drawn."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from actexplorer.session.state import LARGEST_SEED
from actexplorer.ui.parameter_row import FIELD_WIDTH
from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.widgets.glyph_button import GlyphButton
from actexplorer.ui.widgets.number_field import NumberField


class TrainingRow(QWidget):
    """Mirrors a curve's seed: ``chosen`` carries another, or None for evaluation; ``stepped`` one of a run of them."""

    chosen = Signal(object)
    stepped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._seed = 0
        self.evaluation, self.training = self._choice(self.tr("Evaluation")), self._choice(self.tr("Training"))
        self.evaluation.setToolTip(self.tr("With the mean of the slopes"))
        self.training.setToolTip(self.tr("Every element with a slope of its own, drawn at random"))
        self.seed = NumberField(self._refusal, lambda value: f"{value:.0f}", (1, 0))
        self.seed.setFixedWidth(FIELD_WIDTH)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.again = GlyphButton("die", self.tr("Draw again, with the next seed"), self)
        self._label, self._complaint = QLabel(self.tr("Seed")), QLabel()
        self._complaint.setWordWrap(True)
        self._complaint.setStyleSheet(f"color: {current_theme().danger}")
        self._complaint.hide()
        self._group = QButtonGroup(self)
        self._group.addButton(self.evaluation)
        self._group.addButton(self.training)
        self._lay_out()
        self.evaluation.clicked.connect(lambda: self.chosen.emit(None))
        self.training.clicked.connect(lambda: self.chosen.emit(self._seed))
        self.again.clicked.connect(lambda: self.chosen.emit(self._seed + 1 if self._seed < LARGEST_SEED else 0))
        self.seed.entered.connect(lambda value: self.chosen.emit(int(value)))
        self.seed.stepped.connect(lambda value: self.stepped.emit(int(value)))
        self.seed.complained.connect(self._complain)

    def show_seed(self, seed: int | None) -> None:
        """Show training with ``seed``, or evaluation; the seed from before is kept for when training is chosen again."""
        (self.evaluation if seed is None else self.training).setChecked(True)
        for widget in (self._label, self.seed, self.again):
            widget.setVisible(seed is not None)
        if seed is not None:
            self._seed = seed
            self.seed.show_value(float(seed))

    def _choice(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setProperty("role", "chip")
        return button

    def _refusal(self, value: float | None) -> str:
        if value is not None and value.is_integer() and 0 <= value <= LARGEST_SEED:
            return ""
        return self.tr("The seed is a whole number from 0 to {most}.").format(most=LARGEST_SEED)

    def _complain(self, reason: str) -> None:
        self._complaint.setText(reason)
        self._complaint.setVisible(bool(reason))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP // 2, 0, 0)
        column.setSpacing(GAP // 2)
        choice, seed = QHBoxLayout(), QHBoxLayout()
        choice.setSpacing(GAP // 2)
        choice.addWidget(self.evaluation)
        choice.addWidget(self.training)
        choice.addStretch()
        seed.setSpacing(GAP)
        seed.addWidget(self._label)
        seed.addStretch()
        seed.addWidget(self.seed)
        seed.setSpacing(GAP // 2)
        seed.addWidget(self.again)
        column.addLayout(choice)
        column.addLayout(seed)
        column.addWidget(self._complaint)
