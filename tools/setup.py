"""Set the project up in ``.venv``, doing only what is still to be done.

``setup.py run`` installs what the program needs, ``setup.py test`` what its tests need too, ``setup.py bundle`` what makes
its packages, and ``setup.py constraints`` writes the versions of today into packaging/constraints.txt. Any Python 3 can start
it; one that fits is then looked for.
"""

from __future__ import annotations

import ctypes
import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
DONE = VENV / "done.json"  # what is installed; not there while that changes
INPUTS = ("pyproject.toml", "packaging/constraints.txt", "tools/setup.py")
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
VERSIONS = ((3, 11), (3, 12), (3, 13))
EXTRAS: dict[str, set[str]] = {"run": set(), "test": {"dev"}, "bundle": {"bundle"}, "bench": {"bench", "dev"}}
NEEDED = "actexplorer needs Python 3.11, 3.12 or 3.13"

# What Qt loads from the system, with the names of Debian's packages.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def say(line: str) -> None:
    """Print one line at once."""
    print(line, flush=True)


def run(*command: object) -> None:
    """Run a quiet command, ending the set-up where it fails."""
    words = [str(word) for word in command]
    if subprocess.call(words, cwd=ROOT):
        sys.exit(f"Set-up stopped: {' '.join(words)} failed; its message stands above.")


def interpreter() -> str:
    """Return the path of a Python that fits: the one that runs this (PYTHON chooses it), else the newest on the PATH."""
    if sys.version_info[:2] in VERSIONS:
        return os.path.realpath(getattr(sys, "_base_executable", sys.executable))
    if not os.environ.get("PYTHON"):
        for major, minor in reversed(VERSIONS):
            ask = [f"python{major}.{minor}", "-c", "import os, sys; print(os.path.realpath(sys._base_executable))"]
            try:
                return subprocess.check_output(ask, stderr=subprocess.DEVNULL, universal_newlines=True).strip()
            except (OSError, subprocess.CalledProcessError):
                continue  # not there, or a version manager's shim for one that is not active
    sys.exit(f"{NEEDED}; {sys.executable} is {sys.version.split()[0]}. Name another with make PYTHON=/path/to/python")


def apt(packages: list[str]) -> bool:
    """Install Debian packages and return True; return False where that takes another user or another system."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    say(f"Installing {' '.join(packages)}…")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(["apt-get", "-q", *command], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode:
            sys.stdout.buffer.write(done.stdout)
    return done.returncode == 0


def loads(library: str) -> bool:
    """Tell whether the system has a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def system(python: str, goal: str) -> None:
    """See that the system has what pip does not bring: Debian's separate venv, Qt's libraries, an X server for the tests."""
    if not sys.platform.startswith("linux"):
        return
    missing = {library: package for library, package in LIBRARIES.items() if not loads(library)}
    if subprocess.call([python, "-c", "import ensurepip, venv"], stderr=subprocess.DEVNULL):
        missing["Python's ensurepip"] = f"{Path(python).name}-venv"
    if goal == "bundle":
        missing.update(freezing(python))
    packages = list(missing.values())
    if goal != "run" and not os.environ.get("DISPLAY") and not shutil.which("Xvfb"):
        packages.append("xvfb")
    if not packages or apt(packages):
        return
    command = f"sudo apt-get install -y {' '.join(packages)}"
    if missing and shutil.which("apt-get"):
        sys.exit(f"Some system packages are missing; install them with: {command}")
    if missing:
        sys.exit(f"Install these with your system's package manager, then try again: {', '.join(missing)}")
    say("Without Xvfb the tests draw offscreen; Debian has it as the package xvfb.")


def freezing(python: str) -> dict[str, str]:
    """Return what freezing still needs of the system: a Python that is a shared library, and what takes binaries apart."""
    missing = {} if shutil.which("objdump") and shutil.which("strip") else {"binutils": "binutils"}
    name = "libpython{}.{}.so.1.0"
    load = f"import ctypes, sys; ctypes.CDLL({name!r}.format(*sys.version_info))"
    if subprocess.call([python, "-c", load], stderr=subprocess.DEVNULL):
        missing["Python as a shared library"] = f"lib{Path(python).name}"
    return missing


