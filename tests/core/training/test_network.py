"""Networks: their gradients beside differences and PyTorch's, their start, and how straight activations collapse them."""

import math

import numpy as np
import pytest

from actexplorer import Activation
from actexplorer.core.evaluate import BLOCK
from actexplorer.core.parameter import NON_NEGATIVE, POSITIVE, Interval
from actexplorer.core.registry import elementwise
from actexplorer.core.training.collapse import collapse, straight
from actexplorer.core.training.network import Network
from actexplorer.core.training.unit import BRANCHES, FEW, Unit, nearest

every_function = pytest.mark.parametrize("function", [pytest.param(f, id=key) for key, f in elementwise.items()])
DRAW = np.random.default_rng(7)
X = DRAW.normal(0.0, 1.0, (11, 2))
Y = DRAW.normal(0.0, 1.0, 11)
ONES = (Y > 0.0).astype(float)
STEP = 1e-6


def clear(network: Network, x: np.ndarray) -> np.ndarray:
    """Return those inputs at which no sum is so near to a breakpoint that a difference would straddle it."""
    z = x @ network.weights.T + network.biases
    far = np.ones(len(x), dtype=bool)
    for b in network.unit.function.breakpoints(**network.activation()):
        far &= (np.abs(z - b.x) > 1e-4).all(axis=1)
    return far


def difference(network: Network, i: int, x: np.ndarray, y: np.ndarray) -> float:
    theta = network.theta.copy()
    losses = []
    for sign in (1.0, -1.0):
        theta[i] = network.theta[i] + sign * STEP
        losses.append(network.loss(x, y, theta))
    return (losses[0] - losses[1]) / (2.0 * STEP)


@every_function
@pytest.mark.parametrize("classes", [False, True], ids=["squares", "classes"])
def test_gradients_of_weights_biases_and_parameters_are_those_of_differences(function: Activation, classes: bool) -> None:
    network = Network(function, {}, inputs=2, hidden=4, classes=classes, seed=3)
    assert network.theta.size == 4 * 3 + 4 + 1 + len(function.learnable)
    if function.key == "apl":  # both start with b₁ = 0, where the slope jumps with x > 0 too: a generic place instead
        network.learnt += [0.1, 0.3, 0.1, 0.2]
    use = clear(network, X)
    x, y = X[use], (ONES if classes else Y)[use]
    assert len(x) >= 5
    loss = network.learn(x, y)
    assert loss == pytest.approx(network.loss(x, y), rel=1e-12)
    wanted = [difference(network, i, x, y) for i in range(network.theta.size)]
    np.testing.assert_allclose(network.gradient, wanted, rtol=2e-5, atol=2e-7)


@every_function
def test_long_batches_take_the_steps_that_lead_to_f_and_its_slope(function: Activation) -> None:
    unit = Unit(function, {}, learn=False)
    for size in (FEW, 3 * FEW, BLOCK + 200):
        z = np.resize(BRANCHES[:257], (2, size // 2)) * 0.93
        for values in (z, 100.0 * z):
            f, df = unit.value_and_slope(values, unit.start)
            jet = function.jet(values)
            np.testing.assert_array_equal(f, jet.f)
            np.testing.assert_array_equal(df, jet.df)


def test_batches_of_two_sizes_do_not_disturb_one_another() -> None:
    network = Network(elementwise["tanh"], {}, 2, 40, seed=1)
    first = network.learn(X, Y)
    small = network.learn(X[:4], Y[:4])
    gradient = network.gradient.copy()
    assert network.learn(X, Y) == first
    assert network.learn(X[:4], Y[:4]) == small
    np.testing.assert_array_equal(network.gradient, gradient)


def test_weights_start_by_he_and_by_glorot_from_the_seed() -> None:
    for key, variance in (("relu", 2.0 / 2), ("tanh", 2.0 / (2 + 1000))):
        network = Network(elementwise[key], {}, 2, 1000, seed=5)
        assert np.var(network.weights) == pytest.approx(variance, rel=0.1)
        assert np.var(network.output) == pytest.approx(1.0 / 1000, rel=0.15)
        assert np.abs(network.biases).max() <= math.sqrt(0.5)
        np.testing.assert_array_equal(network.theta, Network(elementwise[key], {}, 2, 1000, seed=5).theta)
        assert (network.theta != Network(elementwise[key], {}, 2, 1000, seed=6).theta).sum() > 3000


def test_parameters_are_learnt_only_when_they_are_to_be() -> None:
    free = Network(elementwise["acon_c"], {"p2": 0.5}, 1, 3)
    held = Network(elementwise["acon_c"], {"p2": 0.5}, 1, 3, learn=False)
    assert free.learnt.tolist() == [1.0, 0.5, 1.0]
    assert held.learnt.size == 0
    assert free.activation() == held.activation() == {"p1": 1.0, "p2": 0.5, "beta": 1.0}
    free.learnt[1] = 0.75
    assert free.activation()["p2"] == 0.75


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("identity", {}),
        ("leaky_relu", {"negative_slope": 1.0}),
        ("swish", {"beta": 0.0}),
        ("acon_c", {"p1": 0.7, "p2": 0.7}),
        ("snake", {"a": 0.0}),
        ("hardshrink", {"lambd": 0.0}),
    ],
)
def test_with_a_straight_activation_the_whole_network_is_one_linear_layer(key: str, values) -> None:
    network = Network(elementwise[key], values, 2, 50, seed=2)
    network.offset[0] = 0.3
    layer = collapse(network)
    assert layer is not None
    assert layer.w.shape == (2,)
    np.testing.assert_allclose(layer(X), network.score(X), rtol=1e-12, atol=1e-12)


