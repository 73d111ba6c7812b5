"""Costs, measured in a thread of their own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QThread, Signal

from actexplorer.core.activation import Activation
from actexplorer.core.cost import costs

_running: set[Measuring] = set()  # a thread outlives whoever began it, until it has noticed that it is to stop


class Measuring(QThread):
    """Measures functions one after another until it is done or `stop` is called; ``measured`` brings each `Cost`."""

    measured = Signal(object)

    def __init__(self, functions: Sequence[Activation]) -> None:
        super().__init__()
        self._functions = functions
        _running.add(self)
        self.finished.connect(self._forget)
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self.stop)

    def stop(self) -> None:
        """Stop after the function that is being measured, and wait for that: some hundredths of a second."""
        self.requestInterruption()
        self.wait()

    def _forget(self) -> None:
        self.wait()
        _running.discard(self)

    def run(self) -> None:  # noqa: D102
        for cost in costs(self._functions):
            self.measured.emit(cost)
            if self.isInterruptionRequested():
                return
