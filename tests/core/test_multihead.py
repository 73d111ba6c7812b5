"""Attention: values, weights, and derivatives through Q, K, V and projections."""

import math

import mpmath
import numpy as np
import pytest

from actexplorer import catalogue
from actexplorer.core.multihead import Projections

attention = catalogue["multihead_attention"]
N, KEYS, D, E = 4, 5, 6, 4


@pytest.fixture
def operands():
    rng = np.random.default_rng(1)
    return rng.normal(size=(N, D)), rng.normal(size=(KEYS, D)), rng.normal(size=(KEYS, E))


@pytest.fixture
def projections():
    rng = np.random.default_rng(2)
    return Projections(*(rng.normal(size=shape) for shape in ((D, 8), (D, 8), (E, 6), (6, 3))))


def test_values_against_high_precision(operands):
    q, k, v = operands
    found = attention.forward(q, k, v)
    with mpmath.workdps(50):
        for i in range(N):
            scores = [mpmath.fsum(mpmath.mpf(a) * mpmath.mpf(b) for a, b in zip(q[i], row, strict=True)) for row in k]
            powers = [mpmath.exp(s / mpmath.sqrt(D)) for s in scores]
            weights = [p / mpmath.fsum(powers) for p in powers]
            for j in range(KEYS):
                assert abs(found.weights[0, i, j] - weights[j]) < 1e-14
                assert abs(found.scores[0, i, j] - scores[j] / mpmath.sqrt(D)) < 1e-14
            for e in range(E):
                assert abs(found.output[i, e] - mpmath.fsum(w * x for w, x in zip(weights, v[:, e], strict=True))) < 1e-14


def test_heads_are_slices_that_attend_on_their_own(operands):
    q, k, v = operands
    both = attention.forward(q, k, v, heads=2)
    for head in range(2):
        part = attention.forward(q[:, 3 * head : 3 * head + 3], k[:, 3 * head : 3 * head + 3], v[:, 2 * head : 2 * head + 2])
        np.testing.assert_allclose(both.output[:, 2 * head : 2 * head + 2], part.output, rtol=1e-13)
        np.testing.assert_allclose(both.weights[head], part.weights[0], rtol=1e-13)
    assert both.weights.shape == (2, N, KEYS)


def test_the_scale_is_one_over_the_root_of_a_heads_width_unless_another_is_given(operands):
    q, k, v = operands
    np.testing.assert_allclose(attention.forward(q, k, v).scores[0], q @ k.T / math.sqrt(D), rtol=1e-12)
    np.testing.assert_allclose(attention.forward(q, k, v, scale=1.0).scores[0], q @ k.T, rtol=1e-12)
    np.testing.assert_allclose(attention.forward(q, k, v, heads=2).scores[0], q[:, :3] @ k[:, :3].T / math.sqrt(3), rtol=1e-12)
    np.testing.assert_allclose(attention.forward(q, k, v, scale=0.0).weights, 1.0 / KEYS)
    np.testing.assert_allclose(attention.forward(q, k, v, scale=-1.0).weights, attention.forward(-q, k, v, scale=1.0).weights)


def test_a_causal_query_sees_no_later_key(operands):
    q, k, v = operands
    found = attention.forward(q, k, v, causal=True)
    later = np.arange(KEYS) > np.arange(N)[:, None]
    assert (found.weights[0][later] == 0.0).all()
    assert (found.scores[0][later] == -np.inf).all()
    np.testing.assert_allclose(found.weights.sum(-1), 1.0, rtol=1e-15)
    np.testing.assert_array_equal(found.output[0], v[0])
    v[2:] += 1.0
    np.testing.assert_array_equal(attention.forward(q, k, v, causal=True).output[:2], found.output[:2])


@pytest.mark.parametrize("options", [{}, {"heads": 2, "causal": True}, {"scale": 0.7, "heads": 2, "projections": True}])
def test_gradients_are_those_of_differences(operands, projections, options):
    if "projections" in options:
        options = {**options, "projections": projections}
    rng = np.random.default_rng(9)
    g = rng.normal(size=attention(*operands, **options).shape)
    found = attention.vjp(*operands, g, **options)
    for place in range(3):
        for index in np.ndindex(operands[place].shape):
            up, down = [[part.copy() for part in operands] for _ in range(2)]
            up[place][index] += 1e-6
            down[place][index] -= 1e-6
            slope = (g * (attention(*up, **options) - attention(*down, **options))).sum() / 2e-6
            assert found[place][index] == pytest.approx(slope, rel=1e-5, abs=1e-7)
    for name, gradient in (found.projections or Projections({}, {}, {}, {}))._asdict().items():
        for index in [(0, 0), (1, 2)] if found.projections else []:
            ends = []
            for step in (1e-6, -1e-6):
                moved = {n: w.copy() for n, w in projections._asdict().items()}
                moved[name][index] += step
                ends.append((g * attention(*operands, **{**options, "projections": Projections(**moved)})).sum())
            assert gradient[index] == pytest.approx((ends[0] - ends[1]) / 2e-6, rel=1e-5, abs=1e-7)


