"""The catalogue sidebar, by mouse and by keyboard."""

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from actexplorer.core.registry import catalogue, elementwise
from actexplorer.session import edits
from actexplorer.session.state import Session
from actexplorer.ui.panels.catalogue import CataloguePanel
from actexplorer.ui.store import Store
from actexplorer.ui.theme import DARK, LIGHT, apply_theme
from actexplorer.ui.thumbnails import Thumbnails, outline
from actexplorer.ui.widgets.row_delegate import Role, button_rect

Key = Qt.Key


class Bench:
    """A panel in a window, with the hands to work it."""

    def __init__(self, *keys):
        self.store = Store(Session())
        for key in keys:
            self.store.apply(edits.add_curve(key))
        self.store.flush()
        self.panel = CataloguePanel(self.store)
        self.panel.render(None, self.store.session)
        self.store.changed.connect(self.panel.render)
        self.window = QMainWindow()
        self.window.setCentralWidget(self.panel)
        self.window.resize(260, 700)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)

    @property
    def keys(self):
        return [curve.key for curve in self.store.session.curves]

    @property
    def previewed(self):
        preview = self.store.session.focus.preview
        return preview and preview.key

    @property
    def current(self):
        return self.panel.view.currentIndex().data(Role.KEY)

    @property
    def listed(self):
        model = self.panel.model
        return [model.index(row, 0).data(Role.KEY) for row in range(model.rowCount())]

    def row(self, key):
        index = self.panel.model.index_of(key)
        self.panel.view.scrollTo(index)
        return self.panel.view.visualRect(index)

    def click(self, key, *, button=False, ctrl=False, double=False):
        row = self.row(key)
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        place = button_rect(row).center() if button else row.center()
        viewport = self.panel.view.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, held, place)
        QCoreApplication.processEvents()
        if double:
            QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, held, place)
            QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, held, place)
            QCoreApplication.processEvents()

    def search(self, text):
        self.panel.focus_search()
        QTest.keyClicks(self.panel.search, text)
        QCoreApplication.processEvents()

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.window.focusWidget(), key, held)
        QCoreApplication.processEvents()


@pytest.fixture
def bench(app):
    made = []  # an index does not keep its model alive

    def make(*keys):
        made.append(Bench(*keys))
        return made[-1]

    return make


def test_every_function_is_listed_under_its_family(bench):
    model = bench().panel.model
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    listed = {
        header.data(): [model.index(n, 0, header).data(Role.KEY) for n in range(model.rowCount(header))] for header in rows
    }
    assert [key for keys in listed.values() for key in keys] == list(catalogue)
    assert "leaky_relu" in listed["Rectifiers"]


@pytest.mark.parametrize("before", [(), ("mish",)])
def test_a_click_replaces_a_lone_curve(bench, before):
    b = bench(*before)
    b.click("relu")
    assert b.keys == ["relu"]


def test_a_click_among_several_only_previews_and_double_click_adds(bench):
    b = bench("relu", "mish")
    b.click("step")
    assert (b.keys, b.previewed) == (["relu", "mish"], "step")
    b.click("swish", double=True)
    assert (b.keys, b.previewed) == (["relu", "mish", "swish"], None)


def test_a_double_click_on_a_lone_curves_successor_shows_it_once(bench):
    b = bench("mish")
    b.click("relu", double=True)
    assert b.keys == ["relu"]


def test_a_click_on_a_compared_function_selects_its_curve(bench):
    b = bench("relu", "mish")
    b.click("relu")
    assert b.keys == ["relu", "mish"]
    assert b.store.session.selected.key == "relu"


def test_a_lone_curve_keeps_its_parameters_when_clicked(bench):
    b = bench("swish")
    b.store.apply(edits.with_parameter(1, "beta", 3.0))
    b.click("swish")
    assert b.store.session.curves[0].parameters == {"beta": 3.0}


def test_the_button_adds_then_removes(bench):
    b = bench("relu")
    b.click("step", button=True)
    assert b.keys == ["relu", "step"]
    b.click("step", button=True)
    assert b.keys == ["relu"]


def test_ctrl_click_always_adds(bench):
    b = bench("swish")
    b.click("relu", ctrl=True)
    b.click("swish", ctrl=True)
    assert b.keys == ["swish", "relu", "swish"]


def test_removing_takes_the_selected_of_several_copies(bench):
    b = bench("swish", "relu", "swish")
    b.store.apply(edits.select(1))
    b.click("swish", button=True)
    assert [curve.id for curve in b.store.session.curves] == [2, 3]


def test_arrows_preview_enter_adds_delete_removes_and_escape_ends_the_preview(bench):
    b = bench("relu", "mish")
    b.panel.view.setFocus()
    b.panel.view.setCurrentIndex(b.panel.model.index_of("relu"))
    b.press(Key.Key_Down)
    shown = b.current
    assert (b.previewed, b.keys) == (shown, ["relu", "mish"])
    b.press(Key.Key_Return)
    assert b.keys == ["relu", "mish", shown]
    b.press(Key.Key_Delete)
    assert b.keys == ["relu", "mish"]
    b.click("step")
    b.press(Key.Key_Escape)
    assert b.previewed is None


