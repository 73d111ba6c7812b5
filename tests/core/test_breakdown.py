"""Where textbook forms break down, against thresholds that were measured apart from this program."""

import math

import numpy as np
import pytest

from actexplorer import elementwise
from actexplorer.core.breakdown import TYPES, breakdown
from actexplorer.core.pitfalls import computed
from actexplorer.core.textbook import FORMS, Form

from .cases import cases

EXACT, ROUGH = 2e-3, 0.2  # relative; losing digits is a matter of luck in the single point

KNOWN = (
    ("sigmoid", 0, "right", "digits", 32.0, 11.63),
    ("sigmoid", 0, "right", "zero", 36.7368, 16.6355),
    ("tanh", 1, "right", "digits", 16.56, 6.75),
    ("tanh", 1, "left", "zero", -18.9903, None),
    ("softplus", 0, "right", "infinite", 709.783, 88.7228),
    ("softplus", 0, "left", "digits", -32.0, -11.63),
    ("softplus", 0, "left", "zero", -36.7368, -16.6355),
    ("logsigmoid", 0, "left", "infinite", -709.783, -88.7228),
    ("logsigmoid", 0, "right", "zero", 36.7368, 16.6355),
    ("bent_identity", 0, "left", "infinite", -(2.0**512), -(2.0**64)),
    ("bent_identity", 1, "right", "digits", 2.0**512, 2.0**64),
    ("hardswish", 0, "right", "infinite", 3.0e307, 5.67e37),
    ("acon_a", 0, "left", "zero", -354.89, -44.36),
    ("acon_a", 0, "left", "nan", -703.227, -84.29),
    ("acon_c", 0, "left", "nan", -938.019, -112.764),
    ("mish", 1, "right", "nan", 177.446, 22.1807),
    ("tanhexp", 0, "right", "nan", 703.227, 84.289),
    ("tanhexp", 1, "right", "digits", 2.814, 1.72),
    ("tanhexp", 1, "right", "zero", 2.944, None),
    ("gelu", 0, "left", "zero", -8.38, -5.55),
    ("gelu_tanh", 0, "left", "zero", -7.19, -5.42),
)


def stage(key: str, form: Form, dtype: str, end: str, fault: str, **parameters: float):
    """Return the stage of a breakdown, None where there is none."""
    function = elementwise[key]
    for found in breakdown(function, form, function.check(**parameters), dtype):
        for each in found.stages:
            if (found.end, each.fault) == (end, fault):
                return each
    return None


@pytest.mark.parametrize(("key", "index", "end", "fault", "double", "single"), KNOWN, ids=lambda v: str(v))
def test_thresholds_are_those_that_were_measured(key, index, end, fault, double, single) -> None:
    for dtype, known in (("float64", double), ("float32", single)):
        if known is not None:
            found = stage(key, FORMS[key][index], dtype, end, fault)
            assert found is not None
            assert math.isclose(found.x, known, rel_tol=ROUGH if fault == "digits" else EXACT)


@pytest.mark.parametrize(
    ("beta", "p1", "end", "double"),
    [(2.0, 1.0, "left", -469.01), (2.0, 0.5, "left", -1409.22), (2.0, 0.0, "right", 1409.22)],
)
def test_thresholds_follow_the_parameters(beta, p1, end, double) -> None:
    found = stage("acon_c", FORMS["acon_c"][0], "float64", end, "nan", beta=beta, p1=p1)
    assert math.isclose(found.x, double, rel_tol=EXACT)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_a_difference_of_neighbours_fails_towards_zero(dtype) -> None:
    digits = stage("tanhshrink", FORMS["tanhshrink"][0], dtype, "above zero", "digits")
    zero = stage("tanhshrink", FORMS["tanhshrink"][0], dtype, "above zero", "zero")
    known = 2.05e-7 if dtype == "float64" else 9.55e-3
    assert known / 10 < digits.x < known * 2
    assert zero.x < digits.x
    assert zero.truth == pytest.approx(zero.x**3 / 3, rel=1e-3)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("key", FORMS)
def test_forms_are_right_where_textbooks_try_them(key: str) -> None:
    x = np.array([-2.3, -1.1, -0.4, 0.3, 0.9, 1.7])
    function = elementwise[key]
    for form in FORMS[key]:
        true = getattr(function.jet(x), form.quantity)
        np.testing.assert_allclose(computed(form.code, x, function.defaults), true, rtol=1e-12, atol=1e-15)
        assert any(breakdown(function, form, function.defaults, dtype) for dtype in TYPES), (
            "a form without a fault is no pitfall"
        )


def test_a_sound_form_has_no_breakdown() -> None:
    assert not any(breakdown(elementwise["tanh"], Form("f", "np.tanh(x)"), {}, dtype) for dtype in TYPES)


@pytest.mark.parametrize(("function", "parameters"), cases(*(elementwise[key] for key in FORMS)))
def test_no_parameters_stop_the_search(function, parameters) -> None:
    for form in FORMS[function.key]:
        for found in breakdown(function, form, function.check(**parameters), "float32"):
            assert all(math.isfinite(each.x) and each.x != 0.0 for each in found.stages)
