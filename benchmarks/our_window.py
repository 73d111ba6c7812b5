"""The program's own window, docks and read-outs included, moved frame by frame.

Answers ``frames MOVE FIRST COUNT`` with the milliseconds of each frame, from the edit until it is painted.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtWidgets import QApplication

from actexplorer.session import edits
from actexplorer.session.state import Session
from actexplorer.ui.app import application
from actexplorer.ui.canvas import Canvas
from actexplorer.ui.store import Store
from actexplorer.ui.window import Window
from benchmarks.moves import FUNCTIONS, SIZE, panned, parameter, zoomed
from benchmarks.processes import resident, serve

painted = 0


class _Counting(Canvas):
    """A canvas whose paintings are counted."""

    def paintEvent(self, event) -> None:
        global painted
        super().paintEvent(event)
        painted += 1


def turn(store: Store, move: str, frame: int, count: int) -> None:
    """Apply the edits of a frame."""
    if move == "pan":
        store.apply(edits.with_x_range(panned(frame)))
    elif move == "zoom":
        store.apply(edits.with_x_range(zoomed(frame % count, count)))
    else:
        curves = store.session.curves if move == "all" else store.session.curves[:1]
        for curve, (_, name) in zip(curves, FUNCTIONS, strict=False):
            store.apply(edits.with_parameter(curve.id, name, parameter(frame)))


def main(curves: int) -> None:
    """Show a window over so many curves and answer."""
    import actexplorer.ui.explore as explore

    explore.Canvas = _Counting
    app = application()
    session = Session()
    for key, _ in FUNCTIONS[:curves]:
        session = edits.add_curve(key).change(session)
    window = Window(session, remembers=False)
    window.show()
    window.settle()
    area = window.page.canvases[0].parentWidget()
    for _ in range(5):
        window.resize(window.width() + SIZE[0] - area.width(), window.height() + SIZE[1] - area.height())
        app.processEvents()

    def frames(move: str, first: str, count: str) -> list[float]:
        window.raise_()
        window.store.apply(edits.home())
        QApplication.processEvents()
        times = []
        for frame in range(int(first), int(first) + int(count)):
            start, before = time.perf_counter(), painted
            turn(window.store, move, frame, int(count))
            while painted < before + 3:
                QApplication.processEvents()
            times.append((time.perf_counter() - start) * 1e3)
        return times

    frames("drag", "0", "30")
    serve({"frames": frames, "memory": resident, "size": lambda: [area.width(), area.height()]})


if __name__ == "__main__":
    main(int(sys.argv[1]))
