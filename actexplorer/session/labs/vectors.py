"""The vector on the table: softmax and its relatives side by side."""

from __future__ import annotations

import math
from typing import Annotated, Literal

import msgspec

MOST = 1000  # entries
Function = Literal["softmax", "softmin", "sparsemax", "log_softmax", "argmax", "gumbel_softmax", "smooth_maximum"]
Loss = Literal["cross_entropy", "half_squared", "squared"]
Panel = Literal["jacobian", "loss", "simplex"]

FUNCTIONS: tuple[Function, ...] = (
    "softmax",
    "softmin",
    "sparsemax",
    "log_softmax",
    "argmax",
    "gumbel_softmax",
    "smooth_maximum",
)
LOSSES: tuple[Loss, ...] = ("cross_entropy", "half_squared", "squared")
PANELS: tuple[Panel, ...] = ("jacobian", "loss", "simplex")
FIVE = (1.1, -0.8, 2.1, 0.3, -1.5)

Seed = Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)]


class VectorLab(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A vector, and which of its relatives softmax is set beside.

    ``chosen`` is the one of ``functions`` whose Jacobian, loss and formula are shown, the first where it is not among them.
    ``target`` is the class, from 0, that the loss compares with. ``seed`` and ``spread`` are those of the last random draw,
    ``noise`` the seed of gumbel_softmax's noise. ``descending`` shows the largest entry first; ``values`` writes numbers on
    bars and cells.
    """

    entries: tuple[float, ...] = FIVE
    functions: tuple[Function, ...] = ("softmax", "argmax")
    chosen: Function = "softmax"
    temperature: float = 1.0
    target: Annotated[int, msgspec.Meta(ge=0, lt=MOST)] = 0
    loss: Loss = "cross_entropy"
    panels: tuple[Panel, ...] = PANELS
    descending: bool = False
    values: bool = True
    seed: Seed = 0
    spread: float = 2.0
    noise: Seed = 0

    def __post_init__(self) -> None:
        if not 1 <= len(self.entries) <= MOST:
            raise ValueError(f"a vector here has from 1 to {MOST:,} entries, not {len(self.entries):,}")
        if any(math.isnan(x) for x in self.entries):
            raise ValueError("an entry is a number or ±∞, not NaN")
        if not self.target < len(self.entries):
            raise ValueError(f"there is no class {self.target + 1}: the vector has {len(self.entries)} entries")
        if not self.temperature >= 0.0:
            raise ValueError("the temperature is 0 or above, or ∞")
        if not 0.0 <= self.spread < math.inf:
            raise ValueError("the spread is a finite number, 0 or above")
        if not self.functions or len(set(self.functions)) < len(self.functions):
            raise ValueError("at least one function is shown, and each once")
        if len(set(self.panels)) < len(self.panels):
            raise ValueError("each panel is shown once")

    @property
    def subject(self) -> Function:
        """The function whose Jacobian, loss and formula are shown."""
        return self.chosen if self.chosen in self.functions else self.functions[0]
