"""The normal distribution and the error function against 40 digits."""

import mpmath
import numpy as np
import pytest

from actexplorer.core.gaussian_tail import error_function, normal_distribution

X = np.concatenate(
    [np.linspace(-38.4, 38.4, 397), [-1e-300, 1e-300, 1e-17, -1e-9, 1e-4, 0.4769, -0.4769, 0.5, -0.52, 1e4, -1e4]]
)


def worst(values, truths):
    truths = np.array([float(t) for t in truths])
    seen = np.abs(truths) > 1e-300
    assert np.all(np.abs(values[~seen]) <= 1e-300)
    return np.max(np.abs(values[seen] / truths[seen] - 1.0))


@pytest.fixture(autouse=True)
def digits():
    with mpmath.workdps(40), np.errstate(over="ignore", under="ignore"):  # as the evaluator does
        yield


def test_the_normal_distribution_is_exact_in_both_tails():
    total, density = normal_distribution(X)
    assert worst(total, [mpmath.ncdf(x) for x in X]) < 2e-13
    assert worst(density, [mpmath.npdf(x) for x in X]) < 2e-13
    middle = np.abs(X) < 3
    assert worst(total[middle], [mpmath.ncdf(x) for x in X[middle]]) < 3e-15


def test_the_error_function_is_exact_at_zero_and_beyond():
    value, slope = error_function(X)
    assert worst(value, [mpmath.erf(x) for x in X]) < 1e-15
    seen = np.abs(X) < 26
    assert worst(slope[seen], [2 / mpmath.sqrt(mpmath.pi) * mpmath.exp(-(mpmath.mpf(x) ** 2)) for x in X[seen]]) < 2e-13
    assert np.all(error_function(np.array([0.0, -0.0]))[0] == 0.0)
