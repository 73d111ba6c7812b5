"""Labels on axes: round, exact, short, and different from one another however far out the axis is."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actexplorer.core.ticks import ticks

_DIGITS = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹−", "-0123456789-")


def read(label: str, offset: str) -> Fraction:
    """Return the number that a label and the axis' offset say together."""
    factor, constant = Fraction(1), Fraction(0)
    for part in offset.translate(_DIGITS).replace("+ ", "+").replace("- ", "-").split():
        if part.startswith("×10"):
            factor = Fraction(10) ** int(part[3:])
        else:
            constant = Fraction(part)
    return Fraction(label.translate(_DIGITS)) * factor + constant


@given(st.floats(allow_nan=False, allow_infinity=False), st.floats(allow_nan=False, allow_infinity=False), st.integers(1, 12))
def test_labels_say_where_the_ticks_are(a: float, b: float, most: int) -> None:
    low, high = min(a, b), max(a, b)
    found = ticks(low, high, most)
    assert len(found.positions) <= most + 1
    assert all(low <= x <= high for x in found.positions)
    assert [float(read(label, found.offset)) for label in found.labels] == list(found.positions)
    assert len(set(found.labels)) == len(found.labels)


@given(st.floats(-1e12, 1e12), st.floats(1e-12, 1.0))
def test_close_ups_have_short_labels(centre: float, width: float) -> None:
    if centre + width > centre:
        assert all(len(label) <= 9 for label in ticks(centre, centre + width, 6).labels)


@pytest.mark.parametrize(
    ("low", "high", "labels", "offset"),
    [
        (-5.0, 5.0, "−4 −2 0 2 4", ""),
        (0.1, 0.2, "0.10 0.12 0.14 0.16 0.18 0.20", ""),
        (1e6, 1e6 + 1e-3, "0 0.0002 0.0004 0.0006 0.0008 0.0010", "+ 1000000"),
        (-1e6 - 1e-3, -1e6, "−0.0010 −0.0008 −0.0006 −0.0004 −0.0002 0", "− 1000000"),
        (20 - 1e-9, 20 + 1e-9, "−1.0 −0.5 0 0.5 1.0", "×10⁻⁹ + 20"),
        (-1e308, 1e308, "−1.0 −0.5 0 0.5 1.0", "×10³⁰⁸"),
    ],
)
def test_examples(low: float, high: float, labels: str, offset: str) -> None:
    found = ticks(low, high, 7)
    assert (" ".join(found.labels), found.offset) == (labels, offset)


@pytest.mark.parametrize("limits", [(1.0, 1.0), (2.0, 1.0), (float("nan"), 1.0), (0.0, float("inf"))])
def test_ranges_without_ticks(limits: tuple[float, float]) -> None:
    assert ticks(*limits, 7).positions == ()
