"""Documents: what is saved comes back, and nothing that is wrong gets in."""

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actexplorer.core.registry import elementwise
from actexplorer.session.document import MOST_BYTES, MOST_CURVES, DocumentError, dump, load, parse, problems
from actexplorer.session.edits import add_curve, rename, with_visible
from actexplorer.session.resolve import resolve
from actexplorer.session.state import LARGEST_SEED, LAYOUTS, Curve, Focus, Pin, Session, View
from actexplorer.session.sweep import Steps, Sweep
from actexplorer.session.sweeps import with_sweep
from actexplorer.session.writing import written

numbers = st.floats(-1e15, 1e15)
names = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=20)
flags = st.tuples(*[st.booleans()] * 4).filter(any)


@st.composite
def curves(draw: st.DrawFn) -> Curve:
    key = draw(st.sampled_from(["swish", "elu", "step", "rrelu"]))
    if key == "rrelu":
        return Curve(0, key, seed=draw(st.none() | st.integers(0, LARGEST_SEED)))
    (parameter,) = elementwise[key].parameters
    values = draw(st.dictionaries(st.just(parameter.name), numbers.filter(parameter.domain.__contains__)))
    curve = Curve(0, key, (), draw(st.integers(0, 20)), draw(st.integers(0, 9)), draw(names), draw(st.booleans()))
    return curve.with_parameters(values)


@st.composite
def ranges(draw: st.DrawFn) -> tuple[float, float]:
    low = draw(st.floats(-1e6, 1e6))
    return low, low + draw(st.floats(1e-3, 1e6))


@st.composite
def sweeps(draw: st.DrawFn, drawn: list[Curve]) -> Sweep | None:
    smooth = [c for c in drawn if c.key == "swish"]
    if not smooth:
        return None
    low = draw(st.floats(0.001, 10.0))
    high, log = low + draw(st.floats(0.1, 100.0)), draw(st.booleans())
    if draw(st.booleans()):
        steps = Steps("beta", low, high, count=draw(st.integers(2, 50)), log=log)
    else:
        steps = Steps("beta", low, high, step=(high / low) ** 0.5 if log else (high - low) / 7, log=log)
    return Sweep(draw(st.sampled_from(smooth)).id, steps)


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    drawn = draw(st.lists(curves(), max_size=5))
    y = draw(st.tuples(*[st.none() | ranges()] * 4))
    whole, equal = draw(st.tuples(*[st.booleans()] * 4)), draw(st.booleans())
    view = View(draw(ranges()), y, draw(st.sampled_from(LAYOUTS)), draw(flags), draw(st.integers(0, 3)), whole, equal)
    numbered = [replace(curve, id=n + 1) for n, curve in enumerate(drawn)]
    places = st.integers(1, len(numbered)) if numbered else st.nothing()
    pins = draw(st.lists(st.builds(Pin, places, numbers), max_size=4, unique=True)) if numbered else []
    count = len(numbered)
    reference = draw(st.none() | st.integers(1, count)) if count else None
    difference = draw(st.sampled_from(["", "absolute", "relative"]))
    sweep = draw(st.none() | sweeps(numbered))
    view = view if draw(st.booleans()) else View()
    return Session(tuple(numbered), view, Focus(), tuple(pins), reference, difference, sweep)


@given(sessions())
def test_what_is_saved_comes_back(session: Session) -> None:
    data = dump(session)
    assert parse(data) == session
    assert dump(parse(data)) == data


def document(**fields: Any) -> bytes:
    return json.dumps({"format": "actexplorer-session", "version": 1, **fields}).encode()


def one(**fields: Any) -> bytes:
    return document(curves=[{"key": "swish"}, {"key": "swish", **fields}])


def swept(**fields: Any) -> bytes:
    return document(curves=[{"key": "swish"}], sweep={"curve": 0, "first": fields})


def test_a_document_by_hand() -> None:
    text = b'{"format": "actexplorer-session", "version": 1, "curves": [{"key": "swish", "parameters": {"beta": 2}}]}'
    assert parse(text) == Session((Curve(1, "swish", (("beta", 2.0),)),))
    assert parse(b"\xef\xbb\xbf" + text) == parse(text)
    assert parse(document()) == Session()


def test_curves_without_a_colour_get_those_of_new_ones() -> None:
    session = Session()
    for _ in range(10):
        session = add_curve("elu").change(session)
    assert parse(document(curves=[{"key": "elu"}] * 10)).curves == session.curves
    mixed = parse(document(curves=[{"key": "elu"}, {"key": "elu", "colour": 0}]))
    assert [c.colour for c in mixed.curves] == [1, 0]


def test_a_document_is_for_people_too() -> None:
    session = Session((Curve(1, "swish", (("beta", 2.0),), name="名"),), View(x=(-1.0, 0.1)))
    assert dump(session).decode() == (
        '{\n  "curves": [\n    {\n      "colour": 0,\n      "key": "swish",\n      "name": "名",\n'
        '      "parameters": {\n        "beta": 2\n      }\n    }\n  ],\n'
        '  "format": "actexplorer-session",\n  "version": 1,\n  "view": {\n    "x": [-1, 0.1]\n  }\n}\n'
    )


