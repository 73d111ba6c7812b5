"""Prove that a frozen program lacks nothing: ``smoke.py PROGRAM`` in an empty environment, offscreen and in an X window.

What it says and draws is compared with the source that this script runs from. ``smoke.py --break PROGRAM`` proves the proof:
it takes each piece away from a copy of the program, in turn, and ends with an error if nothing notices.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools"), str(ROOT / "packaging")]

from display import virtual_display  # noqa: E402
from selftest import training, values  # noqa: E402

from actexplorer.core.registry import elementwise  # noqa: E402
from actexplorer.session.document import load  # noqa: E402
from actexplorer.ui.labs import LABS  # noqa: E402
from actexplorer.ui.panels import PANELS  # noqa: E402
from actexplorer.version import __version__  # noqa: E402

SESSION = {"format": "actexplorer-session", "version": 1}
CURVES = [{"key": "swish", "parameters": {"beta": 2}}, {"key": "relu"}]
HARMLESS = "This plugin does not support "  # the offscreen platform, of what only window managers do
MAGIC = {"png": b"\x89PNG\r\n", "svg": b"<?xml", "pdf": b"%PDF-"}
SECONDS = 120.0

# What may be missing: files of the bundle, or modules within the program itself, which are named without a slash.
PIECES = (
    *("actexplorer.core.catalogue.mish", "actexplorer.core.catalogue.vectors.sparsemax", "actexplorer.core.training.run"),
    *("actexplorer.ui.panels.formula", "actexplorer.session.document", *(lab.module for lab in LABS)),
    *("actexplorer/resources/translations/actexplorer_ja.qm", "actexplorer/resources/translations/actexplorer_zh.qm"),
    *("actexplorer/resources/notes", "actexplorer/resources/icons", "actexplorer/licences"),
    *("ziamath/fonts", "ziafont/fonts", "latex2mathml", "msgspec", "numpy.libs", "base_library.zip"),
    *("PySide6/Qt/translations/qtbase_ja.qm", "PySide6/Qt/translations/qtbase_zh_CN.qm"),
    *("PySide6/Qt/plugins/platforms/libqoffscreen.so", "PySide6/Qt/plugins/platforms/libqxcb.so"),
    *("PySide6/Qt/lib/libQt6XcbQpa.so.6", "PySide6/Qt/lib/libQt6Svg.so.6", "PySide6/QtSvg.abi3.so"),
)


class Missing(Exception):
    """Something that the frozen program should do, it does not."""


def expect(condition: object, what: object) -> None:
    """Raise `Missing` where a condition does not hold."""
    if not condition:
        raise Missing(str(what))


def run(program: list[str], *arguments: object, **environment: str) -> bytes:
    """Return what a command writes; it must end with 0 and have nothing to complain about."""
    command = [*program, *map(str, arguments)]
    done = subprocess.run(command, env=environment, capture_output=True, stdin=subprocess.DEVNULL, timeout=SECONDS)
    said = done.stderr.decode(errors="replace").strip()
    expect(done.returncode == 0, f"{' '.join(command[:3])} ended with {done.returncode}: {said or done.stdout[:300]!r}")
    expect(not said, f"{' '.join(command[:3])} complains: {said}")
    return done.stdout


def command_line(program: list[str], source: list[str], folder: Path) -> None:
    """Compare each command with the source's, and look at what is drawn."""
    home = {"HOME": str(folder)}
    numbers = (["table", *elementwise, "--points", "41"], ["lab", "vectors", "-o", "-"])
    for arguments in (["--version"], ["list", "--json"], ["info", "swish"], *numbers):
        there, here = run(program, *arguments, **home), run(source, *arguments, **home)
        expect(there == here, f"{arguments[0]} differs from the source's")
    expect(__version__ in run(program, "--version").decode(), "it is another version")
    for suffix, magic in MAGIC.items():
        for name, what in (("figure", ("plot", folder / "given.actx")), ("page", ("lab", "vectors"))):
            out = folder / f"{name}.{suffix}"
            run(program, *what, "-o", out, **home)
            expect(out.read_bytes().startswith(magic) and out.stat().st_size > 5000, f"no figure in {out.name}")
    run(program, "table", folder / "given.actx", "-o", folder / "table.csv", **home)
    expect((folder / "table.csv").read_text("utf-8").startswith("x,swish(beta=2) f,"), "no table in table.csv")
    run(program, "window", "--snapshot", folder / "snapshot.png", **home)
    expect((folder / "snapshot.png").stat().st_size > 20_000, "the snapshot is empty")


