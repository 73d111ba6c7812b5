"""Commands that come in kinds: a layout, a range, a difference, a curve's, a question; and when they can be used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session import edits
from actexplorer.session.differences import with_difference
from actexplorer.session.state import Contrast, Curve, Layout, Session
from actexplorer.ui.command import Command
from actexplorer.ui.curve_commands import MENU as CURVE_MENU
from actexplorer.ui.curve_commands import CurveCommand

if TYPE_CHECKING:
    from actexplorer.ui.window import Window


def ask(question: str) -> Callable[[Window], None]:
    """Return what asks one of the questions of `dialogs`, loaded when it is first asked."""

    def run(window: Window) -> None:
        from actexplorer.ui import dialogs

        getattr(dialogs, question)(window)

    return run


def apply(edit: edits.Edit) -> Callable[[Window], None]:
    """Return what applies an edit as a step of its own."""
    return lambda window: window.commit(edit)


def _toggle_order(order: int) -> Callable[[Window], None]:
    def run(window: Window) -> None:
        shown = list(window.store.session.view.orders)
        shown[order] = not shown[order]
        window.commit(edits.with_orders(shown))

    return run


def layout(text: str, chosen: Layout, shortcut: str) -> Command:
    """Return the command that arranges the canvases."""
    return Command(
        f"layout-{chosen}",
        text,
        "&View/" + QT_TRANSLATE_NOOP("Menu", "&Layout"),
        apply(edits.with_layout(chosen)),
        shortcut,
        checked=lambda w: w.store.session.view.layout == chosen,
    )


def order(number: int, text: str, shortcut: str) -> Command:
    """Return the command that shows or hides a canvas."""
    return Command(
        f"order-{number}",
        text,
        "&View/&Layout",
        _toggle_order(number),
        shortcut,
        group=1,
        checked=lambda w: w.store.session.view.orders[number],
    )


def of_selected(command: CurveCommand) -> Command:
    """Return a curve's command as the window's, about the selected curve."""

    def run(window: Window) -> None:
        session = window.store.session
        curve = session.chosen
        if curve is not None and (command.enabled is None or command.enabled(session, curve)):
            window.commit(command.edit(session, curve))

    def asked(question: Callable[[Session, Curve], bool] | None) -> Callable[[Window], bool]:
        def answer(window: Window) -> bool:
            curve = window.store.session.chosen
            return curve is not None and (question is None or question(window.store.session, curve))

        return answer

    checked = None if command.checked is None else asked(command.checked)
    return Command(command.id, command.text, CURVE_MENU, run, command.shortcut, command.group, asked(command.enabled), checked)


def difference(kind: Contrast, text: str, shortcut: str) -> Command:
    """Return the command that shows differences, or the curves themselves."""
    return Command(
        f"difference-{kind or 'none'}",
        text,
        "&Compare",
        apply(with_difference(kind)),
        shortcut,
        1,
        lambda w: len(w.store.session.curves) > 1,
        lambda w: w.store.session.difference == kind,
    )


def range_of_x(low: float, high: float) -> Command:
    """Return the command that shows a range of x."""
    text = f"{low:g} … {high:g}".replace("-", "−")
    return Command(
        f"range-{low:g}-{high:g}",
        text if low != -high else f"±{high:g}",
        "&View/" + QT_TRANSLATE_NOOP("Menu", "&Range"),
        apply(edits.with_x_range((low, high))),
        checked=lambda w: w.store.session.view.x == (low, high),
    )


def toggle_equal(window: Window) -> None:
    """Make a unit of y as long as one of x, or free again."""
    window.commit(edits.with_equal(not window.store.session.view.equal))


def has_figure(window: Window) -> bool:
    """Return whether there is something to draw or to tabulate."""
    return window.pages.lab is not None or has_curves(window)


def has_curves(window: Window) -> bool:
    """Return whether there are curves."""
    return bool(window.store.session.curves)


def copy(what: str, text: str, run: Callable[[Window], None], shortcut: str = "") -> Command:
    """Return a command of the clipboard."""
    menu = "&Edit/" + QT_TRANSLATE_NOOP("Menu", "&Copy")
    anywhere = what in ("figure", "table")
    return Command(
        f"copy-{what}", text, menu, run, shortcut, enabled=has_figure if anywhere else has_curves, everywhere=anywhere
    )


def measure_cost(window: Window) -> None:
    """Measure what every function costs here."""
    from actexplorer.ui.cost_dialog import open_cost

    open_cost(window)
