"""Renews the translations: ``translations.py [FOLDER]`` collects every marked string into .ts files and compiles them.

The .ts files keep what is translated already; strings that are gone leave them. FOLDER is the project's own by default.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("ja", "zh")


def _tool(name: str) -> str:
    return str(next(Path(PySide6.__path__[0]).glob(f"{name}*")))


def renew(folder: Path) -> None:
    """Bring the .ts and .qm files in ``folder`` up to date with the sources."""
    sources = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "actexplorer").rglob("*.py"))
    for language in LANGUAGES:
        ts = folder / f"actexplorer_{language}.ts"
        collect = [_tool("lupdate"), "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
        subprocess.run([*collect, "-target-language", language, *sources, "-ts", str(ts)], cwd=ROOT, check=True)
        subprocess.run([_tool("lrelease"), "-silent", str(ts), "-qm", str(ts.with_suffix(".qm"))], check=True)


if __name__ == "__main__":
    renew(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "resources" / "translations")
