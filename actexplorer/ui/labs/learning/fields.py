"""Fields for the numbers of a lab's record, with the range that each may have."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from actexplorer.session.labs.learning_edits import with_field
from actexplorer.ui.domains import ALLOWED, NOT_A_NUMBER
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.labels import number
from actexplorer.ui.language import translate
from actexplorer.ui.store import Store
from actexplorer.ui.widgets.number_field import NumberField


class Limits(NamedTuple):
    """What a number may be: from ``low`` to ``high``, a whole one where ``whole``, above ``low`` where ``above``."""

    low: float
    high: float
    whole: bool = True
    above: bool = False
    step: tuple[int, int] = (1, 0)


class RecordField(NumberField):
    """A number of the learning lab's record, which it edits; ``title`` is what undo calls it."""

    def __init__(self, store: Store, gesture: Gesture, name: str, title: str, limits: Limits) -> None:
        super().__init__(self._refuse, number, limits.step)
        self._store, self._gesture, self._name, self._title, self._limits = store, gesture, name, title, limits
        self.setAccessibleName(title)
        self.entered.connect(self._enter)
        self.stepped.connect(self._move_to)

    def _refuse(self, value: float | None) -> str:
        limits = self._limits
        if value is None:
            return translate("Domain", NOT_A_NUMBER)
        inside = limits.low < value <= limits.high if limits.above else limits.low <= value <= limits.high
        if inside and (not limits.whole or value == round(value)):
            return ""
        if limits.whole:
            text = QCoreApplication.translate("Learning", "a whole number from {low} to {high}")
        elif limits.above:
            text = QCoreApplication.translate("Learning", "above {low}, at most {high}")
        else:
            text = QCoreApplication.translate("Learning", "from {low} to {high}")
        text = text.format(low=number(limits.low), high=number(limits.high))
        return translate("Domain", ALLOWED).format(domain=text)

    def _enter(self, value: float) -> None:
        self._gesture.end()
        self._set(value)
        self._gesture.end()

    def _move_to(self, value: float) -> None:
        self._set(value)
        self._gesture.pause()

    def _set(self, value: float) -> None:
        if not self._store.apply(with_field(self._name, round(value) if self._limits.whole else value, self._title)):
            self.show_value(getattr(self._store.session.labs.learning, self._name))
