"""Joint f, f′ and f″ of every function of the documents that has a second derivative, in one pinned thread.

The processors that libraries count on are set by whoever starts this: see `processes.pinned`.

``python -m benchmarks.jets SIZE…`` prints JSON: microseconds by size, contestant and function.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import Any

import numpy as np

from actexplorer.core.registry import elementwise
from benchmarks import peers
from benchmarks.textbook import FORMULAS

ROUNDS = 9
SPAN = 0.01  # seconds of one measurement, about
Call = Callable[[], Any]


def ours(x: Any) -> dict[str, Call]:
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


def values(result: Any) -> list[Any]:
    """Return what a contestant computed, as NumPy arrays."""
    return [np.asarray(part.detach() if hasattr(part, "detach") else part) for part in result]


def timed(call: Call, loops: int) -> float:
    """Return microseconds a call: the processor's, all threads together, so that what else runs here does not count."""
    start = time.process_time()
    for _ in range(loops):
        call()
    return (time.process_time() - start) / loops * 1e6


def measure(size: int) -> dict[str, dict[str, float]]:
    """Return microseconds by contestant and function, medians of interleaved rounds."""
    x = np.random.default_rng(1).uniform(-5.0, 5.0, size)
    calls = {}
    for name, make in CONTESTANTS.items():
        try:
            calls[name] = make(x)
        except ImportError as error:
            print(f"{name} is missing: {error}", file=sys.stderr)
    found: dict[str, dict[str, float]] = {name: {} for name in calls}
    for key in FORMULAS:
        truth = values(calls["ours"][key]())
        loops = {}
        for name in calls:
            for mine, theirs in zip(truth, values(calls[name][key]()), strict=True):
                np.testing.assert_allclose(theirs, mine, rtol=1e-6, atol=1e-9, err_msg=f"{name} {key}")
            loops[name] = max(int(SPAN * 1e6 / timed(calls[name][key], 3)), 1)
        rounds: dict[str, list[float]] = {name: [] for name in calls}
        for _ in range(ROUNDS):
            for name in calls:
                rounds[name].append(timed(calls[name][key], loops[name]))
        for name in calls:
            found[name][key] = median(rounds[name])
    return found


if __name__ == "__main__":
    with np.errstate(all="ignore"):
        json.dump({size: measure(int(size)) for size in sys.argv[1:]}, sys.stdout)
