"""Start the program as its users do, and print the time when all canvases have painted their curves."""

from __future__ import annotations

import os
import time


def main() -> None:
    """Run until there is something to see."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

    import actexplorer.ui.explore as explore
    from actexplorer.ui.canvas import Canvas

    class End(QObject):
        """Ends the process at its first event."""

        def event(self, event: QEvent) -> bool:
            print(time.perf_counter(), flush=True)
            os._exit(0)

    end, seen = End(), set()

    class Watched(Canvas):
        """A canvas that says when it has painted curves; what it painted is on the screen before the next event."""

        def paintEvent(self, event) -> None:
            super().paintEvent(event)
            if self._picture is not None and self.order not in seen:
                seen.add(self.order)
                if len(seen) == 3:
                    QCoreApplication.postEvent(end, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)

    explore.Canvas = Watched
    from actexplorer.cli import main as run

    run([])


if __name__ == "__main__":
    main()
