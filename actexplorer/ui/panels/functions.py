"""Every function and its facts as a table: sorted by any column, chosen from, exported."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtGui import QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from actexplorer.core.registry import elementwise
from actexplorer.files import WriteError, write
from actexplorer.session import edits
from actexplorer.session.fact_table import COLUMNS, Cell, as_csv, as_markdown, row, text
from actexplorer.session.fact_text import Writer
from actexplorer.session.state import Session
from actexplorer.ui.labels import number
from actexplorer.ui.language import translate
from actexplorer.ui.store import Store
from actexplorer.ui.theme import GAP

KEY, CELL = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
AT_ONCE = 6  # functions whose facts are computed in one turn of the event loop


class _Sorted(QSortFilterProxyModel):
    """Sorts numbers as numbers, and what is no number below them."""

    def lessThan(self, left: QModelIndex | QPersistentModelIndex, right: QModelIndex | QPersistentModelIndex) -> bool:
        a, b = left.data(CELL), right.data(CELL)
        if isinstance(a, str) or isinstance(b, str):
            return str(a).casefold() < str(b).casefold()
        return bool(a < b)


class FunctionsPanel(QWidget):
    """The table; it is filled, a few functions a turn, when it is first seen."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._writer = Writer(number, translate)
        self.model = QStandardItemModel(0, len(COLUMNS))
        self.model.setHorizontalHeaderLabels([translate("Facts", column.title) for column in COLUMNS])
        self.sorted = _Sorted()
        self.sorted.setSourceModel(self.model)
        self.view = QTableView()
        self.view.setModel(self.sorted)
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(24)
        self.view.setShowGrid(False)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.view.doubleClicked.connect(lambda index: store.apply(edits.add_curve(index.siblingAtColumn(0).data(KEY))))
        self.view.setAccessibleName(self.tr("Facts about every function"))
        export = QPushButton(self.tr("Export table…"))
        export.clicked.connect(self.export)
        hint = QLabel(self.tr("At default parameters. Double-click a row to add the function to the comparison."))
        hint.setProperty("role", "muted")
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, 0, GAP, GAP // 2)
        layout.addWidget(self.view)
        layout.addLayout(foot)
        self._waiting = list(elementwise)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._fill)

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Nothing here depends on the session."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        if self._waiting:
            self._timer.start()

    def settle(self) -> None:
        """Fill the table now, if it can be seen."""
        while self._waiting and self.isVisible():
            self._fill()

    def rows(self) -> list[list[Cell]]:
        """Return the cells of every function, in the order shown."""
        width = range(len(COLUMNS))
        return [[self.sorted.index(n, column).data(CELL) for column in width] for n in range(self.sorted.rowCount())]

    def export(self) -> None:
        """Ask for a file and write the table into it, as CSV or Markdown."""
        from actexplorer.ui.dialogs import ask_target, complain

        window = self.window()
        filters = ";;".join((self.tr("CSV table (*.csv)"), self.tr("Markdown table (*.md)")))
        path = ask_target(window, self.tr("Export table"), "functions.csv", filters)  # type: ignore[arg-type]
        if path is None:
            return
        while self._waiting:
            self._fill()
        titles = [translate("Facts", column.title) for column in COLUMNS]
        try:
            write(path, (as_markdown if path.suffix == ".md" else as_csv)(titles, self.rows()))
        except WriteError as error:
            complain(window, str(error))  # type: ignore[arg-type]

    def _fill(self) -> None:
        for key in self._waiting[:AT_ONCE]:
            items = []
            for cell in row(key, self._writer):
                item = QStandardItem(text(cell, number))
                item.setData(cell, CELL)
                if not isinstance(cell, str):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                items.append(item)
            items[0].setData(key, KEY)
            self.model.appendRow(items)
        del self._waiting[:AT_ONCE]
        if not self._waiting:
            self._timer.stop()
