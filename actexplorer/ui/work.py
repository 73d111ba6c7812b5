"""Work that takes long, in a thread of its own while a dialog shows how far it is and takes a no."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

T = TypeVar("T")
Report = Callable[[float], None]
UNNOTICED = 0.15  # seconds for which the window may wait without a word
STEPS = 1000


class Cancelled(Exception):
    """The reader has thought better of it."""


class _Progress(QProgressDialog):
    advanced = Signal(int)
    ended = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, "", 0, 0, parent)  # busy, until a first report comes
        self.setCancelButtonText(self.tr("Cancel"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAutoReset(False)
        self.setAutoClose(False)
        self.setMinimumDuration(0)
        self.advanced.connect(self._advance, Qt.ConnectionType.QueuedConnection)

    def _advance(self, steps: int) -> None:
        if self.maximum() != STEPS:
            self.setMaximum(STEPS)
        self.setValue(steps)


def work(parent: QWidget, text: str, job: Callable[[Report], T]) -> T:
    """Return what ``job(report)`` returns, run in a thread; a dialog with ``text`` appears when it takes long.

    The job calls ``report`` with what part is done, 0 to 1, as often as it likes; that is where it is cancelled. One that
    never calls it runs to its end, and its result is thrown away.

    Raises
    ------
    Cancelled
        When the reader has cancelled it.
    Exception
        Whatever the job raises.
    """
    cancelled, result, steps = threading.Event(), Future[T](), -1
    progress = _Progress(text, parent)
    loop = QEventLoop()
    progress.ended.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    progress.canceled.connect(cancelled.set)

    def report(done: float) -> None:
        nonlocal steps
        if cancelled.is_set():
            raise Cancelled
        if int(done * STEPS) != steps:
            steps = int(done * STEPS)
            progress.advanced.emit(steps)

    def run() -> None:
        try:
            result.set_result(job(report))
        except BaseException as error:
            result.set_exception(error)
        progress.ended.emit()

    thread = threading.Thread(target=run, name="work", daemon=False)
    thread.start()
    thread.join(UNNOTICED)
    if not result.done():
        progress.show()
        loop.exec()
    thread.join()
    progress.canceled.disconnect(cancelled.set)
    progress.close()
    progress.deleteLater()
    if cancelled.is_set():
        result.exception()
        raise Cancelled
    return result.result()
