"""The page of learning: what functions have learnt so far, and what they learn."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from actexplorer.session.edit import Edit
from actexplorer.session.labs.learning import MOST_POINTS, MOST_SEEDS, target_of
from actexplorer.session.labs.learning_edits import show, take_over, with_field, with_network
from actexplorer.session.labs.learning_examples import EXAMPLES
from actexplorer.session.labs.learning_tables import curves_table, history_table
from actexplorer.session.labs.learning_views import collapsed
from actexplorer.session.labs.table import Table
from actexplorer.session.state import Session
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.labels import number
from actexplorer.ui.labs.form import Form
from actexplorer.ui.labs.learning.board import Board
from actexplorer.ui.labs.learning.fields import Limits, RecordField
from actexplorer.ui.labs.learning.learners import LearnerRows
from actexplorer.ui.labs.learning.task import TaskControls, goal_of
from actexplorer.ui.labs.learning.trainer import trainer_of
from actexplorer.ui.labs.learning.transport import Transport
from actexplorer.ui.labs.learning.view import name_of, state_of
from actexplorer.ui.labs.page import LabPage
from actexplorer.ui.language import translate
from actexplorer.ui.store import Store
from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.widgets.check_box import CheckBox
from actexplorer.ui.widgets.combo_box import ComboBox

if TYPE_CHECKING:
    from actexplorer.ui.window import Window

OPTIMISERS = {"sgd": "SGD", "momentum": "Momentum", "adam": "Adam"}
LIMITS = {
    "hidden": Limits(1, 256),
    "rate": Limits(0.0, 1e3, whole=False, above=True, step=(1, -3)),
    "batch": Limits(0, MOST_POINTS, step=(1, 1)),
    "steps": Limits(1, 100_000, step=(1, 2)),
    "seed": Limits(0, 1_000_000),
    "seeds": Limits(1, MOST_SEEDS),
}


class LearningPage(LabPage):
    """Plots over the bar that starts and pauses; beside them what is learnt, by whom, and how."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._gesture = Gesture(store, self)
        self.trainer = trainer_of(store)
        self.board = Board()
        self.transport = Transport(self.trainer)
        self.says = QLabel(wordWrap=True)
        self.task = TaskControls(store, self._gesture, self)
        self.learners = LearnerRows(store, self._gesture)
        self.network, self.optimiser = ComboBox(), ComboBox()
        self.learn = CheckBox(self.tr("activations learn too"))
        self.fields = {name: RecordField(store, self._gesture, name, title, LIMITS[name]) for name, title in self._titles()}
        self.examples = [QPushButton(translate("LearningExample", example.title)) for example in EXAMPLES]
        self.take = QPushButton(self.tr("Add to the curves"))
        self.film = QPushButton(self.tr("Animation…"))
        self._wants_curves = False
        self._fill()
        self._connect()
        self.lay_out(self._body(), self._controls())

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Show what ``new`` learns; another recipe begins anew."""
        lab = new.labs.learning
        if old is not None and old.labs.learning is lab:
            return
        self.task.show_lab(lab)
        self.learners.show_lab(lab)
        self.network.setCurrentIndex(int(lab.network))
        self.network.setEnabled(not lab.network or not target_of(lab).classes)
        self.optimiser.setCurrentIndex(self.optimiser.findData(lab.optimiser))
        self.learn.setChecked(lab.learn)
        for name, field in self.fields.items():
            field.show_value(getattr(lab, name))
        for row in self._of_network:
            row.setVisible(lab.network)
        self.trainer.show_lab(lab)
        self._show()

    def settle(self) -> None:
        """Show the state that there is."""
        self._show()

    def finish(self) -> None:
        """Learn to the last step."""
        self.trainer.finish()
        self._show()

    def leave(self) -> None:
        """Pause."""
        self.trainer.pause()

    def table(self) -> Table:
        """Return the history of losses and parameters, or the curves where they are asked for."""
        race, shot = self.trainer.race, self.trainer.shot
        if race is None or shot is None:
            raise ValueError(self.trainer.problem)
        if self._wants_curves:
            return curves_table(race, shot)
        if race.step == 0:
            raise ValueError(self.tr("Nothing has been learnt yet."))
        return history_table(race)

    def _show(self) -> None:
        """Show where the trainer is."""
        trainer = self.trainer
        race, shot = trainer.race, trainer.shot
        self.transport.show_trainer()
        self.board.setVisible(race is not None)
        self.take.setEnabled(race is not None)
        self.film.setEnabled(race is not None and race.step > 0)
        if race is not None and shot is not None:
            start = perf_counter()
            place = None if trainer.place is None else shot.step
            self.board.show_state(state_of(race, shot, place, goal_of(race.lab), not trainer.running, self.board.state))
            trainer.give_rest(perf_counter() - start)
            if not trainer.running:
                self.board.describe()
        text = trainer.problem or self._remark()
        self.says.setText(text)
        self.says.setStyleSheet(f"color: {current_theme().danger}" if trainer.problem or self._diverged() else "")
        self.says.setVisible(bool(text))

    def _diverged(self) -> str:
        """Return in one line which run has diverged, and how many others."""
        race = self.trainer.race
        found = [] if race is None else race.diverged()
        if race is None or not found:
            return ""
        learner, seed, end = found[0]
        text = self.tr("{name} has diverged at step {step} (seed {seed}): {reason}.").format(
            name=name_of(race.lab.learners[learner]), step=end.step, seed=seed, reason=translate("Training", end.reason)
        )
        return f"{text} {self.tr('So have {count} more.').format(count=len(found) - 1)}" if found[1:] else text

    def _remark(self) -> str:
        """Return what is to be said of the state: that a run has diverged, or a network is one linear layer."""
        race, shot = self.trainer.race, self.trainer.shot
        if self._diverged() or race is None or shot is None:
            return self._diverged()
        text = self.tr("{name}: the network of {units} units is one linear layer, w = {w}, b = {b}.")
        agree = self.tr("The two outputs differ by {gap} at most, which is rounding.")
        return "  ".join(
            f"{text} {agree}".format(
                name=name_of(race.lab.learners[one.learner]),
                units=race.lab.hidden,
                w=_vector(one.layer.w.tolist()),
                b=number(round(one.layer.b, 4)),
                gap=f"{one.gap:.0e}".replace("-", "−"),
            )
            for one in collapsed(race, shot)
        )

    def _titles(self) -> tuple[tuple[str, str], ...]:
        return (
            ("hidden", self.tr("Hidden units")),
            ("rate", self.tr("Rate")),
            ("batch", self.tr("Batch")),
            ("steps", self.tr("Steps")),
            ("seed", self.tr("First seed")),
            ("seeds", self.tr("Seeds")),
        )

    def _fill(self) -> None:
        self.network.addItems([self.tr("functions alone"), self.tr("a small network")])
        for name, title in OPTIMISERS.items():
            self.optimiser.addItem(title, name)
        for button, example in zip(self.examples, EXAMPLES, strict=True):
            button.setToolTip(translate("LearningExample", example.about))
        self.fields["batch"].setToolTip(self.tr("Samples for each step; 0 takes all"))

    def _connect(self) -> None:
        self.trainer.changed.connect(self._show)
        self.network.activated.connect(lambda index: self._commit(with_network(bool(index))))
        self.optimiser.activated.connect(
            lambda _: self._commit(with_field("optimiser", self.optimiser.currentData(), self.tr("optimiser")))
        )
        self.learn.clicked.connect(lambda on: self._commit(with_field("learn", on, self.tr("what learns"))))
        self.take.clicked.connect(self.take_over)
        for button, example in zip(self.examples, EXAMPLES, strict=True):
            button.clicked.connect(lambda _=False, lab=example.lab: self._commit(show(lab)))

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.says.setContentsMargins(GAP, GAP, GAP, 0)
        for widget, stretch in ((self.board, 1), (self.says, 0), (self.transport, 0)):
            column.addWidget(widget, stretch)
        return body

    def _controls(self) -> QWidget:
        form = Form()
        form.heading(self.tr("Examples"))
        for button in self.examples:
            form.wide(button)
        form.heading(self.tr("What is learnt"))
        self.task.add_to(form)
        form.heading(self.tr("Who learns"))
        form.row(self.tr("Learners"), self.network)
        self._of_network = form.row(self.tr("Hidden units"), self.fields["hidden"]), form.wide(self.learn)
        form.wide(self.learners)
        form.heading(self.tr("How"))
        form.row(self.tr("Optimiser"), self.optimiser)
        for name, title in self._titles()[1:]:
            form.row(title, self.fields[name])
        form.heading(self.tr("Take away"))
        losses, curves = QPushButton(self.tr("History…")), QPushButton(self.tr("Curves…"))
        losses.setToolTip(self.tr("Loss and parameters by step, as a table"))
        curves.setToolTip(self.tr("What has been learnt by x, as a table"))
        losses.clicked.connect(lambda: self._export(curves=False))
        curves.clicked.connect(lambda: self._export(curves=True))
        form.buttons(losses, curves)
        self.film.clicked.connect(self.save_film)
        form.wide(self.film)
        form.wide(self.take)
        form.end()
        return form

    def take_over(self) -> None:
        """Add the functions as they have learnt to the curves, as one edit."""
        race, shot = self.trainer.race, self.trainer.shot
        if race is not None and shot is not None:
            runs = zip(race.lab.learners, race.firsts, shot.thetas, strict=True)
            self._commit(take_over(tuple((c.key, run.model.activation(theta)) for c, run, theta in runs)))
            cast("Window", self.window()).say(self.tr("Added to the curves."))

    def save_film(self) -> None:
        """Ask for a file and write the run so far into it as an animation."""
        from actexplorer.ui.labs.learning.film import save_film

        race = self.trainer.race
        if race is not None and race.step > 0:
            self.trainer.pause()
            save_film(cast("Window", self.window()), race.lab, race.step, goal_of(race.lab))

    def _export(self, curves: bool) -> None:
        from actexplorer.ui.labs.saving import export_table

        self._wants_curves = curves
        try:
            export_table(cast("Window", self.window()), self)
        finally:
            self._wants_curves = False

    def _commit(self, edit: Edit) -> None:
        self._gesture.end()
        if not self.store.apply(edit):
            lab = self.store.session.labs.learning
            self.network.setCurrentIndex(int(lab.network))
        self._gesture.end()


def _vector(values: list[float]) -> str:
    texts = [number(round(value, 4)) for value in values]
    return texts[0] if len(texts) == 1 else f"({', '.join(texts)})"
