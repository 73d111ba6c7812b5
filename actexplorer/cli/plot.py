"""``plot``: f, f′ and f″ as a figure."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable

from actexplorer.cli.arguments import PROGRAM, Parser, is_session
from actexplorer.cli.curves import NOTES, add_curve_arguments, session_of
from actexplorer.cli.display import use_no_display
from actexplorer.cli.interruption import stoppable
from actexplorer.files import format_of
from actexplorer.session.paper import (
    HIGHEST_DPI,
    LARGEST_TEXT,
    LOWEST_DPI,
    PAPER_DPI,
    PRESETS,
    SCREEN_DPI,
    SMALLEST_TEXT,
    TEXT,
    parse_size,
    pixels,
)
from actexplorer.session.state import Orders, Session

FORMATS = ("png", "svg", "pdf")
EXAMPLES = (
    "swish -o swish.png",
    'relu "swish(beta=2)" mish --from -4 --to 4 --order 0,1 -o comparison.pdf',
    "swish acon_c --order 0,3 -o gradients.svg",
    "gelu --size 2000x700 --dpi 200 -o gelu.png",
    "relu gelu mish --preset single --layout overlay --title Rectifiers -o column.pdf",
    "tanh --size 120x80mm --style dark --no-legend -o tanh.svg",
    "lesson.actx --format svg -o - > lesson.svg",
)
MORE = """\
Presets: slide (254 x 143 mm, 192 dpi, text of 14 points), single and double (columns of 85 and 170 mm, text of 8 points),
square (120 mm). Text is made smaller where there is too little room, but not below 7 points.
"""


def _orders(text: str) -> Orders:
    chosen = [part.strip() for part in text.split(",")]
    if not set(chosen) <= {"0", "1", "2", "3"}:
        raise ArgumentTypeError(f"{text!r} is not some of 0, 1, 2 and 3, as in 0,1,2")
    return "0" in chosen, "1" in chosen, "2" in chosen, "3" in chosen


def _between(low: float, high: float) -> Callable[[str], float]:
    def number(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            raise ArgumentTypeError(f"{text!r} is not a number") from None
        if not low <= value <= high:
            raise ArgumentTypeError(f"{text} is not between {low:g} and {high:g}")
        return value

    return number


def _size(text: str) -> tuple[float, float, str]:
    try:
        width, height, unit = parse_size(text)
        if unit == "px":
            pixels(width, height, unit, SCREEN_DPI)
        return width, height, unit
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from None


def parser() -> Parser:
    """Return the parser of ``plot``."""
    result = Parser("plot", "Draw f, f' and f'' of curves as a figure for a report.", EXAMPLES, NOTES + MORE)
    add_curve_arguments(result)
    add_view_arguments(result)
    size = result.add_mutually_exclusive_group()
    what = "in pixels, or with a unit: mm, cm, in (default 500x450 for each of f, f' and f'')"
    size.add_argument("--size", type=_size, metavar="WxH", help=what)
    size.add_argument("--preset", choices=PRESETS, help="a size for paper or slides, with its text and resolution")
    dpi, text = _between(LOWEST_DPI, HIGHEST_DPI), _between(SMALLEST_TEXT, LARGEST_TEXT)
    result.add_argument("--dpi", type=dpi, metavar="D", help="pixels an inch: scales text and lines (96; 300 for mm, cm, in)")
    result.add_argument("--text", type=text, metavar="PT", help="the height of text in points (default 9)")
    add_figure_arguments(result)
    result.add_argument("--format", choices=FORMATS, help="of the file (default: as its name ends; of -, png)")
    result.add_argument("-o", dest="out", required=True, metavar="OUT", help="the file; - is standard output")
    result.set_defaults(run=_run)
    return result


def add_view_arguments(parser: Parser) -> None:
    """Let ``parser`` take what part of the plane is shown, and how."""
    parser.add_argument("--from", dest="start", metavar="A", help="the left end of x (default -5)")
    parser.add_argument("--to", dest="stop", metavar="B", help="the right end of x (default 5)")
    which = "of 0 (f), 1 (f'), 2 (f'') and 3 (df/dp of learnable parameters p) those to draw (default 0,1,2)"
    parser.add_argument("--order", type=_orders, metavar="N,…", help=which)
    parser.add_argument("--layout", choices=("row", "column", "overlay"), help="of f, f' and f'' (default row)")


def add_figure_arguments(parser: Parser) -> None:
    """Let ``parser`` take what belongs to a figure beside its curves."""
    parser.add_argument("--style", choices=("white", "dark"), default="white", help="the ground (default white)")
    parser.add_argument("--title", default="", metavar="TEXT", help="a line above the figure")
    for part, what in (
        ("legend", ""),
        ("grid", ""),
        ("marks", ": dots at jumps, arrows for Diracs, pins"),
        ("labels", " of axes"),
    ):
        parser.add_argument(f"--no-{part}", dest=part, action="store_false", help=f"without {part}{what}")


def with_view(session: Session, arguments: Namespace) -> Session:
    """Return ``session`` as its view was asked for."""
    from actexplorer.session.edits import with_layout, with_orders, with_x_range

    view = session.view
    if arguments.start is not None or arguments.stop is not None:
        start = _end("--from", arguments.start, view.x[0])
        session = with_x_range((start, _end("--to", arguments.stop, view.x[1]))).change(session)
    if arguments.order is not None:
        session = with_orders(arguments.order).change(session)
    return session if arguments.layout is None else with_layout(arguments.layout).change(session)


def _end(option: str, text: str | None, default: float) -> float:
    try:
        return default if text is None else float(text)
    except ValueError:
        raise ValueError(f"{option}: {text!r} is not a number") from None


def _sized(session: Session, arguments: Namespace) -> tuple[float, float, float, float]:
    """Return width and height in pixels, their resolution, and the height of text in points."""
    from actexplorer.ui.composition import shape_of

    rows, columns = shape_of(session)
    if arguments.preset is None:
        width, height, unit = arguments.size or (columns * 500.0, rows * 450.0, "px")
        dpi, text = SCREEN_DPI if unit == "px" else PAPER_DPI, TEXT
    else:
        preset = PRESETS[arguments.preset]
        (width, height), unit, dpi, text = preset.size(rows), "mm", preset.dpi, preset.text
    dpi = arguments.dpi or dpi
    return (*pixels(width, height, unit, dpi), dpi, arguments.text or text)


def _run(arguments: Namespace) -> None:
    file_format = format_of(arguments.out, arguments.format, FORMATS, "a figure")
    if arguments.preset is not None and not any(map(is_session, arguments.curves)):
        arguments.layout = arguments.layout or PRESETS[arguments.preset].layout
    session = with_view(session_of(arguments), arguments)
    use_no_display()

    from PySide6.QtGui import QGuiApplication

    from actexplorer.files import write
    from actexplorer.ui.figure import Figure, render

    application = QGuiApplication.instance() or QGuiApplication([PROGRAM])  # fonts need one
    width, height, dpi, text = _sized(session, arguments)
    parts = {part: getattr(arguments, part) for part in ("style", "title", "legend", "grid", "marks", "labels")}
    figure = Figure(width, height, dpi, text=text, **parts)
    with stoppable():
        write(arguments.out, render(session, figure, file_format))
    del application
