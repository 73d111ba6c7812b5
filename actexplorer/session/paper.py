"""Sizes of figures on paper and slides: presets, and lengths with their units."""

from __future__ import annotations

import re
from typing import NamedTuple

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.state import Layout

INCH = 25.4  # millimetres
PAPER_DPI, SCREEN_DPI = 300.0, 96.0
LOWEST_DPI, HIGHEST_DPI = 10.0, 2400.0
TEXT, SMALLEST_TEXT, LARGEST_TEXT = 9.0, 7.0, 72.0  # points
SHORTEST, LONGEST, MOST = 16, 20_000, 100_000_000  # pixels: of a side, and in all
UNITS = {"mm": 1.0, "cm": 10.0, "in": INCH}  # millimetres

_SIZE = re.compile(r"(\d{1,9}(?:\.\d{1,9})?)\s*[xX×]\s*(\d{1,9}(?:\.\d{1,9})?)\s*(mm|cm|in|px)?")


class Preset(NamedTuple):
    """A size that journals or projectors ask for, in millimetres; each row of plots after the first adds ``row``.

    ``text`` is in points. ``layout`` is the one that suits the width.
    """

    title: str
    width: float
    height: float
    row: float = 0.0
    text: float = TEXT
    dpi: float = PAPER_DPI
    layout: Layout = "row"

    def size(self, rows: int) -> tuple[float, float]:
        """Return width and height with ``rows`` plots one below another."""
        return self.width, self.height + self.row * (rows - 1)


PRESETS = {
    "slide": Preset(QT_TRANSLATE_NOOP("Paper", "Slide, 16:9"), 254.0, 142.875, text=14.0, dpi=192.0),
    "single": Preset(QT_TRANSLATE_NOOP("Paper", "Single column, 85 mm"), 85.0, 68.0, 50.0, 8.0, layout="column"),
    "double": Preset(QT_TRANSLATE_NOOP("Paper", "Double column, 170 mm"), 170.0, 64.0, 50.0, 8.0),
    "square": Preset(QT_TRANSLATE_NOOP("Paper", "Square, 120 mm"), 120.0, 120.0, layout="column"),
}


def parse_size(text: str) -> tuple[float, float, str]:
    """Return width, height and unit (``px``, ``mm``, ``cm`` or ``in``) of a size such as ``1200x400`` or ``85x60mm``.

    Raises
    ------
    ValueError
        When it is none.
    """
    match = _SIZE.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"{text!r} is not WIDTHxHEIGHT, as in 1200x400 (pixels) or 85x60mm")
    return float(match[1]), float(match[2]), match[3] or "px"


def pixels(width: float, height: float, unit: str, dpi: float) -> tuple[float, float]:
    """Return a size in pixels at ``dpi``; one in millimetres is not rounded to whole ones.

    Raises
    ------
    ValueError
        When it is too small or too large to be drawn.
    """
    scale = 1.0 if unit == "px" else UNITS[unit] * dpi / INCH
    size = width * scale, height * scale
    sides = [round(side) for side in size]
    if min(sides) < SHORTEST or max(sides) > LONGEST or sides[0] * sides[1] > MOST:
        given = f"{width:.9g}x{height:.9g}{unit if unit != 'px' else ''}"
        means = "" if unit == "px" else f" at {dpi:g} dpi"
        raise ValueError(f"{given}{means} is not {SHORTEST} to {LONGEST:,} pixels a side and {MOST:,} in all")
    return size
