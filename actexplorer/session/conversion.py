"""From JSON to records, with the place of what does not fit."""

from __future__ import annotations

import re
from typing import Any, TypeVar

import msgspec

from actexplorer.session.json_text import Repeated
from actexplorer.session.records import DocumentError

T = TypeVar("T")


def converted(data: Any, kind: type[T], place: str = "") -> T:
    """Return what stood at ``place`` of a document as a record of a kind.

    Raises
    ------
    DocumentError
        When it is none; it names the place.
    """
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        message, _, inner = str(error).replace(Repeated.__name__, "one in which a name stands twice").partition(" - at `$")
        message = re.sub(r"field `(.*)`", r"field '\1'", message).replace("`", "").replace("Invalid enum", "Unknown")
        raise DocumentError(message[:1].lower() + message[1:], f"{place}{inner}".strip(".`")) from None
