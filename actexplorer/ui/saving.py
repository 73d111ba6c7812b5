"""Writing a file in the background while the window goes on: progress, and a button that cancels."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog

from actexplorer.files import WriteError, write
from actexplorer.ui.work import Cancelled, Report

if TYPE_CHECKING:
    from actexplorer.ui.window import Window

STEPS = 1000


class Saving(QObject):
    """Runs ``job(report)``, which returns the file's bytes, in a thread, and writes them; ``finished`` says that it is over.

    Nothing is written when it is cancelled or goes wrong. The window's end cancels it.
    """

    finished = Signal()
    _advanced = Signal(int)
    _ended = Signal(object)

    def __init__(self, window: Window, path: Path, text: str, job: Callable[[Report], bytes]) -> None:
        super().__init__(window)
        self._window, self._path, self._job = window, path, job
        self._stop = threading.Event()
        self._said = -1
        self.progress = QProgressDialog(text, self.tr("Cancel"), 0, STEPS, window)
        self.progress.setWindowModality(Qt.WindowModality.NonModal)
        self.progress.setAutoReset(False)
        self.progress.setAutoClose(False)
        self.progress.setMinimumDuration(0)
        self.progress.canceled.connect(self._stop.set)
        self._advanced.connect(self.progress.setValue, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        window.closed.connect(self.cancel)
        self._thread = threading.Thread(target=self._run, name="saving")
        self.progress.setValue(0)
        self._thread.start()

    def cancel(self) -> None:
        """Stop, and wait until it has stopped."""
        self._stop.set()
        self._thread.join()

    def _report(self, done: float) -> None:
        if self._stop.is_set():
            raise Cancelled
        if int(done * STEPS) != self._said:
            self._said = int(done * STEPS)
            self._advanced.emit(self._said)

    def _run(self) -> None:
        problem: str | None = None
        try:
            data = self._job(self._report)
            self._report(1.0)
            write(self._path, data)
        except Cancelled:
            problem = ""
        except (WriteError, ValueError, OSError) as error:
            problem = " ".join(str(error).split())
        except MemoryError:
            problem = "there is not enough memory for this"
        self._ended.emit(problem)

    def _end(self, problem: str | None) -> None:
        self._thread.join()
        self.progress.canceled.disconnect(self._stop.set)
        self.progress.close()
        self.progress.deleteLater()
        if problem is None:
            self._window.say(self.tr("Written: {path}").format(path=self._path))
        else:
            self._window.say(problem or self.tr("Cancelled"))
        self.finished.emit()
        self.deleteLater()
