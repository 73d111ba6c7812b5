"""Every command that writes, where it cannot: one line, exit 2, the file of before, and nothing else left."""

import os
import sys
from pathlib import Path

import pytest

from actexplorer.cli import main

COMMANDS = {
    "csv": ["table", "relu"],
    "tsv": ["table", "relu"],
    "json": ["table", "relu"],
    "npz": ["table", "relu"],
    "png": ["plot", "relu"],
    "svg": ["plot", "relu"],
    "pdf": ["plot", "relu"],
    "html": ["report", "relu"],
}
REPORT = {"pdf": ["report", "relu"]}
EACH = pytest.mark.parametrize(("ending", "argv"), [*COMMANDS.items(), *REPORT.items()])


def refusal(argv: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    assert main(argv) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.startswith("actexplorer: ") and err.count("\n") == 1
    return err.removeprefix("actexplorer: ").rstrip()


@EACH
def test_a_folder_that_vanished_and_a_name_that_is_one(
    app: object, tmp_path: Path, ending: str, argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    gone, folder = tmp_path / "gone" / f"out.{ending}", tmp_path / f"out.{ending}"
    folder.mkdir()
    assert refusal([*argv, "-o", str(gone)], capsys) == f"cannot write {gone}: the folder {gone.parent} does not exist"
    assert refusal([*argv, "-o", str(folder)], capsys) == f"cannot write {folder}: it is a folder"
    assert list(tmp_path.iterdir()) == [folder] and list(folder.iterdir()) == []


@EACH
@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_is_read_only(
    app: object, tmp_path: Path, ending: str, argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / f"out.{ending}"
    out.write_text("before")
    tmp_path.chmod(0o500)
    try:
        assert refusal([*argv, "-o", str(out)], capsys) == f"cannot write {out}: permission denied"
    finally:
        tmp_path.chmod(0o700)
    assert list(tmp_path.iterdir()) == [out] and out.read_text() == "before"


@EACH
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux's devices")
def test_a_disk_that_is_full(app: object, ending: str, argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    answer = refusal([*argv, "--format", ending, "-o", "/dev/full"], capsys)
    assert answer == "cannot write /dev/full: no space left on device"


@EACH
def test_an_ending_that_is_unknown(
    app: object, tmp_path: Path, ending: str, argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.docx"
    out.write_text("before")
    assert f".{ending}" in refusal([*argv, "-o", str(out)], capsys)
    assert list(tmp_path.iterdir()) == [out] and out.read_text() == "before"
