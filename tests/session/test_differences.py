"""Differences from a reference: what is drawn, what is saved, what undo does."""

import numpy as np
import pytest

from actexplorer.core.registry import elementwise
from actexplorer.session import edits
from actexplorer.session.differences import with_difference, with_reference
from actexplorer.session.document import dump, parse
from actexplorer.session.history import History
from actexplorer.session.lines import against, gaps_of, lines
from actexplorer.session.resolve import resolve
from actexplorer.session.state import Session


@pytest.fixture
def session():
    return edits.compare(("swish", {}), ("hardswish", {}), ("mish", {})).change(Session())


def test_the_others_are_drawn_less_the_reference(session):
    shown = with_difference("absolute").change(with_reference(1).change(session))
    scene = resolve(shown, 500, 400)
    assert [s.curve.key for s in scene.strokes] == ["hardswish", "mish"]
    x = np.linspace(-5.0, 5.0, 11)
    trace = scene.strokes[0].samples.f
    expected = elementwise["hardswish"](x) - elementwise["swish"](x)
    np.testing.assert_allclose(np.interp(x, trace.x, trace.y), expected, atol=0.25 * 0.32 / 400)
    assert scene.y[0][1] < 0.3, "y follows the differences"
    line = lines(shown)[1]
    assert line.jet(1.0)[1] == pytest.approx(
        float(elementwise["mish"].jet(1.0).df - elementwise["swish"].jet(1.0).df), abs=1e-15
    )


def test_relative_differences(session):
    shown = with_difference("relative").change(with_reference(1).change(session))
    line = lines(shown)[0]
    f, g = elementwise["hardswish"].jet(-2.0), elementwise["swish"].jet(-2.0)
    assert line.jet(-2.0) == tuple(pytest.approx(float((a - b) / abs(b)), rel=1e-14) for a, b in zip(f, g, strict=True))
    assert resolve(shown, 500, 400).strokes[0].samples.d2f.x.size


def test_a_range_that_was_held_does_not_stay_for_differences(session):
    held = edits.with_y_range(0, (-1.0, 5.0)).change(session)
    assert with_difference("absolute").change(held).view.y == (None,) * 4
    assert with_reference(2).change(held).view.y[0] == (-1.0, 5.0)


def test_without_its_reference_a_difference_is_taken_from_the_first_curve(session):
    shown = with_difference("absolute").change(with_reference(3).change(session))
    left = edits.remove_curve(3).change(shown)
    assert left.base.key == "swish" and [line.curve.key for line in lines(left)] == ["hardswish"]


def test_it_is_an_undo_step_and_saved(session):
    edit = with_difference("relative")
    changed = edit.change(with_reference(2).change(session))
    history = History().record(session, changed, edit)
    assert history.past.edit.text == "show relative differences"
    assert history.undo(changed)[1].difference == ""
    again = parse(dump(changed))
    assert (again.reference, again.difference) == (2, "relative")
    assert dump(again) == dump(changed)


def test_how_well_hard_swish_stands_in_for_swish(session):
    swish, hard, _ = session.curves
    f, _, _ = gaps_of(against(hard, swish), (-5.0, 5.0))
    assert (f.gap, abs(f.x)) == (pytest.approx(0.142277619533), pytest.approx(3.0))
