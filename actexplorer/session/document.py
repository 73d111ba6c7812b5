"""Documents: a session as validated JSON that people can read and version control can compare.

A document holds the curves and the view; what equals its default is left out, keys are sorted, numbers are the shortest
that read back exactly, and infinities are ``"inf"`` and ``"-inf"``. Everything else is refused with its place in the file.
"""

from __future__ import annotations

import json
import math
import os
import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import Annotated, Any, Literal

import msgspec

from actexplorer.core.registry import catalogue
from actexplorer.core.window import check_range
from actexplorer.session.edits import COLOURS
from actexplorer.session.state import Curve, Layout, Pin, Session, View

FORMAT = "actexplorer-session"
VERSION = 1
SUFFIX = ".actx"
MOST_BYTES = 8 << 20
MOST_CURVES = 10_000

_Slot = Annotated[int, msgspec.Meta(ge=0, le=MOST_CURVES)]
_Pair = tuple[float, float]


class DocumentError(ValueError):
    """A document cannot be read; the message is one line that names the place in it."""

    def __init__(self, cause: object, place: str = "") -> None:
        line = " ".join(f"{place}: {cause}".split() if place else str(cause).split())
        super().__init__(line if len(line) <= 300 else line[:300] + "…")


class _Curve(msgspec.Struct, forbid_unknown_fields=True):
    key: Annotated[str, msgspec.Meta(max_length=100)]
    parameters: Annotated[dict[str, Any], msgspec.Meta(max_length=100)] = {}
    name: Annotated[str, msgspec.Meta(max_length=200)] = ""
    colour: _Slot | None = None
    dash: _Slot = 0
    visible: bool = True
    locked: bool = False


class _View(msgspec.Struct, forbid_unknown_fields=True):
    x: _Pair = View().x
    y: tuple[_Pair | None, _Pair | None, _Pair | None] = View().y
    layout: Layout = View().layout
    orders: tuple[bool, bool, bool] = View().orders
    single: Annotated[int, msgspec.Meta(ge=0, le=2)] = View().single
    whole: tuple[bool, bool, bool] = View().whole
    equal: bool = View().equal


class _Pin(msgspec.Struct, forbid_unknown_fields=True):
    curve: Annotated[int, msgspec.Meta(ge=0)]
    x: float


