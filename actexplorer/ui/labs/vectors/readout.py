"""One line of numbers, which change with every movement of the mouse and move nothing else."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from actexplorer.ui.theme import GAP, current_theme


class Readout(QWidget):
    """Says one line; its size does not depend on it, so that nothing is laid out anew."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Show ``text``."""
        if text != self.text:
            self.text = text
            self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(200, self.fontMetrics().height() + GAP)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        box = self.rect().adjusted(GAP + GAP // 2, 0, -GAP, 0)
        with QPainter(self) as painter:
            painter.setPen(QColor(current_theme().muted))
            text = self.fontMetrics().elidedText(self.text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
