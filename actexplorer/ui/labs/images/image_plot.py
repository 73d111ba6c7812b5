"""One image: its pixels as colours, with a scale or a legend beside them and a ring around the pixel spoken about."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from actexplorer.core.ticks import Ticks, ticks
from actexplorer.ui.axes import paint_text
from actexplorer.ui.colour_bar import TICK
from actexplorer.ui.colour_bar import WIDTH as BAR
from actexplorer.ui.labs.heat_layout import HEADING, UPWARD, Layout
from actexplorer.ui.labs.heat_map import FINE, Cell, HeatMap
from actexplorer.ui.labs.heat_parts import paint_bar, paint_heading
from actexplorer.ui.labs.images.pictures import coloured, shade_table
from actexplorer.ui.mark_painter import is_vector
from actexplorer.ui.theme import GAP, Theme

RING = 5.0  # pixels: the radius
LONGEST = 2048  # pixels of an image in a file of shapes
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
USUAL = "−0.00"  # numbers of a scale, so that images beside one another have one size
SLIM = 8.0  # times as long as wide an image may be to have square pixels


class ImagePlot(HeatMap):
    """Shows a `Matrix` as an image. ``pinned`` carries a pixel (row, column) that is clicked, dragged to, or chosen by Enter.

    ``released`` says that a drag is over.
    """

    pinned = Signal(object)
    released = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pin: Cell = (0, 0)
        self.value = ""
        self.setCursor(Qt.CursorShape.CrossCursor)

    def show_pin(self, pin: Cell) -> None:
        """Put the ring around another pixel."""
        if pin != self.pin:
            self.pin = pin
            self.update()

    def say(self, value: str) -> None:
        """Write ``value`` at the right above the image."""
        if value != self.value:
            self.value = value
            self.update()

    def place(self, rect: QRectF, font: QFont) -> Layout:
        """Return where the image and its scale stand in ``rect``."""
        assert self.matrix is not None
        metrics, shape = QFontMetricsF(font), self.matrix.values.shape
        top = rect.top() + round(HEADING * metrics.height())
        height = max(rect.bottom() - GAP - top, 1.0)
        scale = ticks(*self.matrix.ends, max(height / UPWARD, 2.0)) if self.matrix.bar else Ticks((), (), "")
        beside = self.room_beside(scale, metrics)
        room = QRectF(rect.left() + 1.5 * GAP, top, max(rect.width() - 2.5 * GAP - beside, 1.0), height)
        cells = fitted(room, shape)
        bar = QRectF(cells.right() + GAP, cells.top(), BAR, cells.height()) if self.matrix.bar else None
        return Layout(cells, (shape[0], shape[1]), bar, scale, cells.right() + GAP)

    def width_at(self, height: float) -> float:
        """Return how wide the plot of the present image is where nothing but its height is given."""
        if self.matrix is None:
            return 0.0
        metrics, (high, wide) = QFontMetricsF(self.font()), self.matrix.values.shape
        beside = self.room_beside(Ticks((), (), ""), metrics)
        return float((height - round(HEADING * metrics.height()) - GAP) * min(wide / high, SLIM) + 2.5 * GAP + beside)

    def room_beside(self, scale: Ticks, metrics: QFontMetricsF) -> float:
        """Return the width that stands beside the image: that of the scale."""
        widest = max(metrics.horizontalAdvance(text) for text in (*scale.labels, scale.offset, USUAL))
        return GAP + BAR + 2 * TICK + widest + GAP if scale.labels else 0.0

    def cell_at(self, at: QPointF) -> Cell | None:  # noqa: D102
        return None if self.matrix is None else self.place(QRectF(self.rect()), self.font()).cell_at(at.x(), at.y())

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        if self.matrix is None:
            return
        place = self.place(rect, painter.font())
        self._paint_heading(painter, place, rect, theme)
        fine = max(min(FINE, LONGEST // max(place.shape)), 1) if is_vector(painter) else 1
        paint_image(painter, place.cells, self._image(theme, fine), theme)
        if place.bar is not None:
            paint_bar(painter, self.matrix, place, place.bar, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        centre = place.box(*self.pin).center()
        for colour, width in ((theme.surface, 3.5), (theme.text, 1.5)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(centre, RING, RING)

    def _paint_heading(self, painter: QPainter, place: Layout, rect: QRectF, theme: Theme) -> None:
        assert self.matrix is not None
        metrics = QFontMetricsF(painter.font())
        room = metrics.horizontalAdvance(self.value) + GAP if self.value else 0.0
        right = max(place.cells.right(), min(rect.left() + 30 * GAP, rect.right() - GAP))
        painter.setPen(QColor(theme.text))
        baseline = rect.top() + 0.5 * HEADING * metrics.height() + 0.5 * metrics.capHeight()
        paint_text(painter, self.value, right, baseline, 1.0)
        paint_heading(painter, self.matrix, place, QRectF(rect.topLeft(), QPointF(right - room, rect.bottom())), theme)

    def _image(self, theme: Theme, fine: int) -> QImage:
        assert self.matrix is not None
        key = f"{theme.name} {theme.surface} {fine}"
        if key not in self._images:
            picture = self.picture(theme)
            self._images[key] = picture.scaled(picture.size() * fine) if fine > 1 else picture
        return self._images[key]

    def picture(self, theme: Theme) -> QImage:
        """Return the image, a pixel of it for each of the matrix."""
        assert self.matrix is not None
        return coloured(self._indices, shade_table(self.matrix.kind, theme))

    def marks(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        if self.matrix is None or self.cell is None:
            return
        box = self.place(rect, painter.font()).box(*self.cell)
        grown = max(3.5 - 0.5 * box.width(), 1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((theme.surface, 3.0), (theme.accent, 1.5)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(box.adjusted(-grown, -grown, grown, grown))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mousePressEvent(event)
        self._pin(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mouseMoveEvent(event)
        self._pin(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() == Qt.MouseButton.LeftButton:
            self.released.emit()

    def _pin(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton and cell is not None and cell != self.pin:
            self.pinned.emit(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.cell is not None:
            self.pinned.emit(self.cell)
            self.released.emit()
            return
        if self.cell is None and event.key() in ARROWS:
            self.cell = self.pin
        super().keyPressEvent(event)


def fitted(room: QRectF, shape: tuple[int, ...]) -> QRectF:
    """Return the largest place for an image of ``shape`` at the left top of ``room``, on whole pixels."""
    high, wide = shape[:2]
    width, height = room.width(), room.height()
    if 1.0 / SLIM <= wide / high <= SLIM:
        side = min(width / wide, height / high)
        width, height = side * wide, side * high
    return QRectF(round(room.left()), round(room.top()), max(round(width), 1), max(round(height), 1))


def paint_image(painter: QPainter, cells: QRectF, image: QImage, theme: Theme) -> None:
    """Paint an image with a thin border; its pixels stay sharp where they are larger than the screen's."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, image.width() > 1.5 * cells.width())
    painter.drawImage(cells, image)
    painter.setPen(QPen(QColor(theme.line), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(cells)
    painter.restore()
