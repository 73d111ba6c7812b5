"""What a session is meant to do, in the plainest way: dictionaries in lists, and a list of copies to go back to."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import msgspec

from actexplorer.core.registry import catalogue
from actexplorer.session.labs import Labs
from actexplorer.session.state import Session

COLOURS = 8
PARAMETERS = {"swish": ("beta", -9.0, 9.0), "elu": ("alpha", 0.5, 4.0), "step": ("value_at_zero", 0.0, 1.0)}  # all allowed
KEYS = (*PARAMETERS, "relu", "acon_c")

Table = dict[str, Any]


def empty() -> Table:
    """Return an empty table."""
    return {"curves": [], "pins": [], "reference": None, "difference": "", "sweep": None, "labs": Labs()}


def described(session: Session) -> Table:
    """Return the content of a session as the model has it, with curves named by their places."""
    places = {c.id: n for n, c in enumerate(session.curves)}
    names = ("key", "colour", "dash", "name", "visible", "locked")
    return {
        "curves": [{**{n: getattr(c, n) for n in names}, "values": dict(c.values)} for c in session.curves],
        "pins": [(places[p.curve], p.x) for p in session.pins],
        "reference": places.get(session.reference) if session.reference is not None else None,
        "difference": session.difference,
        "sweep": None if session.sweep is None else (places[session.sweep.curve], session.sweep.first),
        "labs": session.labs,
    }


class Model:
    """A table, and copies of it as it was before each step."""

    def __init__(self) -> None:
        self.now, self.past, self.future = empty(), [], []
        self.gesture: object = None
        self._tokens: Iterator[int] = count()

    def described(self) -> Table:
        """Return the table with curves named by their places."""
        places = {c["token"]: n for n, c in enumerate(self.now["curves"])}
        sweep = self.now["sweep"]
        return {
            **self.now,
            "curves": [{name: value for name, value in c.items() if name != "token"} for c in self.now["curves"]],
            "pins": [(places[token], x) for token, x in self.now["pins"]],
            "reference": places.get(self.now["reference"]),
            "sweep": None if sweep is None else (places[sweep[0]], sweep[1]),
        }

    def do(self, change: Callable[[Table], object], gesture: object = None) -> None:
        """Make one change; it is a step unless nothing changes or it goes on with the same gesture."""
        before = copy.deepcopy(self.now)
        change(self.now)
        if self.now == before:
            return
        if gesture is not None and gesture == self.gesture:
            if self.past[-1] == self.now:  # back where it began
                self.past.pop()
                gesture = None
        else:
            self.past.append(before)
        self.future, self.gesture = [], gesture

    def undo(self) -> None:
        """Go one step back."""
        if self.past:
            self.future.append(self.now)
            self.now, self.gesture = self.past.pop(), None

    def redo(self) -> None:
        """Go one step forward."""
        if self.future:
            self.past.append(self.now)
            self.now, self.gesture = self.future.pop(), None

    def open(self, table: Table) -> None:
        """Begin anew with a table in which curves are named by their places."""
        now = copy.deepcopy(table)
        tokens = [next(self._tokens) for _ in now["curves"]]
        now["curves"] = [{"token": token, **curve} for token, curve in zip(tokens, now["curves"], strict=True)]
        now["pins"] = [(tokens[place], x) for place, x in now["pins"]]
        now["reference"] = None if now["reference"] is None else tokens[now["reference"]]
        now["sweep"] = now["sweep"] and (tokens[now["sweep"][0]], now["sweep"][1])
        self.now, self.past, self.future, self.gesture = now, [], [], None

    def curve(self, place: int) -> dict[str, Any]:
        """Return the curve at a place."""
        found: dict[str, Any] = self.now["curves"][place]
        return found

    def new_curve(self, key: str, values: dict[str, float]) -> dict[str, Any]:
        """Return a curve in the first look that is free."""
        taken = [(c["colour"], c["dash"]) for c in self.now["curves"]]
        colour, dash = next((n % COLOURS, n // COLOURS) for n in count() if (n % COLOURS, n // COLOURS) not in taken)
        curve = {"token": next(self._tokens), "key": key, "colour": colour, "dash": dash, "name": "", "visible": True}
        return {**curve, "locked": False, "values": unusual(key, values)}

    def add(self, key: str, values: dict[str, float]) -> None:
        """Add a curve."""
        self.do(lambda table: table["curves"].append(self.new_curve(key, values)))

    def empty(self, table: Table) -> None:
        """Take away the curves and all that is about them."""
        table.update({**empty(), "labs": table["labs"]})

    def set(self, place: int, **fields: Any) -> None:
        """Change what a curve is like."""
        self.do(lambda _: self.curve(place).update(fields))

    def set_parameter(self, place: int, value: float) -> None:
        """Move a slider; a locked curve's stay."""
        curve = self.curve(place)
        name = PARAMETERS[curve["key"]][0]
        if not curve["locked"]:
            values = unusual(curve["key"], {**curve["values"], name: value})
            self.do(lambda _: curve.update(values=values), gesture=("parameter", curve["token"], name))

    def remove(self, place: int) -> None:
        """Take a curve away, with its marks and its sweep."""

        def change(table: Table) -> None:
            token = table["curves"].pop(place)["token"]
            table["pins"] = [pin for pin in table["pins"] if pin[0] != token]
            table["reference"] = None if table["reference"] == token else table["reference"]
            table["sweep"] = None if table["sweep"] and table["sweep"][0] == token else table["sweep"]

        self.do(change)

    def duplicate(self, place: int) -> None:
        """Put a copy in another look behind a curve."""

        def change(table: Table) -> None:
            kept = {n: v for n, v in self.curve(place).items() if n in ("name", "visible", "values")}
            table["curves"].insert(place + 1, {**self.new_curve(self.curve(place)["key"], {}), **copy.deepcopy(kept)})

        self.do(change)

    def solo(self, place: int) -> None:
        """Hide every other curve, or show all if they are hidden."""
        alone = all(c["visible"] == (n == place) for n, c in enumerate(self.now["curves"]))
        self.do(lambda table: [c.update(visible=alone or n == place) for n, c in enumerate(table["curves"])])

    def difference(self, kind: str) -> None:
        """Show differences; what they are measured from is held then."""

        def change(table: Table) -> None:
            if table["difference"] != kind:
                first = table["curves"][0]["token"] if table["curves"] else None
                table["reference"] = first if table["reference"] is None else table["reference"]
                table["difference"] = kind

        self.do(change)

    def set_lab(self, lab: str, gesture: object, changes: dict[str, Any]) -> None:
        """Change a lab's record."""
        record = msgspec.structs.replace(getattr(self.now["labs"], lab), **changes)
        labs = self.now["labs"].holding(lab, record)
        self.do(lambda table: table.update(labs=labs), gesture=gesture)


def unusual(key: str, values: dict[str, float]) -> dict[str, float]:
    """Return the values that are not the defaults."""
    return {name: value for name, value in values.items() if value != catalogue[key].defaults[name]}
