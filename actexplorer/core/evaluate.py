"""The evaluator: feeds jets finite, cache-sized blocks and gives back arrays of the shape that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from inspect import signature
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

BLOCK = 16384  # elements: a jet and its temporaries stay in a second-level cache of 1 MB, nearly in one of 512 KB
LARGE = 4 * BLOCK  # at a time of more: what the third-level cache costs is less than what more calls would
UNTHREADED = 8192  # from 10,000 elements on OpenBLAS starts threads, and waits for them if others run

FLOAT64 = np.dtype(np.float64)
INF = float("inf")

# Freeing one large array raises glibc's mmap threshold: later results reuse memory instead of faulting in new pages.
np.empty((1 << 22) - 1024)


class Places(NamedTuple):
    """Arrays that a jet may make its three results in; None stands for a new one."""

    f: NDArray[np.float64] | None
    df: NDArray[np.float64] | None
    d2f: NDArray[np.float64] | None


ANYWHERE = Places(None, None, None)


def as_real(x: ArrayLike, name: str = "x") -> tuple[NDArray[Any], np.dtype[Any]]:
    """Return ``x`` as a float64 array and the type its results have: that of ``x`` if it is a shorter float, else float64.

    ``name`` is what it is called in what is said about it.

    Raises
    ------
    ValueError
        When ``x`` is not made of real numbers.
    """
    try:
        a = np.asarray(x)
        if a.dtype.kind not in "fiub" and not (a.dtype.kind == "V" or a.dtype.kind == "O"):
            raise ValueError
        wide = a.astype(np.float64) if a.dtype != np.float64 else a
    except (TypeError, ValueError, OverflowError):
        raise ValueError(f"{name} must be an array of real numbers") from None
    short = a.dtype.kind in "fV" and a.dtype.itemsize < 8
    return wide, a.dtype if short else FLOAT64


@np.errstate(all="ignore")
def evaluate(jet: Callable[..., Any], tails: Callable[..., Any], x: ArrayLike, parameters: Mapping[str, float]) -> Any:
    """Return (f, f′, f″) of a declared ``jet`` at any ``x``; see `Activation.jet`."""
    wide, dtype = (x, FLOAT64) if type(x) is np.ndarray and x.dtype is FLOAT64 else as_real(x)
    flat = wide if wide.ndim == 1 else wide.reshape(-1)
    size = flat.size
    if size <= BLOCK:
        values = f, df, d2f = jet(flat, **parameters) if _all_finite(flat) else _with_limits(jet, tails, flat, parameters)
        arrays = type(f) is type(df) is type(d2f) is np.ndarray and f.dtype is df.dtype is d2f.dtype is FLOAT64
        if not arrays or f is df or f is d2f or df is d2f or flat is f or flat is df or flat is d2f:
            values = _separated(f, df, d2f, flat)
    else:
        f, df, d2f = np.empty(size), np.empty(size), np.empty(size)
        in_place = takes_places(jet)
        for start in range(0, size, LARGE):
            part = slice(start, start + LARGE)
            block, out = flat[part], Places(f[part], df[part], d2f[part])
            if not _all_finite(block):
                values = _with_limits(jet, tails, block, parameters)
            elif in_place:
                values = jet(block, **parameters, out=out)
            else:
                values = jet(block, **parameters)
            for whole, place, value in zip((f, df, d2f), out, values, strict=True):
                if value is not place:
                    whole[part] = value
        values = f, df, d2f
    if wide.ndim == 1 and dtype is FLOAT64:
        return values
    return [out.reshape(wide.shape).astype(dtype, copy=False) for out in values]


def _separated(f: Any, df: Any, d2f: Any, x: NDArray[Any]) -> tuple[Any, Any, Any]:
    """Return what a jet returned as arrays of their own, which masks, scalars, ``x`` and what it returned twice are not."""
    if f is x or type(f) is not np.ndarray or f.dtype is not FLOAT64:
        f = _spread(f, x.size)
    if df is f or df is x or type(df) is not np.ndarray or df.dtype is not FLOAT64:
        df = _spread(df, x.size)
    if d2f is f or d2f is df or d2f is x or type(d2f) is not np.ndarray or d2f.dtype is not FLOAT64:
        d2f = _spread(d2f, x.size)
    return f, df, d2f


@lru_cache(maxsize=256)
def takes_places(jet: Callable[..., Any]) -> bool:
    """Return whether a declared jet takes ``out``, `Places` for its results: that spares large arrays a copy."""
    return "out" in signature(jet).parameters


def _spread(values: Any, size: int) -> NDArray[np.float64]:
    """Return a new array of ``size`` elements that holds ``values``."""
    out = np.empty(size)
    out[...] = values
    return out


def _with_limits(jet: Callable[..., Any], tails: Callable[..., Any], x: NDArray[Any], parameters: Mapping[str, float]) -> Any:
    """Evaluate a block that has NaN, infinities, or very large numbers in it."""
    finite = np.isfinite(x)
    if finite.all():
        return jet(x, **parameters)
    left, right = tails(**parameters).limits()
    results = []
    for values, low, high in zip(jet(np.where(finite, x, 0.0), **parameters), left, right, strict=True):
        out = _spread(values, x.size)
        out[x == -INF] = low
        out[x == INF] = high
        out[np.isnan(x)] = np.nan
        results.append(out)
    return results


@np.errstate(all="ignore")
def evaluate_gradients(
    gradients: Callable[..., Any], limits: Callable[..., Any], x: ArrayLike, parameters: Mapping[str, float]
) -> dict[str, NDArray[Any]]:
    """Return the parameter gradients of a declared activation at any ``x``; see `Activation.gradients`."""
    wide, dtype = as_real(x)
    flat = wide.reshape(-1)
    blocks = [
        _gradient_block(gradients, limits, flat[start : start + BLOCK], parameters)
        for start in range(0, max(flat.size, 1), BLOCK)
    ]
    results = {name: np.concatenate([b[name] for b in blocks]) for name in blocks[0]} if len(blocks) > 1 else blocks[0]
    return {name: values.reshape(wide.shape).astype(dtype, copy=False) for name, values in results.items()}


def sum_of_squares(x: NDArray[Any]) -> float:
    """Return Σx² of a block."""
    if x.size <= UNTHREADED:
        return float(x.dot(x))
    whole = x.size - x.size % UNTHREADED
    rows, rest = x[:whole].reshape(-1, UNTHREADED), x[whole:]
    return float(np.vecdot(rows, rows).sum() + rest.dot(rest))


def _all_finite(x: NDArray[Any]) -> bool:
    """Return False for NaN and infinities, and rarely for large finite values, by the quickest look at all of ``x``."""
    return sum_of_squares(x) < INF


def _gradient_block(
    gradients: Callable[..., Any], limits: Callable[..., Any], x: NDArray[Any], parameters: Mapping[str, float]
) -> Mapping[str, NDArray[Any]]:
    """Evaluate one block, filling in the limits at ±inf."""
    if _all_finite(x) or (finite := np.isfinite(x)).all():
        return gradients(x, **parameters)  # type: ignore[no-any-return]
    results = {}
    ends = limits(**parameters)
    for name, values in gradients(np.where(finite, x, 0.0), **parameters).items():
        out = _spread(values, x.size)
        out[x == -INF], out[x == INF] = ends[name]
        out[np.isnan(x)] = np.nan
        results[name] = out
    return results
