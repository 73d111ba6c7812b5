"""Which canvases there are, and where: one for each order, and of small multiples one for each value too."""

from __future__ import annotations

import math
from typing import NamedTuple

from actexplorer.session.lines import panels
from actexplorer.session.state import Session


class Cell(NamedTuple):
    """A canvas: its row and column, the orders on it, and the value of a sweep's second parameter where there is one."""

    row: int
    column: int
    orders: tuple[int, ...]
    value: float | None


def orders_of(session: Session) -> list[tuple[int, ...]]:
    """Return the orders on each canvas of a panel."""
    shown = session.view.shown
    return [shown] if session.view.layout == "overlay" else [(n,) for n in shown]


def cells(session: Session) -> list[Cell]:
    """Return the canvases of ``session``.

    Small multiples have a row or a column for each value where orders stand apart; else the values fill a grid.
    """
    values, shown = panels(session), orders_of(session)
    down = session.view.layout == "column"
    if not values:
        return [Cell(n, 0, orders, None) if down else Cell(0, n, orders, None) for n, orders in enumerate(shown)]
    across = math.ceil(math.sqrt(len(values)))
    found = []
    for n, value in enumerate(values):
        for k, orders in enumerate(shown):
            row, column = divmod(n, across) if len(shown) == 1 else (k, n) if down else (n, k)
            found.append(Cell(row, column, orders, value))
    return found
