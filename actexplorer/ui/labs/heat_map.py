"""Heat maps: matrices as coloured cells with their numbers, labels and a colour bar, on the screen and in files.

>>> plot = HeatMap()
>>> plot.show_matrix(Matrix(jacobian, kind="signs", title="Jacobian", rows=labels, columns=labels, square=True))
>>> plot.hovered.connect(lambda cell: ...)  # (row, column) under the pointer or the keyboard's cursor, or None
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from actexplorer.ui.labels import number
from actexplorer.ui.labs.heat_layout import Cell, Layout, labels, layout
from actexplorer.ui.labs.heat_parts import (
    paint_bar,
    paint_heading,
    paint_labels,
    paint_numbers,
    room_for_numbers,
)
from actexplorer.ui.labs.heat_picture import Matrix, Texts, image, indices, shades
from actexplorer.ui.labs.plot import Plot
from actexplorer.ui.mark_painter import is_vector
from actexplorer.ui.theme import Theme

__all__ = ["Cell", "HeatMap", "Matrix"]

MOST_SHAPES = 20_000  # cells that a file of shapes has; more become an image there too
FINE = 8  # pixels a cell of that image, which viewers may blur

_STEPS = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}


class HeatMap(Plot):
    """Shows a `Matrix`. ``hovered`` carries the cell that the pointer or the arrow keys are on, None when they leave."""

    hovered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix: Matrix | None = None
        self.cell: Cell | None = None
        self._whole_row = False
        self._texts: dict[int, Texts] = {}
        self._images: dict[str, QImage] = {}
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 100)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_matrix(self, matrix: Matrix) -> None:
        """Show another matrix; what does not depend on the place is computed here, once."""
        self.matrix = matrix
        self._indices = indices(matrix)
        self._images.clear()
        self._texts.clear()
        high, wide = matrix.values.shape
        if self.cell is not None and (self.cell[0] >= high or self.cell[1] >= wide):
            self.cell = None
        self.setAccessibleName(matrix.title)
        self._describe()
        self.update()

    def point(self, cell: Cell | None, whole_row: bool = False) -> None:
        """Frame a cell, or all its row, on the screen."""
        if (cell, whole_row) != (self.cell, self._whole_row):
            self.cell, self._whole_row = cell, whole_row
            self._describe()
            self.update()

    def cell_at(self, at: QPointF) -> Cell | None:
        """Return the cell at a position of the widget."""
        if self.matrix is None:
            return None
        return layout(self.matrix, QRectF(self.rect()), self.font()).cell_at(at.x(), at.y())

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        if self.matrix is None:
            return
        place = layout(self.matrix, rect, painter.font())
        paint_heading(painter, self.matrix, place, rect, theme)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if is_vector(painter) and self.matrix.values.size <= MOST_SHAPES:
            self._paint_shapes(painter, place, theme)
        else:
            painter.drawImage(place.cells, self._image(theme, FINE if is_vector(painter) else 1))
        painter.setPen(QPen(QColor(theme.line), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.cells)
        painter.restore()
        if self.matrix.numbers and room_for_numbers(place, painter.font()):
            self._paint_numbers(painter, place, theme)
        paint_labels(painter, self.matrix, place, theme)
        if place.bar is not None:
            paint_bar(painter, self.matrix, place, place.bar, theme)

    def marks(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        if self.matrix is None or self.cell is None:
            return
        place, (row, column) = layout(self.matrix, rect, painter.font()), self.cell
        box = place.box(row, column)
        if self._whole_row:
            box.setLeft(place.cells.left())
            box.setRight(place.cells.right())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((theme.surface, 4.0), (theme.text, 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(box)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(300, 300)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._turn_to(self.cell_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._turn_to(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        self._turn_to(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        step = _STEPS.get(Qt.Key(event.key()))
        if self.matrix is None or (step is None and event.key() != Qt.Key.Key_Escape):
            super().keyPressEvent(event)
        elif step is None:
            self._turn_to(None)
        elif self.cell is None:
            self._turn_to((0, 0))
        else:
            high, wide = self.matrix.values.shape
            row, column = self.cell[0] + step[0], self.cell[1] + step[1]
            self._turn_to((min(max(row, 0), high - 1), min(max(column, 0), wide - 1)))

    def _turn_to(self, cell: Cell | None) -> None:
        if cell != self.cell:
            self.point(cell, self._whole_row)
            self.hovered.emit(cell)

    def _describe(self) -> None:
        """Say to screen readers what the cursor is on."""
        if self.matrix is None or self.cell is None:
            self.setAccessibleDescription("")
            return
        row, column = self.cell
        high, wide = self.matrix.values.shape
        names = labels(self.matrix.rows, high)[row], labels(self.matrix.columns, wide)[column]
        self.setAccessibleDescription(f"{names[0]}, {names[1]}: {number(float(self.matrix.values[row, column]))}")

    def _image(self, theme: Theme, fine: int) -> QImage:
        assert self.matrix is not None
        key = f"{theme.name} {theme.surface} {fine}"
        if key not in self._images:
            picture = image(self._indices, shades(self.matrix.kind, theme))
            self._images[key] = picture.scaled(picture.size() * fine) if fine > 1 else picture
        return self._images[key]

    def _paint_numbers(self, painter: QPainter, place: Layout, theme: Theme) -> None:
        """Write the numbers with two decimals or, where these have no room, with one."""
        assert self.matrix is not None
        found = self._indices.tolist()
        for decimals in (2, 1):
            if decimals not in self._texts:
                self._texts[decimals] = self.matrix.texts(decimals)
            if paint_numbers(painter, self.matrix, self._texts[decimals], found, place, theme):
                break

    def _paint_shapes(self, painter: QPainter, place: Layout, theme: Theme) -> None:
        """Paint a rectangle a cell; each reaches a little under the next, so that no seam shows."""
        assert self.matrix is not None
        colours = [QColor(colour) for colour in shades(self.matrix.kind, theme)]
        for row, found in enumerate(self._indices.tolist()):
            for column, index in enumerate(found):
                box = place.box(row, column).adjusted(0.0, 0.0, 0.3, 0.3)
                painter.fillRect(box.intersected(place.cells), colours[index])
