"""The record of a command of the window, and the menus that commands stand in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from actexplorer.core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from actexplorer.ui.window import Window

MENUS = (
    QT_TRANSLATE_NOOP("Menu", "&File"),
    QT_TRANSLATE_NOOP("Menu", "&Edit"),
    QT_TRANSLATE_NOOP("Menu", "&View"),
    QT_TRANSLATE_NOOP("Menu", "&Compare"),
    QT_TRANSLATE_NOOP("Menu", "&Labs"),
    QT_TRANSLATE_NOOP("Menu", "&Help"),
)


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its text (translated under the context "Command"), the menu it stands in, and what it does.

    ``enabled`` and ``checked`` are asked again whenever the session has changed. A ``menu`` of "&View/&Layout" is a submenu;
    commands of different ``group`` are separated by a line. Those that are not for ``everywhere`` are about curves and cannot
    be used on the page of a lab.
    """

    id: str
    text: str
    menu: str
    run: Callable[[Window], object]
    shortcut: str = ""
    group: int = 0
    enabled: Callable[[Window], bool] | None = None
    checked: Callable[[Window], bool] | None = None
    everywhere: bool = False
