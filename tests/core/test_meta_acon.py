"""Meta-ACON as a layer: values and gradients against differences of high precision, tails, shapes, and PyTorch's autograd."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any, NamedTuple

import mpmath as mp
import numpy as np
import pytest

from actexplorer.core.meta_acon import MetaAcon, meta_acon
from actexplorer.core.registry import catalogue
from actexplorer.core.switches import Switch, channel, drawn, layer, own, pixel

RANDOM = np.random.default_rng(7)
X = np.concatenate([RANDOM.normal(scale=3.0, size=20), [-40.0, 1e-9, 30.0, -0.3]])
X = RANDOM.permutation(X).reshape(2, 3, 2, 2)
G = RANDOM.normal(size=X.shape)
W1, W2 = drawn(3, 1, 5)
SHARED = {"p1": 1.2, "p2": -0.25}
PER_CHANNEL = {"p1": np.array([1.2, -0.7, 1.0]), "p2": np.array([0.25, 0.7, -0.8])}
SWITCHES: dict[str, Switch] = {
    "pixel": pixel,
    "channel, sums": channel(W1, W2),
    "channel, means": channel(W1, W2, mean=True),
    "layer, sums": layer(),
    "layer, means": layer(mean=True),
    "own": own(np.tanh, lambda x: 1.0 / np.cosh(x) ** 2),
}
every_layer = pytest.mark.parametrize(("name", "p"), tuple(product(SWITCHES, (SHARED, PER_CHANNEL))), ids=lambda v: str(v)[:14])


class Values(NamedTuple):
    """What a loss depends on, as arrays of numbers of mpmath's."""

    x: Any
    p1: Any
    p2: Any
    w1: Any
    w2: Any


def exact(array: object) -> Any:
    return np.vectorize(mp.mpf, otypes=[object])(np.asarray(array, np.float64))


def sigma(z: Any) -> Any:
    return np.vectorize(lambda v: 1 / (1 + mp.exp(-v)), otypes=[object])(z)


def true_beta(name: str, v: Values) -> Any:
    x, (kind, _, pooling) = v.x, name.partition(", ")
    if kind == "pixel":
        return sigma(x)
    if kind == "own":
        return np.vectorize(mp.tanh, otypes=[object])(x)
    axes = (2, 3) if kind == "channel" else (1, 2, 3)
    pooled = x.sum(axis=axes)
    if pooling == "means":
        pooled = pooled / (4 if kind == "channel" else 12)
    if kind == "layer":
        return sigma(pooled)[:, None, None, None]
    return sigma((v.w1 @ (v.w2 @ pooled.T)).T)[:, :, None, None]


def true_output(name: str, v: Values) -> Any:
    """Return y, as the paper writes it."""
    p1, p2 = (p.reshape(1, -1, 1, 1) for p in (v.p1, v.p2))
    wide = (p1 - p2) * v.x
    return wide * sigma(true_beta(name, v) * wide) + p2 * v.x


def differences(loss: Callable[[Values], Any], v: Values, field: str) -> Any:
    """Return the derivatives of ``loss`` in every element of a field, by central differences at 60 digits."""
    step, array = mp.mpf("1e-20"), getattr(v, field)
    out = np.empty(array.shape, object)
    for place in np.ndindex(array.shape):
        ends = []
        for shift in (step, -step):
            moved = array.copy()
            moved[place] += shift
            ends.append(loss(v._replace(**{field: moved})))
        out[place] = (ends[0] - ends[1]) / (2 * step)
    return out


def close(got: Any, true: Any, tolerance: float = 1e-12) -> None:
    """Hold ``got`` to ``true``, each element by its own size, or where that is less by a hundredth of the usual one."""
    true = np.asarray(true, np.float64)
    size = np.maximum(np.abs(true), 0.01 * np.abs(true).max())
    assert np.shape(got) == true.shape
    assert (np.abs(got - true) <= tolerance * size).all(), np.abs((got - true) / size).max()


@every_layer
def test_values_and_gradients_are_those_of_high_precision(name: str, p: dict[str, Any]) -> None:
    with mp.workdps(60):
        v = Values(exact(X), exact(p["p1"]), exact(p["p2"]), exact(W1), exact(W2))
        got, true = meta_acon(X, **p, switch=SWITCHES[name]), true_output(name, v)
        np.testing.assert_allclose(got.y, np.asarray(true, np.float64), rtol=1e-12)
        weights = exact(G)

        def loss(v: Values) -> Any:
            return (weights * true_output(name, v)).sum()

        gradients = got.backward(G)
        for field in ("x", "p1", "p2"):
            close(getattr(gradients, field), differences(loss, v, field))
        assert set(gradients.weights) == ({"w1", "w2"} if "channel" in name else set())
        for field, found in gradients.weights.items():
            close(found, differences(loss, v, field))


