"""The neuron's page: numbers that are dragged, turned and typed, and what follows from them."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from actexplorer.core.registry import elementwise
from actexplorer.session.lab_edits import with_page
from actexplorer.session.labs.chosen import Chosen
from actexplorer.session.labs.neuron_edits import Which, show, with_activation, with_count
from actexplorer.session.labs.neuron_examples import EXAMPLES
from actexplorer.session.labs.neuron_passes import passes
from actexplorer.session.state import Session
from actexplorer.ui.labs.export import render_page
from actexplorer.ui.theme import LIGHT
from actexplorer.ui.window import Window

WEIGHT = Which("weights", 0)


@pytest.fixture
def window(app):
    window = Window(with_page("neuron").change(Session()), remembers=False)
    window.show()
    window.settle()
    yield window
    window.close()


def turn(window):
    window.store.flush()
    QApplication.processEvents()


def lab(window):
    return window.store.session.labs.neuron


def test_a_number_follows_the_drag_and_the_rest_follows_it(window):
    page = window.pages.lab
    handle = page.plot.handles[WEIGHT]
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    for up in (10, 30, 50):
        QTest.mouseMove(handle, middle - QPoint(0, up) + window.pages.lab.plot.handles[WEIGHT].pos() - handle.pos())
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)
    turn(window)
    assert lab(window).weights[0] == pytest.approx(1.3)
    assert page.plot.now == passes(lab(window))
    window.store.undo()
    assert lab(window).weights[0] == 0.8, "a drag is one step"


def test_wheel_and_keys_step_and_typing_opens_a_field(window):
    page = window.pages.lab
    handle = page.plot.handles[Which("inputs", 1)]
    middle = QPointF(handle.rect().center())
    keys, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(
        middle, handle.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, keys, phase, False
    )
    QApplication.sendEvent(handle, wheel)
    turn(window)
    assert lab(window).inputs[1] == 0.6
    QTest.keyClick(handle, Qt.Key.Key_PageDown)
    turn(window)
    assert lab(window).inputs[1] == -0.4
    QTest.keyClick(handle, "2")
    assert handle.editor is not None
    QTest.keyClicks(handle.editor, ",5")
    QTest.keyClick(handle.editor, Qt.Key.Key_Return)
    turn(window)
    assert lab(window).inputs[1] == 2.5 and handle.editor is None


def test_what_cannot_be_is_refused_where_it_is_typed(window):
    handle = window.pages.lab.plot.handles[WEIGHT]
    said = []
    window.store.refused.connect(said.append)
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton)
    editor = handle.editor
    editor.setText("nonsense")
    editor.setModified(True)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert handle.editor is editor and said == ["Not a number"]
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert handle.editor is None and lab(window).weights[0] == 0.8


def test_controls_change_the_neuron(window):
    page = window.pages.lab
    page.function.chosen.emit("swish")
    page.count.setCurrentIndex(1)
    page.count.activated.emit(1)
    turn(window)
    assert lab(window).activation.key == "swish" and len(lab(window).inputs) == 2
    assert Which("activation", name="beta") in page.plot.handles and Which("inputs", 2) not in page.plot.handles
    page.upstream.setCurrentIndex(1)
    page.upstream.activated.emit(1)
    turn(window)
    assert Which("given") in page.plot.handles and Which("target") not in page.plot.handles
    page.upstream.setCurrentIndex(0)
    page.upstream.activated.emit(0)
    turn(window)
    loss = passes(lab(window)).loss
    page.steps.click()
    turn(window)
    assert passes(lab(window)).loss < 0.5 * loss
    assert window.menus.actions["undo"].text().replace("&", "") == "Undo take a gradient step"


def test_a_dead_neuron_says_so(window):
    page = window.pages.lab
    assert page.plot.words.remark == ""
    page.examples[2].click()
    turn(window)
    assert lab(window) == EXAMPLES[2].lab
    assert "nothing is learnt" in page.plot.words.remark
    assert "nothing is learnt" in page.plot.accessibleDescription()


@pytest.mark.parametrize("count", [1, 6])
@pytest.mark.parametrize("size", [(900, 560), (1440, 900), (1920, 1080)])
def test_numbers_stand_apart_in_every_size(window, size, count):
    window.resize(*size)
    for edit in (show(EXAMPLES[4].lab), with_count(count)):
        window.store.apply(edit)
    turn(window)
    plot = window.pages.lab.plot
    boxes = [(which, handle.geometry()) for which, handle in plot.handles.items()]
    for n, (which, box) in enumerate(boxes):
        assert plot.rect().contains(box), which
        assert not any(box.adjusted(2, 2, -2, -2).intersects(other) for _, other in boxes[n + 1 :]), which


def test_figures_hold_the_picture(window):
    svg = render_page(window.pages.lab, "svg")
    assert svg.startswith(b"<?xml") and len(svg) > 10_000
    assert render_page(window.pages.lab, "pdf").startswith(b"%PDF")


def test_every_activation_can_be_drawn(window):
    page = window.pages.lab
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    for n, key in enumerate(elementwise):
        for bias in (-40.0, 0.0, 1e6) if n % 8 == 0 else (0.0,):
            neuron = msgspec.structs.replace(lab(window), activation=Chosen(key), bias=bias)
            page._show(neuron)
            with QPainter(image) as painter:
                page.plot.paint(painter, QRectF(0.0, 0.0, 640.0, 480.0), LIGHT)


def test_what_is_typed_goes_with_the_number_that_it_is_for(window):
    window.store.apply(with_activation("prelu"))
    turn(window)
    slope = next(p.name for p in lab(window).activation.function.parameters)
    handle = window.pages.lab.plot.handles[Which("activation", name=slope)]
    handle.edit("0.7")
    editor = handle.editor
    window.store.apply(with_activation("relu"))
    turn(window)
    assert editor.isHidden() and lab(window).activation.key == "relu"
