"""The page of images: softmax over the channels, and meta-ACON, of a file or a sample."""

from __future__ import annotations

import os
from math import prod
from typing import Any

import msgspec
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QStackedWidget

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.lab_edits import with_lab
from actexplorer.session.labs.image_files import read_images
from actexplorer.session.labs.image_results import Results, computed, results, same_source, table
from actexplorer.session.labs.images import ImageLab
from actexplorer.session.labs.table import Table
from actexplorer.session.state import Session
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.labs.heat_layout import Cell
from actexplorer.ui.labs.images.acon_view import AconView
from actexplorer.ui.labs.images.computing import Computing
from actexplorer.ui.labs.images.controls import Controls
from actexplorer.ui.labs.images.views import SoftmaxView, View
from actexplorer.ui.labs.page import LabPage
from actexplorer.ui.labs.plot import Plot
from actexplorer.ui.settings import settings
from actexplorer.ui.store import Store
from actexplorer.ui.theme import GAP
from actexplorer.ui.work import Cancelled, Report, work

LIVE = 1 << 18  # numbers of an image up to which it is computed while the reader waits: a hundredth of a second
PATIENCE = 300  # milliseconds after which computing is spoken of
NAMES = {
    "operation": QT_TRANSLATE_NOOP("Edit", "show another operation"),
    "path": QT_TRANSLATE_NOOP("Edit", "show the sample"),
    "image": QT_TRANSLATE_NOOP("Edit", "show another image"),
    "channel": QT_TRANSLATE_NOOP("Edit", "show another channel"),
    "temperature": QT_TRANSLATE_NOOP("Edit", "set the temperature"),
    "p1": QT_TRANSLATE_NOOP("Edit", "set p₁"),
    "p2": QT_TRANSLATE_NOOP("Edit", "set p₂"),
    "switch": QT_TRANSLATE_NOOP("Edit", "choose a switch"),
    "mean": QT_TRANSLATE_NOOP("Edit", "choose sums or means"),
    "reduction": QT_TRANSLATE_NOOP("Edit", "set the reduction"),
    "weight_seed": QT_TRANSLATE_NOOP("Edit", "draw other weights"),
    "formula": QT_TRANSLATE_NOOP("Edit", "change β(x)"),
    "seed": QT_TRANSLATE_NOOP("Edit", "draw another sample"),
}
RESIZE = QT_TRANSLATE_NOOP("Edit", "resize the sample")
POINT = QT_TRANSLATE_NOOP("Edit", "choose a pixel")
OPEN = QT_TRANSLATE_NOOP("Edit", "open images")


