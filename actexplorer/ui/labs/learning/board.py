"""The plots of learning, side by side: fits or regions above, losses and parameters below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from actexplorer.session.labs.learning_race import Race, Shot
from actexplorer.ui.labs.learning.plots import FitPlot, LossPlot, ParameterPlot, RegionPlot
from actexplorer.ui.labs.learning.view import fit_view, loss_view, parameter_view, region_views


class Board(QWidget):
    """Shows one state of a race."""

    def __init__(self) -> None:
        super().__init__()
        self.fit = FitPlot("f(x)")
        self.regions: list[RegionPlot] = []
        self.loss = LossPlot(self.tr("Loss"))
        self.parameters = ParameterPlot(self.tr("Parameters"))
        self._above, below = QHBoxLayout(), QHBoxLayout()
        for line in (self._above, below):
            line.setSpacing(1)
        self._above.addWidget(self.fit)
        below.addWidget(self.loss, 1)
        below.addWidget(self.parameters, 1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(self._above, 3)
        column.addLayout(below, 2)

    def show_race(self, race: Race, shot: Shot, place: int | None, goal: str, fine: bool) -> None:
        """Show a state; ``place`` is its step where it is not the last, ``goal`` what the target is called.

        Where not ``fine``, the regions of classes are coarser and quicker.
        """
        classes = race.target.classes
        self.fit.setVisible(not classes)
        self._column.setStretch(1, 3 if classes else 2)
        views = region_views(race, shot, fine) if classes else []
        self._make_regions(len(views))
        for plot, view in zip(self.regions, views, strict=True):
            plot.show_view(view)
        if not classes:
            self.fit.name = "y(x)" if race.lab.network else "f(x)"
            self.fit.show_view(fit_view(race, shot, goal))
        seeds = race.lab.seeds
        note = self.tr("logistic, by step") if classes else self.tr("mean squared error, by step")
        if seeds > 1:
            note += self.tr("; median of {count} seeds, and their range").format(count=seeds)
        self.loss.show_view(loss_view(race, place), note)
        ways = parameter_view(race, place)
        self.parameters.setVisible(bool(ways.paths))
        self.parameters.show_view(ways)

    def _make_regions(self, count: int) -> None:
        for plot in self.regions[count:]:
            plot.hide()
            plot.deleteLater()
        self.regions = self.regions[:count]
        while len(self.regions) < count:
            self.regions.append(RegionPlot(self.tr("Classes")))
            self._above.addWidget(self.regions[-1])
