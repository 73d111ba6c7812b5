"""A number on a picture that can be taken hold of: dragged up and down, turned with the wheel, or typed."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QMoveEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from actexplorer.ui.labels import number
from actexplorer.ui.theme import current_theme
from actexplorer.ui.widgets.number_field import NumberField
from actexplorer.ui.widgets.numbers import multiple, step_from

STEP = (1, -1)  # of an arrow key or a notch of the wheel: 0.1
FINE = -2  # the power of ten that a pixel of a drag is
STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
OPENING = "0123456789.,-−+∞/"
Refusal = Callable[[float | None], str]


class Editor(NumberField):
    """The field in which a handle's number is typed; ``closed`` says that it is to go."""

    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self.restore()
            self.closed.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.complaint:
            self.closed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.closed.emit()


class Handle(QWidget):
    """Lies over a number that is painted below it; ``moved`` carries what the reader makes of it.

    ``paused`` comes after a key or a notch of the wheel, ``ended`` when a movement is over, ``refused`` with the reason why
    what was typed cannot be taken. Shift makes a drag ten times finer, and a key's or the wheel's step ten times longer.
    """

    moved = Signal(float)
    paused = Signal()
    ended = Signal()
    refused = Signal(str)

    def __init__(self, name: str, refusal: Refusal, parent: QWidget) -> None:
        super().__init__(parent)
        self._refusal = refusal
        self.value = 0.0
        self._held: tuple[float, float] | None = None  # where and from which number a drag began
        self.editor: Editor | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)

    def show_value(self, value: float) -> None:
        """Stand for ``value``."""
        if value != self.value or not self.accessibleDescription():
            self.value = value
            self.setAccessibleDescription(number(value))
            if self.editor is not None:
                self.editor.show_value(value)

    def edit(self, typed: str = "") -> None:
        """Open a field to type the number in, beginning with what was ``typed``."""
        if self.editor is None:
            self.editor = Editor(self._refusal, number, STEP, self.parentWidget())
            self.editor.setAccessibleName(self.accessibleName())
            self.editor.entered.connect(self._enter)
            self.editor.stepped.connect(self._step_to)
            self.editor.complained.connect(self.refused)
            self.editor.closed.connect(self._close)
            self.editor.show_value(self.value)
            self._place_editor(self.editor)
            self.editor.show()
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.selectAll()
            if typed:
                self.editor.insert(typed)
                self.editor.setModified(True)

    def discard(self) -> None:
        """Go, and with it what is being typed."""
        if self.editor is not None:
            self.editor.restore()
            self._close()
        self.hide()
        self.deleteLater()

    def _place_editor(self, editor: Editor) -> None:
        height = editor.sizeHint().height()
        width = max(self.width() + 24, 88)
        corner = self.geometry().center() - QPoint(width // 2, height // 2)
        editor.setGeometry(corner.x(), corner.y(), width, height)

    def _enter(self, value: float) -> None:
        self.moved.emit(value)
        self.ended.emit()

    def _step_to(self, value: float) -> None:
        self.moved.emit(value)
        self.paused.emit()

    def _close(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            focused = editor.hasFocus()
            editor.hide()
            editor.deleteLater()
            if focused:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, value: float) -> None:
        if value != self.value and not self._refusal(value):
            self.moved.emit(value)

    def _step(self, steps: int) -> None:
        if math.isfinite(self.value):
            self._offer(step_from(self.value, steps, STEP))
            self.paused.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton and math.isfinite(self.value):
            self.ended.emit()
            self._held = event.globalPosition().y(), self.value

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._held is not None:
            start, value = self._held
            finer = 1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0
            power = FINE - finer + (math.floor(math.log10(abs(value))) if abs(value) >= 10.0 else 0)
            unit = multiple(1, (1, power))
            self._offer(multiple(round(value / unit + start - event.globalPosition().y()), (1, power)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton and self._held is not None:
            self._held = None
            self.ended.emit()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._held = None
        self.edit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        notches = round(event.angleDelta().y() / 120)
        if notches:
            self._step(notches)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        steps = STEPS.get(Qt.Key(event.key()))
        if steps is not None:
            self._step(steps * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit()
        elif event.text() and event.text() in OPENING:
            self.edit(event.text())
        else:
            super().keyPressEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: D102
        if self.editor is not None:
            self._place_editor(self.editor)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Underline the number; frame it where the pointer or the keyboard is on it."""
        theme = current_theme()
        box = QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.hasFocus() or self._held is not None:
                accent = QColor(theme.accent)
                painter.setPen(QPen(accent, 1.5 if self.hasFocus() else 1.0))
                accent.setAlpha(28)
                painter.setBrush(accent)
                painter.drawRoundedRect(box, 4.0, 4.0)
            else:
                painter.setPen(QPen(QColor(theme.muted), 1.0, Qt.PenStyle.DotLine))
                painter.drawLine(box.bottomLeft() + QPoint(3, 0), box.bottomRight() - QPoint(3, 0))
