"""Layers of maxout units: values, winners, gradients of x, W and b."""

import mpmath
import numpy as np
import pytest

from actexplorer import catalogue

maxout = catalogue["maxout"]
D, M, K = 4, 3, 5


@pytest.fixture
def operands():
    rng = np.random.default_rng(3)
    return rng.normal(size=(2, 6, D)), rng.normal(size=(D, M, K)), rng.normal(size=(M, K))


def test_the_value_is_the_largest_piece_and_the_winner_is_named(operands):
    x, w, b = operands
    pieces = np.einsum("...d,dmk->...mk", x, w) + b
    np.testing.assert_allclose(maxout(x, w, b), pieces.max(-1), rtol=1e-13)
    assert np.array_equal(maxout.winner(x, w, b), pieces.argmax(-1))
    assert maxout(x[0, 0], w, b).shape == (M,)


def test_values_against_high_precision():
    rng = np.random.default_rng(8)
    x, w, b = rng.normal(size=D) * 1e3, rng.normal(size=(D, M, K)), rng.normal(size=(M, K))
    with mpmath.workdps(50):
        for i, value in enumerate(maxout(x, w, b)):
            pieces = [mpmath.fsum(mpmath.mpf(x[n]) * mpmath.mpf(w[n, i, j]) for n in range(D)) + b[i, j] for j in range(K)]
            assert abs(value - max(pieces)) < 1e-12 * abs(max(pieces))


def test_the_vectors_may_lie_along_any_axis(operands):
    x, w, b = operands
    turned = np.moveaxis(x, -1, 0)
    np.testing.assert_array_equal(maxout(turned, w, b, axis=0), np.moveaxis(maxout(x, w, b), -1, 0))
    jacobian = maxout.jacobian(turned, w, b, axis=0)
    np.testing.assert_array_equal(jacobian, np.moveaxis(maxout.jacobian(x, w, b), -2, 0))
    g = np.ones((M, 2, 6))
    np.testing.assert_array_equal(maxout.vjp(turned, w, b, g, axis=0).x, np.moveaxis(maxout.vjp(x, w, b, 1.0).x, -1, 0))


def test_gradients_are_those_of_differences(operands):
    x, w, b = operands
    g = np.random.default_rng(4).normal(size=(2, 6, M))
    found = maxout.vjp(x, w, b, g)
    for place, gradient in enumerate(found):
        for index in np.ndindex(gradient.shape):
            up, down = [[part.copy() for part in operands] for _ in range(2)]
            up[place][index] += 1e-6
            down[place][index] -= 1e-6
            slope = (g * (maxout(*up) - maxout(*down))).sum() / 2e-6
            assert gradient[index] == pytest.approx(slope, rel=1e-6, abs=1e-8)


def test_products_agree_with_the_jacobian_and_with_one_another(operands):
    x, w, b = operands
    rng = np.random.default_rng(5)
    v, dw, db, g = (rng.normal(size=shape) for shape in (x.shape, w.shape, b.shape, (2, 6, M)))
    np.testing.assert_allclose(maxout.jvp(x, w, b, v), np.einsum("...ij,...j->...i", maxout.jacobian(x, w, b), v), rtol=1e-13)
    pulled = maxout.vjp(x, w, b, g)
    moved = (g * maxout.jvp(x, w, b, v, dw, db)).sum()
    assert moved == pytest.approx((pulled.x * v).sum() + (pulled.weights * dw).sum() + (pulled.bias * db).sum(), rel=1e-12)


def test_of_equal_pieces_the_first_wins_and_alone_has_gradients():
    w, b = np.array([[[-1.0, 1.0, 1.0]]]), np.zeros((1, 3))
    assert maxout.winner([[0.0], [2.0]], w, b).tolist() == [[0], [1]]
    assert maxout.jacobian([0.0], w, b).tolist() == [[-1.0]]
    assert maxout.vjp([2.0], w, b, [1.0]).weights.tolist() == [[[0.0, 2.0, 0.0]]]
    assert maxout.vjp([2.0], w, b, [1.0]).bias.tolist() == [[0.0, 1.0, 0.0]]


def test_a_sum_that_overflows_on_its_way_is_right():
    w = np.array([1.0, 1.0, -1.0]).reshape(3, 1, 1)
    assert maxout([1.5e308, 1e308, 1.5e308], w, [[0.0]]).tolist() == [1e308]


def test_single_precision_stays_single():
    value = maxout(np.array([[-1.5], [2.0]], np.float32), [[[-1.0, 1.0]]], [[0.0, 0.0]])
    assert value.dtype == np.float32
    assert value.tolist() == [[1.5], [2.0]]


@pytest.mark.parametrize(
    ("x", "w", "b", "said"),
    [
        ([1.0, 2.0], np.ones((3, 1, 2)), np.ones((1, 2)), r"weights have the shape \(3, 1, 2\).* d = 2"),
        ([1.0, 2.0], np.ones((2, 2)), np.ones((1, 2)), "weights have the shape"),
        ([1.0, 2.0], np.ones((2, 1, 2)), np.ones(2), "bias has the shape"),
        (1.0, np.ones((1, 1, 2)), np.ones((1, 2)), "a single number is none"),
        ([1.0], np.ones((1, 1, 0)), np.ones((1, 0)), "weights have the shape"),
        (["a"], np.ones((1, 1, 2)), np.ones((1, 2)), "real numbers"),
    ],
)
def test_operands_that_do_not_fit_are_refused_in_one_line(x, w, b, said):
    with pytest.raises(ValueError, match=said) as caught:
        maxout(x, w, b)
    assert "\n" not in str(caught.value)


def test_no_vectors_give_no_outputs():
    w, b = np.ones((4, 3, 2)), np.ones((3, 2))
    assert maxout(np.empty((0, 4)), w, b).shape == (0, 3)
    assert maxout.vjp(np.empty((0, 4)), w, b, np.empty((0, 3))).weights.shape == (4, 3, 2)
