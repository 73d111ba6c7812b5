"""A canvas: curves of one order (or all three overlaid) over a grid, fast enough to follow the hand.

Three layers. The frame (grid, axes, labels) and the still curves are pixmaps, kept while nothing in them changes; curves
in motion are stroked over them at every frame and join the still ones when they have come to rest.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from actexplorer.session import edits
from actexplorer.session.resolve import Scene, Stroke
from actexplorer.session.state import Session
from actexplorer.ui import frame, legend
from actexplorer.ui.navigation import Navigator
from actexplorer.ui.painter import paint_samples
from actexplorer.ui.plane import Plane
from actexplorer.ui.store import Store
from actexplorer.ui.theme import DASHES, current_theme

WIDTH = 2.0  # of a curve, in logical pixels
REST = 150  # milliseconds after which a curve that has stopped moving joins the still ones
TANGENT = 70  # pixels to either side of the crosshair
MIME = "application/x-actexplorer-key"


class Pointer(NamedTuple):
    """A curve at the crosshair: its colour, its f, f′ and f″ there, and whether it is the selected one."""

    colour: str
    values: tuple[float, float, float]
    selected: bool


class Canvas(QWidget):
    """Draws the scene's curves of its ``orders``; turns mouse and keyboard into edits of the view."""

    resized = Signal()

    def __init__(self, store: Store, order: int) -> None:
        super().__init__()
        self.store = store
        self.order = order
        self.orders: tuple[int, ...] = (order,)
        self.plane = Plane((-5.0, 5.0), (-1.0, 1.0), QRectF(0, 0, 1, 1))
        self._navigator = Navigator(self)
        self._scene: Scene | None = None
        self._dashed: int | None = None
        self._titles: dict[int, str] = {}
        self._frame: tuple[object, QPixmap] | None = None
        self._still: tuple[tuple[Stroke, ...], object, QPixmap] | None = None
        self._moving: tuple[Stroke, ...] = ()
        self._cursor: float | None = None
        self._pointers: list[Pointer] = []
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._settle)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(frame.NAMES[order])

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(400, 400)

    def plot_rect(self) -> QRectF:
        """Return the part of the widget in which curves are drawn."""
        return frame.plot_rect(QRectF(self.rect()), self.font())

    def plot_size(self) -> tuple[int, int]:
        """Return the width and height of the plot in device pixels."""
        rect, ratio = self.plot_rect(), self.devicePixelRatioF()
        return max(round(rect.width() * ratio), 16), max(round(rect.height() * ratio), 16)

    def zone(self, at: QPointF) -> str:
        """Return what lies at a position: "plot", the "x" or "y" axis, or nothing."""
        rect = self.plane.rect
        if rect.contains(at):
            return "plot"
        if at.x() < rect.left() and rect.top() <= at.y() <= rect.bottom():
            return "y"
        return "x" if at.y() > rect.bottom() and rect.left() <= at.x() <= rect.right() else ""

    def show_scene(self, scene: Scene, session: Session, titles: dict[int, str]) -> None:
        """Draw ``scene``; ``titles`` by curve id make a legend."""
        before = self._scene
        self._scene, self._titles = scene, titles
        self._dashed = None if session.focus.preview is None else session.focus.preview.id
        self.plane = Plane(scene.x, scene.y[self.order], self.plot_rect())
        self._moving = self._in_motion(before, scene)
        if self._moving:
            self._rest.start()
        self.update()

    def show_cursor(self, x: float | None, pointers: list[Pointer]) -> None:
        """Move the crosshair; only the strips it leaves and enters are painted."""
        dirty = self._cursor_region()
        self._cursor, self._pointers = x, pointers
        self.update(dirty | self._cursor_region())

    def forget(self) -> None:
        """Drop what has been kept, as after a change of theme."""
        self._frame = self._still = None
        self._moving = ()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        with QPainter(self) as painter:
            if self._scene is None:
                painter.fillRect(self.rect(), QColor(current_theme().surface))
                return
            still = self._still_layer()
            ratio = still.devicePixelRatioF()
            for rect in event.region():
                source = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
                painter.drawPixmap(QRectF(rect), still, source)
            painter.setClipRect(self.plane.rect)
            for stroke in self._moving:
                self._paint_stroke(painter, stroke)
            self._paint_cursor(painter)
            if self._navigator.box is not None:
                self._paint_box(painter)

    def _in_motion(self, before: Scene | None, scene: Scene) -> tuple[Stroke, ...]:
        """Return the strokes to draw over the still layer: those that have changed since it was made, if it still serves."""
        if before is None or self._still is None or self._still[1] != self._frame_key():
            self._still = None
            return ()
        looks = {_look(s) for s in self._still[0]}
        now = {_look(s) for s in scene.strokes}
        if not looks <= now:  # something in the still layer has begun to move, or has gone
            was = {_look(s) for s in before.strokes}
            self._make_still(tuple(s for s in scene.strokes if _look(s) in was))
            looks = now & was
        return tuple(s for s in scene.strokes if _look(s) not in looks)

    def _settle(self) -> None:
        if self._moving:
            self._still, self._moving = None, ()
            self.update()

    def _frame_key(self) -> object:
        plane = self.plane
        titles = tuple((t, s.curve.colour, s.curve.dash) for s in self._strokes() if (t := self._titles.get(s.curve.id)))
        return (self.size(), self.devicePixelRatioF(), plane.x, plane.y, self.orders, current_theme().name, titles)

    def _strokes(self) -> tuple[Stroke, ...]:
        return self._scene.strokes if self._scene is not None else ()

    def _blank(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _still_layer(self) -> QPixmap:
        if self._still is None or self._still[1] != self._frame_key():
            self._make_still(self._strokes())
            self._moving = ()
        assert self._still is not None
        return self._still[2]

    def _make_still(self, strokes: tuple[Stroke, ...]) -> None:
        key = self._frame_key()
        if self._frame is None or self._frame[0] != key:
            pixmap = self._blank()
            with QPainter(pixmap) as painter:
                frame.paint(painter, QRectF(self.rect()), self.plane, self.orders, current_theme())
            self._frame = (key, pixmap)
        pixmap = self._frame[1].copy()
        with QPainter(pixmap) as painter:
            painter.save()
            painter.setClipRect(self.plane.rect)
            for stroke in strokes:
                self._paint_stroke(painter, stroke)
            painter.restore()
            if self._titles:
                legend.paint(painter, self.plane, self._strokes(), self._titles, self.orders, current_theme())
        self._still = (strokes, key, pixmap)

    def _paint_stroke(self, painter: QPainter, stroke: Stroke) -> None:
        curve, theme = stroke.curve, current_theme()
        for order in self.orders:
            dash = "dash" if curve.id == self._dashed else DASHES[curve.dash % len(DASHES)]
            if len(self.orders) > 1:
                dash = DASHES[order]
            colour, trace = theme.curve(curve.colour), stroke.samples[order]
            paint_samples(painter, trace, self.plane, colour, WIDTH, dash, theme.surface, self._strokes().index(stroke))

    def _cursor_region(self) -> QRegion:
        if self._cursor is None:
            return QRegion()
        rect, x = self.plane.rect, self.plane.x_px(self._cursor)
        region = QRegion(QRect(round(x) - 6, int(rect.top()), 13, int(rect.height()) + 2))
        if 0 in self.orders:
            region |= self._tangent_box()
        return region

    def _tangent_ends(self) -> tuple[QPointF, QPointF] | None:
        pointer = next((p for p in self._pointers if p.selected), None)
        if pointer is None or self._cursor is None or 0 not in self.orders:
            return None
        x, y = self.plane.x_px(self._cursor), self.plane.y_px(pointer.values[0])
        slope = pointer.values[1] * self.plane.x_pixel / self.plane.y_pixel
        if not (abs(y) < 1e5 and abs(slope) < 1e5):
            return None
        along = TANGENT / (1.0 + slope * slope) ** 0.5
        return QPointF(x - along, y + slope * along), QPointF(x + along, y - slope * along)

    def _tangent_box(self) -> QRect:
        ends = self._tangent_ends()
        return QRectF(*ends).normalized().toAlignedRect().adjusted(-3, -3, 3, 3) if ends else QRect()

    def _paint_cursor(self, painter: QPainter) -> None:
        if self._cursor is None:
            return
        theme, rect, plane = current_theme(), self.plane.rect, self.plane
        x = plane.x_px(self._cursor)
        painter.setPen(QPen(QColor(theme.axis), 1))
        painter.drawLine(QPointF(round(x) + 0.5, rect.top()), QPointF(round(x) + 0.5, rect.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ends = self._tangent_ends()
        if ends is not None:
            painter.setPen(QPen(QColor(theme.text), 1.2))
            painter.drawLine(*ends)
        painter.setPen(QPen(QColor(theme.surface), 1.5))
        for pointer in self._pointers:
            painter.setBrush(QColor(pointer.colour))
            for order in self.orders:
                y = plane.y_px(pointer.values[order])
                if rect.top() - 5 <= y <= rect.bottom() + 5:
                    painter.drawEllipse(QPointF(x, y), 4.5, 4.5)

    def _paint_box(self, painter: QPainter) -> None:
        accent = QColor(current_theme().accent)
        painter.setPen(QPen(accent, 1))
        accent.setAlpha(40)
        painter.setBrush(accent)
        painter.drawRect(self._navigator.box or QRectF())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._navigator.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._navigator.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._navigator.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.store.apply(edits.with_y_range(self.order, None) if self.zone(event.position()) == "y" else edits.home())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        self._navigator.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if not self._navigator.key(event):
            super().keyPressEvent(event)

    def leaveEvent(self, event: object) -> None:  # noqa: D102
        self.store.apply(edits.point_at(None))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        menu = QMenu(self)
        held = self.store.session.view.y[self.order] is not None
        entries = (
            (self.tr("Home"), edits.home(), True),
            (self.tr("Let y follow the curves"), edits.with_y_range(self.order, None), held),
            (self.tr("Hold y"), edits.with_y_range(self.order, self.plane.y), not held),
            (self.tr("Only this canvas"), edits.with_single(self.order), self.store.session.view.layout != "single"),
            (self.tr("All three side by side"), edits.with_layout("row"), self.store.session.view.layout != "row"),
        )
        for text, edit, enabled in entries:
            action = menu.addAction(text)
            action.setEnabled(enabled)
            action.triggered.connect(lambda _=False, edit=edit: self.store.apply(edit))
        menu.exec(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        self.store.apply(edits.add_curve(bytes(event.mimeData().data(MIME).data()).decode()))


def _look(stroke: Stroke) -> tuple[int, int, int, int]:
    curve = stroke.curve
    return curve.id, id(stroke.samples), curve.colour, curve.dash
