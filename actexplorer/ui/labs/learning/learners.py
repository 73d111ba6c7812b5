"""Who learns: a row for each learner with its colour, its function, and the parameters that it starts from."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from actexplorer.core.registry import elementwise
from actexplorer.session.edit import Edit
from actexplorer.session.labs.chosen import Chosen
from actexplorer.session.labs.learning import MOST_LEARNERS, LearningLab
from actexplorer.session.labs.learning_edits import add_learner, remove_learner, with_learner
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.labs.function_box import FunctionBox, ParameterSliders
from actexplorer.ui.labs.learning.view import name_of
from actexplorer.ui.store import Store
from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.widgets.glyph_button import GlyphButton
from actexplorer.ui.widgets.line_sample import LineSample


class LearnerRow(QWidget):
    """One learner; its parameters are folded away until its line is clicked."""

    def __init__(self, rows: LearnerRows, number: int, network: bool) -> None:
        super().__init__()
        self._rows, self.number = rows, number
        colour = current_theme().curve(number)
        self.sample = LineSample(colour, "solid")
        self.sample.setFixedSize(QSize(34, 24))
        self.sample.setCheckable(True)
        self.sample.setToolTip(self.tr("What it starts from"))
        self.function = FunctionBox(
            self.tr("Learner {number}").format(number=number + 1),
            None if network else [f for f in elementwise.values() if any(p.learnable for p in f.parameters)],
        )
        self.remove = GlyphButton("remove", self.tr("Remove learner {number}").format(number=number + 1))
        self.sliders = ParameterSliders(colour)
        line = QHBoxLayout()
        line.setSpacing(GAP // 2)
        line.addWidget(self.sample)
        line.addWidget(self.function, 1)
        line.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addLayout(line)
        column.addWidget(self.sliders)
        self.sample.toggled.connect(self._fold)
        self.function.chosen.connect(lambda key: rows.commit(with_learner(number, Chosen(key))))
        self.remove.clicked.connect(lambda: rows.commit(remove_learner(number)))
        self.sliders.moved.connect(self._move)
        self.sliders.paused.connect(rows.gesture.pause)
        self.sliders.ended.connect(rows.gesture.end)

    def show_learner(self, chosen: Chosen, alone: bool) -> None:
        """Show what it is; one that is ``alone`` stays."""
        self.chosen = chosen
        self.function.show_key(chosen.key)
        self.sliders.show_chosen(chosen)
        self.remove.setVisible(not alone)
        self.sample.setEnabled(bool(self.sliders.rows))
        self.sample.setAccessibleName(self.tr("What {name} starts from").format(name=name_of(chosen)))
        self._fold()

    def _fold(self) -> None:
        self.sliders.setVisible(self.sample.isChecked() and bool(self.sliders.rows))

    def _move(self, name: str, value: float) -> None:
        changed = self.chosen.with_parameters({name: value})
        self._rows.store.apply(with_learner(self.number, changed, name))


class LearnerRows(QWidget):
    """All learners, and a button for one more."""

    def __init__(self, store: Store, gesture: Gesture) -> None:
        super().__init__()
        self.store, self.gesture = store, gesture
        self._network: bool | None = None
        self.rows: list[LearnerRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.add = QPushButton(self.tr("Add a learner"))
        self.add.clicked.connect(lambda: self.commit(add_learner()))
        self._column.addWidget(self.add)

    def show_lab(self, lab: LearningLab) -> None:
        """Show the learners of ``lab``; a network's can be any function."""
        if lab.network != self._network:
            self._network = lab.network
            self._drop(0)
        self._drop(len(lab.learners))
        for number in range(len(self.rows), len(lab.learners)):
            row = LearnerRow(self, number, lab.network)
            self.rows.append(row)
            self._column.insertWidget(number, row)
        for row, learner in zip(self.rows, lab.learners, strict=True):
            row.show_learner(learner, len(lab.learners) == 1)
        self.add.setVisible(len(lab.learners) < MOST_LEARNERS)

    def commit(self, edit: Edit) -> None:
        """Apply a step of its own."""
        self.gesture.end()
        if not self.store.apply(edit):
            self.show_lab(self.store.session.labs.learning)
        self.gesture.end()

    def _drop(self, first: int) -> None:
        for row in self.rows[first:]:
            row.hide()
            row.deleteLater()
        self.rows = self.rows[:first]
