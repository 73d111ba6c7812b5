"""What the program remembers between runs: layout, appearance, language."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from actexplorer.paths import settings_file


def settings() -> QSettings:
    """Return the settings, in the platform's place for them."""
    return QSettings(str(settings_file()), QSettings.Format.IniFormat)
