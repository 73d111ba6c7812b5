"""∂f/∂p and training in a session: what is computed when, what tables hold, what edits refuse."""

from dataclasses import replace

import numpy as np
import pytest

from actexplorer.session import edits, lines
from actexplorer.session.document import dump, parse
from actexplorer.session.history import History
from actexplorer.session.resolve import resolve
from actexplorer.session.state import GRADIENTS, Session, View
from actexplorer.session.table import blocks, counted, csv, header

EVERY = (True, True, True, True)


def session(*keys: str, **view: object) -> Session:
    found = Session(view=View(**view))  # type: ignore[arg-type]
    for key in keys:
        found = edits.add_curve(key).change(found)
    return found


def test_where_gradients_are_hidden_none_is_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("a gradient was computed")

    monkeypatch.setattr(lines, "gradients_at", fail)
    monkeypatch.setattr(lines, "sample_gradients", fail)
    monkeypatch.setattr(lines, "gradient_extent", fail)
    for layout in ("row", "column", "overlay", "single"):
        scene = resolve(session("swish", "srelu", layout=layout, x=(-3.125, 3.0)), 300, 200)
        assert [stroke.gradients for stroke in scene.strokes] == [(), ()]
    with pytest.raises(AssertionError):
        resolve(session("swish", layout="single", single=GRADIENTS, x=(-3.125, 3.0)), 300, 200)


def test_a_trace_for_each_parameter_of_each_curve_and_a_range_that_holds_them() -> None:
    scene = resolve(session("swish", "srelu", "relu", "acon_b", orders=EVERY), 300, 200)
    assert [len(stroke.traces(GRADIENTS)) for stroke in scene.strokes] == [1, 4, 0, 2]
    low, high = scene.y[GRADIENTS]
    reach = [trace.y for stroke in scene.strokes for trace in stroke.gradients]
    assert low < min(y.min() for y in reach) and high > max(y.max() for y in reach)
    assert high - low < 1.2 * (max(y.max() for y in reach) - min(y.min() for y in reach))
    assert resolve(session("relu", orders=EVERY), 300, 200).y[GRADIENTS] == (-1.0, 1.0)


def test_its_range_is_held_and_what_explodes_is_cut_off() -> None:
    held = edits.with_y_range(GRADIENTS, (-2.0, 3.0)).change(session("swish", orders=EVERY))
    assert resolve(held, 300, 200).y[GRADIENTS] == (-2.0, 3.0)
    assert edits.home().change(held).view.y[GRADIENTS] is None
    wide = session("swish", "star_relu", orders=EVERY, x=(-300.0, 300.0))
    scene = resolve(wide, 300, 200)
    assert scene.clipped[GRADIENTS] == (2,) and scene.y[GRADIENTS][1] < 10.0
    whole = edits.with_whole(GRADIENTS, True).change(wide)
    assert resolve(whole, 300, 200).clipped[GRADIENTS] == () and resolve(whole, 300, 200).y[GRADIENTS][1] > 9e4


def test_overlaid_all_share_a_range() -> None:
    scene = resolve(session("prelu", orders=(True, False, False, True), layout="overlay"), 300, 200)
    assert scene.y[0] == scene.y[GRADIENTS] and scene.y[0][0] < -5.0 < 5.0 < scene.y[0][1]


def test_of_a_difference_they_are_the_curves_own() -> None:
    plain = session("relu", "swish", orders=EVERY)
    scene = resolve(replace(plain, difference="absolute"), 300, 200)
    assert [stroke.curve.key for stroke in scene.strokes] == ["swish"]
    assert np.array_equal(scene.strokes[0].gradients[0].y, resolve(plain, 300, 200).strokes[1].gradients[0].y)


def test_the_last_of_the_four_cannot_be_hidden() -> None:
    only = edits.with_orders((False, False, False, True)).change(session("swish"))
    assert only.view.shown == (GRADIENTS,)
    assert edits.with_orders((False,) * 4).change(only).view == only.view
    assert edits.with_orders((True, True, True)).change(only).view.orders == (True, True, True, False)


def test_tables_have_a_column_for_each_gradient_where_it_is_asked_for() -> None:
    curves, grid = session("swish", "apl", "relu").curves, counted(7, "-3", "3")
    names = header(curves, gradients=True)
    assert names[4] == "swish df/dbeta" and names[8:12] == [f"apl df/d{p}" for p in ("a1", "b1", "a2", "b2")]
    assert [name for name in names if "df/d" not in name] == header(curves)
    (rows,) = blocks(curves, grid, gradients=True)
    assert rows.shape == (7, len(names))
    for name, column in zip(names, rows.T, strict=True):
        key, _, parameter = name.partition(" df/d")
        if parameter:
            curve = next(c for c in curves if c.key == key)
            assert np.array_equal(column, curve.function.gradients(rows[:, 0])[parameter])


def test_tables_hold_the_sample_of_what_is_in_training() -> None:
    trained = edits.with_training(1, 9).change(session("rrelu"))
    names = header(trained.curves)
    assert names == ["x", "rrelu f", "rrelu f'", "rrelu f''", "rrelu sample(seed=9) f", "rrelu sample(seed=9) f'"]
    grid = counted(40_000, "-2", "2")
    rows = np.concatenate(list(blocks(trained.curves, grid)))
    drawn = trained.curves[0].function.sample(rows[:, 0], seed=9)
    assert np.array_equal(rows[:, 4], drawn.f) and np.array_equal(rows[:, 5], drawn.df), "block after block"
    assert b"".join(csv(trained.curves, grid)) == b"".join(csv(trained.curves, grid))


def test_training_is_saved_undone_and_joined() -> None:
    plain, history = session("rrelu"), History()
    now = plain
    for seed in (0, 1, 2):
        step = edits.with_training(1, seed)
        history, now = history.record(now, step.change(now), step), step.change(now)
    assert now.curves[0].seed == 2 and parse(dump(now)).curves == now.curves
    history, now = history.undo(now)
    assert now.curves == plain.curves and history.past is None, "a run of seeds is one step"
    assert edits.with_training(1, None).change(edits.with_training(1, 3).change(plain)) == plain


@pytest.mark.parametrize(
    ("curve", "seed", "why"),
    [(1, -1, "whole number from 0"), (1, 2**32, "whole number from 0"), (2, 0, "swish does not train at random")],
)
def test_training_that_cannot_be_is_refused(curve: int, seed: int, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        edits.with_training(curve, seed).change(session("rrelu", "swish"))
    locked = edits.with_lock(1, True).change(session("rrelu"))
    with pytest.raises(ValueError, match="locked"):
        edits.with_training(1, 0).change(locked)


def test_in_training_the_ranges_hold_the_bounds() -> None:
    plain = edits.with_parameters(1, {"lower": 0.0, "upper": 3.0}).change(session("rrelu"))
    trained = edits.with_training(1, 1).change(plain)
    scene = resolve(trained, 300, 200)
    assert resolve(plain, 300, 200).y[0][0] > -8.5 and scene.y[0][0] < -15.0
    assert scene.y[1][0] < 0.0 and scene.y[1][1] > 3.0
    assert scene.strokes[0].spread is not None and resolve(trained, 300, 200).strokes[0].spread is scene.strokes[0].spread
    assert resolve(plain, 300, 200).strokes[0].spread is None
