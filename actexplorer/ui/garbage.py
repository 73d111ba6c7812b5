"""Python's garbage is collected in the thread that owns the widgets.

A collection runs in whichever thread happens to allocate. In a worker's it would destroy widgets that only cycles still
hold, from a thread that must not touch them, and end the process.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 1000  # milliseconds


class Collector(QObject):
    """Collects now and then as the event loop turns, and keeps Python from doing so by itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def _collect(self) -> None:
        due = (n for n in (2, 1, 0) if gc.get_count()[n] > gc.get_threshold()[n])
        generation = next(due, None)
        if generation is not None:
            gc.collect(generation)
