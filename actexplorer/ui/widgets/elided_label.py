"""A line of text that gives way."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel


class ElidedLabel(QLabel):
    """A label that is cut by "…" where it does not fit, and shows the whole text as its tooltip then."""

    def __init__(self, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._mode = mode

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        width = min(self.sizeHint().width(), 4 * self.fontMetrics().averageCharWidth())
        return QSize(width, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        whole, box = self.text(), self.contentsRect()
        elided = self.fontMetrics().elidedText(whole, self._mode, box.width())
        tip = whole if elided != whole else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(box, self.alignment() | Qt.TextFlag.TextSingleLine, elided)
