"""The lines of a maxout on the table: edits, what follows, and what is refused."""

import math

import msgspec
import pytest

from actexplorer.core.envelope import Envelope
from actexplorer.core.maxout_fit import MOST_STEPS
from actexplorer.session.labs import maxout_edits as edits
from actexplorer.session.labs.maxout import MaxoutLab
from actexplorer.session.labs.maxout_fitting import fitting
from actexplorer.session.labs.maxout_results import envelope_of, results, table
from actexplorer.session.state import Session


def lab(session):
    return session.labs.maxout


def test_lines_are_moved_added_and_removed():
    session = edits.with_line(1, 0.5, 2.0).change(Session())
    assert lab(session).lines == ((-1.0, 0.0), (0.5, 2.0))
    session = edits.add_line().change(session)
    assert not Envelope(envelope_of(lab(session)).lines).losers
    session = edits.remove_line(0).change(session)
    assert lab(session).lines[0] == (0.5, 2.0)
    session = edits.with_preset("relu").change(session)
    assert lab(session).lines == ((0.0, 0.0), (1.0, 0.0))
    session = edits.remove_line(0).change(session)
    with pytest.raises(ValueError, match="from 1 to 32 lines, not 0"):
        edits.remove_line(0).change(session)


def test_a_new_line_wins_in_the_middle_of_what_is_shown():
    session = edits.add_line().change(Session())
    assert [win.line for win in envelope_of(lab(session)).wins] == [0, 2, 1]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"lines": ()}, "from 1 to 32 lines"),
        ({"lines": ((math.nan, 0.0),)}, "slopes and intercepts"),
        ({"lines": ((1e13, 0.0),)}, "slopes and intercepts"),
        ({"shown": (1.0, 1.0)}, "range is empty"),
        ({"shown": (1e12, 1e13)}, "too far out"),
        ({"fitted": (5.0, 5.0000001)}, "too narrow"),
        ({"fitted": (1.0, -1.0)}, "reversed"),
        ({"target": "nothing"}, "no function 'nothing'"),
        ({"target": "softmax"}, "no function 'softmax'"),
        ({"rate": 0.0}, "rate is above 0"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(fields, said):
    with pytest.raises(ValueError, match=said) as caught:
        MaxoutLab(**fields)
    assert "\n" not in str(caught.value)


def test_a_record_is_written_and_read_back():
    record = MaxoutLab(lines=((0.1, -0.2),), target="softplus", aimed=True)
    assert msgspec.json.decode(msgspec.json.encode(record), type=MaxoutLab) == record
    assert msgspec.json.encode(MaxoutLab()) == b"{}"


def test_the_table_has_every_line_with_its_interval_and_kink():
    found = table(MaxoutLab(lines=((-1.0, 0.0), (1.0, 0.0), (0.0, -1.0))))
    assert list(found.rows) == [
        (1, -1.0, 0.0, -math.inf, 0.0, 2.0),
        (2, 1.0, 0.0, 0.0, math.inf, ""),
        (3, 0.0, -1.0, "", "", ""),
    ]
    assert len(found.header) == 6


def test_the_fit_that_is_asked_for_comes_close_and_its_error_is_shown():
    record = MaxoutLab(aimed=True)
    *_, state = fitting(record)
    assert state.done and state.step <= MOST_STEPS
    after = msgspec.structs.replace(record, lines=tuple(map(tuple, state.lines)))
    error = results(after).error
    assert error.largest == pytest.approx(state.largest) and error.largest < 0.01
    assert error.rms == pytest.approx(state.rms)


def test_a_fit_may_begin_with_the_lines_on_the_table():
    record = MaxoutLab(start="table", lines=((-1.0, 0.5), (1.0, 0.5)))
    assert next(fitting(record)).lines == (pytest.approx((-1.0, 0.5)), pytest.approx((1.0, 0.5)))


def test_a_target_that_bends_down_or_is_not_finite_is_said_to():
    assert results(MaxoutLab(aimed=True, target="tanh")).target.bends == pytest.approx(0.0, abs=0.01)
    assert results(MaxoutLab(aimed=True)).target.bends is None
    far = results(MaxoutLab(aimed=True, target="exponential", fitted=(0.0, 1000.0)))
    assert far.error is None and "too large" in far.refusal


def test_what_is_shown_holds_every_line():
    low, high = results(MaxoutLab(lines=((0.0, -3.0), (1.0, 1.0)))).y[0]
    assert low < -3.0 and high > 3.0
    assert results(MaxoutLab()).y[1][0] < -1.0
