"""Edits of the view: saved with the session, but neither undone nor a modification of it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from actexplorer.core.window import check_range
from actexplorer.session.edit import Edit
from actexplorer.session.state import Layout, Range, Session, View, four


def _with_view(gesture: Hashable = None, **changes: object) -> Edit:
    return Edit("", lambda s: replace(s, view=replace(s.view, **changes)), gesture=gesture)  # type: ignore[arg-type]


def with_x_range(x: Range) -> Edit:
    """Pan or zoom along x.

    Raises
    ------
    ValueError
        When the range is reversed, empty, not finite, or too narrow or too wide to be drawn.
    """
    check_range(*x)
    return _with_view(("view",), x=(float(x[0]), float(x[1])))


def with_y_range(order: int, y: Range | None) -> Edit:
    """Hold the y range of f, f′, f″ or ∂f/∂p (order 0 to 3), or let it follow the curves again.

    Raises
    ------
    ValueError
        As for `with_x_range`.
    """
    if y is not None:
        check_range(*y)

    def apply(session: Session) -> Session:
        ranges = list(session.view.y)
        ranges[order] = y
        return replace(session, view=replace(session.view, y=four(ranges, None)))

    return Edit("", apply, gesture=("view",))


def with_window(x: Range, order: int, y: Range) -> Edit:
    """Show one box of one canvas: x for all, y held for that order."""
    along, across = with_x_range(x), with_y_range(order, y)
    return Edit("", lambda s: across.change(along.change(s)), gesture=("view",))


def with_ranges(x: Range, y: Sequence[Range | None]) -> Edit:
    """Show this range of x, and of three canvases or all four these ranges of y, which follow the curves where they are None.

    Raises
    ------
    ValueError
        As for `with_x_range`.
    """
    for each in (x, *y):
        if each is not None:
            check_range(*each)
    return _with_view(x=x, y=four(y, None))


def home() -> Edit:
    """Go back to the range that shows every function's character, y following the curves."""
    return _with_view(x=View().x, y=View().y, whole=View().whole)


def with_whole(order: int, whole: bool) -> Edit:
    """Let the y range of f, f′, f″ or ∂f/∂p follow all curves, or all but those that explode."""

    def apply(session: Session) -> Session:
        y, wholes = list(session.view.y), list(session.view.whole)
        y[order], wholes[order] = None, whole
        return replace(session, view=replace(session.view, y=four(y, None), whole=four(wholes, False)))

    return Edit("", apply)


def with_equal(equal: bool) -> Edit:
    """Draw a unit of y as long as one of x, or as fits."""
    return _with_view(equal=equal)


def with_layout(layout: Layout) -> Edit:
    """Arrange the canvases."""
    return _with_view(layout=layout)


def with_orders(orders: Sequence[bool]) -> Edit:
    """Show some of f, f′, f″ and ∂f/∂p, the last not where only three are given; at least one stays."""
    return _with_view(orders=four(orders, False)) if any(orders) else _with_view()


def with_single(order: int) -> Edit:
    """Choose the canvas that the single layout shows, and that layout."""
    return _with_view(layout="single", single=order)
