"""How parameters play: the menu of speeds, of what happens at the end, and of saving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.animation import Loop
from actexplorer.ui.curve_menus import passing_menu
from actexplorer.ui.labels import number
from actexplorer.ui.language import translate
from actexplorer.ui.player import SECONDS, Player

LOOP_TEXTS: dict[Loop, str] = {
    "swing": QT_TRANSLATE_NOOP("Play", "To and fro"),
    "again": QT_TRANSLATE_NOOP("Play", "From the start again"),
    "once": QT_TRANSLATE_NOOP("Play", "Once"),
}


def play_menu(player: Player, parent: QWidget, save: Callable[[], object]) -> QMenu:
    """Return the menu, of which ``save`` is the last entry; it deletes itself when it is closed."""
    menu = passing_menu(parent)
    speeds, loops = QActionGroup(menu), QActionGroup(menu)
    for seconds in SECONDS:
        text = QCoreApplication.translate("Play", "{seconds} s one way").format(seconds=number(seconds))
        action = speeds.addAction(text)
        action.setCheckable(True)
        action.setChecked(seconds == player.seconds)
        action.triggered.connect(lambda _=False, seconds=seconds: player.choose(seconds=seconds))
    menu.addActions(speeds.actions())
    menu.addSeparator()
    for loop, text in LOOP_TEXTS.items():
        action = loops.addAction(translate("Play", text))
        action.setCheckable(True)
        action.setChecked(loop == player.loop)
        action.triggered.connect(lambda _=False, loop=loop: player.choose(loop=loop))
    menu.addActions(loops.actions())
    menu.addSeparator()
    menu.addAction(QCoreApplication.translate("Play", "Save as animation…")).triggered.connect(lambda _=False: save())
    return menu
