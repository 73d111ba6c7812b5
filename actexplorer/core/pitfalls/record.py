"""What a pitfall consists of: what is said, what is true, and numbers that tell the two apart."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from types import CodeType
from typing import Any

import numpy as np

from actexplorer.core.text import QT_TRANSLATE_NOOP


class Source(Enum):
    """Where a pitfall was met."""

    FORMULA = QT_TRANSLATE_NOOP("Pitfall", "A published formula")
    CODE = QT_TRANSLATE_NOOP("Pitfall", "A published listing")
    CLAIM = QT_TRANSLATE_NOOP("Pitfall", "A published claim")
    LIBRARIES = QT_TRANSLATE_NOOP("Pitfall", "Libraries disagree")


@dataclass(frozen=True, eq=False, slots=True)
class Witness:
    """A number that can be checked.

    Parameters
    ----------
    x, parameters
        Where the function is looked at.
    quantity
        "f", "df", "d2f", or "d_name" for the derivative in the learnable parameter ``name``.
    right
        The true value there.
    wrong
        What the text, the listing or the other library gives; None where there is only the truth to show.
    side
        "left" or "right" for a one-sided limit at a breakpoint.
    """

    x: float
    quantity: str
    right: float
    wrong: float | None = None
    parameters: Mapping[str, float] = field(default_factory=dict)
    side: str = ""


@dataclass(frozen=True, eq=False, slots=True)
class Pitfall:
    """Something that is written about functions and is not so, or not everywhere.

    Parameters
    ----------
    keys
        The functions it concerns; witnesses are values of the first.
    claim, truth
        One or two sentences each, inside ``QT_TRANSLATE_NOOP("Pitfall", …)``.
    formula
        What gives the wrong values, as Python statements of ``np``, ``x`` and the parameters, the last an expression.
    """

    keys: tuple[str, ...]
    source: Source
    claim: str
    truth: str
    witnesses: tuple[Witness, ...]
    formula: str = ""


Nested = tuple[Any, ...]


@dataclass(frozen=True, eq=False, slots=True)
class VectorWitness:
    """Numbers that can be checked, of a function of vectors.

    Parameters
    ----------
    x
        The vector, or a batch of them, that the function is looked at.
    quantity
        "f", "jacobian", or "vjp" for gᵀJ with the gradient ``g`` of the result.
    right, wrong
        As in `Witness`, of the shape of the quantity.
    """

    x: Nested
    quantity: str
    right: Nested
    wrong: Nested | None = None
    g: Nested = ()


@dataclass(frozen=True, eq=False, slots=True)
class VectorPitfall:
    """A pitfall of vector functions: as `Pitfall`, but that ``formula`` may use ``g`` as well and gives all the numbers."""

    keys: tuple[str, ...]
    source: Source
    claim: str
    truth: str
    witnesses: tuple[VectorWitness, ...]
    formula: str = ""


def computed(formula: str, x: Any, parameters: Mapping[str, float]) -> Any:
    """Return the value of a formula of this program's own tables: statements separated by semicolons, then an expression."""
    *statements, expression = formula.split("; ")
    names: dict[str, Any] = {"np": np, "x": x, **parameters}
    if "erf" in formula:
        names["erf"] = lambda z: np.vectorize(math.erf, otypes=[float])(z).astype(z.dtype)
    exec(_compiled("\n".join(statements), "exec"), names)
    return eval(_compiled(expression, "eval"), names)


@lru_cache(256)
def _compiled(source: str, mode: str) -> CodeType:
    return compile(source, "<formula>", mode)
