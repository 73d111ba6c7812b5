"""The window's questions: where to, and what is this."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QMessageBox

from actexplorer.version import __version__

if TYPE_CHECKING:
    from actexplorer.ui.window import Window


def about(window: Window) -> None:
    """Say what this program is and what it stands on."""
    import numpy

    lines = (
        QCoreApplication.translate("Dialogs", "Activation functions and their derivatives: exact, and at once."),
        f"Python {platform.python_version()}, Qt {qVersion()}, NumPy {numpy.__version__}",
        QCoreApplication.translate("Dialogs", "MIT licence"),
    )
    text = f"<h3>actexplorer {__version__}</h3>" + "".join(f"<p>{line}</p>" for line in lines)
    QMessageBox.about(window, QCoreApplication.translate("Dialogs", "About actexplorer"), text)
