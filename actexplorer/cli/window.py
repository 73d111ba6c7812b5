"""The window, or a picture of it."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from actexplorer.cli.arguments import PROGRAM, SUFFIX, Parser, is_session, size
from actexplorer.cli.display import require_display, use_no_display

EXAMPLES = ("", f"lesson{SUFFIX}", "--snapshot window.png", f"--snapshot window.png lesson{SUFFIX} --size 1920x1080")
SNAPSHOT_SIZE = (1440, 900)


def parser() -> Parser:
    """Return the parser of ``window``."""
    result = Parser("window", "Open the window, or draw it into a PNG file without a display.", EXAMPLES)
    result.add_argument("session", nargs="?", metavar=f"SESSION{SUFFIX}", help="a saved session")
    result.add_argument("--snapshot", metavar="OUT.png", help="draw the window into this file; - is standard output")
    result.add_argument("--size", type=size, metavar="WxH", help="of the snapshot, in pixels (default 1440x900)")
    result.set_defaults(run=_run)
    return result


def _run(arguments: Namespace) -> int:
    path, session = arguments.session, None
    if path is not None:
        from actexplorer.session.document import load, problem_line

        if not is_session(path):
            raise ValueError(f"{path}: a session's name ends in {SUFFIX}")
        session = load(path)
        if (problem := problem_line(session)) and sys.stderr is not None:
            print(f"{PROGRAM}: {path}: {problem}", file=sys.stderr)
    if arguments.snapshot is None:
        if arguments.size is not None:
            raise ValueError("--size goes with --snapshot")
        require_display()
        from actexplorer.ui.app import run

        return run(session, None if path is None else Path(path))
    if arguments.snapshot != "-" and not arguments.snapshot.lower().endswith(".png"):
        raise ValueError(f"{arguments.snapshot}: a snapshot's name ends in .png")
    use_no_display()
    from actexplorer.ui.app import snapshot

    snapshot(arguments.snapshot, session, arguments.size or SNAPSHOT_SIZE)
    return 0
