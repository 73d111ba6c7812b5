"""Every formula shown is evaluated against its jet, so that a wrong one fails."""

import numpy as np
import pytest

from actexplorer import Activation, elementwise

from .cases import Parameters, cases
from .latex import evaluate

POINTS = [-38.5, -12.3, -7.0, -3.3, -2.2, -1.1, -0.6, -0.25, -0.01, 0.0, 0.02, 0.25, 0.6, 1.1, 2.2, 3.3, 7.0, 12.3, 38.5]
DEGENERATE = {"squareplus", "hardshrink", "softshrink"}  # with b = 0 or λ = 0 the formulas of f′ miss its limit at 0
ROUNDED = {"hardsigmoid", "softplus"}  # their breakpoints fall between doubles


@pytest.mark.parametrize(("function", "parameters"), cases())
def test_formulas_say_what_the_jet_computes(function: Activation, parameters: Parameters) -> None:
    points = np.array(POINTS)
    breakpoints = [p.x for p in function.breakpoints(**parameters)]
    if function.key in ROUNDED:
        points = np.setdiff1d(points, breakpoints)
    else:
        points = np.union1d(points, breakpoints)
    if 0.0 in parameters.values() and function.key in DEGENERATE:
        points = points[points != 0.0]
    points = points[~np.isnan(function(points, **parameters))]  # soft exponential has no value there
    symbols = {p.name: p.symbol for p in function.parameters}
    values = {symbols[name]: value for name, value in function.check(**parameters).items()}
    jet = function.jet(points, **parameters)
    for name in ("f", "df", "d2f"):
        formula = getattr(function.latex, name)
        said = [float(evaluate(formula, {"x": x, **values})) for x in points]
        np.testing.assert_allclose(getattr(jet, name), said, rtol=1e-9, atol=1e-300, err_msg=f"{name} = {formula}")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (r"2 x^2 - \frac{x}{4} + 1", 18.25),
        (r"-x^2", -9.0),
        (r"2^{-1} x", 1.5),
        (r"e^{x - 3} \left|-x\right| + |2 - x|", 4.0),
        (r"\tanh^2 0 + \cosh(0) x", 3.0),
        (r"\sqrt{x^2 + 16}\,\beta", 1.0),
        (r"\begin{cases} 1 & x < 0 \\ 2 x & 0 \le x \le 3 \\ 3 & x > 3 \end{cases}", 6.0),
        (r"\max(1,\, x) + \operatorname{clip}(x, -1, 2)", 5.0),
        (r"p_1 \beta / 2", 0.7),
        (r"s' - s^{2},\quad s = x + 1,\quad s' = 4 s", 0.0),
        (r"\sigma(0) + \Phi(0) + 2 \ln e", 3.0),
        (r"(1 + x)^{3/2}", 8.0),
    ],
)
def test_the_evaluator_reads_formulas_as_people_do(text: str, value: float) -> None:
    assert evaluate(text, {"x": 3.0, "β": 0.2, "p₁": 7.0}) == pytest.approx(value, rel=1e-14, abs=1e-14)


@pytest.mark.parametrize(
    "text", [r"\tanh x y", "x +", "(x", r"\frac{x}", r"\begin{cases} 1 & x \end{cases}", r"\foo x", "x)", r"x,\quad 2"]
)
def test_the_evaluator_refuses_what_it_does_not_understand(text: str) -> None:
    with pytest.raises((SyntaxError, KeyError)):
        evaluate(text, {"x": 1.0, "y": 1.0})


def test_cases_that_overlap_or_leave_gaps_are_refused() -> None:
    for text in (r"\begin{cases} 1 & x \le 0 \\ 2 & x \ge 0 \end{cases}", r"\begin{cases} 1 & x < 0 \\ 2 & x > 0 \end{cases}"):
        with pytest.raises(ValueError, match="cases hold"):
            evaluate(text, {"x": 0.0})


def test_every_parameter_has_a_symbol_of_its_own() -> None:
    for function in elementwise.values():
        symbols = [p.symbol for p in function.parameters]
        assert len({*symbols, "x"}) == len(symbols) + 1
