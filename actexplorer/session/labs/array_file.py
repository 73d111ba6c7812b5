"""Arrays of real numbers from NumPy files, of which nothing large or strange is read."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from math import prod
from typing import Any, BinaryIO, NamedTuple

import numpy as np

from actexplorer.core.activation import Array

KINDS = {"c": "complex numbers", "S": "text", "U": "text", "M": "dates", "m": "spans of time"}


class _Header(NamedTuple):
    shape: tuple[int, ...]
    by_columns: bool
    dtype: np.dtype[Any]


def read_array(path: str, axes: Mapping[int, str], most: int, check: Callable[[Array], None]) -> Array:
    """Return the numbers in a ``.npy`` file as float64. Its header is read first, and objects are never unpickled.

    Parameters
    ----------
    axes
        How many axes it may have, and what they are called then: ``{2: "(tokens, width)"}``.
    most
        How many numbers it may hold.
    check
        Raises `ValueError` for numbers that are not wanted, and says in words that follow the file's name why.

    Raises
    ------
    ValueError
        When it cannot be read or holds something else; the message is one line that names the file.
    """
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            raise ValueError("it is no regular file")
        with open(path, "rb") as file:
            array = _numbers(file, axes, most)
        check(array)
        return array
    except OSError as error:
        why = (error.strerror or str(error)).lower()
    except ValueError as error:
        why = str(error)
    except MemoryError:
        why = "there is too little memory"
    raise ValueError(" ".join(f"cannot read {path}: {why}".split()))


def all_finite(array: Array) -> None:
    """Refuse numbers of which one is not finite.

    Raises
    ------
    ValueError
        For NaN and ±∞.
    """
    if not np.isfinite(array).all():
        raise ValueError("it holds values that are not finite")


@np.errstate(over="ignore")  # of longer floats
def _numbers(file: BinaryIO, axes: Mapping[int, str], most: int) -> Array:
    header = _header(file)
    _check_header(header, axes, most)
    count, size = prod(header.shape), header.dtype.itemsize
    rest = os.fstat(file.fileno()).st_size - file.tell()
    if rest < count * size:
        raise ValueError(f"it ends too soon: {count * size:,} bytes of numbers are due, and {rest:,} are there")
    numbers = np.fromfile(file, header.dtype, count)
    if numbers.size != count:
        raise ValueError("it ends too soon")
    return numbers.reshape(header.shape, order="F" if header.by_columns else "C").astype(np.float64, order="C", copy=False)


def _header(file: BinaryIO) -> _Header:
    try:
        version = np.lib.format.read_magic(file)
        if version == (1, 0):
            return _Header(*np.lib.format.read_array_header_1_0(file))
        return _Header(*np.lib.format.read_array_header_2_0(file))
    except Exception:  # whatever a damaged header does to NumPy's parser of it
        raise ValueError("it is no .npy file, or a damaged one") from None


def _check_header(header: _Header, axes: Mapping[int, str], most: int) -> None:
    shape, dtype = header.shape, header.dtype
    if dtype.kind not in "fiub" or dtype.hasobject:
        what = "Python objects" if dtype.hasobject else KINDS.get(dtype.kind, str(dtype))
        raise ValueError(f"it holds {what}, not real numbers")
    if len(shape) not in axes:
        raise ValueError(f"it has {len(shape)} axes, of lengths {shape}, where {' or '.join(axes.values())} is needed")
    if min(shape) < 1:
        raise ValueError(f"it holds no numbers: its shape is {shape}")
    if prod(shape) > most:
        raise ValueError(f"it is too large: {prod(shape):,} numbers of shape {shape}, and {most:,} are the most")
