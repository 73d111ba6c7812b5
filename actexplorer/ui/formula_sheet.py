"""Typeset formulas, side by side where there is room, under one another where there is not."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from actexplorer.ui.formula_view import SPACE, FormulaView
from actexplorer.ui.theme import GAP

BETWEEN = 5.0 * GAP  # pixels between two equations of a row
MARGIN = GAP + 2.0  # as of the docks' titles
SLIGHTLY = 0.85  # of the natural size: worth it to spare a second row
SMALLEST = 0.75  # of the natural size: beyond that the reader scrolls


class FormulaSheet(QWidget):
    """Lays equations out for a width: their left-hand sides in columns, all at one scale."""

    def __init__(self) -> None:
        super().__init__()
        self.views: tuple[FormulaView, ...] = ()

    def set_formulas(self, formulas: tuple[str, ...]) -> None:
        """Show these right-hand sides, all still to be typeset."""
        for view in self.views:
            view.hide()
            view.deleteLater()
        self.views = tuple(FormulaView(latex, self) for latex in formulas)

    def arrange(self, width: float) -> None:
        """Place the equations in rows no longer than ``width``, shrunk a little if one is too wide, and take that size."""
        if not self.views:
            self.resize(0, 0)
            return
        column = max(view.label_width for view in self.views)
        room = width - 2 * MARGIN
        scale = self._scale(room, column)
        rows = self._rows(room / scale, column)
        y, right = float(GAP), width
        for row in rows:
            above, below = max(v.above for v in row) * scale, max(v.below for v in row) * scale
            x = MARGIN
            for view in row:
                left = column if view is row[0] and len(rows) > 1 else view.label_width
                span = (left + SPACE + view.body_width) * scale
                view.setGeometry(QRectF(x, y, span + 2.0, above + below + 2.0).toAlignedRect())
                view.place(scale, above, left * scale)
                view.show()
                right = max(right, x + span + MARGIN)
                x += span + BETWEEN * scale
            y += above + below + 1.5 * GAP
        self.resize(round(right), round(y))

    @property
    def _one_row(self) -> float:
        """The natural width of all equations beside one another."""
        return sum(v.label_width + SPACE + v.body_width for v in self.views) + BETWEEN * (len(self.views) - 1)

    def _scale(self, room: float, column: float) -> float:
        """Return the scale at which all stand in one row where that takes little, else at which the widest equation fits."""
        if room >= SLIGHTLY * self._one_row:
            return min(1.0, room / self._one_row)
        return min(1.0, max(SMALLEST, room / (column + SPACE + max(v.body_width for v in self.views))))

    def _rows(self, width: float, column: float) -> list[list[FormulaView]]:
        if width >= self._one_row - 0.5:
            return [list(self.views)]
        rows: list[list[FormulaView]] = []
        free = 0.0
        for view in self.views:
            span = view.label_width + SPACE + view.body_width
            if not rows or free < BETWEEN + span:
                rows.append([view])
                free = width - column - SPACE - view.body_width
            else:
                rows[-1].append(view)
                free -= BETWEEN + span
        return rows
