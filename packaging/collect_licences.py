"""Gathers the licences of what is frozen, from what is installed: ``collect(modules, libraries, folder)``.

A distribution that brings no text of its licence has one here, in ``licences``; one that has neither stops the build.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

TEXTS = Path(__file__).resolve().parent / "licences"
HERE = {"latex2mathml": "latex2mathml.txt", "pyside6-essentials": "Qt.txt", "shiboken6": "Qt.txt"}
OWN = "actexplorer"


def _name(found: Distribution) -> str:
    return re.sub(r"[-_.]+", "-", found.metadata["Name"]).lower()


def _text(found: Distribution) -> str:
    """Return every licence text of a distribution, one after another."""
    files = [f for f in found.files or [] if re.search(r"\.dist-info/.*(licen[cs]e|copying)", str(f), re.IGNORECASE)]
    return "\n\n".join(file.read_text("utf-8").strip() for file in sorted(files, key=lambda f: (len(f.parts), str(f))))


def _python() -> str:
    library = Path(sysconfig.get_path("stdlib"))
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    places = (library / "LICENSE.txt", library.parent / "LICENSE.txt", Path(f"/usr/share/doc/python{version}/copyright"))
    return next(place for place in places if place.is_file()).read_text("utf-8")


def _owner(library: str) -> tuple[str, str] | None:
    """Return Debian's package of a system library and its copyright; None on other systems."""
    if not shutil.which("dpkg-query"):
        return None
    pattern = f"*/{Path(library).name}"
    answer = subprocess.run(["dpkg-query", "--search", pattern], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    package = answer.stdout.partition(":")[0]
    text = Path("/usr/share/doc", package, "copyright")
    return (package, text.read_text("utf-8")) if package and text.is_file() else None


def collect(modules: Iterable[str], libraries: Iterable[str], folder: Path) -> Path:
    """Write the licences of the distributions that ``modules`` come from, and of system ``libraries``, into ``folder``.

    Raises
    ------
    SystemExit
        When a distribution has no text of its licence.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(TEXTS, folder)
    homes = packages_distributions()
    names = {name for module in modules for name in homes.get(module.partition(".")[0], ())}
    for found in sorted(map(distribution, names), key=_name):
        if _name(found) == OWN or _name(found) in HERE:
            continue
        text = _text(found)
        if not text:
            sys.exit(f"{found.metadata['Name']} {found.version} brings no licence: put its text into {TEXTS}")
        (folder / f"{found.metadata['Name']}.txt").write_text(f"{found.metadata['Name']} {found.version}\n\n{text}\n", "utf-8")
    (folder / "Python.txt").write_text(f"Python {sys.version.split()[0]}\n\n{_python()}", "utf-8")
    for package, text in sorted({owner for owner in map(_owner, libraries) if owner}):
        (folder / f"{package}.txt").write_text(f"{package}\n\n{text}", "utf-8")
    shutil.copy(TEXTS.parent.parent / "LICENSE", folder / f"{OWN}.txt")
    return folder
