"""Menus of a curve's card; each deletes itself when it is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from actexplorer.session import edits
from actexplorer.session.edit import Edit
from actexplorer.session.state import Curve, Session
from actexplorer.ui.curve_commands import CURVE_COMMANDS
from actexplorer.ui.language import translate

Commit = Callable[[Edit], None]


def presets_menu(curve: Curve, commit: Commit, parent: QWidget) -> QMenu:
    """Return the parameter sets of the libraries, the one that is set marked."""
    menu = passing_menu(parent)
    for name, values in curve.function.presets.items():
        complete = {**curve.function.defaults, **values}
        action = menu.addAction(translate("Preset", name))
        action.setCheckable(True)
        action.setChecked(complete == curve.parameters)
        action.triggered.connect(lambda _=False, chosen=complete: commit(edits.with_parameters(curve.id, chosen)))
    return menu


def add_commands(menu: QMenu, session: Session, curve: Curve, commit: Commit) -> None:
    """Add everything that can be done with a curve of ``session``."""
    for n, command in enumerate(CURVE_COMMANDS):
        if n and command.group != CURVE_COMMANDS[n - 1].group:
            menu.addSeparator()
        action = menu.addAction(translate("Command", command.text))
        action.setObjectName(command.id)
        action.setEnabled(command.enabled is None or command.enabled(session, curve))
        action.setCheckable(command.checked is not None)
        action.setChecked(command.checked is not None and command.checked(session, curve))
        action.triggered.connect(lambda _=False, c=command: commit(c.edit(session, curve)))


def passing_menu(parent: QWidget) -> QMenu:
    """Return an empty menu that deletes itself when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def below(widget: QWidget) -> QPoint:
    """Return the place on the screen under a widget's left edge."""
    return widget.mapToGlobal(QPoint(0, widget.height()))
