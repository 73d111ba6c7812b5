"""The catalogue: every function by family with a thumbnail, found by name, shown or added to the comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from actexplorer.core.activation import Activation
from actexplorer.core.registry import Function, catalogue, elementwise, normalise
from actexplorer.core.vector import VectorRecord
from actexplorer.session import edits
from actexplorer.session.lab_functions import open_lab
from actexplorer.session.state import Session
from actexplorer.session.traits import SORTS, TRAITS, chosen, traits
from actexplorer.ui import finding
from actexplorer.ui.function_model import FunctionModel, families, matches, title
from actexplorer.ui.language import translate
from actexplorer.ui.list_options import OptionsButton
from actexplorer.ui.store import Store
from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.thumbnails import Thumbnails
from actexplorer.ui.widgets.chips import Chips
from actexplorer.ui.widgets.row_delegate import Role, RowDelegate
from actexplorer.ui.widgets.row_view import RowView
from actexplorer.ui.widgets.search_field import SearchField

THUMBNAIL = QSize(44, 28)


class CataloguePanel(QWidget):
    """The sidebar of functions."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._folded: set[str] = set()
        self.search = SearchField(self.tr("Search…"), self.tr("Search the catalogue"))
        self.chips = Chips({key: translate("Trait", text) for key, text in TRAITS.items()})
        self.chips.setVisible(False)
        self.options = OptionsButton(self)
        self.nothing = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.nothing.hide()
        self.nothing.setProperty("role", "muted")
        self.view = RowView()
        self.view.setAccessibleName(self.tr("Activation functions"))
        self.model = FunctionModel()
        self.view.setModel(self.model)
        self._thumbnails = Thumbnails(THUMBNAIL, self)
        self._thumbnails.ready.connect(self.view.viewport().update)
        tips = (self.tr("Add to the comparison"), self.tr("Remove from the comparison"))
        self.view.setItemDelegate(RowDelegate(self._thumbnails.picture, THUMBNAIL, tips, self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, 0, GAP // 2, GAP)
        layout.setSpacing(GAP)
        top = QHBoxLayout()
        top.setSpacing(GAP // 2)
        top.addWidget(self.search)
        top.addWidget(self.options)
        layout.addLayout(top)
        layout.addWidget(self.chips)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view, 1)
        self._connect()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(248, 480)

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Mark what is in the comparison, and select the function that the panels speak about."""
        if old is None:
            self.view.setAutoScroll(False)  # the list begins at its top, wherever the selected function is
            self._fill()
            self.view.setAutoScroll(True)
            return
        if [(c.key, c.colour) for c in old.curves] != [(c.key, c.colour) for c in new.curves]:
            self._mark(new)
        key = new.selected.key if new.selected else None
        if key != (old.selected.key if old.selected else None):
            self.view.setCurrentIndex(self.model.index_of(key or ""))

    def settle(self) -> None:
        """Paint every thumbnail in sight, for a picture of the window."""
        self.view.grab()
        self._thumbnails.finish()

    def _connect(self) -> None:
        view, search = self.view, self.search
        for signal, act, opens in (
            (view.looked_at, self._look_at, False),
            (view.chosen, self._choose, True),
            (view.taken, self._take, True),
            (view.added, self._add, True),
            (view.toggled, self._toggle, True),
            (view.removed, self._remove, False),
        ):
            signal.connect(lambda index, act=act, opens=opens: self._act(index.data(Role.KEY), act, opens))
        view.menu_wanted.connect(self._show_menu)
        view.left.connect(lambda: self._store.apply(edits.preview(None)))
        view.collapsed.connect(lambda index: self._folded.add(index.data()))
        view.expanded.connect(lambda index: self._folded.discard(index.data()))
        search.textChanged.connect(self._fill)
        self.chips.changed.connect(self._fill)
        self.options.changed.connect(self._arrange)
        search.stepped.connect(view.step)
        search.entered.connect(self._enter)
        search.escaped.connect(self._escape)

    def _fill(self) -> None:
        """List what is searched for, best first, or everything by family."""
        text = self.search.text()
        if normalise(text):
            self._fill_found(text)
        else:
            functions = chosen([*elementwise.values()], self.chips.ticked(), finding.sort())
            self.nothing.setText(self.tr("No function has all of these."))
            self.nothing.setVisible(not functions)
            self.model.show_groups(self._groups(functions))
            for row in range(self.model.rowCount()):
                header = self.model.index(row, 0)
                self.view.setExpanded(header, header.data() not in self._folded)
        session = self._store.session
        self._mark(session)
        if normalise(text):
            self.view.setCurrentIndex(self.model.index(0, 0))
        elif session.selected:
            self.view.setCurrentIndex(self.model.index_of(session.selected.key))

    def _groups(self, functions: list[Activation]) -> list[tuple[str, Sequence[Function]]]:
        """Return ``functions`` under headers, unless filtered between favourites, those used last, and vector functions."""
        order = finding.sort()
        if order == "name":
            functions = sorted(functions, key=lambda f: title(f).casefold())
        rest: list[tuple[str, Sequence[Function]]] = [(translate("Sort", SORTS[order]), functions)]
        if order == "family":
            rest = [*families(functions)]
        if self.chips.ticked():
            return rest
        vectors = [function for function in catalogue.values() if isinstance(function, VectorRecord)]
        return [
            (self.tr("Favourites"), [elementwise[key] for key in finding.favourites()]),
            (self.tr("Used last"), [elementwise[key] for key in finding.recent()]),
            *rest,
            *families(vectors),
        ]

    def _arrange(self) -> None:
        self.chips.setVisible(self.options.filters.isChecked())
        if not self.options.filters.isChecked():
            self.chips.clear()
        self._fill()

    def _fill_found(self, text: str) -> None:
        ticked = self.chips.ticked()
        found = [f for f in matches(text) if not ticked or (isinstance(f, Activation) and ticked <= traits(f.key))]
        near = [] if found else catalogue.nearest(text)
        line = self.tr("Nothing is called “{text}”. The nearest names:") if near else self.tr("Nothing is called “{text}”.")
        self.nothing.setText(line.format(text=text))
        self.nothing.setVisible(not found)
        self.model.show_found(found or near, text)

    def _mark(self, session: Session) -> None:
        theme = current_theme()
        colours: dict[str, tuple[str, ...]] = {}
        for curve in session.curves:
            colours[curve.key] = (*colours.get(curve.key, ()), theme.curve(curve.colour))
        self.model.mark(colours)

    def _compared(self, key: str) -> int | None:
        """Return the id of the function's curve in the comparison, the selected or else the last one, None if it has none."""
        session = self._store.session
        ids = [curve.id for curve in session.curves if curve.key == key]
        return session.focus.selected if session.focus.selected in ids else ids[-1] if ids else None

    def _act(self, key: str, act: Callable[[str], None], opens: bool) -> None:
        """Do with a function what was meant; one that no canvas draws has a lab, which ``opens`` turns to."""
        if key in elementwise:
            act(key)
        else:
            self._store.end_gesture()
            self._store.apply(open_lab(key) if opens else edits.preview(None))
            self._store.end_gesture()

    def _look_at(self, key: str) -> None:
        compared = self._compared(key)
        self._store.apply(edits.preview(key) if compared is None else edits.select(compared))

    def _choose(self, key: str) -> None:
        if self._compared(key) is None and len(self._store.session.curves) <= 1:
            self._store.apply(edits.show_only(key))
            finding.remember(key)
        else:
            self._look_at(key)

    def _take(self, key: str) -> None:
        several = len(self._store.session.curves) > 1
        if several and self._compared(key) is None:
            self._add(key)
        else:
            self._choose(key)

    def _add(self, key: str) -> None:
        self._store.apply(edits.add_curve(key))
        finding.remember(key)

    def _remove(self, key: str) -> None:
        compared = self._compared(key)
        if compared is not None:
            self._store.apply(edits.remove_curve(compared))

    def _toggle(self, key: str) -> None:
        if self._compared(key) is None:
            self._add(key)
        else:
            self._remove(key)

    def _enter(self, held: bool) -> None:
        key = self.view.currentIndex().data(Role.KEY)
        if key is not None and normalise(self.search.text()):
            self._act(key, self._add if held else self._take, True)
            self.search.selectAll()

    def _escape(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self._store.apply(edits.preview(None))

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        self.menu(index.data(Role.KEY)).popup(place)

    def menu(self, key: str) -> QMenu:
        """Return the context menu of a function; it deletes itself when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if key not in elementwise:
            menu.addAction(self.tr("Show in its lab"), lambda: self._store.apply(open_lab(key)))
            menu.addAction(self.tr("Copy key"), lambda: QGuiApplication.clipboard().setText(key))
            return menu
        menu.addAction(self.tr("Show"), lambda: self._store.apply(edits.show_only(key)))
        menu.addAction(self.tr("Add to the comparison"), lambda: self._add(key))
        if self._compared(key) is not None:
            menu.addAction(self.tr("Remove from the comparison"), lambda: self._remove(key))
        menu.addSeparator()
        favourite = key in finding.favourites()
        text = self.tr("No longer a favourite") if favourite else self.tr("Make it a favourite")
        menu.addAction(text, lambda: self._favour(key))
        menu.addAction(self.tr("Copy key"), lambda: QGuiApplication.clipboard().setText(key))
        return menu

    def _favour(self, key: str) -> None:
        finding.toggle_favourite(key)
        self._fill()
