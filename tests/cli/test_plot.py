"""``plot`` and ``window --snapshot``: pictures without a display."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from actexplorer.cli import main

SESSION = """{"format": "actexplorer-session", "version": 1, "curves": [{"key": "elu"}],
 "view": {"x": [-2, 2], "layout": "column", "orders": [true, false, true]}}"""


def environment() -> dict[str, str]:
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in without}


def test_no_display_is_needed(tmp_path: Path) -> None:
    argv = [sys.executable, "-m", "actexplorer", "plot", "relu", "swish", "--size", "300x120", "-o", "-"]
    done = subprocess.run(argv, capture_output=True, env=environment(), timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    with Image.open(io.BytesIO(done.stdout)) as image:
        assert (image.format, image.size) == ("PNG", (300, 120))


@pytest.mark.parametrize(("suffix", "start"), [("PNG", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_the_ending_says_the_format(app: object, tmp_path: Path, suffix: str, start: bytes) -> None:
    out = tmp_path / f"out.{suffix}"
    assert main(["plot", "relu", "-o", str(out)]) == 0
    assert out.read_bytes().startswith(start)


def test_default_size_grows_with_the_axes(app: object, tmp_path: Path) -> None:
    out, session = tmp_path / "out.png", tmp_path / "a.actx"
    session.write_text(SESSION)
    sizes = []
    for argv in (["relu"], ["relu", "--order", "0,2"], [str(session)], [str(session), "--order", "1"]):
        assert main(["plot", *argv, "-o", str(out)]) == 0
        with Image.open(out) as image:
            sizes.append(image.size)
    assert sizes == [(1500, 450), (1000, 450), (500, 900), (500, 450)]


def test_options_reach_the_figure(app: object, tmp_path: Path) -> None:
    out = tmp_path / "out.png"
    pictures = set()
    for argv in ([], ["--from", "-1"], ["--to", "1e-3"], ["--dpi", "150"], ["--style", "dark"], ["--title", "T"]):
        assert main(["plot", "swish", "--size", "600x200", *argv, "-o", str(out)]) == 0
        pictures.add(out.read_bytes())
    assert main(["plot", "swish", "--set", "swish.beta=2", "--size", "600x200", "-o", str(out)]) == 0
    assert out.read_bytes() not in pictures
    assert len(pictures) == 6


def test_a_failure_keeps_the_file(app: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "out.png"
    folder.mkdir()
    assert main(["plot", "swish", "-o", str(folder)]) == 2
    assert capsys.readouterr().err == f"actexplorer: cannot write {folder}: it is a folder\n"
    assert list(tmp_path.iterdir()) == [folder]


def test_snapshot(tmp_path: Path, home: Path) -> None:
    session, out = tmp_path / "a.actx", tmp_path / "w.png"
    session.write_text(SESSION)
    argv = [sys.executable, "-m", "actexplorer", "window", "--snapshot", str(out), str(session), "--size", "1280x720"]
    done = subprocess.run(argv, capture_output=True, env=environment(), timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    with Image.open(out) as image:
        assert (image.format, image.size) == ("PNG", (1280, 720))


def test_sizes_with_units_and_presets(app: object, tmp_path: Path) -> None:
    out = tmp_path / "out.png"
    for argv, size, dpi in (
        (["--size", "85x60mm"], (1004, 709), 300),
        (["--size", "4x3in", "--dpi", "100"], (400, 300), 100),
        (["--preset", "slide"], (1920, 1080), 192),
        (["--preset", "single"], (1004, 1984), 300),
        (["--preset", "single", "--layout", "overlay", "--dpi", "96"], (321, 257), 96),
    ):
        assert main(["plot", "swish", *argv, "-o", str(out)]) == 0
        with Image.open(out) as image:
            assert image.size == size
            assert image.info["dpi"] == pytest.approx((dpi, dpi), rel=1e-3)


def test_the_format_can_be_said(app: object, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["plot", "swish", "--format", "svg", "--no-legend", "-o", "-"]) == 0
    assert capsysbinary.readouterr().out.startswith(b"<?xml")
