"""Edits, undo and redo over immutable sessions."""

import pytest

from actexplorer.session import edits
from actexplorer.session.document import dump, parse
from actexplorer.session.history import History
from actexplorer.session.state import Curve, Session


class Table:
    """A session and its history, as a store holds them."""

    def __init__(self):
        self.session, self.history = Session(), History()

    def do(self, edit):
        new = edit.change(self.session)
        self.history = self.history.record(self.session, new, edit)
        self.session = new

    def undo(self):
        self.history, self.session = self.history.undo(self.session)

    def redo(self):
        self.history, self.session = self.history.redo(self.session)


@pytest.fixture
def table():
    table = Table()
    table.do(edits.add_curve("swish"))
    table.do(edits.add_curve("elu"))
    return table


def test_adding_selects_and_gives_each_curve_a_colour_of_its_own(table):
    first, second = table.session.curves
    assert (first.key, second.key) == ("swish", "elu")
    assert (first.colour, first.dash) != (second.colour, second.dash)
    assert table.session.selected == second


def test_more_curves_than_colours_go_on_with_another_line_style(table):
    for _ in range(3 * edits.COLOURS):
        table.do(edits.add_curve("elu"))
    looks = [(c.colour, c.dash) for c in table.session.curves]
    assert len(set(looks)) == len(looks)


def test_a_curve_keeps_its_colour_when_another_goes(table):
    kept = table.session.curves[1]
    table.do(edits.remove_curve(table.session.curves[0].id))
    assert table.session.curves == (kept,)
    table.do(edits.add_curve("step"))
    assert table.session.curves[1].colour == 0, "the free colour is used again"


def test_removing_the_selected_curve_selects_its_neighbour(table):
    table.do(edits.remove_curve(table.session.curves[1].id))
    assert table.session.selected.key == "swish"
    table.do(edits.remove_curve(table.session.curves[0].id))
    assert table.session.selected is None


def test_parameters_are_kept_only_where_they_differ_from_the_default(table):
    curve = table.session.curves[0]
    table.do(edits.with_parameter(curve.id, "beta", 2.0))
    assert table.session.curves[0].values == (("beta", 2.0),)
    table.do(edits.with_parameter(curve.id, "beta", 1.0))
    assert table.session.curves[0] == Curve(curve.id, "swish")


def test_a_value_outside_the_domain_is_refused(table):
    table.do(edits.add_curve("step"))
    with pytest.raises(ValueError, match=r"value_at_zero = 2 .* 0 <= value_at_zero <= 1"):
        edits.with_parameter(table.session.curves[2].id, "value_at_zero", 2.0).change(table.session)


def test_a_drag_is_one_step(table):
    before = table.session
    for value in (1.1, 1.2, 1.3):
        table.do(edits.with_parameter(1, "beta", value))
    dragged = table.session
    table.undo()
    assert table.session.content == before.content
    table.redo()
    assert table.session.content == dragged.content


def test_a_drag_that_comes_back_is_no_step(table):
    before = table.history.past
    for value in (1.5, 2.0, 1.0):
        table.do(edits.with_parameter(1, "beta", value))
    assert table.history.past is before
    table.do(edits.with_parameter(1, "beta", 3.0))
    table.undo()
    assert table.session.curves[0].parameters == {"beta": 1.0} and table.history.past is before


def test_two_drags_of_one_slider_are_two_steps(table):
    table.do(edits.with_parameter(1, "beta", 2.0))
    table.history = table.history.end_gesture()
    table.do(edits.with_parameter(1, "beta", 3.0))
    table.undo()
    assert table.session.curves[0].parameters == {"beta": 2.0}


def test_a_new_edit_ends_what_could_be_redone(table):
    table.undo()
    table.do(edits.add_curve("step"))
    table.redo()
    assert [c.key for c in table.session.curves] == ["swish", "step"]


def test_undoing_everything_and_no_more(table):
    for _ in range(5):
        table.undo()
    assert table.session.curves == ()
    for _ in range(5):
        table.redo()
    assert [c.key for c in table.session.curves] == ["swish", "elu"]


def test_views_have_their_own_way_back_and_survive_undo(table):
    table.do(edits.with_x_range((0.0, 1.0)))
    assert table.history.past.edit.text == "add {name}", "a view is no undo step"
    table.undo()
    assert table.session.view.x == (0.0, 1.0)
    table.history, table.session = table.history.go_back(table.session)
    assert table.session.view.x == (-5.0, 5.0)
    table.history, table.session = table.history.go_forward(table.session)
    assert table.session.view.x == (0.0, 1.0)


@pytest.mark.parametrize("bad", [(1.0, 1.0), (2.0, 1.0), (float("nan"), 1.0), (0.0, float("inf")), (0.0, 1e301)])
def test_impossible_windows_are_refused(bad):
    with pytest.raises(ValueError, match="range"):
        edits.with_x_range(bad)


def test_a_preview_is_neither_content_nor_a_step(table):
    before = table.history
    table.do(edits.preview("step"))
    assert table.history is before
    assert [c.key for c in table.session.drawn] == ["swish", "elu", "step"]
    assert table.session.selected.key == "step"
    table.do(edits.preview(None))
    assert table.session.selected.key == "elu"


def test_hidden_curves_stay_but_are_not_drawn(table):
    table.do(edits.with_visible(1, False))
    assert [c.key for c in table.session.drawn] == ["elu"]
    assert len(table.session.curves) == 2


def test_the_last_canvas_cannot_be_hidden(table):
    table.do(edits.with_orders((False, False, False, False)))
    assert table.session.view.orders == (True, True, True, False)


def test_reorder_keeps_colours(table):
    table.do(edits.add_curve("step"))
    looks = {c.key: c.colour for c in table.session.curves}
    table.do(edits.move_curve(3, 0))
    assert [c.key for c in table.session.curves] == ["step", "swish", "elu"]
    assert {c.key: c.colour for c in table.session.curves} == looks


def test_a_duplicate_stands_behind_its_original_in_a_look_of_its_own(table):
    table.do(edits.with_parameter(1, "beta", 2.0))
    table.do(edits.duplicate(1))
    first, second, third = table.session.curves
    assert (second.key, second.parameters) == ("swish", {"beta": 2.0})
    assert len({(c.colour, c.dash) for c in (first, second, third)}) == 3
    assert table.session.selected == second


def test_solo_and_back(table):
    table.do(edits.solo(1))
    assert [c.visible for c in table.session.curves] == [True, False]
    table.do(edits.solo(1))
    assert [c.visible for c in table.session.curves] == [True, True]


def test_a_locked_curve_keeps_its_parameters(table):
    table.do(edits.with_lock(1, True))
    for edit in (edits.with_parameter(1, "beta", 2.0), edits.with_parameters(1, {"beta": 2.0}), edits.reset_parameters(1)):
        with pytest.raises(ValueError, match="locked"):
            edit.change(table.session)
    table.do(edits.with_lock(1, False))
    table.do(edits.with_parameter(1, "beta", 2.0))
    assert table.session.curves[0].parameters == {"beta": 2.0}


def test_names_are_one_line_that_a_document_can_hold(table):
    table.do(edits.rename(1, "  my\n\x1b  ga\0te\ud800 "))
    assert table.session.curves[0].name == "my ga te"
    table.do(edits.rename(1, "🙂 " * 200))
    assert parse(dump(table.session)).curves[0].name == table.session.curves[0].name
