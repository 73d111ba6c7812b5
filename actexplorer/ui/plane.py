"""Where a window of the mathematical plane lies on paper or screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from actexplorer.session.state import Range


@dataclass(frozen=True, slots=True)
class Plane:
    """The ranges ``x`` and ``y`` drawn into ``rect``, in the painter's units, where y grows downwards."""

    x: Range
    y: Range
    rect: QRectF

    @property
    def x_pixel(self) -> float:
        """The width of a pixel."""
        return (self.x[1] - self.x[0]) / max(self.rect.width(), 1.0)

    @property
    def y_pixel(self) -> float:
        """The height of a pixel."""
        return (self.y[1] - self.y[0]) / max(self.rect.height(), 1.0)

    def x_px(self, x: float) -> float:
        """Return where ``x`` is drawn."""
        return self.rect.left() + (x - self.x[0]) / self.x_pixel

    def y_px(self, y: float) -> float:
        """Return where ``y`` is drawn."""
        return self.rect.bottom() - (y - self.y[0]) / self.y_pixel

    def x_at(self, px: float) -> float:
        """Return the x that is drawn at ``px``."""
        return self.x[0] + (px - self.rect.left()) * self.x_pixel

    def y_at(self, px: float) -> float:
        """Return the y that is drawn at ``px``."""
        return self.y[0] + (self.rect.bottom() - px) * self.y_pixel
