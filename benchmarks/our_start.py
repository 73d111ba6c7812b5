"""Start the program as its users do, and print the time when all canvases have painted their curves."""

from __future__ import annotations

import os
import time


def main() -> None:
    """Run until there is something to see."""
    from PySide6.QtCore import QTimer

    import actexplorer.ui.explore as explore
    from actexplorer.ui.canvas import Canvas

    seen = set()

    def end() -> None:
        print(time.perf_counter(), flush=True)
        os._exit(0)

    class Watched(Canvas):
        """A canvas that says when it has painted curves."""

        def paintEvent(self, event) -> None:
            super().paintEvent(event)
            if self._picture is not None:
                seen.add(self.order)
                if len(seen) == 3:
                    QTimer.singleShot(0, end)

    explore.Canvas = Watched
    from actexplorer.cli import main as run

    run([])


if __name__ == "__main__":
    main()
