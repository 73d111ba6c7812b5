"""Every pitfall is shown by numbers that can be computed: the right ones by this program, the wrong ones by what is wrong."""

import math

import numpy as np
import pytest

from actexplorer import elementwise
from actexplorer.core.pitfalls import PITFALLS, Pitfall, Witness, computed, pitfalls

CASES = [
    pytest.param(pitfall, witness, id=f"{pitfall.keys[0]}: {pitfall.claim[:40]} x={witness.x:g}")
    for pitfall in PITFALLS
    for witness in pitfall.witnesses
]


def same(a: float, b: float, tolerance: float = 1e-9) -> bool:
    return math.isclose(a, b, rel_tol=tolerance, abs_tol=1e-15) or (math.isnan(a) and math.isnan(b))


def true_value(key: str, witness: Witness) -> float:
    """Return what this program computes for a witness."""
    function = elementwise[key]
    if witness.side:
        point = next(p for p in function.breakpoints(**witness.parameters) if p.x == witness.x)
        return getattr(getattr(point, witness.side), witness.quantity)
    if witness.quantity.startswith("d_"):
        return float(function.gradients(witness.x, **witness.parameters)[witness.quantity[2:]])
    return float(getattr(function.jet(witness.x, **witness.parameters), witness.quantity))


@pytest.mark.parametrize(("pitfall", "witness"), CASES)
def test_the_right_value_is_right(pitfall: Pitfall, witness: Witness) -> None:
    assert same(witness.right, true_value(pitfall.keys[0], witness))


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize(("pitfall", "witness"), CASES)
def test_the_wrong_value_is_what_the_text_gives(pitfall: Pitfall, witness: Witness) -> None:
    if witness.wrong is None:
        return
    assert not same(witness.wrong, witness.right, 1e-11)
    if pitfall.formula:
        values = {**elementwise[pitfall.keys[0]].defaults, **witness.parameters}
        assert same(witness.wrong, float(computed(pitfall.formula, np.float64(witness.x), values)), 1e-8)


@pytest.mark.parametrize("pitfall", PITFALLS, ids=lambda p: p.claim[:50])
def test_a_pitfall_says_what_is_claimed_and_what_is_so(pitfall: Pitfall) -> None:
    assert set(pitfall.keys) <= set(elementwise)
    for text in (pitfall.claim, pitfall.truth):
        assert 20 <= len(text) <= 220
        assert text.endswith(".")
    assert pitfall.witnesses
    assert not pitfall.formula or any(w.wrong is not None for w in pitfall.witnesses)


def test_own_pitfalls_come_first() -> None:
    found = pitfalls("swish")
    own = [p.keys[0] == "swish" for p in found]
    assert own == sorted(own, reverse=True) and any(own) and not all(own)
    assert pitfalls("identity") == ()
