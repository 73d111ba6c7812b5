"""The formulas of the selected curve."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from actexplorer.core.activation import Reference
from actexplorer.session.state import Curve, Session
from actexplorer.ui.formula_sheet import MARGIN, FormulaSheet
from actexplorer.ui.formulas import typesetter
from actexplorer.ui.labels import number
from actexplorer.ui.language import translate
from actexplorer.ui.store import Store
from actexplorer.ui.theme import GAP
from actexplorer.ui.widgets.elided_label import ElidedLabel
from actexplorer.ui.widgets.glyph_button import GlyphButton

LABELS = ("f(x) =", "f'(x) =", "f''(x) =")
NAMES = ("f", "f′", "f″")
WIDE = 640  # pixels from which on the source stands beside the title
SCROLL_BAR = 12  # pixels kept free, so that its coming and going moves nothing


class FormulaPanel(QWidget):
    """f, f′ and f″ of the selected curve as textbooks print them, under its title, parameters and source.

    Formulas are typeset once the panel is seen; until all three are there, bars stand in their place.
    """

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._curve: Curve | None = None
        self._wanted: tuple[str, ...] = ()
        self._pending = False
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.values = ElidedLabel()
        self.source = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        self.source.setProperty("role", "muted")
        self.copy = GlyphButton("copy", self.tr("Copy"), self)
        self.copy.clicked.connect(self._offer_copies)
        self.hint = QLabel(self.tr("The formulas of the selected curve appear here."))
        self.hint.setProperty("role", "muted")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sheet = FormulaSheet()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self.sheet)
        self._lay_out()
        typesetter().finished.connect(self._show_typeset)

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Show the formulas of the curve that is selected in ``new``."""
        curve = new.selected
        if curve is self._curve and old is not None:
            return
        before, self._curve = self._curve, curve
        if curve is None:
            self._show_nothing()
            return
        if before is None or before.key != curve.key or before.name != curve.name:
            self._show_function(curve)
        self.values.setText(_values(curve))

    def settle(self) -> None:
        """Wait for the formulas, as before a picture of the window is taken."""
        if self._pending:
            self._request()
            typesetter().finish()

    def _lay_out(self) -> None:
        self._top = QWidget()
        title = QHBoxLayout()
        title.setSpacing(GAP + GAP // 2)
        title.addWidget(self.heading)
        title.addWidget(self.values, 1)
        self._texts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._texts.addLayout(title)
        self._texts.addWidget(self.source, 1)
        line = QHBoxLayout(self._top)
        line.setContentsMargins(round(MARGIN), GAP // 2, GAP // 2, 0)
        line.setSpacing(GAP)
        line.addLayout(self._texts, 1)
        line.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.hint, 1)

    def _show_nothing(self) -> None:
        self._want(())
        self._top.hide()
        self._scroll.hide()
        self.hint.show()

    def _show_function(self, curve: Curve) -> None:
        function = curve.function
        self.hint.hide()
        self._top.show()
        self._scroll.show()
        self.heading.setText(curve.name or translate("Activation", function.title))
        self.source.setText(_citation(function.references[0]))
        self._want((function.latex.f, function.latex.df, function.latex.d2f))

    def _want(self, formulas: tuple[str, ...]) -> None:
        typesetter().withdraw(self._wanted)
        self._wanted = formulas
        self.sheet.set_formulas(formulas)
        self._pending = bool(formulas)
        self._show_typeset()
        self._arrange()
        self.update()

    def _show_typeset(self) -> None:
        """Show the formulas if all are there; results that nobody waits for any more change nothing."""
        if not self._pending:
            return
        found = [(typesetter().get(label), typesetter().get(latex)) for label, latex in zip(LABELS, self._wanted, strict=True)]
        pairs = [(label, body) for label, body in found if label is not None and body is not None]
        if len(pairs) == len(found):
            self._pending = False
            for view, (label, body) in zip(self.sheet.views, pairs, strict=True):
                view.show_typeset(label, body)
            self._arrange()
        elif self.isVisible():
            self._request()

    def _request(self) -> None:
        if self._pending:
            typesetter().request((*LABELS, *self._wanted))

    def _arrange(self) -> None:
        self.sheet.arrange(float(self.width() - SCROLL_BAR))

    def _offer_copies(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, view in zip(NAMES, self.sheet.views, strict=True):
            menu.addAction(self.tr("LaTeX of {name}").format(name=name)).triggered.connect(view.copy_latex)
        menu.addSeparator()
        for name, view in zip(NAMES, self.sheet.views, strict=True):
            action = menu.addAction(self.tr("{name} as SVG").format(name=name))
            action.triggered.connect(view.copy_svg)
            action.setEnabled(view.has_picture)
        menu.addSeparator()
        menu.addAction(self.tr("Reference")).triggered.connect(lambda: QApplication.clipboard().setText(self.source.text()))
        menu.popup(self.copy.mapToGlobal(QPoint(0, self.copy.height())))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        directions, sides = QBoxLayout.Direction, Qt.AlignmentFlag
        self._texts.setSpacing(2 * GAP if wide else 0)
        self._texts.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self.source.setAlignment((sides.AlignRight if wide else sides.AlignLeft) | sides.AlignVCenter)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        if self._pending:
            QTimer.singleShot(0, self, self._request)  # after this frame has been shown


def _values(curve: Curve) -> str:
    values = curve.parameters
    return ", ".join(f"{p.symbol} = {number(values[p.name])}" for p in curve.function.parameters)


def _citation(reference: Reference) -> str:
    return ", ".join(part for part in (reference.citation, str(reference.year), reference.link) if part)
