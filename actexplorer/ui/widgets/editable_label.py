"""A line of text that can be written over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from actexplorer.ui.widgets.elided_label import ElidedLabel


class _Field(QLineEdit):
    """A field that Escape closes without a word."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class EditableLabel(ElidedLabel):
    """A label that a double click turns into a field until Enter, Escape or a click elsewhere.

    Attributes
    ----------
    wanted : Signal()
        A double click: the owner answers by `edit`.
    edited : Signal(str)
        The text that was entered.
    """

    wanted = Signal()
    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__()
        self.field: QLineEdit | None = None
        if parent is not None:
            self.setParent(parent)

    def edit(self, text: str, placeholder: str, most: int) -> None:
        """Let the user write, beginning with ``text``; ``placeholder`` says what an empty field means."""
        if self.field is not None:
            return
        field = self.field = _Field(text, self)
        field.setPlaceholderText(placeholder)
        field.setMaxLength(most)
        field.setStyleSheet("padding: 0 2px;")
        field.setGeometry(self.rect())
        field.given_up.connect(lambda: self._close(None))
        field.editingFinished.connect(lambda: self._close(field.text()))
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _close(self, text: str | None) -> None:
        field, self.field = self.field, None
        if field is None:
            return
        field.hide()
        field.deleteLater()
        if text is not None:
            self.edited.emit(text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if self.field is not None:
            self.field.setGeometry(self.rect())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.wanted.emit()
