"""The button that opens what there is to read about a function of vectors."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from actexplorer.core.registry import catalogue


class AboutButton(QPushButton):
    """Opens notes, pitfalls and code of the function ``key``, with its defaults or with ``parameters``."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.setText(self.tr("Notes, pitfalls, code…"))
        self.key = key
        self.parameters: dict[str, float] = {}
        self.clicked.connect(self._open)

    def _open(self) -> None:
        from actexplorer.ui.labs.about_function import AboutFunction

        dialog = AboutFunction(self.key, {**catalogue[self.key].defaults, **self.parameters}, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
