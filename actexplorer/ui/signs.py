"""The signs at a canvas's upper right, which are buttons: whether y is held, and which curves are cut off."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QRectF
from PySide6.QtWidgets import QWidget

from actexplorer.session import edits
from actexplorer.session.state import Range
from actexplorer.ui.frame import heading_width
from actexplorer.ui.plane import Plane
from actexplorer.ui.store import Store
from actexplorer.ui.theme import GAP, SMALL
from actexplorer.ui.widgets.sign_button import SignButton


class SignState(NamedTuple):
    """How y of ``order`` is found: held or not, following even what explodes or not, and the titles of what is cut off."""

    order: int
    y: Range
    held: bool
    whole: bool
    cut: tuple[str, ...]


class Signs(QObject):
    """The two signs of one canvas, laid out from the right."""

    def __init__(self, canvas: QWidget, store: Store) -> None:
        super().__init__(canvas)
        self._store = store
        self._shown: object = None
        self._state = SignState(0, (0.0, 0.0), False, False, ())
        self.hold, self.cut = SignButton(canvas), SignButton(canvas)
        self._font = canvas.font()
        small = canvas.font()
        small.setPointSizeF(SMALL)
        self.wanted = True
        for button in (self.hold, self.cut):
            button.setFont(small)
        self.hold.clicked.connect(self._turn_hold)
        self.cut.clicked.connect(lambda: self._apply(edits.with_whole(self._state.order, not self._state.whole)))

    def show(self, state: SignState, plane: Plane, heading: tuple[str, str]) -> None:
        """Show ``state`` above the plot of ``plane``, to the right of the canvas's ``heading``."""
        if (state, plane, heading) == self._shown:
            return
        self._shown, self._state = (state, plane, heading), state
        self.hold.setVisible(self.wanted)
        if state.held:
            self.hold.say(self.tr("held"), self.tr("y is held here; click to let it follow the curves"), True, True)
        else:
            self.hold.say(self.tr("auto"), self.tr("y follows the curves; click to hold it as it is"), False)
        if state.whole:
            self.cut.say(self.tr("all in view"), self.tr("Click to cut off what grows far beyond the others"))
        elif state.cut:
            names = ", ".join(state.cut)
            tip = self.tr("Cut off, as it grows far beyond the others: {names}. Click to fit everything.")
            self.cut.say(self.tr("cut off: {names}").format(names=names), tip.format(names=names), emphasised=True)
        self.cut.setVisible(self.wanted and not state.held and (state.whole or bool(state.cut)))
        left = plane.rect.left() + heading_width(plane, heading, self._font) + GAP
        strip = QRectF(left, 0.0, plane.rect.right() - left, plane.rect.top())
        right = _place(self.hold, strip, strip.right())
        if not self.cut.isHidden():
            _place(self.cut, strip, right)

    def _turn_hold(self) -> None:
        self._apply(edits.with_y_range(self._state.order, None if self._state.held else self._state.y))

    def _apply(self, edit: edits.Edit) -> None:
        self._store.end_gesture()
        self._store.apply(edit)
        self._store.end_gesture()


def _place(button: SignButton, strip: QRectF, right: float) -> float:
    """Place a button so that it ends at ``right``, as wide as it would be if there is room; return where it begins."""
    hint = button.sizeHint()
    width = min(float(hint.width()), max(right - strip.left(), 0.0))
    top = strip.top() + (strip.height() - hint.height()) / 2
    button.setGeometry(round(right - width), round(top), round(width), hint.height())
    return right - width
