"""The numbers of a vector lab as a table."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import ArrayLike

from actexplorer.core.activation import Array
from actexplorer.session.labs.table import Table
from actexplorer.session.labs.vector_losses import Reading, loss, one_hot
from actexplorer.session.labs.vector_outputs import Output, jacobian, outputs
from actexplorer.session.labs.vectors import VectorLab

Cell = str | int | float


def table(lab: VectorLab) -> Table:
    """Return an entry a row: x, every function's output, the class, the gradient of the loss, and a row of the Jacobian.

    Below them stand rows called ``sum`` (of shares and, for the Jacobian, of its columns), ``entropy / nats``,
    ``entropy / bits`` and ``loss``; what has no number is empty.
    """
    keys, matrix = list(lab.functions), jacobian(lab)
    wide = 0 if matrix is None else matrix.shape[1]
    within = "(x/T)" if lab.loss == "cross_entropy" else "y"
    header = ["entry", "x", *keys, "target", f"d {lab.loss} / d {within}"]
    header += [f"d {lab.subject} / d x{n + 1}" for n in range(wide)] + ["row sum"] * (wide > 0)
    return Table(tuple(header), _rows(lab))


def _rows(lab: VectorLab) -> Iterator[tuple[Cell, ...]]:
    found, reading, matrix = outputs(lab), loss(lab), jacobian(lab)
    target = one_hot(lab)
    for n, x in enumerate(lab.entries):
        row: list[Cell] = [n + 1, x, *(_cell(o.values[n]) for o in found), int(target[n]), _cell(reading.gradient[n])]
        if matrix is not None:
            part = matrix[n].tolist() if n < len(matrix) else []
            row += [*part, *[""] * (matrix.shape[1] - len(part)), _sum(part) if part else ""]
        yield tuple(row)
    yield from _summary(found, reading, matrix)


def _summary(found: tuple[Output, ...], reading: Reading, matrix: Array | None) -> Iterator[tuple[Cell, ...]]:
    wide = 0 if matrix is None else matrix.shape[1]
    columns = [] if matrix is None else [_sum(column) for column in matrix.T]
    nothing: list[Cell] = [""] * (wide + (wide > 0))
    yield "sum", "", *(_cell(o.total) for o in found), 1, _sum(reading.gradient), *columns, *nothing[wide:]
    yield "entropy / nats", "", *(_cell(o.entropy) for o in found), "", "", *nothing
    yield "entropy / bits", "", *(_cell(o.entropy / math.log(2.0)) for o in found), "", "", *nothing
    yield "loss", "", *[""] * len(found), "", _cell(reading.value), *nothing


@np.errstate(all="ignore")
def _sum(values: ArrayLike) -> Cell:
    return _cell(float(np.sum(values)))


def _cell(value: float) -> Cell:
    return "" if np.isnan(value) else float(value)
