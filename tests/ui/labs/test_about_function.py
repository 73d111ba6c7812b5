"""What there is to read about functions of vectors."""

import pytest
from PySide6.QtWidgets import QApplication, QTextBrowser

from actexplorer.core.registry import catalogue, elementwise
from actexplorer.ui.labs.about_function import AboutFunction

VECTORS = [key for key in catalogue if key not in elementwise]


@pytest.mark.parametrize("key", VECTORS)
def test_every_function_of_vectors_has_something_to_read(app, key):
    dialog = AboutFunction(key, catalogue[key].defaults)
    notes, pitfalls = (dialog.tabs.widget(n).toPlainText() for n in (0, 1))
    assert len(notes) > 100 and len(pitfalls) > 20
    dialog.deleteLater()


def test_a_pitfall_shows_right_against_wrong_and_code_is_copied(app):
    dialog = AboutFunction("softmax", {"temperature": 0.5})
    text = dialog.tabs.widget(1).toPlainText()
    assert "gᵀ ∂y/∂x = (−0.201709, −0.303574, 0.505283), not (0.0819251, 0.369673, 0.890782)" in text
    torch = next(n for n in range(dialog.tabs.count()) if dialog.tabs.tabText(n) == "PyTorch")
    assert dialog.copy.isHidden()
    dialog.tabs.setCurrentIndex(torch)
    dialog.copy.click()
    copied = QApplication.clipboard().text()
    assert "softmax" in copied and copied.strip() == dialog.tabs.widget(torch).toPlainText().strip()
    assert isinstance(dialog.tabs.widget(torch), QTextBrowser)
    dialog.deleteLater()
