"""Layers of attention: heads and projections around softmax(QKᵀ/√d)V, and the products of their derivatives."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple, TypedDict, Unpack

import numpy as np
from numpy.typing import ArrayLike, NDArray

from actexplorer.core.activation import Array
from actexplorer.core.attention import Attended, attend, pull, push
from actexplorer.core.evaluate import as_real
from actexplorer.core.vector import VectorRecord


class Projections(NamedTuple):
    """Matrices that Q, K and V are multiplied by from the right before, and the joined heads after."""

    q: Any
    k: Any
    v: Any
    out: Any


class Options(TypedDict, total=False):
    """What every method of `MultiheadAttention` takes after its operands."""

    heads: int
    scale: float | None
    causal: bool
    projections: Projections | None


class Pass(NamedTuple):
    """The output (…, n, e), and of every head the scaled scores and the weights (…, heads, n, m); hidden scores are −inf."""

    output: NDArray[Any]
    scores: NDArray[Any]
    weights: NDArray[Any]


class Gradients(NamedTuple):
    """Gradients of Q, K and V, and of the projections where there are any, in their shapes."""

    q: NDArray[Any]
    k: NDArray[Any]
    v: NDArray[Any]
    projections: Projections | None = None


class _Layer(NamedTuple):
    """A layer as it was run: its operands, its projections, its heads, and the type of what it returns."""

    operands: tuple[Array, Array, Array]
    projections: Projections | None
    at: Attended
    dtype: np.dtype[Any]

    @property
    def heads(self) -> int:
        return int(self.at.q.shape[-3])

    def typed(self, parts: Iterable[Array]) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
        """Return three results in the type of the operands."""
        q, k, v = (part.astype(self.dtype, copy=False) for part in parts)
        return q, k, v

    def project(self, operands: tuple[Array, Array, Array]) -> tuple[Array, Array, Array]:
        """Return the heads of Q, K and V, or of changes of them."""
        q, k, v = operands if self.projections is None else (x @ w for x, w in zip(operands, self.projections, strict=False))
        return _split(q, self.heads), _split(k, self.heads), _split(v, self.heads)


@dataclass(frozen=True, eq=False, kw_only=True)
class MultiheadAttention(VectorRecord):
    """Attention of queries (…, n, d) to keys (…, m, d) and their values (…, m, e); equal leading axes are batches.

    Every method takes, after its operands,

    ``heads``
        how many slices of the last axis attend on their own; d and e, when projected, must be multiples of it;
    ``scale``
        the factor of the scores, by default 1/√(d/heads), 1 for none;
    ``causal``
        whether query i sees keys up to i only, and so one at least;
    ``projections``
        None, or matrices (d, d′), (d, d′), (e, e′) and (e′, any), without biases.

    It raises `ValueError` in one line for operands that do not fit together or are not finite. Where scores are beyond the
    floats their softmax is still right.
    """

    def __call__(self, q: ArrayLike, k: ArrayLike, v: ArrayLike, **options: Unpack[Options]) -> NDArray[Any]:
        """Return the output (…, n, e)."""
        return self.forward(q, k, v, **options).output

    def forward(self, q: ArrayLike, k: ArrayLike, v: ArrayLike, **options: Unpack[Options]) -> Pass:
        """Return the output with the scores and weights of every head."""
        layer = self._run(q, k, v, **options)
        at, output = layer.at, _out(layer, _joined(layer.at.value))
        return Pass(*layer.typed((output, at.scores, at.weights)))

    def vjp(self, q: ArrayLike, k: ArrayLike, v: ArrayLike, g: ArrayLike, **options: Unpack[Options]) -> Gradients:
        """Return all gradients where that of the output is ``g``; those of projections are summed over batches."""
        layer = self._run(q, k, v, **options)
        wide, _ = as_real(g, "g")
        joined = _joined(layer.at.value)
        shape = _out(layer, joined).shape
        if wide.shape != shape:
            raise ValueError(f"g has the shape {wide.shape}, where {shape} is needed")
        heads = _gradients_of_heads(layer, wide)
        if layer.projections is None:
            return Gradients(*layer.typed(heads))
        pairs = (*zip(layer.operands, heads, strict=True), (joined, wide))
        weights = Projections(*(_flat(x).T @ _flat(y) for x, y in pairs))
        inputs = (y @ np.swapaxes(w, -1, -2) for y, w in zip(heads, layer.projections, strict=False))
        return Gradients(*layer.typed(inputs), weights)

    def jvp(
        self,
        q: ArrayLike,
        k: ArrayLike,
        v: ArrayLike,
        v_q: ArrayLike,
        v_k: ArrayLike,
        v_v: ArrayLike,
        **options: Unpack[Options],
    ) -> NDArray[Any]:
        """Return the derivative of the output along ``v_q``, ``v_k`` and ``v_v`` together; each may broadcast."""
        layer = self._run(q, k, v, **options)
        given = zip((v_q, v_k, v_v), layer.operands, ("v_q", "v_k", "v_v"), strict=True)
        a, b, c = (_spread(direction, x.shape, name) for direction, x, name in given)
        return _out(layer, _joined(push(layer.at, *layer.project((a, b, c))))).astype(layer.dtype, copy=False)

    def jacobian(self, q: ArrayLike, k: ArrayLike, v: ArrayLike, **options: Unpack[Options]) -> Gradients:
        """Return the derivatives of every output by every entry of Q, K and V: (…, n, e, n, d), (…, n, e, m, d) and so on."""
        layer = self._run(q, k, v, **options)
        shape = _out(layer, _joined(layer.at.value)).shape
        n, e = shape[-2:]
        units = np.eye(n * e).reshape(n * e, *(1 for _ in shape[:-2]), n, e)
        parts = list(_gradients_of_heads(layer, np.broadcast_to(units, (n * e, *shape))))
        if layer.projections is not None:
            parts = [y @ np.swapaxes(w, -1, -2) for y, w in zip(parts, layer.projections, strict=False)]
        moved = (np.moveaxis(part, 0, -3) for part in parts)
        shaped = (part.reshape(*part.shape[:-3], n, e, *part.shape[-2:]) for part in moved)
        return Gradients(*layer.typed(shaped))

    def _run(
        self,
        q: ArrayLike,
        k: ArrayLike,
        v: ArrayLike,
        heads: int = 1,
        scale: float | None = None,
        causal: bool = False,
        projections: Projections | None = None,
    ) -> _Layer:
        read = [_operand(x, name) for x, name in ((q, "q"), (k, "k"), (v, "v"))]
        wide = read[0][0], read[1][0], read[2][0]
        dtype = np.result_type(*(dtype for _, dtype in read))
        if len({x.shape[:-2] for x in wide}) > 1:
            raise ValueError(f"the leading axes of q, k and v differ: {', '.join(str(x.shape[:-2]) for x in wide)}")
        inner = wide
        if projections is not None:
            projections = Projections(*(_matrix(w, f"projections.{n}") for n, w in projections._asdict().items()))
            joined = [_projected(x, w, n) for x, w, n in zip(wide, projections, "qkv", strict=False)]
            inner = joined[0], joined[1], joined[2]
            if projections.out.shape[0] != inner[2].shape[-1]:
                shapes = f"{projections.out.shape[0]} rows, where the heads have {inner[2].shape[-1]} columns together"
                raise ValueError(f"projections.out has {shapes}")
        _check_fit(*inner, heads)
        width = inner[0].shape[-1] // heads
        factor = 1.0 / math.sqrt(width) if scale is None else float(scale)
        if not math.isfinite(factor):
            raise ValueError(f"the scale must be finite, not {factor:g}")
        a, b, c = (_split(x, heads) for x in inner)
        return _Layer(wide, projections, attend(a, b, c, factor, causal), dtype)


def _operand(x: ArrayLike, name: str) -> tuple[Array, np.dtype[Any]]:
    wide, dtype = as_real(x, name)
    if wide.ndim < 2 or 0 in wide.shape:
        raise ValueError(f"{name} has the shape {wide.shape}, where one or more rows of one or more columns are needed")
    if not np.isfinite(wide).all():
        raise ValueError(f"{name} holds values that are not finite")
    return wide, dtype


def _matrix(w: ArrayLike, name: str) -> Array:
    wide, _ = _operand(w, name)
    if wide.ndim != 2:
        raise ValueError(f"{name} has the shape {wide.shape}, where a matrix is needed")
    return wide


def _projected(x: Array, w: Array, name: str) -> Array:
    if x.shape[-1] != w.shape[0]:
        raise ValueError(f"{name} has {x.shape[-1]} columns, where its projection has {w.shape[0]} rows")
    return x @ w


def _check_fit(q: Array, k: Array, v: Array, heads: int) -> None:
    if q.shape[-1] != k.shape[-1]:
        raise ValueError(f"q and k have different widths, {q.shape[-1]} and {k.shape[-1]}")
    if k.shape[-2] != v.shape[-2]:
        raise ValueError(f"there are {k.shape[-2]} keys and {v.shape[-2]} values; each key needs its value")
    if isinstance(heads, bool) or not isinstance(heads, int | np.integer) or heads < 1:
        raise ValueError(f"heads must be a whole number of at least 1, not {heads!r}")
    for x, name in ((q, "q and k"), (v, "v")):
        if x.shape[-1] % heads:
            raise ValueError(f"{heads} heads do not divide the {x.shape[-1]} columns of {name}")


def _spread(x: ArrayLike, shape: tuple[int, ...], name: str) -> Array:
    wide, _ = as_real(x, name)
    try:
        return np.broadcast_to(wide, shape)
    except ValueError:
        raise ValueError(f"{name} has the shape {wide.shape}, where {shape} is needed") from None


def _split(x: Array, heads: int) -> Array:
    """Return (…, n, d) as (…, heads, n, d/heads)."""
    return np.swapaxes(x.reshape(*x.shape[:-1], heads, x.shape[-1] // heads), -2, -3)


def _joined(x: Array) -> Array:
    """Return (…, heads, n, w) as (…, n, heads·w)."""
    turned = np.swapaxes(x, -2, -3)
    return turned.reshape(*turned.shape[:-2], turned.shape[-2] * turned.shape[-1])


def _flat(x: Array) -> Array:
    return x.reshape(-1, x.shape[-1])


def _out(layer: _Layer, joined: Array) -> Array:
    return joined if layer.projections is None else joined @ layer.projections.out


def _gradients_of_heads(layer: _Layer, g: Array) -> tuple[Array, Array, Array]:
    """Return the gradients of the projected Q, K and V."""
    inner = g if layer.projections is None else g @ layer.projections.out.T
    q, k, v = pull(layer.at, _split(inner, layer.heads))
    return _joined(q), _joined(k), _joined(v)