class ImagePage(LabPage):
    """Images as maps; what takes long is computed in a thread, and what is shown stays until it is there."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._gesture = Gesture(store, self)
        self._computing: Computing[Results] = Computing(self._take, self)
        self._wait = QTimer(self, singleShot=True, interval=PATIENCE)
        self._wait.timeout.connect(self._say_computing)
        self._lab: ImageLab | None = None
        self._found: Results | None = None
        self._ready: Results | None = None  # images that have been read for a record that is to come
        self._refusal = ""
        self.controls = Controls()
        self.views: dict[str, View] = {"softmax2d": SoftmaxView(), "meta_acon": AconView()}
        body = QStackedWidget()
        for view in self.views.values():
            body.addWidget(view)
            view.chosen.connect(lambda name, place: self._set(name, place, False))
            view.hovered.connect(self._point)
            view.pinned.connect(self._pin)
            view.released.connect(self._gesture.end)
        self.controls.changed.connect(self._set)
        self.controls.paused.connect(self._gesture.pause)
        self.controls.ended.connect(self._gesture.end)
        self.controls.opened.connect(self.ask)
        self.controls.drawn_anew.connect(lambda: self._set("seed", store.session.labs.images.seed + 1, False))
        self.stack, self.nothing = body, QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.nothing.setProperty("role", "muted")
        self.nothing.setContentsMargins(GAP, GAP, GAP, GAP)
        body.addWidget(self.nothing)
        self.setAcceptDrops(True)
        self.lay_out(body, self.controls)

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Show the images of ``new``."""
        lab = new.labs.images
        if lab is not self._lab:
            self._lab, self._refusal = lab, ""
            self._refresh()

    def settle(self) -> None:
        """Wait for what is being computed."""
        self._computing.settle()

    def table(self) -> Table:
        """Return the numbers of the image shown."""
        self.settle()
        if self._found is None:
            raise ValueError(self.tr("nothing has been computed yet"))
        return table(self._found)

    def plots(self) -> list[Plot]:
        """Return the plots that are shown, of the pixel that was chosen."""
        self.settle()
        self._point(None)
        return super().plots()

    def ask(self) -> None:
        """Ask for a file and open it."""
        folder = str(settings().value("folder", ""))
        filters = self.tr("NumPy arrays (*.npy)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open images"), folder, filters)
        if chosen:
            settings().setValue("folder", os.path.dirname(chosen))
            self.open(chosen)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        if _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        self.open(_dropped(event.mimeData()))

    def open(self, path: str) -> None:
        """Show the images of a file; one that cannot be read is refused in one line, and what was there stays."""
        path = os.path.abspath(path)

        def read(report: Report) -> Any:
            images = read_images(path)
            report(1.0)
            return images

        try:
            images = work(self, self.tr("Reading images…"), read)
        except Cancelled:
            return
        except ValueError as error:
            self._refuse(str(error))
            return
        self._gesture.end()
        lab = self.store.session.labs.images
        shown = msgspec.structs.replace(lab, path=path, image=0, channel=0, pixel=None)
        self._ready = Results(shown, images, None, "", "")
        self.store.apply(with_lab("images", OPEN, path=path, image=0, channel=0, pixel=None))
        self._gesture.end()
        if self.store.session.labs.images == lab:  # the same file again, whose numbers may be others
            self._refresh()

    def _refresh(self) -> None:
        """Compute what follows from the record: at once if that is quick, else in the thread."""
        lab = self._lab
        assert lab is not None
        if self._ready is not None and same_source(lab, self._ready.lab):
            self._found, self._ready = self._ready, None
        if not self._computing.busy and _quick(lab, self._found):
            self._take(results(lab, self._found))
            return
        self._computing.request(lambda: results(lab, self._found))
        self._wait.start()

    def _take(self, found: Results) -> None:
        self._found = found
        if not self._computing.busy:
            self._wait.stop()
        self.controls.show_results(found, self._refusal)
        view = self.views[found.lab.operation]
        self.stack.setCurrentWidget(view if found.of is not None else self.nothing)
        self.nothing.setText(found.notice)
        view.show_results(found)
        view.point(None)

    def _say_computing(self) -> None:
        self.controls.say(self.tr("Computing…"))

    def _point(self, cell: Cell | None) -> None:
        if self._found is not None:
            self.views[self._found.lab.operation].point(cell)

    def _pin(self, cell: Cell) -> None:
        self.store.apply(with_lab("images", POINT, gesture="pixel", pixel=cell))

    def _set(self, name: str, value: Any, joined: bool) -> None:
        """Give a field of the record a value; ``joined`` makes one undo step of such changes that follow one another."""
        lab = self.store.session.labs.images
        if getattr(lab, name) == value:
            self._refuse("")
            return
        changes = {name: value} | ({"image": 0, "channel": 0, "pixel": None} if name == "path" else {})
        if not joined:
            self._gesture.end()
        done = self.store.apply(with_lab("images", NAMES.get(name, RESIZE), name, **changes))
        if not joined:
            self._gesture.end()
        if not done and self._found is not None:
            self.controls.show_results(self._found)

    def _refuse(self, why: str) -> None:
        """Say why something cannot be done, beside the plots too, until something else is; "" takes it back."""
        self._refusal = why
        if why:
            self.store.refused.emit(why)
        self.controls.say(why or (self._found.notice if self._found is not None else ""))


def _quick(lab: ImageLab, before: Results | None) -> bool:
    """Return whether what follows from ``lab`` can be waited for."""
    if before is not None and same_source(lab, before.lab):
        return computed(lab, before) or before.images[0].size <= LIVE
    return not lab.path and prod(lab.shape) <= LIVE


def _dropped(data: QMimeData) -> str:
    """Return the path of the first array among what is dragged, "" where there is none."""
    paths = (url.toLocalFile() for url in data.urls())
    return next((path for path in paths if path.lower().endswith(".npy")), "")
