"""The formula panel: typeset in the background, sharp, and safe to walk away from."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from actexplorer.core.registry import elementwise
from actexplorer.session import edits
from actexplorer.session.state import Session
from actexplorer.ui import formulas
from actexplorer.ui.panels.formula import FormulaPanel
from actexplorer.ui.store import Store
from actexplorer.ui.theme import current_theme


class Dock:
    """A panel in a window of its own that shows one function."""

    def __init__(self, key: str | None, width: int = 1200) -> None:
        self.store = Store(Session() if key is None else edits.add_curve(key).change(Session()))
        self.panel = FormulaPanel(self.store)
        self.panel.render(None, self.store.session)
        self.store.changed.connect(self.panel.render)
        self.panel.resize(width, 200)

    def apply(self, edit: edits.Edit) -> None:
        self.store.apply(edit)
        self.store.flush()

    @property
    def ready(self) -> bool:
        return all(view.ready for view in self.panel.sheet.views)


def ink(panel: FormulaPanel, colour: str) -> int:
    """Return how many pixels of the formulas are nearly of ``colour``."""
    image = panel.sheet.grab().toImage()
    wanted = QColor(colour).lightness()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(abs(pixel.lightness() - wanted) < 20 for pixel in pixels)


def test_formulas_appear_by_themselves_once_the_panel_is_seen(app: object, wait_until: Callable[..., None]) -> None:
    dock = Dock("swish")
    QApplication.processEvents()
    assert not formulas.typesetter()._waiting, "a hidden panel costs nothing"
    dock.panel.show()
    wait_until(lambda: dock.ready)
    assert ink(dock.panel, current_theme().text) > 300


@pytest.mark.parametrize("key", elementwise)
def test_every_formula_of_the_catalogue_can_be_typeset(key: str) -> None:
    latex = elementwise[key].latex
    for formula in (latex.f, latex.df, latex.d2f):
        picture = formulas.typeset(formula)
        assert picture.width > 5 and 0 < picture.baseline < picture.height
        assert QSvgRenderer(QByteArray(picture.coloured("#123456").encode())).isValid()


def test_the_heading_follows_the_parameters_and_leaves_the_formulas_alone(app: object) -> None:
    dock = Dock("swish")
    dock.panel.settle()
    views = dock.panel.sheet.views
    dock.apply(edits.with_parameter(1, "beta", 0.5))
    assert dock.panel.heading.text() == "Swish"
    assert dock.panel.values.text() == "β = 0.5"
    assert "Ramachandran" in dock.panel.source.text() and "1710.05941" in dock.panel.source.text()
    assert dock.panel.sheet.views is views


def test_only_the_last_function_asked_for_is_shown(app: object, wait_until: Callable[..., None]) -> None:
    dock = Dock("swish")
    dock.panel.show()
    for key in ("mish", "gelu_tanh", "elu"):
        dock.apply(edits.show_only(key))
        dock.panel._request()
    wait_until(lambda: dock.ready)
    assert [view.latex for view in dock.panel.sheet.views] == [*latex_of("elu")]
    left = formulas.typesetter()._waiting.values()
    assert all(future.running() or future.done() for future in left), "what nobody waits for any more is not begun"


def latex_of(key: str) -> tuple[str, str, str]:
    latex = elementwise[key].latex
    return latex.f, latex.df, latex.d2f


def test_the_layout_stays_still_until_all_three_are_there(app: object, monkeypatch: pytest.MonkeyPatch) -> None:
    dock = Dock("celu")
    before = [view.geometry() for view in dock.panel.sheet.views]
    monkeypatch.setattr(formulas.typesetter(), "_kept", {latex_of("celu")[0]: formulas.typeset("x")})
    formulas.typesetter().finished.emit()
    assert not dock.ready and [view.geometry() for view in dock.panel.sheet.views] == before


def test_formulas_stand_in_a_row_or_under_one_another(app: object) -> None:
    wide, narrow = Dock("swish", 1400), Dock("swish", 320)
    for dock in (wide, narrow):
        dock.panel.show()
        dock.panel.settle()
    assert len({view.y() for view in wide.panel.sheet.views}) == 1
    assert len({view.y() for view in narrow.panel.sheet.views}) == 3
    assert narrow.panel.sheet.width() <= 320


def test_copies_are_the_latex_and_a_picture(app: object) -> None:
    dock = Dock("swish")
    dock.panel.settle()
    view = dock.panel.sheet.views[1]
    view.copy_latex()
    assert QApplication.clipboard().text() == latex_of("swish")[1]
    view.copy_svg()
    svg = QApplication.clipboard().mimeData().data("image/svg+xml")
    assert QSvgRenderer(svg).isValid() and b"black" not in svg.data() and b"#000000" in svg.data()


def test_a_formula_that_cannot_be_typeset_is_shown_as_its_text(app: object, monkeypatch: pytest.MonkeyPatch) -> None:
    swish = elementwise["swish"]
    broken = r"\frac{1}{"
    monkeypatch.setitem(vars(swish), "latex", replace(swish.latex, f=broken))
    dock = Dock("swish")
    dock.panel.settle()
    view = dock.panel.sheet.views[0]
    assert view.ready and not view.has_picture
    for other in dock.panel.sheet.views[1:]:
        other.hide()
    assert ink(dock.panel, current_theme().muted) > 30, "the LaTeX itself stands there"


def test_without_curves_there_is_a_hint(app: object) -> None:
    dock = Dock(None)
    dock.panel.show()
    assert dock.panel.hint.isVisible() and not dock.panel.heading.isVisible()
    dock.apply(edits.add_curve("elu"))
    assert not dock.panel.hint.isVisible() and dock.panel.heading.isVisible()


COPY = "lambda: (window.settle(), window.sheet.views[0].copy_svg(), app.quit())"


@pytest.mark.parametrize("how", ["app.quit", "window.close", COPY])
def test_leaving_while_formulas_are_being_typeset_or_have_been_copied_is_silent(how: str) -> None:
    program = f"""
from PySide6.QtCore import QTimer
from actexplorer.session import edits
from actexplorer.session.state import Session
from actexplorer.ui.app import application
from actexplorer.ui.panels.formula import FormulaPanel
from actexplorer.ui.store import Store

app = application()
store = Store(edits.add_curve("gelu_tanh").change(Session()))
window = FormulaPanel(store)
window.render(None, store.session)
window.show()
window._request()
QTimer.singleShot(1, {how})
app.exec()
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0
    assert [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line] == []
