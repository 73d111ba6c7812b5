"""Layers of maxout units: values, winners, and the products of their derivatives."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from actexplorer.core.activation import Array
from actexplorer.core.evaluate import as_real
from actexplorer.core.layout import Layout, layout_of
from actexplorer.core.vector import VectorRecord

SAFE = 1e300


class Gradients(NamedTuple):
    """What backpropagation makes of the gradient of the outputs, in the shapes of x, W and b."""

    x: NDArray[Any]
    weights: Array
    bias: Array


class _At(NamedTuple):
    """The layer at a batch: where the outputs lie, x as rows (batch, d), the values and who won (batch, m)."""

    inputs: Layout
    outputs: Layout
    rows: Array
    weights: Array
    value: Array
    winner: NDArray[np.intp]


@dataclass(frozen=True, eq=False, kw_only=True)
class Maxout(VectorRecord):
    """A layer of m outputs with k pieces each: W is (d, m, k), b is (m, k); x holds vectors of d entries along ``axis``.

    Only the winning piece has gradients; of equal pieces the first wins, also for its derivatives. Results have m entries
    along ``axis``, and x's type. Every method raises `ValueError` in one line for operands that do not fit together.
    """

    def __call__(self, x: ArrayLike, weights: ArrayLike, bias: ArrayLike, axis: int = -1) -> NDArray[Any]:
        """Return the largest piece of every output."""
        at = self._at(x, weights, bias, axis)
        return at.outputs.vectors(at.value)

    def winner(self, x: ArrayLike, weights: ArrayLike, bias: ArrayLike, axis: int = -1) -> NDArray[np.intp]:
        """Return which piece won, from 0, in the shape of the result."""
        at = self._at(x, weights, bias, axis)
        return replace(at.outputs, dtype=np.dtype(np.intp)).vectors(at.winner)  # type: ignore[arg-type]

    def jacobian(self, x: ArrayLike, weights: ArrayLike, bias: ArrayLike, axis: int = -1) -> NDArray[Any]:
        """Return ∂yᵢ/∂xⱼ = W_{jij*} in the shape of the result with j as a further, last axis."""
        at = self._at(x, weights, bias, axis)
        chosen = at.weights.transpose(1, 2, 0)[np.arange(at.outputs.size), at.winner]
        shaped = chosen.reshape(*at.inputs.batch, at.outputs.size, at.inputs.size)
        return np.moveaxis(shaped, -2, at.inputs.axis).astype(at.inputs.dtype, copy=False)

    @np.errstate(all="ignore")
    def jvp(
        self,
        x: ArrayLike,
        weights: ArrayLike,
        bias: ArrayLike,
        v: ArrayLike = 0.0,
        v_weights: ArrayLike = 0.0,
        v_bias: ArrayLike = 0.0,
        axis: int = -1,
    ) -> NDArray[Any]:
        """Return the derivative of the outputs along ``v`` in x, ``v_weights`` in W and ``v_bias`` in b together."""
        at = self._at(x, weights, bias, axis)
        d, m, k = at.weights.shape
        along = _shaped(v_weights, "v_weights", (d, m, k)).reshape(d, m * k)
        moved = at.inputs.rows(v, "v") @ at.weights.reshape(d, m * k) + at.rows @ along
        moved = moved.reshape(-1, m, k) + _shaped(v_bias, "v_bias", (m, k))
        return at.outputs.vectors(_taken(moved, at.winner))

    @np.errstate(all="ignore")
    def vjp(self, x: ArrayLike, weights: ArrayLike, bias: ArrayLike, g: ArrayLike, axis: int = -1) -> Gradients:
        """Return the gradients of x, W and b where that of the outputs is ``g``; those of W and b are summed over the batch."""
        at = self._at(x, weights, bias, axis)
        d, m, k = at.weights.shape
        pieces = np.zeros((at.rows.shape[0], m, k))
        np.put_along_axis(pieces, at.winner[..., None], at.outputs.rows(g, "g")[..., None], axis=-1)
        flat = pieces.reshape(-1, m * k)
        to_x = flat @ at.weights.reshape(d, m * k).T
        return Gradients(at.inputs.vectors(to_x), (at.rows.T @ flat).reshape(d, m, k), pieces.sum(axis=0))

    @np.errstate(all="ignore")
    def _at(self, x: ArrayLike, weights: ArrayLike, bias: ArrayLike, axis: int) -> _At:
        inputs, rows = layout_of(x, axis, (), self.key)
        w, _ = as_real(weights, "weights")
        if w.ndim != 3 or w.shape[0] != inputs.size or 0 in w.shape:
            raise ValueError(f"weights have the shape {w.shape}, where (d, m, k) with d = {inputs.size} is needed")
        b = _shaped(bias, "bias", w.shape[1:], exactly=True)
        d, m, k = w.shape
        size = np.abs(rows).max(initial=0.0)
        power = 0.0 if size * np.abs(w).max() * d < SAFE or not np.isfinite(size) else -1000.0
        scale = 2.0**power  # so that no sum of pieces overflows that does not end beyond the floats
        pieces = (rows * scale) @ (w.reshape(d, m * k)) if power else rows @ w.reshape(d, m * k)
        pieces = pieces.reshape(-1, m, k) + b * scale
        winner = pieces.argmax(axis=-1)
        shape = (*inputs.shape[: inputs.axis], m, *inputs.shape[inputs.axis + 1 :])
        return _At(inputs, replace(inputs, shape=shape), rows, w, _taken(pieces, winner) / scale, winner)


def _taken(pieces: Array, winner: NDArray[np.intp]) -> Array:
    return np.take_along_axis(pieces, winner[..., None], axis=-1)[..., 0]


def _shaped(operand: ArrayLike, name: str, shape: tuple[int, ...], exactly: bool = False) -> Array:
    wide, _ = as_real(operand, name)
    if wide.shape != shape and (exactly or wide.ndim):
        raise ValueError(f"{name} has the shape {wide.shape}, where {shape} is needed")
    return np.broadcast_to(wide, shape)
