"""Values of x from a file: a NumPy array, a table's column, or one number a line."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.session.table import MOST_ROWS, Listed

_SEPARATOR = re.compile(r"\s*[,;\t]\s*|\s+")


def read_places(path: str) -> Listed:
    """Return the x values in a file, in its order.

    Parameters
    ----------
    path
        A ``.npy`` file of one dimension, or text: a number a line, or a table whose column ``x`` (the first, where none is
        called so) is taken. Lines that are empty or begin with # are skipped. ``-`` is standard input.

    Raises
    ------
    ValueError
        When it cannot be read, or holds no numbers or more than 1e8; the message is one line that names the file.
    """
    try:
        if path == "-":
            import sys

            return _listed(_from_text(sys.stdin.buffer), "standard input")
        with open(path, "rb") as file:
            return _listed(_from_array(file) if Path(path).suffix.lower() == ".npy" else _from_text(file), path)
    except OSError as error:
        raise ValueError(f"cannot read {path}: {(error.strerror or str(error)).lower()}") from None
    except (ValueError, EOFError) as error:
        raise ValueError(f"cannot read x from {path}: {' '.join(str(error).split())}") from None


def _listed(x: Array, path: str) -> Listed:
    if not x.size:
        raise ValueError("it holds no numbers")
    return Listed(x)


def _from_array(file: BinaryIO) -> Array:
    x = np.lib.format.read_array(file, allow_pickle=False)
    if x.ndim != 1 or x.dtype.kind not in "iuf":
        raise ValueError(f"it holds {x.dtype} of shape {x.shape}, not a row of real numbers")
    return x.astype(np.float64)


def _from_text(file: BinaryIO) -> Array:
    return np.array(array("d", _numbers(lines_of(file))))


def lines_of(file: BinaryIO) -> Iterator[tuple[int, list[str]]]:
    """Yield the number and the cells of each line of a table that says something."""
    for number, line in enumerate(file, start=1):
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8").strip()
        except UnicodeDecodeError:
            raise ValueError(f"line {number} is not text") from None
        if text and not text.startswith("#"):
            yield number, [cell.strip('"') for cell in _SEPARATOR.split(text)]


def _numbers(lines: Iterable[tuple[int, list[str]]]) -> Iterator[float]:
    column = 0
    for count, (number, cells) in enumerate(lines):
        if count > MOST_ROWS:
            raise ValueError(f"it has more than {MOST_ROWS:,} numbers")
        try:
            yield float(cells[column])
        except (ValueError, IndexError):
            if count:
                raise ValueError(f"line {number} has no number in column {column + 1}") from None
            column = cells.index("x") if "x" in cells else 0  # a table's names
