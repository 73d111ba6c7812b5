"""The fields of a document, as they stand in the file, with the limits of each."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from actexplorer.session.state import GRADIENTS, LARGEST_SEED, Layout, View
from actexplorer.session.sweep import MOST

FORMAT = "actexplorer-session"
VERSION = 1
MOST_CURVES = 10_000

Slot = Annotated[int, msgspec.Meta(ge=0, le=MOST_CURVES)]
Seed = Annotated[int, msgspec.Meta(ge=0, le=LARGEST_SEED)]
Flags = Annotated[tuple[bool, ...], msgspec.Meta(min_length=3, max_length=4)]  # the last, of ∂f/∂p, may be left out
Pair = tuple[float, float]
Place = Annotated[int, msgspec.Meta(ge=0)]  # of a curve in the list, from 0


class DocumentError(ValueError):
    """A document cannot be read; the message is one line that names the place in it."""

    def __init__(self, cause: object, place: str = "") -> None:
        super().__init__(in_one_line(f"{place}: {cause}" if place else str(cause)))


def in_one_line(text: str) -> str:
    """Return a message about a document as one line that any terminal can show, whatever it quotes."""
    line = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in " ".join(text.split()))
    return line if len(line) <= 300 else line[:300] + "…"


class CurveFields(msgspec.Struct, forbid_unknown_fields=True):
    """A curve; without a colour it gets the first that is free."""

    key: Annotated[str, msgspec.Meta(max_length=100)]
    parameters: Annotated[dict[str, Any], msgspec.Meta(max_length=100)] = {}
    name: Annotated[str, msgspec.Meta(max_length=200)] = ""
    colour: Slot | None = None
    dash: Slot = 0
    visible: bool = True
    locked: bool = False
    seed: Seed | None = None


class ViewFields(msgspec.Struct, forbid_unknown_fields=True):
    """What is shown of the plane."""

    x: Pair = View().x
    y: Annotated[tuple[Pair | None, ...], msgspec.Meta(min_length=3, max_length=4)] = View().y
    layout: Layout = View().layout
    orders: Flags = View().orders
    single: Annotated[int, msgspec.Meta(ge=0, le=GRADIENTS)] = View().single
    whole: Flags = View().whole
    equal: bool = View().equal
    page: str = View().page


class PinFields(msgspec.Struct, forbid_unknown_fields=True):
    """A mark on a curve."""

    curve: Place
    x: float


class StepsFields(msgspec.Struct, forbid_unknown_fields=True, rename={"low": "from", "high": "to"}):
    """The values of a swept parameter."""

    parameter: Annotated[str, msgspec.Meta(max_length=100)]
    low: float
    high: float
    count: Annotated[int, msgspec.Meta(ge=2, le=MOST)] | None = None
    step: float | None = None
    scale: Literal["linear", "logarithmic"] = "linear"


class SweepFields(msgspec.Struct, forbid_unknown_fields=True):
    """A curve as a family."""

    curve: Place
    first: StepsFields
    second: StepsFields | None = None


class DocumentFields(msgspec.Struct, forbid_unknown_fields=True):
    """Everything in the file."""

    format: str
    version: int
    curves: Annotated[list[CurveFields], msgspec.Meta(max_length=MOST_CURVES)] = []
    view: ViewFields = msgspec.field(default_factory=ViewFields)
    pins: Annotated[list[PinFields], msgspec.Meta(max_length=MOST_CURVES)] = []
    reference: Place | None = None
    difference: Literal["absolute", "relative"] | None = None
    sweep: SweepFields | None = None
    labs: dict[str, Any] = {}
