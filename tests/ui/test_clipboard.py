"""What the clipboard gets, as other programs take it."""

import io
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication

from actexplorer.session.state import opening
from actexplorer.ui.window import Window


@pytest.fixture
def copied(app):
    """Return ``copied(command)``: the clipboard after a command of the menus."""
    window = Window(opening(), remembers=False)

    def run(command):
        window.menus.actions[command].trigger()
        return QGuiApplication.clipboard().mimeData()

    return run


def test_figure(copied):
    data = copied("copy-figure")
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1800, 540)
    root = ElementTree.fromstring(bytes(data.data("image/svg+xml").data()))
    assert root.get("viewBox") == "0 0 1800 540" and root.findall(".//{http://www.w3.org/2000/svg}path")


def test_table(copied):
    data = copied("copy-table")
    rows = np.genfromtxt(io.StringIO(data.text()), delimiter="\t", skip_header=1)
    assert rows.shape == (201, 10) and rows[-1, 0] == 5.0
    assert bytes(data.data("text/tab-separated-values").data()).decode() == data.text()


def test_latex_code_and_facts(copied):
    assert copied("copy-latex").text().splitlines()[0].startswith("f(x) = ")
    code = copied("copy-code").text()
    names: dict[str, object] = {}
    exec(code, names)
    assert "def swish(x" in code
    header, rule, row = copied("copy-facts").text().splitlines()
    assert header.count("|") == rule.count("|") == row.count("|") and row.startswith("| Swish |")
