"""The signs at a canvas's upper right, which are buttons: whether y is held, and which curves are cut off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF
from PySide6.QtWidgets import QWidget

from actexplorer.session import edits
from actexplorer.ui.store import Store
from actexplorer.ui.theme import SMALL
from actexplorer.ui.widgets.sign_button import SignButton


class Signs(QObject):
    """The two signs of one canvas, laid out from the right."""

    def __init__(self, canvas: QWidget, store: Store) -> None:
        super().__init__(canvas)
        self._store = store
        self._order = 0
        self._y: tuple[float, float] | None = None  # what a click holds, None where it lets go
        self._whole = False
        self.hold, self.cut = SignButton(canvas), SignButton(canvas)
        for button in (self.hold, self.cut):
            font = canvas.font()
            font.setPointSizeF(SMALL)
            button.setFont(font)
        self.hold.clicked.connect(lambda: self._apply(edits.with_y_range(self._order, self._y)))
        self.cut.clicked.connect(lambda: self._apply(edits.with_whole(self._order, not self._whole)))

    def show(self, order: int, y: tuple[float, float], held: bool, whole: bool, cut: Sequence[str], strip: QRectF) -> None:
        """Show how y of ``order`` is found, and the titles of the curves that are cut off, within ``strip``."""
        self._order, self._y, self._whole = order, None if held else y, whole
        if held:
            self.hold.say(self.tr("held"), self.tr("y is held here; click to let it follow the curves"), True, True)
        else:
            self.hold.say(self.tr("auto"), self.tr("y follows the curves; click to hold it as it is"), False)
        if whole:
            self.cut.say(self.tr("all in view"), self.tr("Click to cut off what grows far beyond the others"))
        elif cut:
            names = ", ".join(cut)
            tip = self.tr("Cut off, as it grows far beyond the others: {names}. Click to fit everything.")
            self.cut.say(self.tr("cut off: {names}").format(names=names), tip.format(names=names), emphasised=True)
        self.cut.setVisible(not held and (whole or bool(cut)))
        right = _place(self.hold, strip, strip.right())
        _place(self.cut, strip, right)

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
