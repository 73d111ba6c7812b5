"""Joint f, f′ and f″ of every function of the documents that has a second derivative, each contestant in a process of its own.

A shared process would misstate them: memory that one has freed is what another's results are spared asking the system for.
All are pinned to the same core, and take turns on it.

``python -m benchmarks.jets CONTESTANT SIZE FOLDER`` answers ``time KEY SECONDS`` with the microseconds of a call, over about so
long; ``save KEY`` keeps the values in the folder, ``check KEY`` compares with those that another has kept.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from benchmarks import peers
from benchmarks.processes import Worker, serve
from benchmarks.textbook import FORMULAS

ROUNDS = 9
SPAN = 0.01  # seconds of one measurement, about
Call = Callable[[], Any]


def ours(x: Any) -> dict[str, Call]:
    from actexplorer.core.registry import elementwise

    return {key: lambda jet=elementwise[key].jet: jet(x) for key in FORMULAS}


def seeds(x: Any) -> dict[str, Call]:
    return {key: lambda formula=formula: formula(x) for key, formula in FORMULAS.items()}


def torch(x: Any) -> dict[str, Call]:
    import torch

    torch.set_num_threads(1)
    leaf = torch.tensor(x, requires_grad=True)
    return {key: lambda jet=jet: jet(leaf) for key, jet in peers.torch_jets().items()}


def jax(x: Any) -> dict[str, Call]:
    import jax

    jax.config.update("jax_enable_x64", True)
    there = jax.numpy.asarray(x)
    return {key: lambda jet=jet: jax.block_until_ready(jet(there)) for key, jet in peers.jax_jets().items()}


CONTESTANTS = {"ours": ours, "seeds": seeds, "torch": torch, "jax": jax}


def measure(folder: str, size: int, names: Iterable[str]) -> dict[str, dict[str, float]]:
    """Return microseconds by contestant, ours and those ``names``, and function: medians of interleaved rounds."""
    workers = {name: Worker("benchmarks.jets", folder, name, str(size), folder, one_core=True) for name in ("ours", *names)}
    found: dict[str, dict[str, float]] = {name: {} for name in workers}
    for key in FORMULAS:
        rounds = [{name: worker.ask("time", key, SPAN) for name, worker in workers.items()} for _ in range(ROUNDS)]
        for name in workers:
            found[name][key] = median(one[name] for one in rounds)
    for key in FORMULAS:  # after all is measured: what a comparison frees would spare peers their page faults
        for name, worker in workers.items():
            worker.ask("save" if name == "ours" else "check", key)
    for worker in workers.values():
        worker.end()
    return found


def values(result: Any) -> Any:
    """Return what a contestant computed as one NumPy array."""
    return np.stack([np.asarray(part.detach() if hasattr(part, "detach") else part) for part in result])


def timed(call: Call, loops: int) -> float:
    """Return microseconds a call: the processor's, all threads together, so that what else runs here does not count."""
    start = time.process_time()
    for _ in range(loops):
        call()
    return (time.process_time() - start) / loops * 1e6


def main(name: str, size: int, folder: str) -> None:
    """Answer for one contestant."""
    kept = Path(folder, "values.npy")
    calls = CONTESTANTS[name](np.random.default_rng(1).uniform(-5.0, 5.0, size))
    loops: dict[str, int] = {}

    def save(key: str) -> None:
        np.save(kept, values(calls[key]()))

    def check(key: str) -> None:
        np.testing.assert_allclose(values(calls[key]()), np.load(kept), rtol=1e-6, atol=1e-9, err_msg=f"{name} {key}")

    def measured(key: str, seconds: str) -> float:
        if key not in loops:
            calls[key]()  # what compiles does so now
            loops[key] = max(int(float(seconds) * 1e6 / timed(calls[key], 3)), 1)
        timed(calls[key], loops[key])  # not counted: what the others have left in the caches is not its fault
        return timed(calls[key], loops[key])

    serve({"save": save, "check": check, "time": measured})


if __name__ == "__main__":
    with np.errstate(all="ignore"):
        main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
