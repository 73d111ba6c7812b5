"""The reader's choice of theme and language: kept between runs, applied to every window at once."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.ui.language import LANGUAGES, Translators, system_language
from actexplorer.ui.settings import settings
from actexplorer.ui.theme import THEMES, apply_theme, system_theme

APPEARANCES = {
    "system": QT_TRANSLATE_NOOP("Choice", "As the desktop"),
    "light": QT_TRANSLATE_NOOP("Choice", "Light"),
    "dark": QT_TRANSLATE_NOOP("Choice", "Dark"),
}
_translators = Translators()


def chosen_appearance() -> str:
    """Return "system", "light" or "dark"."""
    chosen = str(settings().value("appearance", "system"))
    return chosen if chosen in APPEARANCES else "system"


def chosen_language() -> str:
    """Return the code of the language that the program speaks."""
    chosen = str(settings().value("language", ""))
    return chosen if chosen in LANGUAGES else system_language()


def dress(app: QApplication) -> None:
    """Apply the choices to the application, before its windows are made."""
    chosen = chosen_appearance()
    apply_theme(app, THEMES.get(chosen) or system_theme())
    _translators.install(chosen_language())


def choose_appearance(appearance: str) -> None:
    """Change the theme, everywhere and for the next runs."""
    settings().setValue("appearance", appearance)
    _redress()


def choose_language(language: str) -> None:
    """Change the language, everywhere and for the next runs."""
    settings().setValue("language", language)
    _redress()


def _redress() -> None:
    from actexplorer.ui.window import Window

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    dress(app)
    for window in app.topLevelWidgets():
        if isinstance(window, Window):
            QTimer.singleShot(0, window, window.rebuild)  # not from within the menu that is being replaced
