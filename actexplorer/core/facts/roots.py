"""Many roots, or many peaks, at once: one call of the function serves all brackets."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from actexplorer.core.activation import Array

EPS = float(np.finfo(float).eps)
TINY = 1e-300
MOST = 100  # iterations; eight to twelve are usual

NODES = np.cos(np.pi * (2.0 * np.arange(11) + 1.0) / 22.0)  # Chebyshev's, on (−1, 1)
_INVERSE = np.linalg.inv(np.polynomial.chebyshev.chebvander(NODES, 10))
_SLOPE = np.polynomial.chebyshev.chebval(0.0, np.polynomial.chebyshev.chebder(np.eye(11))) @ _INVERSE
_BEND = np.polynomial.chebyshev.chebval(0.0, np.polynomial.chebyshev.chebder(np.eye(11), 2)) @ _INVERSE
SHRINK = (0.5, 0.3, 0.2, 0.15)  # of a bracket: how far Newton's polynomials reach
SETTLED = 1e-9  # of a bracket: the step after which Newton's method has converged
MOST_PEAKS = 24


@np.errstate(all="ignore")
def roots(g: Callable[[Array], Array], a: Array, b: Array, ga: Array, gb: Array) -> Array:
    """Return a root of each of n functions to the last digits.

    Parameters
    ----------
    g
        Takes (n,) points, one for each function, and returns the values there.
    a, b, ga, gb
        The ends of the brackets and the values there, of opposite signs, (n,).

    Notes
    -----
    Chandrupatla's method: inverse quadratic interpolation where it can be trusted, bisection where it cannot
    (Advances in Engineering Software 28, 1997).
    """
    x1, f1, x2, f2 = a, ga, b, gb
    found = np.full(a.shape, np.nan)
    t: Array = np.full(a.shape, 0.5)
    for _ in range(MOST):
        x = x1 + t * (x2 - x1)
        f = g(x)
        same = np.signbit(f) == np.signbit(f1)
        x3, f3 = np.where(same, x1, x2), np.where(same, f1, f2)
        x2, f2 = np.where(same, x2, x1), np.where(same, f2, f1)
        x1, f1 = x, f
        best = np.where(np.abs(f1) < np.abs(f2), x1, x2)
        width = np.abs(x2 - x1)
        limit = (2.0 * EPS * np.abs(best) + TINY) / width
        done = (limit > 0.5) | (f1 == 0.0)
        found = np.where(np.isnan(found) & done, best, found)
        if not np.isnan(found).any():
            break
        xi, phi = (x1 - x2) / (x3 - x2), (f1 - f2) / (f3 - f2)
        quadratic = f1 / (f2 - f1) * f3 / (f2 - f3) + (x3 - x1) / (x2 - x1) * f1 / (f3 - f1) * f2 / (f3 - f2)
        trusted = (phi**2 < xi) & ((1.0 - phi) ** 2 < 1.0 - xi) & np.isfinite(quadratic)
        t = np.minimum(np.maximum(np.where(trusted, quadratic, 0.5), limit), 1.0 - limit)
    return np.where(np.isnan(found), best, found)


@np.errstate(all="ignore")
def peaks(g: Callable[[Array], Array], a: Array, b: Array, start: Array, up: Array) -> Array:
    """Return where each of n functions peaks, without its derivative, to about twelve digits of its scale.

    Newton's method on polynomials through eleven nodes around the last guess, or bisection where it leaves the bracket.

    Parameters
    ----------
    g
        Takes (n, m) points, m for each function, and returns the values there.
    a, b, start
        The ends of the brackets, each with one peak inside, and a guess there, (n,).
    up
        1 for a maximum, −1 for a minimum, (n,).
    """
    x, low, high, width = start, a, b, b - a
    for turn in range(MOST_PEAKS):
        reach = np.minimum(SHRINK[min(turn, len(SHRINK) - 1)] * width, np.minimum(b - x, x - a))
        values = g(x[:, None] + reach[:, None] * NODES)
        slope, bend = up * (values @ _SLOPE), values @ _BEND
        low, high = np.where(slope > 0.0, x, low), np.where(slope < 0.0, x, high)
        step = np.where(slope == 0.0, 0.0, slope / np.abs(bend) * reach)
        settled = np.abs(step) <= SETTLED * width
        x = x + step
        if settled.all():
            break
        x = np.where(settled | ((x > low) & (x < high)), x, 0.5 * (low + high))
    return x
