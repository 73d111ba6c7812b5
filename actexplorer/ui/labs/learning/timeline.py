"""A line of time that can be gone back along."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from actexplorer.ui.theme import current_theme

RADIUS, GROOVE = 6.0, 4.0


class Timeline(QAbstractSlider):
    """Steps from 0 to ``maximum``, of which so many have been ``made``; ``looked`` carries the step that a reader goes to."""

    looked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.made = 0
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.actionTriggered.connect(lambda _: self._go(self.sliderPosition()))

    def show_steps(self, place: int, made: int, steps: int) -> None:
        """Show where a reader is, how far the run has come, and how far it is to go, without telling anybody."""
        self.made = made
        self.setRange(0, steps)
        self.setSingleStep(max(steps // 200, 1))
        self.setPageStep(max(steps // 20, 1))
        self.setValue(place)
        self.update()

    def _go(self, step: int) -> None:
        step = min(max(step, 0), self.made)
        self.setSliderPosition(step)
        self.looked.emit(step)

    def _x(self, step: int) -> float:
        return RADIUS + 2.0 + step / max(self.maximum(), 1) * (self.width() - 2.0 * RADIUS - 4.0)

    def _go_to(self, x: float) -> None:
        share = (x - RADIUS - 2.0) / max(self.width() - 2.0 * RADIUS - 4.0, 1.0)
        self._go(round(share * self.maximum()))

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(200, 24)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(80, 24)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme, middle = current_theme(), self.height() / 2.0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for end, colour in ((self.maximum(), theme.line), (self.made, theme.axis), (self.value(), theme.accent)):
                painter.setBrush(QColor(colour))
                left = self._x(0)
                bar = QRectF(left, middle - GROOVE / 2, self._x(end) - left, GROOVE)
                painter.drawRoundedRect(bar, GROOVE / 2, GROOVE / 2)
            at = QPointF(self._x(self.value()), middle)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(at, RADIUS - 0.5, RADIUS - 0.5)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.accent), 1.5))
                painter.drawEllipse(at, RADIUS + 1.5, RADIUS + 1.5)
