"""Images of (N, C, H, W) from a NumPy file, or made up."""

from __future__ import annotations

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.session.labs.array_file import read_array

MOST = 1 << 23  # numbers of a file: 64 MB of them as float64, and many times that while they are worked on
AXES = {4: "(N, C, H, W)", 3: "(C, H, W)"}


def read_images(path: str) -> Array:
    """Return the images in a ``.npy`` file as float64 of shape (N, C, H, W); three axes are those of a single image.

    Raises
    ------
    ValueError
        When it cannot be read, or holds anything but real numbers of that shape, more than 8,388,608 of them, or such that
        no softmax over the channels has a value; the message is one line that names the file.
    """
    return _four_axes(read_array(path, AXES, MOST, _check))


def _four_axes(array: Array) -> Array:
    return array if array.ndim == 4 else array[None]


def _check(array: Array) -> None:
    """Refuse images of which a pixel has no softmax."""
    top = _four_axes(array).max(axis=1)  # NaN where there is one
    for wrong, why in ((np.isnan(top), "is not a number"), (top == -np.inf, "is −∞ in every channel")):
        if wrong.any():
            image, row, column = (int(n) for n in np.argwhere(wrong)[0])
            raise ValueError(f"the pixel at row {row + 1}, column {column + 1} of image {image + 1} {why}")


def made_up(seed: int, shape: tuple[int, int, int, int]) -> Array:
    """Return images of ``shape`` (N, C, H, W) that look like the scores of a segmentation: smooth blobs for each class.

    The first channel is the ground, from which the others stand out here and there.
    """
    random = np.random.default_rng(seed)
    count, channels, height, width = shape
    unit = max(height, width)
    y = ((np.arange(height) + 0.5) / unit)[:, None]
    x = ((np.arange(width) + 0.5) / unit)[None, :]
    out = np.empty(shape)
    for scores in out.reshape(count * channels, height, width):
        scores[...] = _ripples(random, y, x)
    for image in out:
        image[0] += 1.0
        for scores in image[1:]:
            scores -= 2.5
            for _ in range(random.integers(1, 4)):
                scores += _blob(random, y, x, (height / unit, width / unit))
    return out


def _ripples(random: np.random.Generator, y: Array, x: Array) -> Array:
    """Return a smooth, restless ground about 0: waves of random directions, the shorter the lower."""
    total = np.zeros((y.size, x.size))
    for _ in range(10):
        down, across = random.normal(scale=3.0, size=2)
        height = 0.9 / (1.0 + 0.3 * np.hypot(down, across))
        total += height * np.cos(2.0 * np.pi * (down * y + across * x) + random.uniform(0.0, 2.0 * np.pi))
    return total


def _blob(random: np.random.Generator, y: Array, x: Array, ends: tuple[float, float]) -> Array:
    """Return an ellipse somewhere, flat on top and with soft edges."""
    middle, (across, along) = random.uniform(0.1, 0.9, 2) * ends, random.uniform(0.09, 0.26, 2)
    turn = random.uniform(0.0, np.pi)
    u, v = x - middle[1], y - middle[0]
    a, b = (np.cos(turn) * u + np.sin(turn) * v) / along, (np.cos(turn) * v - np.sin(turn) * u) / across
    return np.asarray(random.uniform(4.5, 7.5) / (1.0 + (a * a + b * b) ** 2))
