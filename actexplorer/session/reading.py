"""From the fields of a document to a session: what the types cannot say is checked here, with its place in the file."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import Any

from actexplorer.core.registry import elementwise
from actexplorer.core.window import check_range
from actexplorer.session.edits import COLOURS
from actexplorer.session.lab_fields import read_labs
from actexplorer.session.labs import PAGES
from actexplorer.session.records import (
    CurveFields,
    DocumentError,
    DocumentFields,
    Pair,
    PinFields,
    StepsFields,
    SweepFields,
    ViewFields,
)
from actexplorer.session.state import Curve, Pin, Session, View, four
from actexplorer.session.sweep import Steps, Sweep
from actexplorer.session.sweeps import check_sweep


def session_of(document: DocumentFields) -> Session:
    """Return the session that the fields of a document describe.

    Raises
    ------
    DocumentError
        For what makes no sense; it names the place.
    """
    slots = _slots(document.curves)
    curves = tuple(_curve(n, record, next(slots)) for n, record in enumerate(document.curves))
    reference = None if document.reference is None else _curve_id(document.reference, curves, "reference")
    return Session(
        curves,
        _view(document.view),
        pins=_pins(document.pins, curves),
        reference=reference,
        difference=document.difference or "",
        sweep=None if document.sweep is None else _sweep(document.sweep, curves),
        labs=read_labs(document.labs),
    )


def _parameter(value: Any, place: str) -> float:
    """Return a parameter as it was written, an integer as one."""
    if value in ("inf", "-inf"):
        return float(value)
    if type(value) not in (int, float):
        raise DocumentError('expected a number, "inf" or "-inf"', place)
    if not abs(value) <= sys.float_info.max:
        raise DocumentError('not a finite number; infinity is written "inf" or "-inf"', place)
    return value  # type: ignore[no-any-return]


def _line(text: str, what: str, place: str) -> str:
    if any(unicodedata.category(c) in ("Cc", "Cs") for c in text):
        raise DocumentError(f"a {what} holds no control characters", place)
    return text


def _curve(number: int, record: CurveFields, slot: tuple[int, int]) -> Curve:
    place = f"curves[{number}]"
    key, name = _line(record.key, "key", f"{place}.key"), _line(record.name, "name", f"{place}.name")
    colour, dash = slot
    values = {
        _line(n, "name", f"{place}.parameters"): _parameter(v, f"{place}.parameters.{n}") for n, v in record.parameters.items()
    }
    written = Curve(
        number + 1, key, tuple(sorted(values.items())), colour, dash, name, record.visible, record.locked, record.seed
    )
    if written.missing is not None:
        return written
    function = elementwise[key]
    if record.seed is not None and function.sample is None:
        raise DocumentError(f"{key} does not train at random", f"{place}.seed")
    try:
        return replace(written, values=()).with_parameters(values)
    except ValueError as error:
        domains = {p.name: p.domain for p in function.parameters}
        wrong = next((f".{name}" for name, value in values.items() if value not in domains[name]), "")
        raise DocumentError(error, f"{place}.parameters{wrong}") from None


def _slots(records: list[CurveFields]) -> Iterator[tuple[int, int]]:
    """Yield each curve's colour and dash; those without a colour get the first that no other has."""
    taken = {(r.colour, r.dash) for r in records}
    free = ((n % COLOURS, n // COLOURS) for n in count() if (n % COLOURS, n // COLOURS) not in taken)
    for record in records:
        yield next(free) if record.colour is None else (record.colour, record.dash)


def _range(pair: Pair, place: str) -> Pair:
    try:
        return check_range(*pair)
    except ValueError as error:
        raise DocumentError(error, place) from None


def _view(record: ViewFields) -> View:
    x = _range(record.x, "view.x")
    ranges = tuple(None if pair is None else _range(pair, f"view.y[{n}]") for n, pair in enumerate(record.y))
    if not any(record.orders):
        raise DocumentError("one of them must be true", "view.orders")
    if record.page not in PAGES:
        raise DocumentError(f"there is no page {record.page!r}; the pages are {', '.join(PAGES)}", "view.page")
    orders, whole, y = four(record.orders, False), four(record.whole, False), four(ranges, None)
    return View(x, y, record.layout, orders, record.single, whole, record.equal, record.page)


def _curve_id(number: int, curves: tuple[Curve, ...], place: str) -> int:
    if number >= len(curves):
        raise DocumentError(f"there is no curve {number}; the first is 0", place)
    return curves[number].id


def _pins(records: list[PinFields], curves: tuple[Curve, ...]) -> tuple[Pin, ...]:
    found = []
    for n, record in enumerate(records):
        curve_id = _curve_id(record.curve, curves, f"pins[{n}].curve")
        if not abs(record.x) <= sys.float_info.max:
            raise DocumentError("expected a finite number", f"pins[{n}].x")
        found.append(Pin(curve_id, record.x))
    return tuple(dict.fromkeys(found))


def _steps(record: StepsFields, place: str) -> Steps:
    if (record.count is None) == (record.step is None):
        raise DocumentError("either count or step must be given", place)
    return Steps(
        record.parameter, record.low, record.high, record.count or 0, record.step or 0.0, record.scale == "logarithmic"
    )


def _sweep(record: SweepFields, curves: tuple[Curve, ...]) -> Sweep:
    curve_id = _curve_id(record.curve, curves, "sweep.curve")
    second = None if record.second is None else _steps(record.second, "sweep.second")
    sweep = Sweep(curve_id, _steps(record.first, "sweep.first"), second)
    curve = curves[record.curve]
    if curve.missing is None:
        try:
            check_sweep(curve, sweep)
        except ValueError as error:
            raise DocumentError(error, "sweep") from None
    return sweep
