"""``report``: all about curves, in one file."""

from pathlib import Path

import pytest

from actexplorer.cli import main


@pytest.mark.parametrize(("name", "start"), [("a.html", b"<!DOCTYPE html>"), ("a.pdf", b"%PDF")])
def test_the_ending_says_the_format(app: object, tmp_path: Path, name: str, start: bytes) -> None:
    assert main(["report", "relu", "swish(beta=2)", "--from", "-3", "--code", "jax", "-o", str(tmp_path / name)]) == 0
    assert (tmp_path / name).read_bytes().startswith(start)


def test_standard_output_is_html(app: object, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["report", "tanh", "--title", "A title", "-o", "-"]) == 0
    out, err = capsysbinary.readouterr()
    assert out.startswith(b"<!DOCTYPE html>") and b"<h1>A title</h1>" in out and err == b""


def test_a_failure_keeps_the_file(app: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.doc"
    out.write_text("before")
    assert main(["report", "tanh", "-o", str(out)]) == 2
    assert capsys.readouterr().err == f"actexplorer: {out}: a report's name ends in .html or .pdf\n"
    assert main(["report", "tanh", "-o", str(tmp_path / "none" / "a.pdf")]) == 2
    assert "does not exist" in capsys.readouterr().err
    assert out.read_text() == "before" and list(tmp_path.iterdir()) == [out]
