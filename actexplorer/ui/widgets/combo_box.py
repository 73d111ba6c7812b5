"""A box to choose from that looks like the fields beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox

from actexplorer.ui.theme import current_theme

ASIDE, HALF = 13.0, 3.5  # pixels: from the right edge to the sign's middle, and half its width


class ComboBox(QComboBox):
    """A box in the theme's colours, which leaves the wheel to the column it stands in unless it has the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "field")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        theme, middle = current_theme(), QPointF(self.width() - ASIDE, self.height() / 2.0)
        colour = QColor(theme.muted if self.isEnabled() else theme.axis)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline([middle + QPointF(x * HALF, y * HALF) for x, y in ((-1.0, -0.5), (0.0, 0.5), (1.0, -0.5))])
