"""The parameters of every curve of the comparison."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from actexplorer.session.state import Curve, Session
from actexplorer.ui.curve_card import CurveCard
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.store import Store
from actexplorer.ui.theme import GAP


class ParametersPanel(QScrollArea):
    """A card for each curve, in order, the preview last; the selected one is marked."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._gesture = Gesture(store, self)
        self._cards: dict[int, CurveCard] = {}
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(GAP, GAP, GAP, GAP)
        self._column.setSpacing(GAP)
        self._column.addStretch()
        self._hint = QLabel(self.tr("Add a function from the catalogue: its parameters appear here."))
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.insertWidget(0, self._hint)
        self.setWidget(self._list)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(220)

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Show the curves of ``new``; cards of curves that stay are kept."""
        preview = new.focus.preview
        curves = new.curves if preview is None else (*new.curves, preview)
        chosen = new.selected
        if old is None or not self._fits(curves, preview):
            self._arrange(curves, preview)
        for curve in curves:
            self._cards[curve.id].show_curve(curve, curve is chosen)
        before = old.selected if old is not None else None
        if chosen is not None and (before is None or before.id != chosen.id):
            QTimer.singleShot(0, self, self._reveal)

    def card(self, curve_id: int) -> CurveCard:
        """Return the card of a curve."""
        return self._cards[curve_id]

    def _fits(self, curves: tuple[Curve, ...], preview: Curve | None) -> bool:
        if [c.id for c in curves] != list(self._cards):
            return False
        return all(
            c is card.curve or card.serves(c, c is preview) for c, card in zip(curves, self._cards.values(), strict=True)
        )

    def _arrange(self, curves: tuple[Curve, ...], preview: Curve | None) -> None:
        before, self._cards = self._cards, {}
        for place, curve in enumerate(curves):
            card = before.pop(curve.id, None)
            if card is not None and not card.serves(curve, curve is preview):
                before[curve.id], card = card, None
            if card is None:
                card = CurveCard(self._store, self._gesture, curve, preview=curve is preview)
            item = self._column.itemAt(place)
            if item is None or item.widget() is not card:
                self._column.insertWidget(place, card)
            self._cards[curve.id] = card
        for card in before.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._hint.setVisible(not curves)

    def _reveal(self) -> None:
        card = next((c for c in self._cards.values() if c.selected), None)
        if card is not None:
            self.ensureWidgetVisible(card, 0, GAP)
