"""Animations as files: animated PNG, GIF and WebP, drawn frame by frame as figures and encoded by Pillow."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from actexplorer.session.animation import Motion, at, held
from actexplorer.session.state import Session
from actexplorer.ui.figure import Figure, draw
from actexplorer.ui.labels import number
from actexplorer.ui.language import translate

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("gif", "png", "webp")
MOST_PIXELS = 150_000_000  # of all frames together: some have to be held at a time
DRAWN = 0.8  # of the work; the rest is writing
Report = Callable[[float], None]


class _Reporting(io.BytesIO):
    """A file in memory whose every piece says that the work goes on, which is where it may be cancelled."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self.report: Callable[[], None] = lambda: report(DRAWN)

    def write(self, data: object) -> int:
        self.report()
        return super().write(data)  # type: ignore[arg-type]


def film(session: Session, motion: Motion, figure: Figure, rate: float, file_format: str, report: Report) -> bytes:
    """Return the animation of a parameter as a file that plays for ever, or once where the motion does; see `encoded`."""
    values = motion.frames(rate)

    def drawn() -> Iterator[QImage]:
        still = held(session, motion, values)
        for value in values:
            yield draw(_named(at(still, motion, value), motion, value), figure)

    return encoded(drawn(), len(values), figure.pixels, rate, motion.loop == "once", file_format, report)


def _named(session: Session, motion: Motion, value: float) -> Session:
    """Return ``session`` with the value in the name of the curve that moves, wherever it lies, as wide in every frame."""
    curve = session.curve(motion.curve)
    symbols = {p.name: p.symbol for p in curve.function.parameters}
    notes = [f"{symbols[name]} = {number(other)}" for name, other in curve.values if name != motion.parameter]
    notes.append(f"{symbols[motion.parameter]} = {motion.text(value)}")
    named = replace(curve, name=f"{curve.name or translate('Activation', curve.function.title)} ({', '.join(notes)})")
    return replace(session, curves=tuple(named if c is curve else c for c in session.curves))


def encoded(
    images: Iterable[QImage],
    count: int,
    size: QSize,
    rate: float,
    once: bool,
    file_format: str,
    report: Report,
    colours: QImage | None = None,
) -> bytes:
    """Return ``count`` images of one ``size``, shown ``rate`` a second, as a ``gif``, ``png`` or ``webp`` file.

    It plays for ever, or ``once``. ``report`` is called with what part is done, and may raise to cancel. A GIF has the colours
    of the first image, or of ``colours``.

    Raises
    ------
    ValueError
        When there are too many frames, or they are too large.
    """
    check_size(count, size)

    def frames() -> Iterator[Image]:
        palette = None if colours is None or file_format != "gif" else _with_palette(_picture(colours), None)
        for n, image in enumerate(images):
            report(DRAWN * n / count)
            frame = _picture(image)
            if file_format == "gif":  # one palette for all, so that what stands still does not flicker
                frame = _with_palette(frame, palette)
                palette = palette or frame
            yield frame

    out, drawn = _Reporting(report), frames()
    first = next(drawn)
    duration = round(1000.0 / rate)
    options = {"loop": 1 if once and file_format != "gif" else 0}
    if once and file_format == "gif":
        options = {}  # without a number it plays once
    if file_format == "webp":
        first.save(out, "WEBP", save_all=True, append_images=drawn, duration=duration, lossless=True, method=2, **options)
    else:
        others = list(drawn) if file_format == "png" else drawn  # Pillow goes through a PNG's twice
        first.save(out, file_format.upper(), save_all=True, append_images=others, duration=duration, **options)
    report(1.0)
    return out.getvalue()


def check_size(count: int, size: QSize) -> None:
    """Accept ``count`` images of one ``size``.

    Raises
    ------
    ValueError
        When they are more than memory should hold.
    """
    if count * size.width() * size.height() > MOST_PIXELS:
        raise ValueError("the animation is too large: choose fewer frames a second, a shorter time or a smaller size")


def _with_palette(frame: Image, palette: Image | None) -> Image:
    from PIL import Image

    return frame.quantize(256, palette=palette, dither=Image.Dither.NONE)


def _picture(image: QImage) -> Image:
    from PIL import Image

    image = image.convertToFormat(QImage.Format.Format_RGB888)
    size = image.width(), image.height()
    return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1)