def pip(python: Path, *arguments: str, constraints: Path | None = CONSTRAINTS) -> None:
    """Install with pip, for the build environment too at the tested versions."""
    os.environ["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    for name in ("PIP_CONSTRAINT", "PIP_BUILD_CONSTRAINT"):  # the second is what newer pips heed when they build
        os.environ[name] = str(constraints.relative_to(ROOT)) if constraints else ""  # relative: pip splits at spaces
    run(python, "-m", "pip", "install", "-qq", *arguments)


def place() -> str:
    """Return where .venv stands and which interpreter it runs: it is of no use after either has changed."""
    return f"{ROOT} {os.path.realpath(VENV_PYTHON)}"


def digest() -> str:
    """Return a digest of the files that decide what is installed."""
    return hashlib.sha256(b"".join((ROOT / name).read_bytes() for name in INPUTS)).hexdigest()


def finished() -> dict[str, str]:
    """Return the record of what is installed in .venv; it is empty when .venv has to be made again."""
    try:
        done = dict(json.loads(DONE.read_text("utf-8")))
    except (OSError, ValueError):
        return {}
    usable = done.get("place") == place() and VENV_PYTHON.exists()
    if usable and os.environ.get("PYTHON"):
        usable = os.path.realpath(VENV_PYTHON) == interpreter()
    return done if usable else {}


def record(done: dict[str, str]) -> None:
    """Note what is installed in .venv."""
    DONE.write_text(json.dumps(done), "utf-8")


def create(python: str) -> None:
    """Make an empty .venv."""
    if VENV.exists():
        say("Removing the unfinished or outdated .venv…")
        shutil.rmtree(VENV)
    say(f"Creating .venv with {python}…")
    run(python, "-m", "venv", VENV)


def install(goal: str) -> None:
    """Bring .venv to what ``goal`` needs; what has been installed for another goal stays."""
    done = finished()
    installed = set(done.get("extras", "").split())
    if done.get("digest") == digest() and EXTRAS[goal] <= installed:
        return
    extras = sorted(EXTRAS[goal] | installed)
    python = str(VENV_PYTHON) if done else interpreter()
    system(python, goal)
    if not done:
        create(python)
    say("Installing the dependencies into .venv (up to 180 MB to download)…")
    DONE.unlink(missing_ok=True)  # if this is killed now, the next set-up starts over
    try:
        pip(VENV_PYTHON, "--editable", f".[{','.join(extras)}]" if extras else ".")
    except SystemExit:
        if done:
            record(done)  # pip has put back what it had replaced
        raise
    record({"place": place(), "digest": digest(), "extras": " ".join(extras)})


def constraints() -> None:
    """Write the newest versions that fit pyproject.toml into packaging/constraints.txt."""
    python = interpreter()
    if not python.endswith("3.11"):
        sys.exit("Constraints are made with the oldest Python they serve: make constraints PYTHON=python3.11")
    with tempfile.TemporaryDirectory() as folder:
        run(python, "-m", "venv", folder)
        fresh = Path(folder) / "bin" / "python"
        say("Installing the newest dependencies…")
        pip(fresh, "--editable", ".[bench,bundle,dev]", "editables", "setuptools", "--upgrade", constraints=None)
        freeze = [str(fresh), "-m", "pip", "freeze", "--all", "--exclude", "pip", "--exclude-editable"]
        frozen = subprocess.check_output(freeze, universal_newlines=True)
    header = "# The versions everything is tested with, for every supported Python. `make constraints` writes this file.\n"
    CONSTRAINTS.write_text(header + frozen, "utf-8")
    say(f"Wrote {CONSTRAINTS.relative_to(ROOT)}")


def main() -> None:
    """Do what the command line asks for, one set-up at a time in this checkout."""
    with (ROOT / "pyproject.toml").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if sys.argv[1:] == ["constraints"]:
            constraints()
        elif len(sys.argv) == 2 and sys.argv[1] in EXTRAS:
            install(sys.argv[1])
        else:
            sys.exit("usage: setup.py run|test|bundle|constraints")


if __name__ == "__main__":
    main()
