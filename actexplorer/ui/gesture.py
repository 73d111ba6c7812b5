"""When a run of small edits becomes one undo step."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from actexplorer.ui.store import Store

PAUSE = 800  # milliseconds without a key or a notch of the wheel after which the next is a step of its own


class Gesture(QObject):
    """Says when a run of small edits is over: at once, or after a pause."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(store.end_gesture)

    def end(self) -> None:
        """Make the next edit a step of its own."""
        self._timer.stop()
        self._store.end_gesture()

    def pause(self) -> None:
        """End unless another edit comes soon."""
        self._timer.start()
