"""``lab``: what the labs show, as pictures and tables."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from actexplorer.cli import main
from actexplorer.session.labs import PAGES

LABS = PAGES[1:]
STARTS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}
HEADS = {
    "vectors": "entry,x,softmax",
    "images": "row,column,winner,probability 1",
    "maxout": "line,slope,intercept",
    "attention": "matrix,head,row,column,value",
    "learning": "step,swish loss,swish beta",
    "neuron": "quantity,value,gradient",
}


def session(folder: Path, **labs: object) -> str:
    path = folder / "lesson.actx"
    path.write_text(json.dumps({"format": "actexplorer-session", "version": 1, "curves": [], "labs": labs}))
    return str(path)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("lab", LABS)
def test_every_lab_is_written_in_every_format(app: object, tmp_path: Path, lab: str) -> None:
    small = session(tmp_path, images={"height": 6, "width": 8}, learning={"steps": 20})
    for name, start in STARTS.items():
        out = tmp_path / f"out.{name}"
        assert main(["lab", lab, small, "--size", "800x600", "-o", str(out)]) == 0
        assert out.read_bytes().startswith(start)
        if name == "png":
            with Image.open(out) as image:
                width, height = image.size
            assert 1400 < width <= 1632 and 900 < height <= 1232, "the plots, at two dots a pixel, and a margin"
    for name, separator in (("csv", ","), ("tsv", "\t")):
        assert main(["lab", lab, small, "-o", str(tmp_path / f"out.{name}")]) == 0
        text = (tmp_path / f"out.{name}").read_bytes().decode()
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
        assert ",".join(rows[0]).startswith(HEADS[lab])
        assert len(rows) > 2 and {len(row) for row in rows} == {len(rows[0])}


def test_learning_goes_to_its_last_step(app: object, tmp_path: Path) -> None:
    out = tmp_path / "history.csv"
    assert main(["lab", "learning", session(tmp_path, learning={"steps": 30}), "-o", str(out)]) == 0
    rows = list(csv.DictReader(out.read_text().splitlines()))
    assert rows[-1]["step"] == "30" and float(rows[-1]["swish loss"]) < float(rows[0]["swish loss"])


def test_nothing_but_the_table_is_printed_and_no_display_is_needed(tmp_path: Path) -> None:
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in without}
    argv = [sys.executable, "-m", "actexplorer", "lab", "neuron", "-o", "-"]
    done = subprocess.run(argv, capture_output=True, env=env, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"quantity,value,gradient\r\nx1,1,")


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["numbers", "-o", "a.csv"], "invalid choice: 'numbers'"),
        (["vectors", "-o", "a.jpg"], "a.jpg"),
        (["vectors", "-o", "a"], "a"),
        (["vectors", "-o", "-", "--format", "gif"], "gif"),
        (["vectors"], "-o"),
        (["vectors", "lesson.txt", "-o", "a.csv"], "lesson.txt: a session's name ends in .actx"),
        (["vectors", "gone.actx", "-o", "a.csv"], "gone.actx"),
        (["vectors", "-o", "nowhere/a.csv"], "nowhere"),
        (["vectors", "--size", "0x0", "-o", "a.png"], "0x0"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    app: object, here: Path, capsys: pytest.CaptureFixture[str], argv: list[str], words: str
) -> None:
    assert main(["lab", *argv]) == 2
    said = capsys.readouterr().err
    assert words in said and re.fullmatch(r"actexplorer[^\n]*\n", said)
    assert not list(here.iterdir())


@pytest.mark.parametrize("out", ["a.png", "a.csv"])
def test_lab_that_shows_nothing_is_refused(app: object, tmp_path: Path, capsys: pytest.CaptureFixture[str], out: str) -> None:
    broken = session(tmp_path, images={"operation": "meta_acon", "switch": "own", "formula": "1/(x-x)"})
    assert main(["lab", "images", broken, "-o", str(tmp_path / out)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and ("finite" in said or "nothing is shown" in said)
    assert not (tmp_path / out).exists()
