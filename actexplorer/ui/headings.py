"""What canvases are called: f(x), or the difference that they show."""

from __future__ import annotations

from typing import NamedTuple

from actexplorer.session.state import Session
from actexplorer.ui.labels import curve_title

NAMES = {
    "": ("f(x)", "f′(x)", "f″(x)"),
    "absolute": ("f − g", "f′ − g′", "f″ − g″"),
    "relative": ("(f − g) / |g|", "(f′ − g′) / |g′|", "(f″ − g″) / |g″|"),
}
SHORT = {"": ("f", "f′", "f″"), "absolute": ("f−g", "f′−g′", "f″−g″"), "relative": NAMES["relative"]}


class Heading(NamedTuple):
    """The names of the three orders, in full and in short, and what is added to the canvases' names."""

    names: tuple[str, str, str]
    short: tuple[str, str, str]
    note: str = ""

    def text(self, orders: tuple[int, ...]) -> tuple[str, str]:
        """Return the name of a canvas that shows ``orders``, and the note."""
        return ", ".join(self.names[order] for order in orders), self.note


def heading_of(session: Session) -> Heading:
    """Return the heading of the canvases of ``session``."""
    base, kind = (session.base, session.difference) if session.difference else (None, "")
    return Heading(NAMES[kind], SHORT[kind], "" if base is None else f"g = {curve_title(base)}")
