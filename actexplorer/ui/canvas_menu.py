"""The menu under the right mouse button on a canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from actexplorer.session import edits
from actexplorer.session.pins import clear_pins
from actexplorer.ui import pointing

if TYPE_CHECKING:
    from actexplorer.ui.canvas import Canvas


class CanvasMenu(QMenu):
    """Offers what can be done with one canvas."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store = canvas.store
        session, order = canvas.store.session, canvas.order
        view = session.view
        held, whole = view.y[order] is not None, view.whole[order]
        self._add(self.tr("Home"), edits.home())
        self._add(self.tr("Hold y"), edits.with_y_range(order, None if held else canvas.plane.y), checked=held)
        self._add(self.tr("Fit every curve"), edits.with_whole(order, not whole), checked=whole and not held)
        self._add(self.tr("Equal scales of x and y"), edits.with_equal(not view.equal), checked=view.equal)
        self.addSeparator()
        mark = self.addAction(self.tr("Mark this point"))
        mark.setEnabled(session.focus.cursor is not None and session.selected in session.curves)
        mark.triggered.connect(lambda: pointing.pin_here(canvas))
        self._add(self.tr("Remove all marks"), clear_pins(), enabled=bool(session.pins))
        self.addSeparator()
        self._add(self.tr("Only this canvas"), edits.with_single(order), enabled=view.layout != "single")
        self._add(self.tr("All side by side"), edits.with_layout("row"), enabled=view.layout != "row")

    def _add(self, text: str, edit: edits.Edit, enabled: bool = True, checked: bool | None = None) -> None:
        action = self.addAction(text)
        action.setEnabled(enabled)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        action.triggered.connect(lambda: self._store.apply(edit))