def test_what_was_written_before_there_were_gradients_is_read_and_written_alike() -> None:
    old = document(view={"orders": [True, False, True], "whole": [False, True, False], "y": [None, [0, 1], None], "single": 2})
    view = parse(old).view
    assert view == View(
        (-5.0, 5.0), (None, (0.0, 1.0), None, None), "row", (True, False, True, False), 2, (False, True, False, False)
    )
    fields = json.loads(written(Session(view=view)))["view"]
    assert fields == json.loads(old)["view"], "nothing is said of gradients where they are not shown"
    assert b"view" not in written(Session())
    shown = json.loads(written(Session(view=View(orders=(True, True, True, True), y=(None, None, None, (0.0, 2.0))))))["view"]
    assert shown == {"orders": [True, True, True, True], "y": [None, None, None, [0, 2]]}


NESTED = b'{"format": "actexplorer-session", "version": 1, "curves": '


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "line 1, column 1: expecting value"),
        (b'{"format":\n"act', "line 2, column 1: unterminated string starting at"),
        (b"\xff\x00", "it is no text in UTF-8 (byte 0)"),
        (b"[]", 'this is no session: "format": "actexplorer-session" is missing'),
        (b'{"format": "other", "version": 1}', 'this is no session: "format": "actexplorer-session" is missing'),
        (document(version=2, news=1), "a newer actexplorer wrote it: its version is 2, and this program reads 1"),
        (document(version=True), "version: expected 1"),
        (document(extra=1), "object contains unknown field 'extra'"),
        (document(curves=3), "curves: expected array, got int"),
        (document(curves=[{"key": "elu"}] * (MOST_CURVES + 1)), "curves: expected array of length <= 10000"),
        (one(key=3), "curves[1].key: expected str, got int"),
        (one(key="swi\nch"), "curves[1].key: a key holds no control characters"),
        (document(reference=0), "reference: there is no curve 0"),
        (document(curves=[{"key": "elu"}], difference="big"), "difference: unknown value 'big'"),
        (swept(parameter="beta", count=4), "sweep.first: object missing required field 'from'"),
        (swept(**{"parameter": "beta", "from": 0, "to": 1}), "sweep.first: either count or step must be given"),
        (swept(**{"parameter": "beta", "from": 0, "to": 1, "count": 1}), "sweep.first.count: expected int >= 2"),
        (swept(**{"parameter": "bta", "from": 0, "to": 1, "count": 3}), "sweep: swish has no parameter 'bta'"),
        (swept(**{"parameter": "beta", "from": 1, "to": 0, "count": 3}), "sweep: beta: a sweep goes from a number to a larger"),
        (swept(**{"parameter": "beta", "from": 0, "to": 1, "step": 1e-9}), "sweep: beta: a sweep has 2 to 200 values"),
        (swept(**{"parameter": "beta", "from": 0, "to": 1, "step": -1}), "sweep: beta: the step must be above 0"),
        (one(extra=1), "curves[1]: object contains unknown field 'extra'"),
        (document(pins=[{"curve": 0, "x": 1}]), "pins[0].curve: there is no curve 0"),
        (document(curves=[{"key": "elu"}], pins=[{"curve": 0, "x": float("inf")}]), "pins[0].x: expected a finite number"),
        (document(curves=[{"key": "elu"}], pins=[{"curve": 0}]), "pins[0]: object missing required field 'x'"),
        (one(colour=-1), "curves[1].colour: expected int >= 0"),
        (one(colour=1.5), "curves[1].colour: expected int | null, got float"),
        (one(seed=1), "curves[1].seed: swish does not train at random"),
        (one(key="rrelu", seed=-1), "curves[1].seed: expected int >= 0"),
        (one(key="rrelu", seed=0.5), "curves[1].seed: expected int | null, got float"),
        (one(visible=1), "curves[1].visible: expected bool, got int"),
        (one(name="a\nb"), "curves[1].name: a name holds no control characters"),
        (one(name="\ud800"), "line 1, column 103: \\ud800 is half a character"),
        (one(parameters={"bta": []}), 'curves[1].parameters.bta: expected a number, "inf" or "-inf"'),
        (one(parameters={"beta": "2"}), 'curves[1].parameters.beta: expected a number, "inf" or "-inf"'),
        (one(parameters={"beta": True}), 'curves[1].parameters.beta: expected a number, "inf" or "-inf"'),
        (one(parameters={"beta": "inf"}), "curves[1].parameters.beta: swish: beta = inf is outside its domain"),
        (one(parameters={"beta": float("nan")}), "curves[1].parameters.beta: not a finite number"),
        (one(parameters={"beta": 10**400}), "curves[1].parameters.beta: not a finite number"),
        (one().replace(b'"key"', b'"parameters": {"beta": 1e999}, "key"', 1), "curves[0].parameters.beta: not a finite"),
        (
            one().replace(b'"key"', b'"key": "elu", "key"', 1),
            "curves[0]: expected object, got one in which a name stands twice",
        ),
        (document(view={"x": [1, -1]}), "view.x: the range is reversed: 1 is above -1"),
        (document(view={"y": [None, [0, float("inf")], None]}), "view.y[1]: the limits of a range must be finite"),
        (document(view={"orders": [False] * 3}), "view.orders: one of them must be true"),
        (document(view={"orders": [True] * 5}), "view.orders: expected array of length <= 4"),
        (document(view={"whole": [True]}), "view.whole: expected array of length >= 3"),
        (document(view={"y": [None, None, None, [1, 0]]}), "view.y[3]: the range is reversed: 1 is above 0"),
        (document(view={"single": 4}), "view.single: expected int <= 3"),
        (document(view={"layout": "heap"}), "view.layout: unknown value 'heap'"),
        (NESTED + b"[" * 1_000_000, "line 1, column 158: it is nested too deeply"),
        (NESTED + b'{"a":' * 1_000_000, "line 1, column 554: it is nested too deeply"),
        (NESTED + b"1" * 5000 + b"}", "line 1, column 59: a number has thousands of digits"),
        (b" " * (MOST_BYTES + 1), "it is larger than 8 MB, which no session is"),
        (one(key="x" * 1_000_000), "curves[1].key: expected str of length <= 100"),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_refused_documents_name_the_place(data: bytes, message: str) -> None:
    with pytest.raises(DocumentError) as refused:
        parse(data)
    assert str(refused.value).startswith(message)


