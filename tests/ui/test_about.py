"""About shows the versions and the licences of what comes with the program."""

import platform

import pytest
from PySide6.QtWidgets import QLabel

from actexplorer.paths import licences
from actexplorer.ui.about import AboutDialog
from actexplorer.version import __version__

pytestmark = pytest.mark.usefixtures("app")


def test_versions_are_told():
    dialog = AboutDialog()
    words = dialog.findChildren(QLabel)[0].text()
    for part in (__version__, f"Python {platform.python_version()}", "Qt 6.", "NumPy 2."):
        assert part in words


@pytest.mark.skipif(licences() is None, reason="a wheel comes with nothing of others")
def test_each_licence_can_be_read():
    dialog = AboutDialog()
    names = [dialog.names.itemText(row) for row in range(dialog.names.count())]
    assert {"Qt", "LGPL-3.0"} <= set(names)
    dialog.names.setCurrentIndex(names.index("LGPL-3.0"))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.text.toPlainText()
