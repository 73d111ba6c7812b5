"""Where the program's own files and the user's are: in a source tree, a wheel and a frozen bundle."""

from __future__ import annotations

from pathlib import Path

from platformdirs import PlatformDirs

_PACKAGE = Path(__file__).resolve().parent
_DIRS = PlatformDirs("actexplorer", appauthor=False)


def resources() -> Path:
    """Return the folder of icons, translations and texts."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def licences() -> Path | None:
    """Return the folder of the licences of what comes with the program; None where nothing does, as in a wheel."""
    places = (_PACKAGE / "licences", _PACKAGE.parent / "packaging" / "licences")
    return next((place for place in places if place.is_dir()), None)


def log_file() -> Path:
    """Return the log's place; its folder may not exist yet."""
    return Path(_DIRS.user_log_dir) / "actexplorer.log"


def settings_file() -> Path:
    """Return the place of the window's remembered layout and choices."""
    return Path(_DIRS.user_config_dir) / "actexplorer.ini"


def autosave_folder() -> Path:
    """Return the folder in which running processes keep what has not been saved."""
    return Path(_DIRS.user_state_dir) / "autosave"
