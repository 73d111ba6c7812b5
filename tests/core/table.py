"""Reading tables of high-precision truth, and measuring results against them."""

import csv
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from mpmath import mp, mpf
from numpy.typing import NDArray

DATA = Path(__file__).parent / "data"
TOLERANCE = 1e-12
NEGLIGIBLE = mpf("1e-300")
OVERFLOW = mpf(sys.float_info.max) * (1 + mpf(2) ** -54)


class Group(NamedTuple):
    """The rows of one function at one set of parameters: points, and columns of text."""

    key: str
    parameters: dict[str, float]
    x: NDArray[np.float64]
    columns: dict[str, list[str]]


def read(name: str, columns: Iterable[str] = ("f", "df", "d2f")) -> Iterator[Group]:
    """Yield the groups of the table ``name``."""
    rows = defaultdict(list)
    with (DATA / name).open(newline="") as file:
        for row in csv.DictReader(file):
            rows[row["key"], row["params"]].append(row)
    for (key, parameters), group in rows.items():
        x = np.array([float.fromhex(row["x_hex"]) for row in group])
        yield Group(key, json.loads(parameters), x, {c: [row[c] for row in group] for c in columns})


def wrong(values: NDArray[np.float64], truth: list[str], tolerance: float = TOLERANCE) -> list[int]:
    """Return the indices where ``values`` miss ``truth``; what is below 1e-300 is held to an absolute 1e-300."""
    return [i for i, (value, text) in enumerate(zip(values, truth, strict=True)) if not _close(float(value), text, tolerance)]


def _close(value: float, text: str, tolerance: float) -> bool:
    with mp.workdps(40):
        true = mpf(text)
        if abs(true) > OVERFLOW:
            return value == float(mp.sign(true)) * float("inf")
        return bool(np.isfinite(value)) and abs(mpf(value) - true) <= max(tolerance * abs(true), NEGLIGIBLE)
