"""The application: started with a window on the screen, or to draw one window into a file."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")  # splitting small fills among threads costs more than it gives

from PySide6.QtCore import QBuffer, QByteArray, QSize, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from actexplorer.files import write
from actexplorer.paths import resources
from actexplorer.session.state import Session, opening
from actexplorer.ui import errors
from actexplorer.ui.appearance import dress
from actexplorer.ui.desk import Desk
from actexplorer.ui.garbage import Collector
from actexplorer.ui.window import Window
from actexplorer.version import __version__


def application() -> QApplication:
    """Return the dressed application, made at the first call."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(sys.argv[:1])
    app.setApplicationName("actexplorer")
    app.setApplicationDisplayName("actexplorer")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("actexplorer")
    app.setStyle("Fusion")
    Collector(app)
    dress(app)
    return app


def run(session: Session | None = None, path: Path | None = None) -> int:
    """Show the window until it is closed; return the exit code."""
    app = application()
    errors.install()
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    awake = QTimer(app, interval=500)  # lets Python notice the signal
    awake.timeout.connect(lambda: None)
    awake.start()
    desk = Desk()
    taken = desk.offer_left()
    if session is not None or not taken:
        desk.open(session or opening(), path)
    QTimer.singleShot(0, lambda: app.setWindowIcon(QIcon(str(resources() / "icons" / "actexplorer.svg"))))
    code = app.exec()
    desk.finish()
    return code


def snapshot(out: str, session: Session | None = None, size: tuple[int, int] = (1440, 900)) -> None:
    """Draw the main window, complete with its panels, into a PNG file (``-`` is standard output).

    Raises
    ------
    actexplorer.files.WriteError
        When the file cannot be written.
    """
    app = application()
    errors.install()
    window = Window(session or opening(), remembers=False)
    window.resize(QSize(*size))
    window.show()
    app.processEvents()
    window.settle()
    app.processEvents()
    pixels = QByteArray()
    buffer = QBuffer(pixels)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    window.close()
    write(out, bytes(pixels.data()))
