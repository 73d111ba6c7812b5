"""Arrays of numbers as images of a pixel each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from actexplorer.ui.labs.heat_picture import Kind, shades
from actexplorer.ui.theme import Theme


def coloured(places: NDArray[np.integer], colours: NDArray[np.uint32]) -> QImage:
    """Return an image (H, W) whose pixels have those of ``colours`` that ``places`` say."""
    pixels = np.ascontiguousarray(colours[places])
    high, wide = pixels.shape
    return QImage(pixels.data, wide, high, 4 * wide, QImage.Format.Format_RGB32).copy()  # of memory of its own


def table(colours: Sequence[QColor]) -> NDArray[np.uint32]:
    """Return colours as `coloured` takes them."""
    return np.array([colour.rgb() for colour in colours], np.uint32)


@cache
def shade_table(kind: Kind, theme: Theme) -> NDArray[np.uint32]:
    """Return the shades of a kind of heat map as `coloured` takes them."""
    return table([QColor(shade) for shade in shades(kind, theme)])
