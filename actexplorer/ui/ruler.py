"""How wide texts are: each is measured once in a font, as axes and legends write the same texts frame after frame."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

MOST = 4096  # widths kept of a font


class Ruler:
    """The height of a font's lines and capitals and the widths of texts in it, in the painter's units."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self.height, self.capital = self._metrics.height(), self._metrics.capHeight()
        self._widths: dict[str, float] = {}

    def width(self, text: str) -> float:
        """Return how far ``text`` advances."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) >= MOST:
                self._widths.clear()
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        return width

    def elided(self, text: str, limit: float) -> str:
        """Return ``text``, cut by "…" if it is wider than ``limit``."""
        return text if self.width(text) <= limit else self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, limit)


_rulers: dict[str, Ruler] = {}


def ruler_of(font: QFont) -> Ruler:
    """Return the ruler of a font."""
    key = font.key()
    if key not in _rulers:
        _rulers[key] = Ruler(font)
    return _rulers[key]
