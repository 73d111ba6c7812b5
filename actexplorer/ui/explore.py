"""The page of canvases: f, f′ and f″ over one x, with the values at the crosshair."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QVBoxLayout, QWidget

from actexplorer.session.lines import lines
from actexplorer.session.resolve import Scene, resolve
from actexplorer.session.state import Session
from actexplorer.ui.canvas import Canvas, Picture
from actexplorer.ui.colours import colour_of
from actexplorer.ui.crosshair import Pointer
from actexplorer.ui.empty import EmptyState
from actexplorer.ui.headings import heading_of
from actexplorer.ui.labels import curve_title
from actexplorer.ui.pins import marks_of
from actexplorer.ui.readout import ReadOut
from actexplorer.ui.store import Store
from actexplorer.ui.theme import current_theme

ORDERS = (0, 1, 2)


class ExplorePage(QWidget):
    """Three linked canvases in the layout that the session asks for; ``painted`` is emitted at their first paint."""

    painted = Signal()

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self.canvases = tuple(Canvas(store, order) for order in ORDERS)
        self.scene: Scene | None = None
        self._has_painted = False
        self._readout = ReadOut()
        self._canvas_area = QWidget()
        self._grid = QGridLayout(self._canvas_area)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(1)
        self._empty = EmptyState(store)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._canvas_area)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self._readout)
        self._arrange(store.session)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(lambda: self.render(None, self.store.session))
        for canvas in self.canvases:
            canvas.resized.connect(self._later.start)

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Draw what has changed between ``old`` and ``new``."""
        if old is None or _arrangement(old) != _arrangement(new):
            self._arrange(new)
        self._stack.setCurrentWidget(self._canvas_area if new.drawn else self._empty)
        if old is None or _drawn(old) != _drawn(new):
            self._draw(new)
            self._point(new)
        elif old.focus != new.focus:
            self._point(new)

    def restyle(self) -> None:
        """Draw everything anew in the current theme and language."""
        for canvas in self.canvases:
            canvas.forget()
        self.render(None, self.store.session)

    def settle(self) -> None:
        """Draw now what would otherwise follow when the event loop turns."""
        self._grid.activate()
        self.render(None, self.store.session)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        if not self._has_painted:
            self._has_painted = True
            self.painted.emit()

    def _arrange(self, session: Session) -> None:
        view = session.view
        shown = [n for n in ORDERS if view.orders[n]]
        if view.layout == "single":
            shown = [view.single]
        places = [shown[0]] if view.layout == "overlay" else shown
        for canvas in self.canvases:
            self._grid.removeWidget(canvas)
            canvas.setVisible(canvas.order in places)
            canvas.orders = tuple(shown) if view.layout == "overlay" else (canvas.order,)
        for n, order in enumerate(places):
            row, column = (n, 0) if view.layout == "column" else (0, n)
            self._grid.addWidget(self.canvases[order], row, column)
        for n in ORDERS:
            used = n < len(places)
            self._grid.setColumnStretch(n, int(used and (view.layout != "column" or n == 0)))
            self._grid.setRowStretch(n, int(used and (view.layout == "column" or n == 0)))
        self._grid.activate()

    def _visible(self) -> list[Canvas]:
        return [c for c in self.canvases if not c.isHidden()]

    def _draw(self, session: Session) -> None:
        canvases = self._visible()
        sizes = [c.plot_size() for c in canvases]
        self.scene = resolve(session, max(w for w, _ in sizes), max(h for _, h in sizes))
        titles, marks = {c.id: curve_title(c) for c in session.drawn}, marks_of(session)
        heading = heading_of(session)
        for n, canvas in enumerate(canvases):
            canvas.show_picture(Picture(self.scene, titles, marks, n == 0, heading), session)

    def _point(self, session: Session) -> None:
        scene, canvases = self.scene, self._visible()
        if scene is None or not canvases:
            return
        focus, theme, selected, shown = session.focus, current_theme(), session.selected, lines(session)
        pointers = []
        if focus.cursor is not None:
            near = focus.near if focus.near is not None else selected and selected.id
            for line in shown:
                colour, values, chosen = colour_of(line, theme), line.jet(focus.cursor), line.curve.id == near
                pointers.append(Pointer(colour, values, chosen, bool(focus.landmark), line.smooth))
        for canvas in canvases:
            canvas.show_cursor(focus.cursor, pointers)
        steps = {order: c.plane.y_pixel for c in canvases for order in c.orders}
        self._readout.show_values(
            focus,
            [(curve_title(line.curve), p) for line, p in zip(shown, pointers, strict=False)],
            heading_of(session).short,
            (canvases[0].plane.x_pixel, steps.get(0, 0.0), steps.get(1, 0.0), steps.get(2, 0.0)),
        )


def _drawn(session: Session) -> tuple[object, ...]:
    return session.curves, session.view, session.focus.preview, session.pins, session.reference, session.difference


def _arrangement(session: Session) -> tuple[object, ...]:
    view = session.view
    return view.layout, view.orders, view.single
