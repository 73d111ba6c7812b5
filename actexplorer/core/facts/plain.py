"""The facts as what JSON has."""

from __future__ import annotations

import math
from typing import Any

from actexplorer.core.facts.extrema import Extreme, Extremum
from actexplorer.core.facts.record import Facts
from actexplorer.core.facts.sets import Set, gaps


def to_json(facts: Facts) -> dict[str, Any]:
    """Return the facts as what JSON has: lists and objects, infinities as "inf" and "-inf", what is not there as None.

    Intervals are pairs of their ends. A zero or a place of an extreme value is a number, or a pair where f is constant.
    """
    whole = facts.range
    d: dict[str, Any] = {
        "domain": [(i.low, i.high) for i in facts.domain],
        "range": (whole.low, whole.high),
        "range_closed": (whole.closed_low, whole.closed_high),
        "gaps": gaps(facts.image),
        "limits": facts.limits,
        "asymptotes": [line and line._asdict() for line in facts.asymptotes],
        "zeros": _places(facts.zeros),
        "minimum": _extreme(facts.minimum),
        "maximum": _extreme(facts.maximum),
        "extrema_f": [_extremum(e, "f") for e in facts.extrema[0]],
        "extrema_df": [_extremum(e, "df") for e in facts.extrema[1]],
        "extrema_d2f": [_extremum(e, "d2f") for e in facts.extrema[2]],
    }
    for name in ("lipschitz", "monotone", "parity", "smoothness"):
        d[name] = getattr(facts, name)
    for name in ("convex", "concave", "saturation"):
        d[name] = [(i.low, i.high) for i in getattr(facts, name)]
    for name in ("mean", "mean_square", "gain", "chi1", "torch_gain", "zero_centred", "window"):
        d[name] = getattr(facts, name)
    return {name: _plain(value) for name, value in d.items()}


def _places(where: Set) -> list[float | tuple[float, float]]:
    return [i.low if i.low == i.high else (i.low, i.high) for i in where]


def _extreme(extreme: Extreme | None) -> dict[str, Any] | None:
    if extreme is None:
        return None
    places = _places(extreme.where)
    return {"x": extreme.x, "f": extreme.f} | ({"where": places} if places != [extreme.x] else {})


def _extremum(e: Extremum, name: str) -> dict[str, Any]:
    return {"x": e.x, name: e.value, "kind": e.kind, "attained": not e.side} | ({"side": e.side} if e.side else {})


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None if math.isnan(value) else "inf" if value > 0 else "-inf"
    return value
