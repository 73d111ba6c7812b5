"""Whether there is a display, and how to do without."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress

OTHERWISE = "'actexplorer plot' and 'actexplorer window --snapshot' need none"


def require_display() -> None:
    """Raise a `ValueError` where no window can open: Qt would end the process without a word of sense."""
    if not sys.platform.startswith("linux") or os.environ.get("WAYLAND_DISPLAY"):
        return
    display = os.environ.get("DISPLAY")
    if not display:
        raise ValueError(f"there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); {OTHERWISE}")
    if not _answers(display):
        raise ValueError(f"there is no display: nothing answers at DISPLAY={display}; {OTHERWISE}")


def _answers(display: str) -> bool:
    """Return whether an X server of this machine answers; those of others are left for Qt to find."""
    import socket

    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return True
    place = f"/tmp/.X11-unix/X{local[1]}"
    for address in (place, f"\0{place}"):
        with suppress(OSError), socket.socket(socket.AF_UNIX) as client:
            client.connect(address)
            return True
    with suppress(OSError, OverflowError), socket.create_connection(("localhost", 6000 + int(local[1])), timeout=1.0):
        return True
    return False


def use_no_display() -> None:
    """Let Qt draw without a display, the same everywhere, unless it has been started already."""
    from PySide6.QtCore import QCoreApplication

    if QCoreApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
