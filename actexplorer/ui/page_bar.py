"""The pages of the window as a row of tabs beside its menus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from actexplorer.session.labs import CURVES
from actexplorer.ui.labs import LABS
from actexplorer.ui.language import translate


class PageBar(QWidget):
    """One button a page; ``choose`` is called with the id of the one that is pressed."""

    def __init__(self, choose: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        tips = {lab.id: translate("Lab", lab.about) for lab in LABS}
        titles = {CURVES: self.tr("Curves"), **{lab.id: translate("Lab", lab.title) for lab in LABS}}
        for page, title in titles.items():
            button = QToolButton()
            button.setText(title)
            button.setToolTip(tips.get(page, ""))
            button.setCheckable(True)
            button.setProperty("role", "page")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, page=page: choose(page))
            layout.addWidget(button)
            self._group.addButton(button)
            self.buttons[page] = button

    def show_page(self, page: str) -> None:
        """Mark the page that is shown."""
        self.buttons[page].setChecked(True)