def test_most_functions_are_not_straight() -> None:
    assert {key for key, f in elementwise.items() if straight(f, {}) is not None} == {"identity"}
    assert collapse(Network(elementwise["relu"], {}, 1, 5)) is None


@pytest.mark.parametrize(
    ("key", "values", "wanted"),
    [
        ("srelu", {"t_l": 1.0, "t_r": 0.0}, {"t_l": 0.5, "t_r": 0.5}),  # knees that have passed one another
        ("srelu", {"t_l": 0.2, "t_r": 0.3}, {"t_l": 0.2, "t_r": 0.3}),
    ],
)
def test_parameters_are_put_back_into_their_order(key: str, values, wanted) -> None:
    unit = Unit(elementwise[key], {}, learn=True)
    learnt = np.array([{**unit.values, **values}[name] for name in unit.names])
    unit.project(learnt)
    assert {name: dict(zip(unit.names, learnt, strict=True))[name] for name in wanted} == wanted
    elementwise[key].check(**unit.parameters(learnt))


@pytest.mark.parametrize(
    ("domain", "value", "wanted"),
    [
        (POSITIVE, -3.0, 1e-6),
        (NON_NEGATIVE, -3.0, 0.0),
        (POSITIVE, 1e-9, 1e-9),
        (Interval(-2.0, 5.0, closed_high=True), 7.0, 5.0),
        (Interval(-2.0, 5.0, closed_high=True), -2.0, -2.0 + 2e-6),
    ],
)
def test_values_outside_a_domain_are_put_back_to_its_edge(domain: Interval, value: float, wanted: float) -> None:
    assert nearest(value, domain) == wanted
    assert nearest(value, domain) in domain


@pytest.mark.peers
@pytest.mark.parametrize("classes", [False, True], ids=["squares", "classes"])
@pytest.mark.parametrize("key", ["relu", "tanh", "swish", "gelu", "elu", "mish", "prelu", "acon_c", "snake", "xielu"])
def test_gradients_are_those_of_pytorch(key: str, classes: bool) -> None:
    torch = pytest.importorskip("torch")
    network = Network(elementwise[key], {}, 2, 8, classes=classes, seed=4)
    y = ONES if classes else Y
    loss = network.learn(X, y)
    theta = torch.tensor(network.theta, requires_grad=True)
    layer, output, offset = theta[:24].reshape(8, 3), theta[24:32], theta[32]
    z = torch.tensor(X) @ layer[:, :2].T + layer[:, 2]
    out = torch_function(torch, key, z, theta[33:]) @ output + offset
    losses = torch.nn.functional.binary_cross_entropy_with_logits if classes else torch.nn.functional.mse_loss
    value = losses(out, torch.tensor(y))
    value.backward()
    assert loss == pytest.approx(value.item(), rel=1e-12)
    np.testing.assert_allclose(network.gradient, theta.grad.numpy(), rtol=1e-10, atol=1e-13)


def torch_function(torch, key: str, z, p):
    plain = torch.nn.functional
    if key == "swish":
        return z * torch.sigmoid(p[0] * z)
    if key == "prelu":
        return torch.where(z > 0.0, z, p[0] * z)
    if key == "acon_c":
        rise = (p[0] - p[1]) * z
        return rise * torch.sigmoid(p[2] * rise) + p[1] * z
    if key == "snake":
        return z + torch.sin(p[0] * z) ** 2 / p[0]
    if key == "xielu":
        return torch.where(z > 0.0, p[0] * z**2, p[1] * (torch.exp(z) - 1.0 - z)) + p[2] * z
    return {"relu": torch.relu, "tanh": torch.tanh, "gelu": plain.gelu, "elu": plain.elu, "mish": plain.mish}[key](z)
