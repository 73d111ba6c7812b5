"""The plot in which lines are dragged."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from actexplorer.session.labs.maxout import LARGEST
from actexplorer.session.labs.maxout_results import Results
from actexplorer.session.state import Range
from actexplorer.ui import frame
from actexplorer.ui.labs.maxout.drawing import Ends, colour_of, ends_of, paint_lines_and_envelope
from actexplorer.ui.labs.maxout.plots import FramedPlot
from actexplorer.ui.plane import Plane
from actexplorer.ui.theme import Theme

HANDLE = 4.5  # radius
REACH = 9.0  # pixels within which an end is taken hold of
NEAR = 6.0  # and a line
STEPS = 50.0  # of a key, over the height of the plot

SHAPES = {
    "": Qt.CursorShape.ArrowCursor,
    "left": Qt.CursorShape.SizeVerCursor,
    "right": Qt.CursorShape.SizeVerCursor,
    "whole": Qt.CursorShape.SizeAllCursor,
}

Part = Literal["left", "right", "whole"]


class Grip(NamedTuple):
    """What of a line is held: the end that stays, the x of the one that moves, and how far above the line the pointer is."""

    line: int
    part: Part
    fixed: tuple[float, float]
    at: float
    above: float


class LinePlot(FramedPlot):
    """Lines with their envelope. An end that is dragged turns its line about the other end, a middle moves all of it.

    ``moved`` carries a line's number, slope and intercept; ``pressed`` and ``released`` begin and end a drag. ``nudged``
    carries what a key adds to slope and intercept, ``chosen`` the number of the line that the keyboard is on.
    """

    moved = Signal(int, float, float)
    pressed = Signal()
    released = Signal()
    nudged = Signal(int, float, float)
    chosen = Signal(int)
    removal = Signal(int)
    addition = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.selected = 0
        self._grip: Grip | None = None
        self._near: tuple[int, Part] | None = None
        self._held: Range | None = None  # the range of y of a drag, in which nothing jumps
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(frame.NAMES[0])

    def show_results(self, found: Results) -> None:
        """Show other results."""
        self.selected = min(self.selected, len(found.envelope.lines) - 1)
        super().show_results(found)
        line = found.envelope.lines[self.selected]
        text = self.tr("Line {number} of {count}: slope {slope}, intercept {intercept}")
        words = text.format(
            number=self.selected + 1, count=len(found.envelope.lines), slope=line.slope, intercept=line.intercept
        )
        self.setAccessibleDescription(words)

    def select(self, number: int) -> None:
        """Turn the keyboard to a line."""
        if number != self.selected and self.found is not None:
            self.selected = number
            self.show_results(self.found)

    def ranges(self) -> tuple[Range, Range]:  # noqa: D102
        assert self.found is not None
        return self.found.lab.shown, self._held or self.found.y[0]

    def heading(self) -> tuple[str, str]:  # noqa: D102
        return frame.NAMES[0], self.tr("the largest line; below, who wins")

    def draw(self, painter: QPainter, found: Results, plane: Plane, theme: Theme) -> None:  # noqa: D102
        paint_lines_and_envelope(painter, found, plane, theme)

    def marks(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        if self.found is None:
            return
        plane = self.plane(rect, painter.font())
        for number, line in enumerate(self.found.envelope.lines):
            ends = self._ends(number, plane)
            near = self._near is not None and self._near[0] == number
            strong = near or (self.hasFocus() and number == self.selected)
            for part, point in (("left", ends.left), ("right", ends.right)) if ends is not None else ():
                if self._grip is not None and self._grip.line == number and self._grip.part == part:
                    point = (self._grip.at, line.slope * self._grip.at + line.intercept)
                painter.setPen(QPen(QColor(colour_of(number, theme)), 2.2 if strong else 1.4))
                painter.setBrush(QColor(colour_of(number, theme) if near and self._near == (number, part) else theme.surface))
                size = HANDLE + (1.0 if strong else 0.0)
                painter.drawEllipse(QPointF(plane.x_px(point[0]), plane.y_px(point[1])), size, size)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        found = self._at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if found is None or self.found is None:
            return
        number, part = found
        plane = self._plane()
        ends = self._ends(number, plane)
        assert ends is not None
        self._held = plane.y
        fixed, at = (ends.right, ends.left[0]) if part == "left" else (ends.left, ends.right[0])
        line = self.found.envelope.lines[number]
        x = plane.x_at(event.position().x())
        self._grip = Grip(number, part, fixed, at, plane.y_at(event.position().y()) - line.slope * x - line.intercept)
        self.select(number)
        self.chosen.emit(number)
        self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._grip is None:
            near = self._at(event.position())
            if near != self._near:
                self._near = near
                shapes = {"whole": Qt.CursorShape.SizeAllCursor}
                self.setCursor(
                    Qt.CursorShape.ArrowCursor if near is None else shapes.get(near[1], Qt.CursorShape.SizeVerCursor)
                )
                self.update()
            return
        assert self.found is not None
        plane, grip = self._plane(), self._grip
        y = plane.y_at(event.position().y())
        slope, intercept = self.found.lab.lines[grip.line]
        if grip.part == "whole":
            intercept = y - grip.above - slope * plane.x_at(event.position().x())
        else:
            slope = rounded((grip.fixed[1] - y) / (grip.fixed[0] - grip.at), plane.y_pixel / (plane.x[1] - plane.x[0]))
            intercept = grip.fixed[1] - slope * grip.fixed[0]
        self.moved.emit(grip.line, slope, rounded(intercept, plane.y_pixel))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self._grip is not None and event.button() == Qt.MouseButton.LeftButton:
            self._grip = self._held = None
            self.released.emit()
            self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        self._near = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if self.found is None or not self._key(
            Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ):
            super().keyPressEvent(event)

    def _key(self, key: Qt.Key, fine: bool) -> bool:
        assert self.found is not None
        lines = self.found.lab.lines
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.select((self.selected + (1 if key == Qt.Key.Key_PageDown else -1)) % len(lines))
            self.chosen.emit(self.selected)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal.emit(self.selected)
        elif key == Qt.Key.Key_Insert:
            self.addition.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            plane = self._plane()
            step = _decade((plane.y[1] - plane.y[0]) / STEPS) * (0.1 if fine else 1.0)
            step = step if key in (Qt.Key.Key_Up, Qt.Key.Key_Right) else -step
            shift = (0.0, step) if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) else (step, 0.0)
            self.nudged.emit(self.selected, *shift)
        else:
            return False
        return True

    def _plane(self) -> Plane:
        return self.plane(QRectF(self.rect()), self.font())

    def _ends(self, number: int, plane: Plane) -> Ends | None:
        assert self.found is not None
        return ends_of(*self.found.envelope.lines[number], plane)

    def _at(self, at: QPointF) -> tuple[int, Part] | None:
        """Return what lies at a position: an end before a line, the selected line before others, the last before the first."""
        if self.found is None:
            return None
        plane = self._plane()
        numbers = sorted(range(len(self.found.envelope.lines)), key=lambda n: (n != self.selected, -n))
        near: tuple[float, int] = (NEAR, -1)
        for number in numbers:
            ends = self._ends(number, plane)
            if ends is None:
                continue
            left, right = (QPointF(plane.x_px(x), plane.y_px(y)) for x, y in ends)
            for part, point in (("left", left), ("right", right)):
                if math.hypot(point.x() - at.x(), point.y() - at.y()) <= REACH:
                    return number, "left" if part == "left" else "right"
            if left.x() <= at.x() <= right.x() or _steep(left, right):
                distance = _distance(at, left, right)
                near = (distance, number) if distance < near[0] else near
        return (near[1], "whole") if near[1] >= 0 else None


def _steep(left: QPointF, right: QPointF) -> bool:
    return right.x() - left.x() < 2.0 * NEAR


def _distance(at: QPointF, a: QPointF, b: QPointF) -> float:
    """Return the distance of a point from a segment."""
    along = b - a
    length = along.x() ** 2 + along.y() ** 2 or 1.0
    share = min(max(((at.x() - a.x()) * along.x() + (at.y() - a.y()) * along.y()) / length, 0.0), 1.0)
    return math.hypot(at.x() - a.x() - share * along.x(), at.y() - a.y() - share * along.y())


def _decade(size: float) -> float:
    return 10.0 ** math.floor(math.log10(size))


def rounded(value: float, pixel: float) -> float:
    """Return the shortest decimal that is within half a pixel, or nearly, and within the limits of lines."""
    value = min(max(value, -LARGEST), LARGEST)
    return round(value, -math.floor(math.log10(pixel) + 1e-9)) + 0.0
