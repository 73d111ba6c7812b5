"""Sweeps: their values, the curves that they draw, and the three of the documents."""

import numpy as np
import pytest

from actexplorer.session import edits
from actexplorer.session.comparisons import SWEEPS, show
from actexplorer.session.differences import with_difference, with_reference
from actexplorer.session.lines import lines
from actexplorer.session.resolve import resolve, resolve_panels
from actexplorer.session.state import Session
from actexplorer.session.sweep import Steps
from actexplorer.session.sweeps import with_sweep, without_sweep


@pytest.mark.parametrize(
    ("steps", "values"),
    [
        (Steps("beta", 0.0, 1.5, step=0.5), (0.0, 0.5, 1.0, 1.5)),
        (Steps("beta", 0.0, 0.3, step=0.1), (0.0, 0.1, 0.2, 0.3)),
        (Steps("beta", 0.0, 1.0, step=0.3), (0.0, 0.3, 0.6, 0.9)),
        (Steps("beta", -1.0, 1.0, count=5), (-1.0, -0.5, 0.0, 0.5, 1.0)),
        (Steps("beta", 0.1, 0.7, count=4), (0.1, 0.3, 0.5, 0.7)),
        (Steps("beta", 0.01, 100.0, count=5, log=True), (0.01, 0.1, 1.0, 10.0, 100.0)),
        (Steps("beta", 0.5, 8.0, step=2.0, log=True), (0.5, 1.0, 2.0, 4.0, 8.0)),
        (Steps("beta", 1.0, 10.0, step=3.0, log=True), (1.0, 3.0, 9.0)),
    ],
)
def test_values_are_what_one_would_write(steps, values):
    assert steps.values() == values


@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        (Steps("beta", 1.0, 1.0, count=3), "to a larger one"),
        (Steps("beta", 0.0, float("inf"), count=3), "to a larger one"),
        (Steps("beta", 0.0, 1.0, count=1), "2 to 200"),
        (Steps("beta", 0.0, 1.0, count=201), "2 to 200"),
        (Steps("beta", 0.0, 1.0, step=0.0), "above 0"),
        (Steps("beta", 0.0, 1.0, step=2.0), "2 to 200"),
        (Steps("beta", -1e308, 1e308, step=1e-300), "2 to 200"),
        (Steps("beta", 0.0, 1.0, count=3, log=True), "above 0"),
        (Steps("beta", 1.0, 2.0, step=1.0, log=True), "ratio must be above 1"),
    ],
)
def test_what_makes_no_sense_is_refused(steps, reason):
    with pytest.raises(ValueError, match=reason):
        steps.values()


def acon(x, p1, p2, beta):
    """Return what the documents' code computes, and its derivative."""
    difference = p1 - p2
    gate = 1.0 / (1.0 + np.exp(-beta * difference * x))
    slope = difference * gate + beta * difference**2 * x * gate * (1.0 - gate) + p2
    return difference * x * gate + p2 * x, slope


@pytest.mark.parametrize(
    ("sweep", "parameters"),
    [
        (SWEEPS[0], [(1.0, 0.0, beta) for beta in np.arange(0, 2, 0.5)]),
        (SWEEPS[1], [(1.0, p2, 2.0) for p2 in np.arange(0, 1, 0.25)]),
        (SWEEPS[2], [(p1, 0.25, 2.0) for p1 in np.arange(0, 1, 0.25)]),
    ],
    ids=["ACON-A", "ACON-B", "ACON-C"],
)
def test_the_documents_sweeps_give_the_curves_of_their_code(sweep, parameters):
    x = np.arange(-5.0, 5.0, 0.05)
    drawn = lines(show(sweep).change(Session()))
    assert len(drawn) == 4
    for line, (p1, p2, beta) in zip(drawn, parameters, strict=True):
        f, df = acon(x, p1, p2, beta)
        jet = line.function.jet(x, **line.parameters)
        np.testing.assert_allclose(jet.f, f, rtol=1e-13, atol=1e-14)
        np.testing.assert_allclose(jet.df, df, rtol=1e-12, atol=1e-14)


@pytest.fixture
def session():
    return edits.compare(("swish", {}), ("acon_c", {"beta": 2.0})).change(Session())


def test_a_family_stands_for_its_curve_and_shares_the_scale(session):
    swept = with_sweep(1, Steps("beta", 0.0, 2.0, count=5)).change(session)
    scene = resolve(swept, 300, 200)
    assert [s.line.share for s in scene.strokes] == [0.0, 0.25, 0.5, 0.75, 1.0, None]
    assert [dict(s.line.curve.values).get("beta", 1.0) for s in scene.strokes[:5]] == [0.0, 0.5, 1.0, 1.5, 2.0]
    assert len(resolve(without_sweep().change(swept), 300, 200).strokes) == 2
    log = with_sweep(1, Steps("beta", 0.01, 100.0, count=5, log=True)).change(session)
    assert [line.share for line in lines(log)[:5]] == pytest.approx([0.0, 0.25, 0.5, 0.75, 1.0])


def test_a_second_parameter_makes_small_multiples_over_the_same_ranges(session):
    swept = with_sweep(2, Steps("p1", 0.0, 1.0, count=3), Steps("p2", -1.0, 1.0, count=3)).change(session)
    panels = resolve_panels(swept, 200, 150)
    assert [value for value, _ in panels] == [-1.0, 0.0, 1.0]
    assert len({(scene.x, scene.y) for _, scene in panels}) == 1
    for value, scene in panels:
        family = [s.line.curve.parameters for s in scene.strokes if s.line.share is not None]
        assert [(p["p1"], p["p2"], p["beta"]) for p in family] == [(p1, value, 2.0) for p1 in (0.0, 0.5, 1.0)]


def test_members_can_be_measured_against_a_reference(session):
    swept = with_sweep(1, Steps("beta", 0.5, 2.0, step=0.5)).change(with_reference(2).change(session))
    shown = lines(with_difference("absolute").change(swept))
    assert [line.curve.key for line in shown] == ["swish"] * 4
    x = 1.0
    assert shown[1].jet(x)[0] == pytest.approx(
        float(swept.curves[0].function(x) - swept.curves[1].function(x, beta=2.0)), abs=1e-15
    )


def test_a_sweep_ends_with_its_curve(session):
    swept = with_sweep(1, Steps("beta", 0.0, 2.0, count=5)).change(session)
    assert edits.remove_curve(1).change(swept).sweep is None
    assert edits.remove_curve(2).change(swept).sweep is not None
    assert edits.show_only("elu").change(swept).sweep is None


def test_a_parameter_that_is_none_or_leaves_its_domain_is_refused(session):
    with pytest.raises(ValueError, match="no parameter 'b'"):
        with_sweep(1, Steps("b", 0.0, 1.0, count=3)).change(session)
    with pytest.raises(ValueError, match="swept twice"):
        with_sweep(1, Steps("beta", 0.0, 1.0, count=3), Steps("beta", 0.0, 1.0, count=3)).change(session)
    with pytest.raises(ValueError, match="domain"):
        with_sweep(3, Steps("value_at_zero", 0.0, 2.0, count=3)).change(edits.add_curve("step").change(session))


def test_values_that_contradict_another_parameter_are_left_out():
    session = edits.add_curve("hardtanh").change(Session())
    swept = with_sweep(1, Steps("min_val", -2.0, 2.0, step=1.0)).change(session)
    assert [line.curve.parameters["min_val"] for line in lines(swept)] == [-2.0, -1.0, 0.0]