def window(program: list[str], folder: Path, platform: str, **environment: str) -> None:
    """Let the program open its window and tell what it found."""
    found = json.loads(run(program, "--self-test", folder, HOME=str(folder), **environment))
    log = "\n".join(file.read_text("utf-8") for file in folder.rglob("*.log"))
    warnings = [line for line in log.splitlines() if line and HARMLESS not in line]
    expect(not warnings, f"its log has {warnings}")
    expect("error" not in found, found.get("error"))
    expect(found["platform"] == platform, f"it draws on {found['platform']}, not on {platform}")
    expect(found["values"].keys() == values().keys(), "its catalogue is not the source's")
    different = [key for key, here in values().items() if found["values"][key] != here]
    expect(not different, f"it has other values of {different}")
    expect(found["training"] == training(), "it learns otherwise")
    seen, pieces = found["window"], found["resources"]
    expect(seen["docks"] == sorted(place.id for place in PANELS), f"it has the panels {seen['docks']}")
    expect(seen["labs"].keys() == {lab.id for lab in LABS}, f"it has the labs {seen['labs']}")
    expect(min(seen["labs"].values()) > 300, f"labs are drawn in so many colours: {seen['labs']}")
    expect(seen["formulas"] >= 3, f"{seen['formulas']} of 3 formulas are typeset")
    expect(seen["saved"] and load(folder / "saved.actx").curves, "the session was not saved")
    expect(pieces["icon"], "the icon cannot be drawn")
    expect(pieces["notes"] == len(list((ROOT / "resources" / "notes" / "en").glob("*.md"))), "notes are missing")
    expect(set(os.listdir(ROOT / "packaging" / "licences")) < set(pieces["licences"]), "licences are missing")
    for language, (own, qt) in found["translated"].items():
        expect((language == "en") == (own == "Parameters") == (qt == "Cancel"), f"{language}: {own}, {qt}")
    _look(folder / "window.png")


def _look(picture: Path) -> None:
    """See that a picture of the window shows more than an empty one."""
    from PySide6.QtGui import QImage

    image = QImage(str(picture))
    expect(image.width() > 600, "the window is not drawn")
    colours = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    expect(len(colours) > 200, f"the window is drawn in {len(colours)} colours")


def smoke(program: Path) -> None:
    """Test a program.

    Raises
    ------
    Missing
        When anything is.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="actexplorer-smoke-")))
        (folder / "runtime").mkdir(mode=0o700)
        (folder / "given.actx").write_text(json.dumps({**SESSION, "curves": CURVES}), "utf-8")
        environment = {"XDG_RUNTIME_DIR": str(folder / "runtime")}
        window([str(program)], folder, "offscreen", QT_QPA_PLATFORM="offscreen", **environment)
        display = stack.enter_context(virtual_display())
        expect(display, "no X server starts here: install xvfb")
        window([str(program)], folder, "xcb", DISPLAY=display, **environment)
        command_line([str(program)], [sys.executable, "-m", "actexplorer"], folder)


def _hide(program: Path, module: str) -> None:
    """Take a module away from the program's own archive: under another name nobody finds it."""
    data = program.read_bytes()
    expect(module.encode() in data, f"{module} is not in {program.name}")
    mode = program.stat().st_mode
    program.unlink()  # it is linked to the original
    program.write_bytes(data.replace(module.encode(), b"_" + module[1:].encode()))
    program.chmod(mode)


def broken(program: Path) -> Iterator[tuple[str, str]]:
    """Yield each piece and what the test says without it; that is empty where it notices nothing."""
    for piece in PIECES:
        with tempfile.TemporaryDirectory(prefix="actexplorer-break-", dir=program.parent.parent) as folder:
            copy = (
                Path(shutil.copytree(program.parent, Path(folder, "copy"), symlinks=True, copy_function=os.link)) / program.name
            )
            if "/" in piece or (copy.parent / "_internal" / piece).exists():
                gone = copy.parent / "_internal" / piece
                shutil.rmtree(gone) if gone.is_dir() else gone.unlink()
            else:
                _hide(copy, piece)
            try:
                smoke(copy)
            except (Missing, OSError, ValueError, subprocess.TimeoutExpired) as error:
                yield piece, str(error)
            else:
                yield piece, ""


def main(arguments: list[str]) -> int:
    """Test the program, or the test."""
    judge: Callable[[Path], Any] = smoke
    breaking = arguments[:1] == ["--break"]
    program = Path(arguments[-1]).resolve()
    try:
        judge(program)
    except Missing as error:
        print(f"smoke: {error}", file=sys.stderr)
        return 1
    print(f"{program.name} {__version__}: all there, offscreen and in an X window")
    unseen = 0
    for piece, said in broken(program) if breaking else ():
        unseen += not said
        print(f"without {piece}: {said[:160] or 'NOBODY NOTICES'}", flush=True)
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
