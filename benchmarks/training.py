"""Training steps of a network of 2 inputs, 64 hidden units and one output on batches of 256, in one pinned thread.

Each contestant makes the same step: forward, mean squared error, backward, one step of an optimiser; ours and PyTorch's
eager mode in float64, and PyTorch in float32 too. What an activation can learn is learnt where ``LEARNT`` says so.

``python -m benchmarks.training OPTIMISER…`` prints JSON: microseconds a step by optimiser, contestant and function.
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
from actexplorer.core.training.network import Network
from actexplorer.core.training.optimisers import optimiser

INPUTS, HIDDEN, BATCH = 2, 64, 256
RATE = 1e-4
ROUNDS = 15
SPAN = 0.02  # seconds of one measurement, about
KEYS = ("relu", "tanh", "swish", "gelu", "acon_c", "prelu")
LEARNT = ("acon_c", "prelu")
Step = Callable[[], Any]

generator = np.random.default_rng(1)
X = generator.uniform(-1.0, 1.0, (BATCH, INPUTS))
Y = np.sin(3.0 * X[:, 0]) * X[:, 1]


def ours(key: str, name: str) -> tuple[Network, Step]:
    network = Network(elementwise[key], {}, INPUTS, HIDDEN, seed=1, learn=key in LEARNT)
    steps = optimiser(name, network.theta, RATE)

    def step() -> None:
        network.learn(X, Y)
        steps.step(network.gradient)

    return network, step


def torch_activation(key: str) -> Any:
    import torch

    class AconC(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.p1, self.p2, self.beta = (torch.nn.Parameter(torch.tensor(v)) for v in (1.0, 0.25, 1.0))

        def forward(self, x: Any) -> Any:  # as its authors wrote it
            rise = (self.p1 - self.p2) * x
            return rise * torch.sigmoid(self.beta * rise) + self.p2 * x

    nn = torch.nn
    made = {"relu": nn.ReLU, "tanh": nn.Tanh, "swish": nn.SiLU, "gelu": nn.GELU, "acon_c": AconC, "prelu": nn.PReLU}
    return made[key]()


def torch_step(key: str, name: str, start: Network, dtype: str) -> Step:
    """Return the step of a PyTorch network that begins as ``start`` does."""
    import torch

    torch.set_num_threads(1)
    kind = getattr(torch, dtype)
    layers = (torch.nn.Linear(INPUTS, HIDDEN), torch_activation(key), torch.nn.Linear(HIDDEN, 1))
    network = torch.nn.Sequential(*layers).to(kind)
    with torch.no_grad():
        layers[0].weight[:] = torch.tensor(start.weights)
        layers[0].bias[:] = torch.tensor(start.biases)
        layers[2].weight[0] = torch.tensor(start.output)
        layers[2].bias[:] = torch.tensor(start.offset)
    x, y = torch.tensor(X, dtype=kind), torch.tensor(Y, dtype=kind)[:, None]
    made = {
        "sgd": lambda p: torch.optim.SGD(p, RATE),
        "momentum": lambda p: torch.optim.SGD(p, RATE, momentum=0.9),
        "adam": lambda p: torch.optim.Adam(p, RATE),
    }
    steps = made[name](network.parameters())
    loss = torch.nn.MSELoss()

    def step() -> float:
        steps.zero_grad()
        value = loss(network(x), y)
        value.backward()
        steps.step()
        return value.item()

    return step


def timed(step: Step, loops: int) -> float:
    """Return microseconds a step, of the processor's time."""
    start = time.process_time()
    for _ in range(loops):
        step()
    return (time.process_time() - start) / loops * 1e6


@np.errstate(all="ignore")
def measure(name: str) -> dict[str, dict[str, float]]:
    """Return microseconds a step by contestant and function, medians of interleaved rounds."""
    found: dict[str, dict[str, float]] = {}
    for key in KEYS:
        network, step = ours(key, name)
        steps = {"ours": step}
        try:
            steps |= {f"torch_{dtype}": torch_step(key, name, network, dtype) for dtype in ("float64", "float32")}
        except ImportError as error:
            print(f"torch is missing: {error}", file=sys.stderr)
        for contestant in steps.keys() - {"ours"}:
            np.testing.assert_allclose(steps[contestant](), network.loss(X, Y), rtol=1e-5, err_msg=f"{contestant} {key}")
        loops = {contestant: max(int(SPAN * 1e6 / timed(step, 20)), 1) for contestant, step in steps.items()}
        rounds: dict[str, list[float]] = {contestant: [] for contestant in steps}
        for _ in range(ROUNDS):
            for contestant, step in steps.items():
                rounds[contestant].append(timed(step, loops[contestant]))
        for contestant, times in rounds.items():
            found.setdefault(contestant, {})[key] = median(times)
    return found


if __name__ == "__main__":
    json.dump({name: measure(name) for name in sys.argv[1:]}, sys.stdout)
