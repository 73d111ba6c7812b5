"""The records of vector functions: softmax and its relatives, which take whole vectors, along any axis of an array."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from inspect import signature
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from actexplorer.core.activation import Array, Reference
from actexplorer.core.layout import Layout, layout_of
from actexplorer.core.parameter import Parameter, complete

KIND = "vector"


@dataclass(frozen=True, eq=False, slots=True)
class VectorLatex:
    """Formulas of a vector function: its i-th output, its Jacobian, and its products; "" for what it does not have."""

    f: str
    jacobian: str = ""
    jvp: str = ""
    vjp: str = ""
    hvp: str = ""


class Local(Protocol):
    """A vector function at a batch of vectors (batch, n): its values, and its derivatives there, which share the work.

    For a function from vectors to numbers, ``value`` and what `jvp` returns have the shape (batch,), as has ``g``, and
    `jacobian` is the gradient (batch, n).
    """

    @property
    def value(self) -> Array:
        """The outputs (batch, n); what is computed afterwards may read them."""
        ...

    def jacobian(self) -> Array:
        """Return ∂yᵢ/∂xⱼ as (batch, i, j)."""
        ...

    def jvp(self, v: Array) -> Array:
        """Return J·v, for ``v`` (batch, n)."""
        ...

    def vjp(self, g: Array) -> Array:
        """Return gᵀ·J, for ``g`` (batch, n)."""
        ...

    def hvp(self, g: Array, v: Array) -> Array:
        """Return the derivative of gᵀ·J along ``v``, for both (batch, n)."""
        ...


class Pullback(NamedTuple):
    """The value of a function, and its ``vjp(g)``, which reuses what the value took."""

    value: NDArray[Any]
    vjp: Callable[[ArrayLike], NDArray[Any]]


@dataclass(frozen=True, eq=False, kw_only=True)
class VectorRecord:
    """What the catalogue holds of any function that takes vectors: names, parameters, formulas, sources.

    A function of one array is a `VectorFunction`. One that takes other operands, weights say, derives a record of its own
    from this class, frozen as well, with the methods that fit it; a module of the catalogue that holds one is all that
    discovery needs.

    Parameters
    ----------
    key, title
        The name scripts use, and the name people read (inside ``QT_TRANSLATE_NOOP("Activation", …)``).
    presets
        Parameter sets by the library that uses them.

    Raises
    ------
    ValueError
        At import, when the names do not fit together.
    """

    key: str
    title: str
    latex: VectorLatex
    references: tuple[Reference, ...]
    parameters: tuple[Parameter, ...] = ()
    aliases: tuple[str, ...] = ()
    presets: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    family: str = field(default="vectors", init=False)
    kind: str = field(default=KIND, init=False)
    defaults: Mapping[str, float] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[a-z][a-z0-9_]*", self.key):
            raise ValueError(f"vector function {self.key!r}: a key is a lower-case identifier")
        object.__setattr__(self, "defaults", MappingProxyType(complete(self.key, self._by_name, {})))
        for preset, values in self.presets.items():
            if not values.keys() <= self.defaults.keys():
                raise ValueError(f"vector function {self.key!r}: preset {preset!r} names an unknown parameter")

    @property
    def _by_name(self) -> dict[str, Parameter]:
        return {parameter.name: parameter for parameter in self.parameters}

    def check(self, **parameters: float) -> dict[str, float]:
        """Return the complete parameters, defaults filled in.

        Raises
        ------
        ValueError
            For an unknown parameter, and for a value that is no number, outside its domain, or not whole where it must be.
        """
        return complete(self.key, self._by_name, parameters)


@dataclass(frozen=True, eq=False, kw_only=True)
class VectorFunction(VectorRecord):
    """A function of one vector: softmax, say, or the smooth maximum, whose result is one number.

    Arrays of any shape hold vectors along ``axis``: the last, unless the function has one of its own. Integers and lists
    become float64; float32 is computed in float64, rounded once and returned as float32. A NaN makes its own vector's
    results NaN. ±inf gives the limit. Derivatives are exact; at points where none exists (ties of an argmax) they are those
    of a neighbouring smooth piece. Operands ``v`` and ``g`` have the shape of ``x`` (``g`` that of the result), or one that
    broadcasts to it.

    Every method takes ``(…, axis=None, **parameters)`` and raises `ValueError` in one line for what the function does not
    take: a single number, a wrong axis, unknown or out-of-domain parameters, infinities without a limit.

    Parameters
    ----------
    at
        ``at(x, **parameters) -> Local`` for contiguous float64 (batch, n), n ≥ 1; the parameters are complete and checked.
        Entries may be infinite or NaN.
    joint
        ``joint(x, g, **parameters)``, for the value and gᵀJ together, where they can be had faster than one after the other.
    axis, ranks
        The default axis; where ``ranks`` says of how many dimensions an array must be, no other axis is taken.
    scalar
        Whether the result is one number a vector.
    """

    at: Callable[..., Local]
    joint: Callable[..., tuple[Array, Array]] | None = None
    axis: int = -1
    ranks: tuple[int, ...] = ()
    scalar: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        names = [parameter.name for parameter in self.parameters]
        if list(signature(self.at).parameters) != ["x", *names]:
            raise ValueError(f"vector function {self.key!r}: at must take (x, {', '.join(names)})")

    def __call__(self, x: ArrayLike, axis: int | None = None, **parameters: float) -> NDArray[Any]:
        """Return the function of the vectors of ``x``: in its shape, or without the axis where the result is a number."""
        layout, local = self._local(x, axis, parameters)
        return self._result(layout, self._value(local))

    @np.errstate(all="ignore")
    def jacobian(self, x: ArrayLike, axis: int | None = None, **parameters: float) -> NDArray[Any]:
        """Return ∂yᵢ/∂xⱼ in the shape of the result with j as a further, last axis; i runs along the result's axis.

        For ``x`` (n,) that is the matrix (n, n); for (batch, n) it is (batch, n, n) with ``[b, i, j]``; for (n, batch) and
        ``axis=0`` it is (n, batch, n) with ``[i, b, j]``. Of a function whose result is a number it is the gradient: the
        shape of ``x`` with ``axis`` moved to the end.
        """
        layout, local = self._local(x, axis, parameters)
        matrices = local.jacobian()
        return layout.gradients(matrices) if self.scalar else layout.matrices(matrices)

    @np.errstate(all="ignore")
    def jvp(self, x: ArrayLike, v: ArrayLike, axis: int | None = None, **parameters: float) -> NDArray[Any]:
        """Return J·v, the derivative of the function along ``v``, without forming J; in the shape of the result."""
        layout, local = self._local(x, axis, parameters)
        return self._result(layout, local.jvp(layout.rows(v, "v")))

    def vjp(self, x: ArrayLike, g: ArrayLike, axis: int | None = None, **parameters: float) -> NDArray[Any]:
        """Return gᵀ·J, what backpropagation makes of the gradient ``g`` of the result; in the shape of ``x``."""
        layout, local = self._local(x, axis, parameters)
        return self._pulled(layout, local, g)

    @np.errstate(all="ignore")
    def hvp(self, x: ArrayLike, g: ArrayLike, v: ArrayLike, axis: int | None = None, **parameters: float) -> NDArray[Any]:
        """Return the derivative of gᵀ·J along ``v``, H·v with H the second derivatives of g·y; in the shape of ``x``."""
        layout, local = self._local(x, axis, parameters)
        return layout.vectors(local.hvp(self._cotangent(layout, g), layout.rows(v, "v")))

    def pullback(self, x: ArrayLike, axis: int | None = None, **parameters: float) -> Pullback:
        """Return the value at ``x``, read-only, together with a function that gives the vjp there for any ``g``.

        >>> from actexplorer import catalogue
        >>> y, vjp = catalogue["softmax"].pullback([0.0, 0.0])
        >>> vjp([1.0, 0.0])
        array([ 0.25, -0.25])
        """
        layout, local = self._local(x, axis, parameters)
        value = self._result(layout, self._value(local))
        value.setflags(write=False)
        return Pullback(value, lambda g: self._pulled(layout, local, g))

    @np.errstate(all="ignore")
    def value_and_vjp(
        self, x: ArrayLike, g: ArrayLike, axis: int | None = None, **parameters: float
    ) -> tuple[NDArray[Any], NDArray[Any]]:
        """Return the value at ``x`` and its vjp with ``g`` together."""
        if self.joint is None:
            value, vjp = self.pullback(x, axis, **parameters)
            return value, vjp(g)
        layout, rows, values = self._rows(x, axis, parameters)
        value, pulled = self.joint(rows, self._cotangent(layout, g), **values)
        return self._result(layout, value), layout.vectors(pulled)

    @np.errstate(all="ignore")
    def _local(self, x: ArrayLike, axis: int | None, parameters: Mapping[str, float]) -> tuple[Layout, Local]:
        layout, rows, values = self._rows(x, axis, parameters)
        return layout, self.at(rows, **values)

    def _rows(self, x: ArrayLike, axis: int | None, parameters: Mapping[str, float]) -> tuple[Layout, Array, dict[str, float]]:
        values = self.check(**parameters)
        layout, rows = layout_of(x, self.axis if axis is None else axis, self.ranks, self.key)
        if self.ranks and layout.axis != len(layout.shape) + self.axis:
            raise ValueError(f"{self.key} runs along axis {self.axis} and no other")
        if self.scalar and layout.size == 0:
            raise ValueError(f"{self.key} of no entries is not defined")
        return layout, rows, values

    @staticmethod
    @np.errstate(all="ignore")
    def _value(local: Local) -> Array:
        return local.value

    @np.errstate(all="ignore")
    def _pulled(self, layout: Layout, local: Local, g: ArrayLike) -> NDArray[Any]:
        return layout.vectors(local.vjp(self._cotangent(layout, g)))

    def _cotangent(self, layout: Layout, g: ArrayLike) -> Array:
        return layout.numbers(g, "g") if self.scalar else layout.rows(g, "g")

    def _result(self, layout: Layout, values: Array) -> NDArray[Any]:
        return layout.scalars(values) if self.scalar else layout.vectors(values)
