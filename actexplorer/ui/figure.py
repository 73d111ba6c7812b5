"""Figures for paper and slides as PNG, SVG and PDF: composed for their size, and the same bytes for the same session."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRect, QSize, QSizeF, QUuid
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage, QPageSize, QPainter, QPainterPath, QPdfWriter

from actexplorer.session.state import Session
from actexplorer.ui.composition import Page, compose
from actexplorer.ui.theme import DARK, LIGHT
from actexplorer.version import __version__

LOGICAL = 96.0  # logical pixels an inch
TEXT = 12  # the height of text in logical pixels: 9 points
PDF_RESOLUTION = 1200
VECTOR_DETAIL = 600.0  # dots an inch for which curves are sampled where there are no pixels
_TITLE = "Activation functions"
STYLES = {"white": replace(LIGHT, surface="#ffffff", text="#000000", grid="#e2e5ea"), "dark": DARK}


@dataclass(frozen=True, slots=True)
class Figure:
    """What a figure is to be: ``width`` × ``height`` pixels at ``dpi`` pixels an inch, which scales text and lines."""

    width: int
    height: int
    dpi: float = LOGICAL
    style: str = "white"
    title: str = ""

    @property
    def size(self) -> QSizeF:
        """The size in logical pixels."""
        return QSizeF(self.width, self.height) * (LOGICAL / self.dpi)


def render(session: Session, figure: Figure, file_format: str) -> bytes:
    """Return the figure of ``session`` as a ``png``, ``svg`` or ``pdf`` file; its view says which orders and how.

    Needs a `QGuiApplication`, without a display if need be.
    """
    return FORMATS[file_format](session, figure)


def png_bytes(image: QImage) -> bytes:
    """Return ``image`` as a PNG file, its resolution included.

    Raises
    ------
    MemoryError
        When there is too little to encode it.
    """
    data = _written(lambda buffer: image.save(buffer, "PNG"))  # type: ignore[call-overload]
    if not data:
        raise MemoryError
    return data


def draw(session: Session, figure: Figure) -> QImage:
    """Return the figure as an image.

    Raises
    ------
    MemoryError
        When the image is too large.
    """
    image = QImage(figure.width, figure.height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise MemoryError
    dots = round(figure.dpi / 0.0254)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    with QPainter(image) as painter:
        _paint(painter, session, figure, figure.dpi, figure.dpi)
    return image


def _svg(session: Session, figure: Figure) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    def write(buffer: QBuffer) -> None:
        generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
        generator.setOutputDevice(buffer)
        generator.setSize(QSize(figure.width, figure.height))
        generator.setViewBox(QRect(0, 0, figure.width, figure.height))
        generator.setResolution(round(figure.dpi))
        generator.setTitle(figure.title or _TITLE)
        generator.setDescription("")
        with _Outliner(generator) as painter:
            _paint(painter, session, figure, figure.dpi, max(figure.dpi, VECTOR_DETAIL))

    size = figure.size
    exact = f'width="{size.width():.10g}" height="{size.height():.10g}"'.encode()
    return re.sub(rb'width="[^"]*mm" height="[^"]*mm"', exact, _written(write), count=1)


def _pdf(session: Session, figure: Figure) -> bytes:
    def write(buffer: QBuffer) -> None:
        writer = QPdfWriter(buffer)
        points = figure.size * (72.0 / LOGICAL)
        writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
        writer.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0))
        writer.setResolution(PDF_RESOLUTION)
        writer.setTitle(figure.title or _TITLE)
        writer.setCreator(f"actexplorer {__version__}")
        writer.setDocumentId(QUuid())
        with QPainter(writer) as painter:
            _paint(painter, session, figure, PDF_RESOLUTION, max(figure.dpi, VECTOR_DETAIL))

    return _timeless(_written(write))


FORMATS: dict[str, Callable[[Session, Figure], bytes]] = {
    "png": lambda session, figure: png_bytes(draw(session, figure)),
    "svg": _svg,
    "pdf": _pdf,
}


class _Outliner(QPainter):
    """A painter that draws text as filled outlines, which look the same wherever the file is opened."""

    def drawText(self, at: QPointF, text: str) -> None:  # type: ignore[override]
        path = QPainterPath()
        path.addText(at, self.font(), text)
        self.fillPath(path, self.pen().color())


def _paint(painter: QPainter, session: Session, figure: Figure, resolution: float, detail: float) -> None:
    """Paint the figure; ``resolution`` is the device's, ``detail`` that of the curves, in dots an inch."""
    painter.setFont(_font())
    painter.scale(resolution / LOGICAL, resolution / LOGICAL)
    compose(painter, session, Page(figure.size, LOGICAL / resolution, LOGICAL / detail, STYLES[figure.style], figure.title))


@cache
def _family() -> str:
    spec = find_spec("ziafont")
    assert spec is not None and spec.origin is not None
    number = QFontDatabase.addApplicationFont(str(Path(spec.origin).parent / "fonts" / "DejaVuSans.ttf"))
    return QFontDatabase.applicationFontFamilies(number)[0]


def _font() -> QFont:
    assert QGuiApplication.instance() is not None
    font = QFont(_family())
    font.setPixelSize(TEXT)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _written(write: Callable[[QBuffer], Any]) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    buffer.close()
    return bytes(data.data())


def _timeless(pdf: bytes) -> bytes:
    """Return ``pdf`` with the dates of its making set to the epoch, in place: a PDF counts its bytes."""
    pdf = re.sub(rb"(?<=Date \(D:)\d{14}", b"19700101000000", pdf)
    pdf = re.sub(rb"(Date \(D:\d{14})[+-]\d\d'\d\d", rb"\1+00'00", pdf)
    pdf = re.sub(rb"(?<=Date=\")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", b"1970-01-01T00:00:00", pdf)
    return re.sub(rb"(Date=\"1970-01-01T00:00:00)[+-]\d\d:\d\d", rb"\1+00:00", pdf)
