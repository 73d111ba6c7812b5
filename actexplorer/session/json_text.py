"""Reading JSON that somebody may have damaged: what is wrong with it is said with its line and column."""

from __future__ import annotations

import json
import re
from typing import Any

from actexplorer.session.records import DocumentError

DEEP = 100  # levels of nesting: no document has more than ten
_STRING = r'"(?:[^"\\]|\\.)*"'


class Repeated:
    """Stands for an object in which a name occurs twice."""


def read_json(data: bytes) -> Any:
    """Return what ``data`` holds, a `Repeated` for each object in which a name stands twice.

    Raises
    ------
    DocumentError
        When it is no JSON in UTF-8, or nothing that can be worked with.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError(f"it is no text in UTF-8 (byte {error.start})") from None
    try:
        found = json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        raise DocumentError(error.msg.lower(), f"line {error.lineno}, column {error.colno}") from None
    except RecursionError:
        raise too_deep(data) from None
    except ValueError:
        long = re.search(r"\d{1000}", text)
        raise DocumentError("a number has thousands of digits", _place(text, long.start() if long else 0)) from None
    _check_characters(text)
    return found


def too_deep(data: bytes) -> DocumentError:
    """Return what to say of a document that is nested too deeply to be worked with."""
    text, depth = data.decode("utf-8-sig"), 0
    for token in re.finditer(_STRING + r"|[][{}]", text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
        if depth > DEEP:
            return DocumentError("it is nested too deeply", _place(text, token.start()))
    return DocumentError("it is nested too deeply")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any] | Repeated:
    fields = dict(pairs)
    return fields if len(fields) == len(pairs) else Repeated()


def _check_characters(text: str) -> None:
    """Refuse halves of characters, which an escape can write but no file in UTF-8 can hold."""
    if not re.search(r"\\u[dD][89a-fA-F]", text):
        return
    for string in re.finditer(_STRING, text):
        try:
            json.loads(string[0]).encode()
        except UnicodeEncodeError as error:
            code = f"\\u{ord(error.object[error.start]):04x}"
            raise DocumentError(f"{code} is half a character", _place(text, string.start())) from None


def _place(text: str, at: int) -> str:
    return f"line {text.count(chr(10), 0, at) + 1}, column {at - text.rfind(chr(10), 0, at)}"
