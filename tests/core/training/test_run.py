"""Runs: the same bits from the same seed, going back, stopping, what is noted, and divergence."""

import json
from dataclasses import asdict, replace

import numpy as np
import pytest

from actexplorer.core.training import history
from actexplorer.core.training.history import History, band
from actexplorer.core.training.recipe import Recipe
from actexplorer.core.training.run import CHUNK, Run
from actexplorer.core.training.targets import Target

MOONS = Recipe("acon_c", target=Target("toy", toy="moons", noise=0.1, count=100), hidden=8, batch=16, steps=150, rate=0.05)
SINE = Recipe("tanh", target=Target("toy", toy="sine", noise=0.1, count=64), hidden=16, steps=200, rate=0.02)
WILD = replace(SINE, optimiser="sgd", rate=1e3)


def finished(recipe: Recipe) -> Run:
    run = Run(recipe)
    run.advance(recipe.steps)
    return run


def assert_same(one: Run, other: Run) -> None:
    a, b = one.frame(), other.frame()
    assert (a.step, a.loss, a.parameters, a.finished, a.diverged) == (b.step, b.loss, b.parameters, b.finished, b.diverged)
    np.testing.assert_array_equal(a.theta, b.theta)
    np.testing.assert_array_equal(a.history.step, b.history.step)
    np.testing.assert_array_equal(a.history.loss, b.history.loss)
    for name in a.history.parameters:
        np.testing.assert_array_equal(a.history.parameters[name], b.history.parameters[name])


@pytest.mark.parametrize("recipe", [MOONS, SINE, replace(MOONS, optimiser="momentum")])
def test_the_same_seed_gives_the_same_bits_however_the_steps_are_cut(recipe: Recipe) -> None:
    pieces = Run(recipe)
    for count in (1, 7, CHUNK + 1, 1000):
        pieces.advance(count)
    assert_same(finished(recipe), pieces)
    other = finished(replace(recipe, seed=1))
    assert not np.array_equal(other.model.theta, pieces.model.theta)


@pytest.mark.parametrize("recipe", [SINE, MOONS], ids=["values", "classes"])
def test_it_learns(recipe: Recipe) -> None:
    run = Run(recipe)
    before = run.frame().loss
    run.advance(recipe.steps)
    assert run.frame().loss < 0.5 * before
    predicted = run.predict(run.samples.x)
    assert predicted.shape == run.samples.y.shape
    if run.samples.classes:
        assert np.mean((predicted > 0.5) == run.samples.y) > 0.85


@pytest.mark.parametrize("back", [150, 149, 73, 1, 0])
def test_going_back_is_to_the_last_bit(back: int) -> None:
    run = finished(MOONS)
    run.rewind(back)
    there = Run(MOONS)
    there.advance(back)
    assert_same(run, there)
    run.advance(1000)
    assert_same(run, finished(MOONS))


def test_there_is_no_going_forward() -> None:
    run = Run(SINE)
    run.advance(5)
    with pytest.raises(ValueError, match="there is no step 6 to go back to: 5 have been made"):
        run.rewind(6)


def test_every_step_is_noted_and_the_last() -> None:
    run = finished(replace(MOONS, steps=40))
    noted = run.frame().history
    np.testing.assert_array_equal(noted.step, np.arange(41))
    assert noted.parameters.keys() == {"p1", "p2", "beta"}
    assert noted.parameters["p2"][0] == 0.25
    assert noted.parameters["p2"][-1] == run.frame().parameters["p2"]
    assert not noted.loss.flags.writeable


def test_long_runs_are_noted_thinly() -> None:
    notes = history.Notebook(1_000_000, ())
    kept = [step for step in range(1_000_001) if notes.wants(step)]
    assert 1000 < len(kept) < 2100
    assert kept[-1] == 1_000_000
    for step in kept:
        notes.note(step, 1.0, {})
    assert notes.history().step.tolist() == kept


def test_frames_are_values_of_their_own() -> None:
    run = Run(SINE)
    run.advance(10)
    frame = run.frame()
    theta, before = frame.theta.copy(), run.predict(run.samples.x, frame.theta)
    run.advance(20)
    np.testing.assert_array_equal(frame.theta, theta)
    assert not frame.theta.flags.writeable
    assert len(frame.history.step) == 10
    np.testing.assert_array_equal(run.predict(run.samples.x, frame.theta), before)
    assert not np.array_equal(run.predict(run.samples.x), before)


