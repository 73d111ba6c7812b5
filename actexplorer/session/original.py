"""A document as somebody wrote it: its text stays, byte for byte, for as long as the session is what it says."""

from __future__ import annotations

import json
import re

from actexplorer.session.state import Session, View
from actexplorer.session.writing import view_fields

_SPACE = re.compile(r"[ \t\r\n]*")


def original_text(session: Session) -> bytes | None:
    """Return the document from which ``session`` was read if it still says the same; of the view it says what is shown now.

    None where it was read from none, or from one that this program had written, or is another session by now.
    """
    original = session.original
    if original is None or session.content != original.session.content:
        return None
    if session.view == original.session.view:
        return original.text
    return _with_view(original.text.decode(), session.view).encode()


def _with_view(text: str, view: View) -> str:
    """Return a valid document with another view; all else in it stays as it stands."""
    value = json.dumps(view_fields(view), sort_keys=True)
    start, end = _span(text, "view")
    if end:
        return text[:start] + value + text[end:]
    last = len(text[: text.rindex("}")].rstrip())
    first = text.index("{") + 1
    gap = text[first : _after_space(text, first)] or " "
    return f'{text[:last]},{gap}"view": {value}{text[last:]}'


def _span(text: str, wanted: str) -> tuple[int, int]:
    """Return where the value of a member of the outermost object stands, (0, 0) if it is not there."""
    decoder, at = json.JSONDecoder(), text.index("{")
    while text[at] != "}":
        name, at = decoder.raw_decode(text, _after_space(text, at + 1))
        start = _after_space(text, text.index(":", at) + 1)
        _, end = decoder.raw_decode(text, start)
        if name == wanted:
            return start, end
        at = _after_space(text, end)
    return 0, 0


def _after_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return at if match is None else match.end()
