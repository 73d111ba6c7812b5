"""The menu bar, made from the commands, with the choices that are lists: comparisons, panels, theme, language."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.comparisons import COMPARISONS, SWEEPS, variants
from actexplorer.session.edit import Edit
from actexplorer.session.labs import CURVES
from actexplorer.ui import appearance
from actexplorer.ui.actions import COMMANDS
from actexplorer.ui.command import MENUS, Command
from actexplorer.ui.comparing import compare
from actexplorer.ui.documents import forget_recent, recent
from actexplorer.ui.labs import LABS
from actexplorer.ui.language import LANGUAGES, translate
from actexplorer.ui.page_bar import PageBar

if TYPE_CHECKING:
    from actexplorer.ui.window import Window


class Menus(QObject):
    """The window's menus and their actions."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._menus: dict[str, QMenu] = {}
        self._groups: dict[str, int] = {}
        self.actions: dict[str, QAction] = {}
        self._pages: dict[str, QAction] = {}
        for name in MENUS:
            self._menu(name)
        for command in COMMANDS:
            self._add(command)
        self._add_search()
        self._add_labs()
        self._add_recent()
        self._add_comparisons()
        self._add_panels()
        chosen = appearance.chosen_appearance()
        self._add_choice(self.tr("&Appearance"), appearance.APPEARANCES, chosen, appearance.choose_appearance)
        self._add_choice(self.tr("&Language"), LANGUAGES, appearance.chosen_language(), appearance.choose_language)
        self.show_page(window.store.session.view.page)

    def refresh(self) -> None:
        """Bring enabled, checked and undo texts up to date."""
        in_lab = self._window.store.session.view.page != CURVES
        for command in COMMANDS:
            action = self.actions[command.id]
            here = command.everywhere or not in_lab
            action.setEnabled(here and (command.enabled is None or command.enabled(self._window)))
            if command.checked is not None:
                action.setChecked(command.checked(self._window))
        history = self._window.store.history
        for name, text, step in (("undo", self.tr("&Undo"), history.past), ("redo", self.tr("&Redo"), history.future)):
            what = "" if step is None else _named(step.edit)
            self.actions[name].setText(f"{text} {what}".replace("&&", "&").strip())

    def show_page(self, page: str) -> None:
        """Mark the page that is shown, and offer what can be done on it."""
        self._pages[page].setChecked(True)
        self._page_bar.show_page(page)
        self._menu("&View/&Panels").setEnabled(page == CURVES)
        self.refresh()

    def entries(self) -> list[QAction]:
        """Return every action of every menu, for the command palette."""
        found: list[QAction] = []
        for menu in self._menus.values():
            found += [action for action in menu.actions() if action.menu() is None and not action.isSeparator()]
        return found

    def _menu(self, path: str) -> QMenu:
        if path not in self._menus:
            parent, _, name = path.rpartition("/")
            home = self._menu(parent) if parent else self._window.menuBar()
            self._menus[path] = home.addMenu(translate("Menu", name))
        return self._menus[path]

    def _add(self, command: Command) -> None:
        menu = self._menu(command.menu)
        if self._groups.setdefault(command.menu, command.group) != command.group:
            menu.addSeparator()
            self._groups[command.menu] = command.group
        action = menu.addAction(translate("Command", command.text))
        action.setObjectName(command.id)
        action.setCheckable(command.checked is not None)
        if command.shortcut:
            action.setShortcut(QKeySequence(command.shortcut))
        action.triggered.connect(lambda _=False, run=command.run: self._run(run))
        self.actions[command.id] = action

    def _run(self, run: Callable[[Window], object]) -> None:
        run(self._window)
        self.refresh()  # a checked action that changed nothing has unchecked itself

    def _add_search(self) -> None:
        shortcut = self.actions["palette"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button = QPushButton(self.tr("Search commands and functions") + f"   {shortcut}", self._window.menuBar())
        button.setProperty("role", "search")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self.actions["palette"].trigger)
        self._page_bar = PageBar(self._window.show_page, self._window.menuBar())
        corner = QWidget(self._window.menuBar())
        layout = QHBoxLayout(corner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page_bar)
        layout.addWidget(button)
        before = self._window.menuBar().cornerWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self._window.menuBar().setCornerWidget(corner)
        corner.show()

    def _add_labs(self) -> None:
        menu, group = self._menu("&Labs"), QActionGroup(self)
        titles = {CURVES: self.tr("Curves"), **{lab.id: translate("Lab", lab.title) for lab in LABS}}
        for n, (page, title) in enumerate(titles.items()):
            action = group.addAction(title)
            action.setCheckable(True)
            action.setShortcut(QKeySequence(f"Ctrl+Alt+{n}"))
            action.triggered.connect(lambda _=False, page=page: self._window.show_page(page))
            menu.addAction(action)
            self._pages[page] = action

    def _add_comparisons(self) -> None:
        self._menu("&Compare").addSeparator()
        kinds = (
            (QT_TRANSLATE_NOOP("Menu", "&Pairs"), COMPARISONS),
            (QT_TRANSLATE_NOOP("Menu", "&Sweeps"), SWEEPS),
            (QT_TRANSLATE_NOOP("Menu", "V&ariants"), variants()),
        )
        for title, comparisons in kinds:
            menu = self._menu(f"&Compare/{title}")
            for comparison in comparisons:
                action = menu.addAction(translate("Comparison", comparison.title))
                action.triggered.connect(lambda _=False, c=comparison: compare(self._window, c))

    def _add_recent(self) -> None:
        menu = self._menu("&File/" + QT_TRANSLATE_NOOP("Menu", "Open &recent"))
        menu.aboutToShow.connect(lambda: self._fill_recent(menu))
        self._menu("&File").insertMenu(self.actions["save"], menu)

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        paths = recent()
        for path in paths:
            menu.addAction(str(path)).triggered.connect(lambda _=False, p=path: self._window.open_requested.emit(p))
        menu.addSeparator()
        clear = menu.addAction(self.tr("Forget these"))
        clear.setEnabled(bool(paths))
        clear.triggered.connect(forget_recent)

    def _add_panels(self) -> None:
        menu = self._menu("&View/" + QT_TRANSLATE_NOOP("Menu", "&Panels"))
        for dock in self._window.docks.values():
            menu.addAction(dock.toggleViewAction())

    def _add_choice(self, title: str, choices: dict[str, str], chosen: str, choose: object) -> None:
        menu = self._menu("&View").addMenu(title)
        group = QActionGroup(menu)
        for key, text in choices.items():
            action = group.addAction(translate("Choice", text))
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _=False, key=key: choose(key))  # type: ignore[operator]
            menu.addAction(action)


def _named(edit: Edit) -> str:
    """Return an edit's name; titles of functions in it are translated too."""
    return translate("Edit", edit.text).format(**{name: _translated(text) for name, text in edit.details.items()})


def _translated(titles: str) -> str:
    return ", ".join(translate("Activation", title) for title in titles.split(", "))
