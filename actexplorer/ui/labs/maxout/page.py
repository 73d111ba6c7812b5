"""The page of maxout: lines that are dragged, their upper envelope with its derivatives, and its fit to a function."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.edit import Edit
from actexplorer.session.lab_edits import with_lab
from actexplorer.session.labs import maxout_edits as edits
from actexplorer.session.labs.maxout import MaxoutLab
from actexplorer.session.labs.maxout_results import results, table
from actexplorer.session.labs.table import Table
from actexplorer.session.state import Session
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.labs.maxout.controls import Controls
from actexplorer.ui.labs.maxout.fitter import Fitter
from actexplorer.ui.labs.maxout.line_plot import LinePlot, rounded
from actexplorer.ui.labs.maxout.plots import DeltaPlot, ErrorPlot, SlopePlot
from actexplorer.ui.labs.page import LabPage
from actexplorer.ui.store import Store

CHOSEN = QT_TRANSLATE_NOOP("Edit", "change the fit")
RANGE = QT_TRANSLATE_NOOP("Edit", "change the range of x")
AIMED = QT_TRANSLATE_NOOP("Edit", "show the target")


class MaxoutPage(LabPage):
    """f, f′ and f″ beside one another, the error of the fit below them, lines and fit at the right."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._gesture = Gesture(store, self)
        self.fitter = Fitter(store, self)
        self.line_plot = LinePlot()
        self.slope_plot, self.delta_plot, self.error_plot = SlopePlot(), DeltaPlot(), ErrorPlot()
        self.controls = Controls()
        self.lay_out(self._plots(), self.controls)
        self._connect_lines()
        self._connect_fit()

    @property
    def lab(self) -> MaxoutLab:
        """What is on the table."""
        return self.store.session.labs.maxout

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Show the lines of ``new``."""
        if old is None or old.labs.maxout is not new.labs.maxout:
            self._show(new.labs.maxout)

    def leave(self) -> None:
        """Let the lines rest."""
        self.fitter.pause()

    def table(self) -> Table:
        """Return the lines with their intervals and kinks."""
        return table(self.lab)

    def _show(self, lab: MaxoutLab) -> None:
        self.fitter.look()
        found = results(lab)
        self.line_plot.show_results(found)
        for plot in (self.slope_plot, self.delta_plot, self.error_plot):
            plot.show_results(found)
        self.error_plot.setVisible(lab.aimed)
        self._grid.setRowStretch(1, 2 if lab.aimed else 0)
        state = self.fitter.state
        self.controls.show_running(self.fitter.playing, self.fitter.begun, None if state is None else state.step)
        self.controls.show_results(found, self.line_plot.selected)

    def _plots(self) -> QWidget:
        body = QWidget()
        grid = self._grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(1)
        grid.addWidget(self.line_plot, 0, 0)
        grid.addWidget(self.slope_plot, 0, 1)
        grid.addWidget(self.delta_plot, 0, 2)
        grid.addWidget(self.error_plot, 1, 0, 1, 3)
        for column, stretch in enumerate((5, 4, 4)):
            grid.setColumnStretch(column, stretch)
        grid.setRowStretch(0, 5)
        return body

    def _connect_lines(self) -> None:
        plot, rows = self.line_plot, self.controls.lines
        plot.pressed.connect(self._gesture.end)
        plot.released.connect(self._release)
        plot.moved.connect(self._move)
        plot.nudged.connect(self._nudge)
        plot.chosen.connect(lambda _: self._show(self.lab))
        plot.removal.connect(lambda n: self._commit(edits.remove_line(n)))
        plot.addition.connect(lambda: self._commit(edits.add_line()))
        rows.entered.connect(lambda *line: self._commit(edits.with_line(*line)))
        rows.stepped.connect(self._step_line)
        rows.chosen.connect(self._choose)
        rows.removed.connect(lambda n: self._commit(edits.remove_line(n)))
        self.controls.add.clicked.connect(lambda: self._commit(edits.add_line()))
        for name, button in self.controls.presets.items():
            button.clicked.connect(lambda _=False, name=name: self._commit(edits.with_preset(name)))

    def _connect_fit(self) -> None:
        controls, fitter = self.controls, self.fitter
        fitter.changed.connect(lambda: self._show(self.lab))
        controls.play.clicked.connect(lambda: fitter.pause() if fitter.playing else fitter.play())
        controls.step.clicked.connect(fitter.step)
        controls.finish.clicked.connect(lambda: fitter.play(hurried=True))
        controls.cancel.clicked.connect(fitter.cancel)
        controls.aimed.clicked.connect(lambda on: self._commit(with_lab("maxout", AIMED, aimed=on)))
        controls.target.chosen.connect(lambda key: self._commit(with_lab("maxout", CHOSEN, target=key, aimed=True)))
        for name, box in (("start", controls.start), ("method", controls.method), ("norm", controls.norm)):
            box.activated.connect(partial(self._choose_field, name, box.currentData))
        self._connect_number(controls.pieces, lambda value: {"pieces": int(value)})
        self._connect_number(controls.rate, lambda value: {"rate": value})
        for name, fields in (("shown", controls.shown), ("fitted", controls.fitted)):
            self._connect_number(fields[0], partial(self._low, name))
            self._connect_number(fields[1], partial(self._high, name))

    def _connect_number(self, field: Any, fields_of: Callable[[float], dict[str, Any]]) -> None:
        def commit(value: float) -> None:
            changes = fields_of(value)
            self._commit(with_lab("maxout", RANGE if "shown" in changes else CHOSEN, **changes))

        field.entered.connect(commit)
        field.stepped.connect(commit)

    def _low(self, name: str, value: float) -> dict[str, Any]:
        return {name: (value, getattr(self.lab, name)[1])}

    def _high(self, name: str, value: float) -> dict[str, Any]:
        return {name: (getattr(self.lab, name)[0], value)}

    def _choose_field(self, name: str, value: Callable[[], str], _: int) -> None:
        self._commit(with_lab("maxout", CHOSEN, **{name: value()}))

    def _choose(self, number: int) -> None:
        self.line_plot.select(number)
        self._show(self.lab)

    def _move(self, number: int, slope: float, intercept: float) -> None:
        self.store.apply(edits.with_line(number, slope, intercept))

    def _nudge(self, number: int, turn: float, shift: float) -> None:
        slope, intercept = self.lab.lines[number]
        step = abs(turn or shift)
        slope, intercept = (
            rounded(slope + turn, step) if turn else slope,
            rounded(intercept + shift, step) if shift else intercept,
        )
        self._step_line(number, slope, intercept)

    def _step_line(self, number: int, slope: float, intercept: float) -> None:
        self._move(number, slope, intercept)
        self._gesture.pause()

    def _release(self) -> None:
        self._gesture.end()
        self._show(self.lab)  # with axes that fit again

    def _commit(self, edit: Edit) -> None:
        """Apply an edit that is an undo step of its own; what is refused is shown as it was."""
        self._gesture.end()
        if not self.store.apply(edit):
            self.controls.restore_numbers(self.lab)
        self._gesture.end()
