"""Ten thousand damaged documents: each is read, or refused in one line that names the place, and none takes a second."""

import re
import time
import warnings
from pathlib import Path

import pytest

from actexplorer.session.document import DocumentError, dump, load, parse, problem_line
from actexplorer.session.resolve import resolve, resolve_panels
from actexplorer.session.state import Session

from .mutations import damaged

FEW, MANY = 300, 10_000
FEW_CURVES = 60  # can be drawn while a test waits
PLACE = re.compile(
    r"line \d+, column \d+: \S|"
    r"(version|curves|view|pins|reference|difference|sweep|labs)(\[\d+\]|\.[^:]*|\[\.\.\.\])*: \S|"
    r"this is no session: |it is no text in UTF-8 \(byte \d+\)|object (contains unknown|missing required) field |"
    r"a name stands twice in the outermost object|a newer actexplorer wrote it: "
)


def check(data: bytes) -> Session | None:
    """Read a document as the program does; return the session if it is one."""
    start = time.process_time()
    try:
        session = parse(data)
    except DocumentError as error:
        message = str(error)
        assert message.isprintable() and message.encode() and len(message) <= 310
        assert PLACE.match(message), message
        return None
    finally:
        assert time.process_time() - start < 1.0
    assert problem_line(session).isprintable()
    assert dump(session) == data or not session.original
    again = parse(dump(session))
    assert again == session
    assert dump(again) == dump(session)
    return session


@pytest.mark.parametrize("part", range(3))
def test_damaged_documents_are_read_or_refused_in_one_line(part: int) -> None:
    read = [check(damaged(seed)) is not None for seed in range(part, FEW, 3)]
    assert 0.04 < sum(read) / len(read) < 0.9, "of both kinds there are many"


def draw(session: Session) -> None:
    """Compute what the canvases would draw."""
    start = time.process_time()
    if len(session.curves) <= FEW_CURVES:
        resolve(session, 300, 200)
        if session.sweep is not None and session.sweep.second is not None:
            resolve_panels(session, 100, 80)
    assert time.process_time() - start < 2.0


@pytest.mark.soak
@pytest.mark.parametrize("part", range(20))
def test_ten_thousand_damaged_documents_soak(part: int) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for seed in range(part, MANY, 20):
            try:
                session = check(damaged(seed))
                if session is not None:
                    draw(session)
            except Exception as error:
                raise AssertionError(f"document {seed}: {damaged(seed)[:2000]!r}") from error


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'[{"a":'])
@pytest.mark.parametrize("depth", [500, 990, 100_000])
@pytest.mark.parametrize("member", ["curves", "labs", "view", "pins", "version"])
def test_deep_nesting_is_refused_where_it_begins(opening: bytes, depth: int, member: str) -> None:
    closing = opening.replace(b"[", b"]").replace(b'{"a":', b"}")[::-1]
    nested = opening * depth + b"0" + closing * depth
    fields = (
        b'"format": "actexplorer-session",\n"curves": [],\n' if member != "curves" else b'"format": "actexplorer-session",\n'
    )
    assert check(b"{" + fields + b'"%s": ' % member.encode() + nested + b', "version": 1}') is None


def test_a_file_of_fifty_megabytes_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "large.actx"
    with path.open("wb") as file:
        file.write(b'{"format": "actexplorer-session", "version": 1, "curves": [')
        file.write(b'{"key": "swish"},\n' * 2_900_000)
    start = time.process_time()
    with pytest.raises(DocumentError, match=r"large\.actx: it is larger than 8 MB"):
        load(path)
    assert time.process_time() - start < 1.0
