"""The facts as people read them."""

import pytest

from actexplorer import elementwise
from actexplorer.core.facts import facts
from actexplorer.session.fact_rows import sections
from actexplorer.session.fact_text import Writer

PLAIN = Writer("{:.6g}".format, lambda context, text: text)


def read(key, writer=PLAIN, **parameters):
    found = sections(facts(elementwise[key], **parameters), writer)
    return {row.label: row for section in found for row in section.rows}


@pytest.mark.parametrize(
    ("key", "parameters", "label", "lines"),
    [
        ("swish", {}, "Range", ("[-0.278465, inf)",)),
        ("step", {"value_at_zero": 0.5}, "Range", ("{0} ∪ {0.5} ∪ {1}",)),
        ("hardshrink", {}, "Range", ("(-inf, -0.5) ∪ {0} ∪ (0.5, inf)",)),
        ("swish", {}, "x → −∞", ("0",)),
        ("swish", {}, "x → ∞", ("inf, along y = x",)),
        ("bent_identity", {}, "x → −∞", ("-inf, along y = 0.5x − 0.5",)),
        ("cosh", {}, "x → ∞", ("inf",)),
        ("relu", {}, "Zeros", ("(-inf, 0]",)),
        ("hardswish", {}, "Zeros", ("(-inf, -3]", "0")),
        ("sigmoid", {}, "Zeros", ("—",)),
        ("xielu", {}, "Zeros", ("-2.43248, 0",)),
        ("relu6", {}, "Maximum", ("6 on [6, inf)",)),
        ("mish", {}, "Minimum", ("-0.308843 at -1.19243",)),
        ("hardswish", {}, "Extrema of f′", ("inf -0.5 at -3⁺", "sup 1.5 at 3⁻")),
        ("sigmoid", {}, "Extrema of f″", ("max 0.096225 at -1.31696", "min -0.096225 at 1.31696")),
        ("relu", {}, "Extrema of f″", ("—",)),
        ("relu", {}, "Monotone", ("never decreasing",)),
        ("tanh", {}, "Saturated", ("(-inf, -2.99322)", "(2.99322, inf)")),
        ("selu", {}, "E f(Z)", ("0",)),
        ("tanh", {}, "PyTorch’s gain", ("1.66667 (+4.7%)",)),
        ("relu", {}, "PyTorch’s gain", ("1.41421",)),
        ("mish", {}, "PyTorch’s gain", ("—",)),
        ("soft_exponential", {"alpha": -0.5}, "Defined on", ("(-1.5, inf)",)),
        ("soft_exponential", {"alpha": -0.5}, "Gain", ("—",)),
    ],
)
def test_rows(key, parameters, label, lines):
    assert read(key, **parameters)[label].lines == lines


def test_a_gain_that_differs_is_marked():
    assert [k for k in ("tanh", "relu", "selu", "mish") if read(k)["PyTorch’s gain"].marked] == ["tanh", "selu"]


def test_long_lists_are_cut_short_to_what_is_nearest_to_zero():
    short = read("snake")["Extrema of f′"].lines
    assert len(short) == 7 and short[-1] == "…"
    whole = read("snake", PLAIN._replace(whole=True))["Extrema of f′"].lines
    assert len(whole) > 10 and set(short[:-1]) < set(whole)
    assert read("snake")["Looked at"].lines == ("[-10, 10]",)
    assert "Looked at" not in read("relu")


def test_every_function_can_be_read():
    for key in elementwise:
        assert all(row.lines and all(row.lines) for row in read(key).values())
