"""The command palette: everything the program can do, by typing a few letters of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.widgets.entry_delegate import ROW, EntryDelegate, EntryRole
from actexplorer.ui.widgets.fuzzy import match
from actexplorer.ui.widgets.search_field import SearchField

WIDTH = 560
ROWS = 10  # shown at once


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to do: its text, a weaker word at the right such as a shortcut, what it does, and other names for it."""

    text: str
    detail: str
    run: Callable[[], object]
    keywords: tuple[str, ...] = ()


def find(typed: str, entries: Sequence[Entry]) -> list[tuple[Entry, tuple[int, ...]]]:
    """Return the entries that answer to ``typed``, nearest first, with the places of the letters that do."""
    found = [(hit, entry) for entry in entries if (hit := match(typed, entry.text, entry.keywords)) is not None]
    if typed.strip():
        found.sort(key=lambda pair: pair[0].cost)
    return [(entry, hit.places) for hit, entry in found]


class CommandPalette(QWidget):
    """A veil over ``window`` with a field and a list; closed by Escape, by a click beside it and by a choice."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._entries: Sequence[Entry] = ()
        self._found: list[Entry] = []
        self._came_from: QWidget | None = None
        self.setAccessibleName(self.tr("Command palette"))
        self.field = SearchField(self.tr("Search commands and functions…"), self.tr("Search commands and functions"))
        self.list = QListView(uniformItemSizes=True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setItemDelegate(EntryDelegate(self))
        self.model = QStandardItemModel(self)
        self.list.setModel(self.model)
        self.nothing = QLabel(self.tr("Nothing answers to that."))
        self.nothing.setProperty("role", "muted")
        self.box = QFrame(self)
        self.box.setObjectName("palette")
        layout = QVBoxLayout(self.box)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(GAP)
        for widget in (self.field, self.nothing, self.list):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._fill)
        self.field.stepped.connect(self.list.keyPressEvent)
        self.field.entered.connect(lambda: self._run(self.list.currentIndex()))
        self.field.escaped.connect(self.close)
        self.list.clicked.connect(self._run)
        window.installEventFilter(self)
        self.hide()

    def open(self, entries: Sequence[Entry]) -> None:
        """Offer ``entries``; where it is open already, close."""
        if self.isVisible():
            self.close()
            return
        theme = current_theme()
        self.setStyleSheet(
            f"QFrame#palette {{ background: {theme.window}; border: 1px solid {theme.axis}; border-radius: 10px; }}"
            "QListView { border: none; background: transparent; padding: 0; }"
            "QListView::item, QListView::item:hover, QListView::item:selected { background: transparent; }"
        )
        self._entries = entries
        self._came_from = self._window.focusWidget()
        self.field.clear()
        self._fill()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: D102
        return True  # the keyboard stays in the field while the palette is open

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if not self.box.geometry().contains(event.position().toPoint()):
            self.close()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 70))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self._came_from = None

    def _fill(self) -> None:
        found = find(self.field.text(), self._entries)
        self._found = [entry for entry, _ in found]
        items = []
        for entry, places in found:
            item = QStandardItem(entry.text)
            item.setData(entry.detail, EntryRole.DETAIL)
            item.setData(places, EntryRole.PLACES)
            item.setAccessibleDescription(entry.detail)
            items.append(item)
        self.model.clear()
        self.model.invisibleRootItem().appendRows(items)
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self._place()

    def _place(self) -> None:
        window = self._window
        self.setGeometry(window.rect())
        width = min(WIDTH, window.width() - 4 * GAP)
        rows = min(self.model.rowCount(), ROWS, max((window.height() - 120) // ROW, 1))
        below = rows * ROW + 2 if rows else self.nothing.sizeHint().height() + GAP
        self.list.setFixedHeight(rows * ROW + 2)
        height = self.field.sizeHint().height() + below + 3 * GAP
        self.box.setGeometry(QRect((window.width() - width) // 2, min(window.height() // 8, 96), width, height))

    def _run(self, index: QModelIndex) -> None:
        if index.isValid():
            entry = self._found[index.row()]
            self.close()
            entry.run()
