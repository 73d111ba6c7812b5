"""The column in which a lab's controls scroll."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

CONTROLS = 300  # pixels that the controls are wide
APART = 8  # pixels between the middles of two rows, at least


class Column(QScrollArea):
    """Holds ``controls``, and lets Tab go through them as they stand: rows come and go, and are made in another order."""

    def __init__(self, controls: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(CONTROLS)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(controls)
        self._controls = controls

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, row by row."""
        controls = self._controls
        stops = filter(_stops, controls.findChildren(QWidget))
        places = ((stop.mapTo(controls, QPoint(0, stop.height() // 2)), stop) for stop in stops)
        found = sorted(places, key=lambda one: one[0].y())
        row, last, rows = 0, 0, []
        for at, widget in found:
            row, last = (row + 1 if at.y() - last > APART else row), at.y()
            rows.append((row, at.x(), widget))
        return [widget for *_, widget in sorted(rows, key=lambda one: one[:2])]

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: D102
        stops, now = self.stops(), QApplication.focusWidget()
        if now not in stops:
            return super().focusNextPrevChild(forward)
        place = stops.index(now) + (1 if forward else -1)
        following = stops[place] if 0 <= place < len(stops) else self._outside(forward)
        if following is None:
            following = stops[place % len(stops)]
        following.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        if self.isAncestorOf(following):
            self.ensureWidgetVisible(following)
        return True

    def _outside(self, forward: bool) -> QWidget | None:
        """Return where Tab stops beyond the column; following the chain of focus itself, PySide mistakes who owns whom."""
        page = self.parentWidget()
        stops = [stop for stop in filter(_stops, page.findChildren(QWidget)) if not self.isAncestorOf(stop)] if page else []
        return stops[0 if forward else -1] if stops else None


def _stops(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
