"""A canvas: curves of one order (or all three overlaid) over a grid, fast enough to follow the hand.

Three layers. The frame (grid, axes, labels) and the still curves are pixmaps, kept while nothing in them changes; curves
in motion are stroked over them at every frame and join the still ones when they have come to rest.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
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
from actexplorer.ui.crosshair import Crosshair, Pointer
from actexplorer.ui.legend import Entry, Legend
from actexplorer.ui.navigation import Navigator
from actexplorer.ui.painter import paint_samples
from actexplorer.ui.plane import Plane
from actexplorer.ui.store import Store
from actexplorer.ui.theme import DASHES, current_theme

WIDTH = 2.0  # of a curve, in logical pixels
REST = 150  # milliseconds after which a curve that has stopped moving joins the still ones
MIME = "application/x-actexplorer-key"


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
        self._legend: Legend | None = None
        self._corner = 0
        self._frame: tuple[object, QPixmap] | None = None
        self._still: tuple[tuple[Stroke, ...], object, QPixmap] | None = None
        self._moving: tuple[Stroke, ...] = ()
        self._crosshair: Crosshair | None = None
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
        self._scene = scene
        self.plane = Plane(scene.x, scene.y[self.order], self.plot_rect())
        self._legend = self._make_legend(scene, titles)
        self._dashed = None if session.focus.preview is None else session.focus.preview.id
        self._moving = self._in_motion(before, scene)
        if self._moving:
            self._rest.start()
        self.update()

    def show_cursor(self, x: float | None, pointers: list[Pointer]) -> None:
        """Move the crosshair; only the strips it leaves and enters are painted."""
        dirty = QRegion() if self._crosshair is None else self._crosshair.region()
        self._crosshair = None if x is None else Crosshair(x, tuple(pointers), self.plane, self.orders)
        self.update(dirty if self._crosshair is None else dirty | self._crosshair.region())

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
            painter.drawPixmap(0, 0, self._still_layer())
            painter.setClipRect(self.plane.rect)
            for stroke in self._moving:
                self._paint_stroke(painter, stroke)
            if self._legend is not None:
                painter.setFont(self.font())
                legend.paint(painter, self._legend, self._legend_at(), current_theme())
            if self._crosshair is not None:
                self._crosshair.paint(painter, current_theme())
            if self._navigator.box is not None:
                self._paint_box(painter)

    def _make_legend(self, scene: Scene, titles: dict[int, str]) -> Legend | None:
        theme = current_theme()
        entries = [
            Entry(title, theme.curve(s.curve.colour), legend.STYLES[s.curve.dash % len(legend.STYLES)])
            for s in scene.strokes
            if (title := titles.get(s.curve.id))
        ]
        return legend.layout(entries, self.plane.rect, self.font()) if entries else None

    def _legend_at(self) -> QPointF:
        assert self._legend is not None
        return legend.corners(self.plane.rect, self._legend.size)[self._corner]

    def _place_legend(self) -> None:
        if self._legend is not None:
            self._corner = legend.freest_corner(self.plane, self._strokes(), self.orders[0], self._legend.size)

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
        return (self.size(), self.devicePixelRatioF(), plane.x, plane.y, self.orders, current_theme().name)

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
            painter.setClipRect(self.plane.rect)
            for stroke in strokes:
                self._paint_stroke(painter, stroke)
        self._still = (strokes, key, pixmap)
        if not self._moving:
            self._place_legend()

    def _paint_stroke(self, painter: QPainter, stroke: Stroke) -> None:
        curve, theme = stroke.curve, current_theme()
        for order in self.orders:
            dash = "dash" if curve.id == self._dashed else DASHES[curve.dash % len(DASHES)]
            if len(self.orders) > 1:
                dash = DASHES[order]
            colour, trace = theme.curve(curve.colour), stroke.samples[order]
            paint_samples(painter, trace, self.plane, colour, WIDTH, dash, theme.surface, self._strokes().index(stroke))

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
