"""Documents that somebody has damaged: by a bad disk, a careless editor, a merge that went wrong, or on purpose."""

import json
import random
from collections.abc import Callable
from typing import Any

from actexplorer.session.state import Session
from actexplorer.session.writing import written

from . import lab_values

RICH: dict[str, Any] = {
    "format": "actexplorer-session",
    "version": 1,
    "curves": [
        {"key": "swish", "colour": 3, "dash": 1, "name": "β 名", "parameters": {"beta": 2.5}, "locked": True},
        {"key": "softplus", "colour": 0, "parameters": {"beta": 1.5, "threshold": "inf"}, "visible": False},
        {"key": "rrelu", "parameters": {"lower": 0.125, "upper": 0.5}},
        {"key": "acon_c", "parameters": {"p1": -1, "p2": 0.25, "beta": 3}},
        {"key": "gate_of_tomorrow", "parameters": {"alpha": 2.0, "cut": "-inf"}},
        {"key": "step", "parameters": {"value_at_zero": 0.5}},
    ],
    "view": {
        "x": [-2.5, 4],
        "y": [[-1, 1e3], None, [0, 0.5]],
        "layout": "column",
        "orders": [True, False, True],
        "single": 2,
        "whole": [False, True, False],
        "equal": True,
        "page": "vectors",
    },
    "pins": [{"curve": 0, "x": 1.25}, {"curve": 2, "x": -3}],
    "reference": 1,
    "difference": "relative",
    "sweep": {
        "curve": 3,
        "first": {"parameter": "beta", "from": 0.1, "to": 10, "count": 7, "scale": "logarithmic"},
        "second": {"parameter": "p1", "from": 0, "to": 1, "step": 0.25},
    },
}

BARE = {"format": "actexplorer-session", "version": 1, "curves": [{"key": "elu"}, {"key": "swish", "parameters": {"beta": 2}}]}

NASTY: list[Any] = [
    *(None, True, False, -1, 0, 1, 3, 10_000, 10_001, 2**31, 2**63, 2**64, -(2**70), 10**400),
    *(0.1, -0.0, 5e-324, 1e-308, 1.7e308, float("nan"), float("inf"), float("-inf"), "inf", "-inf", "Infinity", "1e5", "nan"),
    *("", " ", "a\nb", "\0", "\ud800", "x\udc00y", "\u202e", "🙂" * 50, "x" * 100_000, "../../etc", "{name}", "<b>%s</b>"),
    *("swish", "softmax", "elu", "relative", "logarithmic", "overlay", "explore", "learning"),
    *([], {}, [[]], [None], [0, 1], [1, 0], [1, 1], [-1e308, 1e308], [1e300, 1.0000001e300], [0, 5e-324], [1, 2, 3]),
    *({"key": "elu"}, {"curve": 0}, [{}], {"": 0}, {"x": 1}, {"key": "swish", "parameters": {"beta": -1e300}}),
]
VERBATIM = ["1e999", "-1e999", "01", "+1", ".5", "1.", "0x10", "1_000", "'x'", "undefined", "9" * 5000, "[1,]", '"\\x"', "//"]


def damaged(seed: int) -> bytes:
    """Return a document with one to three damages that ``seed`` chooses; some do no harm."""
    draw = random.Random(seed)
    document = json.loads(json.dumps(draw.choice([RICH, RICH, BARE])))
    document["labs"] = json.loads(written(Session(labs=lab_values.labs(draw)))).get("labs", {})
    for _ in range(draw.choice([0, 1, 1, 1, 2, 3])):
        draw.choice(STRUCTURAL)(draw, document)
    text = json.dumps(document, ensure_ascii=draw.random() < 0.5, indent=draw.choice([None, 2]))
    for n, verbatim in enumerate(DEEP + VERBATIM):
        text = text.replace(f'"verbatim {n}"', verbatim)
    data = text.encode("utf-8", "surrogatepass")
    for _ in range(draw.choice([0, 0, 1, 1, 3])):
        data = draw.choice(BYTEWISE)(draw, data)
    return data


def _deep(opening: str, closing: str, depth: int) -> str:
    return opening * depth + "0" + closing * depth


DEEP = [
    *(_deep("[", "]", depth) for depth in (50, 300, 490, 900, 2_000, 100_000)),
    *(_deep('{"a":', "}", depth) for depth in (50, 300, 490, 900, 2_000, 100_000)),
]


