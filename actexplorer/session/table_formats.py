"""Tables as files: CSV and TSV row by row, JSON and NumPy's .npz column by column, all in bounded memory.

Every writer is a generator: it yields, after each piece, how much of the table is written, 0 to 1; whoever runs it shows
progress, and gives up by closing it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import BinaryIO
from zipfile import ZipFile, ZipInfo

import msgspec
import numpy as np

from actexplorer.core.activation import Array
from actexplorer.session.state import Curve
from actexplorer.session.table import Columns, Places, columns_of, csv, header, rows_at_once

Writer = Callable[[BinaryIO, Sequence[Curve], Places, bool], Iterator[float]]
BLOCK = 8192  # numbers held at a time: with more, NumPy's inner products wait for threads
EPOCH = (1980, 1, 1, 0, 0, 0)  # of a zip archive: the same table gives the same bytes


def _write_rows(separator: str, file: BinaryIO, curves: Sequence[Curve], grid: Places, gradients: bool) -> Iterator[float]:
    pieces = -(-grid.rows // rows_at_once(curves, gradients))
    for n, piece in enumerate(csv(curves, grid, separator, gradients)):
        file.write(piece)
        yield n / pieces


def _column(part: Columns | None, number: int, grid: Places) -> Iterator[Array]:
    for start in range(0, grid.rows, BLOCK):
        x = grid.values(start, start + BLOCK)
        yield x if part is None else part.values(x, start)[number]


def _columns(curves: Sequence[Curve], grid: Places, gradients: bool) -> list[Iterator[Array]]:
    parts = [part for curve in curves for part in columns_of(curve, gradients)]
    return [_column(None, 0, grid), *(_column(part, n, grid) for part in parts for n in range(len(part.names)))]


def _write_json(file: BinaryIO, curves: Sequence[Curve], grid: Places, gradients: bool) -> Iterator[float]:
    names = header(curves, gradients)
    for n, (name, column) in enumerate(zip(names, _columns(curves, grid, gradients), strict=True)):
        file.write(b"{" * (n == 0) + msgspec.json.encode(name) + b": [")
        done = 0
        for piece in column:
            file.write(b"," * (done > 0) + _json_numbers(piece))
            done += piece.size
            yield (n + done / grid.rows) / len(names)
        file.write(b"],\n" if n < len(names) - 1 else b"]}\n")


def _json_numbers(values: Array) -> bytes:
    """Return numbers separated by commas; infinities as "inf" and "-inf", NaN as null."""
    items = values.tolist()
    for place in np.flatnonzero(np.isinf(values)):
        items[place] = repr(items[place])
    return msgspec.json.encode(items)[1:-1]


def _write_npz(file: BinaryIO, curves: Sequence[Curve], grid: Places, gradients: bool) -> Iterator[float]:
    names = header(curves, gradients)
    with ZipFile(file, "w") as archive:
        for n, (name, column) in enumerate(zip(names, _columns(curves, grid, gradients), strict=True)):
            with archive.open(ZipInfo(f"{name}.npy", EPOCH), "w", force_zip64=True) as member:
                shape = {"descr": "<f8", "fortran_order": False, "shape": (grid.rows,)}
                np.lib.format.write_array_header_1_0(member, shape)
                done = 0
                for piece in column:
                    member.write(piece.astype("<f8").tobytes())
                    done += piece.size
                    yield (n + done / grid.rows) / len(names)


FORMATS: dict[str, Writer] = {
    "csv": partial(_write_rows, ","),
    "tsv": partial(_write_rows, "\t"),
    "json": _write_json,
    "npz": _write_npz,
}


def write_table(
    file: BinaryIO, file_format: str, curves: Sequence[Curve], grid: Places, gradients: bool = False
) -> Iterator[float]:
    """Write the values of ``curves`` at the places of ``grid`` into ``file``, yielding how much is done, 0 to 1.

    Parameters
    ----------
    file_format
        One of `FORMATS`. ``csv`` and ``tsv`` are as `actexplorer.session.table.csv` says; ``json`` is an object of columns
        under the same names, with "inf", "-inf" and null for what JSON has no numbers for; ``npz`` holds a float64 array
        under each of these names.
    gradients
        Whether there is a column for each ∂f/∂p of each curve, ``KEY df/dNAME``, after its f, f′ and f″.
    """
    return FORMATS[file_format](file, curves, grid, gradients)
