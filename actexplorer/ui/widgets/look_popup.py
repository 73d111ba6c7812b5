"""A choice of line colours and styles."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from actexplorer.ui.theme import GAP
from actexplorer.ui.widgets.line_sample import LineSample

ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class LookPopup(QFrame):
    """Every colour in every line style: a row for each style, a column for each colour.

    ``chosen`` carries the numbers of colour and style; the popup then closes and deletes itself.
    """

    chosen = Signal(int, int)

    def __init__(self, colours: Sequence[str], styles: Sequence[str], now: tuple[int, int], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        grid = QGridLayout(self)
        grid.setContentsMargins(GAP, GAP, GAP, GAP)
        grid.setSpacing(GAP // 4)
        self.samples: dict[tuple[int, int], LineSample] = {}
        for row, style in enumerate(styles):
            for column, colour in enumerate(colours):
                sample = LineSample(colour, style, self)
                sample.setFixedSize(QSize(34, 24))
                sample.setCheckable(True)
                sample.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                sample.setAccessibleName(f"{column + 1}, {style}")
                sample.clicked.connect(lambda _=False, look=(column, row): self._choose(*look))
                grid.addWidget(sample, row, column)
                self.samples[column, row] = sample
        self._mark(now if now in self.samples else (0, 0))

    def open_at(self, place: QPoint) -> None:
        """Show the popup with its upper left corner there, or as near as the screen allows."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = min(place.x(), screen.right() - self.width())
        y = min(place.y(), screen.bottom() - self.height())
        self.move(max(x, screen.left()), max(y, screen.top()))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key = Qt.Key(event.key())
        if key in ARROWS:
            down, across = ARROWS[key]
            self._mark((self._marked[0] + across, self._marked[1] + down))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(*self._marked)
        else:
            super().keyPressEvent(event)

    def _mark(self, look: tuple[int, int]) -> None:
        if look in self.samples:
            self._marked = look
            for other, sample in self.samples.items():
                sample.setChecked(other == look)

    def _choose(self, colour: int, style: int) -> None:
        self.chosen.emit(colour, style)
        self.close()
