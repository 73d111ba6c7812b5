"""The windows of this process: opening them, handing them documents, keeping their work."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMessageBox

from actexplorer.session.state import Session, opening
from actexplorer.ui.autosave import Autosave, Keeper, Left, left_in, remove
from actexplorer.ui.documents import read
from actexplorer.ui.window import Window

CASCADE = 32  # pixels that a new window is moved from the one it came from


class Desk(QObject):
    """Holds every window until it is closed; one process has one desk."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[Window] = []
        self._keeper = Keeper()

    def open(self, session: Session, path: Path | None = None, saved: Session | None = None) -> Window:
        """Show a window over ``session``; ``saved`` is what its file holds, where that differs."""
        window = Window(session)
        if self.windows:
            window.setGeometry(self.windows[-1].geometry().translated(CASCADE, CASCADE))
        window.take(session, path, saved)
        keeping = Autosave(window.store, self._keeper, path)
        window.path_changed.connect(lambda: keeping.move(window.path))
        window.new_requested.connect(lambda: self.new(window))
        window.open_requested.connect(lambda path: self.open_document(window, path))
        window.closed.connect(lambda: self._forget(window, keeping))
        self.windows.append(window)
        window.show()
        window.say_unknown()
        return window

    def new(self, beside: Window) -> None:
        """Open a window on the opening picture."""
        self.open(opening())

    def open_document(self, window: Window, path: Path) -> None:
        """Open a document: in ``window`` if nothing was done there yet, else in a window of its own."""
        already = next((w for w in self.windows if w.path is not None and w.path.absolute() == path.absolute()), None)
        if already is not None:
            already.activateWindow()
            already.raise_()
            return
        session = read(window, path)
        if session is None:
            return
        if window.path is None and not window.store.modified:
            window.take(session, path)
            window.say_unknown()
        else:
            self.open(session, path)

    def offer_left(self) -> bool:
        """Offer what dead processes left; return whether the reader took it and it is open now."""
        folders = list(self._keeper.abandoned())
        if not any(any(folder.glob("*.actx")) for folder in folders):
            remove(folders)
            return False
        buttons = QMessageBox.StandardButton
        question = QCoreApplication.translate(
            "Desk", "actexplorer ended before its work was saved. Open what was on the table then?"
        )
        answer = QMessageBox.question(None, "actexplorer", question, buttons.Yes | buttons.No | buttons.Cancel, buttons.Yes)
        if answer == buttons.Cancel:
            return False  # asked again the next time
        left = left_in(folders) if answer == buttons.Yes else []
        for one in left:
            self.restore(one)
        self._keeper.wait()  # what is open again is kept again before what was kept goes
        remove(folders)
        return bool(left)

    def restore(self, left: Left) -> None:
        """Open a session that a dead process left; it is modified until it is saved."""
        self.open(left.session, left.path, saved=Session())

    def finish(self) -> None:
        """Leave nothing behind, as the process ends."""
        self._keeper.finish()

    def _forget(self, window: Window, keeping: Autosave) -> None:
        keeping.stop()
        self.windows.remove(window)
        window.deleteLater()
