"""What a lab draws, on the screen and into files by the same painting."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from actexplorer.ui.theme import Theme, current_theme


class Plot(QWidget):
    """One picture of a lab. Subclasses write `paint` and call `update` when there is something else to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # Qt need not clear what is painted over

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Paint into ``rect``, whose ground is ``theme.surface`` already; the painter smooths edges and has the font of text.

        Units are pixels of 1/96 inch, however many dots those have.
        """
        raise NotImplementedError

    def marks(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Paint over it what belongs to the screen alone: what the pointer is on, what has the keyboard."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme, rect = current_theme(), QRectF(self.rect())
        with QPainter(self) as painter:
            painter.fillRect(rect, QColor(theme.surface))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.font())
            self.paint(painter, rect, theme)
            self.marks(painter, rect, theme)
