"""A list of pictured rows under headers that fold, which tells what the reader means to do with a row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from actexplorer.ui.widgets.row_delegate import Role, RowDelegate, button_rect, has_button

# The delegate paints the rows' grounds; the style must not paint its own under them.
_STYLE = "QTreeView::item, QTreeView::item:hover, QTreeView::item:selected { background: transparent; }"


class RowView(QTreeView):
    """Rows that can be clicked, taken, toggled and dragged; the signals carry the row's index, never a header's.

    Attributes
    ----------
    looked_at : Signal(QModelIndex)
        A step with the arrow keys or by typing a beginning.
    chosen : Signal(QModelIndex)
        A click.
    taken : Signal(QModelIndex)
        A double click, or Enter.
    added : Signal(QModelIndex)
        A click or Enter with Ctrl held.
    toggled, removed : Signal(QModelIndex)
        The row's button, the Delete key.
    menu_wanted : Signal(QModelIndex, QPoint)
        The context menu, and where on the screen.
    left : Signal()
        The Escape key.
    """

    looked_at = Signal(QModelIndex)
    chosen = Signal(QModelIndex)
    taken = Signal(QModelIndex)
    added = Signal(QModelIndex)
    toggled = Signal(QModelIndex)
    removed = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pressed: tuple[QPersistentModelIndex, SignalInstance] | None = None
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setStyleSheet(_STYLE)
        self.clicked.connect(self._click)
        self.doubleClicked.connect(lambda index: self._emit(self.taken, index))

    def step(self, event: QKeyEvent) -> None:
        """Move as the key of ``event`` says."""
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._emit(self.looked_at, self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        index, key = self.currentIndex(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if is_header(index):
                self.setExpanded(index, not self.isExpanded(index))
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._emit(self.added if held else self.taken, index)
        elif key == Qt.Key.Key_Delete:
            self._emit(self.removed, index)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            self.step(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._pressed = self._meant(event)
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._pressed = self._meant(event)
        if self._pressed is None:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._pressed is None:
            super().mouseReleaseEvent(event)
            return
        pressed, signal = self._pressed
        self._pressed = None
        index = self.indexAt(event.position().toPoint())
        if index == pressed:
            self._emit(signal, index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._pressed is None:
            super().mouseMoveEvent(event)
        self._heat(self._button_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() in (QEvent.Type.Leave, QEvent.Type.Wheel):
            self._heat(QModelIndex())
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        place = event.pos() if by_mouse else self.visualRect(index).center()
        if index.isValid() and not is_header(index):
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(place))

    def _meant(self, event: QMouseEvent) -> tuple[QPersistentModelIndex, SignalInstance] | None:
        """Return what pressing here means beyond looking at the row."""
        if event.button() != Qt.MouseButton.LeftButton:
            return None
        index = self.indexAt(event.position().toPoint())
        if self._button_at(event.position().toPoint()).isValid():
            return QPersistentModelIndex(index), self.toggled
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and index.isValid():
            return QPersistentModelIndex(index), self.added
        return None

    def _button_at(self, point: QPoint) -> QModelIndex:
        index = self.indexAt(point)
        inside = has_button(index) and button_rect(self.visualRect(index)).contains(point)
        return index if inside else QModelIndex()

    def _heat(self, index: QModelIndex) -> None:
        delegate = self.itemDelegate()
        if isinstance(delegate, RowDelegate) and delegate.hot != index:
            delegate.hot = QPersistentModelIndex(index)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if index.isValid() else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def _click(self, index: QModelIndex) -> None:
        if is_header(index):
            self.setExpanded(index, not self.isExpanded(index))
        self._emit(self.chosen, index)

    def _emit(self, signal: SignalInstance, index: QModelIndex) -> None:
        if index.isValid() and not is_header(index):
            signal.emit(index)


def is_header(index: QModelIndex) -> bool:
    """Return whether a row is a header."""
    return bool(index.data(Role.KEY) is None)
