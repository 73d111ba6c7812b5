"""Formulas that a reader types, evaluated over NumPy without Python's ``eval``."""

from __future__ import annotations

from dataclasses import dataclass

from actexplorer.core.activation import Array


@dataclass(frozen=True)
class Formula:
    """A formula of x.

    ``+ - * / **`` (``^`` is read as a power), numbers, x, e, pi, and functions of one argument, ``max`` and ``min`` of several.

    Raises
    ------
    ValueError
        In one line, with the place, when the text is no such formula, is too long or too deep, or has a constant that no
        float can hold.
    """

    text: str

    def __post_init__(self) -> None:
        raise NotImplementedError

    def __call__(self, x: Array) -> Array:
        """Return the formula's values at ``x``, in its shape; NaN and ±inf where it has none. Nothing is warned of."""
        raise NotImplementedError
