"""Writing documents: sorted, what equals its default left out, each number the shortest that reads back exactly."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from actexplorer.session.lab_fields import lab_fields
from actexplorer.session.records import FORMAT, VERSION, Pair
from actexplorer.session.state import Curve, Session, View
from actexplorer.session.sweep import Steps


def _number(value: float) -> int | float | str:
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    value = float(value)
    whole = value.is_integer() and abs(value) < 1e15 and (value != 0.0 or math.copysign(1.0, value) > 0.0)
    return int(value) if whole else value


def _as_written(value: float) -> int | float | str:
    """Return a parameter of an unknown function as it stood in the file it came from."""
    return _number(value) if type(value) is float and math.isinf(value) else value


def _pair(pair: Pair | None) -> Any:
    return pair and [_number(end) for end in pair]


def _curve_fields(curve: Curve) -> dict[str, Any]:
    number = _number if curve.missing is None else _as_written
    optional = {
        "parameters": {name: number(value) for name, value in curve.values},
        "name": curve.name,
        "dash": curve.dash,
        "locked": curve.locked,
    }
    shown: dict[str, Any] = {} if curve.visible else {"visible": False}
    shown |= {} if curve.seed is None else {"seed": curve.seed}
    return {"key": curve.key, "colour": curve.colour, **shown, **{name: value for name, value in optional.items() if value}}


def view_fields(view: View) -> dict[str, Any]:
    """Return what of the view differs from the one at first, without a word on ∂f/∂p where there is none to say."""
    fields = {"x": _pair(view.x), "layout": view.layout, "single": view.single, "equal": view.equal, "page": view.page}
    fields |= {"y": [_pair(y) for y in view.y], "orders": list(view.orders), "whole": list(view.whole)}
    for name in ("y", "orders", "whole"):
        if not fields[name][-1]:
            fields[name].pop()
    home = View()
    return {name: value for name, value in fields.items() if getattr(view, name) != getattr(home, name)}


def _steps_fields(steps: Steps) -> dict[str, Any]:
    ends = {"parameter": steps.parameter, "from": _number(steps.low), "to": _number(steps.high)}
    scale = {"scale": "logarithmic"} if steps.log else {}
    return {**ends, **({"count": steps.count} if steps.count else {"step": _number(steps.step)}), **scale}


def _plain(value: Any) -> Any:
    """Return what a lab's record holds as JSON has it."""
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value


def written(session: Session) -> bytes:
    """Return the document of ``session`` in this program's own form: equal sessions give the same bytes."""
    fields: dict[str, Any] = {"format": FORMAT, "version": VERSION, "curves": [_curve_fields(c) for c in session.curves]}
    if session.view != View():
        fields["view"] = view_fields(session.view)
    places = {c.id: n for n, c in enumerate(session.curves)}
    if session.reference in places:
        fields["reference"] = places[session.reference]
    if session.difference:
        fields["difference"] = session.difference
    if session.sweep is not None and session.sweep.curve in places:
        sweep = session.sweep
        second = {} if sweep.second is None else {"second": _steps_fields(sweep.second)}
        fields["sweep"] = {"curve": places[sweep.curve], "first": _steps_fields(sweep.first), **second}
    if session.labs.changed:
        fields["labs"] = _plain(lab_fields(session.labs))
    if session.pins:
        fields["pins"] = [{"curve": places[p.curve], "x": _number(p.x)} for p in session.pins if p.curve in places]
    text = json.dumps(fields, ensure_ascii=False, allow_nan=False, indent=2, sort_keys=True)
    on_one_line = re.sub(r'\[\n([^][{}"]*)\]', lambda match: f"[{' '.join(match[1].split())}]", text)
    return on_one_line.encode() + b"\n"
