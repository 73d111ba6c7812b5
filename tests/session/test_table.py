"""Grids as typed, and CSV that others read back exactly."""

import csv as csv_module
import io
import math
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from actexplorer.session.state import Curve
from actexplorer.session.table import BLOCK, Grid, blocks, counted, csv, curve_name, header, shortest, stepped


def everything(grid: Grid) -> list[float]:
    return [float(x) for x in grid.values(0, grid.rows)]


def curve(key: str, **parameters: float) -> Curve:
    return Curve(1, key).with_parameters(parameters)


def test_default_grid_is_exact_in_decimal() -> None:
    grid = everything(stepped())
    assert len(grid) == 201
    assert grid == [float(Decimal(n) / 100) for n in range(-500, 505, 5)]
    assert math.copysign(1.0, grid[100]) == 1.0


@pytest.mark.parametrize(
    ("start", "stop", "step", "expected"),
    [
        ("0", "1", "0.3", [0.0, 0.3, 0.6, 0.9]),
        ("0.1", "0.3", "0.1", [0.1, 0.2, 0.3]),
        ("2", "2", "1e30", [2.0]),
        ("-1e-3", "1e-3", "1e-3", [-1e-3, 0.0, 1e-3]),
        ("1e300", "3e300", "1e300", [1e300, 2e300, 3e300]),
        ("0", "1.5e-323", "5e-324", [0.0, 5e-324, 1e-323, 1.5e-323]),
        ("0." + "3" * 100, "1", "1", [1 / 3]),
        ("1e-999999", "1", "1", [0.0, 1.0]),
    ],
)
def test_steps(start: str, stop: str, step: str, expected: list[float]) -> None:
    assert everything(stepped(start, stop, step)) == expected


def test_points_include_both_ends_exactly() -> None:
    assert everything(counted(4, "0", "1")) == [0.0, 1 / 3, 2 / 3, 1.0]
    assert everything(counted(1, "0.1", "7")) == [0.1]
    assert everything(counted(3, "2", "2")) == [2.0, 2.0, 2.0]
    assert everything(counted(3)) == [-5.0, 0.0, 5.0]


@given(
    st.decimals(-1000, 1000, places=6),
    st.decimals(0, 1000, places=6),
    st.decimals("0.001", 1000, places=5),
    st.integers(1, 400),
)
def test_every_number_is_the_nearest_to_the_exact_one(start: Decimal, width: Decimal, step: Decimal, points: int) -> None:
    by_step = stepped(str(start), str(start + width), str(step))
    rows = min(by_step.rows, 300)
    assert list(by_step.values(0, rows)) == [float(Fraction(start) + n * Fraction(step)) for n in range(rows)]
    by_count = counted(points, str(start), str(start + width))
    exact = [Fraction(start) + n * Fraction(width) / max(points - 1, 1) for n in range(points)]
    assert everything(by_count) == [float(x) for x in exact]


@pytest.mark.parametrize(
    ("start", "stop", "step", "cause"),
    [
        ("5", "-5", "1", "the range is reversed: from 5 to -5"),
        ("0", "1", "0", "the step must be above 0, not 0"),
        ("0", "1", "-0.1", "the step must be above 0"),
        ("0", "1", "1e-400", "the step must be above 0"),
        ("nan", "1", "1", "from: nan is not finite"),
        ("0", "inf", "1", "to: inf is not finite"),
        ("0", "1e400", "1", "to: 1e400 is not finite"),
        ("0", "one", "1", "to: 'one' is not a number"),
        ("0", "1", "1e-9", "this grid has more than 100,000,000 rows"),
    ],
)
def test_refused_grids(start: str, stop: str, step: str, cause: str) -> None:
    with pytest.raises(ValueError, match="^" + cause):
        stepped(start, stop, step)


def test_refused_counts() -> None:
    with pytest.raises(ValueError, match="1 or more, not 0"):
        counted(0)
    with pytest.raises(ValueError, match="more than 100,000,000"):
        counted(10**8 + 1)


@pytest.mark.parametrize(
    ("value", "text"),
    [(2.0, "2"), (0.01, "0.01"), (1e-7, "1e-7"), (1e22, "1e22"), (-1.5e-10, "-1.5e-10"), (math.inf, "inf"), (1e100, "1e100")],
)
def test_shortest(value: float, text: str) -> None:
    assert shortest(value) == text
    assert float(text) == value


def test_names_hold_what_differs_from_the_defaults() -> None:
    assert curve_name(curve("swish", beta=1.0)) == "swish"
    assert curve_name(curve("swish", beta=2.0)) == "swish(beta=2)"
    assert header([curve("swish"), curve("swish")]) == [
        *("x", "swish f", "swish f'", "swish f''"),
        *("swish #2 f", "swish #2 f'", "swish #2 f''"),
    ]


def test_rows_are_read_back_exactly() -> None:
    curves, grid = [curve("swish", beta=0.3), curve("elu")], counted(BLOCK // 7 * 2 + 5, "-40", "40")
    text = b"".join(csv(curves, grid))
    assert text.count(b"\r\n") == text.count(b"\n") == grid.rows + 1
    names, *rows = csv_module.reader(io.StringIO(text.decode(), newline=""))
    assert names == header(curves)
    x = grid.values(0, grid.rows)
    expected = [x]
    for c in curves:
        expected += c.function.jet(x, **c.parameters)
    assert np.array_equal(np.array(rows, dtype=float), np.transpose(expected))


@given(st.lists(st.floats(), min_size=3, max_size=3))
def test_any_number_survives(values: list[float]) -> None:
    from actexplorer.session.table import _rows

    (row,) = csv_module.reader(io.StringIO(_rows(np.array([values])).decode(), newline=""))
    assert np.array_equal([float(text) for text in row], values, equal_nan=True)


def test_names_with_commas_are_quoted() -> None:
    from actexplorer.session.table import _quoted

    assert _quoted("f(a=1, b=2)") == '"f(a=1, b=2)"'
    assert _quoted("f(a=1)") == "f(a=1)"


def test_blocks_are_bounded() -> None:
    curves = [curve("swish")] * 20
    sizes = [block.size for block in blocks(curves, counted(100_000))]
    assert max(sizes) <= BLOCK
    assert sum(sizes) == 100_000 * 61
