"""Run a command where Qt can draw: on the display that is there, else on a virtual X server, else offscreen.

``display.py COMMAND…`` ends with the command's own exit code; the virtual server ends with it, whatever happens.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_PR_SET_PDEATHSIG = 1


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


@contextmanager
def virtual_display() -> Iterator[str]:
    """Start Xvfb on a free display and give that display's name; it is empty where Xvfb does not start."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1920x1200x24", "-dpi", "96", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        command,
        pass_fds=[writer],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl+C is for the command; the server outlives it
        preexec_fn=_die_with_parent,
    )
    try:
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        yield f":{number}" if number else ""
    finally:
        server.terminate()
        server.wait()


def run(command: list[str], **environment: str) -> int:
    """Run a command with additions to its environment and return its exit code."""
    return subprocess.call(command, env={**os.environ, **environment})


def main() -> int:
    """Run the command that the arguments make up."""
    command = sys.argv[1:]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    given = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if given or not sys.platform.startswith("linux"):
        return run(command)
    if shutil.which("Xvfb"):
        with virtual_display() as display:
            if display:
                return run(command, DISPLAY=display, QT_QPA_PLATFORM="xcb")
    print("No Xvfb here: drawing offscreen.", flush=True)
    return run(command, QT_QPA_PLATFORM="offscreen")


if __name__ == "__main__":
    sys.exit(main())
