"""A window's document: opening, saving, and asking before anything is lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from actexplorer.files import WriteError, write
from actexplorer.session.document import SUFFIX, DocumentError, dump, load
from actexplorer.session.state import Session
from actexplorer.ui.settings import settings

if TYPE_CHECKING:
    from actexplorer.ui.window import Window

RECENT = 10  # documents remembered


def _filter() -> str:
    return QCoreApplication.translate("Documents", "actexplorer sessions") + f" (*{SUFFIX})"


def recent() -> list[Path]:
    """Return the documents opened or saved last, the latest first."""
    paths = settings().value("recent")
    if isinstance(paths, str):  # how the settings read a list of one
        paths = [paths]
    return [Path(str(p)) for p in paths] if isinstance(paths, list) else []


def _remember(path: Path) -> None:
    paths = [str(path), *(str(p) for p in recent() if p != path)]
    settings().setValue("recent", paths[:RECENT])
    settings().setValue("folder", str(path.parent))


def forget_recent() -> None:
    """Empty the list of recent documents."""
    settings().remove("recent")


def read(window: Window, path: Path) -> Session | None:
    """Return the session in a file; what is wrong with it is said in one line, and None returned."""
    try:
        session = load(path)
    except DocumentError as error:
        QMessageBox.warning(window, "actexplorer", str(error))
        return None
    _remember(path.absolute())
    return session


def ask_document(window: Window) -> Path | None:
    """Ask which document to open."""
    title = QCoreApplication.translate("Documents", "Open")
    chosen, _ = QFileDialog.getOpenFileName(window, title, str(settings().value("folder", "")), _filter())
    return Path(chosen) if chosen else None


def save(window: Window) -> bool:
    """Save to the window's document, asking for one where there is none; return whether it has been."""
    return save_to(window, window.path) if window.path is not None else save_as(window)


def save_as(window: Window) -> bool:
    """Ask for a file and save to it from now on; return whether it has been."""
    title = QCoreApplication.translate("Documents", "Save as")
    name = window.path or Path(str(settings().value("folder", "")), f"comparison{SUFFIX}")
    chosen, _ = QFileDialog.getSaveFileName(window, title, str(name), _filter())
    if not chosen:
        return False
    path = Path(chosen)
    return save_to(window, path if path.suffix else path.with_suffix(SUFFIX))


def save_to(window: Window, path: Path) -> bool:
    """Save to ``path``; what goes wrong is said in one line."""
    try:
        write(path, dump(window.store.session))
    except WriteError as error:
        QMessageBox.warning(window, "actexplorer", str(error))
        return False
    _remember(path.absolute())
    window.store.mark_saved()
    window.set_path(path)
    return True


def may_close(window: Window) -> bool:
    """Return whether the window's session may go: saved, unchanged, or given up by the reader."""
    if not window.store.modified:
        return True
    buttons = QMessageBox.StandardButton
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("actexplorer")
    box.setText(QCoreApplication.translate("Documents", "Save the changes to {name}?").format(name=window.document_name()))
    box.setInformativeText(QCoreApplication.translate("Documents", "Otherwise they are lost."))
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    answer = box.exec()
    return save(window) if answer == buttons.Save else answer == buttons.Discard
