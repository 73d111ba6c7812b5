"""Small words to tick, side by side in as many rows as they need."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

SPACING = 4


class Chips(QWidget):
    """A chip for each of ``texts`` by its key; ``changed`` is emitted when one is ticked or unticked.

    They run from left to right, and begin a new row where one is full. The widget places them itself: a layout written in
    Python hands out items that outlive their widgets.
    """

    changed = Signal()

    def __init__(self, texts: Mapping[str, str]) -> None:
        super().__init__()
        self.buttons: dict[str, QToolButton] = {}
        for key, text in texts.items():
            button = QToolButton(self)
            button.setText(text)
            button.setCheckable(True)
            button.setProperty("role", "chip")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.toggled.connect(lambda _: self.changed.emit())
            self.buttons[key] = button
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def ticked(self) -> frozenset[str]:
        """Return the keys of the chips that are ticked."""
        return frozenset(key for key, button in self.buttons.items() if button.isChecked())

    def clear(self) -> None:
        """Untick them all."""
        for button in self.buttons.values():
            button.setChecked(False)

    def heightForWidth(self, width: int) -> int:  # noqa: D102
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        sizes = [button.sizeHint() for button in self.buttons.values()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(self.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        for button, place in zip(self.buttons.values(), self._places(self.width()), strict=True):
            button.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        x, y, row = 0, 0, 0
        for button in self.buttons.values():
            size = button.sizeHint()
            if x > 0 and x + size.width() > width:
                x, y, row = 0, y + row + SPACING, 0
            places.append(QRect(QPoint(x, y), size))
            x, row = x + size.width() + SPACING, max(row, size.height())
        return places
