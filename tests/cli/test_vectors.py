"""Vector functions from the command line."""

import csv
import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

import actexplorer as ax
from actexplorer.cli import main

THREE = ["1,2,3", "1 2 3", "1; 2; 3", "1e0,2.0,3"]


def table(capsysbinary: pytest.CaptureFixture[bytes], *argv: str) -> tuple[list[str], np.ndarray]:
    assert main(["table", *argv]) == 0
    names, *rows = csv.reader(io.StringIO(capsysbinary.readouterr().out.decode(), newline=""))
    return names, np.array(rows, dtype=float)


@pytest.mark.parametrize("text", THREE)
def test_a_table_of_softmax(capsysbinary: pytest.CaptureFixture[bytes], text: str) -> None:
    names, rows = table(capsysbinary, "softmax", "--input", text)
    assert names == ["entry", "input", "softmax"]
    assert np.array_equal(rows.T, [[1, 2, 3], [1, 2, 3], ax.catalogue["softmax"]([1.0, 2.0, 3.0])])


def test_several_functions_with_parameters(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    argv = ["softmax", "ソフトミン", "softmax(temperature=inf)", "smooth_maximum", "softmax"]
    names, rows = table(capsysbinary, *argv, "--input", "-1,0,5", "--set", "smooth_maximum.beta=0")
    assert names[2:] == ["softmax", "softmin", "softmax(temperature=inf)", "smooth_maximum(beta=0)", "softmax #2"]
    assert np.array_equal(rows[:, 4], [1 / 3] * 3) and np.array_equal(rows[:, 5], [4 / 3] * 3)


def test_the_jacobian_has_a_column_for_each_entry(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    names, rows = table(capsysbinary, "log_softmax", "smooth_maximum", "--input", "1,2,4", "--jacobian")
    assert names[3:6] == [f"d log_softmax / d x{n}" for n in (1, 2, 3)]
    assert np.array_equal(rows[:, 3:6], ax.catalogue["log_softmax"].jacobian([1.0, 2.0, 4.0]))
    assert names[-1] == "smooth_maximum gradient"
    assert np.array_equal(rows[:, -1], ax.catalogue["smooth_maximum"].jacobian([1.0, 2.0, 4.0]))


def test_infinite_entries(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    _, rows = table(capsysbinary, "softmax", "--input=-inf,0,inf")
    assert rows[:, 2].tolist() == [0.0, 0.0, 1.0]


def test_entries_from_files_and_standard_input(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = ax.catalogue["softmax"]([1.0, 2.0, 3.0])
    for name, content in (("a.csv", "x,y\n1,7\n2,8\n3,9\n"), ("b.txt", "1\n2\n3\n"), ("c.csv", "1,2,3\n"), ("d.txt", "1 2 3")):
        (tmp_path / name).write_text(content)
        assert np.array_equal(table(capsysbinary, "softmax", "--input", str(tmp_path / name))[1][:, 2], wanted), name
    np.save(tmp_path / "e.npy", [1.0, 2.0, 3.0])
    assert np.array_equal(table(capsysbinary, "softmax", "--input", str(tmp_path / "e.npy"))[1][:, 2], wanted)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"1,2,3\n")))
    assert np.array_equal(table(capsysbinary, "softmax", "--input", "-")[1][:, 2], wanted)


def test_files_of_other_formats(tmp_path: Path) -> None:
    argv = ["table", "log_softmax", "--input", "0,inf", "--jacobian", "-o"]
    assert main([*argv, str(tmp_path / "a.json")]) == 0
    found = json.loads((tmp_path / "a.json").read_text())
    assert found["entry"] == [1, 2] and found["input"] == [0.0, "inf"] and found["log_softmax"] == ["-inf", 0.0]
    assert main([*argv, str(tmp_path / "a.npz")]) == 0
    with np.load(tmp_path / "a.npz") as arrays:
        assert arrays["log_softmax"].tolist() == [-np.inf, 0.0]
    assert main([*argv, str(tmp_path / "a.tsv")]) == 0
    assert (tmp_path / "a.tsv").read_text().startswith("entry\tinput\tlog_softmax\td log_softmax / d x1\t")


def test_elementwise_functions_at_given_x(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    names, rows = table(capsysbinary, "swish", "--input", "-1,2,0.5")
    assert names == ["x", "swish f", "swish f'", "swish f''"]
    assert np.array_equal(rows[:, 1:], np.transpose(ax.catalogue["swish"].jet([-1.0, 2.0, 0.5])))


@pytest.mark.parametrize(
    ("argv", "why"),
    [
        (["table", "softmax"], "softmax takes a vector: give one, as in --input 1,2,3"),
        (["table", "softmax", "--input", "1,x,3"], "1,x,3: 'x' is not a number, and there is no such file"),
        (["table", "softmax", "--input", ""], "the list of numbers is empty"),
        (["table", "softmax", "--input", "nan,1"], "an entry of the input is not a number"),
        (["table", "softmax", "--input=-inf,-inf"], "a vector of nothing but -inf has no limit"),
        (["table", "softmax", "relu", "--input", "1"], "relu takes single numbers"),
        (["table", "softmax2d", "--input", "1"], "softmax2d takes images"),
        (["table", "maxout", "--input", "1"], "maxout takes more than one vector"),
        (["table", "softmax", "--input", "1,2", "--set", "softmax.temperature=-1"], "temperature = -1 is outside its domain"),
        (["table", "softmax", "--input", ",".join(["1"] * 2001), "--jacobian"], "2,001 entries; a Jacobian takes up to 2,000"),
        (["table", "softmax", "--input", "1,2", "--from", "3"], "--input says which x"),
        (["table", "softmax", "--input", "1,2", "--gradients"], "do not go with it"),
        (["table", "relu", "--input", "1,2", "--jacobian"], "--jacobian is of functions that take vectors"),
        (["table", "softmax", "--input", "1,2", "--step", "1"], "not allowed with argument"),
        (["plot", "softmax", "-o", "softmax.png"], "softmax takes vectors; curves are of functions of one number"),
        (["report", "softmax", "-o", "softmax.pdf"], "softmax takes vectors"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(capsys: pytest.CaptureFixture[str], argv: list[str], why: str) -> None:
    assert main(argv) == 2
    error = capsys.readouterr().err
    assert why in error and error.count("\n") == 1


def test_list_and_info(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--json"]) == 0
    functions = {f["key"]: f for f in json.loads(capsys.readouterr().out)}
    assert (functions["softmax"]["kind"], functions["softmax"]["family"]) == ("vector", "vectors")
    assert functions["relu"]["kind"] == "elementwise"
    assert main(["info", "softmax(temperature=2)", "--json"]) == 0
    info = json.loads(capsys.readouterr().out)
    assert info["parameters"][0]["value"] == 2.0 and info["parameters"][0]["domain"]["high"] == "inf"
    assert info["formulas"].keys() >= {"f", "jacobian", "jvp", "vjp", "hvp"} and "breakpoints" not in info
    assert main(["info", "softmax"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("Softmax (softmax), vectors\n") and "temperature (T) = 1; temperature >= 0" in text
