"""What stands around and behind curves: grid, zero lines, ticks with their numbers, and the canvas's name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.ticks import Ticks, ticks
from actexplorer.ui.plane import Plane
from actexplorer.ui.ruler import Ruler, ruler_of
from actexplorer.ui.theme import Theme

BARREN = QT_TRANSLATE_NOOP("Canvas", "None of these functions has learnable parameters.")
NAMES = ("f(x)", "f′(x)", "f″(x)", "∂f/∂p")
WIDEST = "−0.000"  # the tick label that the left margin has room for
ACROSS = (36.0, 52.0, 76.0, 110.0)  # pixels between numbers along x, about: the first that leaves room for them
UPWARD = 44.0
APART = 9.0  # between numbers along x, at least
OFFSET = 14.0  # before the offset of y
SIGN = 64.0  # that a note leaves for the sign at the right


def plot_rect(area: QRectF, font: QFont) -> QRectF:
    """Return the part of ``area`` for curves; its margins depend on the font alone, so that canvases line up."""
    ruler = ruler_of(font)
    line = ruler.height
    left = round(ruler.width(WIDEST) + line * 0.7)
    return area.adjusted(left, round(line * 1.9), -round(line * 0.9), -round(line * 1.9))


def paint(painter: QPainter, area: QRectF, plane: Plane, heading: tuple[str, str], theme: Theme) -> None:
    """Paint the background of ``area``, and all that belongs to ``plane`` but its curves; ``heading`` is a name and a note."""
    painter.fillRect(area, QColor(theme.surface))
    x, y = along(plane, ruler_of(painter.font())), _upward(plane)
    _paint_grid(painter, plane, x, y, theme)
    _paint_numbers(painter, plane, x, y, theme)
    _paint_heading(painter, plane, heading, y.offset, theme)


def paint_note(painter: QPainter, plane: Plane, text: str, theme: Theme) -> None:
    """Paint ``text`` in the middle of an empty plot."""
    painter.setPen(QColor(theme.muted))
    painter.drawText(plane.rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)


def heading_width(plane: Plane, heading: tuple[str, str], font: QFont) -> float:
    """Return the width of what stands above the plot: the canvas's name with its note, and the offset of y where it has one."""
    ruler, large, offset = ruler_of(font), ruler_of(_heading_font(font)), _upward(plane).offset
    texts = (_note(plane, heading, offset, ruler, large), offset)
    return large.width(heading[0]) + sum(ruler.width(text) + OFFSET for text in texts if text)


def _note(plane: Plane, heading: tuple[str, str], offset: str, ruler: Ruler, large: Ruler) -> str:
    """Return the note as far as there is room for it beside the name, the offset of y, and the sign."""
    name, note = heading
    taken = ruler.width(offset) + OFFSET if offset else 0.0
    room = plane.rect.width() - large.width(name) - OFFSET - taken - SIGN
    return ruler.elided(note, room) if note and room > 5 * OFFSET else ""


def along(plane: Plane, ruler: Ruler) -> Ticks:
    """Return the ticks of x: as many as have room for their numbers."""
    for across in ACROSS:
        found = ticks(*plane.x, plane.rect.width() / across)
        widest = max((ruler.width(label) for label in found.labels), default=0.0)
        steps = zip(found.positions, found.positions[1:], strict=False)
        if all((b - a) / plane.x_pixel > widest + APART for a, b in steps):
            break
    return found


def _upward(plane: Plane) -> Ticks:
    found = ticks(*plane.y, plane.rect.height() / UPWARD)
    return found if len(found.positions) > 1 else ticks(*plane.y, 2.0 * plane.rect.height() / UPWARD)


def _heading_font(font: QFont) -> QFont:
    font = QFont(font)
    if font.pixelSize() > 0:  # of figures
        font.setPixelSize(round(font.pixelSize() * 1.15))
    else:
        font.setPointSizeF(font.pointSizeF() * 1.15)
    return font


def _paint_heading(painter: QPainter, plane: Plane, heading: tuple[str, str], offset: str, theme: Theme) -> None:
    name, font, large_font = heading[0], painter.font(), _heading_font(painter.font())
    ruler, large = ruler_of(font), ruler_of(large_font)
    left, baseline = plane.rect.left(), plane.rect.top() / 2 + large.capital / 2
    painter.setFont(large_font)
    painter.setPen(QColor(theme.text))
    painter.drawText(QPointF(left, baseline), name)
    left += large.width(name) + OFFSET
    painter.setFont(font)
    painter.setPen(QColor(theme.muted))
    for text in filter(None, (_note(plane, heading, offset, ruler, large), offset)):
        painter.drawText(QPointF(left, baseline), text)
        left += ruler.width(text) + OFFSET


def _paint_grid(painter: QPainter, plane: Plane, x: Ticks, y: Ticks, theme: Theme) -> None:
    rect = plane.rect
    painter.setPen(Qt.PenStyle.NoPen)

    def paint(xs: Sequence[float], ys: Sequence[float], colour: str) -> None:
        columns = [QRectF(_crisp(plane.x_px(v)) - 0.5, rect.top(), 1.0, rect.height()) for v in xs]
        rows = [QRectF(rect.left(), _crisp(plane.y_px(v)) - 0.5, rect.width(), 1.0) for v in ys]
        painter.setBrush(QColor(colour))
        painter.drawRects(columns + rows)  # filled in half the time that lines take

    paint(x.positions, y.positions, theme.grid)
    across, up = ([0.0] if low <= 0.0 <= high else [] for low, high in (plane.x, plane.y))
    paint(across, up, theme.axis)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_numbers(painter: QPainter, plane: Plane, x: Ticks, y: Ticks, theme: Theme) -> None:
    rect, ruler = plane.rect, ruler_of(painter.font())
    line = ruler.height
    painter.setPen(QColor(theme.muted))
    for value, text in zip(x.positions, x.labels, strict=True):
        wide = ruler.width(text)
        left = min(plane.x_px(value) - wide / 2, rect.right() + line * 0.8 - wide)  # the last one stays whole
        painter.drawText(QPointF(left, rect.bottom() + line * 1.05), text)
    for value, text in zip(y.positions, y.labels, strict=True):
        at = plane.y_px(value)
        left = rect.left() - line * 0.35 - ruler.width(text)
        painter.drawText(QPointF(left, at + ruler.capital / 2), text)
    if x.offset:
        right = QRectF(rect.left(), rect.bottom() + line * 1.05, rect.width(), line)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight, x.offset)


def _crisp(px: float) -> float:
    return round(px - 0.5) + 0.5
