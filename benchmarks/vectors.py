"""Softmax of a matrix together with its vector-Jacobian product, forward and backward as training does it, in one thread.

``python -m benchmarks.vectors ROWSxCOLUMNS…`` prints JSON: microseconds by size, contestant and function.
"""

from __future__ import annotations

import json
import sys
from statistics import median
from typing import Any

import numpy as np

from actexplorer.core.registry import catalogue
from actexplorer.core.vector import VectorFunction
from benchmarks.jets import ROUNDS, SPAN, Call, timed, values

KEYS = ("softmax", "log_softmax")


def ours(x: Any, g: Any) -> dict[str, Call]:
    functions = [f for key in KEYS if isinstance(f := catalogue[key], VectorFunction)]
    return {function.key: lambda function=function: function.value_and_vjp(x, g) for function in functions}


def torch(x: Any, g: Any) -> dict[str, Call]:
    import torch

    torch.set_num_threads(1)
    leaf, cotangent = torch.tensor(x, requires_grad=True), torch.tensor(g)

    def joint(name: str) -> Any:
        y = getattr(torch, name)(leaf, -1)
        return y, *torch.autograd.grad(y, leaf, cotangent)

    return {key: lambda key=key: joint(key) for key in KEYS}


def jax(x: Any, g: Any) -> dict[str, Call]:
    import jax

    jax.config.update("jax_enable_x64", True)
    there, cotangent = jax.numpy.asarray(x), jax.numpy.asarray(g)

    def joint(function: Any) -> Any:
        def both(x: Any, g: Any) -> Any:
            y, vjp = jax.vjp(function, x)
            return y, *vjp(g)

        return jax.jit(both)

    compiled = {key: joint(getattr(jax.nn, key)) for key in KEYS}
    return {key: lambda both=both: jax.block_until_ready(both(there, cotangent)) for key, both in compiled.items()}


CONTESTANTS = {"ours": ours, "torch": torch, "jax": jax}


def measure(rows: int, columns: int) -> dict[str, dict[str, float]]:
    """Return microseconds by contestant and function, medians of interleaved rounds."""
    generator = np.random.default_rng(1)
    x, g = generator.normal(size=(rows, columns)), generator.normal(size=(rows, columns))
    calls = {}
    for name, make in CONTESTANTS.items():
        try:
            calls[name] = make(x, g)
        except ImportError as error:
            print(f"{name} is missing: {error}", file=sys.stderr)
    found: dict[str, dict[str, float]] = {name: {} for name in calls}
    for key in KEYS:
        truth = values(calls["ours"][key]())
        for name in calls:
            for mine, theirs in zip(truth, values(calls[name][key]()), strict=True):
                np.testing.assert_allclose(theirs, mine, rtol=1e-9, atol=1e-15, err_msg=f"{name} {key}")
        loops = {name: max(int(SPAN * 1e6 / timed(calls[name][key], 3)), 1) for name in calls}
        rounds: dict[str, list[float]] = {name: [] for name in calls}
        for _ in range(2 * ROUNDS):
            for name in calls:
                rounds[name].append(timed(calls[name][key], loops[name]))
        for name in calls:
            found[name][key] = median(rounds[name])
    return found


if __name__ == "__main__":
    json.dump({size: measure(*map(int, size.split("x"))) for size in sys.argv[1:]}, sys.stdout)
