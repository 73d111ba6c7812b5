"""Vectors inside arrays: from any shape and axis to a batch of rows, and back."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from actexplorer.core.activation import Array
from actexplorer.core.evaluate import as_real


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the vectors of an array lie: its shape, the axis along which they run (from 0), and the type of results."""

    shape: tuple[int, ...]
    axis: int
    dtype: np.dtype[Any]

    @property
    def size(self) -> int:
        """The number of entries of each vector."""
        return self.shape[self.axis]

    @property
    def batch(self) -> tuple[int, ...]:
        """The shape without the vectors' axis."""
        return self.shape[: self.axis] + self.shape[self.axis + 1 :]

    @property
    def empty(self) -> bool:
        """Whether there is no entry at all."""
        return 0 in self.shape

    def rows(self, operand: ArrayLike, name: str) -> Array:
        """Return an operand of the array's shape, or one that broadcasts to it, as (batch, size), contiguous.

        Raises
        ------
        ValueError
            For another shape, and for what is not made of real numbers.
        """
        if self.empty:
            self._spread(operand, name, self.shape)
            return np.empty((0, max(self.size, 1)))
        moved = np.moveaxis(self._spread(operand, name, self.shape), self.axis, -1)
        return np.ascontiguousarray(moved.reshape(-1, self.size))

    def numbers(self, operand: ArrayLike, name: str) -> Array:
        """Return an operand that has one number a vector as (batch,); otherwise as `rows`."""
        spread = self._spread(operand, name, self.batch)
        return np.empty(0) if self.empty else np.ascontiguousarray(spread.reshape(-1))

    @staticmethod
    def _spread(operand: ArrayLike, name: str, shape: tuple[int, ...]) -> NDArray[Any]:
        wide, _ = as_real(operand, name)
        try:
            return np.broadcast_to(wide, shape)
        except ValueError:
            raise ValueError(f"{name} has the shape {wide.shape}, where {shape} is needed") from None

    def vectors(self, rows: Array) -> NDArray[Any]:
        """Return (batch, size) in the array's shape and type."""
        moved = rows.reshape(*self.batch, self.size)
        return np.moveaxis(moved, -1, self.axis).astype(self.dtype, copy=False)

    def scalars(self, numbers: Array) -> NDArray[Any]:
        """Return (batch,) in the array's shape without the vectors' axis."""
        return numbers.reshape(self.batch).astype(self.dtype, copy=False)

    def matrices(self, matrices: Array) -> NDArray[Any]:
        """Return (batch, size, size) with the first of the two in the axis's place and the second as the last axis."""
        moved = matrices.reshape(*self.batch, self.size, self.size)
        return np.moveaxis(moved, -2, self.axis).astype(self.dtype, copy=False)

    def gradients(self, rows: Array) -> NDArray[Any]:
        """Return (batch, size) with the vectors' axis as the last one."""
        return rows.reshape(*self.batch, self.size).astype(self.dtype, copy=False)


def layout_of(x: ArrayLike, axis: int, ranks: tuple[int, ...], what: str) -> tuple[Layout, Array]:
    """Return the layout of ``x`` and its vectors as rows; ``what`` is the function that is to take them.

    Parameters
    ----------
    axis
        That of the vectors, from the end where negative.
    ranks
        The numbers of dimensions that the function takes; () for any from 1 on.

    Raises
    ------
    ValueError
        For a single number, a wrong number of dimensions, an axis that is not there, and what holds no real numbers.
    """
    wide, dtype = as_real(x)
    if ranks and wide.ndim not in ranks:
        known = " or ".join(map(str, ranks))
        raise ValueError(f"{what} takes an array of {known} dimensions; this one has {wide.ndim}")
    if wide.ndim == 0:
        raise ValueError(f"{what} takes vectors; a single number is none")
    if not isinstance(axis, int | np.integer) or not -wide.ndim <= axis < wide.ndim:
        raise ValueError(f"axis {axis} is not there: the array has {wide.ndim} dimension{'s' * (wide.ndim > 1)}")
    layout = Layout(wide.shape, int(axis) % wide.ndim, dtype)
    if math.prod(wide.shape) and layout.axis == wide.ndim - 1 and wide.flags.c_contiguous:
        return layout, wide.reshape(-1, layout.size)
    return layout, layout.rows(wide, "x")
