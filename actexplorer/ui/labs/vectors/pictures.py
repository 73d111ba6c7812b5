"""What the plots of a vector show, made from its record."""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from actexplorer.core.activation import Array
from actexplorer.session.labs.vector_losses import Reading, loss
from actexplorer.session.labs.vector_outputs import LOGARITHMS, SHARES, jacobian, output, outputs
from actexplorer.session.labs.vector_path import MARKED, TEMPERATURES, path
from actexplorer.session.labs.vector_scales import gradient_ends, input_ends, share_ends, signed_ends
from actexplorer.session.labs.vectors import Function, VectorLab
from actexplorer.ui.labels import number
from actexplorer.ui.labs.heat_map import Cell, Matrix
from actexplorer.ui.labs.vectors import words
from actexplorer.ui.labs.vectors.bars import Bars, short
from actexplorer.ui.labs.vectors.simplex import Points
from actexplorer.ui.language import translate

MOST_SUMS = 200  # of rows: beyond that their numbers have no room
ROUNDING = 1e-14  # relative: what a sum of numbers that cancel comes to


class Pictures:
    """A `VectorLab` with all that follows from it; ``order`` holds the entries as they are shown, from the left."""

    def __init__(self, lab: VectorLab, order: NDArray[np.intp] | None = None) -> None:
        self.lab = lab
        self.entries = np.array(lab.entries)
        self.outputs = outputs(lab)
        if order is not None and order.size == self.entries.size:
            self.order = order
        else:
            self.order = np.argsort(-self.entries, kind="stable") if lab.descending else np.arange(self.entries.size)

    @cached_property
    def _matrix(self) -> Array | None:
        return jacobian(self.lab)

    @cached_property
    def _loss(self) -> Reading:
        return loss(self.lab)

    @property
    def square(self) -> bool:
        """Whether the Jacobian has as many rows as columns: one output an entry."""
        return self.lab.subject != "smooth_maximum"

    def input(self) -> Bars:
        """Return the bars of the vector itself."""
        title = QCoreApplication.translate("VectorLab", "Input x")
        return self._bars(self.entries, input_ends(self.entries), title, "", f"n = {self.entries.size:,}")

    def output(self, key: Function) -> Bars:
        """Return the bars of one function's output."""
        found = output(self.lab, key)
        ends = share_ends(found.values) if key in SHARES else signed_ends(found.values)
        if found.problem:
            ends = (0.0, 1.0)
        title, note = words.title(self.lab, key), words.entropy(found)
        return self._bars(found.values, ends, title, words.total(found), note, problem=found.problem)

    def loss(self) -> Bars:
        """Return the bars of the loss's gradient."""
        reading = self._loss
        title = translate("VectorLab", words.LOSS_TITLES[self.lab.loss])
        problem = translate("VectorLab", reading.problem) if reading.problem else ""
        return self._bars(
            reading.gradient,
            (-1.0, 1.0) if problem else gradient_ends(reading.gradient),
            title,
            words.loss_value(self.lab, reading),
            words.loss_note(self.lab, reading),
            self.lab.target,
            problem,
        )

    def jacobian(self) -> Matrix:
        """Return the chosen function's Jacobian with the sums of its rows."""
        title = QCoreApplication.translate("VectorLab", "Jacobian of {name}").format(
            name=words.title(self.lab, self.lab.subject)
        )
        if self._matrix is None:
            return Matrix(np.full((1, 1), math.nan), "signs", title, rows=("",), columns=("",), bar=False, numbers=False)
        labels = tuple(str(place + 1) for place in self.order.tolist())
        square = self.square
        values = self._matrix[np.ix_(self.order, self.order)] if square else self._matrix[:, self.order]
        sums = _sum_texts(values) if len(values) <= MOST_SUMS else ()
        return Matrix(
            values,
            "signs",
            title,
            QCoreApplication.translate("VectorLab", "∂yᵢ/∂xⱼ and row sums"),
            rows=labels if square else ("y",),
            columns=labels,
            beside=sums,
            square=square,
            numbers=self.lab.values,
        )

    def simplex(self) -> Points:
        """Return three shares as points of the triangle."""
        subject, way = output(self.lab, self.lab.subject), path(self.lab)
        others = tuple(
            (words.name(found.key), found.shares)
            for found in self.outputs
            if found.key != subject.key and found.shares is not None and found.key not in LOGARITHMS
        )
        note = QCoreApplication.translate("VectorLab", "The line: T from ∞, in the middle, to 0")
        marks: tuple[tuple[str, np.ndarray], ...] = ()
        if way is not None:
            at = [int(np.argmin(np.abs(np.log(TEMPERATURES[1:-1]) - math.log(mark)))) + 1 for mark in MARKED]
            marks = tuple((f"T = {number(mark)}", way[n]) for mark, n in zip(MARKED, at, strict=True))
        title = QCoreApplication.translate("VectorLab", "Shares of {name}").format(name=words.title(self.lab, subject.key))
        return Points(title, note if way is not None else "", subject.shares, others, way, marks)

    def entry_text(self, entry: int) -> str:
        """Return all numbers of one entry in a line."""
        parts = [f"x{_below(entry)} = {number(float(self.entries[entry]))}"]
        parts += [f"{words.name(o.key)} = {words.number6(float(o.values[entry]))}" for o in self.outputs if not o.problem]
        if self._loss.formula:
            parts.append(f"{self._loss.formula} = {words.number6(float(self._loss.gradient[entry]))}")
        return "    ".join(parts)

    def cell_text(self, cell: Cell) -> str:
        """Return a number of the Jacobian with its place, and the sums of its row and its column."""
        if self._matrix is None:
            return ""
        j = int(self.order[cell[1]])
        i = int(self.order[cell[0]]) if self.square else 0
        value = float(self._matrix[i, j])
        left = f"∂y{_below(i)}" if self.square else "∂y"
        row, column = (_sum_texts(part)[0] for part in (self._matrix[i : i + 1], self._matrix[:, j : j + 1].T))
        sums = QCoreApplication.translate("VectorLab", "sum of the row {row}, of the column {column}")
        return f"{left}/∂x{_below(j)} = {words.number6(value)}    {sums.format(row=row, column=column)}"

    def _bars(
        self,
        values: np.ndarray,
        ends: tuple[float, float],
        title: str,
        aside: str = "",
        note: str = "",
        target: int | None = None,
        problem: str = "",
    ) -> Bars:
        return Bars(values[self.order], self.order, ends, title, aside, note, self.lab.values, target, problem)


def _below(n: int) -> str:
    """Return the number of an entry, from 1, as an index below the line."""
    return str(n + 1).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))


@np.errstate(all="ignore")
def _sum_texts(values: np.ndarray) -> tuple[str, ...]:
    """Return the sums of rows, 0 where all that is left of one is rounding."""
    sums, sizes = values.sum(axis=1), np.abs(values).sum(axis=1)
    return tuple(map(short, np.where(np.abs(sums) <= ROUNDING * sizes, 0.0, sums).tolist()))
