"""Matrices as colours: what a heat map shows, which colour each of its cells has, and the image made of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from actexplorer.core.activation import Array
from actexplorer.core.window import Range
from actexplorer.ui.colour_scale import SHADES, amounts, signs
from actexplorer.ui.theme import Theme

NONE = SHADES  # the index of what is not a number

Texts = tuple[tuple[str, ...], ...]
Kind = Literal["amounts", "signs", "classes"]


def cell_text(value: float, decimals: int | None = 2) -> str:
    """Return a cell's number: with so many decimals, or with two digits where None."""
    short = f"{value:.2g}" if decimals is None else f"{value:.{decimals}f}"
    return (short[1:] if short.strip("-0.") == "" and short.startswith("-") else short).replace("-", "−").replace("inf", "∞")


@dataclass(frozen=True, eq=False, slots=True)
class Matrix:
    """What a heat map shows.

    Parameters
    ----------
    values
        (rows, columns). NaN is a blank cell, as where something is masked; infinities have the colours of the ends.
    kind
        ``amounts`` have one scale from ``limits[0]`` to ``limits[1]``; ``signs`` one that is symmetric about 0; ``classes``
        are whole numbers, each with the colour of that curve of the theme.
    title, note
        What is written above; the note says, more quietly, what rows and columns are.
    rows, columns
        Their labels, by default their numbers from 1.
    beside
        What is written to the right of each row, such as its sum.
    limits
        What the ends of the scale are; by default the extremes, for ``signs`` ± the largest size.
    square
        Whether cells are as wide as high.
    bar
        Whether a colour bar stands at the right.
    numbers
        Whether cells hold their numbers where there is room for all of them.
    """

    values: Array
    kind: Kind = "amounts"
    title: str = ""
    note: str = ""
    rows: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    limits: Range | None = None
    square: bool = False
    bar: bool = True
    numbers: bool = True
    ends: Range = field(init=False)  # of the scale

    def __post_init__(self) -> None:
        object.__setattr__(self, "ends", self._ends())

    def _ends(self) -> Range:
        known = self.values[np.isfinite(self.values)]
        low, high = self.limits or ((float(known.min()), float(known.max())) if known.size else (0.0, 1.0))
        if self.kind == "signs":
            size = max(-low, high) or 1.0
            return -size, size
        return (low, high) if low < high else (low - 0.5, low + 0.5)

    def texts(self, decimals: int = 2) -> Texts:
        """Return the numbers of the cells, "" for blank ones; where all are small or some large, with two digits each."""
        known = np.abs(self.values[np.isfinite(self.values)])
        fixed = bool(known.size) and 2.0 * 10.0**-decimals <= known.max() < 99.995
        shown = decimals if fixed else None
        return tuple(tuple("" if v != v else cell_text(v, shown) for v in row) for row in self.values.tolist())


@cache
def shades(kind: Kind, theme: Theme) -> tuple[str, ...]:
    """Return the colours of a kind of matrix, and last that of blank cells."""
    if kind == "classes":
        return (*(theme.curve(n) for n in range(SHADES)), theme.raised)
    return (*(signs if kind == "signs" else amounts)(theme), theme.raised)


@cache
def inks(kind: Kind, theme: Theme) -> tuple[str, ...]:
    """Return the colour of writing on each of `shades`: black or white, whichever stands out."""
    return tuple("#000000" if _luminance(shade) > 0.179 else "#ffffff" for shade in shades(kind, theme))


def _luminance(colour: str) -> float:
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@np.errstate(all="ignore")
def indices(matrix: Matrix) -> NDArray[np.uint8]:
    """Return which of `shades` each cell has, (rows, columns)."""
    values = matrix.values
    if matrix.kind == "classes":
        return np.where(np.isfinite(values), np.mod(values, SHADES), NONE).astype(np.uint8)
    low, high = matrix.ends
    share = values / high * 0.5 + 0.5 if matrix.kind == "signs" else (values - low) / (high - low)
    place = np.rint(np.clip(share, 0.0, 1.0) * (SHADES - 1))
    return np.where(np.isnan(share), NONE, place).astype(np.uint8)


def image(cells: NDArray[np.uint8], colours: tuple[str, ...]) -> QImage:
    """Return an image of a pixel a cell."""
    high, wide = cells.shape
    rows = np.ascontiguousarray(cells)
    picture = QImage(rows.data, wide, high, wide, QImage.Format.Format_Indexed8)
    picture.setColorTable([QColor(colour).rgb() for colour in colours])
    return picture.copy()  # of memory of its own
