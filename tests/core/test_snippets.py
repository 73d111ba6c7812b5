"""Code to copy computes what the program computes: NumPy's always, that of the other libraries where they are installed."""

import os
from collections.abc import Iterator

import numpy as np
import pytest

from actexplorer import Activation, elementwise
from actexplorer.core.snippets import SNIPPETS, onnx_operator, snippets

from .cases import Parameters, allowed, label

NEAR = np.arange(-400, 401) / 20.0
FAR = np.array([-1e4, -700.0, -300.0, -100.0, -40.0, -1e-3, -1e-8, 1e-8, 1e-3, 40.0, 100.0, 300.0, 700.0, 1e4])
X = np.sort(np.concatenate([NEAR, FAR]))
MIXED = (0.37, 0.81, 0.55, 0.16)  # of the sliders, so that no two parameters are equal


def settings(function: Activation) -> Iterator[Parameters]:
    """Yield the defaults, the presets, and two places on the sliders."""
    ends = {p.name: p.slider for p in function.parameters}
    mixed = [
        {name: round(low + part * (high - low), 2) for (name, (low, high)), part in zip(ends.items(), parts, strict=False)}
        for parts in (MIXED, MIXED[::-1])
    ]
    ordered = [dict(zip(m, sorted(m.values()), strict=True)) for m in mixed] if function.constraint else mixed
    seen = []
    for chosen in ({}, *function.presets.values(), *ordered):
        complete = {**function.defaults, **chosen}
        if complete not in seen and allowed(function, complete):
            seen.append(complete)
            yield complete


CASES = [
    pytest.param(function, parameters, id=label(key, parameters))
    for key, function in elementwise.items()
    for parameters in settings(function)
]
every_case = pytest.mark.parametrize(("function", "parameters"), CASES)


def test_every_function_has_code() -> None:
    assert set(SNIPPETS) == set(elementwise)


def points(function: Activation, parameters: Parameters) -> np.ndarray:
    """Return where code is compared: off the breakpoints, and where the function itself does not overflow."""
    breaks = [b.x for b in function.breakpoints(**parameters)]
    jet = function.jet(X, **parameters)
    good = np.all(np.isfinite(jet), axis=0)
    return X[good & ~np.isclose(X[:, None], breaks).any(axis=1)] if breaks else X[good]


def run(code: str, key: str):
    scope: dict = {}
    exec(compile(code, f"<{key}>", "exec"), scope)
    return scope[key]


@every_case
def test_numpy_code_gives_the_jet(function: Activation, parameters: Parameters) -> None:
    x = points(function, parameters)
    values = run(snippets(function, parameters)["NumPy"], function.key)(x)
    for name, got, true in zip(("f", "df", "d2f"), values, function.jet(x, **parameters), strict=True):
        assert got.shape == x.shape
        wrong = ~(np.abs(got - true) <= 1e-11 * np.abs(true) + 1e-300)
        assert not wrong.any(), (name, x[wrong][:3], got[wrong][:3], true[wrong][:3])


@every_case
def test_numpy_code_lets_no_nan_disappear(function: Activation, parameters: Parameters) -> None:
    values = run(snippets(function, parameters)["NumPy"], function.key)(np.array([np.nan, 1.0]))
    assert np.isnan(values[0][0]) and not np.isnan(values[0][1])


@every_case
def test_no_code_has_holes(function: Activation, parameters: Parameters) -> None:
    for library, code in snippets(function, parameters).items():
        compile(code, library, "exec")
        assert not set("{}") & set(code)
        assert max(map(len, code.splitlines())) <= 100
    assert not set("{}") & set(onnx_operator(function, parameters))


def test_parameters_stand_in_the_code() -> None:
    elu = elementwise["elu"]
    code = snippets(elu, {"alpha": 0.5})
    assert "def elu(x, alpha=0.5):" in code["NumPy"]
    assert "return F.elu(x, alpha=0.5)" in code["PyTorch"]
    assert "torch.nn.ELU(alpha=0.5)" in code["PyTorch"]
    assert "return jax.nn.elu(x, alpha=0.5)" in code["JAX"]
    assert "return keras.activations.elu(x, alpha=0.5)" in code["Keras"]
    assert onnx_operator(elu, {"alpha": 0.5}) == "Elu(alpha=0.5)"


def test_a_library_call_is_used_only_for_parameters_it_has() -> None:
    swish = elementwise["swish"]
    assert "F.silu(x)" in snippets(swish, {"beta": 1.0})["PyTorch"]
    assert "x * torch.sigmoid(2.0 * x)" in snippets(swish, {"beta": 2.0})["PyTorch"]


@pytest.fixture(scope="session")
def torch():
    return pytest.importorskip("torch")


@pytest.fixture(scope="session")
def jax():
    jax = pytest.importorskip("jax")
    jax.config.update("jax_enable_x64", True)
    return jax


@pytest.fixture(scope="session")
def keras(jax):
    os.environ["KERAS_BACKEND"] = "jax"
    keras = pytest.importorskip("keras")
    keras.config.set_floatx("float64")
    return keras


def agree(got, true, x, tolerance: float = 1e-9) -> None:
    got = np.asarray(got)
    wrong = ~(np.abs(got - true) <= tolerance * (np.abs(true) + 0.1))
    assert not wrong.any(), (x[wrong][:3], got[wrong][:3], true[wrong][:3])


@pytest.mark.peers
@every_case
def test_torch_code_gives_f_and_its_gradient(torch, function: Activation, parameters: Parameters) -> None:
    x = points(function, parameters)
    code = snippets(function, parameters)["PyTorch"]
    given = torch.tensor(x, requires_grad=True)
    value = run(code, function.key)(given)
    true = function.jet(x, **parameters)
    agree(value.detach(), true.f, x)
    if value.requires_grad and function.key not in ("step", "sign"):
        value.sum().backward()
        agree(given.grad, true.df, x, 1e-7)
    if layer := code.partition("# as a layer: ")[2].partition("), which")[0]:
        layer = layer.strip()
        module = eval(layer if layer.endswith(")") else layer + ")", {"torch": torch}).double().eval()
        agree(module(torch.tensor(x)).detach(), true.f, x, 1e-7)


@pytest.mark.peers
@every_case
def test_jax_code_gives_f_and_its_gradient(jax, function: Activation, parameters: Parameters) -> None:
    x = points(function, parameters)
    f = run(snippets(function, parameters)["JAX"], function.key)
    true = function.jet(x, **parameters)
    agree(f(jax.numpy.asarray(x)), true.f, x)
    if function.key not in ("step", "sign"):
        agree(jax.vmap(jax.grad(f))(jax.numpy.asarray(x)), true.df, x, 1e-6)


@pytest.mark.peers
@every_case
def test_keras_code_gives_f(keras, function: Activation, parameters: Parameters) -> None:
    """To single precision, in which some of its functions compute whatever they are given."""
    x = points(function, parameters)
    x = x[np.abs(x) < 60.0]
    f = run(snippets(function, parameters)["Keras"], function.key)
    agree(f(keras.ops.convert_to_tensor(x)), function.jet(x, **parameters).f, x, 1e-4)