def _places(node: Any) -> list[tuple[Any, Any]]:
    """Return every member of every object and list in ``node``: the container, and the name or number in it."""
    inside = list(node.items()) if isinstance(node, dict) else list(enumerate(node)) if isinstance(node, list) else []
    return [place for name, item in inside for place in ((node, name), *_places(item))]


def _place(draw: random.Random, document: Any) -> tuple[Any, Any]:
    return draw.choice(_places(document) or [({"": 0}, "")])


def _replace(draw: random.Random, document: Any) -> None:
    container, name = _place(draw, document)
    container[name] = json.loads(json.dumps(draw.choice(NASTY)))


def _spell(draw: random.Random, document: Any) -> None:
    container, name = _place(draw, document)
    container[name] = f"verbatim {draw.randrange(len(DEEP + VERBATIM))}"


def _delete(draw: random.Random, document: Any) -> None:
    container, name = _place(draw, document)
    del container[name]


def _rename(draw: random.Random, document: Any) -> None:
    container, name = _place(draw, document)
    if isinstance(container, dict):
        other = draw.choice([*(n for n in NASTY if isinstance(n, str)), str(name) * 2, str(name).upper(), "beta", "parameters"])
        container[other] = container.pop(name)


def _move(draw: random.Random, document: Any) -> None:
    (source, name), (target, place) = _place(draw, document), _place(draw, document)
    target[place] = json.loads(json.dumps(source[name]))


def _repeat(draw: random.Random, document: Any) -> None:
    container, name = _place(draw, document)
    if isinstance(container[name], list):
        container[name] = container[name] * draw.choice([2, 100, 3000])
    elif isinstance(container[name], str):
        container[name] *= draw.choice([2, 100, 3000])


def _add(draw: random.Random, document: Any) -> None:
    container, _ = _place(draw, document)
    if isinstance(container, dict):
        container[draw.choice(["", "news", "key", "parameters", "x", "view"])] = draw.choice(NASTY[:30])
    else:
        container.insert(draw.randint(0, len(container)), draw.choice(NASTY[:30]))


STRUCTURAL: list[Callable[[random.Random, Any], None]] = [
    _replace,
    _replace,
    _replace,
    _spell,
    _delete,
    _rename,
    _move,
    _repeat,
    _add,
]


def _cut(draw: random.Random, data: bytes) -> bytes:
    return data[: draw.randint(0, len(data))]


def _flip(draw: random.Random, data: bytes) -> bytes:
    found = bytearray(data)
    for _ in range(draw.choice([1, 1, 4])):
        if found:
            found[draw.randrange(len(found))] ^= 1 << draw.randrange(8)
    return bytes(found)


def _insert(draw: random.Random, data: bytes) -> bytes:
    at, what = (
        draw.randint(0, len(data)),
        draw.choice([draw.randbytes(3), b"\0", b",", b'"', b"}", b"]", b"{", b"[", b"\\u", b"\xff"]),
    )
    return data[:at] + what + data[at:]


def _lose(draw: random.Random, data: bytes) -> bytes:
    at = draw.randint(0, len(data))
    return data[:at] + data[at + draw.choice([1, 2, 50]) :]


def _double(draw: random.Random, data: bytes) -> bytes:
    """Repeat some lines, as a merge does; names stand twice then."""
    lines = data.split(b"\n") if b"\n" in data else data.split(b", ")
    at, number = draw.randrange(len(lines)), draw.choice([1, 1, 3])
    joint = b"\n" if b"\n" in data else b", "
    return joint.join(lines[: at + number] + lines[at:])


def _conflict(draw: random.Random, data: bytes) -> bytes:
    at = draw.randint(0, data.count(b"\n"))
    lines = data.split(b"\n")
    return b"\n".join([*lines[:at], b"<<<<<<< HEAD", *lines[at : at + 2], b"=======", b">>>>>>> theirs", *lines[at:]])


def _encode(draw: random.Random, data: bytes) -> bytes:
    text = data.decode("utf-8", "replace")
    encoding = draw.choice(["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "utf-7"])
    return text.encode(encoding, "replace")


BYTEWISE: list[Callable[[random.Random, bytes], bytes]] = [
    *(_cut, _flip, _flip, _flip, _insert, _lose, _double, _double, _conflict, _encode),
]
