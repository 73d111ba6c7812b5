"""What the frozen program tells of itself: ``--self-test FOLDER`` opens its window and prints what it found, as JSON.

The window is a real one, on whatever platform Qt was told to use. It opens ``FOLDER/given.actx``, is drawn into
``FOLDER/window.png`` from the screen, and saves to ``FOLDER/saved.actx``. `smoke.py` judges what is printed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any


def main(folder: str) -> int:
    """Open, look, save and close; return the exit code."""
    from PySide6.QtCore import QTimer

    from actexplorer.ui import errors
    from actexplorer.ui.app import application
    from actexplorer.ui.desk import Desk

    app = application()
    found: dict[str, Any] = {"platform": app.platformName()}

    def fail(kind: type[BaseException], error: BaseException, _trace: object) -> None:
        """Say it in the report: no one is there to close a dialog."""
        found.setdefault("error", f"{kind.__name__}: {error}")

    errors.install()
    sys.excepthook = fail
    desk = Desk()

    def work() -> None:
        try:
            found["window"] = _window(desk, Path(folder))
            found["resources"] = _resources()
            found["translated"] = _translated()
            found["values"] = values()
            found["training"] = training()
        except Exception as error:
            fail(type(error), error, None)
        app.exit()

    QTimer.singleShot(0, work)
    app.exec()
    desk.finish()
    print(json.dumps(found, ensure_ascii=True))
    return 1 if "error" in found else 0


def _window(desk: Any, folder: Path) -> dict[str, Any]:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication, QDockWidget

    from actexplorer.session.document import load
    from actexplorer.ui.documents import save_to
    from actexplorer.ui.formula_view import FormulaView

    given = folder / "given.actx"
    window = desk.open(load(given), given)
    QApplication.processEvents()
    window.settle()
    window.raise_()
    QApplication.processEvents()
    picture: QPixmap = window.grab() if QApplication.platformName() == "offscreen" else _seen(window)
    picture.save(str(folder / "window.png"))
    result = {
        "saved": save_to(window, folder / "saved.actx"),
        "docks": sorted(dock.objectName() for dock in window.findChildren(QDockWidget) if dock.widget() is not None),
        "formulas": sum(view.has_picture for view in window.findChildren(FormulaView)),
        "labs": _labs(window),
    }
    window.close()
    return result


def _labs(window: Any) -> dict[str, int]:
    """Return of each lab in how many colours its page is drawn."""
    import numpy as np
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from actexplorer.ui.labs import LABS

    colours = {}
    for lab in LABS:
        window.show_page(lab.id)
        QApplication.processEvents()
        window.settle()
        image = window.pages.lab.body.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        colours[lab.id] = np.unique(np.frombuffer(image.constBits(), np.uint32)).size
    return colours


def _seen(window: Any) -> Any:
    """Return what the screen shows of a window, once it shows it."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(500, loop.quit)
    loop.exec()
    return window.screen().grabWindow(window.winId())


def _resources() -> dict[str, Any]:
    from PySide6.QtGui import QIcon

    from actexplorer.core.registry import catalogue
    from actexplorer.paths import licences, resources
    from actexplorer.session.prose import note

    folder = licences()
    return {
        "icon": not QIcon(str(resources() / "icons" / "actexplorer.svg")).pixmap(32).isNull(),
        "notes": sum(note(key) is not None for key in catalogue),
        "licences": sorted(file.name for file in folder.iterdir()) if folder else [],
    }


def _translated() -> dict[str, list[str]]:
    """Return one string of the program's own and one of Qt's in each language."""
    from PySide6.QtCore import QCoreApplication

    from actexplorer.ui.language import LANGUAGES, Translators

    translators, result = Translators(), {}
    for language in LANGUAGES:
        translators.install(language)
        texts = (("Panel", "Parameters"), ("QPlatformTheme", "Cancel"))
        result[language] = [QCoreApplication.translate(*text) for text in texts]
    translators.install("en")
    return result


def values() -> dict[str, list[float]]:
    """Return what each function of the catalogue, of either kind, makes of a few numbers."""
    import numpy as np

    from actexplorer.core.registry import catalogue, elementwise

    x = np.linspace(-3.0, 3.0, 6)
    vectors = x.reshape(3, 1, 2)  # in three dimensions, as the channels of an image are
    operands = {
        "maxout": (x[:2], x[:4].reshape(2, 1, 2), x[4:].reshape(1, 2)),
        "multihead_attention": (x.reshape(3, 2),) * 3,
    }
    given = {key: operands.get(key, (x if key in elementwise else vectors,)) for key in catalogue}
    return {key: np.ravel(function(*given[key])).tolist() for key, function in catalogue.items()}


def training() -> list[float]:
    """Return what a small network has learnt after a few steps."""
    from actexplorer.core.training.recipe import Recipe
    from actexplorer.core.training.run import Run

    run = Run(Recipe(hidden=4, steps=8))
    run.advance(8)
    return [float(weight) for weight in run.frame().theta]
