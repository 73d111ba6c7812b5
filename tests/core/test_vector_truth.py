"""Every value of a vector function, and of its derivatives, against high-precision arithmetic."""

import csv
import json

import pytest
from mpmath import mp, mpf

from actexplorer import VectorFunction, catalogue

from .table import NEGLIGIBLE, OVERFLOW
from .vector_truth import TABLE, entries

TOLERANCE = mpf("1e-12")

with TABLE.open(newline="") as file:
    ROWS = list(csv.DictReader(file))


def close(value: float, text: str) -> bool:
    """Return whether a value is the truth to twelve digits, infinite where that is beyond floats."""
    with mp.workdps(40):
        true = mpf(text)
        if abs(true) > OVERFLOW:
            return value == float(mp.sign(true)) * float("inf")
        return value == value and abs(mpf(value) - true) <= max(TOLERANCE * abs(true), NEGLIGIBLE)


def found(row: dict[str, str]) -> dict[str, float]:
    """Return what the program computes of what a row's truth names."""
    function, parameters = catalogue[row["key"]], json.loads(row["params"])
    assert isinstance(function, VectorFunction)
    x, g, v = (entries(row[name]) for name in ("x", "g", "v"))
    cotangent = g[0] if function.scalar else g
    results = {
        "f": function(x, **parameters),
        "jvp": function.jvp(x, v, **parameters),
        "vjp": function.vjp(x, cotangent, **parameters),
        "hvp": function.hvp(x, cotangent, v, **parameters),
    }
    jacobian = function.jacobian(x, **parameters)
    values = {}
    for name in json.loads(row["truth"]):
        quantity, *places = name.split()
        i, *j = map(int, places)
        if quantity == "J":
            values[name] = float(jacobian[j[0]] if function.scalar else jacobian[i, j[0]])
        else:
            values[name] = float(results[quantity] if results[quantity].ndim == 0 else results[quantity][i])
    return values


@pytest.mark.parametrize("key", sorted({row["key"] for row in ROWS}))
def test_every_value_of_the_table_is_right(key: str) -> None:
    wrong = [
        f"{key}({row['params']}) at {row['x']}, g {row['g']}, v {row['v']}: {name} is {value!r}, not {truth[name]}"
        for row in ROWS
        if row["key"] == key
        for truth in [json.loads(row["truth"])]
        for name, value in found(row).items()
        if not close(value, truth[name])
    ]
    assert not wrong, f"{len(wrong)} wrong:\n" + "\n".join(wrong[:20])


def test_the_table_is_hard() -> None:
    assert len(ROWS) >= 1000
    assert {len(entries(row["x"])) for row in ROWS} >= {1, 2, 3, 100, 1000}
