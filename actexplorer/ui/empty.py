"""What stands in place of the canvases when nothing is on them: ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from actexplorer.session.comparisons import COMPARISONS, show
from actexplorer.ui.language import translate
from actexplorer.ui.store import Store
from actexplorer.ui.theme import GAP

OFFERED = (1, 4, 7)  # of the ready-made comparisons


class EmptyState(QWidget):
    """Says how to begin, and offers three comparisons."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setSpacing(GAP)
        layout.addStretch()
        heading = QLabel(self.tr("Nothing on the canvas"))
        heading.setProperty("role", "heading")
        hint = QLabel(self.tr("Choose a function in the catalogue, or begin with a comparison:"))
        hint.setProperty("role", "muted")
        for label in (heading, hint):
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        for comparison in (COMPARISONS[n] for n in OFFERED):
            button = QPushButton(translate("Comparison", comparison.title))
            button.clicked.connect(lambda _=False, c=comparison: store.apply(show(c)))
            button.setMinimumWidth(220)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
