"""Formulas a reader types: what they mean, and what is refused, where, in one line."""

import numpy as np
import pytest

from actexplorer import catalogue
from actexplorer.core.training.formula import LONGEST, Formula

X = np.array([-2.0, -0.5, 0.0, 0.5, 2.0])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("x^2*3", 3.0 * X**2),
        ("−x**2 + 1/2", -(X**2) + 0.5),
        (" 2·sin(π*x)", 2.0 * np.sin(np.pi * X)),
        ("x*σ(x)", catalogue["swish"](X)),
        ("max(x, 0, 1-x) - min(x, 2)", np.maximum(np.maximum(X, 0.0), 1.0 - X) - np.minimum(X, 2.0)),
        ("erf(x) + gelu(x) - relu(-x)", catalogue["erf"](X) + catalogue["gelu"](X) - np.maximum(-X, 0.0)),
        ("log(exp(x)) + ln(e)", X + 1.0),
        ("2**-abs(x)", 2.0 ** -np.abs(X)),
        ("1e-3*x - .5", 1e-3 * X - 0.5),
        ("3", np.full(5, 3.0)),
        ("-" * (LONGEST - 1) + "x", -X),
        ("9**9**9**9*x/x", [np.inf, np.inf, np.nan, np.inf, np.inf]),
        ("sqrt(x)", [np.nan, np.nan, 0.0, np.sqrt(0.5), np.sqrt(2.0)]),
    ],
)
def test_formulas_mean_what_they_say(text: str, values) -> None:
    got = Formula(text)(X)
    np.testing.assert_allclose(got, values, rtol=1e-14)
    assert got.flags.writeable


def test_any_shape() -> None:
    assert Formula("x + 1")(X.reshape(5, 1)).shape == Formula("7")(X.reshape(5, 1)).shape == (5, 1)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "the formula is empty: write one of x, such as x*tanh(x)"),
        (" \t", "the formula is empty: write one of x, such as x*tanh(x)"),
        ("x+" * LONGEST + "x", "the formula is too long: 601 characters, at most 300"),
        ("2x", "formula, character 1: this cannot be read (products are written with *)"),
        ("  x + (3", "formula, character 7: this cannot be read (products are written with *)"),
        ("x + y^2", "formula, character 5: unknown name 'y' (known are x, e, pi)"),
        ("π*π + z", "formula, character 7: unknown name 'z' (known are x, e, pi)"),
        ("swsh(x)", "formula, character 1: unknown function 'swsh'; did you mean swish, hardswish, swiglu?"),
        ("softmax(x)", "formula, character 1: unknown function 'softmax'"),
        ("exp(x, 2)", "formula, character 1: exp takes one argument"),
        ("x + max(x)", "formula, character 5: max takes two arguments or more"),
        ("1e999", "formula, character 1: the number is too large"),
        ("1j*x", "formula, character 1: this has no meaning in a formula"),
        ("True*x", "formula, character 1: this has no meaning in a formula"),
        ("x // 2", "formula, character 1: this has no meaning in a formula"),
        ("exp(*x)", "formula, character 5: this has no meaning in a formula"),
        ("x if x else 1", "formula, character 1: this has no meaning in a formula"),
        ("x.real", "formula, character 1: this has no meaning in a formula"),
        ("exp.__class__(x)", "formula, character 1: this has no meaning in a formula"),
        ("__import__('os')", 'formula, character 12: "\'" has no meaning in a formula'),
        ("[x for x in x]", "formula, character 1: '[' has no meaning in a formula"),
        ("lambda: x", "formula, character 7: ':' has no meaning in a formula"),
        ("x\n+1", "formula, character 2: '\\n' has no meaning in a formula"),
        ("x = 3", "formula, character 3: '=' has no meaning in a formula"),
    ],
)
def test_what_is_no_formula_is_refused_in_one_line(text: str, why: str) -> None:
    with pytest.raises(ValueError) as error:
        Formula(text)
    assert str(error.value).startswith(why)
    assert "\n" not in str(error.value)


def test_nothing_but_a_value_error_comes_of_any_text() -> None:
    pieces = ["x", "(", ")", "+", "**", "1", ".", "e", "exp", ",", "max(", "\0", "é", "²", "\t", "if", "not ", "_", "0x", "0b"]
    draw = np.random.default_rng(0)
    for _ in range(3000):
        text = "".join(draw.choice(pieces, draw.integers(1, 12)))
        try:
            Formula(text)(X)
        except ValueError as error:
            assert "\n" not in str(error)
