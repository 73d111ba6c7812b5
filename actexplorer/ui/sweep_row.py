"""The line of a card that says how its curve is swept."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from actexplorer.session.state import Curve
from actexplorer.session.sweep import Sweep
from actexplorer.ui.colour_scale import colour_at
from actexplorer.ui.sweep_dialog import described
from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.widgets.glyph_button import SIDE, GlyphButton

BAR = 5.0  # pixels
ABOVE, BETWEEN = 2.0, 4.0  # the text, and text and bar


class SweepRow(QWidget):
    """Shows the parameter's range over its colours; a click asks to change it, and a button ends it."""

    wanted = Signal()
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.end = GlyphButton("remove", self.tr("End the sweep"), self)
        self.end.clicked.connect(self.ended)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch()
        layout.addWidget(self.end)

    def show_sweep(self, curve: Curve, sweep: Sweep) -> None:
        """Show the sweep of ``curve``."""
        parts = [described(curve, steps) for steps in (sweep.first, sweep.second) if steps is not None]
        self._text = "   ".join(parts)
        self.setAccessibleName(self.tr("Sweep: {text}").format(text=self._text))
        self.setToolTip(self.tr("Change the sweep"))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(120, round(ABOVE + QFontMetricsF(self.font()).height() + BETWEEN + BAR))

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme, metrics = current_theme(), QFontMetricsF(self.font())
        width = self.width() - SIDE - GAP
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.muted))
            painter.drawText(QPointF(0.0, ABOVE + metrics.ascent()), self._text)
            bar = QRectF(0.0, ABOVE + metrics.height() + BETWEEN, width, BAR)
            gradient = QLinearGradient(bar.topLeft(), bar.topRight())
            for n in range(17):
                gradient.setColorAt(n / 16, QColor(colour_at(n / 16, theme)))
            painter.setPen(QColor(0, 0, 0, 0))
            painter.setBrush(gradient)
            painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
