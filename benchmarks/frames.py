"""Frames of a slider drag and of panning, in a real window, against Matplotlib; and what the hand feels."""

from __future__ import annotations

import time
from statistics import median, quantiles
from typing import Any

from benchmarks.processes import Worker
from benchmarks.report import entry

ROUNDS = 6
OURS, THEIRS = 40, 12  # frames in a round
DRAG = 10.0  # seconds
CASES = {"1": (1, "drag", "drag"), "2": (2, "drag", "drag"), "8": (8, "drag", "drag"), "8_blit": (8, "drag", "blit"),
         "8_all": (8, "all", "all"), "pan": (8, "pan", "pan")}  # fmt: skip


def compare(folder: str, peers: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return entries by case, and the memory of both programs."""
    results, memory = {}, {}
    for curves in (1, 2, 8):
        us = Worker("benchmarks.our_window", folder, str(curves))
        them = Worker("benchmarks.matplotlib_window", folder, str(curves)) if peers else None
        for place, (case, (number, ours, theirs)) in enumerate(CASES.items()):
            if number == curves and them is not None:
                results[case] = entry(*_interleaved(us, them, ours, theirs, place * ROUNDS * OURS))
        if them is not None:
            memory = {"matplotlib": entry(us.ask("memory"), them.ask("memory"))}
            them.end()
        us.end()
    return results, memory


def _interleaved(us: Worker, them: Worker, ours: str, theirs: str, first: int) -> tuple[float, float]:
    """Return milliseconds a frame; no case shows what one before has shown, which the program would remember."""
    mine: list[float] = []
    others: list[float] = []
    for number in range(ROUNDS):
        mine.append(median(us.ask("frames", ours, first + number * OURS, OURS)))
        others.append(median(them.ask("frames", theirs, first + number * THEIRS, THEIRS)))
    return median(mine), median(others)


def felt(folder: str) -> dict[str, float]:
    """Return what a drag of ten seconds, a zoom over eighteen orders of magnitude and standing still take, in ms a frame."""
    us = Worker("benchmarks.our_window", folder, "8")
    drag: list[float] = []
    end = time.monotonic() + DRAG
    while time.monotonic() < end:
        drag += us.ask("frames", "drag", len(drag), 200)
    panned, zoomed = [], []
    for number in range(3):
        panned += us.ask("frames", "pan", 100 * number, 100)
        zoomed += us.ask("frames", "zoom", 100 * number, 100)
    us.end()
    return {
        "drag_median": median(drag),
        "drag_99_percent": quantiles(drag, n=100)[98],
        "drag_worst": max(drag),
        "pan_median": median(panned),
        "zoom_1e9_to_1e-9_median": median(zoomed),
    }
