"""Every function in one table: a row each, its facts in columns, to sort, read and take away."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from actexplorer.core.activation import Activation
from actexplorer.core.facts import Facts, facts
from actexplorer.core.registry import elementwise
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.fact_text import Writer
from actexplorer.session.traits import year

Cell = float | str


class Column(NamedTuple):
    """A column: its title (translated under the context "Facts") and what stands in it; numbers sort as numbers."""

    title: str
    cell: Callable[[Activation, Facts, Writer], Cell]


def _depth(_: Activation, known: Facts, __: Writer) -> Cell:
    return known.minimum.f if known.minimum else known.range.low


def _height(_: Activation, known: Facts, __: Writer) -> Cell:
    return known.maximum.f if known.maximum else known.range.high


COLUMNS = (
    Column(QT_TRANSLATE_NOOP("Facts", "Function"), lambda f, k, w: w.translate("Activation", f.title)),
    Column(QT_TRANSLATE_NOOP("Facts", "Year"), lambda f, k, w: float(year(f))),
    Column(QT_TRANSLATE_NOOP("Facts", "Parameters"), lambda f, k, w: float(len(f.parameters))),
    Column(QT_TRANSLATE_NOOP("Facts", "inf f"), _depth),
    Column(QT_TRANSLATE_NOOP("Facts", "sup f"), _height),
    Column(QT_TRANSLATE_NOOP("Facts", "Lipschitz"), lambda f, k, w: k.lipschitz),
    Column(QT_TRANSLATE_NOOP("Facts", "Monotone"), lambda f, k, w: w.word(k.monotone)),
    Column(QT_TRANSLATE_NOOP("Facts", "Symmetry"), lambda f, k, w: w.word(k.parity)),
    Column(QT_TRANSLATE_NOOP("Facts", "Smoothness"), lambda f, k, w: w.word(k.smoothness)),
    Column(QT_TRANSLATE_NOOP("Facts", "E f(Z)"), lambda f, k, w: k.mean),
    Column(QT_TRANSLATE_NOOP("Facts", "E f(Z)²"), lambda f, k, w: k.mean_square),
    Column(QT_TRANSLATE_NOOP("Facts", "Gain"), lambda f, k, w: k.gain),
    Column(QT_TRANSLATE_NOOP("Facts", "χ₁"), lambda f, k, w: k.chi1),
)


@cache
def _known(key: str) -> Facts:
    return facts(elementwise[key])


def row(key: str, writer: Writer) -> list[Cell]:
    """Return a function's cells at its default parameters, in the order of `COLUMNS`."""
    function = elementwise[key]
    return [column.cell(function, _known(key), writer) for column in COLUMNS]


def text(cell: Cell, number: Callable[[float], str]) -> str:
    """Return a cell as it is read."""
    if isinstance(cell, str):
        return cell
    return "—" if math.isnan(cell) else number(cell)


def as_csv(titles: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return the table as CSV (RFC 4180), numbers in full."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(titles)
    writer.writerows([[text(cell, repr) for cell in cells] for cells in rows])
    return out.getvalue().encode()


def as_markdown(titles: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return the table in Markdown, numbers to six digits."""
    lines = [list(titles), ["---"] * len(titles)]
    lines += [[text(cell, lambda v: f"{v:.6g}").replace("|", r"\|") for cell in cells] for cells in rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines).encode()
