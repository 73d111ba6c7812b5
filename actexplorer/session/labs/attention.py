"""Queries, keys and values on the table."""

from __future__ import annotations

import math
from typing import Annotated, Literal

import msgspec

MOST_TOKENS, MOST_WIDTH, MOST_HEADS = 64, 512, 32  # of what is drawn at random
MOST_SEED = 2**32 - 1
LARGEST = 1e6  # deviation and factor

Scaling = Literal["root", "none", "own"]
Measure = Literal["entropy", "largest"]
Path = Annotated[str, msgspec.Meta(max_length=4096)]


class AttentionLab(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Queries, keys and values, and how they attend to one another.

    They come from ``paths``: one file of shape (3, tokens, width), or three, of Q, K and V. Where there is none, ``tokens`` ×
    ``width`` normal numbers of the standard deviation ``deviation`` are drawn for each of the three, by ``seed``. ``head`` is
    the one that is shown, from 0; heads that a file's width has no room for are read as fewer. ``scaling`` says what the
    scores are multiplied by: 1/√(width of a head), nothing, or ``factor``. ``measure`` is what is shown of the rows of the
    weights by width, ``values`` writes numbers into cells.
    """

    paths: tuple[Path, ...] = ()
    seed: Annotated[int, msgspec.Meta(ge=0, le=MOST_SEED)] = 0
    tokens: Annotated[int, msgspec.Meta(ge=1, le=MOST_TOKENS)] = 8
    width: Annotated[int, msgspec.Meta(ge=1, le=MOST_WIDTH)] = 16
    deviation: float = 1.0
    heads: Annotated[int, msgspec.Meta(ge=1, le=MOST_HEADS)] = 2
    head: Annotated[int, msgspec.Meta(ge=0, lt=MOST_HEADS)] = 0
    scaling: Scaling = "root"
    factor: float = 1.0
    causal: bool = False
    measure: Measure = "entropy"
    values: bool = True

    def __post_init__(self) -> None:
        if len(self.paths) not in (0, 1, 3):
            raise ValueError(f"Q, K and V come from one file or from three, not from {len(self.paths)}")
        if not 0.0 <= self.deviation <= LARGEST:
            raise ValueError(f"the deviation is a number from 0 to {LARGEST:g}")
        if not abs(self.factor) <= LARGEST:
            raise ValueError(f"the factor is a number from −{LARGEST:g} to {LARGEST:g}")
        for name, value, least, most in (
            ("tokens", self.tokens, 1, MOST_TOKENS),
            ("width", self.width, 1, MOST_WIDTH),
            ("heads", self.heads, 1, MOST_HEADS),
            ("seed", self.seed, 0, MOST_SEED),
        ):
            if not least <= value <= most:
                raise ValueError(f"{name} is a whole number from {least} to {most:,}, not {value}")
        if not self.paths and self.width % self.heads:
            raise ValueError(f"{self.heads} heads do not divide a width of {self.width}")
        if not self.paths and self.head >= self.heads:
            raise ValueError(f"there is no head {self.head + 1}: there are {self.heads}")

    def scale(self, width: int) -> float:
        """Return the factor of the scores of heads of that width."""
        return {"root": 1.0 / math.sqrt(width), "none": 1.0, "own": self.factor}[self.scaling]
