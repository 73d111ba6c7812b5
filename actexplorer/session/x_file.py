"""Values of x from a file: a NumPy array, a table's column, or one number a line."""

from __future__ import annotations

import os
import re
from array import array
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.session.table import MOST_ROWS, Listed

_SEPARATOR = re.compile(r"\s*[,;\t]\s*|\s+")


def places_in(text: str) -> Listed:
    """Return the numbers that ``text`` lists, separated by commas, semicolons or spaces; else those in the file it names.

    A file is as for `read_places`, and may also hold all the numbers in one line.

    Raises
    ------
    ValueError
        In one line, when it is neither, and for what `read_places` refuses.
    """
    if not text.strip():
        raise ValueError("the list of numbers is empty")
    cells = _SEPARATOR.split(text.strip())
    try:
        return Listed(np.array([float(cell) for cell in cells]))
    except ValueError:
        if text == "-" or os.path.exists(text):
            return read_places(text, in_a_line=True)
    wrong = next(cell for cell in cells if not _is_number(cell))
    raise ValueError(
        f"{text if len(text) < 40 else text[:40] + '…'}: {wrong[:40]!r} is not a number, and there is no such file"
    )


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def read_places(path: str, in_a_line: bool = False) -> Listed:
    """Return the x values in a file, in its order.

    Parameters
    ----------
    path
        A ``.npy`` file of one dimension, or text: a number a line, or a table whose column ``x`` (the first, where none is
        called so) is taken. Lines that are empty or begin with # are skipped. ``-`` is standard input.
    in_a_line
        Whether a single line of several numbers is all of them, and not a table of one row.

    Raises
    ------
    ValueError
        When it cannot be read, or holds no numbers or more than 1e8; the message is one line that names the file.
    """
    try:
        if path == "-":
            import sys

            return _listed(_from_text(sys.stdin.buffer, in_a_line), "standard input")
        with open(path, "rb") as file:
            return _listed(_from_array(file) if Path(path).suffix.lower() == ".npy" else _from_text(file, in_a_line), path)
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


def _from_text(file: BinaryIO, in_a_line: bool) -> Array:
    lines = lines_of(file)
    first = list(islice(lines, 2 if in_a_line else 0))
    if len(first) == 1 and len(first[0][1]) > 1 and all(map(_is_number, first[0][1])):
        return np.array([float(cell) for cell in first[0][1]])
    return np.array(array("d", _numbers(chain(first, lines))))


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
