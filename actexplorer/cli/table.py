"""``table``: f, f′ and f″ as CSV, TSV, JSON or NumPy arrays."""

from __future__ import annotations

import os
from argparse import Namespace
from typing import TYPE_CHECKING

from actexplorer.cli.arguments import Parser
from actexplorer.cli.curves import NOTES, add_curve_arguments, session_of
from actexplorer.cli.interruption import stoppable
from actexplorer.files import format_of

if TYPE_CHECKING:
    from actexplorer.session.table import Places

EXAMPLES = (
    "swish",
    'relu "leaky_relu(negative_slope=0.2)" --from -3 --to 3 --step 0.1 -o relu.csv',
    "acon_c --set acon_c.beta=2 --points 1000 | head",
    "swish prelu --gradients -o gradients.csv",
    "rrelu --seed 3 -o sample.csv",
    "gelu swish --x-file measured.csv -o values.npz",
    "lesson.actx --format json | jq .x",
)
FORMATS = ("csv", "tsv", "json", "npz")
MORE = """\
Columns are "KEY f", "KEY f'" and "KEY f''"; --gradients adds "KEY df/dNAME" for each learnable parameter NAME. Of functions
in training follow "KEY sample(seed=N) f" and f': what the seed draws, row by row.
JSON is an object of columns, npz an archive of arrays, both under the names that the columns of CSV have.
An x file is a .npy array or text: one number a line, or a table with a column x, else its first; - is standard input.
"""


def parser() -> Parser:
    """Return the parser of ``table``."""
    what = "Write x and the f, f' and f'' of curves as a table, every number with all its digits."
    result = Parser("table", what, EXAMPLES, NOTES + MORE)
    add_curve_arguments(result)
    result.add_argument("--from", dest="start", metavar="A", help="the first x (default -5)")
    result.add_argument("--to", dest="stop", metavar="B", help="the last x (default 5)")
    spacing = result.add_mutually_exclusive_group()
    spacing.add_argument("--step", metavar="S", help="the distance between rows (default 0.05)")
    spacing.add_argument("--points", metavar="N", type=int, help="the number of rows, instead of --step")
    spacing.add_argument("--x-file", metavar="FILE", help="take x from this file, instead of a range")
    result.add_argument("--gradients", action="store_true", help="also the derivative of f in each learnable parameter")
    result.add_argument("--format", choices=FORMATS, help="of the file (default: as its name ends, else csv, as RFC 4180)")
    result.add_argument("-o", dest="out", default="-", metavar="OUT", help="the file; - is standard output, the default")
    result.set_defaults(run=_run)
    return result


def _grid(arguments: Namespace) -> Places:
    from actexplorer.session.table import STEP, counted, stepped

    if arguments.x_file is not None:
        from actexplorer.session.x_file import read_places

        if arguments.start is not None or arguments.stop is not None:
            raise ValueError("--x-file says which x; --from and --to do not go with it")
        return read_places(arguments.x_file)
    start, stop = ("-5" if arguments.start is None else arguments.start), ("5" if arguments.stop is None else arguments.stop)
    if arguments.points is not None:
        return counted(arguments.points, start, stop)
    return stepped(start, stop, STEP if arguments.step is None else arguments.step)


def _format(arguments: Namespace) -> str:
    if arguments.format is None and not os.path.splitext(arguments.out)[1]:
        return "csv"
    return format_of(arguments.out, arguments.format, FORMATS, "a table")


def _run(arguments: Namespace) -> None:
    from actexplorer.files import writing
    from actexplorer.session.table_formats import write_table

    file_format, grid = _format(arguments), _grid(arguments)
    curves = session_of(arguments).drawn
    if not curves:
        raise ValueError(f"{arguments.curves[0]}: the session shows no curves")
    with stoppable(), writing(arguments.out) as file:
        for _ in write_table(file, file_format, curves, grid, arguments.gradients):
            pass
