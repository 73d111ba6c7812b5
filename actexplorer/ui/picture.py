"""What a canvas is given to show."""

from __future__ import annotations

from dataclasses import dataclass

from actexplorer.session.resolve import Scene
from actexplorer.session.state import GRADIENTS
from actexplorer.ui.headings import Heading
from actexplorer.ui.pins import Mark


@dataclass(frozen=True, slots=True)
class Picture:
    """What a canvas is to show.

    A scene, the titles of its curves by id, the marks on them, whether the legend is on this canvas, and what it is called.
    """

    scene: Scene
    titles: dict[int, str]
    marks: tuple[Mark, ...]
    legend: bool
    heading: Heading

    def is_barren(self, orders: tuple[int, ...]) -> bool:
        """Return whether there is nothing to draw on the canvas of ∂f/∂p."""
        return orders == (GRADIENTS,) and not any(stroke.gradients for stroke in self.scene.strokes)
