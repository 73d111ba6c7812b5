"""A column of widgets whose order is changed by dragging them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QVBoxLayout, QWidget

from actexplorer.ui.theme import GAP, current_theme


class Reorderable(QWidget):
    """Widgets one under the other, a gap between them; a drag begins where no child takes the mouse.

    Attributes
    ----------
    moved : Signal(QWidget, int)
        A widget was let go, and its place among the others.
    dragged : Signal(int)
        The height at which the mouse is while a widget is dragged, so that what scrolls may follow.
    """

    moved = Signal(QWidget, int)
    dragged = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GAP, GAP, GAP, GAP)
        self.column.setSpacing(GAP)
        self.column.addStretch()
        self._widgets: list[QWidget] = []  # the layout's own items are not asked for: their wrappers outlive them, and crash
        self._held: QWidget | None = None
        self._pressed = 0.0
        self._place: int | None = None

    def widgets(self) -> list[QWidget]:
        """Return the widgets in order."""
        return list(self._widgets)

    def put(self, place: int, widget: QWidget) -> None:
        """Let ``widget`` stand at a place, where it may stand already."""
        if self._widgets[place : place + 1] != [widget]:
            if widget in self._widgets:
                self._widgets.remove(widget)
            self._widgets.insert(place, widget)
            self.column.insertWidget(place, widget)
            widget.installEventFilter(self)

    def take(self, widget: QWidget) -> None:
        """Remove a widget from the column."""
        if widget is self._held:
            self._let_go()
        widget.removeEventFilter(self)
        self._widgets.remove(widget)
        self.column.removeWidget(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            height = self.mapFromGlobal(event.globalPosition()).y()
            if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._held, self._pressed = watched, height
            elif event.type() == QEvent.Type.MouseMove and self._held is watched:
                self._drag_to(height)
            elif event.type() == QEvent.Type.MouseButtonRelease and self._held is watched:
                place = self._place
                self._let_go()
                if place is not None:
                    self.moved.emit(watched, place)
        elif isinstance(event, QKeyEvent) and self._place is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            return True
        return False

    def _drag_to(self, height: float) -> None:
        held = self._held
        assert held is not None
        if self._place is None:
            if abs(height - self._pressed) < QApplication.startDragDistance():
                return
            effect = QGraphicsOpacityEffect(held)
            effect.setOpacity(0.5)
            held.setGraphicsEffect(effect)
        others = [w for w in self.widgets() if w is not held and w.isVisible()]
        self._place = sum(w.geometry().center().y() < height for w in others)
        self.dragged.emit(int(height))
        self.update()

    def _let_go(self) -> None:
        if self._held is not None:
            self._held.setGraphicsEffect(None)  # type: ignore[arg-type]
        self._held = self._place = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        if self._place is None:
            return
        others = [w for w in self.widgets() if w is not self._held and w.isVisible()]
        if not others:
            return
        below = self._place < len(others)
        edge = others[self._place].geometry().top() - GAP / 2 if below else others[-1].geometry().bottom() + 1 + GAP / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current_theme().accent))
            painter.drawRoundedRect(QRectF(GAP, edge - 1.5, self.width() - 2 * GAP, 3.0), 1.5, 1.5)
