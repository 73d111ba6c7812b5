"""What is on the table, as immutable values: the curves, the view of them, and what the reader is pointing at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple, TypeVar

from actexplorer.core.activation import Activation
from actexplorer.core.registry import catalogue, elementwise
from actexplorer.session.labs import CURVES, Labs
from actexplorer.session.sweep import Sweep

Range = tuple[float, float]
Layout = Literal["row", "column", "single", "overlay"]
Contrast = Literal["", "absolute", "relative"]
LAYOUTS: tuple[Layout, ...] = ("row", "column", "single", "overlay")
Orders = tuple[bool, bool, bool, bool]
Heights = tuple[Range | None, Range | None, Range | None, Range | None]

GRADIENTS = 3  # the order that stands for ∂f/∂p, after 0, 1 and 2 for f, f′ and f″
ORDERS = range(GRADIENTS + 1)
LARGEST_SEED = 2**32 - 1

HOME: Range = (-5.0, 5.0)


class Missing(NamedTuple):
    """What of a curve this program does not know: the field of the document that names it, and why in one line."""

    field: str
    reason: str


@dataclass(frozen=True, slots=True)
class Curve:
    """One function with its parameters as a curve of the comparison.

    ``values`` holds the parameters that were set, by name; the others keep their defaults. ``colour`` and ``dash`` are
    slots of the theme's palette and line styles: a curve keeps them for as long as it lives. One that is ``locked`` keeps
    its parameters until it is unlocked. One that is ``missing`` has a function or a parameter that is unknown here: it is
    kept and saved as it was written, and not drawn. A function that trains at random is shown in training where there is a
    ``seed``, from which the sample is drawn.
    """

    id: int
    key: str
    values: tuple[tuple[str, float], ...] = ()
    colour: int = 0
    dash: int = 0
    name: str = ""
    visible: bool = True
    locked: bool = False
    seed: int | None = None

    @property
    def function(self) -> Activation:
        """The catalogue's record."""
        return elementwise[self.key]

    @property
    def missing(self) -> Missing | None:
        """What of it is unknown, None where nothing is."""
        if self.key in elementwise:
            known = elementwise[self.key].defaults
            for name, _ in self.values:
                if name not in known:
                    names = ", ".join(known) or "none"
                    return Missing(f"parameters.{name}", f"{self.key} has no parameter {name!r} (its parameters: {names})")
            return None
        if self.key in catalogue:
            return Missing("key", f"{self.key} takes vectors; a curve is a function of one number")
        try:
            elementwise[self.key]
        except KeyError as error:
            return Missing("key", str(error.args[0]))
        return None

    @property
    def parameters(self) -> dict[str, float]:
        """All parameters, defaults filled in, in the record's order."""
        return {**self.function.defaults, **dict(self.values)}

    def with_parameters(self, parameters: Mapping[str, float]) -> Curve:
        """Return this curve with ``parameters`` changed.

        Raises
        ------
        ValueError
            When a parameter is unknown or outside its domain.
        """
        return replace(self, values=self.function.unusual({**dict(self.values), **parameters}))


@dataclass(frozen=True, slots=True)
class Pin:
    """A mark that stays at ``x`` on a curve, on all canvases, with the curve's values written beside it."""

    curve: int
    x: float


T = TypeVar("T")


def four(values: Sequence[T], last: T) -> tuple[T, T, T, T]:
    """Return what is said of f, f′, f″ and ∂f/∂p, which is ``last`` where nothing is said of it."""
    f, df, d2f, gradients = (*values, last)[:4]
    return f, df, d2f, gradients


@dataclass(frozen=True, slots=True)
class View:
    """Which part of the plane is shown and how: saved with the session, with its own back and forward.

    ``page`` is the page of the window: that of the curves, or a lab's id.
    ``y`` holds a range for each of f, f′, f″ and ∂f/∂p, or None where it follows the curves; ``whole`` says where it follows
    even one that explodes, which is cut off otherwise. ``orders`` says which of the four are shown; ``single`` is the one
    that the single layout shows. Where ``equal``, a unit of y is as long as one of x, and of y ranges only the middle counts.
    """

    x: Range = HOME
    y: Heights = (None, None, None, None)
    layout: Layout = "row"
    orders: Orders = (True, True, True, False)
    single: int = 0
    whole: Orders = (False, False, False, False)
    equal: bool = False
    page: str = CURVES

    @property
    def shown(self) -> tuple[int, ...]:
        """The orders of which there is a canvas, or which share one."""
        return (self.single,) if self.layout == "single" else tuple(n for n in ORDERS if self.orders[n])