@pytest.mark.parametrize("options", [{}, {"heads": 2, "causal": True}, {"heads": 2, "projections": True}])
def test_products_agree_with_the_jacobian_and_with_one_another(operands, projections, options):
    if "projections" in options:
        options = {**options, "projections": projections}
    rng = np.random.default_rng(7)
    along = [rng.normal(size=part.shape) for part in operands]
    g = rng.normal(size=attention(*operands, **options).shape)
    moved = attention.jvp(*operands, *along, **options)
    pulled = attention.vjp(*operands, g, **options)
    jacobian = attention.jacobian(*operands, **options)
    assert (g * moved).sum() == pytest.approx(sum((a * b).sum() for a, b in zip(pulled, along, strict=False)), rel=1e-11)
    np.testing.assert_allclose(
        moved, sum(np.einsum("neij,ij->ne", j, a) for j, a in zip(jacobian, along, strict=False)), rtol=1e-10
    )
    for matrix, gradient in zip(jacobian, pulled[:3], strict=False):
        np.testing.assert_allclose(np.einsum("ne,neij->ij", g, matrix), gradient, rtol=1e-10, atol=1e-13)


def test_leading_axes_are_batches(operands):
    q, k, v = (np.stack([part, 2.0 * part, -part]) for part in operands)
    found = attention.forward(q, k, v, heads=2, causal=True)
    single = attention.forward(*(2.0 * part for part in operands), heads=2, causal=True)
    np.testing.assert_allclose(found.output[1], single.output, rtol=1e-14)
    assert found.scores.shape == (3, 2, N, KEYS)
    assert attention.vjp(q, k, v, np.ones(found.output.shape), heads=2).k.shape == k.shape
    jacobian = attention.jacobian(q, k, v)
    np.testing.assert_allclose(jacobian.q[2], attention.jacobian(-operands[0], -operands[1], -operands[2]).q, rtol=1e-13)


def test_scores_beyond_the_floats_still_have_their_softmax():
    q, k = np.array([[1e308, 1e308], [1e-200, 0.0]]), np.array([[1e308, 1e308], [1e308, 0.9e308], [-1e308, 0.0]])
    found = attention.forward(q, k, np.eye(3)[:, :1])
    assert found.weights[0].tolist() == [[1.0, 0.0, 0.0], pytest.approx([0.5, 0.5, 0.0])]
    tied = attention.forward([[1e308]], [[1e308], [1e308]], [[1.0], [3.0]], scale=1e300)
    assert tied.weights.tolist() == [[[0.5, 0.5]]]
    assert tied.output.tolist() == [[2.0]]


def test_single_precision_stays_single(operands):
    q, k, v = (part.astype(np.float32) for part in operands)
    assert attention(q, k, v).dtype == np.float32
    assert attention(q, k.astype(float), v).dtype == np.float64
    assert attention.vjp(q, k, v, np.ones((N, E))).k.dtype == np.float32


@pytest.mark.parametrize(
    ("change", "options", "said"),
    [
        ({"q": np.ones((N, D + 1))}, {}, "q and k have different widths, 7 and 6"),
        ({"v": np.ones((KEYS - 1, E))}, {}, "5 keys and 4 values"),
        ({"k": np.ones((2, KEYS, D))}, {}, "leading axes"),
        ({"q": np.ones(D)}, {}, r"q has the shape \(6,\)"),
        ({"q": np.ones((0, D))}, {}, r"q has the shape \(0, 6\)"),
        ({"v": np.full((KEYS, E), np.nan)}, {}, "v holds values that are not finite"),
        ({}, {"heads": 4}, "4 heads do not divide the 6 columns of q and k"),
        ({}, {"heads": 3}, "3 heads do not divide the 4 columns of v"),
        ({}, {"heads": 0}, "heads must be a whole number"),
        ({}, {"heads": 1.0}, "heads must be a whole number"),
        ({}, {"scale": math.inf}, "scale must be finite"),
        ({}, {"projections": Projections(np.ones((D, 2)), np.ones((D, 2)), np.ones((D, 2)), np.eye(2))}, "v has 4 columns"),
        ({}, {"projections": Projections(np.eye(D), np.eye(D), np.eye(E), np.eye(3))}, "projections.out has 3 rows"),
    ],
)
def test_operands_that_do_not_fit_are_refused_in_one_line(operands, change, options, said):
    q, k, v = operands
    with pytest.raises(ValueError, match=said) as caught:
        attention(**{"q": q, "k": k, "v": v, **change}, **options)
    assert "\n" not in str(caught.value)


def test_gradients_keep_their_digits_where_one_key_has_nearly_all_the_weight():
    for gap in (20.0, 40.0, 300.0):
        q, k, v = np.array([[1.0]]), np.array([[0.0], [-gap]]), np.array([[1.0], [3.0]])
        product = math.exp(-gap) / (1.0 + math.exp(-gap)) ** 2
        found = attention.vjp(q, k, v, [[1.0]])
        np.testing.assert_allclose(found.q, [[2.0 * product * -gap]], rtol=1e-13)
        np.testing.assert_allclose(found.k, [[-2.0 * product], [2.0 * product]], rtol=1e-13)
        np.testing.assert_allclose(attention.jvp(q, k, v, [[1.0]], 0.0, 0.0), [[2.0 * product * -gap]], rtol=1e-13)
