"""Figures for paper and slides as PNG, SVG and PDF: composed for their size, and the same bytes for the same session."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSize, QSizeF, QUuid
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage, QPageSize, QPainter, QPainterPath, QPdfWriter

from actexplorer.session.paper import SMALLEST_TEXT, TEXT
from actexplorer.session.state import Session
from actexplorer.ui.composition import Page, Parts, compose
from actexplorer.ui.theme import DARK, LIGHT
from actexplorer.version import __version__

LOGICAL = 96.0  # logical pixels an inch
FONT = 12  # the height of text in logical pixels: 9 points
PDF_RESOLUTION = 1200
VECTOR_DETAIL = 600.0  # dots an inch for which curves are sampled where there are no pixels
_TITLE = "Activation functions"
STYLES = {"white": replace(LIGHT, surface="#ffffff", text="#000000", grid="#e2e5ea"), "dark": replace(DARK, grid="#30353d")}


@dataclass(frozen=True, slots=True)
class Figure:
    """What a figure is to be: ``width`` × ``height`` pixels at ``dpi`` pixels an inch, which scales text and lines.

    Text is ``text`` points high, and lines are as wide in proportion. Where there is too little room, text is made smaller,
    but not below 7 points. The size in pixels is rounded where there are any: in a PNG.
    """

    width: float
    height: float
    dpi: float = LOGICAL
    style: str = "white"
    title: str = ""
    text: float = TEXT
    legend: bool = True
    grid: bool = True
    marks: bool = True
    labels: bool = True

    @property
    def size(self) -> QSizeF:
        """The size in pixels of 1/96 inch."""
        return QSizeF(self.width, self.height) * (LOGICAL / self.dpi)

    @property
    def pixels(self) -> QSize:
        """The size in whole pixels."""
        return QSize(round(self.width), round(self.height))

    @property
    def parts(self) -> Parts:
        """What belongs to it beside its curves."""
        return Parts(self.title, self.legend, self.grid, self.marks, self.labels)


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


def image_of(pixels: QSize, dpi: float, paint: Callable[[QPainter], None]) -> QImage:
    """Return what ``paint`` paints as an image of ``dpi`` pixels an inch.

    Raises
    ------
    MemoryError
        When the image is too large.
    """
    image = QImage(pixels, QImage.Format.Format_RGB32)
    if image.isNull():
        raise MemoryError
    dots = round(dpi / 0.0254)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    with QPainter(image) as painter:
        paint(painter)
    return image


def draw(session: Session, figure: Figure) -> QImage:
    """Return the figure as an image.

    Raises
    ------
    MemoryError
        When the image is too large.
    """
    return image_of(figure.pixels, figure.dpi, lambda p: paint_figure(p, session, figure, figure.dpi, figure.dpi))


def svg_bytes(size: QSizeF, dpi: float, title: str, paint: Callable[[QPainter], None]) -> bytes:
    """Return an SVG file of what ``paint`` paints, ``size`` pixels large of which ``dpi`` are an inch; text is outlines."""
    from PySide6.QtSvg import QSvgGenerator

    def write(buffer: QBuffer) -> None:
        generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
        generator.setOutputDevice(buffer)
        generator.setSize(QSize(round(size.width()), round(size.height())))
        generator.setViewBox(QRectF(0.0, 0.0, size.width(), size.height()))
        generator.setResolution(round(dpi))
        generator.setTitle(title or _TITLE)
        generator.setDescription("")
        with _Outliner(generator) as painter:
            paint(painter)

    logical = size * (LOGICAL / dpi)
    exact = f'width="{logical.width():.10g}" height="{logical.height():.10g}"'.encode()
    return re.sub(rb'width="[^"]*mm" height="[^"]*mm"', exact, _written(write), count=1)


def _svg(session: Session, figure: Figure) -> bytes:
    size, detail = QSizeF(figure.width, figure.height), max(figure.dpi, VECTOR_DETAIL)
    return svg_bytes(size, figure.dpi, figure.title, lambda p: paint_figure(p, session, figure, figure.dpi, detail))


def _pdf(session: Session, figure: Figure) -> bytes:
    points = figure.size * (72.0 / LOGICAL)
    page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    detail = max(figure.dpi, VECTOR_DETAIL)
    return pdf_bytes(page, figure.title, lambda painter: paint_figure(painter, session, figure, PDF_RESOLUTION, detail))


def pdf_bytes(page: QPageSize, title: str, paint: Callable[[QPainter], None]) -> bytes:
    """Return a PDF file of what ``paint`` paints, at `PDF_RESOLUTION`, from the corner of the page; it knows no time."""

    def write(buffer: QBuffer) -> None:
        writer = QPdfWriter(buffer)
        writer.setPageSize(page)
        writer.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0))
        writer.setResolution(PDF_RESOLUTION)
        writer.setTitle(title or _TITLE)
        writer.setCreator(f"actexplorer {__version__}")
        writer.setDocumentId(QUuid())
        with QPainter(writer) as painter:
            paint(painter)

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


def paint_figure(painter: QPainter, session: Session, figure: Figure, resolution: float, detail: float) -> None:
    """Paint a figure from the painter's origin.

    ``resolution`` is how many units of the painter are an inch, ``detail`` for how many dots an inch curves are sampled.
    """
    logical = figure.text / TEXT  # of 1/96 inch
    scale = resolution / LOGICAL * logical
    painter.setFont(figure_font())
    painter.scale(scale, scale)
    least = min(SMALLEST_TEXT / figure.text, 1.0)
    size, theme = figure.size / logical, STYLES[figure.style]
    compose(painter, session, Page(size, 1.0 / scale, LOGICAL / detail / logical, theme, figure.parts, least))


@cache
def _family() -> str:
    spec = find_spec("ziafont")
    assert spec is not None and spec.origin is not None
    number = QFontDatabase.addApplicationFont(str(Path(spec.origin).parent / "fonts" / "DejaVuSans.ttf"))
    return QFontDatabase.applicationFontFamilies(number)[0]


def figure_font() -> QFont:
    """Return the font of figures, which needs a `QGuiApplication`."""
    assert QGuiApplication.instance() is not None
    font = QFont(_family())
    font.setPixelSize(FONT)
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
