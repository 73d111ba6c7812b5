"""What canvases are called: f(x), or the difference that they show."""

from __future__ import annotations

from typing import NamedTuple

from actexplorer.session.state import Session
from actexplorer.ui.labels import curve_title, number

PARTIAL = "∂f/∂p"  # of a difference too: what f is measured from has parameters of its own
NAMES = {
    "": ("f(x)", "f′(x)", "f″(x)", PARTIAL),
    "absolute": ("f − g", "f′ − g′", "f″ − g″", PARTIAL),
    "relative": ("(f − g) / |g|", "(f′ − g′) / |g′|", "(f″ − g″) / |g″|", PARTIAL),
}
SHORT = {"": ("f", "f′", "f″", PARTIAL), "absolute": ("f−g", "f′−g′", "f″−g″", PARTIAL), "relative": NAMES["relative"]}
Names = tuple[str, str, str, str]


class Heading(NamedTuple):
    """The names of the orders, in full and in short, and what is added to the canvases' names."""

    names: Names
    short: Names
    note: str = ""

    def text(self, orders: tuple[int, ...]) -> tuple[str, str]:
        """Return the name of a canvas that shows ``orders``, and the note."""
        return ", ".join(self.names[order] for order in orders), self.note


def heading_of(session: Session, value: float | None = None) -> Heading:
    """Return the heading of the canvases of ``session``, in small multiples of those for one value."""
    base, kind = (session.base, session.difference) if session.difference else (None, "")
    notes = [] if base is None else [f"g = {curve_title(base)}"]
    sweep = session.sweep
    if value is not None and sweep is not None and sweep.second is not None:
        symbols = {p.name: p.symbol for p in session.curve(sweep.curve).function.parameters}
        notes.insert(0, f"{symbols[sweep.second.parameter]} = {number(float(f'{value:.3g}'))}")
    return Heading(NAMES[kind], SHORT[kind], "   ".join(notes))
