"""Entries of the report, their table and their file."""

from __future__ import annotations

import json
import math
import platform
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

OUT = Path(__file__).resolve().parent.parent / "build" / "bench.json"
UNITS = {
    "jets_2000": "µs",
    "jets_1000000": "ms",
    **dict.fromkeys(("vectors_1024x1024", "vectors_8192x10"), "ms"),
    "training": "µs",
    "frame": "ms",
    "startup": "ms",
    "memory": "MB",
}


def entry(ours: float, peer: float) -> dict[str, float]:
    """Return what is reported of one comparison; ratios above 1 are in our favour."""
    return {"ours": ours, "peer": peer, "ratio": peer / ours}


def geometric_mean(values: Iterable[float]) -> float:
    """Return the geometric mean."""
    logs = [math.log(value) for value in values]
    return math.exp(sum(logs) / len(logs))


def table(results: Mapping[str, Mapping[str, Mapping[str, float]]]) -> str:
    """Return the comparisons as lines of a table."""
    lines = [f"{'':24}{'ours':>12}{'peer':>12}{'ratio':>9}"]
    for section, entries in results.items():
        unit = UNITS[section]
        for name, one in entries.items():
            lines.append(
                f"{section + ' ' + name:24}{one['ours']:>9.2f} {unit:2}{one['peer']:>9.2f} {unit:2}{one['ratio']:>8.2f}×"
            )
    return "\n".join(lines)


def machine() -> dict[str, Any]:
    """Return what the numbers were measured on."""
    try:
        cpu = next(line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name"))
        name = cpu.partition(":")[2].strip()
    except (OSError, StopIteration):
        name = platform.processor() or platform.machine()
    return {"processor": name, "system": platform.platform(), "python": platform.python_version()}


def save(results: Mapping[str, Any]) -> None:
    """Write the report's file."""
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(results, indent=2) + "\n", "utf-8")
