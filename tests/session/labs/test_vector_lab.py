"""What follows from the vector on the table."""

import csv
import io
import math

import numpy as np
import pytest

from actexplorer.session.document import dump, parse
from actexplorer.session.history import History
from actexplorer.session.labs import vector_edits as edits
from actexplorer.session.labs.table import csv_of
from actexplorer.session.labs.vector_losses import loss
from actexplorer.session.labs.vector_outputs import jacobian, output, outputs
from actexplorer.session.labs.vector_path import TEMPERATURES, path
from actexplorer.session.labs.vector_table import table
from actexplorer.session.labs.vectors import FUNCTIONS, VectorLab
from actexplorer.session.state import Session

RAMP = (0.0, 1.0, 2.0)


def lab(**fields):
    return VectorLab(**{"entries": RAMP, "target": 1, "functions": FUNCTIONS, **fields})


@pytest.mark.parametrize(
    "fields",
    [
        {"entries": ()},
        {"entries": (0.0,) * 1001},
        {"entries": (math.nan,)},
        {"target": 3},
        {"temperature": -1.0},
        {"temperature": math.nan},
        {"spread": math.inf},
        {"functions": ()},
        {"functions": ("softmax", "softmax")},
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(fields):
    with pytest.raises(ValueError) as error:
        lab(**fields)
    assert "\n" not in str(error.value)


def test_shares_add_up_to_1_and_entropy_is_between_its_limits():
    for found in outputs(lab()):
        if found.shares is not None:
            assert found.total == pytest.approx(1.0, abs=1e-15)
            assert 0.0 <= found.entropy <= math.log(3.0)
    assert output(lab(), "softmax").entropy == pytest.approx(0.832396, abs=1e-6)
    assert str(output(lab(temperature=0.0), "softmax").entropy) == "0.0"
    assert output(lab(temperature=math.inf), "softmin").entropy == pytest.approx(math.log(3.0), rel=1e-15)


def test_the_limits_of_the_temperature_are_argmax_and_uniform():
    for key in ("softmax", "sparsemax"):
        assert output(lab(temperature=0.0), key).values.tolist() == [0.0, 0.0, 1.0]
        assert output(lab(temperature=math.inf), key).values == pytest.approx([1 / 3] * 3)
    assert output(lab(temperature=0.0), "smooth_maximum").total == 2.0
    assert output(lab(temperature=math.inf), "smooth_maximum").total == 1.0


def test_the_terms_of_the_smooth_maximum_add_up_to_it():
    found = output(lab(temperature=0.5), "smooth_maximum")
    assert math.fsum(found.values) == pytest.approx(found.total, rel=1e-15)


def test_what_has_no_limit_says_so():
    found = output(lab(entries=(-math.inf,) * 3), "softmax")
    assert found.problem and "\n" not in found.problem and np.isnan(found.values).all()
    assert jacobian(lab(entries=(-math.inf,) * 3)) is None
    assert loss(lab(entries=(-math.inf,) * 3)).problem


def test_the_gradient_of_cross_entropy_is_y_minus_t_and_for_softmin_t_minus_y():
    assert loss(lab()).gradient == pytest.approx([0.09003057, -0.75527153, 0.66524096], abs=1e-8)
    assert loss(lab(chosen="softmin")).gradient == pytest.approx([-0.66524096, 0.75527153, -0.09003057], abs=1e-8)
    assert loss(lab(chosen="log_softmax")).gradient == pytest.approx(loss(lab()).gradient, rel=1e-15)
    assert loss(lab()).value == pytest.approx(1.4076059644, abs=1e-10)
    assert (loss(lab()).formula, loss(lab(chosen="softmin")).formula) == ("y − t", "t − y")


@pytest.mark.parametrize("key", ["softmax", "softmin", "log_softmax", "sparsemax", "gumbel_softmax"])
@pytest.mark.parametrize("temperature", [0.4, 1.0, 3.0])
def test_gradients_are_those_of_the_loss(key, temperature):
    """Central differences of the loss in x, times T: the gradient is in z = x/T."""
    entries, h = (0.3, -0.2, 0.71, 0.15), 1e-6
    reading = loss(lab(entries=entries, chosen=key, temperature=temperature))
    for n in range(4):
        up, down = (
            loss(lab(entries=tuple(x + s * h * (m == n) for m, x in enumerate(entries)), chosen=key, temperature=temperature))
            for s in (1, -1)
        )
        assert (up.value - down.value) / (2 * h) * temperature == pytest.approx(reading.gradient[n], abs=1e-8)


def test_the_gradient_keeps_its_digits_where_the_class_has_nearly_everything():
    gradient = loss(lab(entries=(40.0, 0.0, 0.0), target=0)).gradient
    assert gradient[0] == pytest.approx(-2 * math.exp(-40.0), rel=1e-12)


def test_y_minus_t_is_that_of_half_the_squared_error_only():
    half, whole = (loss(lab(loss=name)) for name in ("half_squared", "squared"))
    assert half.gradient.tolist() == [0.0, 0.0, 2.0] and whole.gradient.tolist() == [0.0, 0.0, 4.0]
    assert (half.value, whole.value) == (2.0, 4.0)


def test_functions_without_a_cross_entropy_say_so():
    assert loss(lab(chosen="argmax")).problem


@pytest.mark.parametrize(("temperature", "value"), [(0.0, math.inf), (math.inf, 0.5 - 1 / 6)])
def test_the_loss_of_sparsemax_at_the_limits(temperature, value):
    assert loss(lab(chosen="sparsemax", temperature=temperature)).value == pytest.approx(value)


def test_the_way_over_temperature_ends_in_the_middle_and_in_the_corner():
    for key in ("softmax", "sparsemax"):
        way = path(lab(chosen=key))
        assert way.shape == (TEMPERATURES.size, 3)
        assert way[0].tolist() == [0.0, 0.0, 1.0] and way[-1] == pytest.approx([1 / 3] * 3)
        at = int(np.argmin(np.abs(TEMPERATURES - 1.0)))
        assert way[at] == pytest.approx(output(lab(), key).values, abs=1e-12)
    assert path(lab(chosen="softmin"))[0].tolist() == [1.0, 0.0, 0.0]
    assert path(lab(chosen="argmax")) is None and path(lab(entries=(0.0, -math.inf, 1.0))) is None
    assert path(lab(entries=(-1e308, 0.0, 1e308)))[1:-1].max() == 1.0


def test_the_table_has_an_entry_a_row_and_the_sums_below():
    text = b"".join(csv_of(table(lab(chosen="log_softmax")))).decode()
    header, *rows = csv.reader(io.StringIO(text))
    assert header[:2] == ["entry", "x"] and header[2:9] == list(FUNCTIONS)
    assert header[9:] == [
        "target",
        "d cross_entropy / d (x/T)",
        *(f"d log_softmax / d x{n}" for n in (1, 2, 3)),
        "row sum",
    ]
    assert [row[0] for row in rows] == ["1", "2", "3", "sum", "entropy / nats", "entropy / bits", "loss"]
    assert {len(row) for row in rows} == {len(header)}
    sums = dict(zip(header, rows[3], strict=True))
    assert float(sums["softmax"]) == pytest.approx(1.0, abs=1e-15)
    assert float(sums["d log_softmax / d x3"]) == pytest.approx(1 - 3 * 0.66524096, abs=1e-7)
    assert max(abs(float(row[-1])) for row in rows[:3]) < 1e-15


def test_what_is_infinite_stands_in_the_table_too():
    extreme = lab(entries=(1e308, 1e308, -math.inf), chosen="log_softmax", temperature=0.0, loss="squared")
    rows = list(csv.reader(io.StringIO(b"".join(csv_of(table(extreme))).decode())))
    assert rows[-1][0] == "loss" and rows[-1][-5] == "inf"


def test_edits():
    session = Session()

    def after(*made):
        now = session
        for edit in made:
            now = edit.change(now)
        return now.labs.vectors

    assert after(edits.with_entry(1, 9.0)).entries[1] == 9.0
    assert after(edits.with_target(4), edits.with_count(2)).target == 1
    assert after(edits.with_count(7)).entries[5:] == (0.0, 0.0)
    assert after(edits.draw(seed=3), edits.draw()).seed == 3
    assert after(edits.with_subject("sparsemax")).functions == ("softmax", "sparsemax", "argmax")
    assert after(edits.with_functions(frozenset({"argmax", "softmin"}))).functions == ("softmin", "argmax")
    assert after(edits.with_functions(frozenset({"argmax", "softmin"}))).subject == "softmin"
    assert edits.show_function("softmin").change(session).view.page == "vectors"
    for wrong in (edits.with_entry(5, 0.0), edits.with_entry(0, math.nan), edits.with_count(0), edits.with_temperature(-1.0)):
        with pytest.raises(ValueError):
            wrong.change(session)


def test_moving_one_entry_is_one_undo_step():
    session, history = Session(), History()
    for edit in (edits.with_entry(0, 1.0), edits.with_entry(0, 2.0), edits.with_entry(1, 5.0)):
        after = edit.change(session)
        session, history = after, history.record(session, after, edit)
    _, session = history.undo(session)
    assert session.labs.vectors.entries[:2] == (2.0, VectorLab().entries[1])


def test_a_document_keeps_the_vector():
    session = Session()
    for edit in (edits.with_entries((1.0, -math.inf, 3.0)), edits.with_temperature(math.inf), edits.with_subject("softmin")):
        session = edit.change(session)
    assert parse(dump(session)).labs.vectors == session.labs.vectors
