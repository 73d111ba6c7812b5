"""The main window: menus, docks and pages over one store."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QWidget

from actexplorer.session.document import SUFFIX, problem_line
from actexplorer.session.edits import Edit, with_x_range
from actexplorer.session.lab_edits import with_page
from actexplorer.session.labs import CURVES
from actexplorer.session.ranges import zoomed
from actexplorer.session.state import Session
from actexplorer.ui import documents
from actexplorer.ui.language import translate
from actexplorer.ui.menus import Menus
from actexplorer.ui.pages import Pages
from actexplorer.ui.panels import PANELS, Panel, Place
from actexplorer.ui.settings import settings
from actexplorer.ui.store import Store
from actexplorer.ui.widgets.toast import Toast

SIDES = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
EXTENTS = {
    "left": (Qt.Orientation.Horizontal, 248),
    "right": (Qt.Orientation.Horizontal, 300),
    "bottom": (Qt.Orientation.Vertical, 190),
}
FIRST = QSize(1440, 900)
FRAME = QSize(8, 40)  # about what the window system puts around a window
LAYOUT_VERSION = 2  # of the saved dock layout; raised when docks are added or renamed


class Window(QMainWindow):
    """One window over one session. Panels are loaded after the canvases have been painted.

    One that ``remembers`` opens with the docks where they last were, and leaves them so for the next.
    """

    new_requested = Signal()
    open_requested = Signal(object)  # the path
    path_changed = Signal()
    closed = Signal()
    store: Store
    path: Path | None

    def __init__(self, session: Session, remembers: bool = True) -> None:
        super().__init__()
        self.path = None
        self.setAcceptDrops(True)
        self._remembers = remembers
        self.store = Store(session, self)
        self._panels: dict[str, Panel] = {}
        self.docks: dict[str, QDockWidget] = {}
        self.setDockNestingEnabled(True)
        self.setCorner(Qt.Corner.BottomLeftCorner, SIDES["left"])
        self.setCorner(Qt.Corner.BottomRightCorner, SIDES["right"])
        self.pages = Pages(self.store)
        self.page = self.pages.curves
        self.setCentralWidget(self.pages)
        self.page.painted.connect(self.load_panels, Qt.ConnectionType.QueuedConnection)
        self.toast = Toast(self.pages)
        for place in PANELS:
            self._add_dock(place)
        self._size_docks(first_size(self.screen().availableGeometry().size()) if remembers else FIRST)
        self.menus = Menus(self)
        self._late_refresh = QTimer(self, singleShot=True, interval=100)
        self._late_refresh.timeout.connect(lambda: self.menus.refresh())
        self.store.changed.connect(self._render)
        self.store.refused.connect(self.say)
        if remembers:
            self._restore_layout()
        self._docks: QByteArray | None = None  # how they stood when a lab took their place
        self._show_page(session)
        self._title()

    def take(self, session: Session, path: Path | None = None, saved: Session | None = None) -> None:
        """Put a document's session on the table; ``saved`` is what its file holds, where that differs."""
        self.store.replace(session, saved)
        self.set_path(path)
        self.menus.refresh()

    def set_path(self, path: Path | None) -> None:
        """Say which file the session belongs to."""
        self.path = path
        self._title()
        self.path_changed.emit()

    def document_name(self) -> str:
        """Return what the document is called in the title and in questions."""
        return self.tr("Untitled") if self.path is None else self.path.name

    def new(self) -> None:
        """Ask for a window on the opening picture."""
        self.new_requested.emit()

    def open_document(self) -> None:
        """Ask for a document to open."""
        path = documents.ask_document(self)
        if path is not None:
            self.open_requested.emit(path)

    def save(self) -> None:
        """Save the document, asking for a file where it has none."""
        documents.save(self)

    def save_as(self) -> None:
        """Ask for a file and save the document there."""
        documents.save_as(self)

    def say(self, text: str) -> None:
        """Show one line for a while at the foot of the canvases."""
        self.toast.say(text)

    def say_unknown(self) -> None:
        """Say which functions and parameters of the document are unknown, if any."""
        line = problem_line(self.store.session)
        if line:
            self.say(line)

    def commit(self, edit: Edit) -> None:
        """Apply an edit that is a step of its own, whatever came before."""
        self.store.end_gesture()
        self.store.apply(edit)
        self.store.end_gesture()

    def zoom(self, factor: float) -> None:
        """Zoom x about the crosshair, or the middle."""
        session = self.store.session
        low, high = session.view.x
        about = session.focus.cursor if session.focus.cursor is not None else (low + high) / 2
        try:
            self.store.apply(with_x_range(zoomed(session.view.x, about, factor)))
        except ValueError as error:
            self.say(str(error))

    def load_panels(self) -> None:
        """Make every panel that is not there yet."""
        for place in PANELS:
            if place.id not in self._panels:
                widget = getattr(import_module(f"actexplorer.ui.panels.{place.module}"), place.widget)(self.store)
                self._panels[place.id] = widget
                self.docks[place.id].setWidget(widget)
                widget.render(None, self.store.session)

    def settle(self) -> None:
        """Finish everything that would follow as the event loop turns, for a picture of the window."""
        self.load_panels()
        self.store.flush()
        self.pages.settle()
        for panel in self._panels.values():
            settle = getattr(panel, "settle", None)
            if settle is not None:
                settle()

    def panel(self, panel_id: str) -> Panel:
        """Return a panel, its dock shown beside the curves."""
        self.show_page(CURVES)
        self.load_panels()
        self.docks[panel_id].show()
        self.docks[panel_id].raise_()
        return self._panels[panel_id]

    def show_page(self, page: str) -> None:
        """Show the curves, or a lab."""
        self.store.apply(with_page(page))
        self.store.flush()

    def rebuild(self) -> None:
        """Make menus, docks' contents and canvases anew, as after a change of language or theme."""
        self.menus.deleteLater()
        self.menuBar().clear()
        self.menus = Menus(self)
        for place in PANELS:
            self.docks[place.id].setWindowTitle(translate("Panel", place.title))
            panel = self._panels.pop(place.id, None)
            if isinstance(panel, QWidget):
                panel.deleteLater()
        self.load_panels()
        self.pages.restyle()
        self._title()

    def find_function(self) -> None:
        """Put the keyboard into the catalogue's search field."""
        self.panel("catalogue").focus_search()  # type: ignore[attr-defined]

    def quit(self) -> None:
        """Close every window."""
        QApplication.closeAllWindows()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102
        if self._remembers and not documents.may_close(self):
            event.ignore()
            return
        if self._remembers:
            settings().setValue("window/geometry", self.saveGeometry())
            settings().setValue("window/docks", self._docks or self.saveState(LAYOUT_VERSION))
        self.pages.stop()
        super().closeEvent(event)
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        if any(url.toLocalFile().endswith(SUFFIX) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        for url in event.mimeData().urls():
            if url.toLocalFile().endswith(SUFFIX):
                self.open_requested.emit(Path(url.toLocalFile()))

    def _add_dock(self, place: Place) -> None:
        dock = QDockWidget(translate("Panel", place.title), self)
        dock.setObjectName(place.id)
        below = [self.docks[p.id] for p in PANELS if p.side == place.side == "bottom" and p.id in self.docks]
        self.docks[place.id] = dock
        self.addDockWidget(SIDES[place.side], dock)
        if below:
            self.tabifyDockWidget(below[-1], dock)
            below[0].raise_()

    def _size_docks(self, size: QSize) -> None:
        self.resize(size)
        for side, (orientation, extent) in EXTENTS.items():
            docks = [self.docks[p.id] for p in PANELS if p.side == side]
            self.resizeDocks(docks, [extent] * len(docks), orientation)

    def _restore_layout(self) -> None:
        store = settings()
        geometry, docks = store.value("window/geometry"), store.value("window/docks")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(docks, QByteArray):
            self.restoreState(docks, LAYOUT_VERSION)

    def _render(self, old: Session, new: Session) -> None:
        if old.view.page != new.view.page:
            self._show_page(new)
        self.pages.render(new)
        for panel in self._panels.values():
            panel.render(old, new)
        if self.store.history.gesture is None:
            self.menus.refresh()
        elif not self._late_refresh.isActive():  # not in every frame of a drag
            self._late_refresh.start()
        self._show_modified()

    def _show_page(self, session: Session) -> None:
        """Give a lab the whole window, and the docks their places back beside the curves."""
        self.setUpdatesEnabled(False)
        if session.view.page != CURVES and self._docks is None:
            self._docks = self.saveState(LAYOUT_VERSION)
            for dock in self.docks.values():
                dock.hide()
        elif session.view.page == CURVES and self._docks is not None:
            self.restoreState(self._docks, LAYOUT_VERSION)
            self._docks = None
        self.pages.render(session)
        self.menus.show_page(session.view.page)
        for tabs in self.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._docks is None else Qt.FocusPolicy.NoFocus)
        self.setUpdatesEnabled(True)

    def _title(self) -> None:
        self.setWindowTitle(f"{self.document_name()}[*]")
        self._show_modified()

    def _show_modified(self) -> None:
        modified = self.store.modified
        if modified != self.isWindowModified():  # telling the window system takes longer than drawing a frame
            self.setWindowModified(modified)


def first_size(available: QSize) -> QSize:
    """Return how large the first window is on a screen with that much room; a screen that is none does not count."""
    drawn = QGuiApplication.platformName() in ("offscreen", "minimal")
    return FIRST if drawn else FIRST.boundedTo(available - FRAME)
