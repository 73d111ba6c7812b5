"""What is to be learnt: samples from a seed, and targets that make no sense."""

import numpy as np
import pytest

from actexplorer import catalogue
from actexplorer.core.training.targets import CLASS_TOYS, REGRESSION_TOYS, Target


def test_a_function_is_sampled_on_its_range() -> None:
    target = Target("function", key="prelu", values=(("weight", 0.1),), low=-2.0, high=3.0, count=11)
    x, y, classes = target.samples(0)
    assert x.shape == (11, 1)
    assert not classes
    np.testing.assert_allclose(x[:, 0], np.linspace(-2.0, 3.0, 11))
    np.testing.assert_array_equal(y, catalogue["prelu"](x[:, 0], weight=0.1))
    np.testing.assert_array_equal(target.curve(x[:, 0]), y)


def test_a_formula_and_points() -> None:
    np.testing.assert_allclose(Target("formula", formula="x^2", low=0.0, high=2.0, count=3).samples(0).y, [0.0, 1.0, 4.0])
    x, y, _ = Target("points", points=((1.0, 2.0), (0.0, -1.0))).samples(0)
    np.testing.assert_array_equal(x, [[1.0], [0.0]])
    np.testing.assert_array_equal(y, [2.0, -1.0])


@pytest.mark.parametrize("toy", REGRESSION_TOYS)
def test_noise_comes_from_the_seed(toy: str) -> None:
    target = Target("toy", toy=toy, noise=0.2, count=2000)
    x, y, _ = target.samples(1)
    assert np.std(y - target.curve(x[:, 0])) == pytest.approx(0.2, rel=0.05)
    np.testing.assert_array_equal(target.samples(1).y, y)
    assert not np.array_equal(target.samples(2).y, y)


@pytest.mark.parametrize("toy", CLASS_TOYS)
def test_classes_are_of_equal_size_and_apart(toy: str) -> None:
    target = Target("toy", toy=toy, count=400)
    x, y, classes = target.samples(3)
    assert classes
    assert target.inputs == 2
    assert x.shape == (400, 2)
    assert y.sum() == 200
    gaps = np.linalg.norm(x[y == 0][:, None] - x[y == 1][None], axis=2)
    assert gaps.min() > 0.1
    assert np.abs(x).max() < 2.0


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"kind": "wish"}, "unknown kind of target 'wish': function, formula, points or toy"),
        ({"key": "softmax"}, "softmax is no elementwise function"),
        ({"key": "swsh"}, "unknown function 'swsh'"),
        ({"values": (("gamma", 1.0),)}, "swish has no parameter 'gamma' (its parameters: beta)"),
        ({"kind": "formula", "formula": "x+"}, "formula, character 1: this cannot be read"),
        ({"kind": "toy", "toy": "rings"}, "unknown toy problem 'rings': one of sine, steps, bumps, moons, circles, spirals"),
        ({"kind": "points", "points": ((0.0, 1.0),)}, "there must be 2 to 100000 points, not 1"),
        ({"kind": "points", "points": ((0.0, 1.0), (1.0, np.inf))}, "points must be pairs of finite numbers"),
        ({"low": 2.0, "high": 2.0}, "the range of x must be finite and ascending, not 2 to 2"),
        ({"count": 1}, "there must be 2 to 100000 samples, not 1"),
        ({"noise": -0.1}, "the noise must be 0 or more, not -0.1"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(fields, why: str) -> None:
    with pytest.raises(ValueError) as error:
        Target(**fields)
    assert str(error.value).startswith(why)


def test_a_target_without_values_says_where() -> None:
    with pytest.raises(ValueError) as error:
        Target("formula", formula="1/x", low=-1.0, high=1.0, count=3).samples(0)
    assert str(error.value) == "the target has no finite value at x = 0"
