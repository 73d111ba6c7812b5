"""What all tests stand on: options, folders of their own, one application, and no warning of Qt's that goes unseen."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from actexplorer.session.state import Session
    from actexplorer.ui.window import Window

hypothesis.settings.register_profile("busy", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("busy")  # a machine that does other things as well is no failure

_FOLDERS = ("CONFIG", "DATA", "STATE", "CACHE")
_HOME = tempfile.TemporaryDirectory(prefix="actexplorer-tests-")
_PERSONAL = ("LANGUAGE", "QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME")
_HARMLESS = (
    "This plugin does not support ",  # the offscreen platform, of what only window managers do
    'Mouse event "Mouse',  # the test library, of an event that a widget leaves to its parent
    "QBasicTimer::start: current thread's event dispatcher",  # a text document laid out whole outside the GUI's thread
)


def _prepare_environment() -> None:
    """Keep a developer's own settings out of the tests, here and in the programs that tests start."""
    for name in (*_FOLDERS, "RUNTIME"):
        folder = Path(_HOME.name, name.lower())
        folder.mkdir(mode=0o700)
        os.environ["XDG_RUNTIME_DIR" if name == "RUNTIME" else f"XDG_{name}_HOME"] = str(folder)
    for name in _PERSONAL:
        os.environ.pop(name, None)
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["QT_NO_GUI_THREADPOOL"] = "1"
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


_prepare_environment()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options that ask for more than the everyday tests."""
    parser.addoption("--peers", action="store_true", help="also compare with PyTorch, JAX and Keras")
    parser.addoption("--soak", action="store_true", help="also run what takes minutes, with ten times the edits")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip what was not asked for."""
    for option in ("peers", "soak"):
        if not config.getoption(option):
            skip = pytest.mark.skip(reason=f"runs with --{option}")
            for item in items:
                if option in item.keywords and item.get_closest_marker(option):
                    item.add_marker(skip)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Let go of a test's windows here: the program collects garbage in the thread of the widgets alone."""
    if "app" in getattr(item, "fixturenames", ()):
        gc.collect(1)  # what the last tests made, which is quick


@pytest.fixture(scope="session")
def soak_edits(pytestconfig: pytest.Config) -> int:
    """Return the number of edits a soak test makes."""
    return 20_000 if pytestconfig.getoption("soak") else 2_000


@pytest.fixture(scope="session")
def _messages() -> Iterator[list[str]]:
    """Collect what Qt warns about and what escapes from Python code that Qt calls."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    seen: list[str] = []

    def receive(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(_HARMLESS):
            seen.append(f"{kind.name}: {text}")
        print(text, file=sys.stderr)

    qInstallMessageHandler(receive)
    yield seen
    qInstallMessageHandler(None)


@pytest.fixture(autouse=True)
def qt_messages(_messages: list[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Fail the test that made Qt warn or left an exception in a slot; one that means to clears this list."""
    monkeypatch.setattr(sys, "excepthook", lambda *error: _messages.append("".join(traceback.format_exception(*error))))
    yield _messages
    said = "\n".join(_messages)
    _messages.clear()
    if said:
        pytest.fail(said, pytrace=False)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an empty folder for this test alone that holds the program's settings, data, log and caches."""
    for name in _FOLDERS:
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))
    return tmp_path / "home"


@pytest.fixture(scope="session", autouse=True)
def _application(_messages: list[str]) -> object:
    """Make the application before a test can make a lesser one, in whose place it could not stand."""
    from actexplorer.ui.app import application

    return application()


@pytest.fixture
def app(qt_messages: list[str], home: Path, _application: object) -> Iterator[object]:
    """Give the one QApplication, and leave nothing of this test in it."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    yield _application
    for widget in QApplication.topLevelWidgets():
        if widget.parent() is None:
            widget.hide()
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@pytest.fixture
def wait_until(app: object) -> Callable[..., None]:
    """Return ``wait_until(condition, seconds=10)``, which lets Qt work until the condition holds."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    def wait(condition: Callable[[], object], seconds: float = 10.0) -> None:
        deadline = time.monotonic() + seconds
        tick = QTimer(interval=10)  # so that waiting for events ends, and the condition is looked at again
        tick.start()
        while not condition():
            assert time.monotonic() < deadline, f"still not so after {seconds:g} seconds"
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    return wait


@pytest.fixture
def opened(app: object, wait_until: Callable[..., None]) -> Iterator[Callable[..., Window]]:
    """Return ``opened(session, width=1500, height=700)``, a whole window, shown; it is closed at the end."""
    from actexplorer.ui.window import Window

    windows = []

    def opened(session: Session, width: int = 1500, height: int = 700) -> Window:
        window = Window(session, remembers=False)
        windows.append(window)
        window.resize(width, height)
        window.show()
        wait_until(lambda: window.page.scene is not None)
        window.settle()
        return window

    yield opened
    for window in windows:
        window.close()
