"""A lab's page on its own, shown over a session of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from actexplorer.session.state import Session
from actexplorer.ui.labs.page import LabPage
from actexplorer.ui.store import Store


@pytest.fixture
def store(app: object) -> Store:
    """Return a store with nothing done to it."""
    return Store(Session())


@pytest.fixture
def shown(store: Store) -> Callable[[type[LabPage]], LabPage]:
    """Return ``shown(page_class)``, which shows a page that follows the store."""

    def shown(page_class: type[LabPage]) -> LabPage:
        page = page_class(store)
        page.resize(1200, 760)
        store.changed.connect(page.render)
        page.render(None, store.session)
        page.show()
        QApplication.processEvents()
        return page

    return shown
