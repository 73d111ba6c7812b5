"""What follows from an image lab's record: its images, and what softmax or meta-ACON makes of the one that is shown."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from actexplorer.core import switches
from actexplorer.core.activation import Array
from actexplorer.core.formula_slope import slope
from actexplorer.core.meta_acon import meta_acon
from actexplorer.core.registry import catalogue
from actexplorer.core.training.formula import Formula
from actexplorer.session.labs.image_files import made_up, read_images
from actexplorer.session.labs.images import ImageLab
from actexplorer.session.labs.table import Table

MOST_CELLS = 4_000_000  # of a table with a row for each pixel; a larger image has one of its pixel alone

_SOURCE = ("seed", "images", "channels", "height", "width")
_CHOICES = {
    "softmax2d": ("temperature",),
    "meta_acon": ("switch", "p1", "p2", "mean", "reduction", "weight_seed", "formula"),
}


class Softmaxed(NamedTuple):
    """Softmax over the channels: scores and probabilities (C, H, W), and the winner (H, W), the first where several tie.

    ``largest`` is the size of the finite score that is farthest from 0.
    """

    scores: Array
    probabilities: Array
    winner: NDArray[np.intp]
    largest: float


class Activated(NamedTuple):
    """Meta-ACON: x, y and ∂Σy/∂x (C, H, W), and β, which broadcasts to them.

    ``shared`` holds the β that many elements share, and ``pooled`` what σ is taken of for each: of every channel (C,) with
    the channel switch, of every image (N,) with the layer switch, none with the others. ``largest`` is the size of the x or
    y that is farthest from 0, ``steepest`` that of the finite slope, ``beta_ends`` are the least and the greatest β.
    """

    x: Array
    y: Array
    slope: Array
    beta: Array
    shared: Array
    pooled: Array
    largest: float
    steepest: float
    beta_ends: tuple[float, float]


class Spot(NamedTuple):
    """Which image, channel, row and column is spoken about, from 0."""

    image: int
    channel: int
    row: int
    column: int


@dataclass(frozen=True, eq=False, slots=True)
class Results:
    """All that follows from ``lab``; ``notice`` says in one line what could not be done, "" where all could.

    ``images`` are of shape (N, C, H, W); ``of`` is None where the operation has no value.
    """

    lab: ImageLab
    images: Array
    of: Softmaxed | Activated | None
    notice: str
    reading: str

    @property
    def spot(self) -> Spot:
        """What is spoken about: as the record says, or the last that there is."""
        return spot_of(self.lab, self.images.shape)


def spot_of(lab: ImageLab, shape: tuple[int, ...]) -> Spot:
    """Return what is spoken about of images of ``shape``."""
    count, channels, height, width = shape
    row, column = (height // 2, width // 2) if lab.pixel is None else lab.pixel
    return Spot(min(lab.image, count - 1), min(lab.channel, channels - 1), min(row, height - 1), min(column, width - 1))


def results(lab: ImageLab, before: Results | None = None) -> Results:
    """Return what follows from ``lab``; what is the same as ``before`` is not computed again.

    A file that cannot be read has the sample in its place, and the notice says why.
    """
    if before is not None and same_source(lab, before.lab):
        images, reading = before.images, before.reading
        if computed(lab, before):
            return Results(lab, images, before.of, before.notice, reading)
    else:
        images, reading = images_of(lab)
    scores = images[spot_of(lab, images.shape).image]
    try:
        of = _softmaxed(scores, lab) if lab.operation == "softmax2d" else _activated(images, scores, lab)
    except (ValueError, MemoryError) as error:
        return Results(lab, images, None, str(error) or "there is too little memory", reading)
    return Results(lab, images, of, reading, reading)


def computed(lab: ImageLab, before: Results) -> bool:
    """Return whether ``before`` holds all that follows from ``lab``, so that `results` is quick."""
    same = same_source(lab, before.lab) and _same(lab, before.lab, ("operation", *_CHOICES[lab.operation]))
    return same and before.of is not None and spot_of(lab, before.images.shape).image == before.spot.image


def same_source(a: ImageLab, b: ImageLab) -> bool:
    """Return whether two records have their images from the same file or sample."""
    return a.path == b.path and (bool(a.path) or _same(a, b, _SOURCE))


def _same(a: ImageLab, b: ImageLab, names: tuple[str, ...]) -> bool:
    return all(getattr(a, name) == getattr(b, name) for name in names)


def images_of(lab: ImageLab) -> tuple[Array, str]:
    """Return the images, and why they are the sample in place of a file, "" where they are not."""
    if lab.path:
        try:
            return read_images(lab.path), ""
        except ValueError as error:
            return made_up(lab.seed, lab.shape), f"{error}; the sample is shown"
    return made_up(lab.seed, lab.shape), ""


def _softmaxed(scores: Array, lab: ImageLab) -> Softmaxed:
    softmax: Any = catalogue["softmax2d"]
    return Softmaxed(scores, softmax(scores, temperature=lab.temperature), scores.argmax(axis=0), _size(scores))


@np.errstate(all="ignore")
def _activated(images: Array, x: Array, lab: ImageLab) -> Activated:
    if not np.isfinite(x).all():
        raise ValueError("this image has infinite numbers, and meta-ACON needs finite ones")
    switch = switch_of(lab, len(x))
    layer = meta_acon(x[None], lab.p1, lab.p2, switch)
    y, beta = layer.y[0], layer.beta[0]
    slope = layer.backward(np.ones((1, *x.shape))).x[0]
    shared, pooled = np.empty(0), np.empty(0)
    of_all = switch(images) if lab.switch == "layer" else layer
    if of_all.pooled is not None:
        shared, pooled = of_all.beta.ravel(), of_all.pooled.ravel()
    sizes = max(_size(x), _size(y)), _size(slope), (float(beta.min()), float(beta.max()))
    return Activated(x, y, slope, beta, shared, pooled, *sizes)


def _size(values: Array) -> float:
    """Return the size of the finite value that is farthest from 0."""
    low, high = float(values.min()), float(values.max())
    if math.isfinite(low) and math.isfinite(high):
        return max(-low, high)
    return float(np.abs(values[np.isfinite(values)]).max(initial=0.0))


def switch_of(lab: ImageLab, channels: int) -> switches.Switch:
    """Return the switch that ``lab`` has chosen, for so many channels."""
    if lab.switch == "channel":
        return switches.channel(*switches.drawn(channels, lab.reduction, lab.weight_seed), mean=lab.mean)
    if lab.switch == "layer":
        return switches.layer(lab.mean)
    if lab.switch == "own":
        formula = Formula(lab.formula)
        return switches.own(formula, partial(slope, formula))
    return switches.pixel


def table(found: Results) -> Table:
    """Return a row for each pixel of the image shown: the winner and the probabilities, or meta-ACON's of the channel shown.

    Rows, columns and channels are counted from 1, as on the screen.
    Softmax of an image with more than 4,000,000 cells has a row for each channel of the pixel spoken about.

    Raises
    ------
    ValueError
        Where the operation has no value.
    """
    of, spot = found.of, found.spot
    if of is None:
        raise ValueError(found.notice)
    if isinstance(of, Activated):
        fields = (of.x, of.beta, of.y, of.slope)
        columns = [np.broadcast_to(field, of.x.shape)[spot.channel] for field in fields]
        return Table(("row", "column", "x", "beta", "y", "d(sum y)/dx"), _pixels(columns))
    if of.winner.size * (len(of.scores) + 3) <= MOST_CELLS:
        names = tuple(f"probability {n + 1}" for n in range(len(of.scores)))
        return Table(("row", "column", "winner", *names), _pixels([of.winner + 1, *of.probabilities]))
    pairs = zip(of.scores[:, spot.row, spot.column].tolist(), of.probabilities[:, spot.row, spot.column].tolist(), strict=True)
    return Table(("channel", "score", "probability"), ((n, *pair) for n, pair in enumerate(pairs, start=1)))


def _pixels(columns: list[NDArray[Any]]) -> Iterator[tuple[int | float, ...]]:
    for row, lines in enumerate(zip(*columns, strict=True), start=1):
        for column, values in enumerate(zip(*(line.tolist() for line in lines), strict=True), start=1):
            yield row, column, *values
