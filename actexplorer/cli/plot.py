"""``plot``: f, f′ and f″ as a figure."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace

from actexplorer.cli.arguments import PROGRAM, Parser, format_of, size
from actexplorer.cli.curves import NOTES, add_curve_arguments, session_of
from actexplorer.cli.display import use_no_display
from actexplorer.cli.interruption import stoppable
from actexplorer.session.state import Session

FORMATS = ("png", "svg", "pdf")
EXAMPLES = (
    "swish -o swish.png",
    'relu "swish(beta=2)" mish --from -4 --to 4 --order 0,1 -o comparison.pdf',
    "gelu --size 2000x700 --dpi 200 -o gelu.png",
    "lesson.actx -o lesson.svg",
)


def _orders(text: str) -> tuple[bool, bool, bool]:
    chosen = [part.strip() for part in text.split(",")]
    if not set(chosen) <= {"0", "1", "2"}:
        raise ArgumentTypeError(f"{text!r} is not some of 0, 1 and 2, as in 0,1,2")
    return "0" in chosen, "1" in chosen, "2" in chosen


def _dpi(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is not a number") from None
    if not 10 <= value <= 2400:
        raise ArgumentTypeError(f"{text} is not between 10 and 2400")
    return value


def parser() -> Parser:
    """Return the parser of ``plot``."""
    result = Parser("plot", "Draw f, f' and f'' of curves as a figure for a report.", EXAMPLES, NOTES)
    add_curve_arguments(result)
    result.add_argument("--from", dest="start", metavar="A", help="the left end of x (default -5)")
    result.add_argument("--to", dest="stop", metavar="B", help="the right end of x (default 5)")
    result.add_argument("--order", type=_orders, metavar="N,…", help="of 0 (f), 1 (f') and 2 (f'') those to draw (all)")
    result.add_argument("--size", type=size, metavar="WxH", help="in pixels (default 500x450 for each of f, f' and f'')")
    result.add_argument("--dpi", type=_dpi, default=96.0, metavar="D", help="pixels an inch: scales text and lines (96)")
    result.add_argument("--style", choices=("white", "dark"), default="white", help="the ground (default white)")
    result.add_argument("--title", default="", metavar="TEXT", help="a line above the figure")
    result.add_argument("--format", choices=FORMATS, help="of the file (default: as its name ends; of -, png)")
    result.add_argument("-o", dest="out", required=True, metavar="OUT", help="the file; - is standard output")
    result.set_defaults(run=_run)
    return result


def _with_view(session: Session, arguments: Namespace) -> Session:
    from actexplorer.session.edits import with_orders, with_x_range

    view = session.view
    if arguments.start is not None or arguments.stop is not None:
        start = _end("--from", arguments.start, view.x[0])
        session = with_x_range((start, _end("--to", arguments.stop, view.x[1]))).change(session)
    return session if arguments.order is None else with_orders(arguments.order).change(session)


def _end(option: str, text: str | None, default: float) -> float:
    try:
        return default if text is None else float(text)
    except ValueError:
        raise ValueError(f"{option}: {text!r} is not a number") from None


def _run(arguments: Namespace) -> None:
    file_format = format_of(arguments.out, arguments.format, FORMATS, "a figure")
    session = _with_view(session_of(arguments), arguments)
    use_no_display()

    from PySide6.QtGui import QGuiApplication

    from actexplorer.files import write
    from actexplorer.ui.composition import orders_of
    from actexplorer.ui.figure import Figure, render

    application = QGuiApplication.instance() or QGuiApplication([PROGRAM])  # fonts need one
    columns = 1 if session.view.layout == "column" else len(orders_of(session))
    width, height = arguments.size or (columns * 500, len(orders_of(session)) // columns * 450)
    figure = Figure(width, height, arguments.dpi, arguments.style, arguments.title)
    with stoppable():
        write(arguments.out, render(session, figure, file_format))
    del application
