"""Arrays of real numbers from NumPy files, of which nothing large or strange is read."""

from __future__ import annotations

import os
from math import prod
from typing import Any, BinaryIO

import numpy as np

from actexplorer.core.activation import Array


def read_array(path: str, ranks: tuple[int, ...], most: int) -> Array:
    """Return the finite numbers in a ``.npy`` file as float64. Its header is read first, and objects are never unpickled.

    Parameters
    ----------
    ranks
        How many axes it may have.
    most
        How many numbers it may hold.

    Raises
    ------
    ValueError
        When it cannot be read or holds something else; the message is one line that names the file.
    """
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            raise ValueError("it is no regular file")
        with open(path, "rb") as file:
            return _numbers(file, ranks, most)
    except OSError as error:
        why = (error.strerror or str(error)).lower()
    except ValueError as error:
        why = str(error)
    except MemoryError:
        why = "there is too little memory"
    raise ValueError(" ".join(f"cannot read {path}: {why}".split()))


def _numbers(file: BinaryIO, ranks: tuple[int, ...], most: int) -> Array:
    shape, by_columns, dtype = _header(file)
    if dtype.kind not in "fiub" or dtype.hasobject:
        raise ValueError(f"it holds {dtype}, not real numbers")
    if len(shape) not in ranks:
        raise ValueError(f"it has the shape {shape}, where {' or '.join(map(str, ranks))} axes are needed")
    if min(shape) < 1:
        raise ValueError(f"it holds no numbers: its shape is {shape}")
    count = prod(shape)
    if count > most:
        raise ValueError(f"it is too large: {count:,} numbers, and {most:,} are the most")
    rest = os.fstat(file.fileno()).st_size - file.tell()
    if rest < count * dtype.itemsize:
        raise ValueError(f"it ends too soon: {count * dtype.itemsize:,} bytes of numbers are due, and {rest:,} are there")
    numbers = np.frombuffer(file.read(count * dtype.itemsize), dtype)
    shaped = numbers.reshape(shape, order="F" if by_columns else "C").astype(np.float64, order="C")
    if not np.isfinite(shaped).all():
        raise ValueError("it holds values that are not finite")
    return shaped


def _header(file: BinaryIO) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    try:
        version = np.lib.format.read_magic(file)
        if version == (1, 0):
            return np.lib.format.read_array_header_1_0(file)
        return np.lib.format.read_array_header_2_0(file)
    except Exception:  # whatever a damaged header does to NumPy's parser of it
        raise ValueError("it is no .npy file, or a damaged one") from None
