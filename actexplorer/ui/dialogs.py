"""The window's questions: what to do, where to, and what is this."""

from __future__ import annotations

import platform
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QMessageBox

from actexplorer.core.registry import catalogue
from actexplorer.files import WriteError, write, writing
from actexplorer.session import edits
from actexplorer.session.table import csv, over
from actexplorer.ui.language import translate
from actexplorer.ui.palette import CommandPalette, Entry
from actexplorer.ui.settings import settings
from actexplorer.version import __version__

if TYPE_CHECKING:
    from actexplorer.ui.window import Window

FIGURE, FIGURE_DPI = (3000, 900), 200.0  # three plots of 5 × 4.5 inches


def palette_entries(window: Window) -> list[Entry]:
    """Return what the command palette offers: every command that can be done now, and every function."""
    entries = []
    for action in window.menus.entries():
        if action.isEnabled():
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            entries.append(Entry(action.text().replace("&", "").rstrip("…"), shortcut, action.trigger))
    for function in catalogue.values():
        title = translate("Activation", function.title)
        names = (function.key, *function.aliases)
        show, add = edits.show_only(function.key), edits.add_curve(function.key)
        texts = (
            (QCoreApplication.translate("Dialogs", "Show {name}"), show),
            (QCoreApplication.translate("Dialogs", "Add {name}"), add),
        )
        entries += [Entry(text.format(name=title), "", partial(window.commit, edit), names) for text, edit in texts]
    return entries


def open_palette(window: Window) -> None:
    """Offer every command and every function by name."""
    palette = window.findChild(CommandPalette) or CommandPalette(window)
    palette.open(palette_entries(window))


def ask_target(window: Window, title: str, name: str, filters: str) -> Path | None:
    """Ask for a file to write, beginning in the folder of last time; None when the reader thinks better of it."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(str(settings().value("folder", documents)))
    chosen, used = QFileDialog.getSaveFileName(window, title, str(folder / name), filters)
    if not chosen:
        return None
    path = Path(chosen)
    if not path.suffix:
        path = path.with_suffix(used[used.rfind("*") + 1 :].rstrip(")") or Path(name).suffix)
    settings().setValue("folder", str(path.parent))
    return path


def _written(window: Window, path: Path) -> None:
    window.say(QCoreApplication.translate("Dialogs", "Written: {path}").format(path=path))


def export_table(window: Window) -> None:
    """Ask for a file and write the values of the curves shown, over the range shown."""
    title = QCoreApplication.translate("Dialogs", "Export table")
    path = ask_target(window, title, "curves.csv", QCoreApplication.translate("Dialogs", "CSV table (*.csv)"))
    if path is None:
        return
    session = window.store.session
    try:
        with writing(path) as file:
            for block in csv(session.drawn, over(session.view.x)):
                file.write(block)
    except WriteError as error:
        complain(window, str(error))
    else:
        _written(window, path)


def export_figure(window: Window) -> None:
    """Ask for a file and draw what is shown into it, as a figure for paper."""
    from actexplorer.ui.figure import Figure, render

    filters = ("PNG (*.png)", "SVG (*.svg)", "PDF (*.pdf)")
    title = QCoreApplication.translate("Dialogs", "Export figure")
    path = ask_target(window, title, "figure.png", ";;".join(filters))
    if path is None:
        return
    try:
        write(path, render(window.store.session, Figure(*FIGURE, FIGURE_DPI), path.suffix[1:].lower()))
    except (WriteError, ValueError) as error:
        complain(window, str(error))
    else:
        _written(window, path)


def set_range(window: Window) -> None:
    """Ask which part of the plane to show."""
    from actexplorer.ui.range_dialog import RangeDialog

    dialog = RangeDialog(window.store.session.view, window)
    if dialog.exec():
        x, *y = dialog.ranges
        window.commit(edits.with_ranges(x or window.store.session.view.x, (y[0], y[1], y[2])))
    dialog.deleteLater()


def complain(window: Window, message: str) -> None:
    """Say in one line what could not be done."""
    QMessageBox.warning(window, "actexplorer", message)


def about(window: Window) -> None:
    """Say what this program is and what it stands on."""
    import numpy

    lines = (
        QCoreApplication.translate("Dialogs", "Activation functions and their derivatives: exact, and at once."),
        f"Python {platform.python_version()}, Qt {qVersion()}, NumPy {numpy.__version__}",
        QCoreApplication.translate("Dialogs", "MIT licence"),
    )
    text = f"<h3>actexplorer {__version__}</h3>" + "".join(f"<p>{line}</p>" for line in lines)
    QMessageBox.about(window, QCoreApplication.translate("Dialogs", "About actexplorer"), text)
