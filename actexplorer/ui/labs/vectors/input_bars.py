"""The bars of the input, which are dragged up and down, or moved by keys."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from actexplorer.core.window import Range
from actexplorer.ui.labs.vectors.bar_painter import mark_slot, outline
from actexplorer.ui.labs.vectors.bar_plot import BarPlot
from actexplorer.ui.labs.vectors.bars import Bars
from actexplorer.ui.theme import Theme
from actexplorer.ui.widgets.numbers import decimal_step, multiple, step_from

CATCH = 3.0  # pixels from 0 within which a drag falls onto it
FINER = 10  # times that with Shift held
HELD = 0.14  # opacity of the veil over the entry that has the keyboard

_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UPWARD = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}


class InputBars(BarPlot):
    """Bars with handles: the mouse drags the one it is pressed on, the keyboard moves the one it is on.

    While a bar is dragged the axis holds still; a bar dragged beyond it goes on.

    Attributes
    ----------
    pressed, released : Signal()
        A drag begins, and has ended.
    dragged, stepped : Signal(int, float)
        An entry and the value that a drag, or a key, gives it.
    chosen_entry : Signal(int)
        The keyboard is on another entry.
    typing_wanted : Signal(int)
        A double click or Enter: the entry's number is to be typed.
    """

    pressed = Signal()
    released = Signal()
    dragged = Signal(int, float)
    stepped = Signal(int, float)
    chosen_entry = Signal(int)
    typing_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = 0  # that the keyboard is on
        self._held: Range | None = None  # the ends of the axis while a bar is dragged
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeVerCursor)

    @property
    def dragging(self) -> bool:
        """Whether a bar is being dragged."""
        return self._held is not None

    def show_bars(self, bars: Bars, chosen: bool = False) -> None:  # noqa: D102
        self.entry = min(self.entry, bars.values.size - 1)
        super().show_bars(bars if self._held is None else replace(bars, ends=self._held), chosen)

    def choose(self, entry: int) -> None:
        """Put the keyboard onto another entry."""
        if entry != self.entry:
            self.entry = entry
            self.update()
            self.chosen_entry.emit(entry)

    def marks(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        super().marks(painter, rect, theme)
        if self.bars is not None and self.hasFocus():
            place, frame = self.place_of(self.entry), self.frame()
            mark_slot(painter, frame, place, theme, HELD)
            outline(painter, frame, place, self.bars.values, theme)

    def _step(self) -> tuple[int, int]:
        """Return the mantissa and the power of ten of what a pixel or two are worth."""
        assert self.bars is not None
        return decimal_step(self.bars.ends[1])

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        entry = self.entry_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or entry is None or self.bars is None:
            return
        self.choose(entry)
        self._held = self.bars.ends
        self.pressed.emit()
        self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self.dragging:
            self._drag(event)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton and self.dragging:
            self._held = None
            self.released.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        entry = self.entry_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and entry is not None:
            self.typing_wanted.emit(entry)

    def _drag(self, event: QMouseEvent) -> None:
        frame, y = self.frame(), event.position().y()
        mantissa, exponent = self._step()
        finer = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        value = frame.value(y)
        if not finer and abs(y - frame.y(0.0)) <= CATCH:
            value = 0.0
        else:
            step = multiple(1, (mantissa, exponent)) / (FINER if finer else 1)
            count = round(value / step)
            value = multiple(count, (mantissa, exponent - finer))
        self.dragged.emit(self.entry, value)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        key, bars = Qt.Key(event.key()), self.bars
        if bars is None or not bars.values.size:
            return
        place, last = self.place_of(self.entry), bars.values.size - 1
        if key in _ACROSS or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
            place = ends.get(key, min(max(place + _ACROSS.get(key, 0), 0), last))
            self.choose(int(bars.places[place]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.typing_wanted.emit(self.entry)
        elif key in _UPWARD:
            value = float(bars.values[place])
            times = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            if math.isfinite(value):
                moved = step_from(value, times * _UPWARD[key], self._step())
                if math.isfinite(moved):
                    self.stepped.emit(self.entry, moved)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusOutEvent(event)
        self.update()
