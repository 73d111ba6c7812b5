"""Which colour a line is drawn in."""

from __future__ import annotations

from actexplorer.session.lines import Line
from actexplorer.ui.colour_scale import colour_at
from actexplorer.ui.theme import Theme


def colour_of(line: Line, theme: Theme) -> str:
    """Return the colour of a line, as ``#rrggbb``: its curve's, or that of its place in a family."""
    return theme.curve(line.curve.colour) if line.share is None else colour_at(line.share, theme)
