"""Tables in every format, read back by NumPy, json and csv."""

import csv
import io
import json

import numpy as np
import pytest

from actexplorer.session.state import Curve
from actexplorer.session.table import BLOCK, Listed, Places, counted, header
from actexplorer.session.table_formats import FORMATS, write_table

CURVES = (Curve(1, "swish").with_parameters({"beta": 0.3}), Curve(2, "acon_c").with_parameters({"p1": 2.0, "beta": 3.0}))


def written(file_format: str, grid: Places, curves: tuple[Curve, ...] = CURVES) -> tuple[bytes, list[float]]:
    file = io.BytesIO()
    progress = list(write_table(file, file_format, curves, grid))
    return file.getvalue(), progress


def read(file_format: str, data: bytes) -> dict[str, np.ndarray]:
    if file_format == "npz":
        with np.load(io.BytesIO(data), allow_pickle=False) as archive:
            return dict(archive)
    if file_format == "json":
        columns = json.loads(data)
        return {name: np.array([np.nan if v is None else float(v) for v in column]) for name, column in columns.items()}
    text = io.StringIO(data.decode(), newline="")
    names, *rows = csv.reader(text, delimiter="," if file_format == "csv" else "\t")
    return dict(zip(names, np.array(rows, dtype=float).T, strict=True))


@pytest.mark.parametrize("file_format", FORMATS)
def test_every_number_is_read_back(file_format: str) -> None:
    grid = counted(BLOCK + 7, "-30", "30")
    data, progress = written(file_format, grid)
    columns = read(file_format, data)
    x = grid.values(0, grid.rows)
    expected = [x, *(column for curve in CURVES for column in curve.function.jet(x, **curve.parameters))]
    assert list(columns) == header(CURVES)
    for column, values in zip(columns.values(), expected, strict=True):
        assert np.array_equal(column, values)
    assert progress == sorted(progress) and progress[-1] == 1.0 and len(progress) > 2
    assert written(file_format, grid)[0] == data


@pytest.mark.parametrize("file_format", FORMATS)
def test_what_is_not_finite(file_format: str) -> None:
    x = np.array([-np.inf, np.nan, np.inf, 1.0])
    columns = read(file_format, written(file_format, Listed(x), (Curve(1, "cosh"),))[0])
    assert np.array_equal(columns["x"], x, equal_nan=True)
    assert np.array_equal(columns["cosh f"], [np.inf, np.nan, np.inf, np.cosh(1.0)], equal_nan=True)
