"""The same curves in Matplotlib's QtAgg window, moved frame by frame; answers as `our_window` does."""

from __future__ import annotations

import sys
import time

import matplotlib as mpl
import numpy as np

mpl.use("QtAgg")
from matplotlib import pyplot as plt

from benchmarks.moves import FUNCTIONS, HOME, SIZE, panned, parameter
from benchmarks.processes import resident, serve
from benchmarks.textbook import FORMULAS

POINTS = 1000  # a curve
DPI = 100


def main(curves: int) -> None:
    """Show a window over so many curves and answer."""
    figure, axes = plt.subplots(1, 3, figsize=(SIZE[0] / DPI, SIZE[1] / DPI), dpi=DPI)
    canvas = figure.canvas
    x = np.linspace(*HOME, POINTS)
    shown = FUNCTIONS[:curves]
    lines = []
    for key, _ in shown:
        lines.append([ax.plot(x, y, linewidth=2 * 72 / DPI)[0] for ax, y in zip(axes, FORMULAS[key](x), strict=True)])
    for ax, name in zip(axes, ("f", "f′", "f″"), strict=True):
        ax.set_title(name)
        ax.grid(True)
        ax.set_xlim(*HOME)
    figure.tight_layout()
    plt.show(block=False)
    canvas.draw()
    canvas.flush_events()

    def update(which: int, frame: int) -> None:
        key, name = shown[which]
        for line, y in zip(lines[which], FORMULAS[key](x, **{name: parameter(frame)}), strict=True):
            line.set_ydata(y)

    def draw_pan(frame: int) -> None:
        x = np.linspace(*panned(frame), POINTS)
        for (key, _), group in zip(shown, lines, strict=True):
            for line, y in zip(group, FORMULAS[key](x), strict=True):
                line.set_data(x, y)
        for ax in axes:
            ax.set_xlim(*panned(frame))
            ax.relim()
            ax.autoscale_view(scalex=False)
        canvas.draw()

    def draw_drag(frame: int) -> None:
        update(0, frame)
        canvas.draw()

    def draw_all(frame: int) -> None:
        for which in range(len(shown)):
            update(which, frame)
        canvas.draw()

    def frames(move: str, first: str, count: str) -> list[float]:
        canvas.window().raise_()
        if move == "blit":
            for line in lines[0]:
                line.set_animated(True)
            canvas.draw()
            canvas.flush_events()
            background = canvas.copy_from_bbox(figure.bbox)
        times = []
        for frame in range(int(first), int(first) + int(count)):
            start = time.perf_counter()
            if move == "blit":
                update(0, frame)
                canvas.restore_region(background)
                for ax, line in zip(axes, lines[0], strict=True):
                    ax.draw_artist(line)
                canvas.blit(figure.bbox)
            else:
                {"drag": draw_drag, "all": draw_all, "pan": draw_pan}[move](frame)
            canvas.flush_events()
            times.append((time.perf_counter() - start) * 1e3)
        for line in lines[0]:
            line.set_animated(False)
        return times

    frames("drag", "0", "5")
    serve({"frames": frames, "memory": resident, "size": lambda: [canvas.width(), canvas.height()]})


if __name__ == "__main__":
    main(int(sys.argv[1]))
