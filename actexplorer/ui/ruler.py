"""How wide texts are: each is measured once in a font, as axes write the same numbers frame after frame."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

MOST = 4096  # widths kept of a font


class Ruler:
    """The height of a font's lines and capitals and the widths of texts in it, in the painter's units."""

    def __init__(self, font: QFont) -> None:
        self.metrics = QFontMetricsF(font)
        self.height, self.capital = self.metrics.height(), self.metrics.capHeight()
        self._widths: dict[str, float] = {}

    def width(self, text: str) -> float:
        """Return how far ``text`` advances."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) >= MOST:
                self._widths.clear()
            width = self._widths[text] = self.metrics.horizontalAdvance(text)
        return width


_rulers: dict[str, Ruler] = {}


def ruler_of(font: QFont) -> Ruler:
    """Return the ruler of a font."""
    key = font.key()
    if key not in _rulers:
        _rulers[key] = Ruler(font)
    return _rulers[key]
