"""The cost of functions, and the tape on which the steps of a jet are written down."""

import numpy as np
import pytest

from actexplorer import Activation, elementwise
from actexplorer.core import cost
from actexplorer.core.activation import Jet, Latex, Line, Tails
from actexplorer.core.tape import program

X = np.random.default_rng(3).normal(0.0, 3.0, 999)
every_function = pytest.mark.parametrize("function", [pytest.param(f, id=key) for key, f in elementwise.items()])


@every_function
@pytest.mark.parametrize("wanted", [1, 2, 3])
def test_the_steps_that_are_kept_give_what_the_jet_gives(function: Activation, wanted: int) -> None:
    run = program(function.declared.jet, X, function.defaults, wanted)
    other = X[::-1] * 0.75
    with np.errstate(all="ignore"):
        results = run(other.copy())
    assert len(results) == wanted
    for got, expected in zip(results, function.jet(other), strict=False):
        np.testing.assert_array_equal(got, expected)


def test_what_is_not_wanted_is_left_out() -> None:
    def jet(x):
        half = np.multiply(x, 0.5)
        other = np.cos(x)  # for f″ alone
        slope = np.sin(half)
        np.exp(half, out=half)  # f, in the place of what f′ was made from
        other *= slope
        return Jet(half, slope, other)

    used = []
    for wanted in (1, 2, 3):
        run = program(jet, X, {}, wanted)
        calls = {getattr(value, "__name__", "") for value in run.__globals__.values()}
        used.append({"cos", "sin", "exp"} & calls)
        np.testing.assert_array_equal(run(X)[0], np.exp(0.5 * X))
    assert used == [{"exp"}, {"sin", "exp"}, {"cos", "sin", "exp"}]


def test_arrays_that_are_written_into_in_part() -> None:
    def jet(x):
        f = np.maximum(x, 0.0)
        np.copyto(f, x, where=x > 1.0)
        f[x < -1.0] = 7.0
        unused = np.empty_like(x)
        np.exp(x, out=unused)
        return Jet(f, unused, x)

    (f,) = program(jet, X, {}, 1)(X)
    np.testing.assert_array_equal(f, np.where(X < -1.0, 7.0, np.maximum(X, 0.0)))
    _, df, d2f = program(jet, X, {}, 3)(X)
    np.testing.assert_array_equal(df, np.exp(X))
    assert d2f is not X


def made(key: str, jet) -> Activation:
    plain = {"title": key, "family": "others", "latex": Latex("", "", ""), "references": ()}
    return Activation(key=key, jet=jet, tails=lambda: Tails(Line(0.0), Line(0.0)), **plain)


def test_costs_come_one_by_one_in_order_and_tell_cheap_from_dear() -> None:
    cheap = made("cheap", lambda x: Jet(np.abs(x), 0.0, 0.0))
    dear = made("dear", lambda x: Jet(np.abs(x), np.tan(np.tan(np.tan(x))), np.sin(x)))
    measuring = cost.costs([cheap, dear, elementwise["relu"]])
    first, second = next(measuring), next(measuring)
    measuring.close()
    assert (first.key, second.key) == ("cheap", "dear")
    assert 0.0 < second.forward <= second.slope <= second.joint
    assert second.slope > 5.0 * first.slope
    assert second.slope > 5.0 * second.forward
    assert second.relative_to(first)[1] == second.slope / first.forward
