"""The pages of the window: the curves, and the labs, each made when it is first shown."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from actexplorer.session.labs import CURVES
from actexplorer.session.state import Session
from actexplorer.ui.explore import ExplorePage
from actexplorer.ui.labs import page_of
from actexplorer.ui.labs.page import LabPage
from actexplorer.ui.store import Store


class Pages(QStackedWidget):
    """Shows the page that the session asks for; those that are not shown are brought up to date when they are."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self.curves = ExplorePage(store)
        self._labs: dict[str, LabPage] = {}
        self._rendered = {CURVES: store.session}
        self.addWidget(self.curves)

    @property
    def lab(self) -> LabPage | None:
        """The lab's page that is shown, None where it is the curves'."""
        shown = self.currentWidget()
        return shown if isinstance(shown, LabPage) else None

    def render(self, new: Session) -> None:  # type: ignore[override]
        """Show ``new`` on its page."""
        page = self._page(new.view.page)
        if page is not self.currentWidget():
            self.stop()
            self.setCurrentWidget(page)
        page.render(self._rendered.get(new.view.page), new)
        self._rendered[new.view.page] = new

    def stop(self) -> None:
        """Stop what moves by itself on the page that is shown."""
        if self.lab is not None:
            self.lab.leave()

    def settle(self) -> None:
        """Draw now what would otherwise follow when the event loop turns."""
        (self.lab or self.curves).settle()

    def restyle(self) -> None:
        """Draw everything anew in the current theme and language."""
        self.stop()
        for page in self._labs.values():
            self.removeWidget(page)
            page.deleteLater()
        self._rendered = {CURVES: self.store.session}
        self._labs.clear()
        self.curves.restyle()
        self.render(self.store.session)

    def _page(self, page_id: str) -> ExplorePage | LabPage:
        if page_id == CURVES:
            return self.curves
        if page_id not in self._labs:
            self._labs[page_id] = page_of(page_id)(self.store)
            self.addWidget(self._labs[page_id])
        return self._labs[page_id]
