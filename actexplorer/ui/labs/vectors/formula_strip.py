"""The formulas of the chosen function, and what goes wrong with it, at the foot of the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget

from actexplorer.ui.formula_sheet import BETWEEN, MARGIN, FormulaSheet
from actexplorer.ui.formula_view import SPACE
from actexplorer.ui.formulas import typesetter
from actexplorer.ui.theme import GAP, SMALL, current_theme

HEIGHT = 92  # pixels
SHARES = (0.4, 0.68)  # of the width, which the equations have at least and at most

Equations = tuple[tuple[str, str], ...]


class FormulaStrip(QWidget):
    """Equations on the left, typeset once they are seen, and lines of text on the right."""

    def __init__(self) -> None:
        super().__init__()
        self._equations: Equations = ()
        self._pending = False
        self.sheet = FormulaSheet()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self.sheet)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.notes = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.notes.setStyleSheet(f"font-size: {SMALL}pt; color: {current_theme().muted}")
        self.notes.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, GAP, 0)
        line.setSpacing(2 * GAP)
        line.addWidget(self._scroll)
        line.addWidget(self.notes, 1)
        self.setFixedHeight(HEIGHT)
        typesetter().finished.connect(self._show_typeset)

    def show_equations(self, equations: Equations, notes: str) -> None:
        """Show other equations, each as its left-hand and right-hand side in LaTeX, and other notes."""
        if notes != self.notes.text():
            self.notes.setText(notes)
        if equations == self._equations:
            return
        typesetter().withdraw(latex for pair in self._equations for latex in pair)
        self._equations = equations
        self.sheet.set_formulas(tuple(body for _, body in equations))
        self._pending = bool(equations)
        self._show_typeset()
        self._arrange()
        self.update()

    def settle(self) -> None:
        """Wait for the formulas, as before a picture of the window is taken."""
        if self._pending:
            self._request()
            typesetter().finish()

    def _show_typeset(self) -> None:
        if not self._pending:
            return
        pairs = [(typesetter().get(label), typesetter().get(body)) for label, body in self._equations]
        found = [(label, body) for label, body in pairs if label is not None and body is not None]
        if len(found) == len(pairs):
            self._pending = False
            for view, (label, body) in zip(self.sheet.views, found, strict=True):
                view.show_typeset(label, body)
            self._arrange()
        elif self.isVisible():
            self._request()

    def _request(self) -> None:
        typesetter().request(latex for pair in self._equations for latex in pair)

    def _arrange(self) -> None:
        """Give the equations the width of one row as far as there is room, and the notes what is left."""
        row = sum(view.label_width + SPACE + view.body_width for view in self.sheet.views)
        row += BETWEEN * (len(self.sheet.views) - 1) + 2.0 * MARGIN
        least, most = (round(share * self.width()) for share in SHARES)
        self._scroll.setFixedWidth(min(max(round(row) + 1, least), most))
        self.sheet.arrange(float(self._scroll.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        if self._pending:
            QTimer.singleShot(0, self, self._request)  # after this frame has been shown
