"""Formulas, typeset from LaTeX into vector pictures, one after another in a thread of their own.

The typesetter is slow to load and takes up to a fifth of a second for a formula; it is not made for several threads.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from actexplorer.ui.theme import GAP

SIZE = 2.25 * GAP  # of the type, in pixels
KEPT = 400  # typeset formulas, some twenty kilobytes each
_UNARY_MINUS = re.compile(r"((?:[(\[=<>,]|\\(?:left\||le|ge|leq|geq|in|quad))\s*)-")
_BOX = re.compile(r'viewBox="\S+ (\S+) (\S+) (\S+)"')


@dataclass(frozen=True, eq=False, slots=True)
class Typeset:
    """A formula as SVG in black, its width and height, and how far its baseline lies below its top, in pixels.

    ``svg`` is empty where the typesetter failed.
    """

    latex: str
    svg: str = ""
    width: float = 0.0
    height: float = 0.0
    baseline: float = 0.0

    def coloured(self, colour: str) -> str:
        """Return the SVG in ``colour``."""
        return self.svg.replace('fill="black"', f'fill="{colour}"')


def _spaced(latex: str) -> str:
    """Return ``latex`` with the spacing that the typesetter forgets: wide between cases, none after a sign."""
    return _UNARY_MINUS.sub(r"\1{-}", latex.replace("&", r"&\quad "))


def typeset(latex: str) -> Typeset:
    """Return ``latex`` as a picture; one that cannot be typeset has no SVG."""
    try:
        import ziamath

        ziamath.config.svg2 = False  # Qt draws no SVG 2 symbols
        svg = ziamath.Latex(_spaced(latex), size=SIZE).svg()
        top, width, height = map(float, _BOX.search(svg).groups())  # type: ignore[union-attr]
    except Exception:  # the typesetter raises whatever it stumbles over
        return Typeset(latex)
    return Typeset(latex, svg, width, height, -top)


class Typesetter(QObject):
    """Typesets what is asked for and keeps it; ``finished`` says that something more is there. Lives in the GUI's thread."""

    finished = Signal()
    _typeset = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[str, Typeset] = {}
        self._waiting: dict[str, Future[Typeset]] = {}
        self._thread = ThreadPoolExecutor(1, "typesetter")
        self._typeset.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(lambda: self.withdraw(list(self._waiting)))

    def get(self, latex: str) -> Typeset | None:
        """Return the formula if it has been typeset."""
        return self._kept.get(latex)

    def request(self, formulas: Iterable[str]) -> None:
        """Have these formulas typeset, each once."""
        for latex in formulas:
            if latex not in self._kept and latex not in self._waiting:
                self._waiting[latex] = future = self._thread.submit(typeset, latex)
                future.add_done_callback(self._report)

    def withdraw(self, formulas: Iterable[str]) -> None:
        """Forget these formulas as far as they have not been begun."""
        for latex in formulas:
            if latex in self._waiting and self._waiting[latex].cancel():
                del self._waiting[latex]

    def finish(self) -> None:
        """Wait until everything that was asked for is there."""
        for future in list(self._waiting.values()):
            self._keep(future.result())

    def _report(self, future: Future[Typeset]) -> None:
        if not future.cancelled():
            self._typeset.emit(future.result())

    def _keep(self, result: Typeset) -> None:
        self._waiting.pop(result.latex, None)
        self._kept[result.latex] = result
        while len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
        self.finished.emit()


@cache
def typesetter() -> Typesetter:
    """Return the program's one typesetter."""
    return Typesetter()
