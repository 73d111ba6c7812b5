"""What follows from queries, keys and values: scores, weights, output, and how saturated the softmax is."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.core.multihead import MultiheadAttention, Pass
from actexplorer.core.registry import catalogue
from actexplorer.core.saturation import Saturation, Spread, entropies, saturation, spread_of
from actexplorer.session.labs.array_file import all_finite, read_array
from actexplorer.session.labs.attention import MOST_HEADS, AttentionLab
from actexplorer.session.labs.table import Table

MOST_ROWS, MOST_COLUMNS = 256, 1024  # of a file
WIDTHS = tuple(2**n for n in range(11))


class Operands(NamedTuple):
    """Q (n, d), K (m, d) and V (m, e)."""

    q: Array
    k: Array
    v: Array


class Results(NamedTuple):
    """What the page of an `AttentionLab` shows; ``notice`` says, where it is not empty, why a file could not be read.

    ``heads`` and ``head`` are those of the record as far as the operands have room for them, ``width`` is that of a head.
    ``scaled`` and ``plain`` measure the rows of all heads' weights with the factor 1/√width and without, ``now`` with the one
    that is chosen; ``curve`` does the first two for normal numbers of other widths.
    """

    lab: AttentionLab
    operands: Operands
    heads: int
    head: int
    width: int
    factor: float
    found: Pass
    now: Spread
    scaled: Spread
    plain: Spread
    curve: Saturation
    notice: str = ""

    def part(self, name: str) -> Array:
        """Return the columns of "q", "k", "v" or "output" that are the head's."""
        whole = self.found.output if name == "output" else getattr(self.operands, name)
        width = whole.shape[1] // self.heads
        return np.asarray(whole[:, self.head * width : (self.head + 1) * width])

    @property
    def scores(self) -> Array:
        """The head's scores (n, m), NaN where the mask hides them."""
        return self._unhidden(self.found.scores)

    @property
    def weights(self) -> Array:
        """The head's weights (n, m), NaN where the mask hides them."""
        return self._unhidden(self.found.weights)

    def _unhidden(self, matrices: Array) -> Array:
        matrix = matrices[self.head]
        return np.where(np.tri(*matrix.shape) > 0.0, matrix, np.nan) if self.lab.causal else np.asarray(matrix)

    @property
    def entropy(self) -> Array:
        """The entropy of each of the head's rows, in nats, (n,)."""
        return entropies(np.asarray(self.found.weights[self.head]))


def divisors(*widths: int) -> tuple[int, ...]:
    """Return the numbers of heads that divide all of ``widths``."""
    common = math.gcd(*widths)
    return tuple(n for n in range(1, min(common, MOST_HEADS) + 1) if common % n == 0)


def drawn(lab: AttentionLab) -> Operands:
    """Return the operands that a record draws."""
    return Operands(*np.random.default_rng(lab.seed).normal(0.0, abs(lab.deviation), (3, lab.tokens, lab.width)))


def read_operands(paths: tuple[str, ...]) -> Operands:
    """Return the operands in one file of shape (3, n, d), or in three of two axes each.

    Raises
    ------
    ValueError
        When they cannot be read or do not fit together, in one line.
    """
    stamps = tuple(_stamp(path) for path in paths)
    return _read(paths, stamps)


def _stamp(path: str) -> tuple[int, int]:
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return 0, 0
    return status.st_mtime_ns, status.st_size


@lru_cache(4)
def _read(paths: tuple[str, ...], stamps: tuple[tuple[int, int], ...]) -> Operands:
    most = MOST_ROWS * MOST_COLUMNS
    if len(paths) == 1:
        stacked = read_array(paths[0], {3: "(3, tokens, width)"}, 3 * most, all_finite)
        if stacked.shape[0] != 3:
            raise ValueError(
                f"cannot read {paths[0]}: its shape is {stacked.shape}; Q, K and V in one file have (3, tokens, width)"
            )
        operands = Operands(*stacked)
    else:
        operands = Operands(*(read_array(path, {2: "(tokens, width)"}, most, all_finite) for path in paths))
    for path, part in zip(paths if len(paths) == 3 else 3 * paths, operands, strict=True):
        if part.shape[0] > MOST_ROWS or part.shape[1] > MOST_COLUMNS:
            raise ValueError(
                f"{path} is too large: {part.shape[0]} × {part.shape[1]}, and {MOST_ROWS} × {MOST_COLUMNS} is the most"
            )
    if operands.q.shape[1] != operands.k.shape[1]:
        raise ValueError(f"Q and K have different widths, {operands.q.shape[1]} and {operands.k.shape[1]}")
    if operands.k.shape[0] != operands.v.shape[0]:
        raise ValueError(f"there are {operands.k.shape[0]} keys and {operands.v.shape[0]} values; each key needs its value")
    return operands


@lru_cache(4)
def results(lab: AttentionLab) -> Results:
    """Return what follows from a record; where its files cannot be read, from what it would draw."""
    operands, notice = None, ""
    if lab.paths:
        try:
            operands = read_operands(lab.paths)
        except ValueError as error:
            notice = str(error)
    operands = drawn(lab) if operands is None else operands
    heads = max(n for n in divisors(operands.q.shape[1], operands.v.shape[1]) if n <= lab.heads)
    width = operands.q.shape[1] // heads
    factor = lab.scale(width)
    found = _attend(operands, heads, factor, lab.causal)
    scaled, plain = (
        spread_of(_attend(operands, heads, scale, lab.causal).weights, lab.causal) for scale in (1.0 / math.sqrt(width), 1.0)
    )
    widths = tuple(sorted({*WIDTHS, width}))
    curve = saturation(operands.q.shape[0], widths, abs(lab.deviation), lab.causal, lab.seed)
    now = spread_of(found.weights, lab.causal)
    return Results(lab, operands, heads, min(lab.head, heads - 1), width, factor, found, now, scaled, plain, curve, notice)


def _attend(operands: Operands, heads: int, scale: float, causal: bool) -> Pass:
    attention = catalogue["multihead_attention"]
    assert isinstance(attention, MultiheadAttention)
    return attention.forward(*operands, heads=heads, scale=scale, causal=causal)


def table(lab: AttentionLab) -> Table:
    """Return every number of every head: scores, weights, and the output; hidden scores are left out."""
    return Table(("matrix", "head", "row", "column", "value"), _rows(results(lab)))


def _rows(found: Results) -> Iterator[tuple[str | int | float, ...]]:
    for head in range(found.heads):
        one = found._replace(head=head)
        for name, matrix in (("score", one.scores), ("weight", one.weights), ("output", one.part("output"))):
            for (row, column), value in np.ndenumerate(matrix):
                if not math.isnan(value):
                    yield name, head + 1, row + 1, column + 1, float(value)
