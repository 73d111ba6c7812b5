"""The winner map: each pixel in the colour of the channel whose score is highest there, with a legend."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from actexplorer.core.ticks import Ticks
from actexplorer.ui.axes import paint_text
from actexplorer.ui.labs.heat_picture import Matrix
from actexplorer.ui.labs.images.image_plot import ImagePlot
from actexplorer.ui.labs.images.pictures import coloured, table
from actexplorer.ui.labs.vectors.bars import entry_colours
from actexplorer.ui.theme import GAP, Theme

SWATCH = 11.0  # pixels
LINE = 1.45  # of a line's height, from one entry to the next


class WinnerPlot(ImagePlot):
    """Shows which channel wins where. The legend has the channels by the share of the image that they win."""

    def __init__(self) -> None:
        super().__init__()
        self._winner: NDArray[np.intp] = np.zeros((1, 1), np.intp)
        self._channels = 1
        self._shares: list[tuple[int, float]] = []

    def show_winner(self, winner: NDArray[np.intp], channels: int, title: str) -> None:
        """Show the winners (H, W), each one of so many channels, from 0."""
        self._winner, self._channels = winner, channels
        counts = np.bincount(winner.ravel(), minlength=channels)
        order = np.argsort(-counts, kind="stable").tolist()
        self._shares = [(n, counts[n] / winner.size) for n in order if counts[n]]
        self.show_matrix(Matrix(winner.astype(np.float64), kind="classes", title=title, bar=False))

    def room_beside(self, scale: Ticks, metrics: QFontMetricsF) -> float:  # noqa: D102
        return 2 * GAP + SWATCH + metrics.horizontalAdvance(f"{self._channels}  100.0 %") + GAP

    def picture(self, theme: Theme) -> QImage:  # noqa: D102
        return coloured(self._winner, table(entry_colours(self._channels, theme)))

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        super().paint(painter, rect, theme)
        if self.matrix is None:
            return
        metrics, cells = QFontMetricsF(painter.font()), self.place(rect, painter.font()).cells
        step, colours = LINE * metrics.height(), entry_colours(self._channels, theme)
        most = max(int((rect.bottom() - cells.top()) / step), 1)
        shown = self._shares if len(self._shares) <= most else self._shares[: most - 1]
        corner = QPointF(cells.right() + 2 * GAP, cells.top())
        for n, share in shown:
            swatch = QRectF(corner.x(), corner.y() + (metrics.height() - SWATCH) / 2, SWATCH, SWATCH)
            painter.fillRect(swatch, colours[n])
            self._write(painter, corner, f"{n + 1}", f"{100.0 * share:.1f} %", theme)
            corner += QPointF(0.0, step)
        if len(shown) < len(self._shares):
            rest = sum(share for _, share in self._shares[len(shown) :])
            self._write(painter, corner, "…", f"{100.0 * rest:.1f} %", theme)

    def _write(self, painter: QPainter, corner: QPointF, name: str, share: str, theme: Theme) -> None:
        metrics = QFontMetricsF(painter.font())
        baseline, left = corner.y() + metrics.ascent(), corner.x() + SWATCH + GAP
        painter.setPen(QColor(theme.text))
        paint_text(painter, name, left, baseline, 0.0)
        painter.setPen(QColor(theme.muted))
        right = left + metrics.horizontalAdvance(f"{self._channels}  100.0 %")
        paint_text(painter, share, right, baseline, 1.0)
