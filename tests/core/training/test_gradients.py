"""Gradients in parameters where they are hard: what overflows or vanishes on the way, and what they approach far out."""

import math

import numpy as np
import pytest

from actexplorer import catalogue

INF = math.inf


@pytest.mark.parametrize(
    ("key", "parameters", "name", "x", "truth"),
    [
        ("acon_a", {"p1": 0.25, "beta": 0.0}, "beta", 1e155, 1.5625e308),  # its square alone overflows
        ("acon_b", {"p1": 0.0, "p2": 0.1, "beta": 0.0}, "beta", -1e155, 2.5e307),
        ("acon_c", {"p1": -2.7, "p2": 1e100, "beta": 0.25}, "beta", -1e-160, 2.5e-121),
        ("acon_c", {"p1": 1e100, "p2": 1e-12, "beta": 1e300}, "p1", 0.0, 0.0),
        ("swish", {"beta": 1e-12}, "beta", -7.452e14, 1.283210126324595e-294),  # σ alone vanishes
        ("smu", {"alpha": 17.3, "mu": 0.0}, "mu", -1e153, 1.4989953045280338e308),
        ("snake", {"a": -2.7}, "a", 1.7e308, 3.8705070144039486e307),  # the angle overflows
    ],
)
def test_what_overflows_or_vanishes_on_the_way(key, parameters, name, x, truth) -> None:
    value = float(catalogue[key].gradients(np.array([0.5, x]), **parameters)[name][1])
    assert value == pytest.approx(truth, rel=1e-12, abs=0.0)


@pytest.mark.parametrize(
    ("key", "parameters", "limits"),
    [
        ("prelu", {}, {"weight": (-INF, 0.0)}),
        ("swish", {"beta": 1e-310}, {"beta": (0.0, 0.0)}),  # at 1e308 it still grows
        ("swish", {"beta": 0.0}, {"beta": (INF, INF)}),
        ("acon_a", {"p1": -0.5}, {"p1": (-INF, 0.0), "beta": (0.0, 0.0)}),
        ("acon_c", {"beta": 0.0}, {"p1": (-INF, INF), "p2": (-INF, INF), "beta": (INF, INF)}),
        ("acon_c", {"beta": -3.0}, {"p1": (-INF, 0.0), "p2": (0.0, INF), "beta": (0.0, 0.0)}),
        ("meta_acon", {}, {"p1": (-INF, INF), "p2": (-INF, 0.0)}),
        ("srelu", {"a_l": 1e200}, {"t_l": (-1e200, 0.0), "a_l": (-INF, 0.0), "t_r": (0.0, 0.5), "a_r": (0.0, INF)}),
        ("apl", {"a1": 1e300}, {"a1": (INF, 0.0), "b1": (1e300, 0.0), "a2": (INF, 0.0), "b2": (-0.2, 0.0)}),
        ("smu", {"mu": -1.0}, {"alpha": (0.0, INF), "mu": (0.0, 0.0)}),
        ("star_relu", {}, {"scale": (0.0, INF), "bias": (1.0, 1.0)}),
        ("xielu", {}, {"alpha_p": (0.0, INF), "alpha_n": (INF, 0.0), "beta": (-INF, INF)}),
        ("snake", {"a": 0.0}, {"a": (INF, INF)}),
        ("snake", {"a": 0.7}, {"a": (math.nan, math.nan)}),  # x·sin 2ax/a has no limit
    ],
)
def test_limits(key, parameters, limits) -> None:
    gradients = catalogue[key].gradients([-INF, INF, math.nan, 1.0], **parameters)
    assert gradients.keys() == limits.keys()
    for name, (low, high) in limits.items():
        np.testing.assert_array_equal(gradients[name][:3], [low, high, math.nan])
        assert math.isfinite(gradients[name][3])
