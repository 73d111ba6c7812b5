"""Motions of a parameter: where it is when, and the frames of a film."""

import pytest

from actexplorer.session import edits
from actexplorer.session.animation import Motion, at, held, motion_of, samples
from actexplorer.session.differences import with_difference
from actexplorer.session.resolve import resolve
from actexplorer.session.state import Session


def test_it_goes_to_and_fro_or_again_or_once():
    def values(loop):
        return [Motion(1, "beta", 0.0, 2.0, loop=loop).value(phase) for phase in (0.0, 0.5, 1.0, 1.5, 2.0, 2.5)]

    assert values("swing") == [0.0, 1.0, 2.0, 1.0, 0.0, 1.0]
    assert values("again") == [0.0, 1.0, 0.0, 1.0, 0.0, 1.0]
    assert values("once") == [0.0, 1.0, 2.0, 2.0, 2.0, 2.0]


def test_it_goes_on_from_where_the_parameter_is():
    swing = Motion(1, "beta", -2.0, 2.0)
    assert swing.value(swing.phase(0.5)) == 0.5
    assert swing.value(swing.phase(2.0)) == 2.0 and swing.value(swing.phase(99.0)) == 2.0
    again = Motion(1, "beta", -2.0, 2.0, loop="again")
    assert again.value(again.phase(2.0)) == -2.0


def test_values_read_well_and_stay_in_the_range():
    motion = Motion(1, "beta", 0.1, 0.4)
    values = [motion.value(n / 97.0) for n in range(200)]
    assert all(0.1 <= value <= 0.4 and len(f"{value!r}") <= 7 for value in values)


def test_a_film_repeats_without_showing_a_frame_twice():
    assert Motion(1, "beta", 0.0, 1.0, seconds=0.4).frames(10) == (0.0, 0.25, 0.5, 0.75, 1.0, 0.75, 0.5, 0.25)
    assert Motion(1, "beta", 0.0, 1.0, seconds=0.4, loop="once").frames(10) == (0.0, 0.25, 0.5, 0.75, 1.0)
    assert Motion(1, "beta", 0.0, 1.0, seconds=0.4, loop="again").frames(10)[-1] == 1.0
    with pytest.raises(ValueError, match="too many"):
        Motion(1, "beta", 0.0, 1.0, seconds=600.0).frames(50)


@pytest.mark.parametrize(("low", "high", "seconds"), [(1.0, 1.0, 1.0), (float("nan"), 1.0, 1.0), (0.0, 1.0, 0.0)])
def test_nonsense_is_refused(low, high, seconds):
    with pytest.raises(ValueError):
        Motion(1, "beta", low, high, seconds)


def test_axes_hold_still_and_a_constraint_is_respected():
    session = edits.add_curve("swish").change(Session())
    motion = motion_of(session.curves[0], "beta")
    values = motion.frames(5)
    fixed = held(session, motion, values)
    assert len({resolve(at(fixed, motion, value), 100, 100).y for value in values}) == 1
    low, high = fixed.focus.held[2]
    scenes = [resolve(at(session, motion, value), 100, 100) for value in values]
    assert all(low <= scene.y[2][0] and scene.y[2][1] <= high for scene in scenes)
    tanh = edits.add_curve("hardtanh").change(Session())
    assert at(tanh, Motion(1, "min_val", -2.0, 2.0), 1.5) == tanh, "above max_val it stays"


def test_the_more_lines_move_the_fewer_values_are_looked_at():
    session = edits.compare(("swish", {}), *(("mish", {}) for _ in range(30))).change(Session())
    motion = motion_of(session.curves[0], "beta")
    assert len(samples(session, motion)) == 33
    different = with_difference("absolute").change(session)
    found = samples(different, motion)
    assert len(found) == 7 and (found[0], found[-1]) == (motion.low, motion.high), "all are measured from it"