@dataclass(frozen=True, slots=True)
class Focus:
    """What the reader is pointing at; neither saved nor undone.

    ``selected`` is the id of the curve that the panels speak about, ``cursor`` the x of the crosshair, ``preview`` a curve
    that is shown dashed without being part of the comparison. ``near`` is the id of the curve at the pointer, and
    ``landmark`` what the crosshair has snapped to there. ``held`` are the ranges of y that stand still while a parameter
    plays, where they would follow the curves.
    """

    selected: int | None = None
    cursor: float | None = None
    preview: Curve | None = None
    near: int | None = None
    landmark: str = ""
    held: tuple[Range, Range, Range, Range] | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Original:
    """The text of a document in a form that is not this program's, and the session it holds."""

    text: bytes
    session: Session


@dataclass(frozen=True, slots=True)
class Session:
    """Everything on the table.

    ``reference`` is the id of the curve from which differences are measured, and ``difference`` says whether the canvases
    show them in place of the curves. A ``sweep`` shows one of the curves as a family. ``original`` is the document that it was
    read from, where that has a form of its own.
    """

    curves: tuple[Curve, ...] = ()
    view: View = field(default_factory=View)
    focus: Focus = field(default_factory=Focus)
    pins: tuple[Pin, ...] = ()
    reference: int | None = None
    difference: Contrast = ""
    sweep: Sweep | None = None
    labs: Labs = field(default_factory=Labs)
    original: Original | None = field(default=None, compare=False, repr=False)

    @property
    def content(self) -> Session:
        """What undo and the modified mark compare: the session without view and focus."""
        return replace(self, view=View(), focus=Focus())

    @property
    def known(self) -> tuple[Curve, ...]:
        """The curves whose functions and parameters are known."""
        return tuple(c for c in self.curves if c.missing is None)

    @property
    def selected(self) -> Curve | None:
        """The curve that the panels speak about: the preview, else the selected one, else the first that is known."""
        if self.focus.preview is not None:
            return self.focus.preview
        chosen = self.chosen
        if chosen is not None and chosen.missing is None:
            return chosen
        return next(iter(self.known), None)

    @property
    def chosen(self) -> Curve | None:
        """The curve of the comparison that commands are about: the selected one, else the first."""
        return next((c for c in self.curves if c.id == self.focus.selected), self.curves[0] if self.curves else None)

    @property
    def base(self) -> Curve | None:
        """The curve from which differences are measured: the reference, else the first that is known."""
        known = self.known
        return next((c for c in known if c.id == self.reference), known[0] if known else None)

    @property
    def drawn(self) -> tuple[Curve, ...]:
        """The curves on the canvases: the visible ones that are known, then the preview."""
        shown = tuple(c for c in self.curves if c.visible and c.missing is None)
        return shown if self.focus.preview is None else (*shown, self.focus.preview)

    @property
    def learns(self) -> bool:
        """Whether a curve on the canvases has a learnable parameter."""
        return any(curve.function.learnable for curve in self.drawn)

    def curve(self, curve_id: int) -> Curve:
        """Return the curve of that id, the preview included.

        Raises
        ------
        KeyError
            When it is not there.
        """
        everything = self.curves if self.focus.preview is None else (*self.curves, self.focus.preview)
        for curve in everything:
            if curve.id == curve_id:
                return curve
        raise KeyError(curve_id)


def opening() -> Session:
    """Return the picture that the program opens on: three answers to ReLU's corner."""
    curves = tuple(Curve(n + 1, key, colour=n) for n, key in enumerate(("relu", "swish", "mish")) if key in elementwise)
    return Session(curves, focus=Focus(selected=curves[1].id if len(curves) > 1 else None))
