"""Computing in a thread what would keep the window waiting: of several requests, the latest."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

T = TypeVar("T")
LOOK = 15  # milliseconds between two looks whether it is done


class Computing(QObject, Generic[T]):
    """Runs one job at a time; of those that come meanwhile the last is next. ``take`` is given what each has returned."""

    def __init__(self, take: Callable[[T], None], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take
        self._running: Future[T] | None = None
        self._next: Callable[[], T] | None = None
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether something is being computed, or is to be."""
        return self._running is not None or self._next is not None

    def request(self, job: Callable[[], T]) -> None:
        """Run ``job``, which shares nothing that changes, when the one that runs is done."""
        self._next = job
        if self._running is None:
            self._start()

    def settle(self) -> None:
        """Wait until all is done and taken."""
        while self._running is not None:
            self._running.exception()
            self._look()

    def _start(self) -> None:
        job, self._next = self._next, None
        if job is None:
            self._timer.stop()
            return
        future: Future[T] = Future()
        self._running = future

        def run() -> None:
            try:
                future.set_result(job())
            except BaseException as error:
                future.set_exception(error)

        Thread(target=run, name="images", daemon=True).start()
        self._timer.start()

    def _look(self) -> None:
        done = self._running
        if done is None or not done.done():
            return
        self._running = None
        self._take(done.result())
        if self._running is None:
            self._start()
