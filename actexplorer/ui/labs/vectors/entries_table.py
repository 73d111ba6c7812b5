"""The vector and its outputs as numbers; those of the vector can be typed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from actexplorer.core.activation import Array
from actexplorer.session.table import shortest
from actexplorer.ui.labels import number
from actexplorer.ui.labs.vectors.bars import short
from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.widgets.numbers import parse_number

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROWS = 6  # seen at once
DIGITS = 4  # of an output; its tooltip has all
WIDTH = 78  # pixels of a column of numbers
STYLE = """
QTableView {{ padding: 2px; }}
QTableView QLineEdit {{ border-radius: 0; padding: 0 2px; }}
QTableView QHeaderView, QTableView QHeaderView::section, QTableCornerButton::section {{
    background: transparent; border: none; color: {muted}; padding: 0 4px; }}
"""


class EntriesModel(QAbstractTableModel):
    """A row an entry: x, then each function's output. ``entered`` carries a number that was typed, ``refused`` a text."""

    entered = Signal(int, float)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.names: tuple[str, ...] = ()
        self.columns: tuple[Array, ...] = ()
        self._count = 0

    def show(self, entries: Array, outputs: Sequence[tuple[str, Array]]) -> None:
        """Show a vector and the outputs of functions by name."""
        names = ("x", *(name for name, _ in outputs))
        stays = names == self.names and entries.size == self._count
        if not stays:
            self.beginResetModel()
        self.names, self.columns, self._count = names, (entries, *(values for _, values in outputs)), entries.size
        if stays:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(names) - 1))
        else:
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: D102
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: D102
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:  # noqa: D102
        if role == Role.DisplayRole:
            return self.names[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)
        return RIGHT if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: D102
        if role == Role.TextAlignmentRole:
            return RIGHT
        if role == Role.ForegroundRole and index.column() > 0:
            return QColor(current_theme().muted)
        if role not in (Role.DisplayRole, Role.EditRole, Role.ToolTipRole):
            return None
        value = float(self.columns[index.column()][index.row()])
        if math.isnan(value):
            return "–" if role == Role.DisplayRole else None
        if role == Role.DisplayRole:
            return number(value) if index.column() == 0 else short(value, DIGITS)
        return shortest(value)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == 0 else flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:  # noqa: D102
        try:
            typed = parse_number(str(value))
        except ValueError as error:
            self.refused.emit(str(error))
            return False
        if typed != float(self.columns[0][index.row()]):
            self.entered.emit(index.row(), typed)
        return True


class EntriesTable(QTableView):
    """Shows an `EntriesModel`; ``removed`` carries the entry on which Delete was pressed."""

    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.entries = EntriesModel()
        self.setModel(self.entries)
        self.setAccessibleName(self.tr("Entries and outputs"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.AnyKeyPressed | triggers.EditKeyPressed)
        self.setStyleSheet(STYLE.format(muted=current_theme().muted))
        line = self.fontMetrics().height() + GAP // 2
        self.verticalHeader().setDefaultSectionSize(line)
        self.verticalHeader().setDefaultAlignment(RIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setMinimumWidth(self.fontMetrics().horizontalAdvance("0000") + GAP)
        self.horizontalHeader().setDefaultSectionSize(WIDTH)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setHighlightSections(False)
        self.setFixedHeight((ROWS + 1) * line + 2 * GAP)

    def choose(self, entry: int) -> None:
        """Turn to the number of an entry."""
        self.setCurrentIndex(self.entries.index(entry, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.removed.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
