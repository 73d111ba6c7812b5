"""The labs in documents: what of their records differs from how they are at first."""

from __future__ import annotations

import sys
from typing import Any

import msgspec

from actexplorer.session.conversion import converted
from actexplorer.session.labs import RECORDS, Labs, first_of, record_of
from actexplorer.session.records import DocumentError


def read_labs(fields: dict[str, Any]) -> Labs:
    """Return the labs that a document describes.

    Raises
    ------
    DocumentError
        For what makes no sense; it names the place.
    """
    labs = Labs()
    for name, value in fields.items():
        if name not in RECORDS:
            raise DocumentError(f"there is no lab {name!r}; the labs are {', '.join(RECORDS)}", "labs")
        place = f"labs.{name}"
        labs = labs.holding(name, converted(_floats(value, place), record_of(name), place))
    return labs


def _floats(value: Any, place: str) -> Any:
    """Return what the file says with infinities as numbers."""
    if value in ("inf", "-inf"):
        return float(value)
    if isinstance(value, int | float) and not abs(value) <= sys.float_info.max:
        raise DocumentError('not a finite number; infinity is written "inf" or "-inf"', place)
    if isinstance(value, list):
        return [_floats(item, f"{place}[{n}]") for n, item in enumerate(value)]
    return {name: _floats(item, f"{place}.{name}") for name, item in value.items()} if isinstance(value, dict) else value


def lab_fields(labs: Labs) -> dict[str, Any]:
    """Return, for each lab whose record has changed, the fields that have; numbers are Python's."""
    found: dict[str, Any] = {}
    for name, lab in labs.changed:
        first = first_of(name)
        changed = {n: getattr(lab, n) for n in lab.__struct_fields__ if getattr(lab, n) != getattr(first, n)}
        found[name] = msgspec.to_builtins(changed)
    return found
