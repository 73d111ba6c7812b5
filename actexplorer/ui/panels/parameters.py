"""The parameters of every curve of the comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from actexplorer.session import edits
from actexplorer.session.animation import Motion, motion_of
from actexplorer.session.state import Curve, Session
from actexplorer.ui.comparing import save_animation
from actexplorer.ui.curve_card import CurveCard
from actexplorer.ui.gesture import Gesture
from actexplorer.ui.missing_card import MissingCard
from actexplorer.ui.play_menu import play_menu
from actexplorer.ui.player import Player
from actexplorer.ui.store import Store
from actexplorer.ui.theme import GAP
from actexplorer.ui.widgets.reorderable import Reorderable

if TYPE_CHECKING:
    from actexplorer.ui.window import Window

AT_ONCE = 6  # cards made before they are seen: those that are in view at first


class ParametersPanel(QScrollArea):
    """A card for each curve, in order, the preview last; the selected one is marked. Cards are made as they come into view."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._gesture = Gesture(store, self)
        self._cards: dict[int, CurveCard | MissingCard] = {}
        self.player = Player(store, self)
        self.player.changed.connect(self._show_playing)
        self._played = ""
        self._list = Reorderable()
        self._list.moved.connect(self._move)
        self._list.dragged.connect(lambda height: self.ensureVisible(0, height, 0, 4 * GAP))
        self._hint = QLabel(self.tr("Add a function from the catalogue: its parameters appear here."))
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list.column.insertWidget(0, self._hint)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill_seen)
        self.verticalScrollBar().valueChanged.connect(self._fill_seen)
        self.setWidget(self._list)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(220)

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Show the curves of ``new``; cards of curves that stay are kept."""
        preview = new.focus.preview
        curves = new.curves if preview is None else (*new.curves, preview)
        chosen = new.selected if preview is not None else new.chosen
        if old is None or not self._fits(curves, preview):
            self._arrange(curves, preview)
        swept = None if new.sweep is None else new.sweep.curve
        for curve in curves:
            self._cards[curve.id].show_curve(curve, curve is chosen, new.sweep if curve.id == swept else None)
        before = old.selected if old is not None else None
        if chosen is not None and (before is None or before.id != chosen.id):
            QTimer.singleShot(0, self, self._reveal)

    def card(self, curve_id: int) -> CurveCard:
        """Return the card of a curve that can be drawn.

        Raises
        ------
        KeyError
            When there is none.
        """
        card = self._cards[curve_id].fill()
        if isinstance(card, MissingCard):
            raise KeyError(curve_id)
        return card

    def rename(self, curve_id: int) -> None:
        """Let the reader write over a curve's title."""
        card = self._cards[curve_id].fill()
        self.ensureWidgetVisible(card, 0, GAP)
        if isinstance(card, CurveCard):
            card.rename()

    def settle(self) -> None:
        """Make the cards that can be seen, for a picture of the window."""
        self._fill_seen()

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.DeferredDelete:
            self.player.stop()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._soon.start()

    def _fits(self, curves: tuple[Curve, ...], preview: Curve | None) -> bool:
        if [c.id for c in curves] != list(self._cards):
            return False
        return all(
            c is card.curve or card.serves(c, c is preview) for c, card in zip(curves, self._cards.values(), strict=True)
        )

    def _arrange(self, curves: tuple[Curve, ...], preview: Curve | None) -> None:
        before, self._cards = self._cards, {}
        self._list.setUpdatesEnabled(False)
        for place, curve in enumerate(curves):
            card = before.pop(curve.id, None)
            if card is not None and not card.serves(curve, curve is preview):
                before[curve.id], card = card, None
            if card is None:
                card = self._new_card(curve, curve is preview)
                card.seen.connect(self._soon.start)
                if place < AT_ONCE:
                    card.fill()
            self._list.put(place, card)
            self._cards[curve.id] = card
        for card in before.values():
            self._list.take(card)
            card.hide()
            card.deleteLater()
        self._hint.setVisible(not curves)
        self._list.setUpdatesEnabled(True)

    def _new_card(self, curve: Curve, preview: bool) -> CurveCard | MissingCard:
        if curve.missing is not None:
            return MissingCard(self._store, curve)
        card = CurveCard(self._store, self._gesture, curve, preview=preview)
        card.played.connect(lambda name: self._play(card.curve.id, name))
        card.play_menu.connect(lambda name: self._offer_playing(card.curve.id, name))
        return card

    def _offer_playing(self, curve_id: int, name: str) -> None:
        window = cast("Window", self._store.parent())

        def save() -> None:
            self._played = name
            self._store.apply(edits.select(curve_id))
            save_animation(window)

        play_menu(self.player, self, save).popup(QCursor.pos())

    def _play(self, curve_id: int, name: str) -> None:
        self._gesture.end()
        self.player.toggle(curve_id, name)

    def play(self, curve: Curve) -> None:
        """Play the first parameter of a curve, or that which was played last; stop if it plays."""
        if self.player.motion is not None:
            self.player.stop()
        elif curve.function.parameters:
            self._play(curve.id, self.motion(curve).parameter)

    def motion(self, curve: Curve) -> Motion:
        """Return how a curve would play: by the parameter that was played last, else by its first."""
        names = [p.name for p in curve.function.parameters]
        return motion_of(curve, self._played if self._played in names else names[0], self.player.seconds, self.player.loop)

    def _show_playing(self) -> None:
        motion = self.player.motion
        self._played = self._played if motion is None else motion.parameter
        for card in self._cards.values():
            if isinstance(card, CurveCard) and card.filled:
                card.show_playing(motion.parameter if motion is not None and motion.curve == card.curve.id else "")

    def _fill_seen(self) -> None:
        """Make the cards in view and as many again on either side, so that scrolling finds them there."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # geometry first
        view = self.viewport().rect().translated(-self._list.pos())
        near = view.adjusted(0, -view.height(), 0, view.height())
        for card in self._cards.values():
            if not card.filled and card.isVisible() and near.intersects(QRect(card.geometry())):
                card.fill()

    def _move(self, card: QWidget, place: int) -> None:
        if isinstance(card, CurveCard | MissingCard):
            self._gesture.end()
            self._store.apply(edits.move_curve(card.curve.id, place))
            self._gesture.end()

    def _reveal(self) -> None:
        card = next((c for c in self._cards.values() if c.selected), None)
        if card is not None:
            self.ensureWidgetVisible(card, 0, GAP)
