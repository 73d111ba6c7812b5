"""What commands do about the comparison of a window, where an edit alone is not all of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from actexplorer.session.comparisons import Comparison, show, variants, variants_of
from actexplorer.ui.language import translate

if TYPE_CHECKING:
    from actexplorer.ui.panels.parameters import ParametersPanel
    from actexplorer.ui.window import Window


def compare(window: Window, comparison: Comparison) -> None:
    """Show a ready-made comparison; one of variants comes with the gaps between them."""
    window.commit(show(comparison, partial(translate, "Preset")))
    if comparison in variants() or not comparison.title:
        window.panel("difference")


def has_variants(window: Window) -> bool:
    """Return whether something else goes by the name of the selected function."""
    curve = window.store.session.selected
    return curve is not None and variants_of(curve.key) is not None


def compare_variants(window: Window) -> None:
    """Show what else goes by the name of the selected function."""
    curve = window.store.session.selected
    comparison = None if curve is None else variants_of(curve.key)
    if comparison is not None:
        compare(window, comparison)


def can_be_swept(window: Window) -> bool:
    """Return whether the selected curve has parameters."""
    curve = window.store.session.selected
    return curve is not None and curve in window.store.session.curves and bool(curve.function.parameters)


def sweep(window: Window) -> None:
    """Ask how the selected curve is to be swept."""
    curve = window.store.session.selected
    if curve is not None and can_be_swept(window):
        _parameters(window).card(curve.id).ask_sweep()


def play(window: Window) -> None:
    """Let a parameter of the selected curve move by itself, or stop it."""
    curve = window.store.session.selected
    if curve is not None and can_be_swept(window):
        _parameters(window).play(curve)


def save_animation(window: Window) -> None:
    """Ask for an animation of the selected curve and a file, and make the one in the other."""
    from actexplorer.ui.animation_dialog import save_animation

    curve = window.store.session.selected
    if curve is not None and can_be_swept(window):
        save_animation(window, curve, _parameters(window).motion(curve))


def rename(window: Window) -> None:
    """Let the reader write over the selected curve's title."""
    curve = window.store.session.chosen
    if curve is not None:
        _parameters(window).rename(curve.id)


def _parameters(window: Window) -> ParametersPanel:
    return cast("ParametersPanel", window.panel("parameters"))
