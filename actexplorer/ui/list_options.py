"""The button beside the catalogue's search: whether filters are shown, and in which order the list stands."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from actexplorer.session.traits import SORTS
from actexplorer.ui import finding
from actexplorer.ui.language import translate
from actexplorer.ui.widgets.glyph_button import GlyphButton


class OptionsButton(GlyphButton):
    """Opens a menu; ``changed`` is emitted when something in it was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("filter", "", parent)
        self.set_glyph("filter", self.tr("Filter and sort"))
        self.menu = QMenu(self)
        self.filters = self.menu.addAction(self.tr("Show filters"))
        self.filters.setCheckable(True)
        self.filters.toggled.connect(lambda _: self.changed.emit())
        self.menu.addSeparator()
        orders = QActionGroup(self.menu)
        for key, text in SORTS.items():
            action = orders.addAction(translate("Sort", text))
            action.setCheckable(True)
            action.setChecked(key == finding.sort())
            action.triggered.connect(lambda _=False, key=key: self._sort_by(key))
            self.menu.addAction(action)
        self.clicked.connect(lambda: self.menu.popup(self.mapToGlobal(QPoint(0, self.height()))))

    def _sort_by(self, order: str) -> None:
        finding.sort_by(order)
        self.changed.emit()
