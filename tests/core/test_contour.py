"""Level lines against curves that are known."""

import numpy as np
import pytest

from actexplorer.core.contour import level_lines


def test_the_level_line_of_a_cone_is_a_circle():
    x, y = np.linspace(-2.0, 2.0, 161), np.linspace(-1.5, 1.5, 121)
    lines = level_lines(np.hypot(x, y[:, np.newaxis]), x, y, 1.0)
    radius = np.hypot(lines[:, 0::2], lines[:, 1::2])
    assert radius == pytest.approx(1.0, abs=1e-3)
    length = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1]).sum()
    assert length == pytest.approx(2.0 * np.pi, rel=1e-3)


def test_a_saddle_keeps_its_corners_apart_and_flat_ground_has_no_line():
    x = y = np.array([0.0, 1.0])
    assert len(level_lines(np.array([[1.0, -1.0], [-1.0, 1.0]]), x, y, 0.0)) == 2
    assert level_lines(np.full((2, 2), 3.0), x, y, 0.0).shape == (0, 4)
