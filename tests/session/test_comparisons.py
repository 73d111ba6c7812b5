"""Ready-made comparisons: every pair of the documents, and what libraries disagree about with its gaps."""

import math

import pytest

from actexplorer.core.registry import elementwise
from actexplorer.session.comparisons import COMPARISONS, presets_of, show, variants, variants_of
from actexplorer.session.lines import against, gaps_of, lines
from actexplorer.session.state import Session


def shown(comparison):
    return show(comparison).change(Session())


def gap(session, first=0, second=1, x=None):
    f, g = session.curves[second], session.curves[first]
    return gaps_of(against(f, g), x or session.view.x)[0]


@pytest.mark.parametrize(
    "keys",
    [
        ("swish", "hardswish"),
        ("swish", "mish"),
        ("swish", "tanhexp"),
        ("mish", "tanhexp"),
        ("tanh", "sigmoid"),
        ("relu", "softplus"),
        ("sinh", "cosh", "tanh"),
        ("elu", "leaky_relu", "relu"),
    ],
)
def test_every_pair_of_the_documents_is_there(keys):
    comparison = next(c for c in COMPARISONS if tuple(e.key for e in c.entries) == keys)
    session = shown(comparison)
    assert tuple(c.key for c in session.curves) == keys
    assert len({(c.colour, c.dash) for c in session.curves}) == len(keys)
    assert session.difference == ""


def of(key):
    return shown(next(c for c in variants() if c.entries[0].key == key))


def test_the_named_disagreements_and_their_gaps():
    assert gap(of("hardsigmoid")).gap == pytest.approx(1 / 12)
    gelu = of("gelu")
    assert gap(gelu).gap == pytest.approx(4.732e-4, rel=1e-3)
    assert gap(gelu, 0, 2).gap == pytest.approx(2.033e-2, rel=1e-3)
    assert gap(gelu, 0, 2).x == pytest.approx(2.27, abs=0.05) or gap(gelu, 0, 2).x == pytest.approx(-2.27, abs=0.05)
    assert sorted(c.parameters["negative_slope"] for c in of("leaky_relu").curves) == [0.01, 0.1, 0.2, 0.3]
    assert sorted(c.parameters["weight"] for c in of("prelu").curves) == [0.0, 0.01, 0.25]
    assert gap(of("step"))[:2] == (0.0, 1.0)
    selu = gap(of("selu"))
    assert (selu.x, selu.gap) == (pytest.approx(-5.0), pytest.approx(5.0247e-6, rel=1e-4)), "λα is cut by 5.06e-6"
    assert of("selu").difference == "absolute", "of the values nothing would be seen"


def test_the_threshold_of_softplus_is_seen():
    softplus = of("softplus")
    low, high = softplus.view.x
    assert low < 20.0 < high, "where it is"
    found = gap(softplus)
    assert (found.x, found.gap) == (20.0, pytest.approx(2.0611536e-9, rel=1e-6))
    (line,) = lines(softplus)
    assert abs(line.jet(20.5)[0]) < 2e-9, "the canvases show the difference"


def test_presets_that_are_equal_are_one_and_the_defaults_are_among_them():
    assert [", ".join(entry.names) for entry in presets_of("hardsigmoid")] == [
        "PyTorch, JAX, Keras 3",
        "Keras 2, ONNX",
        "BinaryConnect",
    ]
    swish = presets_of("swish")
    assert [dict(entry.parameters)["beta"] for entry in swish] == [1.0, 1.702]
    assert any(dict(entry.parameters) == dict(elementwise["threshold"].defaults) for entry in presets_of("threshold"))


def test_variants_of_any_function():
    assert variants_of("gelu_tanh") is variants()[0]
    assert [dict(e.parameters)["beta"] for e in variants_of("swish").entries] == [1.0, 1.702]
    assert variants_of("mish") is None
    for key in elementwise:
        comparison = variants_of(key)
        if comparison is not None:
            session = shown(comparison)
            assert len(session.curves) > 1 and session.reference == session.curves[0].id
            assert all(not math.isnan(gap(session, 0, n).gap) for n in range(1, len(session.curves)))


def test_curves_are_named_by_their_libraries():
    assert [c.name for c in of("leaky_relu").curves] == ["PyTorch, JAX", "Keras", "Keras layer", "darknet"]
    shout = show(variants_of("step"), str.upper).change(Session())
    assert [c.name for c in shout.curves] == ["0 AT ZERO", "1 AT ZERO", "SYMMETRIC"], "in the reader's language"
