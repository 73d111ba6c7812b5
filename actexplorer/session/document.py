"""Documents: a session as validated JSON that people can read and version control can compare.

A document holds the curves and the view; what equals its default is left out, keys are sorted, numbers are the shortest
that read back exactly, and infinities are ``"inf"`` and ``"-inf"``. One that somebody has written in another form keeps it
until something in it is changed. Functions and parameters that are unknown are kept as they stand, and `problems` lists
them; everything else is refused with its place in the file.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from actexplorer.session.conversion import converted
from actexplorer.session.json_text import Repeated, read_json, too_deep
from actexplorer.session.original import original_text
from actexplorer.session.reading import session_of
from actexplorer.session.records import FORMAT, VERSION, DocumentFields, in_one_line
from actexplorer.session.records import MOST_CURVES as MOST_CURVES
from actexplorer.session.records import DocumentError as DocumentError
from actexplorer.session.state import Original, Session
from actexplorer.session.writing import written

SUFFIX = ".actx"
MOST_BYTES = 8 << 20


def _check_header(data: Any) -> None:
    if isinstance(data, Repeated):
        raise DocumentError("a name stands twice in the outermost object")
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise DocumentError(f'this is no session: "format": "{FORMAT}" is missing')
    version = data.get("version")
    if type(version) is int and version > VERSION:
        raise DocumentError(f"a newer actexplorer wrote it: its version is {version}, and this program reads {VERSION}")
    if version != VERSION or type(version) is not int:
        raise DocumentError(f"expected {VERSION}", "version")


def parse(data: bytes) -> Session:
    """Return the session that a document holds.

    Raises
    ------
    DocumentError
        For anything that is not a valid document of this version.
    """
    if len(data) > MOST_BYTES:
        raise DocumentError(f"it is larger than {MOST_BYTES >> 20} MB, which no session is")
    fields = read_json(data)
    _check_header(fields)
    try:
        session = session_of(converted(fields, DocumentFields))
    except RecursionError:
        raise too_deep(data) from None
    return session if written(session) == data else replace(session, original=Original(data, session))


def dump(session: Session) -> bytes:
    """Return the document of ``session``, from which `parse` gives an equal session back.

    It is sorted and rounded, so that equal sessions give the same bytes; but one that is what it was when it was read gives
    the bytes that were read.
    """
    return original_text(session) or written(session)


def problems(session: Session) -> list[str]:
    """Return, with their places in the document, the functions and parameters that this program does not know."""
    found = ((n, curve.missing) for n, curve in enumerate(session.curves))
    return [f"curves[{n}].{missing.field}: {missing.reason}" for n, missing in found if missing is not None]


def problem_line(session: Session) -> str:
    """Return `problems` in one line, "" where there are none."""
    found = problems(session)
    if not found:
        return ""
    more = f" (so are {len(found) - 1} more)" if len(found) > 1 else ""
    return f"{in_one_line(found[0])}; it is kept, but not drawn{more}"


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
