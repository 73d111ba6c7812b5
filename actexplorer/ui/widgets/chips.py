"""Small words to tick, side by side in as many rows as they need."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QToolButton, QWidget

SPACING = 4


class FlowLayout(QLayout):
    """Places its items from left to right and begins a new row where one is full."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: D102
        self._items.append(item)

    def count(self) -> int:  # noqa: D102
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: D102
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: D102
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:  # noqa: D102
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102
        return self._flow(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:  # noqa: D102
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: D102
        widest = max((item.sizeHint().width() for item in self._items), default=0)
        return QSize(widest, max((item.sizeHint().height() for item in self._items), default=0))

    def setGeometry(self, rect: QRect) -> None:  # noqa: D102
        super().setGeometry(rect)
        self._flow(rect, place=True)

    def _flow(self, rect: QRect, *, place: bool) -> int:
        x, y, row = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, row = rect.x(), y + row + SPACING, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, row = x + size.width() + SPACING, max(row, size.height())
        return y + row - rect.y()


class Chips(QWidget):
    """A chip for each of ``texts`` by its key; ``changed`` is emitted when one is ticked or unticked."""

    changed = Signal()

    def __init__(self, texts: Mapping[str, str]) -> None:
        super().__init__()
        layout = FlowLayout(self)
        self.buttons: dict[str, QToolButton] = {}
        for key, text in texts.items():
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setProperty("role", "chip")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.toggled.connect(lambda _: self.changed.emit())
            layout.addWidget(button)
            self.buttons[key] = button

    def ticked(self) -> frozenset[str]:
        """Return the keys of the chips that are ticked."""
        return frozenset(key for key, button in self.buttons.items() if button.isChecked())

    def clear(self) -> None:
        """Untick them all."""
        for button in self.buttons.values():
            button.setChecked(False)
