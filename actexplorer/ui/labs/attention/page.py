"""The page of attention: scores, weights and output of a head, and what the scale has to do with the softmax."""

from __future__ import annotations

import os
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from actexplorer.session.edit import Edit
from actexplorer.session.labs import attention_edits as edits
from actexplorer.session.labs.attention import AttentionLab
from actexplorer.session.labs.attention_results import Results, results, table
from actexplorer.session.labs.table import Table
from actexplorer.session.state import Session
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.labs.attention.controls import Controls
from actexplorer.ui.labs.attention.maps import NAMES, OF_QUERIES, matrices, said
from actexplorer.ui.labs.attention.saturation_plot import SaturationPlot
from actexplorer.ui.labs.heat_map import Cell, HeatMap
from actexplorer.ui.labs.page import LabPage
from actexplorer.ui.settings import settings
from actexplorer.ui.store import Store
from actexplorer.ui.theme import GAP


class AttentionPage(LabPage):
    """Heat maps of a head above those of its Q, K and V, and beside these the softmax's saturation by width."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._gesture = Gesture(store, self)
        self.maps = {name: HeatMap() for name in NAMES}
        self.saturation = SaturationPlot()
        self.readout = QLabel()
        self.controls = Controls()
        self.found: Results | None = None
        self._at: tuple[str, Cell] | None = None
        self.setAcceptDrops(True)
        self.lay_out(self._plots(), self.controls)
        for name, heat_map in self.maps.items():
            heat_map.hovered.connect(partial(self._point, name))
        self._connect()

    @property
    def lab(self) -> AttentionLab:
        """What is on the table."""
        return self.store.session.labs.attention

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Show the operands of ``new``, and what they make."""
        if old is None or old.labs.attention is not new.labs.attention:
            self._show(new.labs.attention)

    def table(self) -> Table:
        """Return the scores, weights and outputs of every head."""
        return table(self.lab)

    def open_files(self, paths: tuple[str, ...]) -> None:
        """Take Q, K and V from one file or from three, or say in one line why not."""
        try:
            edit = edits.open_files(paths)
        except ValueError as error:
            self.store.refused.emit(str(error))
        else:
            self._commit(edit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        if _arrays(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        self.open_files(_arrays(event.mimeData()))

    def _show(self, lab: AttentionLab) -> None:
        self.found = results(lab)
        for name, matrix in matrices(self.found).items():
            self.maps[name].show_matrix(matrix)
        self.saturation.show_results(self.found)
        self.controls.show_results(self.found)
        self._point(*(self._at or ("scores", None)))

    def _plots(self) -> QWidget:
        body = QWidget()
        self.readout.setProperty("role", "muted")
        self.readout.setContentsMargins(GAP, 0, GAP, 0)
        self.readout.setMinimumHeight(3 * GAP)
        self.readout.setMinimumWidth(1)
        grid, above, below = QVBoxLayout(body), QHBoxLayout(), QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        for layout in (grid, above, below):
            layout.setSpacing(1)
        for name in NAMES[:3]:
            above.addWidget(self.maps[name], 1)
        for column, plot in enumerate((*(self.maps[name] for name in NAMES[3:]), self.saturation)):
            below.addWidget(plot, 0, column)
            below.setColumnStretch(column, (4, 4, 5, 7)[column])
        grid.addLayout(above, 5)
        grid.addWidget(self.readout)
        grid.addLayout(below, 4)
        return body

    def _connect(self) -> None:
        controls = self.controls
        for name, field in controls.numbers.items():
            convert = float if name in ("deviation", "factor") else int
            field.entered.connect(partial(self._enter, name, convert))
            field.stepped.connect(partial(self._step, name, convert))
        boxes = (("heads", controls.heads), ("scaling", controls.scaling), ("measure", controls.measure))
        for name, box in boxes:
            box.activated.connect(lambda _, name=name, box=box: self._commit(edits.with_field(name, box.currentData())))
        controls.head.activated.connect(lambda index: self._commit(edits.with_field("head", index)))
        controls.causal.clicked.connect(lambda on: self._commit(edits.with_field("causal", on)))
        controls.values.clicked.connect(lambda on: self._commit(edits.with_field("values", on)))
        controls.draw.clicked.connect(lambda: self._commit(edits.draw()))
        controls.draw_next.clicked.connect(lambda: self._commit(edits.draw_next()))
        controls.open.clicked.connect(self._open)

    def _point(self, name: str, cell: Cell | None) -> None:
        """Frame the cell that the pointer is on, and the rows in the other maps that have to do with it."""
        if self.found is None:
            return
        if cell is not None and self.maps[name].matrix is not None:
            high, wide = self.maps[name].matrix.values.shape  # type: ignore[union-attr]
            cell = cell if cell[0] < high and cell[1] < wide else None
        self._at = None if cell is None else (name, cell)
        of_queries = cell is not None and name in OF_QUERIES
        for other, heat_map in self.maps.items():
            if cell is None:
                heat_map.point(None)
            elif other == name:
                heat_map.point(cell)
            elif other in OF_QUERIES:
                heat_map.point((cell[0], 0) if of_queries else None, whole_row=True)
            else:
                key = cell[1] if name in ("scores", "weights") else None if of_queries else cell[0]
                heat_map.point(None if key is None else (key, 0), whole_row=True)
        self.readout.setText(said(self.found, name, cell))

    def _enter(self, name: str, convert: Any, value: float) -> None:
        self._commit(edits.with_field(name, convert(value)))

    def _step(self, name: str, convert: Any, value: float) -> None:
        if not self.store.apply(edits.with_field(name, convert(value))):
            self._show(self.lab)
        self._gesture.pause()

    def _commit(self, edit: Edit) -> None:
        """Apply an edit that is an undo step of its own; what is refused is shown as it was."""
        self._gesture.end()
        if not self.store.apply(edit):
            self._show(self.lab)
        self._gesture.end()

    def _open(self) -> None:
        title, filters = self.tr("Q, K and V from one file or from three"), "NumPy (*.npy)"
        paths, _ = QFileDialog.getOpenFileNames(self, title, str(settings().value("folder", "")), filters)
        if paths:
            settings().setValue("folder", os.path.dirname(paths[0]))
            self.open_files(tuple(paths))


def _arrays(data: QMimeData) -> tuple[str, ...]:
    """Return the paths of files that are dropped, () where one of them is no NumPy file."""
    paths = tuple(url.toLocalFile() for url in data.urls() if url.isLocalFile())
    return paths if all(path.lower().endswith(".npy") for path in paths) else ()