@pytest.mark.parametrize(
    ("text", "first"), [("LEAKY-relu", "leaky_relu"), ("silu", "swish"), ("シグモイド", "sigmoid"), ("阶跃", "step")]
)
def test_search_finds_aliases_whatever_their_punctuation_or_language(bench, text, first):
    b = bench("relu")
    b.panel.search.setText(text)
    assert b.listed[0] == first
    assert b.keys == ["relu"], "typing alone changes nothing"


def test_a_row_says_by_which_name_it_was_found(bench):
    b = bench()
    b.search("silu")
    assert b.panel.model.index_of("swish").data(Role.HINT) == "silu"
    b.panel.search.setText("swi")
    assert b.panel.model.index_of("swish").data(Role.HINT) == ""


def test_enter_in_the_search_adds_the_best_match_once(bench):
    b = bench("relu", "mish")
    b.search("leaky")
    b.press(Key.Key_Return)
    b.press(Key.Key_Return)
    assert b.keys == ["relu", "mish", "leaky_relu"]
    QTest.keyClicks(b.panel.search, "step")
    assert b.panel.search.text() == "step", "the next search replaces the last"


def test_arrows_in_the_search_move_in_the_list_and_enter_takes_that_row(bench):
    b = bench("relu", "mish")
    b.search("swish")
    b.press(Key.Key_Down)
    second = b.listed[1]
    assert (b.current, b.previewed) == (second, second)
    assert b.window.focusWidget() is b.panel.search
    b.press(Key.Key_Return)
    assert b.keys == ["relu", "mish", second]


def test_enter_without_a_search_does_nothing(bench):
    b = bench("relu", "mish")
    b.search("")
    b.press(Key.Key_Return)
    assert b.keys == ["relu", "mish"]


def test_escape_clears_the_search_and_the_families_come_back_as_they_were(bench):
    b = bench("relu")
    families = len(b.listed)
    first = b.panel.model.index(0, 0)
    QTest.mouseClick(b.panel.view.viewport(), Qt.MouseButton.LeftButton, pos=b.panel.view.visualRect(first).center())
    assert not b.panel.view.isExpanded(first)
    b.search("relu")
    b.press(Key.Key_Escape)
    assert b.panel.search.text() == ""
    assert len(b.listed) == families
    assert [b.panel.view.isExpanded(b.panel.model.index(row, 0)) for row in range(families)] == [False] + [True] * (
        families - 1
    )
    assert b.current == "relu"


def test_a_double_click_on_a_header_folds_it_like_a_click(bench):
    b = bench()
    view, header = b.panel.view, b.panel.model.index(0, 0)
    place = view.visualRect(header).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not view.isExpanded(header)
    assert b.keys == []


def test_a_search_without_result_names_the_nearest(bench):
    b = bench()
    b.search("swash")
    assert b.panel.nothing.isVisible()
    assert "swash" in b.panel.nothing.text()
    assert "swish" in b.listed
    b.panel.search.setText("<b>%s{0}")
    assert b.listed == []
    assert "<b>%s{0}" in b.panel.nothing.text()
    b.panel.search.clear()
    assert not b.panel.nothing.isVisible()


def test_the_comparison_is_marked_with_the_colours_of_its_curves(bench):
    b = bench("relu")
    b.store.apply(edits.add_curve("swish"))
    b.store.apply(edits.add_curve("swish"))
    QCoreApplication.processEvents()
    model = b.panel.model
    assert model.index_of("swish").data(Role.COLOURS) == (LIGHT.curve(1), LIGHT.curve(2))
    assert "comparison" in model.index_of("swish").data(Qt.ItemDataRole.AccessibleTextRole)
    b.store.undo()
    b.store.undo()
    QCoreApplication.processEvents()
    assert model.index_of("swish").data(Role.COLOURS) == ()
    b.search("relu")
    assert model.index_of("relu").data(Role.COLOURS) == (LIGHT.curve(0),)


def test_the_selection_follows_the_session_without_changing_it(bench):
    b = bench("relu", "mish")
    b.store.apply(edits.select(1))
    QCoreApplication.processEvents()
    assert b.current == "relu"
    assert b.previewed is None
    b.store.apply(edits.clear_curves())
    QCoreApplication.processEvents()
    assert not b.panel.view.currentIndex().isValid()


def test_the_list_opens_at_its_top_and_then_follows_the_selection(bench):
    b = bench("relu", list(elementwise)[-1])
    b.window.resize(260, 300)
    bar = b.panel.view.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0
    b.store.apply(edits.select(1))
    b.store.flush()
    b.store.apply(edits.select(2))
    b.store.flush()
    view = b.panel.view
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_a_folded_family_stays_folded_while_a_parameter_moves(bench):
    b = bench("swish")
    header = b.panel.model.index_of("swish").parent()
    b.panel.view.collapse(header)
    b.store.apply(edits.with_parameter(1, "beta", 2.0))
    QCoreApplication.processEvents()
    assert not b.panel.view.isExpanded(header)


