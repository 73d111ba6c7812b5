"""Panels of text: they follow the selected curve, but only while somebody can read them."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow

from actexplorer import elementwise
from actexplorer.core.pitfalls import pitfalls
from actexplorer.core.textbook import FORMS
from actexplorer.session import edits
from actexplorer.session.state import Session
from actexplorer.ui.panels.code import LIBRARIES, CodePanel
from actexplorer.ui.panels.notes import NotesPanel
from actexplorer.ui.panels.pitfalls import PitfallsPanel
from actexplorer.ui.store import Store

WIDE, NARROW = (1000, 220), (400, 300)


def shown(panel_class, *keys: str):
    """Return a panel on screen over a session of ``keys``, the last one selected."""
    store = Store(Session())
    for key in keys:
        store.apply(edits.add_curve(key))
    panel = panel_class(store)
    store.changed.connect(panel.render)
    store.flush()
    panel.render(None, store.session)
    panel.resize(*WIDE)
    panel.show()
    QCoreApplication.processEvents()
    panel.settle()
    return store, panel


def test_the_notes_are_those_of_the_selected_function(app) -> None:
    store, panel = shown(NotesPanel, "mish", "leaky_relu")
    store.apply(edits.select(2))
    store.flush()
    text = panel.toPlainText()
    assert text.startswith("Leaky ReLU")
    assert "Maas, Hannun and Ng (2013)" in text
    assert "Keras layer" in text and "α = 0.3" in text.replace("\xa0", " ")
    assert "Rectifier nonlinearities improve neural network acoustic models, 2013" in text
    store.apply(edits.select(1))
    store.flush()
    assert panel.toPlainText().startswith("Mish")


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_every_note_can_be_shown(app, size) -> None:
    for key, function in elementwise.items():
        _, panel = shown(NotesPanel, key)
        panel.resize(*size)
        QCoreApplication.processEvents()
        panel.settle()
        assert function.title in panel.toPlainText()
        assert function.references[0].citation in panel.toPlainText()
        panel.close()


def test_without_a_curve_the_panel_says_what_it_is_for(app) -> None:
    store, panel = shown(NotesPanel, "elu")
    store.apply(edits.remove_curve(1))
    store.flush()
    assert panel.toPlainText() == panel.hint != ""


def test_a_panel_behind_another_tab_works_only_when_it_comes_forward(app, wait_until, monkeypatch) -> None:
    store, panel = shown(NotesPanel, "mish")
    window = QMainWindow()
    docks = [QDockWidget(name, window) for name in ("front", "notes")]
    for dock in docks:
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    docks[1].setWidget(panel)
    window.tabifyDockWidget(*docks)
    docks[0].raise_()
    window.show()
    QCoreApplication.processEvents()
    written = []
    monkeypatch.setattr(panel, "compose", lambda curve: written.append(curve.key) or curve.key)
    for key in ("elu", "selu", "celu"):
        store.apply(edits.show_only(key))
        store.flush()
        QCoreApplication.processEvents()
    assert written == []
    docks[1].raise_()
    wait_until(lambda: written)
    assert written == ["celu"]


def test_what_does_not_matter_is_not_written_again(app, monkeypatch) -> None:
    store, panel = shown(NotesPanel, "mish", "swish")
    store.apply(edits.select(2))
    store.flush()
    monkeypatch.setattr(panel, "setHtml", lambda _: pytest.fail("written again"))
    store.apply(edits.with_parameter(2, "beta", 2.0))
    store.apply(edits.with_x_range((-1.0, 1.0)))
    store.flush()


def test_code_follows_the_parameters_and_is_copied_as_it_stands(app, wait_until) -> None:
    store, panel = shown(CodePanel, "elu")
    panel.choose("PyTorch")
    store.apply(edits.with_parameter(1, "alpha", 0.5))
    store.flush()
    wait_until(lambda: "F.elu(x, alpha=0.5)" in panel.view.toPlainText())
    assert panel.operator.text() == "ONNX operator: Elu(alpha=0.5)"
    panel.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.endswith("# as a layer: torch.nn.ELU(alpha=0.5)\n")
    compile(copied, "copied", "exec")
    assert panel.view.toPlainText().split() == copied.split(), "what is shown is what is copied"


def test_a_drag_writes_now_and_then_and_ends_with_the_last_value(app, wait_until, monkeypatch) -> None:
    store, panel = shown(CodePanel, "elu")
    panel.resize(600, 90)
    QCoreApplication.processEvents()
    panel.view.verticalScrollBar().setValue(40)
    wait_until(lambda: not panel.view._pause.isActive())
    written = []
    compose = panel.view.compose
    monkeypatch.setattr(panel.view, "compose", lambda curve: written.append(curve.parameters["alpha"]) or compose(curve))
    for step in range(1, 101):
        store.apply(edits.with_parameter(1, "alpha", step / 50))
        store.flush()
    wait_until(lambda: "alpha=2.0" in panel.view.toPlainText())
    assert written[-1] == 2.0
    assert len(written) < 50
    assert panel.view.verticalScrollBar().value() == 40, "the reader's place in the text stays"


def test_the_chosen_library_is_remembered(app) -> None:
    _, panel = shown(CodePanel, "mish")
    for button in panel.libraries.buttons():
        if button.text() == "JAX":
            button.click()
    assert "jax.nn.mish(x)" in panel.view.toPlainText()
    _, again = shown(CodePanel, "mish")
    assert "jax.nn.mish(x)" in again.view.toPlainText()


@pytest.mark.parametrize("library", LIBRARIES)
def test_all_code_is_shown_whole(app, library) -> None:
    for key in elementwise:
        _, panel = shown(CodePanel, key)
        panel.choose(library)
        panel.settle()
        assert panel.view.toPlainText().split() == panel.view.code().split()
        panel.close()


def test_a_pitfall_shows_claim_truth_and_numbers(app) -> None:
    _, panel = shown(PitfallsPanel, "tanh")
    text = panel.toPlainText()
    assert "A tutorial derives tanh′ x = 1/cosh x." in text
    assert "It is 1/cosh² x." in text
    assert "x = 1: f′ = 0.4199743, not 0.6480543" in text
    assert "f′ = 1 - np.tanh(x) ** 2" in text
    assert "0 where |x| > 18.99" in text.replace("\xa0", " ").replace("\u2060", "")


def test_numbers_that_differ_late_are_shown_to_where_they_differ(app) -> None:
    _, panel = shown(PitfallsPanel, "softplus")
    assert "f = 10.001, not 10.001000001" in panel.toPlainText()


def test_thresholds_follow_the_parameters(app, wait_until) -> None:
    store, panel = shown(PitfallsPanel, "acon_c")
    assert "NaN where x < −938" in panel.toPlainText().replace("\xa0", " ")
    store.apply(edits.with_parameter(1, "beta", 2.0))
    store.flush()
    wait_until(lambda: "NaN where x < −469" in panel.toPlainText().replace("\xa0", " "))


def test_a_pitfall_about_gradients_shows_them(app) -> None:
    store, panel = shown(PitfallsPanel, "acon_c")
    assert "x = −1.5: ∂f/∂β = 0.2341638, not −0.2081456" in panel.toPlainText()
    assert panel.toPlainText().count("Show ∂f/∂p") == 4
    panel.anchorClicked.emit(QUrl("-1.5"))
    assert store.session.view.orders == (True, True, True, True) and store.session.focus.cursor == -1.5
    store.apply(edits.with_single(0))
    panel.anchorClicked.emit(QUrl("1.0"))
    assert store.session.view.shown == (3,) and store.session.focus.cursor == 1.0
    assert "Show ∂f/∂p" not in shown(PitfallsPanel, "tanh")[1].toPlainText()


def test_every_pitfall_can_be_shown(app) -> None:
    for key in elementwise:
        _, panel = shown(PitfallsPanel, key)
        text = panel.toPlainText()
        for pitfall in pitfalls(key):
            assert pitfall.claim in text and pitfall.truth in text
        assert ("breaks down" in text) == (key in FORMS)
        if not pitfalls(key) and key not in FORMS:
            assert "No pitfalls are on record" in text
        panel.close()
