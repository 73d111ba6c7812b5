"""Values for the fields of any lab's record, drawn from what their types admit."""

import random
from typing import Any

import msgspec
from msgspec import inspect

from actexplorer.session.labs import RECORDS, Labs

LABS = tuple(RECORDS)
KEYS = ("swish", "elu", "tanh")
LETTERS = "aβ名 é—'\"\\"


def changes(draw: random.Random, lab: str) -> dict[str, Any]:
    """Return new values for some fields of a lab's record, which it may still refuse together."""
    fields = inspect.type_info(type(getattr(Labs(), lab))).fields
    return {field.name: value(draw, field.type) for field in draw.sample(fields, min(len(fields), draw.randint(1, 2)))}


def labs(draw: random.Random) -> Labs:
    """Return labs of which as many fields as their records admit are not what they are at first."""
    found = Labs()
    for lab in LABS * 4:
        try:
            record = msgspec.structs.replace(getattr(found, lab), **changes(draw, lab))
            msgspec.convert(msgspec.to_builtins(record), type(record))
        except (ValueError, TypeError):
            continue
        found = found.holding(lab, record)
    return found


def value(draw: random.Random, kind: Any) -> Any:
    """Return a value of a type that `msgspec.inspect` describes."""
    if isinstance(kind, inspect.UnionType):
        return value(draw, draw.choice(kind.types))
    if isinstance(kind, inspect.BoolType):
        return draw.random() < 0.5
    if isinstance(kind, inspect.IntType):
        return draw.randint(_low(kind, -5), _high(kind, 50))
    if isinstance(kind, inspect.FloatType):
        return round(draw.uniform(_low(kind, -4), _high(kind, 4)), draw.randint(0, 6)) or 0.0
    if isinstance(kind, inspect.LiteralType):
        return draw.choice(kind.values)
    if isinstance(kind, inspect.StrType):
        return "".join(draw.choices(LETTERS, k=min(draw.randint(0, 8), kind.max_length or 8)))
    if isinstance(kind, inspect.TupleType):
        return tuple(value(draw, item) for item in kind.item_types)
    if isinstance(kind, inspect.VarTupleType):
        number = draw.randint(kind.min_length or 0, min(kind.max_length or 6, 6 + (kind.min_length or 0)))
        return tuple(value(draw, kind.item_type) for _ in range(number))
    if isinstance(kind, inspect.StructType):
        required = [field for field in kind.fields if field.required]
        return kind.cls(**{f.name: draw.choice(KEYS) if f.name == "key" else value(draw, f.type) for f in required})
    if isinstance(kind, inspect.DictType):
        return {value(draw, kind.key_type): value(draw, kind.value_type) for _ in range(draw.randint(0, 2))}
    assert isinstance(kind, inspect.NoneType), kind
    return None


def _low(kind: Any, otherwise: int) -> Any:
    return kind.ge if kind.ge is not None else kind.gt + 1 if kind.gt is not None else min(otherwise, _above(kind))


def _above(kind: Any) -> Any:
    return next((end for end in (kind.le, kind.lt) if end is not None), 50)


def _high(kind: Any, otherwise: int) -> Any:
    return kind.le if kind.le is not None else kind.lt - 1 if kind.lt is not None else max(otherwise, _low(kind, 0))
