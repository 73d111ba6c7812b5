"""Code to copy for functions of vectors computes what the program computes."""

import os

import numpy as np
import pytest

from actexplorer import VectorFunction, catalogue
from actexplorer.core.snippets import vector_snippets
from actexplorer.core.snippets.vectors import SNIPPETS

OTHER = {"temperature": 0.7, "beta": -2.5, "seed": 3.0, "hard": 1.0}
FUNCTIONS = [f for f in catalogue.values() if isinstance(f, VectorFunction)]
CASES = [
    pytest.param(f, parameters, id=f"{f.key} {parameters}")
    for f in FUNCTIONS
    for parameters in (dict(f.defaults), {name: OTHER[name] for name in f.defaults})
]
every_case = pytest.mark.parametrize(("f", "parameters"), CASES)


def run(code: str, key: str):
    scope: dict = {}
    exec(compile(code, f"<{key}>", "exec"), scope)
    return scope[key]


def operands(f: VectorFunction) -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(8).normal
    shape = (2, 5, 3, 4) if f.ranks else (5,) if f.key == "gumbel_softmax" else (6, 5)
    return 3.0 * draw(size=shape), draw(size=shape[:-1] if f.scalar else shape)


def test_every_function_has_code() -> None:
    assert set(SNIPPETS) == {f.key for f in FUNCTIONS}


@every_case
def test_numpy_code_gives_the_value_and_the_vjp(f, parameters) -> None:
    x, g = operands(f)
    y, pulled = run(vector_snippets(f, parameters)["NumPy"], f.key)(x, g)
    np.testing.assert_allclose(y, f(x, **parameters), rtol=1e-11)
    np.testing.assert_allclose(pulled, f.vjp(x, g, **parameters), rtol=1e-9, atol=1e-14)


@every_case
def test_no_code_has_holes(f, parameters) -> None:
    for library, code in vector_snippets(f, parameters).items():
        compile(code, library, "exec")
        assert not set("{}") & set(code)
        assert max(map(len, code.splitlines())) <= 100


def test_library_calls_and_limits() -> None:
    softmax = catalogue["softmax"]
    assert "return F.softmax(x, dim=-1)" in vector_snippets(softmax, {"temperature": 1.0})["PyTorch"]
    assert "def softmax(x, g, temperature=0.5):" in vector_snippets(softmax, {"temperature": 0.5})["NumPy"]
    assert vector_snippets(softmax, {"temperature": 0.0}) == {} == vector_snippets(softmax, {"temperature": float("inf")})
    assert vector_snippets(catalogue["multihead_attention"], {}) == {}


@pytest.mark.peers
@pytest.mark.parametrize(("library", "tolerance"), [("PyTorch", 1e-9), ("JAX", 1e-9), ("Keras", 1e-4)])
@every_case
def test_other_libraries_agree(f, parameters, library: str, tolerance: float) -> None:
    """To single precision with Keras, which computes in it here and there."""
    if f.key == "gumbel_softmax":
        pytest.skip("every library draws noise of its own")
    x, code = operands(f)[0], vector_snippets(f, parameters)[library]
    if library == "PyTorch":
        given = pytest.importorskip("torch").tensor(x)
    else:
        jax = pytest.importorskip("jax")
        jax.config.update("jax_enable_x64", True)
        given = jax.numpy.asarray(x)
        if library == "Keras":
            os.environ["KERAS_BACKEND"] = "jax"
            pytest.importorskip("keras")
    found = np.asarray(run(code, f.key)(given))
    np.testing.assert_allclose(found, f(x, **parameters), rtol=tolerance, atol=1e-3 * tolerance)
