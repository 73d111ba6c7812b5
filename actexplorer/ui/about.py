"""What this program is, what it stands on, and under which licences."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from actexplorer.paths import licences
from actexplorer.ui.widgets.combo_box import ComboBox
from actexplorer.version import __version__


class AboutDialog(QDialog):
    """Says what this program is; where others' work comes with it, their licences are there to read."""

    def __init__(self, parent: QWidget | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Dialogs", "About actexplorer"))
        column = QVBoxLayout(self)
        column.addWidget(QLabel(_summary()))
        self.names, self.text = ComboBox(), QPlainTextEdit(readOnly=True)
        folder = folder or licences()
        if folder is not None:
            self._offer(sorted(folder.glob("*.txt"), key=lambda file: file.stem.lower()))
            column.addWidget(QLabel(QCoreApplication.translate("Dialogs", "Licences of what comes with it:")))
            column.addWidget(self.names)
            column.addWidget(self.text, 1)
            self.resize(620, 560)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        column.addWidget(buttons)

    def _offer(self, files: list[Path]) -> None:
        for file in files:
            self.names.addItem(file.stem, file)
        self.names.currentIndexChanged.connect(self._show)
        self._show(0)

    def _show(self, row: int) -> None:
        file = self.names.itemData(row)
        self.text.setPlainText(file.read_text("utf-8") if file is not None else "")


def _summary() -> str:
    import numpy

    lines = (
        QCoreApplication.translate("Dialogs", "Activation functions and their derivatives: exact, and at once."),
        f"Python {platform.python_version()}, Qt {qVersion()}, NumPy {numpy.__version__}",
        QCoreApplication.translate("Dialogs", "MIT licence"),
    )
    return f"<h3>actexplorer {__version__}</h3>" + "".join(f"<p>{line}</p>" for line in lines)
