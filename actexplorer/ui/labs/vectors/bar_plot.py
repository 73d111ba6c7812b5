"""A vector's bars as a plot that can be pointed at."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from actexplorer.ui.labs.plot import Plot
from actexplorer.ui.labs.vectors.bar_painter import mark_slot, paint_axis, paint_bars
from actexplorer.ui.labs.vectors.bars import Bars, Frame, frame_of
from actexplorer.ui.theme import Theme

MARK = 2.0  # pixels: the line above the chart of the chosen function
POINTED = 0.10  # opacity of the veil over the entry that is pointed at


class BarPlot(Plot):
    """Shows `Bars`. ``pointed`` carries the entry under the pointer, None when it leaves; ``clicked`` one that is clicked."""

    pointed = Signal(object)
    clicked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bars: Bars | None = None
        self.chosen = False
        self._entry: int | None = None
        self._axis: tuple[Hashable, QPixmap] | None = None  # painted once for all frames of a drag
        self.setMouseTracking(True)
        self.setMinimumSize(90, 110)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, bars: Bars, chosen: bool = False) -> None:
        """Show other bars; those of the function that the panels below are about are ``chosen``."""
        self.bars, self.chosen = bars, chosen
        spoken = f"{bars.title} {bars.aside}".strip()
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
        self.update()

    def point(self, entry: int | None) -> None:
        """Mark an entry, as when another plot is pointed at."""
        if entry != self._entry:
            self._entry = entry
            self.update()

    def frame(self) -> Frame:
        """Return where the bars stand on the screen."""
        assert self.bars is not None
        return frame_of(self.bars, QRectF(self.rect()), self.font())

    def entry_at(self, place: QPointF) -> int | None:
        """Return the entry whose share of the width is at ``place``, None beside them all."""
        if self.bars is None or self.bars.problem or not self.bars.values.size:
            return None
        frame = self.frame()
        inside = frame.rect.left() <= place.x() <= frame.rect.right()
        return int(self.bars.places[frame.at(place.x())]) if inside else None

    def place_of(self, entry: int) -> int:
        """Return which bar from the left an entry is, 0 being the first."""
        assert self.bars is not None
        return int((self.bars.places == entry).argmax())

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        bars = self.bars
        if bars is None:
            return
        frame = frame_of(bars, rect, painter.font())
        if painter.device() is self:
            painter.drawPixmap(0, 0, self._still(bars, frame, rect, theme))
        elif not bars.problem:
            paint_axis(painter, rect, bars, frame, theme)
        paint_bars(painter, rect, bars, frame, theme)

    def _still(self, bars: Bars, frame: Frame, rect: QRectF, theme: Theme) -> QPixmap:
        """Return a picture of the ground and the axis."""
        ratio, font = self.devicePixelRatioF(), self.font()
        box = frame.rect.getRect()
        key = (box, frame.ends, bars.places.tobytes(), bars.target, bool(bars.problem), theme, ratio, font.key())
        if self._axis is None or self._axis[0] != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor(theme.surface))
            with QPainter(picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setFont(font)
                if not bars.problem:
                    paint_axis(painter, rect, bars, frame, theme)
            self._axis = key, picture
        return self._axis[1]

    def marks(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        if self.chosen:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), MARK), QColor(theme.accent))
        if self.bars is not None and self._entry is not None and self._entry < self.bars.values.size:
            mark_slot(painter, self.frame(), self.place_of(self._entry), theme, POINTED)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(240, 260)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.pointed.emit(self.entry_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        entry = self.entry_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(-1 if entry is None else entry)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        self.pointed.emit(None)