class _Document(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    version: int
    curves: Annotated[list[_Curve], msgspec.Meta(max_length=MOST_CURVES)] = []
    view: _View = msgspec.field(default_factory=_View)
    pins: Annotated[list[_Pin], msgspec.Meta(max_length=MOST_CURVES)] = []
    reference: Annotated[int, msgspec.Meta(ge=0)] | None = None
    difference: Literal["absolute", "relative"] | None = None


class _Repeated:
    """Stands for an object in which a name occurs twice."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any] | _Repeated:
    fields = dict(pairs)
    return fields if len(fields) == len(pairs) else _Repeated()


def _json(data: bytes) -> Any:
    if len(data) > MOST_BYTES:
        raise DocumentError(f"it is larger than {MOST_BYTES >> 20} MB, which no session is")
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_object)
    except UnicodeDecodeError as error:
        raise DocumentError(f"it is no text in UTF-8 (byte {error.start})") from None
    except json.JSONDecodeError as error:
        raise DocumentError(error.msg.lower(), f"line {error.lineno}, column {error.colno}") from None
    except RecursionError:
        raise DocumentError("it is nested too deeply") from None
    except ValueError:
        raise DocumentError("a number has thousands of digits") from None


def _check_header(data: Any) -> None:
    if isinstance(data, _Repeated):
        raise DocumentError("a name stands twice in the outermost object")
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise DocumentError(f'this is no session: "format": "{FORMAT}" is missing')
    version = data.get("version")
    if type(version) is int and version > VERSION:
        raise DocumentError(f"a newer actexplorer wrote it: its version is {version}, and this program reads {VERSION}")
    if version != VERSION or type(version) is not int:
        raise DocumentError(f"expected {VERSION}", "version")


def _fields(data: Any) -> _Document:
    try:
        return msgspec.convert(data, _Document)
    except msgspec.ValidationError as error:
        message, _, place = str(error).replace(_Repeated.__name__, "one in which a name stands twice").partition(" - at `$")
        message = message.replace("`", "").replace("Invalid enum", "Unknown")
        raise DocumentError(message[:1].lower() + message[1:], place.strip(".`")) from None


def _parameter(value: Any, place: str) -> float:
    if value in ("inf", "-inf"):
        return float(value)
    if type(value) not in (int, float):
        raise DocumentError('expected a number, "inf" or "-inf"', place)
    if not abs(value) <= sys.float_info.max:
        raise DocumentError('not a finite number; infinity is written "inf" or "-inf"', place)
    return float(value)


def _curve(number: int, record: _Curve, slot: tuple[int, int]) -> Curve:
    place = f"curves[{number}]"
    try:
        function = catalogue[record.key]
    except KeyError as error:
        raise DocumentError(error.args[0], f"{place}.key") from None
    if function.kind != "elementwise":
        raise DocumentError(f"{record.key} is no elementwise function", f"{place}.key")
    if any(unicodedata.category(c) in ("Cc", "Cs") for c in record.name):
        raise DocumentError("a name holds no control characters", f"{place}.name")
    place += ".parameters"
    values = {name: _parameter(value, f"{place}.{name}") for name, value in record.parameters.items()}
    try:
        curve = Curve(number + 1, record.key).with_parameters(values)
    except ValueError as error:
        domains = {p.name: p.domain for p in function.parameters}
        wrong = next((f".{name}" for name, value in values.items() if name not in domains or value not in domains[name]), "")
        raise DocumentError(error, place + wrong) from None
    colour, dash = slot
    return replace(curve, name=record.name, colour=colour, dash=dash, visible=record.visible, locked=record.locked)


def _slots(records: list[_Curve]) -> Iterator[tuple[int, int]]:
    """Yield each curve's colour and dash; those without a colour get the first that no other has."""
    taken = {(r.colour, r.dash) for r in records}
    free = ((n % COLOURS, n // COLOURS) for n in count() if (n % COLOURS, n // COLOURS) not in taken)
    for record in records:
        yield next(free) if record.colour is None else (record.colour, record.dash)


def _range(pair: _Pair, place: str) -> _Pair:
    try:
        return check_range(*pair)
    except ValueError as error:
        raise DocumentError(error, place) from None


def _view(record: _View) -> View:
    x = _range(record.x, "view.x")
    f, df, d2f = (None if pair is None else _range(pair, f"view.y[{n}]") for n, pair in enumerate(record.y))
    if not any(record.orders):
        raise DocumentError("one of the three must be true", "view.orders")
    return View(x, (f, df, d2f), record.layout, record.orders, record.single, record.whole, record.equal)


def _curve_id(number: int, curves: tuple[Curve, ...], place: str) -> int:
    if number >= len(curves):
        raise DocumentError(f"there is no curve {number}; the first is 0", place)
    return curves[number].id


def _pins(records: list[_Pin], curves: tuple[Curve, ...]) -> tuple[Pin, ...]:
    found = []
    for n, record in enumerate(records):
        curve_id = _curve_id(record.curve, curves, f"pins[{n}].curve")
        if not abs(record.x) <= sys.float_info.max:
            raise DocumentError("expected a finite number", f"pins[{n}].x")
        found.append(Pin(curve_id, record.x))
    return tuple(dict.fromkeys(found))


def parse(data: bytes) -> Session:
    """Return the session that a document holds.

    Raises
    ------
    DocumentError
        For anything that is not a valid document of this version.
    """
    fields = _json(data)
    _check_header(fields)
    document = _fields(fields)
    slots = _slots(document.curves)
    curves = tuple(_curve(n, record, next(slots)) for n, record in enumerate(document.curves))
    reference = None if document.reference is None else _curve_id(document.reference, curves, "reference")
    pins = _pins(document.pins, curves)
    return Session(curves, _view(document.view), pins=pins, reference=reference, difference=document.difference or "")


def _number(value: float) -> int | float | str:
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    value = float(value)
    whole = value.is_integer() and abs(value) < 1e15 and (value != 0.0 or math.copysign(1.0, value) > 0.0)
    return int(value) if whole else value


def _pair(pair: _Pair | None) -> Any:
    return pair and [_number(end) for end in pair]


def _curve_fields(curve: Curve) -> dict[str, Any]:
    optional = {
        "parameters": {name: _number(value) for name, value in curve.values},
        "name": curve.name,
        "dash": curve.dash,
        "locked": curve.locked,
    }
    shown = {} if curve.visible else {"visible": False}
    return {"key": curve.key, "colour": curve.colour, **shown, **{name: value for name, value in optional.items() if value}}


def _view_fields(view: View) -> dict[str, Any]:
    fields = {"x": _pair(view.x), "y": [_pair(y) for y in view.y], "layout": view.layout, "orders": list(view.orders)}
    fields |= {"single": view.single, "whole": list(view.whole), "equal": view.equal}
    home = View()
    return {name: value for name, value in fields.items() if getattr(view, name) != getattr(home, name)}


def dump(session: Session) -> bytes:
    """Return the document of ``session``: equal sessions give the same bytes, and `parse` gives an equal session back."""
    fields: dict[str, Any] = {"format": FORMAT, "version": VERSION, "curves": [_curve_fields(c) for c in session.curves]}
    if session.view != View():
        fields["view"] = _view_fields(session.view)
    places = {c.id: n for n, c in enumerate(session.curves)}
    if session.reference in places:
        fields["reference"] = places[session.reference]
    if session.difference:
        fields["difference"] = session.difference
    if session.pins:
        fields["pins"] = [{"curve": places[p.curve], "x": _number(p.x)} for p in session.pins if p.curve in places]
    text = json.dumps(fields, ensure_ascii=False, allow_nan=False, indent=2, sort_keys=True)
    on_one_line = re.sub(r'\[\n([^][{}"]*)\]', lambda match: f"[{' '.join(match[1].split())}]", text)
    return on_one_line.encode() + b"\n"


def load(path: str | os.PathLike[str]) -> Session:
    """Return the session in the file at ``path``.

    Raises
    ------
    DocumentError
        When it cannot be read; the message names the file, and the place in it where there is one.
    """
    try:
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise DocumentError(f"cannot read {os.fspath(path)}: {(error.strerror or str(error)).lower()}") from None
    except ValueError:
        raise DocumentError(f"cannot read {os.fspath(path)!r}: this is no file name") from None
    try:
        return parse(data)
    except DocumentError as error:
        raise DocumentError(f"cannot read {os.fspath(path)}: {error}") from None
