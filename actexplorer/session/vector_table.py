"""Tables of vector functions: an entry a row, with what each function makes of it, and on request their Jacobians."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO
from zipfile import ZipFile, ZipInfo

import numpy as np
from numpy.typing import NDArray

from actexplorer.core.activation import Array
from actexplorer.core.vector import VectorFunction
from actexplorer.session.labs.table import Table, csv_of
from actexplorer.session.table import shortest
from actexplorer.session.table_formats import EPOCH

MOST_ENTRIES, MOST_OF_MATRIX = 1_000_000, 2_000

Setting = tuple[VectorFunction, Mapping[str, float]]
Columns = dict[str, NDArray[Any]]


def columns(settings: Sequence[Setting], x: Array, jacobian: bool = False) -> Columns:
    """Return the columns of the table of one vector.

    They are the number of the entry, from 1, the entry, each function's output and, with ``jacobian``, its derivatives in
    the entries: a column for each. A function whose result is one number has it in every row, and its gradient in one column.

    Raises
    ------
    ValueError
        When the vector has too many entries, or a function does not take it.
    """
    most = MOST_OF_MATRIX if jacobian else MOST_ENTRIES
    if x.size > most:
        raise ValueError(f"the input has {x.size:,} entries; {'a Jacobian' if jacobian else 'a table'} takes up to {most:,}")
    if np.isnan(x).any():
        raise ValueError("an entry of the input is not a number")
    found: Columns = {"entry": np.arange(1, x.size + 1), "input": x}
    for function, parameters in settings:
        if function.ranks:
            raise ValueError(f"{function.key} takes images, not one vector; softmax is the same for one pixel")
        name = _free(_name(function, parameters), found)
        found[name] = np.broadcast_to(function(x, function.axis, **parameters), x.shape)
        if jacobian:
            found |= _derivatives(name, function, function.jacobian(x, function.axis, **parameters))
    return found


def _derivatives(name: str, function: VectorFunction, jacobian: Array) -> Columns:
    if function.scalar:
        return {f"{name} gradient": jacobian}
    return {f"d {name} / d x{n + 1}": column for n, column in enumerate(jacobian.T)}


def _name(function: VectorFunction, parameters: Mapping[str, float]) -> str:
    """Return how scripts call a function: its key, with the parameters that differ from their defaults."""
    changed = {name: value for name, value in parameters.items() if value != function.defaults[name]}
    return f"{function.key}({', '.join(f'{n}={shortest(v)}' for n, v in changed.items())})" if changed else function.key


def _free(name: str, taken: Columns) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} #{number}"
    return free


def write_columns(file: BinaryIO, file_format: str, columns: Columns) -> None:
    """Write columns into ``file``: ``csv`` and ``tsv`` by rows, ``json`` as an object, ``npz`` as arrays."""
    if file_format == "json":
        listed = {name: [_plain(value) for value in column.tolist()] for name, column in columns.items()}
        file.write(json.dumps(listed, ensure_ascii=False, allow_nan=False).encode() + b"\n")
    elif file_format == "npz":
        with ZipFile(file, "w") as archive:
            for name, column in columns.items():
                with archive.open(ZipInfo(f"{name.replace('/', 'by')}.npy", EPOCH), "w") as member:
                    np.lib.format.write_array(member, column, allow_pickle=False)
    else:
        rows = zip(*(column.tolist() for column in columns.values()), strict=True)
        for piece in csv_of(Table(tuple(columns), rows), "\t" if file_format == "tsv" else ","):
            file.write(piece)


def _plain(value: Any) -> Any:
    """Return a number as JSON has it: infinities as text."""
    return value if math.isfinite(value) else None if math.isnan(value) else str(value)
