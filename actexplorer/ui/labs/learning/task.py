"""What is learnt: a function, a formula, points from a file, or a toy problem, with its range, samples and noise."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.labs.chosen import Chosen
from actexplorer.session.labs.learning import MOST_POINTS, LearningLab
from actexplorer.session.labs.learning_edits import with_field, with_points, with_target, with_task
from actexplorer.session.labs.learning_points import read_points
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.labs.fields import FormulaField
from actexplorer.ui.labs.form import Form
from actexplorer.ui.labs.function_box import FunctionBox, ParameterSliders
from actexplorer.ui.labs.learning.fields import Limits, RecordField
from actexplorer.ui.labs.learning.view import title_of
from actexplorer.ui.language import translate
from actexplorer.ui.settings import settings
from actexplorer.ui.store import Store
from actexplorer.ui.theme import current_theme
from actexplorer.ui.widgets.combo_box import ComboBox

TASKS = (
    ("function", "", QT_TRANSLATE_NOOP("Task", "another function")),
    ("formula", "", QT_TRANSLATE_NOOP("Task", "a formula")),
    ("points", "", QT_TRANSLATE_NOOP("Task", "points from a file…")),
    ("toy", "sine", QT_TRANSLATE_NOOP("Task", "a sine wave")),
    ("toy", "steps", QT_TRANSLATE_NOOP("Task", "stairs")),
    ("toy", "bumps", QT_TRANSLATE_NOOP("Task", "two bumps")),
    ("toy", "moons", QT_TRANSLATE_NOOP("Task", "two classes: moons")),
    ("toy", "circles", QT_TRANSLATE_NOOP("Task", "two classes: circles")),
    ("toy", "spirals", QT_TRANSLATE_NOOP("Task", "two classes: spirals")),
)
REACH = Limits(-1e5, 1e5, whole=False, step=(1, -1))


def goal_of(lab: LearningLab) -> str:
    """Return what is learnt, in words."""
    if lab.kind == "function":
        return title_of(lab.target)
    if lab.kind == "formula":
        return lab.formula
    return next(translate("Task", t) for kind, toy, t in TASKS if kind == lab.kind and toy in ("", lab.toy)).rstrip("…")


class TaskControls(QObject):
    """The part of a form that says what is learnt."""

    def __init__(self, store: Store, gesture: Gesture, page: QWidget) -> None:
        super().__init__(page)
        self._store, self._gesture, self._page = store, gesture, page
        self.kind = ComboBox()
        for kind, toy, text in TASKS:
            self.kind.addItem(translate("Task", text), (kind, toy))
        self.function = FunctionBox(self.tr("Function"))
        self.sliders = ParameterSliders(current_theme().axis)
        self.formula = FormulaField()
        self.file = QPushButton(self.tr("Open…"))
        self.amount = QLabel()
        self.fields = {
            "low": RecordField(store, gesture, "low", self.tr("range of x"), REACH),
            "high": RecordField(store, gesture, "high", self.tr("range of x"), REACH),
            "count": RecordField(store, gesture, "count", self.tr("samples"), Limits(2, MOST_POINTS, step=(1, 1))),
            "noise": RecordField(store, gesture, "noise", self.tr("noise"), Limits(0.0, 10.0, whole=False, step=(1, -2))),
        }
        self.fields["low"].setAccessibleName(self.tr("x from"))
        self.fields["high"].setAccessibleName(self.tr("x to"))
        self.kind.activated.connect(lambda _: self._choose(*self.kind.currentData()))
        self.function.chosen.connect(lambda key: self._commit(with_target(Chosen(key))))
        self.sliders.moved.connect(self._move)
        self.sliders.paused.connect(gesture.pause)
        self.sliders.ended.connect(gesture.end)
        self.formula.entered.connect(lambda formula: self._commit(with_field("formula", formula, "f(x)")))
        self.file.clicked.connect(self.open_points)

    def add_to(self, form: Form) -> None:
        """Put the controls into ``form``."""
        form.row(self.tr("Target"), self.kind)
        function = form.row(self.tr("Function"), self.function), form.wide(self.sliders)
        formula = form.row("f(x) =", self.formula)
        points = form.row(self.tr("Points"), self.amount, self.file)
        low = form.row(self.tr("Range of x"), self.fields["low"], self.fields["high"])
        drawn = form.row(self.tr("Samples"), self.fields["count"]), form.row(self.tr("Noise"), self.fields["noise"])
        self._rows = {
            "function": (*function, low, *drawn),
            "formula": (formula, low, *drawn),
            "points": (points,),
            "toy": drawn,
        }

    def show_lab(self, lab: LearningLab) -> None:
        """Show what ``lab`` learns."""
        places = [n for n, (kind, toy, _) in enumerate(TASKS) if kind == lab.kind and toy in ("", lab.toy)]
        self.kind.setCurrentIndex(places[0])
        shown = self._rows[lab.kind]
        for rows in self._rows.values():
            for row in rows:
                row.setVisible(row in shown)
        self.function.show_key(lab.target.key)
        self.sliders.show_chosen(lab.target)
        self.sliders.setVisible(lab.kind == "function" and bool(self.sliders.rows))
        self.formula.show_formula(lab.formula)
        self.amount.setText(str(len(lab.points)))
        for name, field in self.fields.items():
            field.show_value(getattr(lab, name))

    def open_points(self) -> None:
        """Ask for a file of points and learn from them."""
        filters = self.tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        folder = str(settings().value("folder", ""))
        path, _ = QFileDialog.getOpenFileName(self._page, self.tr("Points to learn from"), folder, filters)
        if path:
            settings().setValue("folder", str(Path(path).parent))
            try:
                self._commit(with_points(read_points(path)))
            except ValueError as error:
                self._store.refused.emit(str(error))
        self.show_lab(self._store.session.labs.learning)

    def _choose(self, kind: str, toy: str) -> None:
        if kind == "points" and not self._store.session.labs.learning.points:
            self.open_points()
        else:
            self._commit(with_task(kind, toy))

    def _move(self, name: str, value: float) -> None:
        target = self._store.session.labs.learning.target
        self._store.apply(with_target(target.with_parameters({name: value}), ("target", name)))

    def _commit(self, edit: object) -> bool:
        self._gesture.end()
        taken = self._store.apply(edit)  # type: ignore[arg-type]
        self._gesture.end()
        if not taken:
            lab = self._store.session.labs.learning
            self.kind.setCurrentIndex(self.kind.findData((lab.kind, lab.toy if lab.kind == "toy" else "")))
            self.formula.show_formula(lab.formula)
        return taken
