"""Measure everything, print a table of ratios, and write build/bench.json.

Names of sections (jets, vectors, training, frame, startup) as arguments measure only those.
"""

from __future__ import annotations

import sys
import tempfile
from importlib.util import find_spec
from typing import Any

from benchmarks import frames, start
from benchmarks.jets import measure
from benchmarks.processes import pinned
from benchmarks.report import entry, geometric_mean, machine, save, table

PEERS = ("torch", "jax", "matplotlib")
MATRICES = ("1024x1024", "8192x10")
SIZES = {2_000: 1.0, 1_000_000: 1e-3}  # points, and microseconds to the unit of the report


def jets(folder: str, missing: list[str]) -> dict[str, Any]:
    """Return the sections on jets: geometric means over the functions, and of their ratios."""
    sections = {}
    for size, unit in SIZES.items():
        times = measure(folder, size, [name for name in ("seeds", "torch", "jax") if name not in missing])
        own = times.pop("ours")
        means = {name: geometric_mean(found.values()) * unit for name, found in times.items()}
        sections[f"jets_{size}"] = {name: entry(geometric_mean(own.values()) * unit, mean) for name, mean in means.items()}
    return sections


def vectors() -> dict[str, Any]:
    """Return the sections on vector functions: milliseconds of the value with its vector-Jacobian product."""
    sections = {}
    for size, times in pinned("benchmarks.vectors", *MATRICES).items():
        own = times.pop("ours")
        sections[f"vectors_{size}"] = {
            f"{key} {name}": entry(own[key] * 1e-3, peer * 1e-3) for name, found in times.items() for key, peer in found.items()
        }
    return sections


def training() -> dict[str, Any]:
    """Return the section on training: microseconds a step beside PyTorch's in two precisions."""
    (times,) = pinned("benchmarks.training", "sgd").values()
    own = times.pop("ours")
    return {
        f"{key} {name.removeprefix('torch_')}": entry(own[key], peer)
        for name, found in times.items()
        for key, peer in found.items()
    }


def main(wanted: list[str]) -> None:
    """Measure the ``wanted`` sections, all if there are none."""
    missing = [name for name in PEERS if find_spec(name) is None]
    for name in missing:
        print(f"{name} is not installed: what needs it is left out")
    wanted = wanted or ["jets", "vectors", "training", "frame", "startup"]
    compared: dict[str, Any] = {}
    felt: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        if "jets" in wanted:
            compared |= jets(folder, missing)
        if "vectors" in wanted:
            compared |= vectors()
        if "training" in wanted:
            compared["training"] = training()
        if "frame" in wanted:
            compared["frame"], compared["memory"] = frames.compare(folder, "matplotlib" not in missing)
            felt = frames.felt(folder)
        if "startup" in wanted and "matplotlib" not in missing:
            compared["startup"] = start.compare(folder)
    print(table(compared))
    for name, value in felt.items():
        print(f"{name.replace('_', ' '):34}{value:8.2f} ms a frame")
    save({**compared, "felt": felt, "machine": machine(), "missing": missing})


if __name__ == "__main__":
    main(sys.argv[1:])
