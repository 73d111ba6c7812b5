"""The evaluator: feeds jets finite, cache-sized blocks and gives back arrays of the shape that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

BLOCK = 8192  # elements: three float64 blocks and their temporaries stay in a 512 KB second-level cache

# Freeing one large array raises glibc's mmap threshold: later results reuse memory instead of faulting in new pages.
np.empty(1 << 22)


def as_real(x: ArrayLike) -> tuple[NDArray[Any], np.dtype[Any]]:
    """Return ``x`` as a float64 array and the type its results have: that of ``x`` if it is a shorter float, else float64.

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
        raise ValueError("x must be an array of real numbers") from None
    short = a.dtype.kind in "fV" and a.dtype.itemsize < 8
    return wide, a.dtype if short else wide.dtype


def _store(out: NDArray[Any], values: Any, inputs: Sequence[Any]) -> NDArray[Any]:
    """Return ``values`` as an array of its own like ``out``, reusing it where it is one already."""
    if type(values) is np.ndarray and values.dtype == np.float64 and values.shape == out.shape:
        if all(values is not other for other in inputs):
            return values
    out = np.empty_like(out)
    out[...] = values
    return out


@np.errstate(all="ignore")
def evaluate(jet: Callable[..., Any], tails: Callable[..., Any], x: ArrayLike, parameters: Mapping[str, float]) -> Any:
    """Return (f, f′, f″) of a declared ``jet`` at any ``x``; see `Activation.jet`."""
    wide, dtype = (x, x.dtype) if type(x) is np.ndarray and x.dtype == np.float64 else as_real(x)
    flat = wide.reshape(-1)
    size = flat.size
    if size <= BLOCK:
        results = _block(jet, tails, flat, parameters)
    else:
        results = tuple(np.empty(size) for _ in range(3))
        for start in range(0, size, BLOCK):
            part = slice(start, start + BLOCK)
            for out, values in zip(results, _raw_block(jet, tails, flat[part], parameters), strict=True):
                out[part] = values
    if wide.ndim != 1:
        results = tuple(out.reshape(wide.shape) for out in results)
    if dtype != np.float64:
        results = tuple(out.astype(dtype) for out in results)
    return results


def _block(jet: Callable[..., Any], tails: Callable[..., Any], x: NDArray[Any], parameters: Mapping[str, float]) -> Any:
    f, df, d2f = _raw_block(jet, tails, x, parameters)
    f = _store(x, f, (x,))
    df = _store(x, df, (x, f))
    return f, df, _store(x, d2f, (x, f, df))


def _raw_block(jet: Callable[..., Any], tails: Callable[..., Any], x: NDArray[Any], parameters: Mapping[str, float]) -> Any:
    if x.dot(x) < np.inf:  # false for NaN and infinities, and rarely for large finite values
        return jet(x, **parameters)
    finite = np.isfinite(x)
    if finite.all():
        return jet(x, **parameters)
    left, right = tails(**parameters).limits()
    results = []
    for values, low, high in zip(jet(np.where(finite, x, 0.0), **parameters), left, right, strict=True):
        out = np.empty_like(x)
        out[...] = values
        out[x == -np.inf] = low
        out[x == np.inf] = high
        out[np.isnan(x)] = np.nan
        results.append(out)
    return results


@np.errstate(all="ignore")
def evaluate_gradients(gradients: Callable[..., Any], x: ArrayLike, parameters: Mapping[str, float]) -> dict[str, NDArray[Any]]:
    """Return the parameter gradients of a declared activation at any ``x``; see `Activation.gradients`."""
    wide, dtype = as_real(x)
    flat = wide.reshape(-1)
    results: dict[str, NDArray[Any]] = {}
    for start in range(0, max(flat.size, 1), BLOCK):
        part = slice(start, start + BLOCK)
        for name, values in _gradient_block(gradients, flat[part], parameters).items():
            results.setdefault(name, np.empty(flat.size))[part] = values
    return {name: values.reshape(wide.shape).astype(dtype, copy=False) for name, values in results.items()}


def _gradient_block(
    gradients: Callable[..., Any], x: NDArray[Any], parameters: Mapping[str, float]
) -> Mapping[str, NDArray[Any]]:
    """Evaluate one block; ±1e308 stand for ±inf, and what has grown beyond 1e100 by then is taken to be infinite."""
    if x.dot(x) < np.inf:
        return gradients(x, **parameters)  # type: ignore[no-any-return]
    results = {}
    invalid, endless = np.isnan(x), np.isinf(x)
    finite = np.where(invalid, 0.0, np.where(endless, np.copysign(1e308, x), x))
    for name, values in gradients(finite, **parameters).items():
        out = np.array(values)
        out[invalid] = np.nan
        out[endless & (np.abs(out) > 1e100)] *= np.inf
        results[name] = out
    return results
