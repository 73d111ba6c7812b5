"""``table``: f, f′ and f″ as CSV."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from actexplorer.cli.arguments import Parser
from actexplorer.cli.curves import NOTES, add_curve_arguments, session_of
from actexplorer.cli.interruption import stoppable

if TYPE_CHECKING:
    from actexplorer.session.table import Grid

EXAMPLES = (
    "swish",
    'relu "leaky_relu(negative_slope=0.2)" --from -3 --to 3 --step 0.1 -o relu.csv',
    "acon_c --set acon_c.beta=2 --points 1000 | head",
)


def parser() -> Parser:
    """Return the parser of ``table``."""
    what = "Write x and the f, f' and f'' of curves as CSV (RFC 4180), every number with all its digits."
    result = Parser("table", what, EXAMPLES, NOTES)
    add_curve_arguments(result)
    result.add_argument("--from", dest="start", default="-5", metavar="A", help="the first x (default -5)")
    result.add_argument("--to", dest="stop", default="5", metavar="B", help="the last x (default 5)")
    spacing = result.add_mutually_exclusive_group()
    spacing.add_argument("--step", metavar="S", help="the distance between rows (default 0.05)")
    spacing.add_argument("--points", metavar="N", type=int, help="the number of rows, instead of --step")
    result.add_argument("-o", dest="out", default="-", metavar="OUT.csv", help="the file; - is standard output, the default")
    result.set_defaults(run=_run)
    return result


def _grid(arguments: Namespace) -> Grid:
    from actexplorer.session.table import STEP, counted, stepped

    if arguments.points is not None:
        return counted(arguments.points, arguments.start, arguments.stop)
    return stepped(arguments.start, arguments.stop, STEP if arguments.step is None else arguments.step)


def _run(arguments: Namespace) -> None:
    from actexplorer.files import writing
    from actexplorer.session.table import csv

    grid = _grid(arguments)
    curves = session_of(arguments).drawn
    if not curves:
        raise ValueError(f"{arguments.curves[0]}: the session shows no curves")
    with stoppable(), writing(arguments.out) as file:
        for piece in csv(curves, grid):
            file.write(piece)
