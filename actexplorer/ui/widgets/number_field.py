"""A field for one real number."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from actexplorer.ui.theme import current_theme
from actexplorer.ui.widgets.numbers import parse_number, step_from

_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_PageDown: -10,
}
_TURNED_TO = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class NumberField(QLineEdit):
    """A line that holds a number.

    ``entered`` carries a number that was typed and confirmed by Enter or by leaving, ``stepped`` one reached by an arrow key
    or the wheel. Text that is no number, or a number for which ``refusal`` gives a reason, stays in place, marked, and
    ``complained`` carries the reason ("" once it is settled); Esc brings the number back.

    Parameters
    ----------
    refusal
        ``refusal(number)`` returns why the number cannot be taken, "" when it can; for None, why a text that is no number
        cannot.
    text_of
        How a number is shown.
    step
        The mantissa and the power of ten of one arrow key's step.
    """

    entered = Signal(float)
    stepped = Signal(float)
    complained = Signal(str)
    focused = Signal()

    def __init__(
        self,
        refusal: Callable[[float | None], str],
        text_of: Callable[[float], str],
        step: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._refusal, self._text_of, self._step = refusal, text_of, step
        self._value: float | None = None
        self._hint = ""
        self.complaint = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(lambda: self._complain(""))
        self.returnPressed.connect(self._commit)

    def show_value(self, value: float) -> None:
        """Show ``value`` without telling anybody; what is being typed gives way only to a new one."""
        if value != self._value:
            self._value = value
            self.restore()

    def restore(self) -> None:
        """Show the number again, in place of what was typed."""
        if self._value is not None:
            text = self._text_of(self._value)
            if text != self.text():
                self.setText(text)
                self.setCursorPosition(0)
                self._explain()
            self.setModified(False)
            self._complain("")

    def _complain(self, reason: str) -> None:
        if reason != self.complaint:
            self.complaint = reason
            self._explain()
            self.update()
            self.complained.emit(reason)

    def setToolTip(self, text: str) -> None:
        """Explain the field; where there is something to be said of its number, that is said instead."""
        self._hint = text
        self._explain()

    def _explain(self) -> None:
        """Give the reason, or every digit of a number that is shown rounded, as the tooltip."""
        value = self._value
        rounded = value is not None and math.isfinite(value) and parse_number(self._text_of(value)) != value
        super().setToolTip(self.complaint or (repr(value) if rounded else self._hint))

    def _commit(self) -> None:
        if not self.isModified():
            return
        if not self.text().strip():
            self.restore()
            return
        try:
            value = parse_number(self.text())
        except ValueError:
            self._complain(self._refusal(None))
            return
        reason = self._refusal(value)
        if reason:
            self._complain(reason)
            return
        changed = value != self._value
        self._value = value
        self.restore()
        if changed:
            self.entered.emit(value)

    def _move(self, steps: int) -> None:
        if self.complaint or self._value is None or not math.isfinite(self._value):
            return
        value = step_from(self._value, steps, self._step)
        if not self._refusal(value):
            self._value = value
            self.restore()
            self.stepped.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        steps = _STEPS.get(Qt.Key(event.key()))
        if steps is not None:
            self._commit()
            self._move(steps * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.restore()
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        notches = round(event.angleDelta().y() / 120)
        if not self.hasFocus() or not notches:
            event.ignore()
            return
        self._commit()
        self._move(notches)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusInEvent(event)
        if event.reason() in (
            Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        ):
            self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._commit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        if self.complaint:
            mark(self)


def mark(field: QLineEdit) -> None:
    """Frame a field whose text cannot be taken; to be called while it is painted."""
    with QPainter(field) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_theme().danger), 1.5))
        painter.drawRoundedRect(QRectF(field.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 6.0, 6.0)
