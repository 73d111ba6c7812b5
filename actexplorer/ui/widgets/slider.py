"""A slider over real numbers."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from actexplorer.ui.theme import current_theme
from actexplorer.ui.widgets.numbers import decimal_step, multiple

RADIUS, GROOVE = 6.0, 3.0  # pixels
CATCHES = {0.0: 2.0, 1.0: 2.0, -1.0: 2.0}  # pixels around a special value within which a drag falls onto it
DEFAULT_CATCH = 4.0


@lru_cache(256)
def stops(low: float, high: float, default: float) -> tuple[float, ...]:
    """Return the values that a slider from ``low`` to ``high`` takes: both ends, ``default``, and decimals that read well."""
    step = decimal_step(high - low)
    unit = multiple(1, step)
    grid = (multiple(n, step) for n in range(math.ceil(low / unit), math.floor(high / unit) + 1))
    return tuple(sorted({low, high} | {v for v in (*grid, default) if low <= v <= high}))


class Slider(QAbstractSlider):
    """A horizontal slider; ``moved`` carries each value that the user, and nobody else, gives it.

    It shows a value beyond its ends as a hollow handle at that end, and marks the default. It follows the wheel only with
    the keyboard's focus, so that a long list of sliders can be scrolled through.
    """

    moved = Signal(float)

    def __init__(self, low: float, high: float, default: float, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stops = stops(low, high, default)
        self._default = default
        self._colour = QColor(colour)
        self._shown = default
        self._grip = 0.0
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setRange(0, len(self._stops) - 1)
        self.setPageStep(10)
        self.setValue(self._nearest(default))
        self.actionTriggered.connect(self._moved_by_user)

    def show_value(self, value: float) -> None:
        """Show ``value`` without telling anybody."""
        if value != self._shown:
            self._shown = value
            self.setValue(self._nearest(value))
            self.update()

    def set_limits(self, low: float, high: float, strict: bool) -> None:
        """Stop at ``low`` and ``high``; when ``strict``, before reaching them."""
        first = bisect_right(self._stops, low) if strict else bisect_left(self._stops, low)
        last = (bisect_left(self._stops, high) if strict else bisect_right(self._stops, high)) - 1
        self.setEnabled(first <= last)
        if first <= last and (first, last) != (self.minimum(), self.maximum()):
            self.setRange(first, last)
            self.setValue(self._nearest(self._shown))
            self.update()

    def _nearest(self, value: float) -> int:
        after = min(bisect_left(self._stops, value), len(self._stops) - 1)
        before = max(after - 1, 0)
        return before if value - self._stops[before] < self._stops[after] - value else after

    def _moved_by_user(self) -> None:
        index = self.sliderPosition()
        if index == self.value() and not self.isSliderDown():
            return  # a key at the end must not pull in a value that lies beyond it
        value = self._stops[index]
        if value != self._shown:
            self._shown = value
            self.update()
            self.moved.emit(value)

    def _x(self, value: float) -> float:
        low, high = self._stops[0], self._stops[-1]
        share = (min(max(value, low), high) - low) / (high - low)
        return RADIUS + 1.0 + share * (self.width() - 2.0 * RADIUS - 2.0)

    def _drag_to(self, x: float, exact: bool) -> None:
        low, high = self._stops[0], self._stops[-1]
        value = low + (x - RADIUS - 1.0) / max(self.width() - 2.0 * RADIUS - 2.0, 1.0) * (high - low)
        catches = {} if exact else {**CATCHES, self._default: DEFAULT_CATCH}
        caught = [v for v, reach in catches.items() if low <= v <= high and abs(x - self._x(v)) <= reach]
        self.setSliderPosition(self._nearest(min(caught, key=lambda v: abs(x - self._x(v)), default=value)))
        self._moved_by_user()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(120, 22)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(40, 22)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x, handle = event.position().x(), self._x(self._shown)
        on_handle = abs(handle - x) <= RADIUS + 1.0
        self._grip = handle - x if on_handle else 0.0
        self.setSliderDown(True)
        if not on_handle:
            self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self.isSliderDown():
            exact = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._drag_to(event.position().x() + self._grip, exact)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            middle = self.height() / 2.0
            handle, default = self._x(self._shown), self._x(self._default)
            origin = default if math.isfinite(self._default) else self._x(self._stops[0])

            def bar(start: float, end: float, colour: QColor) -> None:
                painter.setBrush(colour)
                rect = QRectF(start, middle - GROOVE / 2, end - start, GROOVE)
                painter.drawRoundedRect(rect, GROOVE / 2, GROOVE / 2)

            bar(self._x(self._stops[0]), self._x(self._stops[-1]), QColor(theme.line))
            if self.isEnabled():
                bar(self._x(self._stops[self.minimum()]), self._x(self._stops[self.maximum()]), QColor(theme.axis))
                bar(min(origin, handle), max(origin, handle), self._colour)
            if math.isfinite(self._default):
                painter.setBrush(QColor(theme.muted))
                painter.drawRoundedRect(QRectF(default - 1.0, middle - 5.0, 2.0, 10.0), 1.0, 1.0)
            beyond = not self._stops[0] <= self._shown <= self._stops[-1]
            colour = self._colour if self.isEnabled() else QColor(theme.axis)
            painter.setPen(QPen(colour, 2.0))
            painter.setBrush(QColor(theme.surface) if beyond or not self.isEnabled() else colour)
            radius = RADIUS - 1.0 + (0.5 if self.underMouse() or self.isSliderDown() else 0.0)
            painter.drawEllipse(QPointF(handle, middle), radius, radius)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.accent), 1.5))
                painter.drawEllipse(QPointF(handle, middle), RADIUS + 2.0, RADIUS + 2.0)
