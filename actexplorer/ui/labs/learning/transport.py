"""The bar under the plots: start and pause, one step, back to the beginning, the line of time, and the pace."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from actexplorer.ui.labs.learning.timeline import Timeline
from actexplorer.ui.labs.learning.trainer import PACES, Trainer
from actexplorer.ui.theme import GAP
from actexplorer.ui.widgets.combo_box import ComboBox
from actexplorer.ui.widgets.glyph_button import GlyphButton


class Transport(QWidget):
    """Mirrors a trainer and steers it."""

    def __init__(self, trainer: Trainer) -> None:
        super().__init__()
        self._trainer = trainer
        self.start = QPushButton()
        self.start.setDefault(True)
        self.start.setMinimumWidth(max(self.fontMetrics().horizontalAdvance(t) for t in self._names()) + 5 * GAP)
        self.step = QPushButton(self.tr("Step"))
        self.restart = GlyphButton("reset", self.tr("Back to the beginning"))
        self.timeline = Timeline(self.tr("Steps made"))
        self.count = QLabel()
        self.pace = ComboBox()
        self.pace.setAccessibleName(self.tr("Pace"))
        for pace in PACES:
            self.pace.addItem(self.tr("{count} steps/s").format(count=pace) if pace else self.tr("as fast as it goes"), pace)
        self.pace.setCurrentIndex(self.pace.findData(trainer.pace))
        line = QHBoxLayout(self)
        line.setContentsMargins(GAP, GAP, GAP, GAP)
        line.setSpacing(GAP)
        for widget in (self.start, self.step, self.restart):
            line.addWidget(widget)
        line.addWidget(self.timeline, 1)
        line.addWidget(self.count)
        line.addWidget(self.pace)
        self.start.clicked.connect(trainer.toggle)
        self.step.clicked.connect(trainer.step)
        self.restart.clicked.connect(trainer.restart)
        self.timeline.looked.connect(trainer.look_at)
        self.pace.activated.connect(lambda _: trainer.choose_pace(self.pace.currentData()))

    def show_trainer(self) -> None:
        """Show where the trainer is."""
        race, names = self._trainer.race, self._names()
        self.start.setText(names[int(self._trainer.running)])
        for widget in (self.start, self.step, self.restart, self.timeline):
            widget.setEnabled(race is not None)
        if race is None:
            self.count.setText("")
            return
        shot = self._trainer.shot
        assert shot is not None
        place = race.step if self._trainer.place is None else shot.step
        self.timeline.show_steps(place, race.step, race.lab.steps)
        width = self.fontMetrics().horizontalAdvance("0" * len(str(race.lab.steps)) * 2 + " / ")
        self.count.setMinimumWidth(width)
        self.count.setText(f"{place} / {race.lab.steps}")
        self.step.setEnabled(not race.finished or self._trainer.place is not None)

    def _names(self) -> tuple[str, str]:
        return self.tr("Start"), self.tr("Pause")
