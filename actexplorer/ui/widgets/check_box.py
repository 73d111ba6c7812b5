"""A check box that is seen on every ground."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from actexplorer.ui.theme import GAP, current_theme

BOX = 16.0  # pixels


class CheckBox(QCheckBox):
    """A check box in the theme's colours; the platform's outline is lost on a dark ground."""

    def sizeHint(self) -> QSize:  # noqa: D102
        metrics = self.fontMetrics()
        return QSize(round(BOX) + GAP + metrics.horizontalAdvance(self.text()) + 2, max(metrics.height(), round(BOX) + 6))

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: D102
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme, checked = current_theme(), self.isChecked()
        box = QRectF(1.0, (self.height() - BOX) / 2.0, BOX, BOX).adjusted(0.75, 0.75, -0.75, -0.75)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = theme.accent if checked or self.hasFocus() or self.underMouse() else theme.muted
            painter.setPen(QPen(QColor(edge), 1.5))
            painter.setBrush(QColor(theme.accent if checked else theme.surface))
            painter.drawRoundedRect(box, 3.5, 3.5)
            if checked:
                painter.setPen(QPen(QColor(theme.on_accent), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                x, y = box.left(), box.top()
                painter.drawPolyline([QPointF(x + 3.4, y + 7.6), QPointF(x + 6.2, y + 10.4), QPointF(x + 11.2, y + 4.4)])
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.accent), 1.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-1.25, -1.25, 1.25, 1.25), 4.5, 4.5)
            painter.setPen(QColor(theme.text))
            text = self.rect().adjusted(round(BOX) + GAP, 0, 0, 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
