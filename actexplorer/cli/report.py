"""``report``: figure, formulas, parameters, facts, pitfalls and code of curves, as PDF or HTML."""

from __future__ import annotations

from argparse import Namespace

from actexplorer.cli.arguments import PROGRAM, Parser
from actexplorer.cli.curves import NOTES, add_curve_arguments, session_of
from actexplorer.cli.display import use_no_display
from actexplorer.cli.interruption import stoppable
from actexplorer.cli.plot import add_view_arguments, with_view
from actexplorer.files import format_of

FORMATS = ("html", "pdf")
LIBRARIES = ("NumPy", "PyTorch", "JAX", "Keras")
EXAMPLES = (
    "relu swish mish -o rectifiers.pdf",
    '"swish(beta=2)" gelu --from -3 --to 3 --code pytorch --title "Two gates" -o gates.html',
    "lesson.actx -o lesson.pdf",
    "tanh --format html -o - | less",
)


def _library(text: str) -> str:
    return next((library for library in LIBRARIES if library.lower() == text.lower()), text)


def parser() -> Parser:
    """Return the parser of ``report``."""
    what = "Write a report on curves: figure, formulas, parameters, facts side by side, pitfalls and code."
    result = Parser("report", what, EXAMPLES, NOTES)
    add_curve_arguments(result)
    add_view_arguments(result)
    result.add_argument("--code", type=_library, choices=LIBRARIES, default=LIBRARIES[0], help="the library (default NumPy)")
    result.add_argument("--title", default="", metavar="TEXT", help="the heading (default: the curves' names)")
    result.add_argument("--format", choices=FORMATS, help="of the file (default: as its name ends; of -, html)")
    result.add_argument("-o", dest="out", required=True, metavar="OUT", help="the file; - is standard output")
    result.set_defaults(run=_run)
    return result


def _run(arguments: Namespace) -> None:
    file_format = format_of(arguments.out, arguments.format, FORMATS, "a report")
    session = with_view(session_of(arguments), arguments)
    if not session.drawn:
        raise ValueError(f"{arguments.curves[0]}: the session shows no curves")
    use_no_display()

    from PySide6.QtGui import QGuiApplication

    from actexplorer.files import write
    from actexplorer.ui.report import report_html
    from actexplorer.ui.report_pdf import report_pdf

    application = QGuiApplication.instance() or QGuiApplication([PROGRAM])  # fonts need one
    make = report_pdf if file_format == "pdf" else report_html
    with stoppable():
        write(arguments.out, make(session, arguments.title, arguments.code))
    del application
