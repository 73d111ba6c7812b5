"""Ready-made comparisons: the pairs that textbooks set side by side, and what goes by one name but differs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from actexplorer.core.registry import elementwise
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.differences import with_difference
from actexplorer.session.edit import Edit
from actexplorer.session.edits import compare
from actexplorer.session.state import Contrast, Range, Session
from actexplorer.session.sweep import Steps
from actexplorer.session.sweeps import with_sweep


class Entry(NamedTuple):
    """One curve of a comparison; it goes by the ``names`` of its presets, without any by its function's."""

    key: str
    parameters: Mapping[str, float] = {}
    names: tuple[str, ...] = ()


class Comparison(NamedTuple):
    """A title, marked under the context "Comparison", and the curves, the first of which is the reference.

    Where it says so, canvases show the differences, or another range of x, or the first curve as a family.
    """

    title: str
    entries: tuple[Entry, ...]
    difference: Contrast = ""
    x: Range | None = None
    sweep: Steps | None = None


def _of(title: str, *keys: str) -> Comparison:
    return Comparison(title, tuple(map(Entry, keys)))


COMPARISONS = (
    _of(QT_TRANSLATE_NOOP("Comparison", "Swish and Hard Swish"), "swish", "hardswish"),
    _of(QT_TRANSLATE_NOOP("Comparison", "Swish and Mish"), "swish", "mish"),
    _of(QT_TRANSLATE_NOOP("Comparison", "Swish and TanhExp"), "swish", "tanhexp"),
    _of(QT_TRANSLATE_NOOP("Comparison", "Mish and TanhExp"), "mish", "tanhexp"),
    _of(QT_TRANSLATE_NOOP("Comparison", "Tanh and Sigmoid"), "tanh", "sigmoid"),
    _of(QT_TRANSLATE_NOOP("Comparison", "ReLU and Softplus"), "relu", "softplus"),
    _of(QT_TRANSLATE_NOOP("Comparison", "Sinh, Cosh and Tanh"), "sinh", "cosh", "tanh"),
    _of(QT_TRANSLATE_NOOP("Comparison", "ELU, Leaky ReLU and ReLU"), "elu", "leaky_relu", "relu"),
)


SWEEPS = (
    Comparison(
        QT_TRANSLATE_NOOP("Comparison", "ACON-A: β from 0 to 1.5"),
        (Entry("acon_a"),),
        sweep=Steps("beta", 0.0, 1.5, step=0.5),
    ),
    Comparison(
        QT_TRANSLATE_NOOP("Comparison", "ACON-B: p₂ from 0 to 0.75, β = 2"),
        (Entry("acon_b", {"beta": 2.0}),),
        sweep=Steps("p2", 0.0, 0.75, step=0.25),
    ),
    Comparison(
        QT_TRANSLATE_NOOP("Comparison", "ACON-C: p₁ from 0 to 0.75, β = 2"),
        (Entry("acon_c", {"beta": 2.0}),),
        sweep=Steps("p1", 0.0, 0.75, step=0.25),
    ),
)


def presets_of(key: str) -> tuple[Entry, ...]:
    """Return a function's presets, those that are equal as one, and its defaults if no library has them."""
    function = elementwise[key]
    names: dict[tuple[tuple[str, float], ...], list[str]] = {}
    for name, values in function.presets.items():
        complete = {**function.defaults, **values}
        names.setdefault(tuple(complete.items()), []).append(name)
    names.setdefault(tuple(function.defaults.items()), [])
    return tuple(Entry(key, dict(values), tuple(of)) for values, of in names.items())


def _presets(title: str, key: str, difference: Contrast = "", x: Range | None = None) -> Comparison:
    return Comparison(title, presets_of(key), difference, x)


@cache
def variants() -> tuple[Comparison, ...]:
    """Return what libraries disagree about, by name."""
    gelus = tuple(Entry(key) for key in ("gelu", "gelu_tanh", "quick_gelu"))
    selus = tuple(Entry(key) for key in ("selu", "selu_rounded"))
    return (
        Comparison(QT_TRANSLATE_NOOP("Comparison", "GELU: exact, by tanh, quick"), gelus),
        _presets(QT_TRANSLATE_NOOP("Comparison", "Hard sigmoid: slopes of libraries"), "hardsigmoid"),
        _presets(QT_TRANSLATE_NOOP("Comparison", "Softplus: a threshold of 20, or none"), "softplus", "absolute", (10.0, 30.0)),
        _presets(QT_TRANSLATE_NOOP("Comparison", "Leaky ReLU: default slopes"), "leaky_relu"),
        _presets(QT_TRANSLATE_NOOP("Comparison", "PReLU: initial slopes"), "prelu"),
        _presets(QT_TRANSLATE_NOOP("Comparison", "Step: the value at zero"), "step"),
        _presets(QT_TRANSLATE_NOOP("Comparison", "SmeLU: two defaults"), "smelu"),
        _presets(QT_TRANSLATE_NOOP("Comparison", "Laplace: constants in full and rounded"), "laplace"),
        Comparison(QT_TRANSLATE_NOOP("Comparison", "SELU: constants in full and rounded"), selus, "absolute"),
    )


def variants_of(key: str) -> Comparison | None:
    """Return the variants of a function: a disagreement that has a name, else its presets, None where they are one."""
    for comparison in variants():
        if any(entry.key == key for entry in comparison.entries):
            return comparison
    entries = presets_of(key)
    return Comparison("", entries) if len(entries) > 1 else None


def show(comparison: Comparison, translated: Callable[[str], str] = str) -> Edit:
    """Show a comparison and no other curves, which have the ``translated`` names of presets."""
    plain = compare(*((entry.key, entry.parameters) for entry in comparison.entries))

    def apply(session: Session) -> Session:
        session = plain.change(session)
        named = zip(session.curves, comparison.entries, strict=True)
        curves = tuple(replace(curve, name=", ".join(map(translated, entry.names))) for curve, entry in named)
        session = replace(session, curves=curves, reference=curves[0].id)
        if comparison.x is not None:
            session = replace(session, view=replace(session.view, x=comparison.x))
        if comparison.sweep is not None:
            session = with_sweep(curves[0].id, comparison.sweep).change(session)
        return with_difference(comparison.difference).change(session)

    return Edit(plain.text, apply, plain.details)
