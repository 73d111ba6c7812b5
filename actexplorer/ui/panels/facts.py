"""The facts about the selected curve's function."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QMenu, QVBoxLayout, QWidget

from actexplorer.core.facts import Facts, facts
from actexplorer.session.fact_rows import Row
from actexplorer.session.state import Curve, Session
from actexplorer.ui.fact_model import FactModel
from actexplorer.ui.labels import curve_title
from actexplorer.ui.store import Store
from actexplorer.ui.theme import DASHES, GAP, current_theme
from actexplorer.ui.widgets.elided_label import ElidedLabel
from actexplorer.ui.widgets.glyph_button import GlyphButton
from actexplorer.ui.widgets.line_sample import LineSample
from actexplorer.ui.widgets.pair_delegate import PairDelegate

EVERY = 0.08  # seconds between two computations: frames of a drag in between are free of them


class FactList(QListView):
    """Titles and facts; those that are selected can be copied, and every digit is in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.facts = FactModel(self)
        self.pairs = PairDelegate(self, self.facts.entry)
        self._heights: list[int] = []
        self.facts.modelReset.connect(lambda: self.pairs.fit_labels(self.facts.labels()))
        self.setModel(self.facts)
        self.setItemDelegate(self.pairs)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; border-radius: 0; padding: 0; }")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda place: self.offer_copies(self.mapToGlobal(place)))

    def show_facts(self, found: Facts | None) -> None:
        """Show ``found``, or nothing; what is selected stays so while the rows are the same."""
        if self.facts.show_facts(found):
            heights = [self.pairs.height(place) for place in range(self.facts.rowCount())]
            if heights != self._heights:
                self.scheduleDelayedItemsLayout()
            self._heights = heights
            self.viewport().update()

    def copy(self, *, markdown: bool = False) -> None:
        """Put the selected facts, or all if none is, on the clipboard: a line each, or a table."""
        chosen = self.selectionModel().selectedIndexes()
        rows = self.facts.exact(chosen or None)
        QGuiApplication.clipboard().setText(as_markdown(rows) if markdown else as_text(rows))

    def offer_copies(self, place: QPoint) -> None:
        """Open the menu of copies at ``place`` on the screen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.selectionModel().hasSelection()
        text = self.tr("Copy selected as &text") if chosen else self.tr("Copy all as &text")
        table = self.tr("Copy selected as &Markdown") if chosen else self.tr("Copy all as &Markdown")
        menu.addAction(text).triggered.connect(lambda: self.copy())
        menu.addAction(table).triggered.connect(lambda: self.copy(markdown=True))
        menu.popup(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            super().keyPressEvent(event)


class FactsPanel(QWidget):
    """A list of facts under the curve's title. They are computed when the canvases have been painted, and if seen."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._curve: Curve | None = None
        self._known: tuple[str, tuple[tuple[str, float], ...]] | None = None
        self._wait = QTimer(self, singleShot=True, interval=0)
        self._wait.timeout.connect(self.settle)
        theme = current_theme()
        self.sample = LineSample(theme.muted, "solid")
        self.sample.setEnabled(False)
        self._due = 0.0
        self.title = ElidedLabel()
        self.copy = GlyphButton("copy", self.tr("Copy"), self)
        self.list = FactList()
        self.copy.clicked.connect(lambda: self.list.offer_copies(self.copy.mapToGlobal(QPoint(0, self.copy.height()))))
        self.hint = QLabel(self.tr("What is worth knowing about the selected function appears here."))
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Show the facts about the curve that is selected in ``new``, soon or when they can be seen."""
        curve = new.selected
        if curve is self._curve and old is not None:
            return
        self._curve = curve
        self._header.setVisible(curve is not None)
        self.list.setVisible(curve is not None)
        self.hint.setVisible(curve is None)
        if curve is not None:
            self.title.setText(curve_title(curve))
            preview = curve is new.focus.preview
            self.sample.set_line(current_theme().curve(curve.colour), "dash" if preview else DASHES[curve.dash % len(DASHES)])
        if self.isVisible():
            self._ask()

    def settle(self) -> None:
        """Show the facts now, as before a picture of the window is taken."""
        self._wait.stop()
        curve = self._curve
        wanted = None if curve is None else (curve.key, curve.values)
        if wanted == self._known:
            return
        self._known = wanted
        self._due = time.monotonic() + EVERY
        found = None if curve is None else facts(curve.function, **curve.parameters)
        self.list.show_facts(found)

    @property
    def pending(self) -> bool:
        """Whether the facts are about to change."""
        return self._wait.isActive()

    def _ask(self) -> None:
        if not self._wait.isActive():
            self._wait.start(max(round((self._due - time.monotonic()) * 1000.0), 0))

    def _lay_out(self) -> None:
        self._header = QWidget()
        line = QHBoxLayout(self._header)
        line.setContentsMargins(GAP, GAP // 2, GAP // 2, 0)
        line.setSpacing(GAP)
        line.addWidget(self.sample)
        line.addWidget(self.title, 1)
        line.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint, 1)
        self.setMinimumWidth(220)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self._ask()


def as_text(rows: list[Row]) -> str:
    """Return facts as lines of text, label and value apart by a tab."""
    return "".join(f"{row.label}\t{'; '.join(row.lines)}\n" for row in rows)


def as_markdown(rows: list[Row]) -> str:
    """Return facts as a table in Markdown: one row of labels, one of values."""
    cells = [[_cell(text) for text in texts] for texts in ([r.label for r in rows], ["; ".join(r.lines) for r in rows])]
    lines = [cells[0], ["---"] * len(rows), cells[1]]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
