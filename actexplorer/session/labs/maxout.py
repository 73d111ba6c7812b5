"""The lines of a maxout and what they are fitted to."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from actexplorer.core.maxout_fit import MOST_STEPS, RATE, SHAPES
from actexplorer.core.registry import elementwise
from actexplorer.core.window import Range, check_range

MOST = 32  # lines
LARGEST = 1e12  # size of a slope or intercept
FARTHEST = 1e9  # of x
NARROWEST = 1e-6  # a range of x, by its distance from 0 where that is above 1
FASTEST = 10.0  # rate of learning

Number = tuple[float, float]
Method = Literal["squares", "gradient"]
Norm = Literal["largest", "square"]
Start = Literal["spread", "table"]


class MaxoutLab(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The lines of a maxout, each a slope and an intercept, and the function they are fitted to.

    ``shown`` is the range of x of the plots. The ``target``, a shape of `SHAPES` or an elementwise function of the catalogue
    at its defaults, is fitted on the range ``fitted``: from ``pieces`` lines that are spread, or from those on the table.
    ``aimed`` shows the target and the error.
    """

    lines: tuple[Number, ...] = ((-1.0, 0.0), (1.0, 0.0))
    shown: Range = (-2.0, 2.0)
    aimed: bool = False
    target: str = "square"
    fitted: Range = (-1.0, 1.0)
    pieces: Annotated[int, msgspec.Meta(ge=1, le=MOST)] = 8
    start: Start = "spread"
    method: Method = "squares"
    norm: Norm = "largest"
    rate: float = RATE
    steps: Annotated[int, msgspec.Meta(ge=1, le=MOST_STEPS)] = MOST_STEPS

    def __post_init__(self) -> None:
        if not 1 <= len(self.lines) <= MOST:
            raise ValueError(f"a maxout here has from 1 to {MOST} lines, not {len(self.lines)}")
        if not all(abs(number) <= LARGEST for line in self.lines for number in line):
            raise ValueError(f"slopes and intercepts are numbers from −{LARGEST:g} to {LARGEST:g}")
        for shown in (self.shown, self.fitted):
            low, high = check_range(*shown)
            if max(-low, high) > FARTHEST or high - low < NARROWEST * max(-low, high, 1.0):
                raise ValueError(f"the range {low:g} to {high:g} is too far out or too narrow for lines")
        if self.target not in SHAPES and self.target not in elementwise:
            raise ValueError(f"there is no function {self.target!r} to fit")
        if not 0.0 < self.rate <= FASTEST:
            raise ValueError(f"the rate is above 0 and at most {FASTEST:g}")
        if not 1 <= self.pieces <= MOST:
            raise ValueError(f"a maxout here has from 1 to {MOST} lines, not {self.pieces}")
