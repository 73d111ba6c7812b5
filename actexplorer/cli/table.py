"""``table``: f, f′ and f″ as CSV, TSV, JSON or NumPy arrays."""

from __future__ import annotations

import os
from argparse import Namespace
from typing import TYPE_CHECKING

from actexplorer.cli.arguments import Parser
from actexplorer.cli.curves import NOTES, add_curve_arguments, session_of, vectors_of
from actexplorer.cli.interruption import stoppable
from actexplorer.files import format_of

if TYPE_CHECKING:
    from actexplorer.cli.curves import Parameters
    from actexplorer.core.vector import VectorFunction
    from actexplorer.session.table import Listed, Places

EXAMPLES = (
    "swish",
    'relu "leaky_relu(negative_slope=0.2)" --from -3 --to 3 --step 0.1 -o relu.csv',
    "acon_c --set acon_c.beta=2 --points 1000 | head",
    "swish prelu --gradients -o gradients.csv",
    "rrelu --seed 3 -o sample.csv",
    "gelu swish --x-file measured.csv -o values.npz",
    "softmax softmin --input 1,2,3 --set softmax.temperature=0.5",
    "log_softmax --input logits.csv --jacobian -o jacobian.csv",
    "lesson.actx --format json | jq .x",
)
FORMATS = ("csv", "tsv", "json", "npz")
MORE = """\
Columns are "KEY f", "KEY f'" and "KEY f''"; --gradients adds "KEY df/dNAME" for each learnable parameter NAME. Of functions
in training follow "KEY sample(seed=N) f" and f': what the seed draws, row by row.
JSON is an object of columns, npz an archive of arrays, both under the names that the columns of CSV have.
An x file is a .npy array or text: one number a line, or a table with a column x, else its first; - is standard input.
Functions of vectors (softmax) need --input; their columns are the entry's number, the entry and "KEY", and with --jacobian
"d KEY / d xN" for each entry.
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
    spacing.add_argument("--input", metavar="X,…|FILE", help="these x, or the entries of a vector; a file as for --x-file")
    result.add_argument("--jacobian", action="store_true", help="of vector functions: also the derivatives in every entry")
    result.add_argument("--gradients", action="store_true", help="also the derivative of f in each learnable parameter")
    result.add_argument("--format", choices=FORMATS, help="of the file (default: as its name ends, else csv, as RFC 4180)")
    result.add_argument("-o", dest="out", default="-", metavar="OUT", help="the file; - is standard output, the default")
    result.set_defaults(run=_run)
    return result


def _grid(arguments: Namespace) -> Places:
    from actexplorer.session.table import STEP, counted, stepped

    given = _given(arguments)
    if given is not None:
        return given
    start, stop = ("-5" if arguments.start is None else arguments.start), ("5" if arguments.stop is None else arguments.stop)
    if arguments.points is not None:
        return counted(arguments.points, start, stop)
    return stepped(start, stop, STEP if arguments.step is None else arguments.step)


def _given(arguments: Namespace) -> Listed | None:
    """Return the x that --x-file or --input names, None without either."""
    option, text = ("--x-file", arguments.x_file) if arguments.input is None else ("--input", arguments.input)
    if text is None:
        return None
    from actexplorer.session.x_file import places_in, read_places

    if arguments.start is not None or arguments.stop is not None:
        raise ValueError(f"{option} says which x; --from and --to do not go with it")
    return read_places(text) if option == "--x-file" else places_in(text)


def _format(arguments: Namespace) -> str:
    if arguments.format is None and not os.path.splitext(arguments.out)[1]:
        return "csv"
    return format_of(arguments.out, arguments.format, FORMATS, "a table")


def _run(arguments: Namespace) -> None:
    from actexplorer.files import writing
    from actexplorer.session.table_formats import write_table

    file_format = _format(arguments)
    vectors = vectors_of(arguments)
    if vectors:
        return _write_vectors(arguments, vectors, file_format)
    if arguments.jacobian:
        raise ValueError("--jacobian is of functions that take vectors")
    grid = _grid(arguments)
    curves = session_of(arguments).drawn
    if not curves:
        raise ValueError(f"{arguments.curves[0]}: the session shows no curves")
    with stoppable(), writing(arguments.out) as file:
        for _ in write_table(file, file_format, curves, grid, arguments.gradients):
            pass


def _write_vectors(arguments: Namespace, vectors: list[tuple[VectorFunction, Parameters]], file_format: str) -> None:
    from actexplorer.files import writing
    from actexplorer.session.vector_table import columns, write_columns

    function = vectors[0][0]
    if any(value is not None for value in (arguments.points, arguments.step, arguments.seed)) or arguments.gradients:
        raise ValueError(f"{function.key} takes a vector: --points, --step, --seed and --gradients do not go with it")
    entries = _given(arguments)
    if entries is None:
        raise ValueError(f"{function.key} takes a vector: give one, as in --input 1,2,3")
    found = columns(vectors, entries.x, arguments.jacobian)
    with stoppable(), writing(arguments.out) as file:
        write_columns(file, file_format, found)
