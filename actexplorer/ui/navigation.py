"""Mouse, wheel and keyboard on a canvas, as edits of the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from actexplorer.session import edits
from actexplorer.session.ranges import panned, zoomed
from actexplorer.ui import pointing
from actexplorer.ui.plane import Plane

if TYPE_CHECKING:
    from actexplorer.ui.canvas import Canvas

STEP = 1.2  # a wheel notch; a key press counts two
CLICK = 4  # pixels that a press may move and still be a click

Keys = Qt.Key
Modifiers = Qt.KeyboardModifier


class Navigator:
    """Turns a canvas's events into edits: drag pans, the wheel zooms about the pointer, Shift-drag zooms into a box.

    Over the axes only that axis moves. A y range that follows the curves goes on doing so until it is moved itself. A click
    on a curve leaves a mark there.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._pressed: QPointF | None = None
        self._begun = canvas.plane  # as it was when the button was pressed
        self._zone = ""
        self._dragging = False
        self.box: QRectF | None = None

    def press(self, event: QMouseEvent) -> None:
        """Begin to pan, or to draw a box."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        self._pressed = event.position()
        self._begun = self._plane()
        self._dragging = False
        self._zone = self._canvas.zone(event.position())
        boxing = bool(event.modifiers() & Modifiers.ShiftModifier) and self._zone == "plot"
        self.box = QRectF(self._pressed, self._pressed) if boxing else None

    def move(self, event: QMouseEvent) -> None:
        """Pan, widen the box, or move the crosshair."""
        canvas, at = self._canvas, event.position()
        if self._pressed is None:
            zone = canvas.zone(at)
            canvas.setCursor(Qt.CursorShape.CrossCursor if zone == "plot" else Qt.CursorShape.OpenHandCursor)
            snapping = not event.modifiers() & Modifiers.ControlModifier
            canvas.store.apply(pointing.point(canvas, at, snapping) if zone == "plot" else edits.point_at(None))
            return
        if self.box is not None:
            self.box = QRectF(self._pressed, at).normalized() & canvas.plane.rect
            canvas.update()
            return
        self._dragging = self._dragging or (at - self._pressed).manhattanLength() >= CLICK
        if self._zone and self._dragging:
            canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pan(self._begun, at - self._pressed)

    def release(self, event: QMouseEvent) -> None:
        """End a pan; zoom into a box; leave a mark where nothing was dragged."""
        canvas, box = self._canvas, self.box
        if event.button() == Qt.MouseButton.LeftButton and self._pressed is not None and self._zone == "plot":
            if box is None and not self._dragging:
                pointing.click(canvas, event.position())
        if box is not None and min(box.width(), box.height()) >= CLICK:
            plane = canvas.plane
            x = (plane.x_at(box.left()), plane.x_at(box.right()))
            y = (plane.y_at(box.bottom()), plane.y_at(box.top()))
            self._attempt(lambda: edits.with_window(x, canvas.order, y))
        self._pressed, self.box = None, None
        canvas.unsetCursor()
        canvas.update()
        canvas.store.end_gesture()

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if turned:
            self.zoom(STEP ** (-turned / 120), event.position(), event.modifiers())

    def zoom(self, factor: float, at: QPointF, modifiers: Qt.KeyboardModifier = Modifiers.NoModifier) -> None:
        """Zoom both axes about ``at``, or only the axis under it, or only x (Ctrl) or y (Alt)."""
        canvas = self._canvas
        plane, zone = self._plane(), canvas.zone(at)
        held = canvas.store.session.view.y[canvas.order] is not None
        along = zone != "y" and not modifiers & Modifiers.AltModifier
        across = zone == "y" or bool(modifiers & Modifiers.AltModifier)
        across = across or (held and zone == "plot" and not modifiers & Modifiers.ControlModifier)
        x = zoomed(plane.x, plane.x_at(at.x()), factor)
        y = zoomed(plane.y, plane.y_at(at.y()), factor)
        if along and across:
            self._attempt(lambda: edits.with_window(x, canvas.order, y))
        elif along:
            self._attempt(lambda: edits.with_x_range(x))
        elif across:
            self._attempt(lambda: edits.with_y_range(canvas.order, y))

    def key(self, event: QKeyEvent) -> bool:
        """Step the crosshair, pan and zoom by keyboard; return whether the key meant something."""
        canvas, key, modifiers = self._canvas, event.key(), event.modifiers()
        plane = canvas.plane
        centre = plane.rect.center()
        step = 10 if modifiers & Modifiers.ShiftModifier else 1
        if key in (Keys.Key_Left, Keys.Key_Right) and not modifiers & Modifiers.ControlModifier:
            pointing.step(canvas, step if key == Keys.Key_Right else -step)
        elif key in (Keys.Key_Left, Keys.Key_Right):
            self._zone = "x"
            self._pan(self._plane(), QPointF(plane.rect.width() / (-10 if key == Keys.Key_Right else 10), 0.0))
        elif key in (Keys.Key_Up, Keys.Key_Down):
            self._zone = "y"
            self._pan(self._plane(), QPointF(0.0, plane.rect.height() / (10 if key == Keys.Key_Up else -10)))
        elif key in (Keys.Key_Plus, Keys.Key_Equal):
            self.zoom(STEP**-2, centre)
        elif key in (Keys.Key_Minus, Keys.Key_Underscore):
            self.zoom(STEP**2, centre)
        elif key == Keys.Key_Home:
            canvas.store.apply(edits.home())
        elif key in (Keys.Key_Return, Keys.Key_Enter, Keys.Key_Space):
            pointing.pin_here(canvas)
        elif Keys.Key_1 <= key <= Keys.Key_9 and not modifiers & ~Modifiers.KeypadModifier:
            pointing.select_number(canvas, key - Keys.Key_0)
        elif key == Keys.Key_Escape and self.box is not None:
            self._pressed, self.box = None, None
            canvas.update()
        elif key == Keys.Key_Escape and canvas.store.session.focus.cursor is not None:
            canvas.store.apply(edits.point_at(None))
        else:
            return False
        return True

    def _plane(self) -> Plane:
        """Return the canvas's plane with the ranges that the session has by now; what is shown follows a little later."""
        plane, view = self._canvas.plane, self._canvas.store.session.view
        return Plane(view.x, view.y[self._canvas.order] or plane.y, plane.rect)

    def _pan(self, plane: Plane, by: QPointF) -> None:
        canvas = self._canvas
        x = panned(plane.x, -by.x() * plane.x_pixel)
        y = panned(plane.y, by.y() * plane.y_pixel)
        held = canvas.store.session.view.y[canvas.order] is not None
        if self._zone == "y":
            self._attempt(lambda: edits.with_y_range(canvas.order, y))
        elif held and self._zone == "plot":
            self._attempt(lambda: edits.with_window(x, canvas.order, y))
        else:
            self._attempt(lambda: edits.with_x_range(x))

    def _attempt(self, make: object) -> None:
        store = self._canvas.store
        try:
            edit = make()  # type: ignore[operator]
        except ValueError as error:
            store.refused.emit(str(error))
        else:
            store.apply(edit)
