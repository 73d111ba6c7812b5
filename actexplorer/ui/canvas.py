"""A canvas: curves of one order (or of several overlaid) over a grid, fast enough to follow the hand."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
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
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from actexplorer.session import edits
from actexplorer.session.resolve import Stroke
from actexplorer.session.state import Pin, Session
from actexplorer.ui import bodies, frame, legend, pins, pointing
from actexplorer.ui.bodies import Body
from actexplorer.ui.canvas_menu import CanvasMenu
from actexplorer.ui.crosshair import Crosshair, Pointer
from actexplorer.ui.language import translate
from actexplorer.ui.layers import Layers
from actexplorer.ui.legend import Legend
from actexplorer.ui.navigation import Navigator
from actexplorer.ui.picture import Picture
from actexplorer.ui.plane import Plane
from actexplorer.ui.signs import Signs, SignState
from actexplorer.ui.store import Store
from actexplorer.ui.theme import current_theme

REST = 150  # milliseconds after which a curve that has stopped moving joins the still ones
LONGER = 5  # times as long as these take to paint: frames that are slow are no rest
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
        self._signs = Signs(self, store)
        self._layers = Layers(self._paint_still)
        self._picture: Picture | None = None
        self._shown: Hashable = None  # the key of what was shown last
        self._dashed: int | None = None
        self._legend: Legend | None = None
        self._corner = 0
        self._crosshair: Crosshair | None = None
        self._moving: list[Body] = []
        self._crowded = False  # with marks: those of still curves are kept with them
        self._swath = QRegion()  # of the curves in motion
        self._plot: QRectF | None = None
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
        if self._plot is None:
            self._plot = frame.plot_rect(QRectF(self.rect()), self.font())
        return self._plot

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

    def pin_at(self, at: QPointF) -> Pin | None:
        """Return the mark at a position."""
        return None if self._picture is None else pins.pin_at(at, self._picture.marks, self.plane, self.orders)

    def show_picture(self, picture: Picture, session: Session) -> None:
        """Draw a picture of ``session``; where the frame stays, only the plot is painted."""
        before, self._picture = self._picture, picture
        scene = picture.scene
        self.plane = Plane(scene.x, scene.y[self.order], self.plot_rect())
        self._dashed = None if session.focus.preview is None else session.focus.preview.id
        strokes = before.scene.strokes if before is not None else ()
        self._crowded = bodies.are_crowded(scene.strokes, self.orders)
        shown, self._shown = self._shown, self._key()
        stays = self._layers.show(self._shown, strokes, scene.strokes, self.size(), self.devicePixelRatioF())
        stays = stays and [s.curve.id for s in strokes] == [s.curve.id for s in scene.strokes]  # which arrows' lengths follow
        self._show_legend(picture)
        self._show_signs(picture, session)
        self._rest.start(REST + round(LONGER * 1000.0 * self._layers.cost))
        left = self._swath
        self._moving = self._bodies(self._layers.moving)
        self._swath = bodies.swath(self._moving, self.plane)
        if shown != self._shown:
            self.update()
        elif not stays or before is None or picture.marks != before.marks:
            self.update(bodies.plot_of(self.plane))
        else:
            self.update(left | self._swath)

    def show_signs(self, wanted: bool) -> None:
        """Say from the next picture on how y is found, or leave that to another canvas."""
        self._signs.wanted = wanted

    def show_cursor(self, x: float | None, pointers: list[Pointer]) -> None:
        """Move the crosshair; only the strips it leaves and enters are painted."""
        before = self._crosshair
        self._crosshair = None if x is None else Crosshair(x, tuple(pointers), self.plane, self.orders)
        if self._crosshair != before:
            self.update(_region(before) | _region(self._crosshair))

    def forget(self) -> None:
        """Drop what has been kept, as after a change of theme."""
        self._layers.forget()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        self._plot = None
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        self._plot = None
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme = current_theme()
        with QPainter(self) as painter:
            if self._picture is None:
                painter.fillRect(self.rect(), QColor(theme.surface))
                return
            strokes = self._picture.scene.strokes
            painter.drawPixmap(0, 0, self._layers.still(self._key(), strokes, self.size(), self.devicePixelRatioF()))
            painter.setClipRect(self.plane.rect)
            if self._layers.moving:
                bodies.paint(painter, self._moving, self.plane)
            marked = self._layers.moving if self._crowded else strokes
            bodies.paint_marks(painter, marked, self.orders, self.plane, theme, event.region(), strokes)
            placed_legend = self._placed_legend()
            if placed_legend is not None:
                legend.paint(painter, *placed_legend, theme, event.region())
            pins.paint(painter, self._picture.marks, self.plane, self.orders, theme)
            if self._crosshair is not None:
                self._crosshair.paint(painter, theme)
            if self._navigator.box is not None:
                _paint_box(painter, self._navigator.box)

    def _key(self) -> Hashable:
        plane = self.plane
        heading = self._picture and self._picture.heading
        barren = self._picture and self._picture.is_barren(self.orders)
        place = self.size(), self.devicePixelRatioF(), plane.rect.getRect(), plane.x, plane.y
        return (*place, self.orders, heading, barren, self._crowded, current_theme().name)

    def _settle(self) -> None:
        self._layers.settle()
        self._place_legend()
        self._swath = QRegion()
        self.update(bodies.plot_of(self.plane))

    def _show_legend(self, picture: Picture) -> None:
        """Lay the legend out anew where its rows differ; it stays in its corner until the curves come to rest."""
        strokes, names = picture.scene.strokes, picture.heading.short
        rows = legend.rows(strokes, picture.titles, names, self.orders, self._dashed) if picture.legend else ()
        rect, before = self.plane.rect, self._legend
        if rows == (() if before is None else before.rows) and (before is None or rect == before.plot):
            return
        old = self._placed_legend()
        self._legend = legend.layout(rows, rect, self.font()) if rows else None
        if before is None or (len(rows), rect) != (len(before.rows), before.plot):
            self._place_legend()
        self.update(legend.changed(old, self._placed_legend()))

    def _place_legend(self) -> None:
        if self._legend is not None and self._picture is not None:
            self._corner = legend.freest_corner(self.plane, self._picture.scene.strokes, self.orders, self._legend.size)

    def _placed_legend(self) -> legend.Placed | None:
        if self._legend is None:
            return None
        return self._legend, legend.corners(self.plane.rect, self._legend.size)[self._corner]

    def _show_signs(self, picture: Picture, session: Session) -> None:
        view = session.view
        cut = tuple(picture.titles[n] for n in picture.scene.clipped[self.order])
        state = SignState(self.order, self.plane.y, view.y[self.order] is not None, view.whole[self.order], cut)
        self._signs.show(state, self.plane, picture.heading.text(self.orders))

    def _paint_still(self, painter: QPainter, strokes: tuple[Stroke, ...]) -> None:
        assert self._picture is not None
        painter.setFont(self.font())
        heading = self._picture.heading.text(self.orders)
        frame.paint(painter, QRectF(self.rect()), self.plane, heading, current_theme())
        if self._picture.is_barren(self.orders):
            frame.paint_note(painter, self.plane, translate("Canvas", frame.BARREN), current_theme())
        painter.setClipRect(self.plane.rect)
        bodies.paint(painter, self._bodies(strokes), self.plane)
        if self._crowded:
            every = self._picture.scene.strokes
            bodies.paint_marks(painter, strokes, self.orders, self.plane, current_theme(), among=every)

    def _bodies(self, strokes: tuple[Stroke, ...]) -> list[Body]:
        return bodies.bodies_of(strokes, self.orders, self.plane, self._dashed)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._navigator.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._navigator.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._navigator.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        zone = self.zone(event.position())
        if zone == "y":
            self.store.apply(edits.with_y_range(self.order, None))
        elif pointing.nearest_line(self, event.position()) is None:  # there the two clicks were for marks
            self.store.apply(edits.home())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        self._navigator.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if not self._navigator.key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: D102
        return pointing.select_next(self, forward) or super().focusNextPrevChild(forward)

    def leaveEvent(self, event: object) -> None:  # noqa: D102
        self.store.apply(edits.point_at(None))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        CanvasMenu(self).exec(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        self.store.apply(edits.add_curve(bytes(event.mimeData().data(MIME).data()).decode()))


def _region(crosshair: Crosshair | None) -> QRegion:
    return QRegion() if crosshair is None else crosshair.region()


def _paint_box(painter: QPainter, box: QRectF) -> None:
    accent = QColor(current_theme().accent)
    painter.setPen(QPen(accent, 1))
    accent.setAlpha(40)
    painter.setBrush(accent)
    painter.drawRect(box)
