"""Every command of the window, as one tuple of records: menus, shortcuts and the palette are made from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session import edits
from actexplorer.session.differences import with_difference
from actexplorer.session.pins import clear_pins
from actexplorer.session.state import GRADIENTS, Contrast, Curve, Layout, Session
from actexplorer.ui import clipboard
from actexplorer.ui.command import Command
from actexplorer.ui.comparing import can_be_swept, compare_variants, has_variants, play, rename, save_animation, sweep
from actexplorer.ui.curve_commands import CURVE_COMMANDS, CurveCommand
from actexplorer.ui.curve_commands import MENU as CURVE_MENU

if TYPE_CHECKING:
    from actexplorer.ui.window import Window


def _ask(question: str) -> Callable[[Window], None]:
    """Return what asks one of the questions of `dialogs`, loaded when it is first asked."""

    def run(window: Window) -> None:
        from actexplorer.ui import dialogs

        getattr(dialogs, question)(window)

    return run


def _apply(edit: edits.Edit) -> Callable[[Window], None]:
    return lambda window: window.commit(edit)


def _toggle_order(order: int) -> Callable[[Window], None]:
    def run(window: Window) -> None:
        shown = list(window.store.session.view.orders)
        shown[order] = not shown[order]
        window.commit(edits.with_orders(shown))

    return run


def _layout(text: str, layout: Layout, shortcut: str) -> Command:
    return Command(
        f"layout-{layout}",
        text,
        "&View/" + QT_TRANSLATE_NOOP("Menu", "&Layout"),
        _apply(edits.with_layout(layout)),
        shortcut,
        checked=lambda w: w.store.session.view.layout == layout,
    )


def _order(order: int, text: str, shortcut: str) -> Command:
    return Command(
        f"order-{order}",
        text,
        "&View/&Layout",
        _toggle_order(order),
        shortcut,
        group=1,
        checked=lambda w: w.store.session.view.orders[order],
    )


def _of_selected(command: CurveCommand) -> Command:
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


def _difference(kind: Contrast, text: str, shortcut: str) -> Command:
    return Command(
        f"difference-{kind or 'none'}",
        text,
        "&Compare",
        _apply(with_difference(kind)),
        shortcut,
        1,
        lambda w: len(w.store.session.curves) > 1,
        lambda w: w.store.session.difference == kind,
    )


def _range(low: float, high: float) -> Command:
    text = f"{low:g} … {high:g}".replace("-", "−")
    return Command(
        f"range-{low:g}-{high:g}",
        text if low != -high else f"±{high:g}",
        "&View/" + QT_TRANSLATE_NOOP("Menu", "&Range"),
        _apply(edits.with_x_range((low, high))),
        checked=lambda w: w.store.session.view.x == (low, high),
    )


def _toggle_equal(window: Window) -> None:
    window.commit(edits.with_equal(not window.store.session.view.equal))


def _has_figure(window: Window) -> bool:
    return window.pages.lab is not None or _has_curves(window)


def _has_curves(window: Window) -> bool:
    return bool(window.store.session.curves)


def _copy(what: str, text: str, run: Callable[[Window], None], shortcut: str = "") -> Command:
    menu = "&Edit/" + QT_TRANSLATE_NOOP("Menu", "&Copy")
    anywhere = what in ("figure", "table")
    return Command(
        f"copy-{what}", text, menu, run, shortcut, enabled=_has_figure if anywhere else _has_curves, everywhere=anywhere
    )


def _measure_cost(window: Window) -> None:
    from actexplorer.ui.cost_dialog import open_cost

    open_cost(window)


COMMANDS: tuple[Command, ...] = (
    Command("new", QT_TRANSLATE_NOOP("Command", "&New window"), "&File", lambda w: w.new(), "Ctrl+N", everywhere=True),
    Command("open", QT_TRANSLATE_NOOP("Command", "&Open…"), "&File", lambda w: w.open_document(), "Ctrl+O", everywhere=True),
    Command("save", QT_TRANSLATE_NOOP("Command", "&Save"), "&File", lambda w: w.save(), "Ctrl+S", everywhere=True),
    Command(
        "save-as", QT_TRANSLATE_NOOP("Command", "Save &as…"), "&File", lambda w: w.save_as(), "Ctrl+Shift+S", everywhere=True
    ),
    Command(
        "export-figure",
        QT_TRANSLATE_NOOP("Command", "Export &figure…"),
        "&File",
        _ask("export_figure"),
        "Ctrl+E",
        1,
        _has_figure,
        everywhere=True,
    ),
    Command(
        "export-table",
        QT_TRANSLATE_NOOP("Command", "Export &table…"),
        "&File",
        _ask("export_table"),
        "Ctrl+Shift+E",
        1,
        _has_figure,
        everywhere=True,
    ),
    Command(
        "export-report",
        QT_TRANSLATE_NOOP("Command", "Export &report…"),
        "&File",
        _ask("export_report"),
        "",
        1,
        _has_curves,
    ),
    Command("close", QT_TRANSLATE_NOOP("Command", "&Close"), "&File", lambda w: w.close(), "Ctrl+W", 2, everywhere=True),
    Command("quit", QT_TRANSLATE_NOOP("Command", "&Quit"), "&File", lambda w: w.quit(), "Ctrl+Q", 2, everywhere=True),
    Command(
        "undo",
        QT_TRANSLATE_NOOP("Command", "&Undo"),
        "&Edit",
        lambda w: w.store.undo(),
        "Ctrl+Z",
        0,
        lambda w: w.store.history.past is not None,
        everywhere=True,
    ),
    Command(
        "redo",
        QT_TRANSLATE_NOOP("Command", "&Redo"),
        "&Edit",
        lambda w: w.store.redo(),
        "Ctrl+Shift+Z",
        0,
        lambda w: w.store.history.future is not None,
        everywhere=True,
    ),
    Command("rename", QT_TRANSLATE_NOOP("Command", "&Rename curve…"), CURVE_MENU, rename, "F2", 0, _has_curves),
    *map(_of_selected, CURVE_COMMANDS),
    Command(
        "clear", QT_TRANSLATE_NOOP("Command", "Remove &all curves"), "&Edit", _apply(edits.clear_curves()), "", 1, _has_curves
    ),
    Command(
        "clear-marks",
        QT_TRANSLATE_NOOP("Command", "Remove all mar&ks"),
        "&Edit",
        _apply(clear_pins()),
        "",
        1,
        lambda w: bool(w.store.session.pins),
    ),
    _copy("figure", QT_TRANSLATE_NOOP("Command", "Copy &figure"), clipboard.copy_figure, "Ctrl+Shift+C"),
    _copy("table", QT_TRANSLATE_NOOP("Command", "Copy &table"), clipboard.copy_table),
    _copy("latex", QT_TRANSLATE_NOOP("Command", "Copy f&ormulas as LaTeX"), clipboard.copy_latex),
    _copy("code", QT_TRANSLATE_NOOP("Command", "Copy &code"), clipboard.copy_code),
    _copy("facts", QT_TRANSLATE_NOOP("Command", "Copy facts as &Markdown"), clipboard.copy_facts),
    Command(
        "find",
        QT_TRANSLATE_NOOP("Command", "&Find a function"),
        "&Edit",
        lambda w: w.find_function(),
        "Ctrl+F",
        2,
        everywhere=True,
    ),
    Command(
        "palette",
        QT_TRANSLATE_NOOP("Command", "&Command palette"),
        "&Edit",
        _ask("open_palette"),
        "Ctrl+K",
        2,
        everywhere=True,
    ),
    Command("home", QT_TRANSLATE_NOOP("Command", "&Home"), "&View", _apply(edits.home()), "Ctrl+0", 0),
    Command("zoom-in", QT_TRANSLATE_NOOP("Command", "Zoom &in"), "&View", lambda w: w.zoom(1 / 1.5), "Ctrl++", 0),
    Command("zoom-out", QT_TRANSLATE_NOOP("Command", "Zoom &out"), "&View", lambda w: w.zoom(1.5), "Ctrl+-", 0),
    Command(
        "back",
        QT_TRANSLATE_NOOP("Command", "View &before"),
        "&View",
        lambda w: w.store.go_back(),
        "Alt+Left",
        0,
        lambda w: w.store.history.back is not None,
        everywhere=True,
    ),
    Command(
        "forward",
        QT_TRANSLATE_NOOP("Command", "View a&fter"),
        "&View",
        lambda w: w.store.go_forward(),
        "Alt+Right",
        0,
        lambda w: w.store.history.forward is not None,
        everywhere=True,
    ),
    *(_range(*x) for x in ((-1.0, 1.0), (-2.0, 2.0), (-5.0, 5.0), (-10.0, 10.0), (-100.0, 100.0), (0.0, 1.0), (0.0, 10.0))),
    Command("range", QT_TRANSLATE_NOOP("Command", "&Set range…"), "&View/&Range", _ask("set_range"), "Ctrl+G", 1),
    Command(
        "equal",
        QT_TRANSLATE_NOOP("Command", "&Equal scales of x and y"),
        "&View/&Range",
        _toggle_equal,
        group=1,
        checked=lambda w: w.store.session.view.equal,
    ),
    _layout(QT_TRANSLATE_NOOP("Command", "Side by &side"), "row", "Ctrl+1"),
    _layout(QT_TRANSLATE_NOOP("Command", "S&tacked"), "column", "Ctrl+2"),
    _layout(QT_TRANSLATE_NOOP("Command", "&One at a time"), "single", "Ctrl+3"),
    _layout(QT_TRANSLATE_NOOP("Command", "O&verlaid"), "overlay", "Ctrl+4"),
    _order(0, QT_TRANSLATE_NOOP("Command", "Show f"), "Alt+1"),
    _order(1, QT_TRANSLATE_NOOP("Command", "Show f′"), "Alt+2"),
    _order(2, QT_TRANSLATE_NOOP("Command", "Show f″"), "Alt+3"),
    _order(GRADIENTS, QT_TRANSLATE_NOOP("Command", "Show ∂f/∂p"), "Alt+7"),
    Command(
        "variants",
        QT_TRANSLATE_NOOP("Command", "&Variants of the selected function"),
        "&Compare",
        compare_variants,
        "Ctrl+Shift+V",
        0,
        has_variants,
    ),
    Command("sweep", QT_TRANSLATE_NOOP("Command", "&Sweep a parameter…"), "&Compare", sweep, "Ctrl+Shift+P", 0, can_be_swept),
    Command("play", QT_TRANSLATE_NOOP("Command", "&Play or stop a parameter"), "&Compare", play, "F5", 0, can_be_swept),
    Command(
        "save-animation",
        QT_TRANSLATE_NOOP("Command", "Save a&nimation…"),
        "&Compare",
        save_animation,
        "",
        0,
        can_be_swept,
    ),
    _difference("", QT_TRANSLATE_NOOP("Command", "Show &functions"), "Alt+4"),
    _difference("absolute", QT_TRANSLATE_NOOP("Command", "Show &differences"), "Alt+5"),
    _difference("relative", QT_TRANSLATE_NOOP("Command", "Show &relative differences"), "Alt+6"),
    Command("cost", QT_TRANSLATE_NOOP("Command", "&Cost of all functions…"), "&Compare", _measure_cost, "", 2, everywhere=True),
    Command("about", QT_TRANSLATE_NOOP("Command", "&About actexplorer"), "&Help", _ask("about"), everywhere=True),
)
