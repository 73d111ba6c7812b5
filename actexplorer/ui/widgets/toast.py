"""One line of news over the foot of a widget, gone after a while."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from actexplorer.ui.theme import GAP, current_theme

SHOWN = 8000  # milliseconds


class Toast(QLabel):
    """Floats over the foot of ``parent``; a click sends it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()
        self._timer = QTimer(self, singleShot=True, interval=SHOWN)
        self._timer.timeout.connect(self.hide)

    def say(self, text: str) -> None:
        """Show ``text``."""
        parent = self._over
        theme = current_theme()
        self.setStyleSheet(f"color: {theme.surface};")
        self.setText(text)
        room = parent.width() - 4 * GAP
        self.setFixedWidth(min(room, self.fontMetrics().horizontalAdvance(text) + 6 * GAP))
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 6 * GAP)
        self.show()
        self.raise_()
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current_theme().text))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        super().paintEvent(event)

    def mousePressEvent(self, event: object) -> None:  # noqa: D102
        self.hide()
