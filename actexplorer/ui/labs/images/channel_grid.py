"""The channels of an image side by side, in one row of small images or several; one channel is chosen."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from actexplorer.core.activation import Array
from actexplorer.core.ticks import Ticks, ticks
from actexplorer.core.window import Range
from actexplorer.ui.axes import paint_text
from actexplorer.ui.colour_bar import TICK
from actexplorer.ui.colour_bar import WIDTH as BAR
from actexplorer.ui.labs.heat_layout import UPWARD, Cell, Layout
from actexplorer.ui.labs.heat_parts import paint_bar
from actexplorer.ui.labs.heat_picture import Kind, Matrix, indices
from actexplorer.ui.labs.images.image_plot import fitted, paint_image
from actexplorer.ui.labs.images.pictures import coloured, shade_table
from actexplorer.ui.labs.plot import Plot
from actexplorer.ui.labs.vectors.bars import entry_colours
from actexplorer.ui.theme import GAP, Theme

NARROWEST = 112.0  # pixels of an image; where channels do not all have room, those around the chosen one are shown
FINEST = 360  # pixels of an image that are drawn at most: of larger ones every second, third…
SWATCH = 9.0
CROWDED = 80.0  # pixels of height, in which four steps of a scale still have room
HEAD = 1.7  # of a line's height, above the images


class Row(NamedTuple):
    """One row: what it is called, its images (C, H, W), and their scale: of which kind, and from where to where."""

    title: str
    images: Array
    kind: Kind
    ends: Range

    @property
    def scale(self) -> Matrix:
        """A matrix that has nothing but the scale."""
        return Matrix(np.array([self.ends]), kind=self.kind, limits=self.ends)


class Places(NamedTuple):
    """Where the images stand: the first channel shown, and for each row the places of those that are."""

    first: int
    rows: tuple[tuple[QRectF, ...], ...]


class ChannelGrid(Plot):
    """Shows rows of images, a column a channel. ``chosen`` carries a channel, ``hovered`` a pixel (row, column) or None."""

    chosen = Signal(int)
    hovered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.channel = 0
        self.cell: Cell | None = None
        self._images: dict[tuple[int, int, str], QImage] = {}
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(self, *rows: Row) -> None:
        """Show rows of images."""
        kept = {n for n, (row, before) in enumerate(zip(rows, self.rows, strict=False)) if row is before}
        self._images = {key: picture for key, picture in self._images.items() if key[0] in kept}
        self.rows = rows
        self.setMinimumHeight(30 + 60 * len(rows))
        self.setAccessibleName(", ".join(row.title for row in rows))
        self.update()

    def show_channel(self, channel: int) -> None:
        """Mark the channel that is chosen."""
        if channel != self.channel:
            self.channel = channel
            self.setAccessibleDescription(str(channel + 1))
            self.update()

    def point(self, cell: Cell | None) -> None:
        """Mark a pixel in all images, on the screen."""
        if cell != self.cell:
            self.cell = cell
            self.update()

    def places(self, rect: QRectF, font: QFont) -> Places:
        """Return where the images stand in ``rect``."""
        channels, *shape = self.rows[0].images.shape
        metrics = QFontMetricsF(font)
        left, top = rect.left() + 1.5 * GAP + metrics.height(), rect.top() + round(HEAD * metrics.height())
        width = max(rect.right() - GAP - self._room_for_bar(rect, metrics) - left, 1.0)
        apart = round(metrics.height())  # so that the numbers at the ends of two scales do not touch
        height = max((rect.bottom() - GAP - top - (len(self.rows) - 1) * apart) / len(self.rows), 1.0)
        narrowest = min(NARROWEST, max(height * shape[1] / shape[0], 1.0))
        count = min(max(int((width + GAP) // (narrowest + GAP)), 1), channels)
        room = QRectF(left, top, max((width + GAP) / count - GAP, 1.0), height)
        box = fitted(room, tuple(shape))
        first = min(max(self.channel - count // 2, 0), channels - count)
        found = tuple(
            tuple(box.translated(n * (box.width() + GAP), row * (box.height() + apart)) for n in range(count))
            for row in range(len(self.rows))
        )
        return Places(first, found)

    def _scale(self, row: Row, height: float) -> Ticks:
        return ticks(*row.ends, max(height / UPWARD, 4.0 if height > CROWDED else 2.0))

    def _room_for_bar(self, rect: QRectF, metrics: QFontMetricsF) -> float:
        texts = (text for row in self.rows for text in self._scale(row, rect.height() / len(self.rows)).labels)
        return GAP + BAR + 2 * TICK + max((metrics.horizontalAdvance(text) for text in texts), default=0.0) + GAP

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        if not self.rows:
            return
        metrics, places = QFontMetricsF(painter.font()), self.places(rect, painter.font())
        for n, (row, boxes) in enumerate(zip(self.rows, places.rows, strict=True)):
            for channel, box in enumerate(boxes, start=places.first):
                paint_image(painter, box, self._image(n, channel, theme), theme)
            self._paint_name(painter, row.title, boxes[0], theme)
            scale, last = self._scale(row, boxes[0].height()), boxes[-1]
            bar = QRectF(last.right() + GAP, last.top(), BAR, last.height())
            paint_bar(painter, row.scale, Layout(last, (1, 1), bar, scale, bar.right()), bar, theme)
        self._paint_channels(painter, places, metrics, theme)
        if len(places.rows[0]) < len(self.rows[0].images):
            painter.setPen(QColor(theme.muted))
            text = f"{places.first + 1}–{places.first + len(places.rows[0])} / {len(self.rows[0].images)}"
            paint_text(painter, text, rect.right() - GAP, places.rows[0][0].top() - 0.5 * GAP - metrics.descent(), 1.0)

    def _paint_channels(self, painter: QPainter, places: Places, metrics: QFontMetricsF, theme: Theme) -> None:
        """Write the channels' numbers with their colours above, and frame the chosen one."""
        channels = len(self.rows[0].images)
        colours = entry_colours(channels, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for channel, box in enumerate(places.rows[0], start=places.first):
            baseline = box.top() - 0.5 * GAP - metrics.descent()
            painter.fillRect(QRectF(box.left(), baseline - SWATCH, SWATCH, SWATCH), colours[channel])
            painter.setPen(QColor(theme.text if channel == self.channel else theme.muted))
            paint_text(painter, f"{channel + 1}", box.left() + SWATCH + 0.75 * GAP, baseline, 0.0)
            if channel == self.channel and channels > 1:
                painter.setPen(QPen(QColor(theme.accent), 2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                bottom = places.rows[-1][channel - places.first].bottom()
                painter.drawRect(QRectF(box.left(), box.top(), box.width(), bottom - box.top()).adjusted(-2, -2, 3, 3))

    def _paint_name(self, painter: QPainter, name: str, box: QRectF, theme: Theme) -> None:
        """Write a row's name upwards at its left."""
        painter.save()
        painter.translate(box.left() - 0.75 * GAP, box.center().y())
        painter.rotate(-90.0)
        painter.setPen(QColor(theme.text))
        short = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, box.height())
        paint_text(painter, short, 0.0, 0.0, 0.5)
        painter.restore()

    def marks(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        if not self.rows:
            return
        places = self.places(rect, painter.font())
        if self.cell is not None:
            _, high, wide = self.rows[0].images.shape
            share = QPointF((self.cell[1] + 0.5) / wide, (self.cell[0] + 0.5) / high)
            for box in (box for boxes in places.rows for box in boxes):
                at = box.topLeft() + QPointF(share.x() * box.width(), share.y() * box.height())
                for colour, size in ((theme.surface, 3.5), (theme.accent, 2.5)):
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(QColor(colour))
                    painter.drawEllipse(at, size, size)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def _image(self, row: int, channel: int, theme: Theme) -> QImage:
        key = row, channel, f"{theme.name} {theme.surface}"
        if key not in self._images:
            _, images, kind, ends = self.rows[row]
            step = -(-max(images.shape[1:]) // FINEST)
            places = indices(Matrix(images[channel, ::step, ::step], kind=kind, limits=ends))
            self._images[key] = coloured(places, shade_table(kind, theme))
        return self._images[key]

    def _at(self, at: QPointF) -> tuple[int, Cell] | None:
        """Return the channel and the pixel at a position."""
        if not self.rows:
            return None
        places, (_, high, wide) = self.places(QRectF(self.rect()), self.font()), self.rows[0].images.shape
        for boxes in places.rows:
            for channel, box in enumerate(boxes, start=places.first):
                if box.contains(at):
                    cell = Layout(box, (high, wide), None, Ticks((), (), ""), 0.0).cell_at(at.x(), at.y())
                    return None if cell is None else (channel, cell)
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        found = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.chosen.emit(found[0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        found = self._at(event.position())
        self.hovered.emit(None if found is None else found[1])

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        self.hovered.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        notches = round(event.angleDelta().y() / 120)
        if notches:
            self._step(-notches)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _step(self, steps: int) -> None:
        if self.rows:
            channel = min(max(self.channel + steps, 0), len(self.rows[0].images) - 1)
            if channel != self.channel:
                self.chosen.emit(channel)