def test_messages_stay_one_short_line() -> None:
    with pytest.raises(DocumentError) as refused:
        parse(one(**{"x\n" * 1000: 1}))
    assert len(str(refused.value)) <= 301
    assert "\n" not in str(refused.value)


def test_damaged_documents_are_refused_or_read_and_never_more() -> None:
    whole = dump(Session((Curve(1, "swish", (("beta", 2.0),)), Curve(2, "elu", name="b")), View(layout="column")))
    random_source = random.Random(4)
    for _ in range(1500):
        data = bytearray(whole)
        for _ in range(random_source.randint(1, 4)):
            at = random_source.randrange(len(data))
            data[at : at + random_source.randint(0, 9)] = random_source.choice(
                (b"", b"9e999", b"[[", b'"key"', b"null", b"-0", random_source.randbytes(3))
            )
        try:
            session = parse(bytes(data))
        except DocumentError as error:
            assert str(error)
        else:
            assert parse(dump(session)) == session


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "a.actx"
    path.write_bytes(document(curves=[{"key": "elu"}]))
    assert load(path).curves == (Curve(1, "elu"),)
    path.write_bytes(b"{")
    with pytest.raises(DocumentError, match=r"^cannot read .*a\.actx: line 1, column 2: "):
        load(path)
    with pytest.raises(DocumentError, match=r"^cannot read .*b\.actx: no such file or directory$"):
        load(tmp_path / "b.actx")
    with pytest.raises(DocumentError, match="this is no file name"):
        load("a\0.actx")


UNKNOWN = """\
{
  "curves": [
    {
      "colour": 3,
      "key": "gate_of_tomorrow",
      "name": "β",
      "parameters": {
        "alpha": 2.0,
        "big": 123456789012345678901234567890,
        "cut": "-inf",
        "x": 1
      }
    },
    {
      "colour": 0,
      "dash": 2,
      "key": "swish",
      "parameters": {
        "beta": -1.5,
        "temperature": 0.10
      },
      "visible": false
    },
    {
      "colour": 1,
      "key": "elu"
    }
  ],
  "format": "actexplorer-session",
  "reference": 2,
  "version": 1
}
"""


def test_what_is_unknown_is_kept_and_comes_back_byte_for_byte() -> None:
    data = UNKNOWN.replace("0.10", "0.1").encode()
    session = parse(data)
    assert dump(session) == data
    assert dump(rename(3, "known").change(session)).count(b"gate_of_tomorrow") == 1
    assert [c.missing is not None for c in session.curves] == [True, True, False]


def test_what_is_unknown_is_named_with_its_place_and_not_drawn() -> None:
    session = parse(UNKNOWN.encode())
    first, second = problems(session)
    assert first.startswith("curves[0].key: unknown function 'gate_of_tomorrow'")
    assert second == "curves[1].parameters.temperature: swish has no parameter 'temperature' (its parameters: beta)"
    assert [c.key for c in session.drawn] == ["elu"]
    assert session.selected is not None and session.selected.key == "elu"
    assert session.base is not None and session.base.key == "elu"
    with_more = with_sweep(3, Steps("alpha", 0.5, 1.0, count=3)).change(with_visible(2, True).change(session))
    assert len(resolve(with_more, 100, 100).strokes) == 3
    assert parse(dump(with_more)) == with_more


def test_a_vector_function_is_no_curve_and_is_kept_as_it_was_written() -> None:
    session = parse(document(curves=[{"key": "softmax", "parameters": {"temperature": 2}}, {"key": "relu"}]))
    missing = session.curves[0].missing
    assert missing == ("key", "softmax takes vectors; a curve is a function of one number")
    assert [curve.key for curve in session.known] == ["relu"]
    assert b'"softmax"' in dump(session) and b'"temperature": 2' in dump(session)
