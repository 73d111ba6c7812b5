"""The facts about a curve's function as a list for Qt: titles, and rows with exact digits as their tooltips."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from actexplorer.core.facts import Facts
from actexplorer.session.fact_rows import Row, Section, sections
from actexplorer.session.fact_text import Writer
from actexplorer.ui.labels import number
from actexplorer.ui.language import translate

Index = QModelIndex | QPersistentModelIndex
READABLE = Writer(number, translate)
EXACT = Writer(lambda value: repr(value).removesuffix(".0"), translate, whole=True)


class FactModel(QAbstractListModel):
    """One row for each title (a text) and each fact (a `Row`) of `facts`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts: Facts | None = None
        self._entries: list[str | Row] = []

    def show_facts(self, facts: Facts | None) -> bool:
        """Show ``facts``, or nothing. Return whether rows only say something else now: then whoever paints them is to act.

        No ``dataChanged`` is emitted: views would lay out every row anew, in each frame of a drag.
        """
        self._facts = facts
        before, after = self._entries, _entries(sections(facts, READABLE)) if facts else []
        if [_outline(e) for e in before] == [_outline(e) for e in after]:
            self._entries = after
            return True
        self.beginResetModel()
        self._entries = after
        self.endResetModel()
        return False

    def entry(self, place: int) -> str | Row:
        """Return the title or the fact at ``place``."""
        return self._entries[place]

    def labels(self) -> list[str]:
        """Return the labels of all facts."""
        return [entry.label for entry in self._entries if isinstance(entry, Row)]

    def exact(self, indexes: list[QModelIndex] | None = None) -> list[Row]:
        """Return the facts in ``indexes``, all of them by default, with every digit."""
        if self._facts is None:
            return []
        entries = _entries(sections(self._facts, EXACT))
        places = range(len(entries)) if indexes is None else sorted(index.row() for index in indexes)
        return [entry for place in places if isinstance(entry := entries[place], Row)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        fact = isinstance(self._entries[index.row()], Row)
        return Qt.ItemFlag.ItemIsEnabled | (Qt.ItemFlag.ItemIsSelectable if fact else Qt.ItemFlag.NoItemFlags)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102
        entry = self._entries[index.row()]
        if isinstance(entry, str):
            return entry if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.label}: {'; '.join(entry.lines)}"
        return self._tip(index) if role == Qt.ItemDataRole.ToolTipRole else None

    def _tip(self, index: Index) -> str:
        (row,) = self.exact([self.index(index.row())])
        lines = "<br>".join(escape(line) for line in row.lines)
        return f"<p>{escape(row.meaning)}</p><p style='white-space: pre'>{lines}</p>"


def _entries(found: tuple[Section, ...]) -> list[str | Row]:
    entries: list[str | Row] = []
    for section in found:
        entries += [section.title, *section.rows]
    return entries


def _outline(entry: str | Row) -> str:
    return entry if isinstance(entry, str) else entry.label
