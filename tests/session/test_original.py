"""Documents in somebody's own hand: saving what was read gives the bytes that were read."""

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actexplorer.session import edits
from actexplorer.session.document import dump, parse
from actexplorer.session.history import History
from actexplorer.session.state import Session
from actexplorer.session.writing import written

from .test_document import sessions

BY_HAND = [
    b'{"format": "actexplorer-session", "version": 1, "curves": [{"key": "swish", "parameters": {"beta": 2}}]}',
    b'{"version":1,"curves":[{"parameters":{"beta":2.0},"key":"swish"}],"format":"actexplorer-session"}',
    b'\xef\xbb\xbf\r\n{\t"view" :{"x":[ -1e0,1.50 ]} ,"format": "actexplorer-session",\r\n "version": 1}\r\n\r\n',
    b'{"format": "actexplorer-session", "version": 1, "curves": [{"key": "s\\u0077ish", "name": "\\u540d"}], "view": {}}',
    b'{\n\t"format": "actexplorer-session",\n\t"version": 1,\n\t"curves": [\n\t\t{"key": "gone", "parameters": {"a": 1e0}}]\n}',
]


def undone(session: Session, *steps: edits.Edit) -> Session:
    """Return the session after the edits have been made and undone again."""
    history = History()
    for step in steps:
        new = step.change(session)
        history, session = history.record(session, new, step), new
    while history.past is not None:
        history, session = history.undo(session)
    return session


@pytest.mark.parametrize("data", BY_HAND)
def test_it_stays_as_it_is_until_it_is_changed(data: bytes) -> None:
    session = parse(data)
    assert dump(session) == data
    assert dump(edits.select(1).change(session)) == data, "pointing changes nothing"
    changed = edits.add_curve("elu").change(session)
    assert dump(changed) == written(changed)
    assert dump(undone(session, edits.add_curve("elu"), edits.clear_curves(), edits.show_only("relu"))) == data


@pytest.mark.parametrize("data", BY_HAND)
def test_of_another_view_nothing_but_the_view_is_written(data: bytes) -> None:
    session = parse(data)
    before, members = data.decode(), json.loads(data.decode("utf-8-sig"))
    for view in (edits.with_x_range((-2.5, 0.1)), edits.with_layout("overlay"), edits.home()):
        seen = view.change(session)
        after = dump(seen)
        assert parse(after) == seen
        assert {**json.loads(after.decode("utf-8-sig")), "view": 0} == {**members, "view": 0}
    if "view" not in members:
        seen = edits.with_x_range((-2.5, 0.1)).change(session)
        end = before.rstrip()[:-1].rstrip()
        assert dump(seen).decode().startswith(end), "what stands there stays"
        assert len(dump(seen).decode().splitlines()) <= len(before.splitlines()) + 1


def test_the_programs_own_documents_stay_in_its_form() -> None:
    session = edits.with_x_range((0.0, 1.0)).change(parse(written(edits.add_curve("elu").change(Session()))))
    assert dump(session) == written(session)


def respelt(data: bytes, draw: random.Random) -> bytes:
    """Return the same document in another order, with other spaces and other numbers."""

    def shuffled(value: object) -> object:
        if isinstance(value, dict):
            return {name: shuffled(value[name]) for name in draw.sample(list(value), len(value))}
        return [shuffled(item) for item in value] if isinstance(value, list) else value

    separators = draw.choice([(",", ":"), (" , ", " :\t"), (",\r\n", ": ")])
    text = json.dumps(shuffled(json.loads(data)), separators=separators, indent=draw.choice([None, 1, "\t"]))
    return draw.choice(["", " ", "\n\n"]).join(("", text, "")).encode()


@given(sessions(), sessions(), st.randoms(use_true_random=False))
def test_any_document_comes_back_byte_for_byte(session: Session, other: Session, draw: random.Random) -> None:
    data = respelt(written(session), draw)
    read = parse(data)
    assert read == session
    assert dump(read) == data
    seen = edits.with_ranges(other.view.x, other.view.y).change(read)
    assert parse(dump(seen)) == seen
    assert dump(parse(dump(seen))) == dump(seen)
