"""Edits about sweeps."""

from __future__ import annotations

from dataclasses import replace

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.edit import Edit
from actexplorer.session.state import Curve, Session
from actexplorer.session.sweep import MOST_PANELS, Steps, Sweep


def check_sweep(curve: Curve, sweep: Sweep) -> None:
    """Accept a sweep of ``curve``.

    Raises
    ------
    ValueError
        For values that are none, too many or outside a parameter's domain, and for a parameter the function has not.
    """
    function = curve.function
    for steps in (sweep.first, sweep.second):
        if steps is None:
            continue
        parameter = next((p for p in function.parameters if p.name == steps.parameter), None)
        if parameter is None:
            known = ", ".join(p.name for p in function.parameters) or "none"
            raise ValueError(f"{curve.key} has no parameter {steps.parameter!r} (its parameters: {known})")
        if any(value not in parameter.domain for value in (steps.low, steps.high, *steps.values())):
            raise ValueError(f"{curve.key}: {steps.parameter} leaves its domain, {parameter.domain_text}")
    if sweep.second is not None:
        if sweep.second.parameter == sweep.first.parameter:
            raise ValueError(f"{curve.key}: {sweep.first.parameter} cannot be swept twice")
        if len(sweep.second.values()) > MOST_PANELS:
            raise ValueError(f"{sweep.second.parameter}: small multiples are {MOST_PANELS} at most")


def with_sweep(curve_id: int, first: Steps, second: Steps | None = None, symbol: str = "") -> Edit:
    """Draw a curve as a family, in place of any other family.

    Raises
    ------
    ValueError
        When applied, as for `check_sweep`.
    """
    sweep = Sweep(curve_id, first, second)

    def apply(session: Session) -> Session:
        check_sweep(session.curve(curve_id), sweep)
        return replace(session, sweep=sweep)

    return Edit(QT_TRANSLATE_NOOP("Edit", "sweep {name}"), apply, {"name": symbol or first.parameter})


def without_sweep() -> Edit:
    """Draw the curve of its own parameters again."""
    return Edit(QT_TRANSLATE_NOOP("Edit", "end the sweep"), lambda s: replace(s, sweep=None))
