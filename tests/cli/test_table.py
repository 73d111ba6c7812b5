"""``table``: the columns and rows that others read."""

import csv
import io
import json
from pathlib import Path

import numpy as np
import pytest

import actexplorer as ax
from actexplorer.cli import main


def table(capsysbinary: pytest.CaptureFixture[bytes], *argv: str) -> tuple[list[str], np.ndarray]:
    assert main(["table", *argv]) == 0
    out = capsysbinary.readouterr().out
    names, *rows = csv.reader(io.StringIO(out.decode(), newline=""))
    assert out.count(b"\r\n") == out.count(b"\n") == len(rows) + 1
    return names, np.array(rows, dtype=float)


def test_default_grid(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    names, rows = table(capsysbinary, "swish")
    assert names == ["x", "swish f", "swish f'", "swish f''"]
    assert rows[:, 0].tolist() == [n / 100 for n in range(-500, 501, 5)]
    assert np.array_equal(rows[:, 1:], np.transpose(ax.catalogue["swish"].jet(rows[:, 0])))


def test_parameters_stand_in_the_names(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    argv = ["swish", "silu(beta=2.0)", "acon_c(p1=1.50, beta=-1e-7)", "--points", "3", "swish(beta=1)"]
    names, rows = table(capsysbinary, *argv)
    curves = ("swish", "swish(beta=2)", "acon_c(p1=1.5, beta=-1e-7)", "swish #2")
    assert names == ["x", *(f"{curve} {d}" for curve in curves for d in ("f", "f'", "f''"))]
    assert rows[:, 0].tolist() == [-5.0, 0.0, 5.0]
    assert np.array_equal(rows[:, 4], ax.catalogue["swish"](rows[:, 0], beta=2.0))


def test_set_applies_to_every_curve_of_its_key(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    argv = ["acon_c", "acon_c(p1=2)", "swish", "--set", "ACON-C.beta=3", "--set", "acon_c.p2=-.5"]
    names, _ = table(capsysbinary, *argv)
    assert names[1::3] == ["acon_c(p2=-0.5, beta=3) f", "acon_c(p1=2, p2=-0.5, beta=3) f", "swish f"]


def test_settings_are_checked_together(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    names, _ = table(capsysbinary, "hardtanh(min_val=2)", "--set", "hardtanh.max_val=3")
    assert names[1] == "hardtanh(min_val=2, max_val=3) f"


def test_infinity_is_a_value(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert table(capsysbinary, "softplus(threshold=20)", "--set", "softplus.threshold=inf")[0][1] == "softplus f"


def test_negative_numbers_need_no_equals_sign(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    _, rows = table(capsysbinary, "elu", "--from", "-1e-3", "--to", "-.5e-3", "--step", "5e-4")
    assert rows[:, 0].tolist() == [-1e-3, -5e-4]


def test_not_finite(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    _, rows = table(capsysbinary, "cosh", "--from", "-1000", "--to", "1000", "--points", "2")
    assert rows.tolist() == [[-1000.0, np.inf, -np.inf, np.inf], [1000.0, np.inf, np.inf, np.inf]]


def test_session(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    session = tmp_path / "A.ACTX"
    session.write_text(
        '{"format": "actexplorer-session", "version": 1, "curves": ['
        '{"key": "swish", "parameters": {"beta": 2}}, {"key": "elu", "visible": false}]}'
    )
    assert table(capsysbinary, str(session), "--set", "swish.beta=3")[0] == [
        "x",
        *(f"swish(beta=3) {d}" for d in ("f", "f'", "f''")),
    ]


def test_file(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    out = tmp_path / "out.csv"
    assert main(["table", "relu", "-o", str(out)]) == 0
    assert capsysbinary.readouterr() == (b"", b"")
    read = np.genfromtxt(out, delimiter=",", names=True)
    assert read.size == 201 and read["x"][-1] == 5.0


def test_a_failure_keeps_the_file(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("before")
    assert main(["table", "relu", "--step", "0", "-o", str(out)]) == 2
    assert out.read_text() == "before"


@pytest.mark.parametrize(
    ("name", "start"), [("a.tsv", b"x\trelu f"), ("a.json", b'{"x": ['), ("a.npz", b"PK"), ("a", b"x,relu f")]
)
def test_the_ending_says_the_format(tmp_path: Path, name: str, start: bytes) -> None:
    assert main(["table", "relu", "-o", str(tmp_path / name)]) == 0
    assert (tmp_path / name).read_bytes().startswith(start)


def test_x_from_a_file(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "x.txt").write_text("3\n-1\n")
    _, rows = table(capsysbinary, "relu", "--x-file", str(tmp_path / "x.txt"))
    assert rows.tolist() == [[3.0, 3.0, 1.0, 0.0], [-1.0, 0.0, 0.0, 0.0]]


def test_gradients_stand_beside_the_derivatives(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    names, rows = table(capsysbinary, "acon_b", "swish(beta=2)", "--gradients", "--points", "5")
    assert names[4:6] == ["acon_b df/dp2", "acon_b df/dbeta"] and names[9:] == ["swish(beta=2) df/dbeta"]
    assert np.array_equal(rows[:, 9], ax.catalogue["swish"].gradients(rows[:, 0], beta=2.0)["beta"])
    assert "df/d" not in " ".join(table(capsysbinary, "acon_b", "--points", "2")[0])


@pytest.mark.parametrize("file_format", ["csv", "npz", "json"])
def test_a_seed_draws_the_sample(tmp_path: Path, file_format: str) -> None:
    out = tmp_path / f"a.{file_format}"
    assert main(["table", "rrelu(upper=1)", "relu", "--seed", "3", "--points", "9001", "-o", str(out)]) == 0
    names = [f"rrelu(upper=1) sample(seed=3) {order}" for order in ("f", "f'")]
    if file_format == "npz":
        columns = dict(np.load(out))
    elif file_format == "json":
        columns = json.loads(out.read_bytes())
    else:
        first, *rows = csv.reader(io.StringIO(out.read_text(), newline=""))
        columns = dict(zip(first, np.array(rows, dtype=float).T, strict=True))
    drawn = ax.catalogue["rrelu"].sample(columns["x"], seed=3, upper=1.0)
    assert [np.array_equal(columns[name], values) for name, values in zip(names, drawn, strict=False)] == [True, True]
    assert list(columns)[-3:] == ["relu f", "relu f'", "relu f''"]


@pytest.mark.parametrize(
    ("argv", "why"),
    [(["swish", "--seed", "1"], "--seed: none of these"), (["rrelu", "--seed", "-1"], "the seed is a whole number from 0")],
)
def test_a_seed_that_draws_nothing_is_refused(argv: list[str], why: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["table", *argv]) == 2
    assert why in capsys.readouterr().err
