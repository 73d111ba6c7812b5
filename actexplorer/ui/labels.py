"""How a curve is called on screen and in figures."""

from __future__ import annotations

from actexplorer.session.state import Curve
from actexplorer.ui.language import translate


def number(value: float) -> str:
    """Return a parameter's value as people write it, at most six significant digits."""
    return f"{value:.6g}".replace("-", "−").replace("inf", "∞")


def curve_title(curve: Curve) -> str:
    """Return the curve's own name, else its function's title with the parameters that were set: "Swish (β = 2)"."""
    if curve.name:
        return curve.name
    title = translate("Activation", curve.function.title)
    symbols = {p.name: p.symbol for p in curve.function.parameters}
    values = ", ".join(f"{symbols[name]} = {number(value)}" for name, value in curve.values)
    return f"{title} ({values})" if values else title
