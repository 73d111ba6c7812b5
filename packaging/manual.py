"""The manual page, made of what the program says of itself."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime


def _help(*command: str) -> str:
    return subprocess.check_output([sys.executable, "-m", "actexplorer", *command, "--help"], text=True).strip()


def _verbatim(text: str) -> str:
    """Return text as it stands, safe from roff: a leading dot or quote would be a request, a hyphen a minus."""
    lines = (line.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq") for line in text.splitlines())
    return ".nf\n" + "\n".join(f"\\&{line}" if line.startswith(".") else line for line in lines) + "\n.fi\n"


def page(version: str, epoch: int, commands: tuple[str, ...]) -> str:
    """Return the manual page of section 1 in roff."""
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    sections = [
        f'.TH ACTEXPLORER 1 "{day}" "actexplorer {version}" "User Commands"\n',
        ".SH NAME\nactexplorer \\- explore neural networks\\(aq activation functions\n",
        ".SH SYNOPSIS\n.B actexplorer\n.RI [ SESSION.actx ]\n.br\n.B actexplorer\n.I COMMAND\n.RI [ ARGUMENT ...]\n",
        ".SH DESCRIPTION\n",
        _verbatim(_help()),
        *(f'.SH "COMMAND {name.upper()}"\n{_verbatim(_help(name))}' for name in commands),
        ".SH EXIT STATUS\n0 when done, 2 when what was asked for is refused, with one line that says why.\n",
        ".SH FILES\n.TP\n.I ~/.config/actexplorer/actexplorer.ini\nLayout, theme and language of the window.\n",
        ".TP\n.I ~/.local/state/actexplorer/log/actexplorer.log\nWhat went wrong, if anything did.\n",
    ]
    return "".join(sections)
