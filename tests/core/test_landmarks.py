"""Landmarks against what is known in closed form."""

import math

import pytest

from actexplorer.core.landmarks import landmarks, nearest
from actexplorer.core.registry import elementwise

SECH = math.acosh(math.sqrt(1.5))  # where tanh″ turns: tanh² = 1/3


@pytest.mark.parametrize(
    ("key", "parameters", "order", "x", "kind"),
    [
        ("swish", {}, 0, -1.2784645427610738, "minimum"),
        ("swish", {}, 0, 0.0, "zero"),
        ("swish", {}, 1, 2.399357280515468, "maximum"),
        ("swish", {}, 2, 2.399357280515468, "zero"),
        ("swish", {"beta": 4.0}, 0, -1.2784645427610738 / 4, "minimum"),
        ("mish", {}, 0, -1.1924312145154952, "minimum"),
        ("tanh", {}, 1, 0.0, "maximum"),
        ("tanh", {}, 2, 0.0, "zero"),
        ("relu", {}, 0, 0.0, "kink"),
        ("relu", {}, 1, 0.0, "jump"),
        ("step", {}, 0, 0.0, "jump"),
        ("threshold", {"threshold": 0.7, "value": 3.0}, 0, 0.7, "jump"),
        ("hardswish", {}, 0, -1.5, "minimum"),
    ],
)
def test_the_pointer_finds_what_is_near_to_fifteen_digits(key, parameters, order, x, kind):
    for offset in (-0.04, 0.013, 0.0):
        found = nearest(elementwise[key], parameters, order, x + offset, 0.05)
        assert found is not None and found.kind == kind
        assert found.x == pytest.approx(x, rel=4e-15, abs=1e-16)


def test_extrema_of_the_second_derivative():
    found = landmarks(elementwise["tanh"], {}, 2, -1.0, 1.0)
    assert [mark.kind for mark in found] == ["maximum", "zero", "minimum"]
    assert found[0].x == pytest.approx(-SECH, rel=1e-7) and found[2].x == pytest.approx(SECH, rel=1e-7)


@pytest.mark.parametrize(
    ("key", "order", "x"), [("relu", 0, -2.0), ("relu", 2, 1.0), ("sigmoid", 0, 0.0), ("identity", 1, 0.0)]
)
def test_there_is_nothing_where_nothing_happens(key, order, x):
    assert nearest(elementwise[key], {}, order, x, 0.3) is None


def test_far_out_and_close_up():
    assert nearest(elementwise["relu"], {}, 0, 3e-12, 1e-11) == (0.0, "kink")
    found = nearest(elementwise["softplus"], {"threshold": 20.0}, 0, 20.0 + 3e-12, 1e-11)
    assert found == (20.0, "jump")
