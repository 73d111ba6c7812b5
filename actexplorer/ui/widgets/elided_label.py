"""A label that gives way: its text is elided, not its neighbours."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

STEP = 64  # pixels: texts that differ by a few digits ask for the same width, and nothing is laid out anew


class ElidedLabel(QLabel):
    """A label that is cut by "…" where it does not fit, and shows the whole text as its tooltip then."""

    def __init__(self, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(" ")  # for its height: every text of a `QLabel` makes the window lay out its docks
        self._mode = mode
        self._text = ""
        self._wide = 0

    def text(self) -> str:  # noqa: D102
        return self._text

    def setText(self, text: str) -> None:  # noqa: D102
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            wide = -(-self.fontMetrics().horizontalAdvance(text) // STEP) * STEP
            if not wide <= self._wide <= wide + STEP:
                self._wide = wide
                self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: D102
        return super().sizeHint() + QSize(self._wide, 0)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        width = min(self.sizeHint().width(), 4 * self.fontMetrics().averageCharWidth())
        return QSize(width, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        whole, box = self._text, self.contentsRect()
        elided = self.fontMetrics().elidedText(whole, self._mode, box.width())
        tip = whole if elided != whole else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(box, self.alignment() | Qt.TextFlag.TextSingleLine, elided)
