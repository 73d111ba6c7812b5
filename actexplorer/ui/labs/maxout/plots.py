"""The plots of a maxout that are looked at: its first two derivatives, and its error."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy

from actexplorer.core.extent import combine
from actexplorer.session.labs.maxout_results import Results
from actexplorer.session.state import Range
from actexplorer.ui import frame
from actexplorer.ui.labs.maxout.drawing import paint_deltas, paint_error, paint_frame, paint_remark, paint_slopes
from actexplorer.ui.labs.plot import Plot
from actexplorer.ui.plane import Plane
from actexplorer.ui.theme import Theme


class FramedPlot(Plot):
    """A plot in the frame of a canvas: subclasses say what it is called, which ranges it shows, and what is drawn in it."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Results | None = None
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_results(self, found: Results) -> None:
        """Show other results."""
        self.found = found
        self.setAccessibleDescription(self.heading()[1])
        self.update()

    def plane(self, size: QRectF, font: QFont) -> Plane:
        """Return where the ranges lie in a plot of that size."""
        return Plane(*self.ranges(), frame.plot_rect(size, font))

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:  # noqa: D102
        if self.found is None:
            return
        painter.save()
        painter.translate(rect.topLeft())
        local = QRectF(0.0, 0.0, rect.width(), rect.height())
        plane = self.plane(local, painter.font())
        paint_frame(painter, local, plane, self.heading(), theme)
        self.draw(painter, self.found, plane, theme)
        painter.restore()

    def ranges(self) -> tuple[Range, Range]:
        """Return the ranges of x and of y."""
        raise NotImplementedError

    def heading(self) -> tuple[str, str]:
        """Return the name and a note."""
        raise NotImplementedError

    def draw(self, painter: QPainter, found: Results, plane: Plane, theme: Theme) -> None:
        """Paint what is in the frame."""
        raise NotImplementedError


class SlopePlot(FramedPlot):
    """f′: the slope of whoever wins."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(frame.NAMES[1])

    def ranges(self) -> tuple[Range, Range]:  # noqa: D102
        assert self.found is not None
        return self.found.lab.shown, self.found.y[1]

    def heading(self) -> tuple[str, str]:  # noqa: D102
        return frame.NAMES[1], self.tr("the winner’s slope")

    def draw(self, painter: QPainter, found: Results, plane: Plane, theme: Theme) -> None:  # noqa: D102
        paint_slopes(painter, found.envelope, plane, theme)


class DeltaPlot(FramedPlot):
    """f″: a Dirac delta at each kink."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(frame.NAMES[2])

    def ranges(self) -> tuple[Range, Range]:  # noqa: D102
        assert self.found is not None
        return self.found.lab.shown, self.found.y[2]

    def heading(self) -> tuple[str, str]:  # noqa: D102
        return frame.NAMES[2], self.tr("a Dirac δ at each kink")

    def draw(self, painter: QPainter, found: Results, plane: Plane, theme: Theme) -> None:  # noqa: D102
        paint_deltas(painter, found.envelope, plane, theme)


class ErrorPlot(FramedPlot):
    """How far the maxout is above the function that it is fitted to."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Error"))

    def ranges(self) -> tuple[Range, Range]:  # noqa: D102
        assert self.found is not None
        error = self.found.error
        size = 0.0 if error is None else float(max(-error.values.min(), error.values.max()))
        return self.found.lab.fitted, combine([(-size, size)]).range

    def heading(self) -> tuple[str, str]:  # noqa: D102
        error = None if self.found is None else self.found.error
        if error is None:
            return self.tr("Error"), ""
        note = self.tr("maxout − target: largest {largest} % of the target’s range (dashed), root mean square {rms} %")
        return self.tr("Error"), note.format(largest=f"{100 * error.largest:.3g}", rms=f"{100 * error.rms:.3g}")

    def draw(self, painter: QPainter, found: Results, plane: Plane, theme: Theme) -> None:  # noqa: D102
        if found.error is None or found.target is None:
            paint_remark(painter, found.refusal, plane, theme)
        else:
            paint_error(painter, found.target.samples.x, found.error.values, plane, theme)