def test_pixel_switch_is_the_catalogues_function() -> None:
    x = np.concatenate([np.linspace(-60.0, 60.0, 401), [-1e308, -800.0, 1e-300, 800.0, 1e308]]).reshape(1, 1, -1, 2)
    for p in ({"p1": 1.0, "p2": 0.25}, {"p1": -1.3, "p2": 1.3}, {"p1": 0.5, "p2": 0.5}, {"p1": 0.0, "p2": -2.0}):
        layer_of_one, jet = meta_acon(x, **p), catalogue["meta_acon"].jet(x, **p)
        np.testing.assert_allclose(layer_of_one.y, jet.f, rtol=1e-12)
        np.testing.assert_allclose(layer_of_one.backward(np.ones_like(x)).x, jet.df, rtol=1e-12, atol=1e-13)


def test_gradient_goes_through_the_switch() -> None:
    x = np.array([1.0, 2.0, -1.0]).reshape(1, 1, 1, 3)
    got = meta_acon(x).backward(np.ones_like(x)).x.ravel()
    assert got.round(4).tolist() == [0.8464, 1.0461, 0.5772]  # with β held: 0.8208, 1.0068, 0.5499


@pytest.mark.parametrize("name", SWITCHES)
def test_huge_numbers_give_the_limits(name: str) -> None:
    x = X.copy()
    x.flat[:6] = 1e308, -1e308, 1e160, -1e160, 1e-300, -745.2
    for p in (SHARED, PER_CHANNEL, {"p1": 0.5, "p2": 0.5}):
        got = meta_acon(x, **p, switch=SWITCHES[name])
        gradients = got.backward(np.ones_like(x))
        for values in (got.y, got.beta, *gradients[:3], *gradients.weights.values()):
            assert not np.isnan(values).any()


def test_sums_over_a_map_saturate_the_switch_and_means_do_not() -> None:
    images = np.random.default_rng(3).normal(0.2, 1.0, (2, 3, 96, 128))
    for sums, means in ((layer(), layer(mean=True)), (channel(W1, W2), channel(W1, W2, mean=True))):
        assert (np.abs(meta_acon(images, switch=sums).beta - 0.5) > 0.499).all()
        assert (np.abs(meta_acon(images, switch=means).beta - 0.5) < 0.4).all()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"x": X[0]}, "(N, C, H, W)"),
        ({"x": X[:, :, :0]}, "empty"),
        ({"x": X * np.inf}, "finite"),
        ({"x": [["text"]]}, "real numbers"),
        ({"p1": [1.0, 2.0]}, "p1 must be a finite number, or 3"),
        ({"p2": np.nan}, "p2"),
        ({"switch": channel(np.ones((4, 2)), np.ones((2, 4)))}, "for 4 channels, and x has 3"),
        ({"switch": own(np.log, np.reciprocal)}, "β(x) must be finite"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_line(change: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError) as refusal:
        meta_acon(**{"x": X, **change})
    assert words in str(refusal.value) and "\n" not in str(refusal.value)


def test_weights_and_gradients_of_other_shapes_are_refused() -> None:
    with pytest.raises(ValueError, match="C/r"):
        channel(np.ones((4, 2)), np.ones((4, 2)))
    with pytest.raises(ValueError, match="shape of y"):
        meta_acon(X).backward(1.0)


def test_units_between_the_weights_are_the_channels_over_r_but_one_at_least() -> None:
    assert [drawn(c, 16, 0)[0].shape for c in (64, 16, 3)] == [(64, 4), (16, 1), (3, 1)]


@pytest.mark.peers
@every_layer
def test_pytorch_gives_the_same_gradients(name: str, p: dict[str, Any]) -> None:
    torch = pytest.importorskip("torch")
    x, p1, p2, w1, w2 = given = [torch.tensor(v, dtype=torch.float64, requires_grad=True) for v in (X, *p.values(), W1, W2)]
    kind, _, pooling = name.partition(", ")
    pool = torch.mean if pooling == "means" else torch.sum
    if kind == "pixel":
        beta = torch.sigmoid(x)
    elif kind == "own":
        beta = torch.tanh(x)
    elif kind == "layer":
        beta = torch.sigmoid(pool(x, (1, 2, 3), keepdim=True))
    else:
        convolve = torch.nn.functional.conv2d
        squeezed = convolve(pool(x, (2, 3), keepdim=True), w2[:, :, None, None])
        beta = torch.sigmoid(convolve(squeezed, w1[:, :, None, None]))
    wide = (p1 - p2).reshape(1, -1, 1, 1) * x
    y = wide * torch.sigmoid(beta * wide) + p2.reshape(1, -1, 1, 1) * x
    y.backward(torch.tensor(G))
    got: MetaAcon = meta_acon(X, **p, switch=SWITCHES[name])
    close(got.y, y.detach())
    ours = got.backward(G)
    for found, peer in zip((ours.x, ours.p1, ours.p2, ours.weights.get("w1"), ours.weights.get("w2")), given, strict=True):
        if peer.grad is not None:
            close(found, peer.grad)
