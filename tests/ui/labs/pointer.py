"""A pointer that moves at once: on an X server the real one would arrive some time later."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def hover(widget: QWidget, position: QPoint) -> None:
    """Move the pointer to a place of a widget."""
    window = widget.window()
    QTest.mouseMove(window.windowHandle(), widget.mapTo(window, position))
