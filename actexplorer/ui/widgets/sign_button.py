"""A word that can be clicked, quiet until it is pointed at, with a padlock before it where it tells of one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from actexplorer.ui.theme import current_theme

PAD = 6.0  # beside the text
LOCK = 13.0  # the padlock's width, with the gap behind it


class SignButton(QAbstractButton):
    """Shows ``text``; ``lock`` is None, or whether the padlock before it is closed. What does not fit is elided."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lock: bool | None = None
        self._emphasised = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, text: str, tip: str, lock: bool | None = None, emphasised: bool = False) -> None:
        """Show another text."""
        if (text, lock, emphasised) != (self.text(), self._lock, self._emphasised):
            self._lock, self._emphasised = lock, emphasised
            self.setText(text)
            self.update()
        if tip != self.toolTip():
            self.setToolTip(tip)
            self.setAccessibleName(f"{text}. {tip}")

    def sizeHint(self) -> QSize:  # noqa: D102
        metrics = QFontMetricsF(self.font())
        lock = 0.0 if self._lock is None else LOCK
        return QSize(round(metrics.horizontalAdvance(self.text()) + lock + 2 * PAD) + 1, round(metrics.height()) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme = current_theme()
        hot = self.underMouse() or self.isDown()
        ink = QColor(theme.text if hot or self._emphasised else theme.muted)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if hot:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.raised))
                painter.drawRoundedRect(QRectF(self.rect()), 4.0, 4.0)
            left = PAD
            if self._lock is not None:
                _paint_lock(painter, QPointF(left, self.height() / 2), self._lock, ink)
                left += LOCK
            metrics = QFontMetricsF(self.font())
            painter.setPen(ink)
            text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - left - PAD + 1.0)
            painter.drawText(QPointF(left, self.height() / 2 + metrics.capHeight() / 2), text)


def _paint_lock(painter: QPainter, at: QPointF, closed: bool, ink: QColor) -> None:
    """Paint a padlock 8 pixels wide, ``at`` the middle of its left edge."""
    body = QRectF(at.x(), at.y() - 1.0, 8.0, 6.0)
    shackle = QPainterPath(QPointF(body.left() + 1.8, body.top()))
    shackle.lineTo(body.left() + 1.8, body.top() - 2.0)
    shackle.arcTo(QRectF(body.left() + 1.8, body.top() - 4.2, 4.4, 4.4), 180.0, -180.0)
    if closed:
        shackle.lineTo(body.left() + 6.2, body.top())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1.2))
    painter.drawPath(shackle)
    painter.drawRoundedRect(body, 1.0, 1.0)
    if closed:
        painter.fillRect(body, ink)
