"""What a view of the images lab is, and the plots of softmax over channels."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from actexplorer.core.window import Range
from actexplorer.session.labs.image_results import Results, Softmaxed
from actexplorer.ui.labs.heat_layout import Cell
from actexplorer.ui.labs.images.channel_grid import ChannelGrid, Row
from actexplorer.ui.labs.images.image_plot import ImagePlot
from actexplorer.ui.labs.images.winner_plot import WinnerPlot
from actexplorer.ui.labs.vectors.bar_plot import BarPlot
from actexplorer.ui.labs.vectors.bars import Bars, short

UNIT = (0.0, 1.0)
HEIGHTS = 9, 12  # shares of the height: of the channels, of the winner map below
LEAST, MOST = 0.4, 0.66  # of the width, that the winner map has
BARS = 280  # pixels of the width, that bars beside it need


def symmetric(largest: float) -> Range:
    """Return the ends of a scale of signed numbers."""
    return -(largest or 1.0), largest or 1.0


class View(QWidget):
    """A set of plots over one image. ``pinned`` carries a pixel, ``hovered`` the one under the pointer.

    ``chosen`` carries "channel" or "image" and which one; ``released`` says that dragging over pixels is over.
    """

    pinned = Signal(object)
    hovered = Signal(object)
    released = Signal()
    chosen = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.grid = ChannelGrid()
        self.grid.chosen.connect(lambda channel: self.chosen.emit("channel", channel))
        self.grid.hovered.connect(self.hovered)
        self.layout_ = QGridLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setSpacing(1)
        self.images: tuple[ImagePlot, ...] = ()
        self.found: Results | None = None

    def connect_images(self, *images: ImagePlot) -> None:
        """Listen to these plots."""
        self.images = images
        for plot in images:
            plot.pinned.connect(self.pinned)
            plot.hovered.connect(self.hovered)
            plot.released.connect(self.released)

    def show_results(self, found: Results) -> None:
        """Show what has been computed."""
        self.found = found
        self.grid.show_channel(found.spot.channel)
        self.draw(found)
        for plot in self.images:
            plot.show_pin((found.spot.row, found.spot.column))

    def draw(self, found: Results) -> None:
        """Fill the plots with what is not there yet."""
        raise NotImplementedError

    def read(self, found: Results, cell: Cell) -> None:
        """Say what a pixel holds."""
        raise NotImplementedError

    def point(self, cell: Cell | None) -> None:
        """Mark the pixel under the pointer in every plot and read it; the pinned one where there is none."""
        if self.found is None:
            return
        *_, high, wide = self.found.images.shape
        if cell is not None and not (cell[0] < high and cell[1] < wide):
            cell = None
        for plot in self.images:
            plot.point(cell if plot.isVisibleTo(self) else None)  # what is hidden may be of another size
        self.grid.point(cell)
        spot = self.found.spot
        self.read(self.found, cell if cell is not None else (spot.row, spot.column))


class SoftmaxView(View):
    """Scores and probabilities of every channel, the winner map, and the probabilities at a pixel."""

    def __init__(self) -> None:
        super().__init__()
        self.winner, self.bars = WinnerPlot(), BarPlot(self)
        self.layout_.addWidget(self.grid, 0, 0, 1, 2)
        self.layout_.addWidget(self.winner, 1, 0)
        self.layout_.addWidget(self.bars, 1, 1)
        for row, stretch in enumerate(HEIGHTS):
            self.layout_.setRowStretch(row, stretch)
        self.connect_images(self.winner)
        self.bars.clicked.connect(lambda n: self.chosen.emit("channel", n) if n >= 0 else None)
        self._shown: Softmaxed | None = None

    def draw(self, found: Results) -> None:  # noqa: D102
        of, before = found.of, self._shown
        if not isinstance(of, Softmaxed) or of is before:
            return
        self._shown = of
        if before is None or before.scores is not of.scores:
            self._scores = Row(self.tr("Score"), of.scores, "signs", symmetric(of.largest))
            self.winner.show_winner(of.winner, len(of.scores), self.tr("Winner"))
            self._share_width()
        self.grid.show_rows(self._scores, Row(self.tr("Probability"), of.probabilities, "amounts", UNIT))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        self._share_width()

    def _share_width(self) -> None:
        """Give the winner map as much of the width as it takes at its height, and the bars the rest."""
        wide, wanted = max(self.width(), 1), self.winner.width_at(self.height() * HEIGHTS[1] / sum(HEIGHTS))
        share = round(100 * max(min(wanted, wide - BARS, MOST * wide) / wide, LEAST))
        self.layout_.setColumnStretch(0, share)
        self.layout_.setColumnStretch(1, 100 - share)

    def read(self, found: Results, cell: Cell) -> None:  # noqa: D102
        of, channel, (row, column) = found.of, found.spot.channel, cell
        if not isinstance(of, Softmaxed):
            return
        values, score = of.probabilities[:, row, column], float(of.scores[channel, row, column])
        title = self.tr("Probabilities at ({row}, {column})").format(row=row + 1, column=column + 1)
        note = self.tr("channel {channel}: score {score}, probability {probability}").format(
            channel=channel + 1, score=short(score), probability=short(float(values[channel]))
        )
        self.bars.show_bars(Bars(values, np.arange(len(values)), UNIT, title, note=note, target=channel))
        self.winner.say(self.tr("channel {channel}").format(channel=int(of.winner[row, column]) + 1))
