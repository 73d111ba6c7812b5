"""Which values a parameter may take, in words for the reader."""

from __future__ import annotations

import math
from collections.abc import Mapping

from actexplorer.core.activation import Activation
from actexplorer.core.parameter import REAL, Parameter
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.ui.labels import number
from actexplorer.ui.language import translate

ANY = QT_TRANSLATE_NOOP("Domain", "any number")
ANY_OR_INFINITY = QT_TRANSLATE_NOOP("Domain", "any number or ∞")
ALLOWED = QT_TRANSLATE_NOOP("Domain", "Allowed: {domain}")
NOT_A_NUMBER = QT_TRANSLATE_NOOP("Domain", "Not a number")
NOT_A_NUMBER_ALLOWED = QT_TRANSLATE_NOOP("Domain", "Not a number. Allowed: {domain}")


def may_be_infinite(parameter: Parameter) -> bool:
    """Return whether ∞ belongs to the parameter's domain."""
    return parameter.domain.closed_high and math.isinf(parameter.domain.high)


def domain(parameter: Parameter) -> str:
    """Return the parameter's domain, in symbols where they suffice: "β > 0", "0 ≤ v ≤ 1", "any number"."""
    d, symbol = parameter.domain, parameter.symbol
    low, high = math.isfinite(d.low), math.isfinite(d.high)
    if low and not high:
        return f"{symbol} {'≥' if d.closed_low else '>'} {number(d.low)}"
    if not low and not high:
        return translate("Domain", ANY_OR_INFINITY if may_be_infinite(parameter) else ANY)
    left = f"{number(d.low)} {'≤' if d.closed_low else '<'} " if low else ""
    return f"{left}{symbol} {'≤' if d.closed_high else '<'} {number(d.high)}"


def limits(function: Activation, values: Mapping[str, float], parameter: Parameter) -> tuple[float, float, bool]:
    """Return the ends that the other ``values`` set to ``parameter``, and whether these are beyond what it may be."""
    order = function.constraint
    low = values[order.low] if order is not None and parameter.name == order.high else -math.inf
    high = values[order.high] if order is not None and parameter.name == order.low else math.inf
    return low, high, order is not None and order.strict


def refusal(function: Activation, values: Mapping[str, float], parameter: Parameter, value: float | None) -> str:
    """Return why ``parameter`` cannot become ``value`` (None: a text that is no number) beside ``values``, "" when it can."""
    if value is None:
        text = NOT_A_NUMBER if parameter.domain == REAL else NOT_A_NUMBER_ALLOWED
        return translate("Domain", text).format(domain=domain(parameter))
    if value not in parameter.domain:
        return translate("Domain", ALLOWED).format(domain=domain(parameter))
    order = function.constraint
    if order is None:
        return ""
    after = {**values, parameter.name: value}
    low, high = after[order.low], after[order.high]
    if low < high or (low == high and not order.strict):
        return ""
    symbols = {p.name: p.symbol for p in function.parameters}
    relation = f"{symbols[order.low]} {'<' if order.strict else '≤'} {symbols[order.high]}"
    return translate("Domain", ALLOWED).format(domain=relation)
