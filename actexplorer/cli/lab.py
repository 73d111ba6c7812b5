"""``lab``: what a page of the labs shows, as a picture or a table."""

from __future__ import annotations

from argparse import Namespace

from actexplorer.cli.arguments import SUFFIX, Parser, is_session, size
from actexplorer.cli.display import use_no_display
from actexplorer.cli.interruption import stoppable
from actexplorer.files import format_of
from actexplorer.session.labs import PAGES

FORMATS = ("csv", "tsv", "png", "svg", "pdf")
EXAMPLES = (f"vectors lesson{SUFFIX} -o softmax.csv", f"attention lesson{SUFFIX} -o attention.pdf", "maxout -o maxout.png")
SIZE = (1200, 800)
NOTES = """\
Without a session, the lab is as it opens. Learning goes to its last step, and its table is the history of losses and
parameters.
"""


def parser() -> Parser:
    """Return the parser of ``lab``."""
    result = Parser("lab", "Write what a lab of a session shows: its plots, or the numbers behind them.", EXAMPLES, NOTES)
    result.add_argument("lab", choices=PAGES[1:], metavar="LAB", help=", ".join(PAGES[1:]))
    result.add_argument("session", nargs="?", metavar=f"SESSION{SUFFIX}", help="a saved session")
    result.add_argument("--size", type=size, default=SIZE, metavar="WxH", help="of the plots, in 1/96 inch (default 1200x800)")
    result.add_argument("--format", choices=FORMATS, help="of the file (default: as its name ends; of -, csv)")
    result.add_argument("-o", dest="out", required=True, metavar="OUT", help="the file; - is standard output")
    result.set_defaults(run=_run)
    return result


def _run(arguments: Namespace) -> None:
    from actexplorer.session.document import load
    from actexplorer.session.state import Session

    asked = arguments.format or ("csv" if arguments.out == "-" else None)
    file_format = format_of(arguments.out, asked, FORMATS, "what a lab shows")
    if arguments.session is not None and not is_session(arguments.session):
        raise ValueError(f"{arguments.session}: a session's name ends in {SUFFIX}")
    session = Session() if arguments.session is None else load(arguments.session)
    use_no_display()

    from actexplorer.files import write
    from actexplorer.ui.app import application
    from actexplorer.ui.labs.export import written

    app = application()
    with stoppable():
        write(arguments.out, written(session, arguments.lab, file_format, arguments.size))
    del app