def test_it_stops_when_it_is_told_to_and_goes_on() -> None:
    run = Run(MOONS)
    asked = iter([False, False, True])
    assert run.advance(1000, lambda: next(asked)) == 2 * CHUNK
    assert not run.finished
    seen = [frame.step for frame in run.frames(30, lambda: False)]
    assert seen == [94, 124, 150]
    assert run.finished
    assert run.advance(10) == 0
    assert list(Run(MOONS).frames(10, lambda: True)) == []


def test_a_loss_that_grows_beyond_measure_is_said_and_stops() -> None:
    run = finished(replace(WILD, key="identity"))
    assert run.finished
    assert run.diverged is not None
    assert 0 < run.diverged.step == run.step < 30
    start = run.frame().history.loss[0]
    assert run.diverged.loss > 1e6 * start
    assert run.diverged.reason == "the loss has grown to more than a million times what it was at first"
    assert run.advance(5) == 0
    assert run.frame().history.step[-1] == run.step
    run.rewind(1)
    assert run.diverged is None
    assert run.step == 1


def test_what_is_no_number_any_more_is_said_and_leaves_the_last_that_was() -> None:
    run = finished(Recipe("prelu", target=Target(key="identity"), optimiser="sgd", rate=1e308))
    assert run.diverged is not None
    assert run.diverged.reason in (
        "the loss is no longer a finite number",
        "the loss has grown to more than a million times what it was at first",
    )
    assert np.isfinite(run.frame().theta).all()
    again = finished(Recipe("xielu", target=Target("formula", formula="x^2*1e150"), optimiser="sgd", rate=1e200))
    assert again.diverged is not None
    assert again.diverged.reason == "the loss is no longer a finite number"
    assert np.isfinite(again.frame().theta).all()
    lost = finished(Recipe("prelu", target=Target("formula", formula="x*1e300")))  # no loss at the start either
    assert lost.diverged is not None
    assert lost.diverged.step == 0


def test_every_sample_has_its_turn_in_every_pass() -> None:
    run = Run(replace(MOONS, batch=20))
    seen = []
    for _ in range(5):
        seen.append(run._batch()[0])
        run.advance(1)
    passed = np.concatenate(seen)
    np.testing.assert_array_equal(np.sort(passed, axis=0), np.sort(run.samples.x, axis=0))
    assert not np.array_equal(run._batch()[0], seen[0])


def test_a_band_of_seeds() -> None:
    def run(losses: list[float]) -> History:
        return History(np.arange(len(losses)), np.array(losses), {})

    found = band([run([1.0, 4.0, 9.0]), run([2.0, np.inf]), run([3.0, 3.0, 1.0, 5.0])])
    np.testing.assert_array_equal(found.step, np.arange(4))
    np.testing.assert_array_equal(found.low, [1.0, 3.0, 1.0, 5.0])
    np.testing.assert_array_equal(found.median, [2.0, 3.5, 5.0, 5.0])
    np.testing.assert_array_equal(found.high, [3.0, 4.0, 9.0, 5.0])
    np.testing.assert_array_equal(found.alive, [3, 2, 2, 1])
    assert np.isnan(band([run([np.inf])]).median).all()
    assert band([]).step.size == 0


def test_recipes_are_plain_values() -> None:
    assert json.loads(json.dumps(asdict(MOONS)))["target"]["toy"] == "moons"
    assert hash(MOONS) == hash(replace(MOONS))


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"key": "relu"}, "relu has no parameter that can be learnt"),
        ({"key": "softmax"}, "softmax is no elementwise function"),
        ({"values": (("weight", float("nan")),)}, "prelu: weight = nan is outside its domain"),
        ({"optimiser": "lbfgs"}, "unknown optimiser 'lbfgs': one of sgd, momentum, adam"),
        ({"rate": -1.0}, "the learning rate must be above 0 and finite, not -1"),
        ({"batch": -1}, "batch must be 0 to 1000000, not -1"),
        ({"steps": 0}, "steps must be 1 to 1000000, not 0"),
        ({"hidden": 5000}, "hidden must be 0 to 1024, not 5000"),
        ({"seed": -1}, "seed must be 0 to"),
        ({"hidden": 1000, "target": Target(count=5000)}, "hidden units times samples a step must be at most 4000000"),
        ({"target": Target("toy", toy="moons")}, "two classes take a network: set hidden units"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(fields, why: str) -> None:
    with pytest.raises(ValueError) as error:
        Recipe(**fields)
    assert str(error.value).startswith(why)
