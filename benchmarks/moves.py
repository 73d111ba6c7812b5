"""What is dragged, for us and for Matplotlib alike: eight functions with a parameter each, and how it moves."""

from __future__ import annotations

import math

FUNCTIONS = (
    ("swish", "beta"),
    ("elu", "alpha"),
    ("softplus", "beta"),
    ("sigmoid", "slope"),
    ("celu", "alpha"),
    ("squareplus", "b"),
    ("acon_c", "beta"),
    ("acon_a", "beta"),
)
SIZE = 1500, 500  # pixels, of three canvases together
HOME = -5.0, 5.0


def parameter(frame: int) -> float:
    """Return the parameter in a frame: a slider moved to and fro, never twice at the same place."""
    return 1.25 + 0.75 * math.sin(0.05 * frame) + 1e-7 * frame


def panned(frame: int) -> tuple[float, float]:
    """Return the range of x in a frame, never that of the one before or of the beginning."""
    by = 2.0 * math.sin(0.05 * frame) + 1e-7 * (frame + 1)
    return HOME[0] + by, HOME[1] + by


def zoomed(frame: int, frames: int) -> tuple[float, float]:
    """Return the range of x in a frame of a zoom from 1e9 wide to 1e-9 wide and back, about 0.3 of the way into x > 0."""
    there = 1.0 - abs(2.0 * frame / frames - 1.0)
    half = 0.5 * 10.0 ** (9.0 - 18.0 * there) * (1.0 + 1e-7 * frame)
    return -0.7 * half, 1.3 * half
