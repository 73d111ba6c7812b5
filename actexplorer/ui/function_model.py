"""The catalogue as a model for views: every function by family, or what a search found, with what marks its row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import groupby

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from actexplorer.core.activation import Activation
from actexplorer.core.registry import F, Function, catalogue, normalise
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.ui.canvas import MIME
from actexplorer.ui.language import translate
from actexplorer.ui.widgets.row_delegate import Role

FAMILY_TITLES = {
    "steps": QT_TRANSLATE_NOOP("Family", "Steps"),
    "rectifiers": QT_TRANSLATE_NOOP("Family", "Rectifiers"),
    "exponential": QT_TRANSLATE_NOOP("Family", "Exponential units"),
    "gated": QT_TRANSLATE_NOOP("Family", "Gated"),
    "sigmoids": QT_TRANSLATE_NOOP("Family", "Sigmoids"),
    "shrinkage": QT_TRANSLATE_NOOP("Family", "Shrinkage"),
    "periodic": QT_TRANSLATE_NOOP("Family", "Periodic"),
    "others": QT_TRANSLATE_NOOP("Family", "Others"),
    "vectors": QT_TRANSLATE_NOOP("Family", "Vector functions"),
}


class FunctionModel(QStandardItemModel):
    """Rows of functions; dragged away, a row is its function's key. One of a vector function has no place among curves."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, list[QStandardItem]] = {}

    def show_groups(self, groups: Iterable[tuple[str, Sequence[Function]]]) -> None:
        """List groups of functions, each under its header; those without functions are left out."""
        self._begin()
        for name, functions in groups:
            if functions:
                header = QStandardItem(name)
                header.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                header.appendRows(self._items(functions))
                self.appendRow(header)

    def show_found(self, functions: Iterable[Function], text: str) -> None:
        """List ``functions`` in their order, each with the name by which ``text`` found it."""
        self._begin()
        self.invisibleRootItem().appendRows(self._items(functions, text))

    def mark(self, colours: Mapping[str, tuple[str, ...]]) -> None:
        """Give the rows of these keys a dot of each colour, and the others none."""
        for key, items in self._rows.items():
            marks = colours.get(key, ())
            for item in items:
                if item.data(Role.COLOURS) != marks:
                    item.setData(marks, Role.COLOURS)
                    said = QCoreApplication.translate("Catalogue", "{name}, in the comparison") if marks else "{name}"
                    item.setAccessibleText(said.format(name=item.text()))

    def index_of(self, key: str) -> QModelIndex:
        """Return the last row of a function, the one in its family; an invalid index when it is not listed."""
        items = self._rows.get(key)
        return items[-1].index() if items else QModelIndex()

    def mimeTypes(self) -> list[str]:  # noqa: D102
        return [MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: D102
        key = str(indexes[0].data(Role.KEY))
        data = QMimeData()
        data.setData(MIME, QByteArray(key.encode()))
        data.setText(key)
        return data

    def _begin(self) -> None:
        self._rows = {}
        self.clear()

    def _items(self, functions: Iterable[Function], text: str = "") -> list[QStandardItem]:
        items = []
        for function in functions:
            item = QStandardItem(title(function))
            drawn = isinstance(function, Activation)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled if drawn else flags)
            item.setData(function.key, Role.KEY)
            item.setData(not drawn, Role.PLAIN)
            item.setData((), Role.COLOURS)
            item.setData(alias_found(function, text) if text else "", Role.HINT)
            item.setToolTip(_tip(function))
            self._rows.setdefault(function.key, []).append(item)
            items.append(item)
        return items


def families(functions: Iterable[F]) -> list[tuple[str, list[F]]]:
    """Return ``functions``, which are in catalogue order, by the title of their family."""
    groups = groupby(functions, key=lambda function: function.family)
    return [(translate("Family", FAMILY_TITLES[family]), list(members)) for family, members in groups]


def title(function: Function) -> str:
    """Return what people call the function, in the language of the program."""
    return translate("Activation", function.title)


def matches(text: str) -> list[Function]:
    """Return the functions that ``text`` may mean, best first: by every name, and by the title that is shown."""
    found = catalogue.search(text)
    wanted = normalise(text)
    return found + [f for f in catalogue.values() if wanted in normalise(title(f)) and f not in found]


def alias_found(function: Function, text: str) -> str:
    """Return the name by which ``text`` found the function, where its title does not show why."""
    wanted = normalise(text)
    if wanted in normalise(title(function)):
        return ""
    return next((name for name in (*function.aliases, function.key) if wanted in normalise(name)), "")


def _tip(function: Function) -> str:
    first = function.references[0]
    source = f"{first.citation} ({first.year})" + (f", {first.link}" if first.link else "")
    return f"<p><b>{escape(title(function))}</b> · {function.key}</p><p>{escape(source)}</p>"
