"""What the clipboard can take: the figure, the table, and formulas, code and facts of the selected curve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from actexplorer.session.state import Curve
    from actexplorer.ui.window import Window

FIGURE = (1800.0, 540.0)  # pixels: three plots of 3 × 2.8 inches
FIGURE_DPI = 192.0


def mime_data() -> QMimeData:
    """Return an empty one that Qt has made: the clipboard outlives Python, and with it what Python has made."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data


def _put(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _copied(window: Window, what: str) -> None:
    window.say(QCoreApplication.translate("Clipboard", "Copied: {what}").format(what=what))


def copy_figure(window: Window) -> None:
    """Copy the figure as a bitmap and as SVG, from which programs take the one they know."""
    from actexplorer.ui.composition import shape_of
    from actexplorer.ui.figure import Figure, draw, render
    from actexplorer.ui.labs import saving

    data, session = mime_data(), window.store.session
    if window.pages.lab is not None:
        try:
            saving.take_figure(window.pages.lab, data)
        except ValueError as error:
            window.say(str(error))
            return
    else:
        rows, columns = shape_of(session)
        figure = Figure(FIGURE[0] * columns / 3.0, FIGURE[1] * rows, FIGURE_DPI)
        data.setImageData(draw(session, figure))
        data.setData("image/svg+xml", QByteArray(render(session, figure, "svg")))
    QGuiApplication.clipboard().setMimeData(data)
    _copied(window, QCoreApplication.translate("Clipboard", "figure"))


def copy_table(window: Window) -> None:
    """Copy the values of the curves shown over the range shown, as tab-separated text for spreadsheets and editors."""
    from actexplorer.session.labs.table import csv_of
    from actexplorer.session.state import GRADIENTS
    from actexplorer.session.table import csv, over

    data, session = mime_data(), window.store.session
    try:
        if window.pages.lab is not None:
            text = b"".join(csv_of(window.pages.lab.table(), "\t"))
        else:
            text = b"".join(csv(session.drawn, over(session.view.x), "\t", GRADIENTS in session.view.shown))
    except ValueError as error:
        window.say(str(error))
        return
    text = text.replace(b"\r\n", b"\n")
    data.setData("text/tab-separated-values", QByteArray(text))
    data.setText(text.decode())
    QGuiApplication.clipboard().setMimeData(data)
    _copied(window, QCoreApplication.translate("Clipboard", "table"))


def copy_latex(window: Window) -> None:
    """Copy the formulas of the selected curve as LaTeX, a line for each of f, f′ and f″."""
    curve = _selected(window)
    latex = curve.function.latex
    sides = zip(("f(x)", "f'(x)", "f''(x)"), (latex.f, latex.df, latex.d2f), strict=True)
    _put("\n".join(f"{left} = {right}" for left, right in sides))
    _copied(window, "LaTeX")


def copy_code(window: Window) -> None:
    """Copy the selected curve's code for the library that was last looked at."""
    from actexplorer.core.snippets import snippets
    from actexplorer.ui.settings import settings

    curve = _selected(window)
    found = snippets(curve.function, curve.parameters)
    library = str(settings().value("code/library", "NumPy"))
    if not found:
        window.say(QCoreApplication.translate("Clipboard", "There is no code for this function."))
        return
    library = library if library in found else next(iter(found))
    _put(found[library])
    _copied(window, library)


def copy_facts(window: Window) -> None:
    """Copy the facts about the selected curve as a table in Markdown."""
    from actexplorer.core.facts import facts
    from actexplorer.session.fact_rows import Row, sections
    from actexplorer.ui.fact_model import EXACT
    from actexplorer.ui.labels import curve_title
    from actexplorer.ui.panels.facts import as_markdown

    curve = _selected(window)
    found = sections(facts(curve.function, **curve.parameters), EXACT)
    name = Row(QCoreApplication.translate("Clipboard", "Function"), (curve_title(curve),), "")
    _put(as_markdown([name, *(row for section in found for row in section.rows)]))
    _copied(window, QCoreApplication.translate("Clipboard", "facts"))


def _selected(window: Window) -> Curve:
    curve = window.store.session.selected
    assert curve is not None, "commands about the selected curve are enabled only where there is one"
    return curve
