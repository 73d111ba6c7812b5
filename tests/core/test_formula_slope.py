"""The derivative of a typed formula: every function and operator against differences, and what stands at kinks."""

from __future__ import annotations

import numpy as np
import pytest

from actexplorer.core.formula_slope import _UNARY, slope
from actexplorer.core.training.formula import FUNCTIONS, Formula

X = np.array([-1.7, -0.6, 0.31, 0.9, 1.3])
OTHERS = (
    "1/(1+x^2)",
    "x^3 - 2*x",
    "2^x",
    "(1+x^2)^sin(x)",
    "x*tanh(x)/3",
    "sigmoid(2*x)",
    "max(x, x^2, 0.5)",
    "min(x, 1)",
    "7",
)


@pytest.mark.parametrize("text", [*(f"{name}(1.1 + 0.5*x)" for name in FUNCTIONS), *OTHERS])
def test_slope_is_that_of_differences(text: str) -> None:
    formula, step = Formula(text), 1e-6
    true = (formula(X + step) - formula(X - step)) / (2.0 * step)
    np.testing.assert_allclose(slope(formula, X), true, rtol=1e-7, atol=1e-8)


def test_every_function_of_formulas_has_its_derivative() -> None:
    assert set(FUNCTIONS.values()) <= set(_UNARY)


def test_constants_and_whole_powers_leave_no_nan_behind() -> None:
    at = np.array([0.0, -2.0])
    for text, true in (("x^0", (0.0, 0.0)), ("x^2 + log(2)", (0.0, -4.0)), ("abs(x)", (0.0, -1.0)), ("x*sqrt(0)", (0.0, 0.0))):
        assert slope(Formula(text), at).tolist() == list(true)
