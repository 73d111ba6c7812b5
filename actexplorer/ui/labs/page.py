"""What every lab's page is: plots beside a column of controls, over the window's session."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from actexplorer.session.labs.table import Table
from actexplorer.session.state import Session
from actexplorer.ui.labs.column import Column
from actexplorer.ui.labs.plot import Plot
from actexplorer.ui.store import Store


class LabPage(QWidget):
    """The page of a lab. It changes the session only through ``store.apply``."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self.body = QWidget()

    def lay_out(self, body: QWidget, controls: QWidget) -> None:
        """Put the plots of ``body`` on the left and ``controls`` into a column that scrolls."""
        self.body = body
        column = Column(controls)
        body.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(body, 1)
        layout.addWidget(column)

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Show ``new``; ``old`` is what was shown before, None the first time."""

    def settle(self) -> None:
        """Finish what would follow as the event loop turns, for a picture of the window."""

    def finish(self) -> None:
        """Bring to its end what would take its time, for a picture without a window."""

    def leave(self) -> None:
        """Stop what moves by itself: another page is shown, or the window closes."""

    def table(self) -> Table:
        """Return the numbers behind the plots.

        Raises
        ------
        ValueError
            Where there are none, in one line.
        """
        raise NotImplementedError

    def plots(self) -> list[Plot]:
        """Return what a figure of the page holds: every plot that is shown."""
        return [plot for plot in self.body.findChildren(Plot) if plot.isVisibleTo(self.body)]
