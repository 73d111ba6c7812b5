"""The page of canvases: f, f′, f″ and ∂f/∂p over one x, with the values at the crosshair."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from actexplorer.session.lines import lines, panels
from actexplorer.session.resolve import Scene, resolve
from actexplorer.session.state import GRADIENTS, ORDERS, Curve, Session
from actexplorer.ui.canvas import Canvas
from actexplorer.ui.colour_bar import ColourBar
from actexplorer.ui.crosshair import pointers_of
from actexplorer.ui.empty import EmptyState
from actexplorer.ui.headings import heading_of
from actexplorer.ui.labels import curve_title, line_title, titles_of
from actexplorer.ui.multiples import Multiples
from actexplorer.ui.picture import Picture
from actexplorer.ui.pins import marks_of
from actexplorer.ui.readout import ReadOut
from actexplorer.ui.store import Store


class ExplorePage(QWidget):
    """Linked canvases in the layout that the session asks for; ``painted`` is emitted at their first paint."""

    painted = Signal()

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self.canvases = tuple(Canvas(store, order) for order in ORDERS)
        self.scene: Scene | None = None
        self._has_painted = False
        self._titles: dict[int, tuple[Curve, str]] = {}
        self._readout = ReadOut()
        self._canvas_area = QWidget()
        self._grid = QGridLayout(self._canvas_area)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(1)
        self._empty = EmptyState(store)
        self._stack = QStackedLayout()
        self._multiples = Multiples(store)
        for page in (self._canvas_area, self._empty, self._multiples):
            self._stack.addWidget(page)
        self._bar = ColourBar()
        across = QHBoxLayout()
        across.setSpacing(1)
        across.addLayout(self._stack, 1)
        across.addWidget(self._bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(across, 1)
        layout.addWidget(self._readout)
        self._arrange(store.session)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(lambda: self.render(None, self.store.session))
        for canvas in self.canvases:
            canvas.resized.connect(self._later.start)
        self._multiples.resized.connect(self._later.start)

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Draw what has changed between ``old`` and ``new``."""
        if old is None or _arrangement(old) != _arrangement(new):
            self._arrange(new)
        page = self._multiples if panels(new) else self._canvas_area
        self._stack.setCurrentWidget(page if new.drawn else self._empty)
        beside = self._bar.isHidden()
        self._bar.show_session(new)
        if self._bar.isHidden() != beside:
            self.update()  # what is between the two
        if old is None or _drawn(old) != _drawn(new):
            self._draw(new)
            self._point(new)
        elif old.focus != new.focus:
            self._point(new)

    def restyle(self) -> None:
        """Draw everything anew in the current theme and language."""
        self._titles.clear()
        for canvas in self.canvases:
            canvas.forget()
        self._multiples.forget()
        self._bar.update()
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
        view, shown = session.view, session.view.shown
        places = shown[:1] if view.layout == "overlay" else shown
        for canvas in self.canvases:
            self._grid.removeWidget(canvas)
            canvas.setVisible(canvas.order in places)
            canvas.orders = shown if view.layout == "overlay" else (canvas.order,)
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
        if panels(session):
            self._multiples.show_session(session)
            return
        canvases = self._visible()
        sizes = [c.plot_size() for c in canvases]
        self.scene = resolve(session, max(w for w, _ in sizes), max(h for _, h in sizes))
        titles, marks = titles_of(session, self._title), marks_of(session)
        heading = heading_of(session)
        for n, canvas in enumerate(canvases):
            legend = n == 0 or GRADIENTS in canvas.orders
            canvas.show_picture(Picture(self.scene, titles, marks, legend, heading), session)

    def _title(self, curve: Curve) -> str:
        """Return the curve's title, found once as long as it stays the same."""
        known = self._titles.get(curve.id)
        if known is None or known[0] is not curve:
            known = self._titles[curve.id] = curve, curve_title(curve)
        return known[1]

    def _point(self, session: Session) -> None:
        canvases, second = self._visible(), None
        if panels(session):
            self._multiples.point(session)
            canvases, second = [canvas for _, canvas in self._multiples.canvases], self._multiples.current()
        elif self.scene is None or not canvases:
            return
        shown = lines(session, second)
        pointers = pointers_of(session, shown)
        for canvas in canvases if second is None else ():
            canvas.show_cursor(session.focus.cursor, pointers)
        steps = {order: c.plane.y_pixel for c in canvases for order in c.orders}
        self._readout.show_values(
            session.focus,
            [(line_title(line, session), p) for line, p in zip(shown, pointers, strict=False)],
            heading_of(session).short,
            (canvases[0].plane.x_pixel, *(steps.get(order, 0.0) for order in ORDERS)),
        )


def _drawn(session: Session) -> tuple[object, ...]:
    contrast = session.reference, session.difference
    return session.curves, session.view, session.focus.preview, session.pins, session.sweep, contrast


def _arrangement(session: Session) -> tuple[object, ...]:
    view = session.view
    return view.layout, view.orders, view.single
