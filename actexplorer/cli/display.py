"""Whether there is a display, and how to do without."""

from __future__ import annotations

import os
import sys


def require_display() -> None:
    """Raise a `ValueError` where no window can open."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise ValueError(
            "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); 'actexplorer plot' and"
            " 'actexplorer window --snapshot' need none"
        )


def use_no_display() -> None:
    """Let Qt draw without a display, the same everywhere, unless it has been started already."""
    from PySide6.QtCore import QCoreApplication

    if QCoreApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
