"""How a curve is called on screen and in figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.lines import Line
from actexplorer.session.state import Curve, Session
from actexplorer.ui.language import translate

_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def number(value: float, digits: int = 6) -> str:
    """Return a parameter's value as people write it, at most so many significant ``digits``."""
    return f"{value:.{digits}g}".replace("-", "−").replace("inf", "∞")


def scientific(text: str) -> str:
    """Return a number as Python writes it with its power of ten as people do: "−2.06×10⁻⁹"."""
    mantissa, _, exponent = text.replace("−", "-").partition("e")
    power = f"×10{str(int(exponent)).translate(_SUPERSCRIPTS)}" if exponent else ""
    return f"{mantissa}{power}".replace("-", "−")


def curve_title(curve: Curve, digits: int = 6) -> str:
    """Return the curve's own name, else its function's title with the parameters that were set: "Swish (β = 2)".

    Values have at most so many significant ``digits``. Of one in training, its seed is added.
    """
    notes = []
    if not curve.name:
        symbols = {p.name: p.symbol for p in curve.function.parameters}
        notes = [f"{symbols[name]} = {number(value, digits)}" for name, value in curve.values]
    if curve.seed is not None:
        notes.append(translate("Curve", QT_TRANSLATE_NOOP("Curve", "training, seed {seed}")).format(seed=curve.seed))
    title = curve.name or translate("Activation", curve.function.title)
    return f"{title} ({', '.join(notes)})" if notes else title


def titles_of(session: Session, title: Callable[[Curve], str] = curve_title) -> dict[int, str]:
    """Return the titles of the curves that are drawn, by id; a family's leaves out the parameters that are swept."""
    titles = {c.id: title(c) for c in session.drawn}
    sweep = session.sweep
    if sweep is not None and sweep.curve in titles:
        swept = {steps.parameter for steps in (sweep.first, sweep.second) if steps is not None}
        curve = session.curve(sweep.curve)
        titles[curve.id] = curve_title(replace(curve, values=tuple(v for v in curve.values if v[0] not in swept)))
    return titles


def line_title(line: Line, session: Session) -> str:
    """Return the title of what is drawn: its curve's or, for a member of a family, the parameter's value: "β = 0.5"."""
    sweep = session.sweep
    if line.share is None or sweep is None:
        return curve_title(line.curve)
    parameter = next(p for p in line.curve.function.parameters if p.name == sweep.first.parameter)
    return f"{parameter.symbol} = {number(line.curve.parameters[parameter.name])}"
