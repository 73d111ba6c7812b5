"""Package the frozen program for Debian: ``deb.py dist/actexplorer`` writes dist/actexplorer_VERSION-1_ARCHITECTURE.deb."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from manual import page
from pictures import SVG, icon

from actexplorer.cli import COMMANDS
from actexplorer.version import __version__

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
LINUX = HERE / "linux"
BUILD = ROOT / "build" / "deb"
PROGRAM = "usr/lib/actexplorer"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
EPOCH = int(os.environ["SOURCE_DATE_EPOCH"])
DAY = datetime.fromtimestamp(EPOCH, UTC)


def _put(root: Path, name: str, text: str) -> None:
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def _put_zipped(root: Path, name: str, text: str) -> None:
    file = root / f"{name}.gz"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _filled(name: str, **values: object) -> str:
    """Return a file of packaging/linux with its @PLACES@ filled in."""
    return re.sub(r"@(\w+)@", lambda match: str(values[match[1].lower()]), (LINUX / name).read_text("utf-8"))


def _install(bundle: Path, root: Path) -> None:
    """Lay out everything but Debian's own files."""
    shutil.copytree(bundle, root / PROGRAM, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/actexplorer").symlink_to("../lib/actexplorer/actexplorer")
    share = root / "usr/share"
    for source, target in (
        (LINUX / "actexplorer.desktop", "applications/actexplorer.desktop"),
        (LINUX / "actexplorer.xml", "mime/packages/actexplorer.xml"),
        (SVG, "icons/hicolor/scalable/apps/actexplorer.svg"),
    ):
        (share / target).parent.mkdir(parents=True)
        shutil.copyfile(source, share / target)
    for size in ICON_SIZES:
        icon(share / f"icons/hicolor/{size}x{size}/apps/actexplorer.png", size)
    metainfo = _filled("actexplorer.metainfo.xml", version=__version__, date=DAY.date().isoformat())
    _put(share, "metainfo/org.example.actexplorer.metainfo.xml", metainfo)
    _put_zipped(share, "man/man1/actexplorer.1", page(__version__, EPOCH, tuple(COMMANDS)))


def _document(root: Path, maintainer: str) -> None:
    """Add what Debian asks every package to carry: copyright, changelogs, and why its checks do not fit here."""
    folder = "usr/share/doc/actexplorer"
    licence = (ROOT / "LICENSE").read_text("utf-8").partition("\n\n")[2].partition("\n\n")[2]
    lines = textwrap.indent(licence.strip(), " ", lambda _: True).splitlines()
    _put(root, f"{folder}/copyright", _filled("copyright", licence="\n".join(line.rstrip() or " ." for line in lines)))
    _put_zipped(root, f"{folder}/changelog", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    entry = f"  * Version {__version__}; what is new stands in changelog.gz."
    head = f"actexplorer ({__version__}-1) unstable; urgency=medium"
    _put_zipped(root, f"{folder}/changelog.Debian", f"{head}\n\n{entry}\n\n -- {maintainer}  {format_datetime(DAY)}\n")
    _put(root, "usr/share/lintian/overrides/actexplorer", (LINUX / "lintian-overrides").read_text("utf-8"))


def _dependencies(root: Path) -> str:
    """Return the packages that hold the system's libraries which the program loads."""
    program = root / PROGRAM
    binaries = [f for f in program.rglob("*") if f.is_file() and not f.is_symlink() and f.open("rb").read(4) == b"\x7fELF"]
    folders = sorted({str(file.parent) for file in binaries})
    _put(BUILD, "debian/control", "Source: actexplorer\n\nPackage: actexplorer\nArchitecture: any\n")
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info"]
    command += [*(f"-l{folder}" for folder in folders), *(f"-e{file}" for file in sorted(binaries))]
    answer = subprocess.run(command, cwd=BUILD, capture_output=True, text=True)
    if answer.returncode:  # else it only wonders at libraries of the bundle's own
        sys.exit(answer.stderr)
    return answer.stdout.strip().partition("shlibs:Depends=")[2]


def _modes(root: Path) -> None:
    """Give every file the mode that is usual for it, and the time of the commit."""
    for file in [root, *root.rglob("*")]:
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file == root / PROGRAM / "actexplorer" else 0o644)
        os.utime(file, (EPOCH, EPOCH), follow_symlinks=False)


def build(bundle: Path) -> Path:
    """Write the package beside the bundle and return its place."""
    shutil.rmtree(BUILD, ignore_errors=True)
    root = BUILD / "root"
    (root / "DEBIAN").mkdir(parents=True)
    _install(bundle, root)
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    size = sum(file.stat().st_size for file in root.rglob("*") if file.is_file() and not file.is_symlink()) // 1024
    values = {"version": __version__, "architecture": architecture, "size": size, "depends": _dependencies(root)}
    control = _filled("control", **values)
    _put(root, "DEBIAN/control", control)
    _document(root, re.search(r"^Maintainer: (.*)$", control, re.MULTILINE)[1])
    _modes(root)
    package = bundle.parent / f"actexplorer_{__version__}-1_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--threads-max=2", "--build", root, package], check=True)
    return package


if __name__ == "__main__":
    os.umask(0o022)
    build(Path(sys.argv[1]).resolve())
