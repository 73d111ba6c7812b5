"""The neuron: both passes against differences, steps that learn, and what it refuses."""

import math

import msgspec
import pytest

from actexplorer.core.registry import elementwise
from actexplorer.session.labs.chosen import Chosen
from actexplorer.session.labs.neuron import NeuronLab
from actexplorer.session.labs.neuron_edits import Which, show, step, stepped, with_count, with_number
from actexplorer.session.labs.neuron_examples import EXAMPLES
from actexplorer.session.labs.neuron_passes import passes, table
from actexplorer.session.state import Session

H = 1e-6


def difference(lab, which):
    """Return ∂L by a number of the neuron, from two forward passes."""
    session = show(lab).change(Session())
    ends = (with_number(which, which.of(lab) + h, "").change(session).labs.neuron for h in (H, -H))
    high, low = (passes(end).loss for end in ends)
    return (high - low) / (2 * H)


@pytest.mark.parametrize("key", ["sigmoid", "swish", "acon_c", "prelu", "snake", "srelu"])
def test_the_backward_pass_is_the_derivative_of_the_forward_one(key):
    lab = NeuronLab(inputs=(0.7, -1.3), weights=(0.9, 0.4), bias=-0.6, activation=Chosen(key), target=0.25)
    now = passes(lab)
    parameters = [Which("activation", name=name) for name in now.d_parameters]
    numbers = [*(Which("inputs", n) for n in (0, 1)), *(Which("weights", n) for n in (0, 1)), Which("bias"), *parameters]
    found = [*now.d_inputs, *now.d_weights, now.d_bias, *now.d_parameters.values()]
    assert found == pytest.approx([difference(lab, which) for which in numbers], abs=1e-8)
    assert now.delta == now.upstream * now.slope


def test_steps_lead_to_the_target_and_a_dead_relu_stays_dead():
    dead, leaky = EXAMPLES[2].lab, EXAMPLES[3].lab
    assert passes(dead).state == "dead" and stepped(dead) == dead
    session = step(400).change(show(leaky).change(Session()))
    assert passes(session.labs.neuron).loss < 1e-6
    prelu = EXAMPLES[4].lab
    assert dict(stepped(prelu).activation.values)["weight"] != elementwise["prelu"].defaults["weight"]


def test_the_states_have_names():
    assert [passes(e.lab).state for e in EXAMPLES] == ["", "faint", "dead", "", ""]
    assert passes(NeuronLab(upstream="given", given=0.0)).state == "met"
    given = passes(NeuronLab(upstream="given", given=2.0))
    assert given.loss is None and given.delta == 2.0 * given.slope


def test_a_step_that_leads_nowhere_is_refused_and_changes_nothing():
    wild = NeuronLab(inputs=(1e6,), weights=(1e3,), activation=Chosen("identity"), rate=1e6)
    with pytest.raises(ValueError, match="smaller rate"):
        stepped(wild)


def test_inputs_come_and_go_with_their_weights():
    more = with_count(5).change(Session()).labs.neuron
    assert more.inputs[:3] == NeuronLab().inputs and more.inputs[3:] == (1.0, 1.0) and len(more.weights) == 5
    assert with_count(1).change(Session()).labs.neuron.inputs == (1.0,)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"inputs": ()}, "1 to 6 inputs"),
        ({"inputs": (1.0, 2.0)}, "as many weights"),
        ({"bias": math.inf}, "within"),
        ({"bias": math.nan}, "within"),
        ({"rate": 0.0}, "above 0"),
        ({"activation": {"key": "swich"}}, "did you mean swish"),
        ({"activation": {"key": "swish", "values": [["gamma", 1.0]]}}, "no parameter 'gamma'"),
    ],
)
def test_nonsense_is_refused_in_one_line(fields, reason):
    with pytest.raises(ValueError, match=reason) as error:
        msgspec.convert(fields, NeuronLab)
    assert "\n" not in str(error.value)


def test_the_table_holds_every_number_and_its_gradient():
    lab = EXAMPLES[4].lab
    rows = {row[0]: row[1:] for row in table(lab).rows}
    now = passes(lab)
    assert rows["w2"] == (-0.6, now.d_weights[1]) and rows["weight"] == (0.25, now.d_parameters["weight"])
    assert rows["z"] == (now.z, now.delta) and rows["L"] == (now.loss, 1.0)
