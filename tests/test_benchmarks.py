"""The benchmarks compare the same work, and report it in one form."""

import json

import numpy as np
import pytest

from actexplorer.core.registry import elementwise
from benchmarks import jets, report
from benchmarks.moves import FUNCTIONS, panned, parameter, zoomed
from benchmarks.processes import Worker
from benchmarks.textbook import FORMULAS

X = np.linspace(-5.0, 5.0, 201) + 0.0123


@pytest.mark.parametrize("key", FORMULAS)
def test_the_textbook_formulas_are_our_functions(key):
    for theirs, ours in zip(FORMULAS[key](X), elementwise[key].jet(X), strict=True):
        np.testing.assert_allclose(theirs, ours, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize(("key", "name"), FUNCTIONS)
def test_what_is_dragged_is_the_same_for_both(key, name):
    value = {name: parameter(7)}
    for theirs, ours in zip(FORMULAS[key](X, **value), elementwise[key].jet(X, **value), strict=True):
        np.testing.assert_allclose(theirs, ours, rtol=1e-9, atol=1e-12)


def test_contestants_take_turns_in_processes_of_their_own(tmp_path, monkeypatch):
    monkeypatch.setattr(jets, "ROUNDS", 1)
    monkeypatch.setattr(jets, "SPAN", 1e-4)
    found = jets.measure(str(tmp_path), 50, ["seeds"])
    assert found.keys() == {"ours", "seeds"}
    assert all(times.keys() == FORMULAS.keys() and min(times.values()) > 0.0 for times in found.values())


def test_a_contestant_that_computes_something_else_is_refused(tmp_path):
    worker = Worker("benchmarks.jets", str(tmp_path), "seeds", "50", str(tmp_path))
    worker.ask("save", "tanh")
    with pytest.raises(RuntimeError, match="ended"):
        worker.ask("check", "sinh")
    worker.end()


def test_no_two_frames_are_the_same():
    assert len({parameter(n) for n in range(2000)}) == len({panned(n) for n in range(2000)}) == 2000
    widths = [high - low for low, high in (zoomed(n, 100) for n in range(100))]
    assert max(widths) > 0.9e9 and min(widths) < 2e-9 and min(widths) in widths[45:55]


def test_the_report_is_one_file_and_one_table(tmp_path, monkeypatch):
    monkeypatch.setattr(report, "OUT", tmp_path / "build" / "bench.json")
    results = {"jets_2000": {"torch": report.entry(2.0, 12.0)}, "frame": {"8_blit": report.entry(4.0, 2.0)}}
    report.save(results)
    assert json.loads((tmp_path / "build" / "bench.json").read_text()) == {
        "jets_2000": {"torch": {"ours": 2.0, "peer": 12.0, "ratio": 6.0}},
        "frame": {"8_blit": {"ours": 4.0, "peer": 2.0, "ratio": 0.5}},
    }
    _, torch, blit = report.table(results).splitlines()
    assert torch.split() == ["jets_2000", "torch", "2.00", "µs", "12.00", "µs", "6.00×"]
    assert "0.50×" in blit
    assert report.geometric_mean([1.0, 4.0, 16.0]) == pytest.approx(4.0)
