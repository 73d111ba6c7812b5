"""From starting the process until curves are painted, against a Matplotlib script with the same three axes."""

from __future__ import annotations

import subprocess
import sys
import time
from statistics import median

from benchmarks.processes import ROOT, environment
from benchmarks.report import entry

ROUNDS = 9


def compare(folder: str) -> dict[str, dict[str, float]]:
    """Return the entry of Matplotlib."""
    modules = ("benchmarks.our_start", "benchmarks.matplotlib_start")
    times: dict[str, list[float]] = {module: [] for module in modules}
    for number in range(ROUNDS + 1):
        for module in modules:
            taken = _start(module, folder)
            if number:  # the first one fills caches
                times[module].append(taken)
    return {"matplotlib": entry(*(median(times[module]) for module in modules))}


def _start(module: str, folder: str) -> float:
    start = time.perf_counter()
    command = [sys.executable, "-m", module]
    done = subprocess.run(command, cwd=ROOT, env=environment(folder), stdout=subprocess.PIPE, text=True, check=True)
    return (float(done.stdout.split()[-1]) - start) * 1e3  # one clock serves all processes
