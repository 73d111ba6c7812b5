"""The line below the canvases: x, and f, f′ and f″ of each curve there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from actexplorer.session.ranges import written
from actexplorer.session.state import Curve, Session
from actexplorer.ui.theme import GAP, current_theme

NAMES = ("f", "f′", "f″")


class ReadOut(QWidget):
    """Paints the values at the crosshair, each curve in its colour; what does not fit is counted."""

    def __init__(self) -> None:
        super().__init__()
        self._x: tuple[float, float] | None = None  # x, and the width of a pixel
        self._rows: list[tuple[str, QColor, str]] = []
        self.setAccessibleName(self.tr("Values at the crosshair"))
        self.setToolTip("")

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(400, round(QFontMetricsF(self.font()).height() * 2 + 1.5 * GAP))

    def text(self) -> str:
        """Return everything shown, as text."""
        head = "" if self._x is None else f"x = {written(*self._x)}"
        return "   ".join([head, *(f"{title} {values}" for title, _, values in self._rows)])

    def show_values(self, session: Session, titles: dict[int, str], steps: tuple[float, float, float, float]) -> None:
        """Show the values at the session's crosshair, with the precision that ``steps`` of x, f, f′ and f″ warrant."""
        x = session.focus.cursor
        self._x = None if x is None else (x, steps[0])
        self._rows = []
        if x is not None:
            for curve in session.drawn:
                self._rows.append((titles[curve.id], QColor(current_theme().curve(curve.colour)), _values(curve, x, steps)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        with QPainter(self) as painter:
            theme = current_theme()
            figures = QFont(self.font())
            figures.setFeature(QFont.Tag("tnum"), 1)
            painter.setFont(figures)
            metrics = QFontMetricsF(figures)
            height = metrics.height()
            if self._x is None:
                painter.setPen(QColor(theme.muted))
                hint = self.tr("Point at a curve to read its values. Drag to pan, wheel to zoom, Shift-drag for a box.")
                painter.drawText(QRectF(self.rect()).adjusted(GAP, 0, -GAP, 0), Qt.AlignmentFlag.AlignVCenter, hint)
                return
            painter.setPen(QColor(theme.text))
            head = f"x = {written(*self._x)}"
            painter.drawText(QRectF(GAP, GAP / 2, self.width(), height), Qt.AlignmentFlag.AlignLeft, head)
            left = GAP + max(metrics.horizontalAdvance(head), metrics.horizontalAdvance("x = −0.00000")) + 2 * GAP
            start, row = left, 0
            for n, (title, colour, values) in enumerate(self._rows):
                width = metrics.horizontalAdvance(f"{title} {values}") + GAP * 3
                if left + width > self.width() - 5 * GAP and left > start:
                    left, row = start, row + 1
                    if row == 2:
                        painter.setPen(QColor(theme.muted))
                        rest = QRectF(0, GAP / 2 + height, self.width() - GAP, height)
                        painter.drawText(rest, Qt.AlignmentFlag.AlignRight, f"+{len(self._rows) - n}")
                        break
                top = GAP / 2 + row * (height + GAP / 4)
                painter.setPen(colour)
                painter.drawText(QRectF(left, top, width, height), Qt.AlignmentFlag.AlignLeft, title)
                painter.setPen(QColor(theme.text))
                after = left + metrics.horizontalAdvance(title + " ")
                painter.drawText(QRectF(after, top, width, height), Qt.AlignmentFlag.AlignLeft, values)
                left += width


def _values(curve: Curve, x: float, steps: tuple[float, float, float, float]) -> str:
    jet = curve.function.jet(x, **dict(curve.values))
    return "  ".join(f"{name} {written(float(v), step)}" for name, v, step in zip(NAMES, jet, steps[1:], strict=True))
