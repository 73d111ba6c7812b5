"""What functions find when they are fitted, from where they start and in 2,000 steps."""

import numpy as np
import pytest

from actexplorer.core.registry import elementwise
from actexplorer.core.training.fit import FunctionFit
from actexplorer.core.training.recipe import Recipe
from actexplorer.core.training.run import Run
from actexplorer.core.training.targets import Target

LEARNABLE = [f for f in elementwise.values() if f.learnable]
X = np.linspace(-3.0, 3.0, 60)[:, np.newaxis] + 0.0123


def learnt(recipe: Recipe) -> dict[str, float]:
    run = Run(recipe)
    assert run.advance(2000) <= 2000
    assert run.diverged is None
    return dict(run.frame().parameters)


@pytest.mark.parametrize("optimiser", ["sgd", "momentum", "adam"])
def test_prelu_recovers_a_slope_of_a_tenth(optimiser: str) -> None:
    found = learnt(Recipe("prelu", target=Target(key="prelu", values=(("weight", 0.1),)), optimiser=optimiser))
    assert found["weight"] == pytest.approx(0.1, abs=1e-9)


@pytest.mark.parametrize(("optimiser", "tolerance"), [("sgd", 3e-4), ("momentum", 1e-9), ("adam", 1e-12)])
def test_acon_c_recovers_swish(optimiser: str, tolerance: float) -> None:
    found = learnt(Recipe("acon_c", target=Target(key="swish"), optimiser=optimiser))
    assert found == pytest.approx({"p1": 1.0, "p2": 0.0, "beta": 1.0}, abs=tolerance)


def test_noise_and_batches_are_borne() -> None:
    target = Target(key="prelu", values=(("weight", 0.1),), noise=0.1, count=1000)
    assert learnt(Recipe("prelu", target=target, batch=50, rate=0.005))["weight"] == pytest.approx(0.1, abs=0.01)


def test_a_formula_is_recovered() -> None:
    found = learnt(Recipe("swish", target=Target("formula", formula="x*sigmoid(2.5*x)")))
    assert found["beta"] == pytest.approx(2.5, abs=1e-6)


def test_parameters_keep_their_order_while_a_target_pulls_them_past_one_another() -> None:
    """The identity outside −1 to 1 and another slope within is what SReLU could be only with its knees swapped."""
    run = Run(Recipe("srelu", target=Target("formula", formula="x/4 + x^3/10", low=-2.0, high=2.0), rate=0.3, steps=400))
    for frame in run.frames(1):
        assert frame.parameters["t_l"] <= frame.parameters["t_r"]
        elementwise["srelu"].check(**frame.parameters)


@pytest.mark.parametrize("function", LEARNABLE, ids=lambda f: f.key)
def test_gradients_are_those_of_differences(function) -> None:
    values = {"b1": 0.317, "b2": -0.911} if function.key == "apl" else {}
    model = FunctionFit(function, values)
    y = np.cos(X[:, 0])
    loss = model.learn(X, y)
    assert loss == pytest.approx(model.loss(X, y), rel=1e-13)
    for i in range(model.theta.size):
        step = np.zeros_like(model.theta)
        step[i] = 1e-6
        difference = (model.loss(X, y, model.theta + step) - model.loss(X, y, model.theta - step)) / 2e-6
        assert model.gradient[i] == pytest.approx(difference, rel=1e-6, abs=1e-8)


def test_what_has_nothing_to_learn_is_refused() -> None:
    with pytest.raises(ValueError, match="relu has no parameter that can be learnt"):
        FunctionFit(elementwise["relu"], {})
