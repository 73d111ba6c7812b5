"""The plots of learning, side by side: fits or regions above, losses and parameters below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from actexplorer.ui.labs.learning.painting import paint_fit, paint_loss, paint_parameters, paint_region
from actexplorer.ui.labs.learning.view import State
from actexplorer.ui.labs.plot import Plot
from actexplorer.ui.theme import Theme

HIGH, LOW = 3, 2  # shares of the height: of fits, of what lies below


class Chart(Plot):
    """Shows one view after another, as ``paint_view`` paints them."""

    def __init__(self, name: str, paint_view: Callable[[QPainter, QRectF, Any, Theme], None]) -> None:
        super().__init__()
        self.view: Any = None
        self._paint_view = paint_view
        self.setMinimumSize(140, 110)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)

    def show_view(self, view: Any) -> None:
        """Show another view; none hides the chart."""
        self.view = view
        self.setVisible(view is not None)
        self.update()

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        if self.view is not None:
            self._paint_view(painter, rect, self.view, theme)


class Board(QWidget):
    """Shows one state of a race."""

    def __init__(self) -> None:
        super().__init__()
        self.state: State | None = None
        self.fit = Chart(self.tr("Fits"), paint_fit)
        self.regions: list[Chart] = []
        self.loss = Chart(self.tr("Loss"), paint_loss)
        self.parameters = Chart(self.tr("Parameters"), paint_parameters)
        self._above, below = QHBoxLayout(), QHBoxLayout()
        for line in (self._above, below):
            line.setSpacing(1)
        self._above.addWidget(self.fit)
        below.addWidget(self.loss, 1)
        below.addWidget(self.parameters, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._column.addLayout(self._above, HIGH)
        self._column.addLayout(below, LOW)

    def show_state(self, state: State) -> None:
        """Show another state."""
        self.state = state
        self._column.setStretch(1, LOW if state.fit is not None else HIGH)
        self.fit.show_view(state.fit)
        self._make_regions(len(state.regions))
        for chart, view in zip(self.regions, state.regions, strict=True):
            chart.show_view(view)
            chart.setAccessibleName(self.tr("Classes of {name}").format(name=view.title))
        self.loss.show_view(state.loss)
        self.parameters.show_view(state.parameters)

    def describe(self) -> None:
        """Say in words what the charts show, for those who do not see them."""
        state = self.state
        if state is not None:
            fits = () if state.fit is None else state.fit.titles
            self.fit.setAccessibleDescription("; ".join(fits))
            for chart, view in zip(self.regions, state.regions, strict=True):
                chart.setAccessibleDescription(view.note)
            self.loss.setAccessibleDescription(state.loss.note)
            self.parameters.setAccessibleDescription(
                "; ".join(p.title for p in state.parameters.paths) if state.parameters else ""
            )

    def _make_regions(self, count: int) -> None:
        for chart in self.regions[count:]:
            chart.hide()
            chart.deleteLater()
        self.regions = self.regions[:count]
        while len(self.regions) < count:
            self.regions.append(Chart("", paint_region))
            self._above.addWidget(self.regions[-1])
