"""Taking what a lab shows away: as a figure or a table, into a file or the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication

from actexplorer.files import format_of, writing
from actexplorer.session.labs.table import csv_of
from actexplorer.ui.labs.export import FORMATS, SEPARATORS, picture_of, render_page
from actexplorer.ui.labs.page import LabPage

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from actexplorer.ui.window import Window
    from actexplorer.ui.work import Report


def export_figure(window: Window, page: LabPage) -> None:
    """Ask for a file and draw the page's plots into it."""
    from actexplorer.files import write
    from actexplorer.ui.dialogs import ask_target, complain, export

    title = QCoreApplication.translate("Dialogs", "Export figure")
    name = f"{window.store.session.view.page}.png"
    path = ask_target(window, title, name, "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)")
    if path is None:
        return
    try:
        data = render_page(page, format_of(str(path), None, tuple(FORMATS), "a figure"))
    except ValueError as error:
        complain(window, str(error))
        return

    def job(report: Report) -> None:
        report(1.0)
        write(path, data)

    export(window, path, title, job)


def export_table(window: Window, page: LabPage) -> None:
    """Ask for a file and write the page's numbers into it."""
    from actexplorer.ui.dialogs import ask_target, complain, export

    title = QCoreApplication.translate("Dialogs", "Export table")
    try:
        table = page.table()
    except ValueError as error:
        complain(window, str(error))
        return
    path = ask_target(window, title, f"{window.store.session.view.page}.csv", "CSV (*.csv);;TSV (*.tsv)")
    if path is None:
        return

    def job(report: Report) -> None:
        separator = SEPARATORS[format_of(str(path), None, tuple(SEPARATORS), "a table")]
        with writing(path) as file:
            for block in csv_of(table, separator):
                file.write(block)
                report(0.0)

    export(window, path, title, job)


def take_figure(page: LabPage, data: QMimeData) -> None:
    """Put the page's plots into ``data`` as a bitmap and as SVG."""
    data.setImageData(picture_of(page))
    data.setData("image/svg+xml", QByteArray(render_page(page, "svg")))
