"""Which colour a line is drawn in."""

from __future__ import annotations

from actexplorer.session.lines import Line
from actexplorer.ui.theme import Theme


def colour_of(line: Line, theme: Theme) -> str:
    """Return the colour of a line, as ``#rrggbb``."""
    return theme.curve(line.curve.colour)
