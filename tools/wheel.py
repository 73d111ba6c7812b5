"""Run the tests against the wheel in ``dist``, as a user has it: ``wheel.py [PYTEST ARGUMENT…]``.

The wheel is installed in an environment of its own, and the tests are copied to where they do not see the sources.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "build" / "wheel"
TREE = PLACE / "tests"
BIN = PLACE / "venv" / "bin"
COPIED = (
    *("tests", "benchmarks", "resources", "packaging", "tools"),
    *("pyproject.toml", "LICENSE", "README.md", "CHANGELOG.md", "Makefile"),
)
OF_THE_SOURCES = ("__pycache__", "translations.py")


def install(wheel: Path) -> None:
    """Install the wheel, and what its tests need, where nothing else is."""
    shutil.rmtree(PLACE, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", BIN.parent], check=True)
    command = [str(BIN / "python"), "-m", "pip", "install", "-qq", "-c", "packaging/constraints.txt", f"{wheel}[dev]"]
    subprocess.run(command, cwd=ROOT, check=True)


def lay_out() -> None:
    """Copy what the tests read, without the package."""
    TREE.mkdir(parents=True)
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, TREE / name, ignore=shutil.ignore_patterns(*OF_THE_SOURCES))
        else:
            shutil.copy(source, TREE)


def main() -> int:
    """Install, start each entry point, test; return pytest's exit code."""
    (wheel,) = (ROOT / "dist").glob("*.whl")
    install(wheel)
    lay_out()
    python = str(BIN / "python")
    starts = ([str(BIN / "actexplorer")], [str(BIN / "actexplorer-window")], [python, "-m", "actexplorer"])
    said = {subprocess.check_output([*start, "--version"], cwd=TREE, text=True) for start in starts}
    place = [python, "-c", "import actexplorer; print(actexplorer.__file__)"]
    print(*said, subprocess.check_output(place, cwd=TREE, text=True), sep="", end="", flush=True)
    if len(said) != 1:
        return 1
    return subprocess.call([python, "-m", "pytest", "-q", *sys.argv[1:]], cwd=TREE)


if __name__ == "__main__":
    sys.exit(main())