def test_the_context_menu_shows_adds_and_copies(bench):
    b = bench("relu", "mish")
    actions = {action.text(): action for action in b.panel.menu("swish").actions()}
    assert "Remove from the comparison" not in actions
    actions["Copy key"].trigger()
    assert QGuiApplication.clipboard().text() == "swish"
    actions["Add to the comparison"].trigger()
    assert b.keys == ["relu", "mish", "swish"]
    actions["Show"].trigger()
    assert b.keys == ["swish"]


@pytest.mark.parametrize(
    ("key", "page"),
    [("log_softmax", "vectors"), ("softmax2d", "images"), ("maxout", "maxout"), ("multihead_attention", "attention")],
)
def test_a_vector_function_is_shown_in_its_lab(bench, key, page):
    b = bench("relu")
    b.click(key)
    assert b.store.session.view.page == page and b.keys == ["relu"]
    assert page != "vectors" or b.store.session.labs.vectors.subject == key
    assert not b.panel.model.index_of(key).flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert [action.text() for action in b.panel.menu(key).actions()] == ["Show in its lab", "Copy key"]


def test_passing_over_a_vector_function_leaves_everything_as_it_is(bench):
    b = bench("relu")
    before = b.store.session
    b.panel.view.setFocus()
    b.panel.view.setCurrentIndex(b.panel.model.index_of("softmax"))
    b.press(Qt.Key.Key_Down)
    b.press(Qt.Key.Key_Delete)
    assert b.store.session == before
    b.press(Qt.Key.Key_Return)
    assert b.store.session.view.page == "vectors" and b.store.session.labs.vectors.subject == b.current


def test_a_vector_function_has_no_button_to_add_it(bench):
    b = bench("relu")
    b.click("softmin", button=True)
    assert b.keys == ["relu"] and b.store.session.view.page == "vectors"
    assert not b.panel.view._button_at(button_rect(b.row("softmin")).center()).isValid()


def test_a_row_is_dragged_as_its_key(bench):
    model = bench().panel.model
    data = model.mimeData([model.index_of("gelu")])
    assert bytes(data.data("application/x-actexplorer-key").data()) == b"gelu"
    header = model.index(0, 0)
    assert not header.flags() & Qt.ItemFlag.ItemIsDragEnabled


def test_the_tool_tip_names_key_and_source(bench):
    tip = bench().panel.model.index_of("swish").data(Qt.ItemDataRole.ToolTipRole)
    assert "swish" in tip
    assert "Ramachandran" in tip


@pytest.mark.parametrize("key", [Key.Key_K, Key.Key_F])
def test_the_search_field_leaves_the_windows_shortcuts_alone(bench, key):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QCoreApplication.sendEvent(bench().panel.search, event)
    assert not event.isAccepted()


def test_titles_are_shown_and_found_in_the_language_of_the_program(bench, monkeypatch):
    monkeypatch.setattr("actexplorer.ui.function_model.translate", lambda context, text: f"訳 {text}")
    b = bench()
    assert b.panel.model.index_of("relu").data() == "訳 ReLU"
    b.panel.search.setText("訳relu")
    assert "relu" in b.listed
    assert not b.panel.nothing.isVisible()


def test_thumbnails_come_after_the_first_painting_and_are_painted_once(app, wait_until):
    thumbnails = Thumbnails(QSize(44, 28))
    assert thumbnails.picture("swish", 2.0) is None
    wait_until(lambda: thumbnails.picture("swish", 2.0) is not None)
    picture = thumbnails.picture("swish", 2.0)
    assert picture.size() == QSize(88, 56)
    assert picture.cacheKey() == thumbnails.picture("swish", 2.0).cacheKey()


def test_a_thumbnail_wears_the_theme(app, wait_until):
    thumbnails = Thumbnails(QSize(44, 28))
    for theme in (DARK, LIGHT):
        apply_theme(app, theme)
        wait_until(lambda: thumbnails.picture("step", 1.0) is not None)
        image = thumbnails.picture("step", 1.0).toImage()
        assert image.pixelColor(8, 6).name() == theme.surface


def test_outlines_break_at_jumps_and_turn_at_kinks():
    before, after = outline(elementwise["step"])[0]
    assert (before[-1] == (0.0, 0.0)).all()
    assert (after[0] == (0.0, 1.0)).all()
    (relu,), _ = outline(elementwise["relu"])
    assert ((relu == (0.0, 0.0)).all(axis=1)).any()
    assert (np.diff(relu[:, 0]) > 0).all()


@pytest.mark.parametrize("key", list(elementwise))
def test_every_outline_is_finite_and_shows_something(key):
    lines, shown = outline(elementwise[key])
    assert all(np.isfinite(line).all() for line in lines)
    assert shown.height() >= 1.0 - 1e-12
    assert shown.left() < min(0.0, *(b.x for b in elementwise[key].breakpoints() if abs(b.x) < 10), 0.0)
