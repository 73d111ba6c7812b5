"""Every value of f, f′ and f″, and of the parameters' gradients, against tables of truth computed at high precision."""

from typing import Any

import numpy as np
import pytest

from actexplorer import elementwise

from .cases import label
from .definitions_more import ALL
from .table import Group, read, wrong


def groups(*names: str, columns: tuple[str, ...] = ("f", "df", "d2f")) -> list[Any]:
    return [pytest.param(g, id=f"{name} {label(g.key, g.parameters)}") for name in names for g in read(name, columns)]


@pytest.mark.parametrize("group", groups("jets.csv", "textbook.csv", "more.csv"))
def test_jets_are_true(group: Group) -> None:
    jet = elementwise[group.key].jet(group.x, **group.parameters)
    for name, truth in group.columns.items():
        missed = [(group.x[i], getattr(jet, name)[i], truth[i]) for i in wrong(getattr(jet, name), truth)]
        assert not missed, f"{name}: {len(missed)} of {len(truth)} values missed, first at x, got, true = {missed[0]}"


@pytest.mark.parametrize("group", groups("zeros.csv", columns=("f", "df", "d2f", "noise_f", "noise_df", "noise_d2f")))
def test_beside_zeros_values_are_as_good_as_doubles_can_be(group: Group) -> None:
    """The noise is how much the truth changes when x moves by half a unit in its last place."""
    jet = elementwise[group.key].jet(group.x, **group.parameters)
    for name in ("f", "df", "d2f"):
        truth, noise = (np.array(group.columns[c], dtype=float) for c in (name, f"noise_{name}"))
        error = np.abs(getattr(jet, name) - truth)
        assert np.all(error <= 1e-12 * np.abs(truth) + 10.0 * noise), (name, group.x, error / noise)


@pytest.mark.parametrize("group", groups("gradients.csv", columns=("parameter", "value")))
def test_gradients_are_true(group: Group) -> None:
    gradients = elementwise[group.key].gradients(group.x, **group.parameters)
    for name, values in gradients.items():
        rows = [i for i, parameter in enumerate(group.columns["parameter"]) if parameter == name]
        truth = [group.columns["value"][i] for i in rows]
        missed = [(group.x[rows[i]], values[rows[i]], truth[i]) for i in wrong(values[rows], truth)]
        assert rows
        assert not missed, f"{name}: {len(missed)} of {len(truth)} values missed, first at x, got, true = {missed[0]}"


def test_the_tables_cover_the_catalogue() -> None:
    learnable = {key for key, f in elementwise.items() if any(p.learnable for p in f.parameters)}
    for names, wanted in ((("textbook.csv", "more.csv"), set(elementwise)), (("gradients.csv",), learnable)):
        assert {group.key for name in names for group in read(name, ())} == wanted & set(ALL) == wanted
