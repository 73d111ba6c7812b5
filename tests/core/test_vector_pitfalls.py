"""Pitfalls of vector functions are shown by numbers: the right ones are this program's, the wrong ones what is wrong gives."""

import numpy as np
import pytest

from actexplorer import VectorFunction, catalogue
from actexplorer.core.pitfalls import VectorPitfall, VectorWitness, computed, vector_pitfalls
from actexplorer.core.pitfalls.vectors import PITFALLS

CASES = [
    pytest.param(pitfall, witness, id=f"{pitfall.keys[0]}: {pitfall.claim[:40]} {witness.x}")
    for pitfall in PITFALLS
    for witness in pitfall.witnesses
]


def same(a: object, b: object) -> bool:
    return np.allclose(a, b, rtol=1e-12, atol=1e-300, equal_nan=True)


@pytest.mark.parametrize(("pitfall", "witness"), CASES)
def test_the_right_numbers_are_right(pitfall: VectorPitfall, witness: VectorWitness) -> None:
    function = catalogue[pitfall.keys[0]]
    assert isinstance(function, VectorFunction)
    use = {"f": function, "jacobian": function.jacobian, "vjp": function.vjp}[witness.quantity]
    assert same(use(witness.x, *([witness.g] if witness.g else [])), witness.right)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize(("pitfall", "witness"), CASES)
def test_the_wrong_numbers_are_what_the_text_gives(pitfall: VectorPitfall, witness: VectorWitness) -> None:
    assert (witness.wrong is None) == (not pitfall.formula)
    if witness.wrong is None:
        return
    assert not same(witness.wrong, witness.right)
    with np.errstate(all="ignore"):
        found = computed(pitfall.formula, np.array(witness.x), {"g": np.array(witness.g)})
    assert np.allclose(found, witness.wrong, rtol=1e-9, atol=1e-15, equal_nan=True), found


@pytest.mark.parametrize("pitfall", PITFALLS, ids=lambda p: p.claim[:50])
def test_a_pitfall_says_what_is_claimed_and_what_is_so(pitfall: VectorPitfall) -> None:
    assert set(pitfall.keys) <= set(catalogue)
    for text in (pitfall.claim, pitfall.truth):
        assert 20 <= len(text) <= 220
        assert text.endswith(".")
    assert pitfall.witnesses


def test_own_pitfalls_come_first() -> None:
    own = [p.keys[0] == "log_softmax" for p in vector_pitfalls("log_softmax")]
    assert own == sorted(own, reverse=True) and any(own) and not all(own)
    assert vector_pitfalls("relu") == ()
