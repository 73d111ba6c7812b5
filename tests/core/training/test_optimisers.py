"""Optimisers: that they descend, in place, as PyTorch's do, and can be put back."""

import numpy as np
import pytest

from actexplorer.core.training.optimisers import OPTIMISERS, optimiser

names = pytest.mark.parametrize("name", OPTIMISERS)


def descend(steps, parameters, count: int) -> None:
    """Go down (p₁ − 3)² + 10(p₂ + 1)²."""
    for _ in range(count):
        steps.step(np.array([2.0, 20.0]) * (parameters - [3.0, -1.0]))


@names
def test_it_finds_the_bottom_in_place(name: str) -> None:
    p = np.zeros(2)
    descend(optimiser(name, p, 0.02), p, 2000)
    np.testing.assert_allclose(p, [3.0, -1.0], atol=1e-6)


@names
def test_several_arrays_are_as_one(name: str) -> None:
    whole = np.linspace(-1.0, 1.0, 10)
    parts = (whole[:4].copy().reshape(2, 2), whole[4:].copy())
    one, several = optimiser(name, whole, 0.1), optimiser(name, parts, 0.1)
    for n in range(5):
        g = np.cos(np.arange(10.0) + n)
        one.step(g)
        several.step((g[:4].reshape(2, 2), g[4:]))
    np.testing.assert_array_equal(np.concatenate([p.ravel() for p in parts]), whole)


@names
def test_a_memory_that_is_put_back_repeats_the_steps(name: str) -> None:
    p = np.zeros(2)
    steps = optimiser(name, p, 0.05)
    descend(steps, p, 7)
    kept, memory = p.copy(), steps.memory()
    descend(steps, p, 9)
    first = p.copy()
    p[:] = kept
    steps.restore(memory)
    descend(steps, p, 9)
    np.testing.assert_array_equal(p, first)


@pytest.mark.parametrize(
    ("name", "parameters", "rate", "why"),
    [
        ("sgdd", np.zeros(2), 0.1, "unknown optimiser 'sgdd': one of sgd, momentum, adam"),
        ("sgd", np.zeros(2), 0.0, "the learning rate must be above 0 and finite, not 0"),
        ("adam", np.zeros(2), np.nan, "the learning rate must be above 0 and finite, not nan"),
        ("adam", np.zeros(2, dtype=np.float32), 0.1, "parameters must be writeable float64 arrays"),
    ],
)
def test_bad_input_is_one_line(name: str, parameters, rate: float, why: str) -> None:
    with pytest.raises(ValueError) as error:
        optimiser(name, parameters, rate)
    assert str(error.value) == why


@pytest.mark.peers
@names
def test_steps_are_those_of_pytorch(name: str) -> None:
    torch = pytest.importorskip("torch")
    start = np.linspace(-1.0, 1.0, 7)
    mine, theirs = start.copy(), torch.tensor(start, requires_grad=True)
    made = {
        "sgd": lambda p: torch.optim.SGD(p, 0.03),
        "momentum": lambda p: torch.optim.SGD(p, 0.03, momentum=0.9),
        "adam": lambda p: torch.optim.Adam(p, 0.03),
    }
    steps, other = optimiser(name, mine, 0.03), made[name]([theirs])
    for n in range(50):
        g = np.sin(np.arange(7.0) * n)
        steps.step(g)
        theirs.grad = torch.tensor(g)
        other.step()
        np.testing.assert_allclose(mine, theirs.detach().numpy(), rtol=1e-12, atol=1e-15)
