"""``list`` and ``info``."""

import json
from typing import Any

import pytest

import actexplorer as ax
from actexplorer.cli import main


def output(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    assert main(argv) == 0
    return capsys.readouterr().out


def no_constants(name: str) -> Any:
    raise AssertionError(f"{name} is not JSON")


def test_list_names_every_function_in_catalogue_order(capsys: pytest.CaptureFixture[str]) -> None:
    lines = output(capsys, "list").splitlines()
    assert [line.split()[0] for line in lines] == list(ax.catalogue)


def test_list_json(capsys: pytest.CaptureFixture[str]) -> None:
    functions = json.loads(output(capsys, "list", "--json"), parse_constant=no_constants)
    assert [f["key"] for f in functions] == list(ax.catalogue)
    assert all({"key", "title", "family", "kind", "parameters"} <= f.keys() for f in functions)
    softplus = next(f for f in functions if f["key"] == "softplus")
    assert [(p["name"], p["default"]) for p in softplus["parameters"]] == [("beta", 1.0), ("threshold", "inf")]


def test_info_json(capsys: pytest.CaptureFixture[str]) -> None:
    info = json.loads(output(capsys, "info", "Leaky-ReLU", "--json"), parse_constant=no_constants)
    assert (info["key"], info["kind"], info["family"]) == ("leaky_relu", "elementwise", "rectifiers")
    assert info["formulas"].keys() == {"f", "df", "d2f"}
    (parameter,) = info["parameters"]
    assert (parameter["name"], parameter["default"], parameter["value"]) == ("negative_slope", 0.01, 0.01)
    assert (parameter["domain"]["low"], parameter["domain"]["high"]) == ("-inf", "inf")
    (kink,) = info["breakpoints"]
    assert (kink["x"], kink["order"], kink["left"]["df"], kink["right"]["df"]) == (0.0, 1, 0.01, 1.0)
    assert info["presets"] and info["references"]


def test_breakpoints_follow_the_parameters(capsys: pytest.CaptureFixture[str]) -> None:
    info = json.loads(output(capsys, "info", "hardshrink(lambd=2)", "--json"))
    assert [b["x"] for b in info["breakpoints"]] == [-2.0, 2.0]
    assert info["parameters"][0]["value"] == 2.0


def test_facts_stand_in_info_and_follow_the_parameters(capsys: pytest.CaptureFixture[str]) -> None:
    info = json.loads(output(capsys, "info", "swish(beta=2)", "--json"), parse_constant=no_constants)
    assert info["minimum"] == pytest.approx({"x": -0.639232271380537, "f": -0.139232271380537}, rel=1e-12)
    assert (info["limits"], info["maximum"], info["lipschitz"]) == ([0.0, "inf"], None, pytest.approx(1.09983932012887))
    text = output(capsys, "info", "swish(beta=2)")
    assert "  Minimum: -0.139232271381 at -0.639232271381\n" in text


def test_info_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    text = output(capsys, "info", "silu")
    assert text.startswith("Swish (swish), gated\n")
    assert "beta (β) = 1" in text
    assert "\\sigma(\\beta x)" in text
    assert "x = 0: f' from 0 to 1" in output(capsys, "info", "relu")
    assert "lambd (λ) = 2 (default 0.5)" in output(capsys, "info", "hardshrink(lambd=2)")
