"""The plots of meta-ACON: a channel's input, β, output, and the gradient of the output's sum in the input."""

from __future__ import annotations

import numpy as np

from actexplorer.session.labs.image_results import Activated, Results
from actexplorer.ui.labels import number
from actexplorer.ui.labs.heat_layout import Cell
from actexplorer.ui.labs.heat_picture import Kind, Matrix
from actexplorer.ui.labs.images.channel_grid import Row
from actexplorer.ui.labs.images.image_plot import ImagePlot
from actexplorer.ui.labs.images.views import UNIT, View, symmetric
from actexplorer.ui.labs.vectors.bar_plot import BarPlot
from actexplorer.ui.labs.vectors.bars import Bars


class AconView(View):
    """The channel chosen as it goes through the layer; β is an image where every pixel has its own, else bars."""

    def __init__(self) -> None:
        super().__init__()
        self.inputs, self.switch, self.outputs, self.slopes = ImagePlot(), ImagePlot(), ImagePlot(), ImagePlot()
        self.bars = BarPlot(self)
        plots = self.inputs, self.switch, self.outputs, self.slopes
        self.layout_.addWidget(self.grid, 0, 0, 1, 2)
        for place, plot in enumerate(plots):
            self.layout_.addWidget(plot, 1 + place // 2, place % 2)
            self.layout_.setColumnStretch(place % 2, 1)
        self.layout_.addWidget(self.bars, 1, 1)
        for row, stretch in enumerate((4, 9, 9)):
            self.layout_.setRowStretch(row, stretch)
        self.connect_images(*plots)
        self.bars.clicked.connect(self._choose)
        self._shown: tuple[Activated, int] | None = None

    def _choose(self, bar: int) -> None:
        if self.found is not None and bar >= 0:
            self.chosen.emit("channel" if self.found.lab.switch == "channel" else "image", bar)

    def draw(self, found: Results) -> None:  # noqa: D102
        of, channel = found.of, found.spot.channel
        if not isinstance(of, Activated):
            return
        before, self._shown = self._shown, (of, channel)
        if before is None or before[0].x is not of.x:
            self.grid.show_rows(Row("x", of.x, "signs", symmetric(float(np.abs(of.x).max()))))
        if before is None or before[0] is not of or before[1] != channel:
            self._draw_channel(of, channel)
            self._draw_switch(of, found)

    def _draw_channel(self, of: Activated, channel: int) -> None:
        """Show input and output on one scale, of all channels, and the gradient on its own."""
        for plot, values, title, largest in (
            (self.inputs, of.x, "x", of.largest),
            (self.outputs, of.y, "y", of.largest),
            (self.slopes, of.slope, "∂Σy/∂x", of.steepest),
        ):
            plot.show_matrix(Matrix(values[channel], "signs", title, self._name(channel), limits=symmetric(largest)))

    def _name(self, channel: int) -> str:
        return self.tr("channel {channel}").format(channel=channel + 1)

    def _draw_switch(self, of: Activated, found: Results) -> None:
        lab, channel = found.lab, found.spot.channel
        whole = not of.shared.size
        self.switch.setVisible(whole)
        self.bars.setVisible(not whole)
        if whole:
            low, high = UNIT if lab.switch == "pixel" else of.beta_ends
            kind: Kind = "signs" if low < 0.0 else "amounts"
            limits = symmetric(max(-low, high)) if low < 0.0 else (0.0, high or 1.0)
            self.switch.show_matrix(Matrix(of.beta[channel], kind, "β", self._name(channel), limits=limits))
            return
        each = lab.switch == "channel"
        title, argument = self.tr("β of each channel") if each else self.tr("β of each image"), "W₁W₂s" if each else "s"
        at = channel if each else found.spot.image
        note = f"{argument} = {number(of.pooled[at])},  σ({argument}) = {number(of.shared[at])}"
        self.bars.show_bars(Bars(of.shared, np.arange(of.shared.size), UNIT, title, note=note, target=at))

    def read(self, found: Results, cell: Cell) -> None:  # noqa: D102
        of, channel = found.of, found.spot.channel
        if isinstance(of, Activated):
            for plot, values in ((self.inputs, of.x), (self.switch, of.beta), (self.outputs, of.y), (self.slopes, of.slope)):
                plot.say(number(float(np.broadcast_to(values, of.x.shape)[(channel, *cell)])))
