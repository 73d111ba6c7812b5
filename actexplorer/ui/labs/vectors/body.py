"""The plots of a vector: bars above, Jacobian, loss and triangle below, formulas at the foot."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from actexplorer.core.activation import Array
from actexplorer.session.labs.vector_notes import NOTES
from actexplorer.session.labs.vectors import Function, VectorLab
from actexplorer.ui.labs.heat_map import Cell, HeatMap
from actexplorer.ui.labs.vectors.bar_plot import BarPlot
from actexplorer.ui.labs.vectors.formula_strip import FormulaStrip
from actexplorer.ui.labs.vectors.input_bars import InputBars
from actexplorer.ui.labs.vectors.pictures import Pictures
from actexplorer.ui.labs.vectors.readout import Readout
from actexplorer.ui.labs.vectors.simplex import Simplex
from actexplorer.ui.labs.vectors.words import equations, name
from actexplorer.ui.language import translate

MOST_ACROSS = 4  # bar charts in a row
NARROWEST = 200  # pixels of one
MANY = 200  # entries, beyond which a Jacobian takes longer than a frame
PAUSE = 80  # milliseconds between two such Jacobians while a bar is dragged
SHARES = (4, 3, 3)  # of the width, that the plots below have
BESIDE = 170  # pixels that the Jacobian has beside its cells
WIDEST = (1 << 24) - 1  # Qt's own limit
LOW = 560  # pixels of the page's height, below which the formulas give way


class Body(QWidget):
    """Shows a `VectorLab`. ``subject_chosen`` carries the function whose chart is clicked."""

    subject_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.pictures: Pictures | None = None
        self.input = InputBars(self)
        self.outputs: dict[Function, BarPlot] = {}
        self.jacobian, self.loss, self.simplex = HeatMap(self), BarPlot(self), Simplex(self)
        self.strip = FormulaStrip()
        self.readout = Readout()
        self._grid = QGridLayout()
        self._grid.setSpacing(1)
        self._below = QHBoxLayout()
        self._below.setSpacing(1)
        self._lower = (self.jacobian, self.loss, self.simplex)
        for plot, share in zip(self._lower, SHARES, strict=True):
            self._below.addWidget(plot, share)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._column.addLayout(self._grid, 5)
        self._column.addLayout(self._below, 5)
        self._column.addWidget(self.readout)
        self._column.addWidget(self.strip)
        for plot in (self.input, self.loss):
            plot.pointed.connect(self._point)
        self.input.chosen_entry.connect(self._point)
        self.jacobian.hovered.connect(self._point_cell)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._show_jacobian)
        self._arranged: object = None
        self._entry: int | None = None

    def show_lab(self, lab: VectorLab) -> None:
        """Show another state of the lab; while a bar is dragged, bars keep their order."""
        kept = self.pictures.order if self.input.dragging and self.pictures is not None else None
        pictures = self.pictures = Pictures(lab, kept)
        self._arrange(lab)
        self.input.show_bars(pictures.input())
        for key in lab.functions:
            self.outputs[key].show_bars(pictures.output(key), key == lab.subject)
        if "jacobian" in lab.panels:
            later = self.input.dragging and pictures.entries.size > MANY
            if not later:
                self._show_jacobian()
            elif not self._later.isActive():
                self._later.start()
        if "loss" in lab.panels:
            self.loss.show_bars(pictures.loss())
        if self.simplex.isVisibleTo(self):
            self.simplex.show_points(pictures.simplex())
        self.strip.show_equations(equations(lab.subject), "\n".join(translate("VectorNote", t) for t in NOTES[lab.subject]))
        self._say()

    def settle(self) -> None:
        """Give everything its place, and wait for the formulas."""
        if self._later.isActive():
            self._show_jacobian()
        self._column.activate()
        self.strip.settle()

    def _show_jacobian(self) -> None:
        self._later.stop()
        if self.pictures is not None:
            self.jacobian.show_matrix(self.pictures.jacobian())

    def numbers(self) -> tuple[Array, list[tuple[str, Array]]]:
        """Return the entries, and the outputs of the functions by name."""
        assert self.pictures is not None
        return self.pictures.entries, [(name(o.key), o.values) for o in self.pictures.outputs]

    def _arrange(self, lab: VectorLab) -> None:
        """Put the charts side by side, in as many rows as they need."""
        for key in lab.functions:
            if key not in self.outputs:
                plot = self.outputs[key] = BarPlot(self)
                plot.setCursor(Qt.CursorShape.PointingHandCursor)
                plot.pointed.connect(self._point)
                plot.clicked.connect(lambda _, key=key: self.subject_chosen.emit(key))
        plots = [self.input, *(self.outputs[key] for key in lab.functions)]
        across = max(min(_across(len(plots)), self.width() // NARROWEST), 1)
        three, square = len(lab.entries) == 3, self.pictures is not None and self.pictures.square
        arranged = (lab.functions, across, lab.panels, three, square)
        if arranged == self._arranged:
            return
        self._arranged = arranged
        for n in range(max(self._grid.columnCount(), across)):
            self._grid.setColumnStretch(n, int(n < across))
        for n, plot in enumerate(plots):
            self._grid.addWidget(plot, n // across, n % across)
        self.input.show()
        for key, plot in self.outputs.items():
            plot.setVisible(key in lab.functions)
        self.jacobian.setVisible("jacobian" in lab.panels)
        self.loss.setVisible("loss" in lab.panels)
        self.simplex.setVisible("simplex" in lab.panels and three)
        rows = -(-len(plots) // across)
        self._column.setStretch(0, 5 if rows == 1 else 7)
        self._column.setStretch(1, 5 if any(plot.isVisibleTo(self) for plot in self._lower) else 0)
        self._fit_jacobian()

    def _point(self, entry: int | None) -> None:
        self._entry = entry
        for plot in (self.input, self.loss, *self.outputs.values()):
            plot.point(entry)
        self._say()

    def _point_cell(self, cell: Cell | None) -> None:
        if cell is None or self.pictures is None:
            self._point(None)
            return
        self._point(int(self.pictures.order[cell[1]]))
        self.readout.say(self.pictures.cell_text(cell))

    def _say(self) -> None:
        hint = self.tr(
            "Drag bars up and down, with Shift finely. The arrow keys choose a bar and move it, Page Up and Down far."
        )
        entry, pictures = self._entry, self.pictures
        known = pictures is not None and entry is not None and entry < pictures.entries.size
        self.readout.say(pictures.entry_text(entry) if known else hint)  # type: ignore[union-attr, arg-type]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self.strip.setVisible(self.height() >= LOW)
        if self.pictures is not None:
            self._arrange(self.pictures.lab)
        self._fit_jacobian()

    def _fit_jacobian(self) -> None:
        """Give the Jacobian no more width than its square, its sums and its colour bar need."""
        square = self.pictures is not None and self.pictures.square
        self._column.activate()
        self.jacobian.setMaximumWidth(self.jacobian.height() + BESIDE if square else WIDEST)


def _across(count: int) -> int:
    """Return how many of ``count`` charts stand in a row: all, or half of them where they are many."""
    return count if count <= MOST_ACROSS else -(-count // 2)
