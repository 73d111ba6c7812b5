"""Random edits, undo, redo, saving and opening, against a model that does the same in the plainest way."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from actexplorer.session import edits
from actexplorer.session.differences import with_difference, with_reference
from actexplorer.session.document import dump, parse
from actexplorer.session.history import History
from actexplorer.session.lab_edits import with_lab, with_page
from actexplorer.session.labs import PAGES
from actexplorer.session.pins import add_pin, clear_pins, remove_pin
from actexplorer.session.state import LAYOUTS, Session
from actexplorer.session.sweep import Steps
from actexplorer.session.sweeps import with_sweep, without_sweep
from actexplorer.session.writing import written

from . import lab_values
from .model import COLOURS, KEYS, PARAMETERS, Model, described

values = st.sampled_from([0.0, 0.25, 0.5, 1.0])  # few, so that one comes again
draws = st.integers(0, 2**32).map(random.Random)
places = st.integers(0, 1000)


def on_curves(**arguments: st.SearchStrategy[Any]) -> Callable[[Any], Any]:
    """Return a rule about one of the curves, which needs that there are some."""

    def decorate(function: Any) -> Any:
        return precondition(lambda self: self.session.curves)(rule(at=places, **arguments)(function))

    return decorate


class Sessions(RuleBasedStateMachine):
    """A session with its history, the documents saved of it, and the model beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.session, self.history, self.model = Session(), History(), Model()
        self.saved: list[tuple[bytes, Any, Session]] = []

    def do(self, edit: edits.Edit) -> None:
        """Apply an edit as a window's store does."""
        try:
            new = edit.change(self.session)
        except ValueError:
            return
        self.history, self.session = self.history.record(self.session, new, edit), new

    def place(self, at: int) -> int:
        return at % len(self.session.curves)

    def id(self, at: int) -> int:
        return self.session.curves[self.place(at)].id

    def value(self, at: int, share: float) -> float:
        _, low, high = PARAMETERS[self.session.curves[self.place(at)].key]
        return low + share * (high - low)

    @rule(key=st.sampled_from(KEYS), share=values, set_too=st.booleans(), only=st.booleans())
    def add(self, key: str, share: float, set_too: bool, only: bool) -> None:
        name, low, high = PARAMETERS.get(key, ("", 0.0, 0.0))
        parameters = {name: low + share * (high - low)} if name and set_too else {}
        if only and len(self.session.curves) != 1:
            self.do(edits.show_only(key, parameters))
            self.model.do(lambda t: (self.model.empty(t), t["curves"].append(self.model.new_curve(key, parameters))))
        else:
            self.do(edits.add_curve(key, parameters))
            self.model.add(key, parameters)

    @rule()
    def clear(self) -> None:
        self.do(edits.clear_curves())
        self.model.do(self.model.empty)

    @on_curves()
    def remove(self, at: int) -> None:
        place = self.place(at)
        self.do(edits.remove_curve(self.id(at)))
        self.model.remove(place)

    @on_curves(share=values)
    def drag(self, at: int, share: float) -> None:
        key = self.session.curves[self.place(at)].key
        if key in PARAMETERS:
            value = self.value(at, share)
            self.do(edits.with_parameter(self.id(at), PARAMETERS[key][0], value))
            self.model.set_parameter(self.place(at), value)

    @rule()
    def let_go(self) -> None:
        self.history = self.history.end_gesture()
        self.model.gesture = None

    @on_curves(value=st.sampled_from([float("nan"), float("inf"), -1e308]))
    def drag_too_far(self, at: int, value: float) -> None:
        if self.session.curves[self.place(at)].key == "step":
            self.do(edits.with_parameter(self.id(at), "value_at_zero", value))

    @on_curves()
    def reset(self, at: int) -> None:
        if not self.session.curves[self.place(at)].locked:
            self.model.set(self.place(at), values={})
        self.do(edits.reset_parameters(self.id(at)))

    @on_curves(name=st.text(max_size=6) | st.sampled_from(["a\x1bb", "b"]))
    def rename(self, at: int, name: str) -> None:
        self.do(edits.rename(self.id(at), name))
        self.model.set(
            self.place(at), name=" ".join("".join(" " if c < " " or "\x7f" <= c < "\xa0" else c for c in name).split())
        )

    @on_curves(colour=st.integers(0, COLOURS), dash=st.integers(0, 3))
    def recolour(self, at: int, colour: int, dash: int) -> None:
        self.do(edits.with_look(self.id(at), colour, dash))
        self.model.set(self.place(at), colour=colour, dash=dash)

    @on_curves(on=st.booleans())
    def lock(self, at: int, on: bool) -> None:
        self.do(edits.with_lock(self.id(at), on))
        self.model.set(self.place(at), locked=on)

    @on_curves(on=st.booleans())
    def hide(self, at: int, on: bool) -> None:
        self.do(edits.with_visible(self.id(at), on))
        self.model.set(self.place(at), visible=on)

    @on_curves()
    def solo(self, at: int) -> None:
        self.do(edits.solo(self.id(at)))
        self.model.solo(self.place(at))

    @on_curves(to=st.integers(-1, 9))
    def move(self, at: int, to: int) -> None:
        place, curves = self.place(at), self.model.now["curves"]
        self.do(edits.move_curve(self.id(at), to))
        end = max(0, min(to, len(curves) - 1))
        self.model.do(lambda table: table["curves"].insert(end, table["curves"].pop(place)))

    @on_curves()
    def duplicate(self, at: int) -> None:
        place = self.place(at)
        self.do(edits.duplicate(self.id(at)))
        self.model.duplicate(place)

    @on_curves(kind=st.sampled_from(["", "absolute", "relative"]))
    def difference(self, at: int, kind: str) -> None:
        self.do(with_difference(kind))  # type: ignore[arg-type]
        self.model.difference(kind)

    @on_curves()
    def refer(self, at: int) -> None:
        token = self.model.curve(self.place(at))["token"]
        self.do(with_reference(self.id(at)))
        self.model.do(lambda table: table.update(reference=token))

    @on_curves(x=values)
    def mark(self, at: int, x: float) -> None:
        pin = self.model.curve(self.place(at))["token"], x
        self.do(add_pin(self.id(at), x))
        self.model.do(lambda table: pin in table["pins"] or table["pins"].append(pin))

    @rule(at=places, every=st.booleans())
    def unmark(self, at: int, every: bool) -> None:
        pins = self.session.pins
        if every:
            self.do(clear_pins())
            self.model.do(lambda table: table.update(pins=[]))
        elif pins:
            self.do(remove_pin(pins[at % len(pins)]))
            self.model.do(lambda table: table["pins"].pop(at % len(pins)))

    @on_curves(number=st.integers(1, 5), share=values)
    def sweep(self, at: int, number: int, share: float) -> None:
        curve = self.model.curve(self.place(at))
        if curve["key"] in PARAMETERS:
            name, low, high = PARAMETERS[curve["key"]]
            steps = Steps(name, low + share * (high - low) / 2, high, count=number)
            self.do(with_sweep(self.id(at), steps))
            if number > 1:
                self.model.do(lambda table: table.update(sweep=(curve["token"], steps)))

    @rule()
    def end_sweep(self) -> None:
        self.do(without_sweep())
        self.model.do(lambda table: table.update(sweep=None))

    @rule(lab=st.sampled_from(lab_values.LABS), draw=draws, gesture=st.sampled_from([None, "a", "b"]))
    def change_lab(self, lab: str, draw: random.Random, gesture: str | None) -> None:
        changes = lab_values.changes(draw, lab)
        before = self.session
        self.do(with_lab(lab, "change", gesture, **changes))
        try:
            self.model.set_lab(lab, None if gesture is None else (lab, gesture), changes)
        except ValueError:
            assert self.session is before, "refused is refused"

    @rule(at=places, low=values, layout=st.sampled_from(LAYOUTS), page=st.sampled_from(PAGES))
    def look_elsewhere(self, at: int, low: float, layout: Any, page: str) -> None:
        for edit in (edits.with_x_range((low, low + 3.0)), edits.with_layout(layout), with_page(page), edits.point_at(low)):
            self.do(edit)
        self.do(edits.select(self.id(at) if self.session.curves else None))
        self.do(edits.preview("tanh" if at % 2 else None))

    @rule()
    def undo(self) -> None:
        view = self.session.view
        self.history, self.session = self.history.undo(self.session)
        assert replace(self.session.view, page="") == replace(view, page=""), "only the page goes back to what is undone"
        self.model.undo()

    @rule()
    def redo(self) -> None:
        self.history, self.session = self.history.redo(self.session)
        self.model.redo()

    @rule()
    def save(self) -> None:
        self.saved.append((dump(self.session), self.model.described(), self.session))

    @precondition(lambda self: self.saved)
    @rule(at=places, by_hand=st.booleans())
    def open(self, at: int, by_hand: bool) -> None:
        """Open one of the documents saved, perhaps after somebody has written it anew."""
        data, table, session = self.saved[at % len(self.saved)]
        data = data.replace(b"\n", b"\r\n") if by_hand else data
        opened = parse(data)
        assert described(opened) == table
        assert opened.view == session.view
        self.session, self.history = opened, History()
        self.model.open(table)

    @rule()
    def undo_all_and_redo_all(self) -> None:
        """Undoing everything gives what was opened, and its document; redoing everything gives what was there."""
        before, table, steps = written(self.session.content), self.model.described(), 0
        while self.history.past is not None:
            self.history, self.session = self.history.undo(self.session)
            self.model.undo()
            steps += 1
        if self.session.original is not None and self.session.view == self.session.original.session.view:
            assert dump(self.session) == self.session.original.text
        for _ in range(steps):
            self.history, self.session = self.history.redo(self.session)
            self.model.redo()
        assert (written(self.session.content), self.model.described()) == (before, table)

    @invariant()
    def agrees(self) -> None:
        assert described(self.session) == self.model.described()
        assert len(list(_steps(self.history.past))) == len(self.model.past)
        assert len(list(_steps(self.history.future))) == len(self.model.future)
        assert len({c.id for c in self.session.curves}) == len(self.session.curves)

    def teardown(self) -> None:
        assert parse(dump(self.session)).content == parse(written(self.session)).content
        assert described(parse(dump(self.session))) == self.model.described()


def _steps(step: Any) -> Any:
    while step is not None:
        yield step
        step = step.earlier


def run(examples: int) -> None:
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large]
    chosen = settings(max_examples=examples, stateful_step_count=60, deadline=None, suppress_health_check=checks, database=None)
    run_state_machine_as_test(Sessions, settings=chosen)


def test_sessions_do_what_the_model_does() -> None:
    run(40)


@pytest.mark.soak
def test_sessions_do_what_the_model_does_for_long() -> None:
    run(2000)
