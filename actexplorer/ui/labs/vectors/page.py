"""The page of vectors: an input dragged as bars, the outputs of softmax and its relatives beside it, and what follows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog

from actexplorer.session.edit import Edit
from actexplorer.session.labs import vector_edits as edits
from actexplorer.session.labs.table import Table
from actexplorer.session.labs.vector_entries import numbers_in, read_entries
from actexplorer.session.labs.vector_table import table
from actexplorer.session.labs.vectors import VectorLab
from actexplorer.session.state import Session
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.labs.page import LabPage
from actexplorer.ui.labs.vectors.body import Body
from actexplorer.ui.labs.vectors.controls import Controls
from actexplorer.ui.settings import settings
from actexplorer.ui.store import Store

SUFFIXES = (".csv", ".tsv", ".txt", ".npy")
PAUSE = 80  # milliseconds between two states of the table of numbers while a bar is dragged


class VectorPage(LabPage):
    """Bars of a vector and of its outputs, the Jacobian, a loss and its gradient, and the triangle of three shares."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._gesture = Gesture(store, self)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._show_numbers)
        self.plots_area = Body()
        self.controls = Controls()
        self.lay_out(self.plots_area, self.controls)
        paste = QAction(self)
        paste.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        paste.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.triggered.connect(self._paste)
        self.addAction(paste)
        self.setAcceptDrops(True)
        self._connect_bars()
        self._connect_controls()

    @property
    def lab(self) -> VectorLab:
        """What is on the table."""
        return self.store.session.labs.vectors

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Show the vector of ``new``."""
        lab = new.labs.vectors
        if old is None or old.labs.vectors != lab:
            self.plots_area.show_lab(lab)
            self.controls.show_lab(lab)
            if not self.plots_area.input.dragging:
                self._show_numbers()
            elif not self._later.isActive():
                self._later.start()

    def settle(self) -> None:
        """Wait for the formulas, and show every number."""
        self._show_numbers()
        self.plots_area.settle()

    def table(self) -> Table:
        """Return the numbers of the vector, its outputs, the gradient and the Jacobian."""
        return table(self.lab)

    def _show_numbers(self) -> None:
        self._later.stop()
        self.controls.table.entries.show(*self.plots_area.numbers())

    def _connect_bars(self) -> None:
        area = self.plots_area
        area.input.pressed.connect(self._gesture.end)
        area.input.dragged.connect(lambda entry, value: self.store.apply(edits.with_entry(entry, value)))
        area.input.released.connect(self._release)
        area.input.stepped.connect(self._step_entry)
        area.input.chosen_entry.connect(self.controls.table.choose)
        area.input.typing_wanted.connect(self._type_entry)
        area.subject_chosen.connect(lambda key: self._commit(edits.with_subject(key)))
        area.loss.clicked.connect(lambda entry: self._commit(edits.with_target(entry)) if entry >= 0 else None)

    def _connect_controls(self) -> None:
        controls = self.controls
        for field, edit in (
            (controls.count, lambda n: edits.with_count(int(n))),
            (controls.seed, lambda n: edits.draw(seed=int(n))),
            (controls.spread, lambda spread: edits.draw(spread=spread)),
            (controls.noise, lambda n: edits.with_noise(int(n))),
            (controls.target, lambda n: edits.with_target(int(n) - 1)),
        ):
            field.entered.connect(partial(self._commit_number, edit))
            field.stepped.connect(partial(self._commit_number, edit))
        controls.presets.clicked.connect(self._offer_presets)
        controls.paste.clicked.connect(self._paste)
        controls.open.clicked.connect(self._open)
        controls.draw.clicked.connect(lambda: self._commit(edits.draw()))
        controls.draw_next.clicked.connect(lambda: self._commit(edits.draw(seed=(self.lab.seed + 1) % 2**32)))
        controls.table.entries.entered.connect(lambda entry, value: self._commit(edits.with_entry(entry, value)))
        controls.table.entries.refused.connect(self.store.refused)
        controls.table.removed.connect(self._remove)
        controls.temperature.moved.connect(lambda value: self.store.apply(edits.with_temperature(value)))
        controls.temperature.ended.connect(self._gesture.end)
        controls.temperature.paused.connect(self._gesture.pause)
        controls.functions.changed.connect(self._choose_functions)
        controls.subject.activated.connect(lambda _: self._commit(edits.with_subject(controls.subject.currentData())))
        controls.loss.activated.connect(lambda _: self._commit(edits.with_loss(controls.loss.currentData())))
        for box in controls.panels.values():
            box.clicked.connect(self._choose_panels)
        controls.values.clicked.connect(lambda on: self._commit(edits.with_values(on)))
        controls.descending.clicked.connect(lambda on: self._commit(edits.with_order(on)))

    def _commit(self, edit: Edit) -> None:
        """Apply an edit that is an undo step of its own; the controls show what came of it."""
        self._gesture.end()
        if not self.store.apply(edit):
            self.controls.show_lab(self.lab)
        self._gesture.end()

    def _commit_number(self, edit: object, value: float) -> None:
        self._commit(edit(value))  # type: ignore[operator]

    def _step_entry(self, entry: int, value: float) -> None:
        self.store.apply(edits.with_entry(entry, value))
        self._gesture.pause()

    def _type_entry(self, entry: int) -> None:
        self.controls.table.choose(entry)
        self.controls.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.controls.table.edit(self.controls.table.currentIndex())

    def _release(self) -> None:
        self._gesture.end()
        self.plots_area.show_lab(self.lab)  # with axes that fit again
        self._show_numbers()

    def _choose_functions(self) -> None:
        ticked = self.controls.functions.ticked()
        if ticked:
            self._commit(edits.with_functions(ticked))
        else:
            self.controls.show_lab(self.lab)  # the last one stays

    def _choose_panels(self) -> None:
        boxes = self.controls.panels.items()
        self._commit(edits.with_panels(frozenset(panel for panel, box in boxes if box.isChecked())))

    def _remove(self, entry: int) -> None:
        entries = self.lab.entries
        if len(entries) > 1:
            self._commit(edits.with_entries((*entries[:entry], *entries[entry + 1 :])))

    def _offer_presets(self) -> None:
        menu = self.controls.preset_menu()
        menu.triggered.connect(lambda action: self._commit(edits.with_preset(action.data())))

    def _take(self, text: str) -> None:
        try:
            entries = numbers_in(text)
        except ValueError as error:
            self.store.refused.emit(self.tr("Nothing pasted: {reason}").format(reason=error))
        else:
            self._commit(edits.with_entries(entries))

    def _paste(self) -> None:
        self._take(QGuiApplication.clipboard().text())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        if _dropped(event.mimeData()) or (event.mimeData().hasText() and not event.mimeData().hasUrls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        path = _dropped(event.mimeData())
        if path:
            self.open_file(path)
        else:
            self._take(event.mimeData().text())

    def _open(self) -> None:
        folder = str(settings().value("folder", ""))
        filters = f"CSV, text, NumPy ({' '.join('*' + suffix for suffix in SUFFIXES)})"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Entries of a vector"), folder, filters)
        if path:
            self.open_file(path)

    def open_file(self, path: str) -> None:
        """Put the numbers in a file on the table, or say in one line why not."""
        try:
            self._commit(edits.with_entries(read_entries(path)))
        except ValueError as error:
            self.store.refused.emit(str(error))


def _dropped(data: QMimeData) -> str:
    """Return the path of the first file of numbers among what is dropped, "" where there is none."""
    paths = (url.toLocalFile() for url in data.urls())
    return next((path for path in paths if path.lower().endswith(SUFFIXES)), "")
