"""The learning lab: runs side by side that can be repeated, gone back along, tabled, and refused."""

import msgspec
import numpy as np
import pytest

from actexplorer.session.labs.chosen import Chosen
from actexplorer.session.labs.learning import LearningLab
from actexplorer.session.labs.learning_edits import (
    add_learner,
    remove_learner,
    show,
    take_over,
    with_field,
    with_learner,
    with_network,
    with_task,
)
from actexplorer.session.labs.learning_examples import EXAMPLES
from actexplorer.session.labs.learning_points import read_points
from actexplorer.session.labs.learning_race import MOST_SHOTS, Race
from actexplorer.session.labs.learning_tables import curves_table, history_table
from actexplorer.session.labs.learning_views import collapsed, fits, goals, region
from actexplorer.session.state import Session


def never():
    return False


def changed(edit, lab=None):
    start = Session() if lab is None else show(lab).change(Session())
    return edit.change(start).labs.learning


MOONS = msgspec.structs.replace(EXAMPLES[3].lab, steps=60, seeds=2)


def test_the_same_seed_gives_the_same_result_however_it_is_sliced():
    whole, sliced = Race(MOONS), Race(MOONS)
    whole.advance(60, never)
    ticks = iter(range(10**6))
    while not sliced.finished:
        sliced.advance(7, lambda: next(ticks) % 3 == 0)
    assert whole.step == sliced.step == 60
    for a, b in zip(whole.thetas(60).thetas, sliced.thetas(60).thetas, strict=True):
        assert np.array_equal(a, b)


def test_going_back_and_on_again_changes_nothing():
    race = Race(MOONS)
    race.advance(60, never)
    end = race.thetas(60).thetas
    back = race.thetas(21)
    assert back.step == 21
    race.rewind(21)
    assert race.step == 21 and all(map(np.array_equal, race.thetas(21).thetas, back.thetas))
    race.advance(60, never)
    assert all(map(np.array_equal, race.thetas(60).thetas, end))


def test_long_runs_keep_few_states():
    race = Race(LearningLab(learners=(Chosen("prelu"),), steps=3000))
    race.advance(3000, never)
    assert MOST_SHOTS / 2 < len(race.shots) <= MOST_SHOTS + 2
    assert abs(race.thetas(1500).step - 1500) <= 6


def test_examples_do_what_their_names_say():
    races = [Race(example.lab) for example in EXAMPLES[:3]]
    for race in races:
        race.advance(race.lab.steps, never)
    prelu, acon = (race.firsts[0].model.activation() for race in races[1:])
    assert prelu["weight"] == pytest.approx(0.1, abs=1e-3)
    assert (acon["p1"], acon["p2"], acon["beta"]) == pytest.approx((1.0, 0.0, 2.0), abs=1e-3)
    assert goals(races[1], 0) == {"weight": 0.1} and goals(races[2], 0) == {"p1": 1.0, "p2": 0.0, "beta": 2.0}
    diverging = Race(EXAMPLES[5].lab)
    diverging.advance(500, never)
    assert [name for name, _, _ in diverging.diverged()] == [1] and diverging.step == 500


def test_with_identity_the_network_is_one_line_and_with_tanh_it_is_not():
    race = Race(EXAMPLES[4].lab)
    race.advance(200, never)
    shot = race.thetas(200)
    found = collapsed(race, shot)
    assert [one.learner for one in found] == [0] and found[0].gap < 1e-13
    shown = fits(race, shot)
    assert shown.learnt[0] == pytest.approx(found[0].layer.w[0] * shown.x + found[0].layer.b, abs=1e-12)


def test_a_region_is_the_probability_and_its_border_where_that_is_one_half():
    race = Race(MOONS)
    race.advance(60, never)
    shot = race.thetas(60)
    found = region(race, shot, 0)
    run = race.firsts[0]
    assert found.probability[3, 5] == run.predict(np.array([[found.x[5], found.y[3]]]), shot.thetas[0])[0]
    assert run.predict(found.border[:, :2], shot.thetas[0]) == pytest.approx(0.5, abs=0.02)


def test_tables_hold_the_history_and_the_curves():
    race = Race(MOONS)
    race.advance(60, never)
    history = history_table(race)
    rows = list(history.rows)
    assert history.header[:3] == ("step", "relu loss (seed 0)", "relu loss (seed 1)") and "acon_c p2" in history.header
    assert len(rows) == 61 and rows[-1][0] == 60 and all(len(row) == len(history.header) for row in rows)
    assert curves_table(race, race.thetas(60)).header == ("x1", "x2", "class", "relu p", "prelu p", "acon_c p", "identity p")
    fit = Race(LearningLab())
    curves = curves_table(fit, fit.thetas(0))
    assert curves.header == ("x", "target", "swish f", "acon_c f", "prelu f")
    assert next(iter(curves.rows))[0] == -5.0


def test_edits_keep_what_makes_sense():
    assert changed(with_task("toy", "spirals")).network, "two classes take a network"
    alone = changed(with_network(False), EXAMPLES[4].lab)
    assert [learner.key for learner in alone.learners] == ["prelu"], "identity and tanh have nothing to learn"
    with pytest.raises(ValueError, match="two classes take a network"):
        changed(with_network(False), MOONS)
    with pytest.raises(ValueError, match="at most 32 units"):
        changed(with_field("hidden", 33, "units"), msgspec.structs.replace(MOONS, count=2000))
    with pytest.raises(ValueError, match="no parameter that can be learnt"):
        changed(with_learner(0, Chosen("relu")))
    assert [learner.key for learner in changed(add_learner()).learners] == ["swish", "acon_c", "prelu", "snake"]
    assert len(changed(remove_learner(1)).learners) == 2
    with pytest.raises(ValueError, match="formula"):
        changed(with_field("formula", "x +", "f(x)"), changed(with_task("formula")))


def test_learnt_functions_become_curves_in_one_edit():
    session = take_over((("prelu", {"weight": 0.1}), ("swish", {"beta": 1.5}))).change(Session())
    assert [(c.key, dict(c.values)) for c in session.curves] == [("prelu", {"weight": 0.1}), ("swish", {"beta": 1.5})]


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("1,2\n3,4\n", ((1.0, 2.0), (3.0, 4.0))),
        ("y;t;x\n1;0;2\n3;0;4\n", ((2.0, 1.0), (4.0, 3.0))),
        ("# made by hand\n0 0\n\n1 1e-3\n", ((0.0, 0.0), (1.0, 1e-3))),
    ],
)
def test_points_are_read_from_tables(tmp_path, text, points):
    path = tmp_path / "points.csv"
    path.write_text(text)
    assert read_points(str(path)) == points


@pytest.mark.parametrize("text", ["", "1,2\n", "1\n2\n3\n", "1,2\n3,x\n", "1,2\n3,inf\n", "0,0\n" * 2001])
def test_other_files_are_refused_in_one_line(tmp_path, text):
    path = tmp_path / "points.csv"
    path.write_text(text)
    with pytest.raises(ValueError, match="cannot read points from") as error:
        read_points(str(path))
    assert "\n" not in str(error.value)
