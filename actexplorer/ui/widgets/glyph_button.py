"""Small flat buttons whose pictures are drawn as vectors, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from actexplorer.ui.theme import current_theme

SIDE = 22  # pixels; glyphs are drawn in a box of 16


def _lines(*strokes: tuple[tuple[float, float], ...]) -> QPainterPath:
    path = QPainterPath()
    for first, *others in strokes:
        path.moveTo(*first)
        for point in others:
            path.lineTo(*point)
    return path


def _eye() -> QPainterPath:
    path = QPainterPath(QPointF(1.5, 8.0))
    path.quadTo(8.0, 0.5, 14.5, 8.0)
    path.quadTo(8.0, 15.5, 1.5, 8.0)
    path.addEllipse(QPointF(8.0, 8.0), 1.9, 1.9)
    return path


def _closed_eye() -> QPainterPath:
    path = QPainterPath(QPointF(1.5, 7.0))
    path.quadTo(8.0, 14.0, 14.5, 7.0)
    path.addPath(_lines(((8.0, 10.6), (8.0, 13.0)), ((4.3, 9.5), (3.2, 11.6)), ((11.7, 9.5), (12.8, 11.6))))
    return path


def _back_arrow() -> QPainterPath:
    box = QRectF(3.0, 3.2, 10.0, 10.0)
    path = QPainterPath()
    path.arcMoveTo(box, 150.0)
    path.arcTo(box, 150.0, -290.0)
    path.addPath(_lines(((3.2, 2.6), (3.4, 6.2), (7.0, 6.0))))
    return path


def _copy() -> QPainterPath:
    path = _lines(((10.5, 5.0), (10.5, 2.5), (2.5, 2.5), (2.5, 10.5), (5.0, 10.5)))
    path.addRoundedRect(QRectF(5.5, 5.5, 8.0, 8.0), 1.0, 1.0)
    return path


def _more() -> QPainterPath:
    path = QPainterPath()
    for x in (3.5, 8.0, 12.5):
        path.addEllipse(QPointF(x, 8.0), 0.8, 0.8)
    return path


def _lock() -> QPainterPath:
    path = _lines(((5.0, 7.5), (5.0, 5.2)), ((11.0, 5.2), (11.0, 7.5)))
    path.moveTo(5.0, 5.2)
    path.cubicTo(5.0, 1.2, 11.0, 1.2, 11.0, 5.2)
    path.addRoundedRect(QRectF(3.5, 7.5, 9.0, 6.5), 1.0, 1.0)
    return path


def _die() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(2.5, 2.5, 11.0, 11.0), 2.0, 2.0)
    for place in (5.4, 8.0, 10.6):
        path.addEllipse(QPointF(place, place), 0.6, 0.6)
    return path


GLYPHS = {
    "eye": _eye(),
    "closed eye": _closed_eye(),
    "reset": _back_arrow(),
    "remove": _lines(((4.0, 4.0), (12.0, 12.0)), ((12.0, 4.0), (4.0, 12.0))),
    "add": _lines(((8.0, 3.0), (8.0, 13.0)), ((3.0, 8.0), (13.0, 8.0))),
    "presets": _lines(((4.5, 2.5), (11.5, 2.5), (11.5, 13.5), (8.0, 10.5), (4.5, 13.5), (4.5, 2.5))),
    "copy": _copy(),
    "more": _more(),
    "lock": _lock(),
    "filter": _lines(((2.5, 4.0), (13.5, 4.0)), ((4.5, 8.0), (11.5, 8.0)), ((6.5, 12.0), (9.5, 12.0))),
    "play": _lines(((5.0, 3.0), (12.5, 8.0), (5.0, 13.0), (5.0, 3.0))),
    "die": _die(),
    "pause": _lines(((5.5, 3.5), (5.5, 12.5)), ((10.5, 3.5), (10.5, 12.5))),
}


class GlyphButton(QAbstractButton):
    """A button that is one glyph; ``text`` is its tooltip and its name for screen readers."""

    def __init__(self, glyph: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(SIDE, SIDE)
        self._ring = False
        self.set_glyph(glyph, text)

    def set_glyph(self, glyph: str, text: str) -> None:
        """Show another glyph, as when the button's meaning turns round."""
        self._glyph = glyph
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(SIDE, SIDE)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusInEvent(event)
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: D102
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            hot = self.isEnabled() and (self.underMouse() or self.isDown())
            ring = self._ring and self.hasFocus()
            if hot or ring:
                painter.setPen(QPen(QColor(theme.accent), 1.0) if ring else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.raised) if hot else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0)
            colour = theme.text if hot else theme.muted if self.isEnabled() else theme.line
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colour), 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
            painter.translate((self.width() - 16.0) / 2.0, (self.height() - 16.0) / 2.0)
            painter.drawPath(GLYPHS[self._glyph])
