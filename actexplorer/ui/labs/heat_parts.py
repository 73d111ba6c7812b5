"""What stands on and around a heat map's cells: their numbers, heading, labels and colour bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen

from actexplorer.ui.axes import paint_text
from actexplorer.ui.colour_bar import STOPS, TICK
from actexplorer.ui.colour_scale import SHADES
from actexplorer.ui.labs.heading import paint_title, resized
from actexplorer.ui.labs.heat_layout import Layout, every, labels
from actexplorer.ui.labs.heat_picture import Matrix, Texts, inks, shades
from actexplorer.ui.theme import GAP, Theme

SMALLER = 0.85  # of the font's size, where numbers do not fit otherwise
WRITTEN = 26.0  # pixels that a cell with a number is wide, at least


def room_for_numbers(place: Layout, font: QFont) -> bool:
    """Return whether cells are so large that it is worth while to look how long their numbers are."""
    box = place.box(0, 0)
    return box.width() >= WRITTEN and box.height() >= SMALLER * QFontMetricsF(font).ascent()


def paint_numbers(
    painter: QPainter, matrix: Matrix, texts: Texts, found: Sequence[Sequence[int]], place: Layout, theme: Theme
) -> bool:
    """Write ``texts`` on the cells, whose shades are ``found``; return whether all of them have room, else nothing is."""
    longest, box = max((text for row in texts for text in row), key=len), place.box(0, 0)
    font = next((f for f in _fonts(painter.font()) if _fits(longest, f, box)), None)
    if font is None:
        return False
    before, colours, lift = painter.font(), inks(matrix.kind, theme), 0.5 * QFontMetricsF(font).capHeight()
    painter.setFont(font)
    for row, (line, indices) in enumerate(zip(texts, found, strict=True)):
        for column, (text, index) in enumerate(zip(line, indices, strict=True)):
            centre = place.box(row, column).center()
            painter.setPen(QColor(colours[index]))
            paint_text(painter, text, centre.x(), centre.y() + lift, 0.5)
    painter.setFont(before)
    return True


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    return font, resized(font, SMALLER)


def _fits(text: str, font: QFont, box: QRectF) -> bool:
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(text) + 4.0 <= box.width() and metrics.ascent() <= box.height()


def paint_heading(painter: QPainter, matrix: Matrix, place: Layout, rect: QRectF, theme: Theme) -> None:
    """Write the title and, as far as there is room, the note."""
    paint_title(painter, matrix.title, matrix.note, QPointF(place.cells.left(), rect.top()), rect.right(), theme)


def paint_labels(painter: QPainter, matrix: Matrix, place: Layout, theme: Theme) -> None:
    """Write the labels of rows and columns, fewer where they would touch, and what stands beside rows."""
    metrics = QFontMetricsF(painter.font())
    high, wide = place.shape
    painter.setPen(QColor(theme.muted))
    rows, columns = labels(matrix.rows, high), labels(matrix.columns, wide)
    lift, below = 0.5 * metrics.capHeight(), place.cells.bottom() + 1.05 * metrics.height()
    level = every(rows, metrics.height(), place.cells.height() / high)
    for n in level:
        paint_text(painter, rows[n], place.cells.left() - 0.5 * GAP, place.box(n, 0).center().y() + lift, 1.0)
    for n in level if matrix.beside else ():
        paint_text(painter, matrix.beside[n], place.beside, place.box(n, 0).center().y() + lift, 0.0)
    widest = max(metrics.horizontalAdvance(text) for text in columns) + 0.75 * GAP
    for n in every(columns, widest, place.cells.width() / wide):
        paint_text(painter, columns[n], place.box(0, n).center().x(), below, 0.5)


def paint_bar(painter: QPainter, matrix: Matrix, place: Layout, bar: QRectF, theme: Theme) -> None:
    """Paint the colours of the scale with its numbers."""
    colours = shades(matrix.kind, theme)[:SHADES]
    gradient = QLinearGradient(bar.bottomLeft(), bar.topLeft())
    for n in range(STOPS):
        gradient.setColorAt(n / (STOPS - 1), QColor(colours[round(n / (STOPS - 1) * (SHADES - 1))]))
    painter.fillRect(bar, gradient)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(QColor(theme.line), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.muted))
    low, high = matrix.ends
    lift = 0.5 * QFontMetricsF(painter.font()).capHeight()
    for value, text in zip(place.scale.positions, place.scale.labels, strict=True):
        y = bar.bottom() - (value - low) / (high - low) * bar.height()
        painter.drawLine(QLineF(bar.right(), y, bar.right() + 0.5 * TICK, y))
        paint_text(painter, text, bar.right() + 1.75 * TICK, y + lift, 0.0)
    if place.scale.offset:
        paint_text(painter, place.scale.offset, bar.left(), bar.top() - 0.5 * GAP, 0.0)
