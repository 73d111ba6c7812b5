"""The facts about a function as rows of text: a label, what is known, and what the label means."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from actexplorer.core.facts import Facts
from actexplorer.core.parameter import REAL, Interval
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.fact_text import Writer, gains_differ, lines_of


class Row(NamedTuple):
    """One fact: its label, lines of text, what the label means, and whether readers should notice it."""

    label: str
    lines: tuple[str, ...]
    meaning: str
    marked: bool = False


class Section(NamedTuple):
    """Facts that belong together, under a title."""

    title: str
    rows: tuple[Row, ...]


class Declared(NamedTuple):
    """How a row is made; it is left out where ``applies`` says so."""

    label: str
    meaning: str
    write: Callable[[Writer, Facts], str | Iterable[str]]
    applies: Callable[[Facts], bool] = lambda facts: True
    marked: Callable[[Facts], bool] = lambda facts: False


VALUES = (
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Looked at"),
        QT_TRANSLATE_NOOP("Facts", "f oscillates without end: zeros, extrema and intervals are those in this range"),
        lambda w, f: w.interval(Interval(*f.window, True, True)) if f.window else "",
        applies=lambda f: f.window is not None,
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Defined on"),
        QT_TRANSLATE_NOOP("Facts", "Elsewhere f is not a number"),
        lambda w, f: w.union(f.domain),
        applies=lambda f: f.domain != (REAL,),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Range"),
        QT_TRANSLATE_NOOP("Facts", "The values that f takes"),
        lambda w, f: w.union(f.image),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "x → −∞"),
        QT_TRANSLATE_NOOP("Facts", "The limit of f, and the line that f approaches"),
        lambda w, f: w.limit(f.limits[0], f.asymptotes[0]),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "x → ∞"),
        QT_TRANSLATE_NOOP("Facts", "The limit of f, and the line that f approaches"),
        lambda w, f: w.limit(f.limits[1], f.asymptotes[1]),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Zeros"),
        QT_TRANSLATE_NOOP("Facts", "Where f(x) = 0"),
        lambda w, f: w.places(f.zeros),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Minimum"),
        QT_TRANSLATE_NOOP("Facts", "The least value of f, and where f has it"),
        lambda w, f: w.extreme(f.minimum),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Maximum"),
        QT_TRANSLATE_NOOP("Facts", "The greatest value of f, and where f has it"),
        lambda w, f: w.extreme(f.maximum),
    ),
)
SHAPE = (
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Monotone"),
        QT_TRANSLATE_NOOP("Facts", "Whether f keeps to one direction"),
        lambda w, f: w.word(f.monotone),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Convex"),
        QT_TRANSLATE_NOOP("Facts", "Where f bends upward; straight parts next to it are counted in"),
        lambda w, f: w.places(f.convex),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Concave"),
        QT_TRANSLATE_NOOP("Facts", "Where f bends downward; straight parts next to it are counted in"),
        lambda w, f: w.places(f.concave),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Symmetry"),
        QT_TRANSLATE_NOOP("Facts", "odd: f(−x) = −f(x); even: f(−x) = f(x)"),
        lambda w, f: w.word(f.parity),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Smoothness"),
        QT_TRANSLATE_NOOP("Facts", "C⁰: f is continuous; C¹: f′ too; C²: f″ too; C∞: every derivative"),
        lambda w, f: w.word(f.smoothness),
    ),
)
DERIVATIVES = (
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Lipschitz"),
        QT_TRANSLATE_NOOP("Facts", "The Lipschitz constant: f never changes by more than this times the change of x"),
        lambda w, f: w.value(f.lipschitz),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Extrema of f′"),
        QT_TRANSLATE_NOOP("Facts", "inf and sup are approached, from the left (⁻) or the right (⁺), but not reached"),
        lambda w, f: w.extrema(f.extrema[1]),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Extrema of f″"),
        QT_TRANSLATE_NOOP("Facts", "inf and sup are approached, from the left (⁻) or the right (⁺), but not reached"),
        lambda w, f: w.extrema(f.extrema[2]),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Saturated"),
        QT_TRANSLATE_NOOP("Facts", "Where |f′| < 0.01, so that hardly any gradient passes"),
        lambda w, f: w.places(f.saturation),
    ),
)
SIGNAL = (
    Declared(
        QT_TRANSLATE_NOOP("Facts", "E f(Z)"),
        QT_TRANSLATE_NOOP("Facts", "The mean of f(Z) for a standard normal Z"),
        lambda w, f: w.value(f.mean),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Zero-centred"),
        QT_TRANSLATE_NOOP("Facts", "Whether E f(Z) = 0"),
        lambda w, f: w.word("yes" if f.zero_centred else "no"),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "E f(Z)²"),
        QT_TRANSLATE_NOOP("Facts", "The mean square of f(Z) for a standard normal Z"),
        lambda w, f: w.value(f.mean_square),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "Gain"),
        QT_TRANSLATE_NOOP("Facts", "1/√E f(Z)²: weights scaled by it keep the size of signals from layer to layer"),
        lambda w, f: w.value(f.gain),
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "PyTorch’s gain"),
        QT_TRANSLATE_NOOP("Facts", "What torch.nn.init.calculate_gain says, and how far that is from the gain above"),
        lambda w, f: w.torch_gain(f),
        marked=gains_differ,
    ),
    Declared(
        QT_TRANSLATE_NOOP("Facts", "χ₁ = E f′(Z)²"),
        QT_TRANSLATE_NOOP(
            "Facts", "How much a layer scales the squared gradient, for weights of unit variance; jumps of f are left out"
        ),
        lambda w, f: w.value(f.chi1),
    ),
)
SECTIONS = (
    (QT_TRANSLATE_NOOP("Facts", "Values"), VALUES),
    (QT_TRANSLATE_NOOP("Facts", "Shape"), SHAPE),
    (QT_TRANSLATE_NOOP("Facts", "Derivatives"), DERIVATIVES),
    (QT_TRANSLATE_NOOP("Facts", "In deep networks"), SIGNAL),
)


def sections(facts: Facts, writer: Writer) -> tuple[Section, ...]:
    """Return all facts as text, in the reader's language."""

    def row(declared: Declared) -> Row:
        lines = lines_of(declared.write(writer, facts))
        label, meaning = (writer.translate("Facts", text) for text in (declared.label, declared.meaning))
        return Row(label, lines, meaning, declared.marked(facts))

    return tuple(
        Section(writer.translate("Facts", title), tuple(row(d) for d in rows if d.applies(facts))) for title, rows in SECTIONS
    )
