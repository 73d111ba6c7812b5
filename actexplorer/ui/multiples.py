"""Small multiples: a canvas for each value of a second parameter, over the same ranges, so that they compare."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from actexplorer.session.lines import lines
from actexplorer.session.resolve import resolve_panels
from actexplorer.session.state import GRADIENTS, Session
from actexplorer.ui.canvas import Canvas
from actexplorer.ui.crosshair import pointers_of
from actexplorer.ui.headings import heading_of
from actexplorer.ui.labels import titles_of
from actexplorer.ui.panel_grid import Cell, cells
from actexplorer.ui.picture import Picture
from actexplorer.ui.store import Store


class Multiples(QScrollArea):
    """The canvases of a sweep over two parameters."""

    resized = Signal()

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._arrangement: list[Cell] = []
        self.canvases: list[tuple[float, Canvas]] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def forget(self) -> None:
        """Drop what canvases have kept, as after a change of theme."""
        for _, canvas in self.canvases:
            canvas.forget()

    def show_session(self, session: Session) -> None:
        """Draw the panels of ``session``, whose sweep has two parameters."""
        sweep = session.sweep
        assert sweep is not None and sweep.second is not None
        arrangement = cells(session)
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self._arrange(arrangement)
        sizes = [canvas.plot_size() for _, canvas in self.canvases]
        scenes = dict(resolve_panels(session, max(w for w, _ in sizes), max(h for _, h in sizes)))
        titles = titles_of(session)
        for n, (value, canvas) in enumerate(self.canvases):
            first = n == next(m for m, (_, other) in enumerate(self.canvases) if other.orders == canvas.orders)
            canvas.show_signs(first)  # the others share its y
            legend = first and (n == 0 or GRADIENTS in canvas.orders)
            picture = Picture(scenes[value], titles, (), legend, heading_of(session, value))
            canvas.show_picture(picture, session)

    def point(self, session: Session) -> None:
        """Move the crosshair of every panel."""
        shown = {value: pointers_of(session, lines(session, value)) for value in dict(self.canvases)}
        for value, canvas in self.canvases:
            canvas.show_cursor(session.focus.cursor, shown[value])

    def current(self) -> float:
        """Return the value of the panel under the mouse, else of the first."""
        return next((value for value, canvas in self.canvases if canvas.underMouse()), self.canvases[0][0])

    def _arrange(self, arrangement: list[Cell]) -> None:
        area = QWidget()
        grid = QGridLayout(area)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(1)
        self.canvases = []
        for row, column, orders, value in arrangement:
            assert value is not None
            canvas = Canvas(self._store, orders[0])
            canvas.orders = orders
            canvas.resized.connect(self.resized)
            grid.addWidget(canvas, row, column)
            self.canvases.append((value, canvas))
        self.setWidget(area)
        grid.activate()
