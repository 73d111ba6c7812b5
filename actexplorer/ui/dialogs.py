"""The window's questions: what to do, where to, and what is this."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QMessageBox

from actexplorer.core.registry import catalogue, elementwise
from actexplorer.core.vector import VectorRecord
from actexplorer.files import WriteError, format_of, write, writing
from actexplorer.session import edits
from actexplorer.session.lab_functions import home_of, open_lab
from actexplorer.ui.labs import LABS
from actexplorer.ui.language import translate
from actexplorer.ui.palette import CommandPalette, Entry
from actexplorer.ui.settings import settings
from actexplorer.ui.work import Cancelled, Report, work

if TYPE_CHECKING:
    from actexplorer.ui.window import Window


def palette_entries(window: Window) -> list[Entry]:
    """Return what the command palette offers: every command that can be done now, and every function."""
    entries = []
    for action in window.menus.entries():
        if action.isEnabled():
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            entries.append(Entry(action.text().replace("&", "").rstrip("…"), shortcut, action.trigger))
    for function in elementwise.values():
        title = translate("Activation", function.title)
        names = (function.key, *function.aliases)
        show, add = edits.show_only(function.key), edits.add_curve(function.key)
        texts = (
            (QCoreApplication.translate("Dialogs", "Show {name}"), show),
            (QCoreApplication.translate("Dialogs", "Add {name}"), add),
        )
        entries += [Entry(text.format(name=title), "", partial(window.commit, edit), names) for text, edit in texts]
    return [*entries, *_vector_entries(window)]


def _vector_entries(window: Window) -> list[Entry]:
    """Return an entry for every function that is shown in a lab, with the lab's title at its right."""
    labs, show = {lab.id: translate("Lab", lab.title) for lab in LABS}, QCoreApplication.translate("Dialogs", "Show {name}")
    return [
        Entry(
            show.format(name=translate("Activation", function.title)),
            labs[home_of(function.key)],
            partial(window.commit, open_lab(function.key)),
            (function.key, *function.aliases),
        )
        for function in catalogue.values()
        if isinstance(function, VectorRecord)
    ]


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


def export(window: Window, path: Path, title: str, job: Callable[[Report], object]) -> None:
    """Run what writes ``path``; what goes wrong is said in one line, and nothing is left of what is cancelled."""
    try:
        work(window, title, job)
    except Cancelled:
        window.say(QCoreApplication.translate("Dialogs", "Cancelled"))
    except (WriteError, ValueError) as error:
        complain(window, str(error))
    except MemoryError:
        complain(window, QCoreApplication.translate("Dialogs", "There is not enough memory for this."))
    else:
        window.say(QCoreApplication.translate("Dialogs", "Written: {path}").format(path=path))


def export_table(window: Window) -> None:
    """Ask for rows and a file, and write the values of the curves shown, or a lab's table."""
    from actexplorer.session.table_formats import FORMATS, write_table
    from actexplorer.ui.labs import saving
    from actexplorer.ui.table_dialog import TableDialog

    if window.pages.lab is not None:
        saving.export_table(window, window.pages.lab)
        return
    session, dialog = window.store.session, TableDialog(window.store.session, window)
    accepted, grid, gradients = dialog.exec(), dialog.grid, dialog.gradients.isChecked()
    dialog.deleteLater()
    if not accepted or grid is None:
        return
    title = QCoreApplication.translate("Dialogs", "Export table")
    filters = ("CSV (*.csv)", "TSV (*.tsv)", "JSON (*.json)", "NumPy (*.npz)")
    path = ask_target(window, title, "curves.csv", ";;".join(filters))
    if path is None:
        return

    def job(report: Report) -> None:
        file_format = format_of(str(path), None, tuple(FORMATS), "a table")
        with writing(path) as file:
            for done in write_table(file, file_format, session.drawn, grid, gradients):
                report(done)

    export(window, path, title, job)


def export_figure(window: Window) -> None:
    """Ask for a figure and a file, and draw the one into the other; a lab's figure is its page."""
    from actexplorer.ui.export_dialog import ExportDialog
    from actexplorer.ui.figure import FORMATS, render
    from actexplorer.ui.labs import saving

    if window.pages.lab is not None:
        saving.export_figure(window, window.pages.lab)
        return
    dialog = ExportDialog(window.store.session, window)
    chosen = (dialog.form.session(), dialog.form.figure()) if dialog.exec() else None
    dialog.deleteLater()
    if chosen is None:
        return
    title = QCoreApplication.translate("Dialogs", "Export figure")
    path = ask_target(window, title, "figure.png", "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)")
    if path is None:
        return

    def job(report: Report) -> None:
        data = render(*chosen, format_of(str(path), None, tuple(FORMATS), "a figure"))
        report(1.0)  # the last moment to think better of it
        write(path, data)

    export(window, path, title, job)


def export_report(window: Window) -> None:
    """Ask for a file and write a report on the curves shown into it."""
    from actexplorer.ui.appearance import chosen_language
    from actexplorer.ui.figure import figure_font
    from actexplorer.ui.report import report_html
    from actexplorer.ui.report_pdf import report_pdf

    title = QCoreApplication.translate("Dialogs", "Export report")
    path = ask_target(window, title, "report.pdf", "PDF (*.pdf);;HTML (*.html)")
    if path is None:
        return
    session, language = window.store.session, chosen_language()
    library = str(settings().value("code/library", "NumPy"))
    figure_font()  # is loaded here, not in the thread

    def job(report: Report) -> None:
        make = report_pdf if format_of(str(path), None, ("pdf", "html"), "a report") == "pdf" else report_html
        data = make(session, "", library, language, report)
        report(1.0)
        write(path, data)

    export(window, path, title, job)


def set_range(window: Window) -> None:
    """Ask which part of the plane to show."""
    from actexplorer.ui.range_dialog import RangeDialog

    dialog = RangeDialog(window.store.session.view, window)
    if dialog.exec():
        x, *y = dialog.ranges
        window.commit(edits.with_ranges(x or window.store.session.view.x, y))
    dialog.deleteLater()


def complain(window: Window, message: str) -> None:
    """Say in one line what could not be done."""
    QMessageBox.warning(window, "actexplorer", message)


def about(window: Window) -> None:
    """Say what this program is and what it stands on."""
    from actexplorer.ui.about import AboutDialog

    dialog = AboutDialog(window)
    dialog.exec()
    dialog.deleteLater()
