"""How well one curve stands in for another: the largest gaps, where they are, and the root mean squares."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from actexplorer.session.differences import with_difference, with_reference
from actexplorer.session.edit import Edit
from actexplorer.session.state import Contrast, Session
from actexplorer.ui.gap_model import GapModel, measure, place
from actexplorer.ui.labels import curve_title, number
from actexplorer.ui.store import Store
from actexplorer.ui.theme import GAP
from actexplorer.ui.widgets.combo_box import ComboBox

PAUSE = 60  # milliseconds between two writings while a slider is dragged


class DifferencePanel(QWidget):
    """The reference, what the canvases show, a table of gaps, and the selected row of it as a sentence."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._stale = True
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._show_if_seen)
        self.model = GapModel()
        self.reference, self.shown = ComboBox(), ComboBox()
        self.reference.setAccessibleName(self.tr("Reference"))
        self.reference.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.shown.setAccessibleName(self.tr("Canvases show"))
        kinds: tuple[tuple[Contrast, str], ...] = (
            ("", self.tr("functions")),
            ("absolute", self.tr("differences")),
            ("relative", self.tr("relative differences")),
        )
        for kind, text in kinds:
            self.shown.addItem(text, kind)
        self.sentence = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = self._make_table()
        self.copy = QPushButton(self.tr("Copy"))
        self._lay_out()
        self.reference.activated.connect(lambda _: self._commit(with_reference(self.reference.currentData())))
        self.shown.activated.connect(lambda _: self._commit(with_difference(self.shown.currentData())))
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text()))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._say())

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Show how far the curves of ``new`` are from its reference, at once or when it can be seen."""
        if old is not None and _subject(old) == _subject(new):
            return
        self._stale = True
        if not self._pause.isActive():
            self._show_if_seen()

    def settle(self) -> None:
        """Show now what would follow later."""
        if self._stale:
            self._show()

    def text(self) -> str:
        """Return the table as text, its columns separated by tabs."""
        columns = range(self.model.columnCount())
        head = [str(self.model.headerData(n, Qt.Orientation.Horizontal)) for n in columns]
        rows = [[self.model.text(row, n) for n in columns] for row in range(self.model.rowCount())]
        return "\n".join("\t".join(row) for row in (head, *rows))

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setStyleSheet("QTableView { border: none; border-radius: 0; padding: 0; background: transparent; }")
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GAP // 2)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(20)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for text, widget in ((self.tr("From"), self.reference), (self.tr("Canvases show"), self.shown)):
            label = QLabel(text)
            label.setProperty("role", "muted")
            top.addWidget(label)
            top.addWidget(widget)
            top.addSpacing(GAP)
        top.addStretch()
        top.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP // 2, GAP, GAP // 2)
        column.setSpacing(GAP // 2)
        column.addLayout(top)
        column.addWidget(self.sentence)
        column.addWidget(self.table, 1)

    def _show_if_seen(self) -> None:
        if self._stale and self.isVisible() and not self.visibleRegion().isEmpty():
            self._show()
            self._pause.start()

    def _show(self) -> None:
        self._stale = False
        session = self._store.session
        titles = [(curve_title(c), c.id) for c in session.known]
        if titles != [(self.reference.itemText(n), self.reference.itemData(n)) for n in range(self.reference.count())]:
            self.reference.clear()
            for title, curve_id in titles:
                self.reference.addItem(title, curve_id)
        self.reference.setCurrentIndex(self.reference.findData(None if session.base is None else session.base.id))
        self.shown.setCurrentIndex(self.shown.findData(session.difference))
        self.model.show(session)
        chosen = next((n for n, c in enumerate(self.model.curves) if c.id == session.focus.selected), 0)
        if self.model.curves:
            self.table.setCurrentIndex(self.model.index(chosen, 0))
        self._say()

    def _say(self) -> None:
        row = self.table.currentIndex().row()
        base, (low, high) = self._store.session.base, self._store.session.view.x
        if base is None or not 0 <= row < len(self.model.curves):
            self.sentence.setText(self.tr("Two curves or more: how far they are from one of them is shown here."))
            return
        parts = [
            self.tr("{name} ≤ {gap} (x = {x}), RMS {rms}").format(
                name=name, gap=measure(gap.gap), x=place(gap, mirrored), rms=measure(gap.rms)
            )
            for name, (gap, mirrored) in zip(self.model.names(), self.model.gaps(row), strict=True)
        ]
        text = self.tr("{f} stands in for {g} on {low} … {high}: {gaps}")
        self.sentence.setText(
            text.format(
                f=curve_title(self.model.curves[row]),
                g=curve_title(base),
                low=number(low),
                high=number(high),
                gaps="; ".join(parts),
            )
        )

    def _commit(self, edit: Edit) -> None:
        self._store.end_gesture()
        self._store.apply(edit)
        self._store.end_gesture()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        if self._stale and not self._pause.isActive():
            QTimer.singleShot(0, self, self._show_if_seen)  # a tab that was behind others: nothing but painting tells


def _subject(session: Session) -> object:
    return session.curves, session.view.x, session.reference, session.difference, session.focus.selected
