"""Images of (N, C, H, W) on the table: softmax over their channels, and meta-ACON."""

from __future__ import annotations

import math
from typing import Annotated, Literal

import msgspec

from actexplorer.core.training.formula import Formula

Operation = Literal["softmax2d", "meta_acon"]
SwitchName = Literal["pixel", "channel", "layer", "own"]
MOST_SEED = 0x7FFFFFFF
Seed = Annotated[int, msgspec.Meta(ge=0, le=MOST_SEED)]
Place = Annotated[int, msgspec.Meta(ge=0, le=0x7FFFFFFF)]

MOST_IMAGES, MOST_CHANNELS, MOST_SIDE = 16, 32, 512  # of a sample
MOST_MADE_UP = 1 << 22  # numbers of a sample


class ImageLab(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Images and what is done with them.

    They come from the file at ``path`` or, where that is empty, are made up: ``images`` of ``channels`` × ``height`` ×
    ``width`` numbers, by ``seed``. Of them the one numbered ``image`` is shown, of its channels ``channel``, and ``pixel`` (row
    and column, all from 0) is the one spoken about; None is the middle. What the file does not have is read as its last.

    ``softmax2d`` has a ``temperature``. ``meta_acon`` has ``p1``, ``p2`` and a ``switch``: of "channel" and "layer", ``mean``
    says whether they pool by means or by sums; "channel" draws its weights by ``weight_seed``, ``reduction`` is its r; "own"
    is ``formula``, a formula of x.
    """

    operation: Operation = "softmax2d"
    path: Annotated[str, msgspec.Meta(max_length=4096)] = ""
    seed: Seed = 69
    images: Annotated[int, msgspec.Meta(ge=1, le=MOST_IMAGES)] = 3
    channels: Annotated[int, msgspec.Meta(ge=1, le=MOST_CHANNELS)] = 5
    height: Annotated[int, msgspec.Meta(ge=1, le=MOST_SIDE)] = 96
    width: Annotated[int, msgspec.Meta(ge=1, le=MOST_SIDE)] = 128
    image: Place = 0
    channel: Place = 1
    pixel: tuple[Place, Place] | None = None
    temperature: float = 1.0
    switch: SwitchName = "pixel"
    p1: float = 1.0
    p2: float = 0.25
    mean: bool = True
    reduction: Annotated[int, msgspec.Meta(ge=1, le=1024)] = 2
    weight_seed: Seed = 1
    formula: Annotated[str, msgspec.Meta(max_length=300)] = "1/(1 + x^2)"

    def __post_init__(self) -> None:
        if not (math.isfinite(self.p1) and math.isfinite(self.p2)):
            raise ValueError("p₁ and p₂ must be finite")
        if not self.temperature >= 0.0:
            raise ValueError("the temperature must be 0 or above")
        Formula(self.formula)
        made_up = self.images * self.channels * self.height * self.width
        if made_up > MOST_MADE_UP:
            raise ValueError(f"a sample has at most {MOST_MADE_UP:,} numbers, not {made_up:,}")

    @property
    def shape(self) -> tuple[int, int, int, int]:
        """The shape (N, C, H, W) of the sample."""
        return self.images, self.channels, self.height, self.width
