"""What happens when something unforeseen does: a log entry, a dialog with the text to copy, and the window lives on."""

from __future__ import annotations

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox

from actexplorer.paths import log_file
from actexplorer.version import __version__

log = logging.getLogger("actexplorer")


def start_log() -> None:
    """Write the log to the platform's place, or nowhere when that cannot be written."""
    place = log_file()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(place, maxBytes=1 << 20, backupCount=2, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False  # a library may have put a handler on the root that writes to the terminal
    logging.raiseExceptions = False


class ErrorDialog(QMessageBox):
    """Says that something went wrong, with the details to copy."""

    def __init__(self, summary: str, details: str) -> None:
        super().__init__()
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setText(self.tr("actexplorer met an error it did not expect. Your work is still here."))
        self.setInformativeText(f"{summary}\n\n" + self.tr("The log is in {path}").format(path=log_file()))
        self.setDetailedText(details)
        copy = self.addButton(self.tr("Copy the text"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
        self.addButton(QMessageBox.StandardButton.Ok)


_showing = False


def _show(summary: str, details: str) -> None:
    global _showing
    try:
        dialog = ErrorDialog(summary, details)
        dialog.exec()
    finally:
        _showing = False


def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log an unexpected exception and show it; one dialog at a time, whatever else fails meanwhile."""
    global _showing
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    details = f"actexplorer {__version__}, Python {sys.version}\n" + "".join(traceback.format_exception(kind, error, trace))
    log.error("%s", details)
    if not _showing and QApplication.instance() is not None:
        _showing = True
        summary = "".join(traceback.format_exception_only(kind, error)).strip()
        QTimer.singleShot(0, lambda: _show(summary, details))


def _log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Log what Qt says; readers of a terminal have no use for it."""
    level = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}.get(kind, logging.WARNING)
    log.log(level, "Qt: %s", text)


def install() -> None:
    """Handle every exception that nothing else has handled, and log what Qt has to say."""
    start_log()
    qInstallMessageHandler(_log_qt)
    sys.excepthook = handle
