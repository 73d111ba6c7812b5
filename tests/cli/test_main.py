"""Exit codes, the one line on stderr, help, and the process around it all."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from actexplorer.cli import COMMANDS, main
from actexplorer.version import __version__

COMMAND = (sys.executable, "-m", "actexplorer")
posix = pytest.mark.skipif(os.name != "posix", reason="POSIX processes")
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux's displays and devices")


def refusal(argv: Sequence[str], capsys: pytest.CaptureFixture[str]) -> str:
    assert main(argv) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("actexplorer: ") and err.endswith("\n") and err.count("\n") == 1
    return err.removeprefix("actexplorer: ").rstrip()


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (
            ["frobnicate"],
            "'frobnicate' is neither a command (list, info, table, plot, report, lab, window) nor a session",
        ),
        (["list", "--frob"], "unrecognized arguments: --frob (see 'actexplorer list --help')"),
        (["info"], "the following arguments are required: KEY"),
        (["info", "swich"], "unknown function 'swich'; did you mean swish"),
        (["info", "swish(beta=two)"], "swish: beta = 'two' is not a number"),
        (["info", "swish(beta)"], "unknown function 'swish(beta)'; did you mean swish"),
        (["table", "swish(bta=2)"], "swish has no parameter 'bta' (its parameters: beta)"),
        (["table", "swish(beta=1, beta=2)"], "swish(beta=1, beta=2): beta is given twice"),
        (["table", "swish(beta=1, 2)"], "swish(beta=1, 2): '2' is not NAME=NUMBER"),
        (["table", "swish(beta=inf)"], "swish: beta = inf is outside its domain, beta any real number"),
        (["table", "swish", "--set", "swish.bta=2"], "swish has no parameter 'bta'"),
        (["table", "swish", "--set", "elu.alpha=2"], "--set elu.alpha=2: elu is not among the curves"),
        (["table", "swish", "--set", "beta=2"], "--set beta=2: write it as KEY.PARAM=VALUE"),
        (["table", "swish", "--step", "0"], "the step must be above 0, not 0"),
        (["table", "swish", "--step", "-1"], "the step must be above 0, not -1"),
        (["table", "swish", "--from", "5", "--to", "-5"], "the range is reversed: from 5 to -5"),
        (["table", "swish", "--to", "inf"], "to: inf is not finite"),
        (["table", "swish", "--from", "-nan"], "from: -nan is not finite"),
        (["table", "swish", "--step", "1e-8"], "this grid has more than 100,000,000 rows"),
        (["table", "swish", "--points", "0"], "the number of points must be 1 or more"),
        (["table", "swish", "--points", "1.5"], "argument --points: invalid int value: '1.5'"),
        (["table", "swish", "--points", "3", "--step", "1"], "argument --step: not allowed with argument --points"),
        (["table", "swish", "-o", "x.xlsx"], "x.xlsx: a table's name ends in .csv, .tsv, .json or .npz"),
        (["table", "swish", "--format", "xml"], "argument --format: invalid choice: 'xml'"),
        (["table", "swish", "--x-file", "none.txt"], "cannot read none.txt: no such file or directory"),
        (["table", "swish", "--x-file", "a.txt", "--from", "1"], "--x-file says which x; --from and --to do not go with it"),
        (["table", "swish", "--x-file", "a.txt", "--step", "1"], "argument --step: not allowed with argument --x-file"),
        (["table", "none.actx"], "cannot read none.actx: no such file or directory"),
        (["plot", "swish"], "the following arguments are required: -o"),
        (["plot", "swish", "-o", "x.bmp"], "x.bmp: a figure's name ends in .png, .svg or .pdf"),
        (["plot", "swish", "-o", "x"], "x: a figure's name ends in .png, .svg or .pdf"),
        (["plot", "swish", "--size", "0x0", "-o", "-"], "argument --size: 0x0 is not 16 to 20,000 pixels a side"),
        (["plot", "swish", "--size", "1000000x10", "-o", "-"], "argument --size: 1000000x10 is not 16 to 20,000"),
        (["plot", "swish", "--size", "20000x20000", "-o", "-"], "argument --size: 20000x20000 is not 16 to 20,000"),
        (["plot", "swish", "--size", "0x0mm", "-o", "-"], "0x0mm at 300 dpi is not 16 to 20,000 pixels a side"),
        (["plot", "swish", "--size", "90x90", "--preset", "slide", "-o", "-"], "argument --preset: not allowed with"),
        (["plot", "swish", "--text", "6", "-o", "-"], "argument --text: 6 is not between 7 and 72"),
        (["plot", "swish", "--size", "9", "-o", "-"], "argument --size: '9' is not WIDTHxHEIGHT"),
        (["plot", "swish", "--dpi", "0", "-o", "-"], "argument --dpi: 0 is not between 10 and 2400"),
        (["plot", "swish", "--dpi", "nan", "-o", "-"], "argument --dpi: nan is not between 10 and 2400"),
        (["plot", "swish", "--order", "4", "-o", "-"], "argument --order: '4' is not some of 0, 1, 2 and 3"),
        (["plot", "swish", "--from", "5", "--to", "-5", "-o", "-"], "the range is reversed: 5 is above -5"),
        (["plot", "swish", "--from", "left", "-o", "-"], "--from: 'left' is not a number"),
        (["plot", "a.actx", "swish", "-o", "-"], "a saved session stands alone, without other curves"),
        (["none.actx"], "cannot read none.actx: no such file or directory"),
        (["window", "none.actx", "--snapshot", "x.png"], "cannot read none.actx: no such file or directory"),
        (["window", "session.json"], "session.json: a session's name ends in .actx"),
        (["window", "--snapshot", "x.jpg"], "x.jpg: a snapshot's name ends in .png"),
        (["window", "--size", "800x600"], "--size goes with --snapshot"),
        (["info", "two\nlines"], "unknown function 'two\\nlines'"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_bad_input_is_one_line_and_exit_2(argv: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert refusal(argv, capsys).startswith(message)


@linux
@pytest.mark.parametrize("argv", [[], ["window"], ["SESSION"]])
def test_no_display_is_said(
    argv: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    session = tmp_path / "a.actx"
    session.write_text('{"format": "actexplorer-session", "version": 1}')
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert refusal([str(session) if a == "SESSION" else a for a in argv], capsys).startswith("there is no display")


@linux
def test_a_display_that_does_not_answer_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("DISPLAY", ":54321")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert refusal([], capsys).startswith("there is no display: nothing answers at DISPLAY=:54321")


def test_an_unexpected_error_is_one_line_too(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from actexplorer import cli

    def broken() -> Any:
        raise ZeroDivisionError("a bug")

    monkeypatch.setitem(cli.COMMANDS, "list", broken)
    assert main(["list"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("actexplorer: internal error: ZeroDivisionError: a bug; details in ") and err.count("\n") == 1
    assert "Traceback" in Path(err.rstrip().rpartition("details in ")[2]).read_text()


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"actexplorer {__version__}\n"
    assert main(["--help"]) == 0
    overview = capsys.readouterr().out
    for command in COMMANDS:
        assert f"\n  {command} " in overview
        assert main([command, "--help"]) == 0
        assert f"examples:\n  actexplorer {command}" in capsys.readouterr().out


def run(*argv: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return subprocess.run([*COMMAND, *argv], stderr=subprocess.PIPE, timeout=60, env=buffered, **options)


def test_list_is_light() -> None:
    program = (
        "import sys; from actexplorer.cli import main; code = main(['list'])\n"
        "heavy = {'PySide6', 'scipy', 'msgspec'} & {name.partition('.')[0] for name in sys.modules}\n"
        "sys.exit(code or ', '.join(heavy) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")


@posix
def test_a_reader_that_goes_away_is_no_error() -> None:
    with subprocess.Popen([*COMMAND, "table", "swish", "--points", "100000"], stdout=subprocess.PIPE, stderr=-1) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline() == b"x,swish f,swish f',swish f''\r\n"
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


@linux
@pytest.mark.parametrize("argv", [["list"], ["table", "swish"], ["table", "swish", "-o", "/dev/stdout"], ["--help"]])
def test_full_standard_output(argv: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        done = run(*argv, stdout=full)
    assert done.returncode == 2
    assert done.stderr.endswith(b": no space left on device\n") and done.stderr.count(b"\n") == 1


@posix
def test_closed_standard_output_and_error() -> None:
    done = subprocess.run(["sh", "-c", '"$@" >&-', "sh", *COMMAND, "list"], stderr=subprocess.PIPE, timeout=60)
    assert (done.returncode, done.stderr) == (2, b"actexplorer: cannot write standard output: it is closed\n")
    done = subprocess.run(["sh", "-c", '"$@" 2>&-', "sh", *COMMAND, "info", "swich"], stdout=subprocess.PIPE, timeout=60)
    assert (done.returncode, done.stdout) == (2, b"")


@posix
@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_being_stopped_leaves_nothing_half_written(tmp_path: Path, number: signal.Signals, code: int) -> None:
    out = tmp_path / "out.csv"
    out.write_bytes(b"before")
    argv = [*COMMAND, "table", "swish", "elu", "--points", "100000000", "-o", str(out)]
    with subprocess.Popen(argv, stderr=subprocess.PIPE) as process:
        while len(list(tmp_path.iterdir())) == 1:
            assert process.poll() is None
        process.send_signal(number)
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait(60) == code
    assert list(tmp_path.iterdir()) == [out]
    assert out.read_bytes() == b"before"
