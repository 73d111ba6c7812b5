"""Every value of f, f′ and f″ against tables of truth computed at high precision."""

import pytest

from actexplorer import catalogue

from .table import Group, read, wrong


def groups(name: str) -> list:
    return [pytest.param(g, id=" ".join([g.key, *(f"{p}={v:g}" for p, v in g.parameters.items())])) for g in read(name)]


@pytest.mark.parametrize("group", groups("jets.csv"))
def test_jets_agree_with_the_reference_table(group: Group) -> None:
    jet = catalogue[group.key].jet(group.x, **group.parameters)
    for name, truth in group.truth.items():
        missed = [(group.x[i], getattr(jet, name)[i], truth[i]) for i in wrong(getattr(jet, name), truth)]
        assert not missed, f"{name}: {len(missed)} of {len(truth)} values missed, first at x, got, true = {missed[0]}"
